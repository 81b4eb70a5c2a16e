//! A measure made ready: its table, reports, groups, and what it came to so far.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use super::apart::Apart;
use super::day_sums::DaySums;
use super::different::Seen;
use super::evaluate::{Evaluator, Grouping, Scope};
use super::groups::{ByGroup, Groups, cells};
use super::memo::Figures;
use super::pass::{Choice, Pass};
use super::reports::{self, Candidates, candidates};
use super::rows::DayIndex;
use super::slice::Slice;
use super::tally::Tally;
use super::{Aggregate, Measure, Missing};
use crate::calendar::{Day, Period};
use crate::tables::{TableId, TablePart};

/// A measure of a scope and grouping, ready for any slice.
pub(super) struct Run<'m> {
    pub(super) measure: &'m Measure,
    /// Its number; none where each row is to be gone through each time.
    pub(super) number: Option<usize>,
    pub(super) table: TableId,
    pub(super) scope: Scope,
    pub(super) grouping: Option<Grouping>,
    /// By what they tell of, the numbers of the reports that can answer.
    candidates: Option<BTreeMap<u32, Vec<usize>>>,
    pub(super) index: Rc<DayIndex>,
    pub(super) apart: Apart,
    /// What it came to so far.
    pub(super) figures: Figures,
    /// By the first row of the report, its sums by day, where there can be any.
    pub(super) sums: RefCell<BTreeMap<usize, Option<Rc<DaySums>>>>,
    pub(super) seen: OnceCell<Option<Rc<Seen>>>,
}

/// The rows of one report; none for all.
pub(super) type Of<'r> = Option<&'r Range<usize>>;

/// All days.
const EVER: Period = Period { from: Day(i32::MIN / 2), to: Day(i32::MAX / 2) };

impl<'a> Evaluator<'a> {
    /// Makes a measure ready. `number`: what it is remembered by.
    pub(super) fn prepare<'m>(
        &self,
        measure: &'m Measure,
        number: Option<usize>,
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
        let candidates = candidates(table, measure, &dimensions)?;
        let index = self.index(table, measure.day);
        Ok(Run {
            measure,
            number,
            table: table.id,
            scope: scope.clone(),
            grouping: grouping.cloned(),
            candidates: candidates.map(|candidates| reports::numbers(table, &candidates)),
            apart: self.apart(table, &index, scope, grouping),
            index,
            figures: RefCell::default(),
            sums: RefCell::default(),
            seen: OnceCell::new(),
        })
    }

    /// A way through the rows of a measure.
    pub(super) fn pass(&self, run: &Run, of: Of) -> Result<Pass<'a>, Missing> {
        let table = self.table(run.table)?;
        Ok(Pass {
            table,
            index: Rc::clone(&run.index),
            mask: self.mask(table, run.measure.conditions, &run.apart.masked)?,
            groups: run.apart.groups.clone(),
            spreads: self.settings.spread_spans,
            rows: of.cloned(),
        })
    }

    /// The reports that can answer.
    pub(super) fn candidates(&self, run: &Run) -> Option<Candidates<'a>> {
        let parts = &self.sealed.table(run.table)?.parts;
        let of = |numbers: &Vec<usize>| numbers.iter().map(|&number| &parts[number]).collect();
        let candidates = run.candidates.as_ref()?.iter();
        Some(candidates.map(|(tells_of, numbers)| (*tells_of, of(numbers))).collect())
    }

    /// What one pass finds, or several together: one through each report that is taken.
    pub(super) fn gather<T: Default>(
        &self,
        run: &Run,
        chosen: &Choice,
        find: impl Fn(Of, &Choice) -> Result<T, Missing>,
        add: impl Fn(&mut T, T),
    ) -> Result<T, Missing> {
        let (Some(candidates), Some(days)) = (self.candidates(run), &chosen.days) else {
            return find(None, chosen);
        };
        let mut sum: Option<T> = None;
        let run = |part: &TablePart, days: &Slice| {
            find(Some(&part.rows), &Choice { days: Some(days.clone()), ..chosen.clone() })
        };
        reports::each(&candidates, days, run, |_, found| match &mut sum {
            Some(sum) => add(sum, found),
            None => sum = Some(found),
        })?;
        Ok(sum.unwrap_or_default())
    }

    /// Scale and numbers of what is summed; no numbers where rows are counted.
    pub(super) fn numbers(&self, run: &Run) -> Result<(u8, Option<&'a [i64]>), Missing> {
        let Aggregate::Sum(name) = run.measure.aggregate else { return Ok((0, None)) };
        let lacks = || Missing::column(run.table, name);
        let numbers = self.table(run.table)?.numbers(name).ok_or_else(lacks)?;
        Ok((numbers.0, Some(numbers.1)))
    }
}

impl Run<'_> {
    /// The one span of days that is chosen with all its rows; none where there are several, or rows
    /// without a day.
    pub(super) fn one_span(&self, chosen: &Choice) -> Option<Period> {
        let takes_undated = chosen.days.as_ref().is_none_or(Slice::has_undated);
        if chosen.holds_on.is_some() || takes_undated && !self.index.undated().is_empty() {
            return None;
        }
        match &chosen.days {
            None => Some(EVER),
            Some(days) => match days.spans() {
                &[only] => Some(only),
                _ => None,
            },
        }
    }

    /// How many groups there are.
    pub(super) fn group_count(&self) -> usize {
        self.groups().map_or(1, Groups::count)
    }

    pub(super) fn groups(&self) -> Option<&Groups> {
        self.apart.groups.as_deref()
    }

    pub(super) fn cells(&self, tallies: &[Tally], scale: u8) -> ByGroup {
        cells(self.groups(), tallies, scale)
    }

    pub(super) fn code(&self, group: usize) -> u32 {
        self.groups().map_or(0, |groups| groups.code(group))
    }
}
