//! What one table of a file tells of the rows of those after it: the page and the day of a report
//! whose figures stand further down.

use super::cells::Value;
use super::plan::Plan;
use crate::tables::TableId;

/// A value for a column of a table, on all rows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Held {
    table: TableId,
    position: usize,
    value: Value,
}

impl Plan {
    /// Whether the table only tells what holds for others: it has no column for what its rows would
    /// need.
    pub(super) fn is_held(&self) -> bool {
        let has = |at: &usize| self.targets.iter().any(|target| target.at == *at);
        let mut needs = self.once.writes.iter().flat_map(|write| &write.needs);
        self.quirks.first_table_holds && !needs.all(has)
    }

    /// What its row tells.
    pub(super) fn hold(&self, values: &[Value]) -> Vec<Held> {
        let targets = self.targets.iter().filter(|target| values[target.at] != Value::None);
        let held = targets.map(|target| Held {
            table: target.table,
            position: target.position,
            value: values[target.at],
        });
        held.collect()
    }

    /// Lets what an earlier table told hold for the rows of this one.
    pub(super) fn add_held(&mut self, held: &[Held]) {
        for held in held {
            if let Some(start) = self.start(held.table) {
                self.constants.push((start + held.position, held.value));
            }
        }
    }
}
