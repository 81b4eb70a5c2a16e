//! Orders told apart by what systems disagree about.

use super::LensStepId;
use crate::measures::Evaluator;
use crate::tables::{NO_CODE, SealedTable, Standing};

/// Orders that every definition treats alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Kind {
    pub(super) standing: Option<Standing>,
    /// Placed to try something, whatever its state.
    pub(super) is_test: bool,
    /// Whether it counts in this report.
    pub(super) counts: bool,
}

impl Kind {
    /// The step that such orders are, where definitions disagree about them.
    pub(super) fn step(self) -> LensStepId {
        match self.standing {
            _ if self.is_test => LensStepId::TestOrders,
            Some(Standing::Cancelled) => LensStepId::CancelledOrders,
            Some(Standing::Failed) => LensStepId::FailedOrders,
            Some(Standing::Draft) => LensStepId::DraftOrders,
            Some(Standing::Test) => LensStepId::TestOrders,
            Some(Standing::Pending) => LensStepId::PendingOrders,
            Some(Standing::Chosen) | None => LensStepId::ChosenOrders,
        }
    }
}

/// The columns of the orders that tell their kinds.
pub(super) struct Kinds<'a> {
    standing: &'a [u32],
    is_test: &'a [u8],
    /// By the code of a word.
    words: Vec<Option<Standing>>,
}

impl<'a> Kinds<'a> {
    pub(super) fn new(orders: &'a SealedTable, evaluator: &Evaluator) -> Self {
        let standing = orders.texts("standing").unwrap_or_default();
        let codes = standing.iter().filter(|code| **code != NO_CODE);
        let last = codes.max().map_or(0, |&code| code + 1);
        let word = |code| evaluator.text("standing", code).and_then(Standing::named);
        Kinds {
            standing,
            is_test: orders.flags("is_test").unwrap_or_default(),
            words: (0..last).map(word).collect(),
        }
    }

    /// The kind of an order.
    pub(super) fn of(&self, order: usize, counts: bool) -> Kind {
        let code = self.standing.get(order).copied().unwrap_or(NO_CODE);
        Kind {
            standing: self.words.get(code as usize).copied().flatten(),
            is_test: self.is_test.get(order) == Some(&1),
            counts,
        }
    }
}
