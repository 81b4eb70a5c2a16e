//! Payments and refunds of orders in one list.
//!
//! | Kind | Amount | |
//! | --- | --- | --- |
//! | sale, capture, authorization | 49.95 | how the order was paid; its total is the order's |
//! | refund | 10.00 | a return of that amount on that day |
//! | void, and whatever failed | 49.95 | nothing happened |

use crate::tables::TableId;
use crate::values::missing::bare;

use super::cells::Value;
use super::fields::How;
use super::plan::Plan;

/// What a row of such a list is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Transaction {
    is_refund: bool,
    is_nothing: bool,
}

impl Transaction {
    /// Takes the word for its kind, or for how it went.
    pub(super) fn see(&mut self, how: How, cell: &str) {
        let word = bare(cell).to_ascii_lowercase();
        match how {
            How::Transaction => {
                self.is_refund = word == "refund";
                self.is_nothing |= word == "void";
            }
            _ => self.is_nothing |= matches!(word.as_str(), "failure" | "failed" | "error"),
        }
    }

    /// Leaves of the row's values those of what it is.
    pub(super) fn keep(self, plan: &Plan, values: &mut [Value]) {
        let mut blank = |table: TableId| {
            if let Some(start) = plan.start(table) {
                values[start..start + table.schema().columns.len()].fill(Value::None);
            }
        };
        if self.is_refund || self.is_nothing {
            blank(TableId::Orders);
        }
        if !self.is_refund || self.is_nothing {
            blank(TableId::Returns);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Transaction;
    use crate::import::fields::How;

    #[test]
    fn tells_refunds_and_what_did_not_happen() {
        for (kind, status, is_refund, is_nothing) in [
            ("sale", "success", false, false),
            ("Refund", "success", true, false),
            ("refund", "failure", true, true),
            ("void", "success", false, true),
            ("refund", "", true, false),
        ] {
            let mut found = Transaction::default();
            found.see(How::Transaction, kind);
            found.see(How::TransactionStatus, status);
            assert_eq!(found, Transaction { is_refund, is_nothing }, "{kind} {status}");
        }
    }
}
