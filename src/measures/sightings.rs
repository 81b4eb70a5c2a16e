//! How many different texts, over any days, without a set.

use super::pass::Pass;
use crate::calendar::Period;
use crate::tables::NO_CODE;

/// The rows that have a text, in order of their days, each with the day the text was seen before.
///
/// Of all rows of a text in some days exactly one, the first, has none before it there. So the
/// different texts of these days are the rows whose text was last seen before the days began.
#[derive(Clone, Default)]
pub(super) struct Sightings {
    /// Days that have rows, in order.
    days: Vec<i32>,
    /// By day, where its rows end.
    ends: Vec<u32>,
    /// Row by row, the day of the row before it with the same text; [`NEVER`] for none.
    before: Vec<i32>,
    /// By text, the day it was seen last.
    last: Vec<i32>,
}

/// Before any day.
const NEVER: i32 = i32::MIN;

impl Sightings {
    /// Of the rows of a pass that hold for one day, by number of the value.
    pub(super) fn new(pass: &Pass, code: impl Fn(usize) -> u32) -> Vec<Self> {
        let values = pass.groups.as_ref().map(|groups| &groups.values);
        let mut all = vec![Sightings::default(); values.map_or(1, |values| values.count())];
        for run in pass.index.runs() {
            for row in run.rows(None).filter(|&row| pass.mask[row]) {
                let code = code(row);
                if code != NO_CODE {
                    all[values.map_or(0, |values| values.of(row))].see(code as usize, run.day);
                }
            }
        }
        for sightings in &mut all {
            sightings.last = Vec::new();
        }
        all
    }

    fn see(&mut self, code: usize, day: i32) {
        if code >= self.last.len() {
            self.last.resize((code + 1).next_power_of_two(), NEVER);
        }
        self.before.push(std::mem::replace(&mut self.last[code], day));
        let end = self.before.len() as u32;
        match self.ends.last_mut() {
            Some(last) if self.days.last() == Some(&day) => *last = end,
            _ => {
                self.days.push(day);
                self.ends.push(end);
            }
        }
    }

    /// How many different texts the days have.
    pub(super) fn count(&self, days: Period) -> usize {
        let end_of = |day: usize| day.checked_sub(1).map_or(0, |day| self.ends[day] as usize);
        let from = end_of(self.days.partition_point(|&day| day < days.from.0));
        let to = end_of(self.days.partition_point(|&day| day <= days.to.0));
        let is_first = |before: &i32| u32::from(*before < days.from.0);
        self.before[from..to.max(from)].iter().map(is_first).sum::<u32>() as usize
    }

    /// Bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        (self.days.len() + self.ends.len() + self.before.len()) * size_of::<i32>()
    }
}
