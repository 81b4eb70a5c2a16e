//! A row's cells, target by target: the usual ones by the shortest way.

use super::{Values, tell};
use crate::csv::Row;
use crate::import::cells::{Read, Value, read};
use crate::import::plan::Plan;
use crate::import::shapes::{PLACES, has};
use crate::import::sight::Sight;
use crate::import::target::{Glance, Way};
use crate::problem::Problems;
use crate::tables::Dictionaries;
use crate::values::amount::plain_amount;
use crate::values::missing::is_bare;

impl Values {
    /// Where it stands which targets a row of that shape has something for.
    pub(super) fn place_of_due(&mut self, plan: &Plan, filled: &[u64]) -> usize {
        let (place, is_new) = self.shapes.place(filled);
        if is_new {
            let glances = plan.once.glances.iter().enumerate();
            let is_due = |glance: &Glance| {
                !glance.is_idle && (glance.is_told_by_nothing || has(filled, glance.column))
            };
            self.due.resize(PLACES, Vec::new());
            self.due[place] =
                glances.filter(|(_, glance)| is_due(glance)).map(|(index, _)| index).collect();
        }
        place
    }

    /// Reads the cells of these targets, up to one that says that the row is nothing.
    pub(super) fn read_cells(
        &mut self,
        plan: &Plan,
        row: &Row<'_>,
        (due, sight): (&[usize], &Sight),
        dictionaries: &mut Dictionaries,
        problems: &mut Problems,
    ) -> bool {
        let mut is_readable = true;
        for &index in due {
            let glance = &plan.once.glances[index];
            if glance.is_plain && self.all[glance.at] != Value::None {
                continue;
            }
            if let (Way::Text(_), Some(code)) = (glance.way, sight.code(index))
                && self.memos[index].has_given(code)
            {
                self.all[glance.at] = Value::Text(code);
                continue;
            }
            if self.read_usual(glance, index, row.bytes(glance.column), dictionaries) {
                continue;
            }
            is_readable &= self.read_unusual(plan, row, index, dictionaries, problems);
            if self.is_nothing {
                return true;
            }
        }
        is_readable
    }

    /// Reads a cell by the shortest way, if that leads anywhere: what it gives the long way would
    /// give too. The value is put where it stays, as one that is moved just after it was written
    /// waits for its bytes.
    #[inline]
    fn read_usual(
        &mut self,
        glance: &Glance,
        index: usize,
        cell: &[u8],
        dictionaries: &Dictionaries,
    ) -> bool {
        match glance.way {
            Way::Amount(mark) => {
                let Some(number) = plain_amount(cell, mark) else { return false };
                self.all[glance.at] = Value::Number(number);
            }
            Way::Checked(mark) => return plain_amount(cell, mark).is_some(),
            // A text with nothing around it that a cell has given before.
            Way::Text(slot) if is_bare(cell) => {
                let code = dictionaries.look_at(slot).find_bytes(cell);
                let Some(code) = code.filter(|&code| self.memos[index].has_given(code)) else {
                    return false;
                };
                self.all[glance.at] = Value::Text(code);
            }
            Way::Memo => {
                let Some(value) = self.memos[index].value(cell) else { return false };
                self.all[glance.at] = *value;
            }
            Way::Text(_) | Way::Long => return false,
        }
        true
    }

    /// Reads a target's cell by the long way. False if the row must be set aside.
    fn read_unusual(
        &mut self,
        plan: &Plan,
        row: &Row<'_>,
        index: usize,
        dictionaries: &mut Dictionaries,
        problems: &mut Problems,
    ) -> bool {
        let target = &plan.targets[index];
        let is_plain = plan.once.glances[index].is_plain;
        let cell = row.cell(target.column);
        if !is_plain && let Some(done) = self.follow(plan, target, cell) {
            return match done {
                Ok(()) => true,
                Err(code) => {
                    tell(problems, plan, row, target, code);
                    !target.is_vital
                }
            };
        }
        if self.all[target.at] != Value::None
            || (!is_plain && self.is_special(plan, target, cell, dictionaries))
        {
            return true;
        }
        let found = if plan.is_nothing(cell) {
            Read::Value(Value::None)
        } else {
            read(cell, target, &mut self.memos[index], plan.zone.as_ref(), dictionaries)
        };
        match found {
            Read::Value(value) => {
                self.all[target.at] = value;
                self.take_currency(target, cell, dictionaries);
                if target.last_day_at.is_some() {
                    self.take_last_day(target, cell);
                }
            }
            Read::Odd(value, code) => {
                self.all[target.at] = value;
                tell(problems, plan, row, target, code);
            }
            Read::Bad(code) => tell(problems, plan, row, target, code),
        }
        if !is_plain {
            self.multiply(plan, target);
            self.take_profit(plan, target);
            self.place_count(plan, target);
        }
        !(target.is_vital && matches!(found, Read::Bad(_)))
    }
}
