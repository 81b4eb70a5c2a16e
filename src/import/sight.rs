//! What is seen of rows before they are read: which cells are filled, and, of rows that are
//! announced, which texts are known. Texts are looked up column by column, so that a dictionary's
//! memory is asked for many of them at once.

use crate::csv::{Filled, Row};
use crate::tables::{AT_ONCE, Dictionaries, NO_CODE};
use crate::values::missing::is_bare;

use super::plan::Plan;
use super::target::Way;

/// What is seen of the present row, and of announced ones after it.
#[derive(Default)]
pub(super) struct Sight {
    /// Which cells of the present row are filled.
    pub(super) filled: Filled,
    /// The codes of known texts, by target and row.
    codes: Vec<u32>,
    /// How many rows were announced, and how many of them have come.
    announced: usize,
    come: usize,
    /// The present row's number among them.
    present: Option<usize>,
}

impl Sight {
    /// Looks up the texts of rows that come next. Where there are too many the last ones are left
    /// to be looked up when they come.
    pub(super) fn look_ahead(&mut self, plan: &Plan, rows: &[Row<'_>], all: &Dictionaries) {
        let rows = &rows[..rows.len().min(AT_ONCE)];
        self.codes.clear();
        self.codes.resize(plan.targets.len() * AT_ONCE, NO_CODE);
        (self.announced, self.come, self.present) = (rows.len(), 0, None);
        for &index in &plan.once.texts {
            let glance = &plan.once.glances[index];
            let Way::Text(slot) = glance.way else { continue };
            let mut texts: [&[u8]; AT_ONCE] = [&[]; AT_ONCE];
            for (text, row) in texts.iter_mut().zip(rows) {
                let cell = row.bytes(glance.column);
                *text = if is_bare(cell) { cell } else { &[] };
            }
            let codes = &mut self.codes[index * AT_ONCE..][..rows.len()];
            all.look_at(slot).find_all(&texts[..rows.len()], codes);
        }
    }

    /// A row comes, announced or not.
    pub(super) fn step(&mut self) {
        self.present = (self.come < self.announced).then_some(self.come);
        self.come += 1;
    }

    /// Looks which cells of the row are filled.
    pub(super) fn look(&mut self, plan: &Plan, row: &Row<'_>) {
        row.look(plan.head.names.len(), &mut self.filled);
    }

    /// The code of the present row's text for a target, if it was known when it was announced. (A
    /// text that was not may have come since.)
    #[inline]
    pub(super) fn code(&self, target: usize) -> Option<u32> {
        let code = self.codes[target * AT_ONCE + self.present?];
        (code != NO_CODE).then_some(code)
    }

    /// Another table begins: what was announced is over.
    pub(super) fn begin_table(&mut self) {
        (self.announced, self.present) = (0, None);
    }
}
