//! One measure over one slice.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::cell::Cell;
use super::evaluate::{Cells, Evaluator, Grouping, Scope};
use super::pass::{Choice, Pass};
use super::quantile::Samples;
use super::reach::reach;
use super::reports::{self, Candidates, ReportsUsed, candidates};
use super::slice::Slice;
use super::tally::Distinct;
use super::{Aggregate, MEASURES, Measure, Missing, Window};
use crate::calendar::common_days;
use crate::tables::TableId;

/// A measure on its way.
struct Run<'a> {
    measure: &'a Measure,
    pass: Pass<'a>,
    candidates: Option<Candidates<'a>>,
    rows: Choice,
}

impl Evaluator<'_> {
    /// Any measure over the slice, each time anew.
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
        let run = self.prepare(measure, slice, scope, grouping)?;
        if measure.window == Window::LastSnapshot && !run.pass.has_any(&run.rows) {
            return Err(Missing::period(measure.table));
        }
        let value = match measure.aggregate {
            Aggregate::Quantile(..) => None,
            _ => Some(Decimal::ZERO),
        };
        let groups = self.groups_of(&run, slice)?;
        Ok(Cells { groups, empty: Cell { value, ..Cell::default() } })
    }

    fn prepare<'m>(
        &'m self,
        measure: &'m Measure,
        slice: &Slice,
        scope: &Scope,
        grouping: Option<&Grouping>,
    ) -> Result<Run<'m>, Missing> {
        let dimensions: Vec<&str> = scope
            .iter()
            .map(|(dimension, _)| dimension.as_str())
            .chain(grouping.map(|grouping| grouping.dimension.as_str()))
            .collect();
        let table = self.choose(measure, &dimensions)?;
        self.check_columns(measure, table)?;
        let pass = Pass {
            table,
            index: self.index(table, measure.day),
            mask: self.mask(table, measure.conditions, scope)?,
            groups: grouping.map(|grouping| self.groups(table, grouping)),
            spreads: self.settings.spread_spans,
            rows: None,
        };
        let candidates = candidates(table, measure, &dimensions)?;
        let rows = self.rows_of(measure, slice, measure.window)?;
        Ok(Run { measure, pass, candidates, rows })
    }

    /// Which of several reports about the same things the measure takes over the slice. None where
    /// there is no choice.
    pub fn reports_used(
        &self,
        measure: usize,
        slice: &Slice,
        scope: &Scope,
    ) -> Option<ReportsUsed> {
        let run = self.prepare(&MEASURES[measure], slice, scope, None).ok()?;
        let (candidates, days) = (run.candidates.as_ref()?, run.rows.days.as_ref()?);
        reports::used(candidates, days, |part, days| {
            let pass = Pass { rows: Some(part.rows.clone()), ..run.pass.clone() };
            pass.count(&Choice { days: Some(days.clone()), ..run.rows.clone() }).map(drop)
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

    fn groups_of(&self, run: &Run, slice: &Slice) -> Result<BTreeMap<u32, Cell>, Missing> {
        let Run { measure, pass, rows, .. } = run;
        let is_by_line = measure.table == TableId::Orders && pass.table.id == TableId::OrderLines;
        match measure.aggregate {
            Aggregate::Sum(name) => run.gather(|pass, rows| pass.sum(name, rows), add),
            Aggregate::Count if is_by_line => {
                let orders = pass.table.link(TableId::Orders).unwrap_or(&[]);
                Ok(pass.distinct(rows, |row| orders[row])?.counts())
            }
            Aggregate::Count => run.gather(count, add),
            Aggregate::Distinct(name) => Ok(self.distinct(pass, name, rows)?.counts()),
            Aggregate::DistinctInBoth(name, other) => {
                let other = self.rows_of(measure, slice, other)?;
                let both = self.distinct(pass, name, &other)?;
                Ok(self.distinct(pass, name, rows)?.common(&both).counts())
            }
            Aggregate::Quantile(name, per_mille, weight) => {
                let samples =
                    run.gather(|pass, rows| pass.samples(name, weight, rows), Samples::append)?;
                let scale = pass.table.numbers(name).map_or(0, |(scale, _)| scale);
                Ok(samples.quantiles(per_mille, scale))
            }
            Aggregate::SumOverDays(name) => pass.sum_over_days(name, slice),
            Aggregate::Days => Ok(pass.days(measure.day, rows)?.counts()),
            Aggregate::Articles(kind) => Ok(self.articles(pass, rows, slice, kind)?.counts()),
            Aggregate::ArticlesSum(kind, name) => {
                let articles = self.articles(pass, rows, slice, kind)?;
                let code = self.article_of(pass.table)?;
                pass.sum_if(name, rows, |group, row| articles.has(group, code(row)))
            }
        }
    }

    fn distinct(&self, pass: &Pass, name: &str, rows: &Choice) -> Result<Distinct, Missing> {
        let reached = reach(self.sealed, pass.table, name)
            .ok_or_else(|| Missing::column(pass.table.id, name))?;
        pass.distinct(rows, |row| reached.code(row))
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

impl Run<'_> {
    /// What one pass finds, or several together: one through each report that is taken.
    fn gather<T: Default>(
        &self,
        find: impl Fn(&Pass, &Choice) -> Result<T, Missing>,
        add: impl Fn(&mut T, T),
    ) -> Result<T, Missing> {
        let (Some(candidates), Some(days)) = (&self.candidates, &self.rows.days) else {
            return find(&self.pass, &self.rows);
        };
        let mut sum = T::default();
        let run = |part: &crate::tables::TablePart, days: &Slice| {
            let pass = Pass { rows: Some(part.rows.clone()), ..self.pass.clone() };
            find(&pass, &Choice { days: Some(days.clone()), ..self.rows.clone() })
        };
        reports::each(candidates, days, run, |_, found| add(&mut sum, found))?;
        Ok(sum)
    }
}

fn count(pass: &Pass, rows: &Choice) -> Result<BTreeMap<u32, Cell>, Missing> {
    pass.count(rows)
}

fn add(sum: &mut BTreeMap<u32, Cell>, cells: BTreeMap<u32, Cell>) {
    for (group, cell) in cells {
        sum.entry(group).and_modify(|so_far| *so_far = so_far.plus(cell)).or_insert(cell);
    }
}
