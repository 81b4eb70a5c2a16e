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
}

/// Before any day.
const NEVER: i32 = i32::MIN;

impl Sightings {
    /// Of the rows of a pass that hold for one day: so many, each of the rows of its number.
    pub(super) fn new(
        pass: &Pass,
        count: usize,
        number: impl Fn(usize) -> Option<usize>,
        code: impl Fn(usize) -> u32,
    ) -> Vec<Self> {
        let mut all = vec![Sightings::default(); count];
        for run in pass.index.runs() {
            for row in run.rows(None).filter(|&row| pass.mask[row]) {
                let code = code(row);
                if let Some(number) = number(row).filter(|_| code != NO_CODE) {
                    all[number].put(code, run.day);
                }
            }
        }
        let mut last = Vec::new();
        for sightings in &mut all {
            sightings.look_back(&mut last);
        }
        all
    }

    /// Puts a text of a day, by its code until it is known when it was seen before.
    fn put(&mut self, code: u32, day: i32) {
        self.before.push(code.cast_signed());
        let end = self.before.len() as u32;
        match self.ends.last_mut() {
            Some(last) if self.days.last() == Some(&day) => *last = end,
            _ => {
                self.days.push(day);
                self.ends.push(end);
            }
        }
    }

    /// Puts in place of each code the day it was seen before. `last`: room for a day of each text.
    fn look_back(&mut self, last: &mut Vec<i32>) {
        let most = self.before.iter().map(|code| code.cast_unsigned()).max();
        last.clear();
        last.resize(most.map_or(0, |code| code as usize + 1), NEVER);
        let mut from = 0;
        for (&day, &end) in self.days.iter().zip(&self.ends) {
            for code in &mut self.before[from..end as usize] {
                *code = std::mem::replace(&mut last[code.cast_unsigned() as usize], day);
            }
            from = end as usize;
        }
        self.before.shrink_to_fit();
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
