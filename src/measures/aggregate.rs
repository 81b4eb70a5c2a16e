//! One measure over one slice.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::apart::Apart;
use super::cell::Cell;
use super::day_sums::DaySums;
use super::evaluate::{Cells, Evaluator, Grouping, Scope};
use super::groups::ByGroup;
use super::pass::Choice;
use super::quantile::Samples;
use super::reports::{self, ReportsUsed};
use super::run::{Of, Run};
use super::slice::Slice;
use super::tally::Tally;
use super::{Aggregate, MEASURES, Measure, Missing, Window};
use crate::calendar::common_days;
use crate::tables::TableId;

/// What orders are told apart by among their lines.
const BY_LINE: &str = "order";

impl Evaluator<'_> {
    /// Any measure over the slice, each time anew, row by row.
    ///
    /// # Errors
    /// As [`Evaluator::evaluate`].
    pub fn compute(
        &self,
        measure: &Measure,
        slice: &Slice,
        scope: &Scope,
        grouping: Option<&Grouping>,
    ) -> Result<Cells, Missing> {
        let run = self.prepare(measure, None, scope, grouping)?;
        self.figure(&run, slice)
    }

    /// A measure that is ready, over the slice.
    pub(super) fn figure(&self, run: &Run, slice: &Slice) -> Result<Cells, Missing> {
        let measure = run.measure;
        let chosen = self.rows_of(measure, slice, measure.window)?;
        if measure.window == Window::LastSnapshot && !self.pass(run, None)?.has_any(&chosen) {
            return Err(Missing::period(measure.table));
        }
        let value = match measure.aggregate {
            Aggregate::Quantile(..) => None,
            _ => Some(Decimal::ZERO),
        };
        let groups = self.groups_of(run, &chosen, slice)?;
        Ok(Cells { groups, empty: Cell { value, ..Cell::default() } })
    }

    /// Which of several reports about the same things the measure takes over the slice. None where
    /// there is no choice.
    pub fn reports_used(
        &self,
        measure: usize,
        slice: &Slice,
        scope: &Scope,
    ) -> Option<ReportsUsed> {
        let run = self.run(measure, scope, None).ok()?;
        let chosen = self.rows_of(run.measure, slice, run.measure.window).ok()?;
        let (candidates, days) = (self.candidates(&run)?, chosen.days.as_ref()?);
        reports::used(&candidates, days, |part, days| {
            // Only a row that holds for a span can be cut.
            if !run.index.has_spans(Some(&part.rows)) {
                return Ok(());
            }
            let chosen = Choice { days: Some(days.clone()), ..chosen.clone() };
            self.pass(&run, Some(&part.rows))?.each(&chosen, |_, _, _| {})
        })
    }

    /// How many days the data cover of those a measure looks back over, and how many those are. None
    /// where it does not look back.
    pub fn looks_back(&self, measure: usize, slice: &Slice) -> Option<(i32, i32)> {
        let measure = &MEASURES[measure];
        let (window, table) = match measure.aggregate {
            Aggregate::Articles(kind) | Aggregate::ArticlesSum(kind, _) => {
                (kind.looks_back()?, TableId::Orders)
            }
            _ => (measure.window, measure.covered_by()),
        };
        if window == Window::Period {
            return None;
        }
        let days = slice.window(window, self.settings)?;
        let covered = days.covered(&self.sealed.table(table)?.coverage);
        Some((covered.days(), days.days()))
    }

    fn groups_of(&self, run: &Run, chosen: &Choice, slice: &Slice) -> Result<ByGroup, Missing> {
        let table = self.table(run.table)?;
        let orders = table.link(TableId::Orders).filter(|_| run.measure.table == TableId::Orders);
        match run.measure.aggregate {
            Aggregate::Count if orders.is_some() => {
                let orders = orders.unwrap_or_default();
                let orders = (BY_LINE, |row: usize| orders[row]);
                self.count_distinct(run, orders, chosen)
            }
            Aggregate::Sum(_) | Aggregate::Count => {
                self.gather(run, chosen, |of, chosen| self.sum(run, of, chosen), add)
            }
            Aggregate::Distinct(name) => self.distinct_codes(run, name, chosen, None),
            Aggregate::DistinctInBoth(name, other) => {
                let other = self.rows_of(run.measure, slice, other)?;
                self.distinct_codes(run, name, chosen, Some(&other))
            }
            Aggregate::Quantile(name, per_mille, weight) => {
                let samples = self.gather(
                    run,
                    chosen,
                    |of, chosen| self.pass(run, of)?.samples(name, weight, chosen),
                    Samples::append,
                )?;
                let scale = table.numbers(name).map_or(0, |(scale, _)| scale);
                let quantiles = samples.quantiles(per_mille, scale);
                Ok(quantiles.map(|(group, cell)| (run.code(group), cell)).collect())
            }
            Aggregate::SumOverDays(name) => self.pass(run, None)?.sum_over_days(name, slice),
            Aggregate::Days => {
                let days = self.pass(run, None)?.days(run.measure.day, chosen)?;
                Ok(run.cells(&days.counts(), 0))
            }
            Aggregate::Articles(kind) => {
                let pass = self.pass(run, None)?;
                Ok(run.cells(&self.articles(&pass, chosen, slice, kind)?.counts(), 0))
            }
            Aggregate::ArticlesSum(kind, name) => {
                let pass = self.pass(run, None)?;
                let articles = self.articles(&pass, chosen, slice, kind)?;
                let code = self.article_of(table)?;
                pass.sum_if(name, chosen, |group, row| articles.has(group, code(row)))
            }
        }
    }

    /// The sum, or the number, of rows.
    fn sum(&self, run: &Run, of: Of, chosen: &Choice) -> Result<ByGroup, Missing> {
        let (scale, numbers) = self.numbers(run)?;
        let mut tallies;
        let mut left = chosen.clone();
        if let Some(sums) = self.day_sums(run, of, chosen)? {
            let (sum, mut cut) = sums.over(chosen.days.as_ref(), run.groups());
            tallies = sum;
            cut.retain(|days| !run.index.runs_of(*days).is_empty());
            left = Choice::of(Slice::of_days(cut));
        } else {
            tallies = vec![Tally::default(); run.group_count()];
        }
        if left.days.as_ref().is_none_or(|days| days.days() > 0 || days.has_undated()) {
            self.pass(run, of)?.add_to(&mut tallies, numbers, &left)?;
        }
        Ok(run.cells(&tallies, scale))
    }

    /// The sums by day that tell what rows are chosen, where there can be any.
    fn day_sums(&self, run: &Run, of: Of, chosen: &Choice) -> Result<Option<Rc<DaySums>>, Missing> {
        let Some(number) = run.number.filter(|_| chosen.holds_on.is_none()) else {
            return Ok(None);
        };
        let first = of.map_or(usize::MAX, |rows| rows.start);
        if let Some(sums) = run.sums.borrow().get(&first) {
            return Ok(sums.clone());
        }
        let Apart { masked, dimensions, .. } = &run.apart;
        let key = (number, masked.clone(), dimensions.clone(), first);
        let known = self.memo.sums.borrow().get(&key).cloned();
        let sums = match known {
            None if !run.index.has_spans(of) => {
                let sums = DaySums::new(&self.pass(run, of)?, self.numbers(run)?.1).map(Rc::new);
                if let Some(sums) = &sums {
                    self.memo.grow(sums.bytes());
                    self.memo.sums.borrow_mut().insert(key, Rc::clone(sums));
                }
                sums
            }
            known => known,
        };
        run.sums.borrow_mut().insert(first, sums.clone());
        Ok(sums)
    }

    /// The rows of a measure's window, or that the data do not reach back to it.
    pub(super) fn rows_of(
        &self,
        measure: &Measure,
        slice: &Slice,
        window: Window,
    ) -> Result<Choice, Missing> {
        let missing = || Missing::period(measure.table);
        let is_empty = slice.spans().is_empty() && !slice.has_undated();
        let ends = || slice.seen_from().ok_or_else(missing);
        Ok(match window {
            Window::Period if is_empty => return Err(missing()),
            Window::Period => Choice { days: Some(slice.clone()), holds_on: None },
            Window::Always => Choice { days: None, holds_on: None },
            Window::ValidAtStart => Choice { days: None, holds_on: Some(ends()?.from.plus(-1)) },
            Window::ValidAtEnd => Choice { days: None, holds_on: Some(ends()?.to) },
            Window::LastSnapshot => {
                Choice { days: Some(slice.clone()), holds_on: Some(ends()?.to) }
            }
            _ => {
                let coverage = self.table(measure.covered_by())?.coverage.as_slice();
                let days = slice
                    .window(window, self.settings)
                    .filter(|days| !common_days(days.spans(), coverage).is_empty());
                Choice { days: Some(days.ok_or_else(missing)?), holds_on: None }
            }
        })
    }
}

fn add(sum: &mut ByGroup, cells: ByGroup) {
    for (group, cell) in cells {
        match sum.binary_search_by_key(&group, |(group, _)| *group) {
            Ok(at) => sum[at].1 = sum[at].1.plus(cell),
            Err(at) => sum.insert(at, (group, cell)),
        }
    }
}
