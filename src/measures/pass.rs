//! One way through a table's rows.

use std::ops::Range;
use std::rc::Rc;

use super::Missing;
use super::groups::{ByGroup, Groups, cells};
use super::quantile::Samples;
use super::rows::{DayIndex, Share};
use super::slice::Slice;
use super::tally::{Distinct, Tally};
use crate::calendar::{Day, Period};
use crate::tables::{NO_DAY, SealedTable};

/// What rows to go through, and how they are grouped.
#[derive(Clone)]
pub(super) struct Pass<'a> {
    pub(super) table: &'a SealedTable,
    pub(super) index: Rc<DayIndex>,
    pub(super) mask: Rc<Vec<bool>>,
    pub(super) groups: Option<Rc<Groups>>,
    pub(super) spreads: bool,
    /// The rows of the one report to go through; none for all.
    pub(super) rows: Option<Range<usize>>,
}

/// Rows chosen by their days.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    /// The days they are of; none for any, or none.
    pub(super) days: Option<Slice>,
    /// The day they hold on, `valid_from` to `valid_to`.
    pub(super) holds_on: Option<Day>,
}

impl Choice {
    /// Rows of these days.
    pub(super) fn of(days: Slice) -> Self {
        Choice { days: Some(days), holds_on: None }
    }
}

impl Pass<'_> {
    /// How many groups there are.
    pub(super) fn group_count(&self) -> usize {
        self.groups.as_ref().map_or(1, |groups| groups.count())
    }

    /// The sums of groups, by number, as cells.
    pub(super) fn cells(&self, tallies: &[Tally], scale: u8) -> ByGroup {
        cells(self.groups.as_deref(), tallies, scale)
    }

    /// Calls with every row that was chosen, whatever else is asked of it.
    fn each_chosen(&self, chosen: &Choice, mut visit: impl FnMut(usize, Share)) {
        let (from, to) = (self.table.days("valid_from"), self.table.days("valid_to"));
        let holds = |row: usize| {
            chosen.holds_on.is_none_or(|Day(day)| {
                from.is_none_or(|from| from[row] <= day) && to.is_none_or(|to| day <= to[row])
            })
        };
        match &chosen.days {
            Some(days) => self.index.each(days, |row, share| {
                if holds(row) {
                    visit(row, share);
                }
            }),
            None => (0..self.table.rows)
                .filter(|&row| holds(row))
                .for_each(|row| visit(row, Share::WHOLE)),
        }
    }

    /// Whether there is any row, whatever else is asked of it.
    pub(super) fn has_any(&self, chosen: &Choice) -> bool {
        let mut has_any = false;
        self.each_chosen(chosen, |_, _| has_any = true);
        has_any
    }

    /// Calls with every row that belongs here: the number of its group, its own, and what share of it.
    pub(super) fn each(
        &self,
        chosen: &Choice,
        mut visit: impl FnMut(usize, usize, Share),
    ) -> Result<(), Missing> {
        let mut is_cut = false;
        self.each_chosen(chosen, |row, share| {
            if !self.mask[row] || self.rows.as_ref().is_some_and(|rows| !rows.contains(&row)) {
                return;
            }
            let group = self.groups.as_ref().map_or(Some(0), |groups| groups.of(row));
            let Some(group) = group else { return };
            if !share.is_whole() && !self.spreads {
                is_cut = true;
                return;
            }
            visit(group, row, share);
        });
        if is_cut { Err(Missing::span(self.table.id)) } else { Ok(()) }
    }

    /// Adds the numbers of the rows, or one for each, to the sums of their groups.
    pub(super) fn add_to(
        &self,
        tallies: &mut [Tally],
        numbers: Option<&[i64]>,
        chosen: &Choice,
    ) -> Result<(), Missing> {
        match numbers {
            Some(numbers) => {
                self.each(chosen, |group, row, share| tallies[group].add(numbers[row], share))
            }
            None => self.each(chosen, |group, _, _| tallies[group].add_one()),
        }
    }

    /// The sum of a column over the rows, of a group, that belong.
    pub(super) fn sum_if(
        &self,
        name: &str,
        chosen: &Choice,
        belongs: impl Fn(usize, usize) -> bool,
    ) -> Result<ByGroup, Missing> {
        let (scale, values) = self.numbers(name)?;
        let mut tallies = self.tallies();
        self.each(chosen, |group, row, share| {
            if belongs(group, row) {
                tallies[group].add(values[row], share);
            }
        })?;
        Ok(self.cells(&tallies, scale))
    }

    /// The sum of a column over all rows, each as often as it holds on one of the days.
    pub(super) fn sum_over_days(&self, name: &str, slice: &Slice) -> Result<ByGroup, Missing> {
        let (scale, values) = self.numbers(name)?;
        let lacks = |name| Missing::column(self.table.id, name);
        let from = self.table.days("day").ok_or_else(|| lacks("day"))?;
        let to = self.table.days("valid_to").ok_or_else(|| lacks("valid_to"))?;
        let slice = slice.covered(&self.table.coverage);
        let mut tallies = self.tallies();
        self.each(&Choice { days: None, holds_on: None }, |group, row, _| {
            let held = Period::new(Day(from[row]), Day(to[row]));
            let days = held.map_or(0, |held| slice.covered(&[held]).days());
            if from[row] != NO_DAY && days > 0 {
                tallies[group].add_times(values[row], days);
            }
        })?;
        Ok(self.cells(&tallies, scale))
    }

    pub(super) fn distinct(
        &self,
        chosen: &Choice,
        code: impl Fn(usize) -> u32,
    ) -> Result<Distinct, Missing> {
        let mut distinct = Distinct::of_codes(self.group_count());
        self.each(chosen, |group, row, _| distinct.add(group, code(row)))?;
        Ok(distinct)
    }

    /// The numbers of a column, each as often as another says.
    pub(super) fn samples(
        &self,
        name: &str,
        weight: Option<&str>,
        chosen: &Choice,
    ) -> Result<Samples, Missing> {
        let (_, values) = self.numbers(name)?;
        let weights = weight.and_then(|weight| self.table.numbers(weight));
        let mut samples = Samples::of(self.group_count());
        self.each(chosen, |group, row, share| {
            samples.add(group, values[row], row, weights, share);
        })?;
        Ok(samples)
    }

    /// The different days of rows; of a row that holds for a span, all of its days.
    pub(super) fn days(&self, name: &str, chosen: &Choice) -> Result<Distinct, Missing> {
        let days = self.table.days(name).ok_or_else(|| Missing::column(self.table.id, name))?;
        let last_days = self.table.days("day_to").filter(|_| name == "day");
        let mut distinct = Distinct::of_numbers(self.group_count());
        self.each(chosen, |group, row, share| {
            let from = days[row];
            let to = last_days.map_or(from, |last_days| from.max(last_days[row]));
            let is_inside = |&day: &i32| match &chosen.days {
                Some(days) if !share.is_whole() => days.has(Day(day)),
                _ => day != NO_DAY,
            };
            (from..=to).filter(is_inside).for_each(|day| distinct.add(group, day as u32));
        })?;
        Ok(distinct)
    }

    pub(super) fn tallies(&self) -> Vec<Tally> {
        vec![Tally::default(); self.group_count()]
    }

    pub(super) fn numbers(&self, name: &str) -> Result<(u8, &[i64]), Missing> {
        self.table.numbers(name).ok_or_else(|| Missing::column(self.table.id, name))
    }
}
