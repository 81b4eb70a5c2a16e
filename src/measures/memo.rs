//! What is remembered of sealed tables from one question to the next.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::day_sums::DaySums;
use super::evaluate::{Cells, Grouping, Scope};
use super::rows::DayIndex;
use super::run::Run;
use super::sightings::Sightings;
use super::slice::Slice;
use super::values::Values;
use super::{Condition, MEASURES, Missing};
use crate::tables::TableId;

/// What evaluators of the same tables and settings have worked out. Whatever it has forgotten is
/// worked out again, so that answers are the same with any memo.
pub struct Memo {
    pub(super) indexes: Kept<(TableId, &'static str), Rc<DayIndex>>,
    pub(super) masks: Kept<MaskKey, Rc<Vec<bool>>>,
    pub(super) values: Kept<(TableId, Vec<String>), Rc<Values>>,
    pub(super) sums: Kept<SumsKey, Rc<DaySums>>,
    pub(super) sightings: Kept<SightingsKey, Rc<Vec<Sightings>>>,
    /// Measures made ready, by number.
    pub(super) runs: RefCell<Vec<Vec<Ready>>>,
    /// The tables of measures, by number.
    pub(super) tables: RefCell<Vec<Vec<Chosen>>>,
    bytes: Cell<usize>,
}

/// Table, conditions, scope.
pub(super) type MaskKey = (TableId, &'static [Condition], Scope);
/// Number of the measure, what is left to a mask, dimensions, first row of the report.
pub(super) type SumsKey = (usize, Scope, Vec<String>, usize);
/// Table, column of days, conditions, what the rows are kept apart by, column.
pub(super) type SightingsKey =
    (TableId, &'static str, &'static [Condition], KeptApart, &'static str);

/// What rows are kept apart by.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum KeptApart {
    /// What is left to a mask, and dimensions, each value by itself.
    Values(Scope, Vec<String>),
    /// The groups of a filter and a grouping.
    Groups(Scope, Option<Grouping>),
}

/// A measure of a scope and grouping.
pub(super) struct Ready {
    pub(super) scope: Scope,
    pub(super) grouping: Option<Grouping>,
    pub(super) run: Result<Rc<Run<'static>>, Missing>,
}

/// The table of a measure that knows some dimensions.
pub(super) struct Chosen {
    pub(super) dimensions: Vec<String>,
    pub(super) table: Result<TableId, Missing>,
}

/// What a measure comes to, by slice.
pub(super) type Figures = RefCell<BTreeMap<Slice, Result<Rc<Cells>, Missing>>>;
/// What is kept, by what it is of.
pub(super) type Kept<K, V> = RefCell<BTreeMap<K, V>>;

impl Default for Memo {
    fn default() -> Self {
        Memo {
            indexes: RefCell::default(),
            masks: RefCell::default(),
            values: RefCell::default(),
            sums: RefCell::default(),
            sightings: RefCell::default(),
            runs: by_measure(),
            tables: by_measure(),
            bytes: Cell::new(0),
        }
    }
}

fn by_measure<T>() -> RefCell<Vec<Vec<T>>> {
    RefCell::new(MEASURES.iter().map(|_| Vec::new()).collect())
}

impl Memo {
    /// Bytes it may grow to before the next question begins with an empty one.
    const LIMIT: usize = 48 << 20;

    /// Forgets all if that is too much by now.
    pub(super) fn tidy(&self) {
        if self.bytes.get() <= Self::LIMIT {
            return;
        }
        self.bytes.set(0);
        self.indexes.take();
        self.masks.take();
        self.values.take();
        self.sums.take();
        self.sightings.take();
        self.runs.swap(&by_measure());
        self.tables.swap(&by_measure());
    }

    /// Whether what is not asked for yet may be added.
    pub fn has_room(&self) -> bool {
        self.bytes.get() <= Self::LIMIT / 2
    }

    /// Counts what is kept from now on.
    pub(super) fn grow(&self, bytes: usize) {
        self.bytes.set(self.bytes.get() + bytes);
    }
}
