//! Measures as loops over columns.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use rust_decimal::Decimal;

use super::cell::Cell;
use super::condition::{Keeps, Tester};
use super::pass::Pass;
use super::reach::{domain, reach};
use super::reports::{self, candidates};
use super::rows::DayIndex;
use super::slice::Slice;
use super::tally::Distinct;
use super::{Aggregate, Condition, MEASURES, Measure, Missing, Window};
use crate::calendar::{Period, common_days};
use crate::settings::Settings;
use crate::tables::{Dictionaries, NO_CODE, Sealed, SealedTable, TableId};

/// Only rows with one of the values of each dimension; sorted. An empty text stands for the rows
/// without a value.
pub type Scope = Vec<(String, Vec<String>)>;

/// What the rows are grouped by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grouping {
    /// The dimension.
    pub dimension: String,
    /// The only codes to keep apart, in order; all others go to [`Grouping::OTHER`].
    pub kept: Option<Vec<u32>>,
}

impl Grouping {
    /// The group of what is not kept apart.
    pub const OTHER: u32 = NO_CODE - 1;
}

/// A measure over a slice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cells {
    /// By the code of the dimension, [`NO_CODE`] for rows without; one cell of code 0 where
    /// nothing was asked to be kept apart.
    groups: BTreeMap<u32, Cell>,
}

impl Cells {
    /// The group's cell; without any row it is zero.
    pub fn group(&self, code: u32) -> Cell {
        let none = Cell { value: Some(Decimal::ZERO), rows: 0, is_estimate: false };
        self.groups.get(&code).copied().unwrap_or(none)
    }

    /// The cell of an evaluation without groups.
    pub fn overall(&self) -> Cell {
        self.group(0)
    }

    /// The groups that have rows.
    pub fn codes(&self) -> impl Iterator<Item = u32> + '_ {
        self.groups.keys().copied()
    }
}

/// Evaluates measures over sealed tables, and remembers what it has evaluated.
pub struct Evaluator<'a> {
    pub(super) sealed: &'a Sealed,
    dictionaries: &'a Dictionaries,
    pub(super) settings: &'a Settings,
    indexes: RefCell<BTreeMap<TableId, Rc<DayIndex>>>,
    masks: RefCell<BTreeMap<MaskKey, Rc<Vec<bool>>>>,
    groups: RefCell<BTreeMap<GroupKey, Rc<Vec<u32>>>>,
    results: RefCell<BTreeMap<ResultKey, Outcome>>,
}

type MaskKey = (TableId, &'static [Condition], Scope);
type GroupKey = (TableId, Grouping);
type ResultKey = (usize, Slice, Scope, Option<Grouping>);
type Outcome = Result<Rc<Cells>, Missing>;

impl<'a> Evaluator<'a> {
    /// An evaluator of these tables.
    pub fn new(sealed: &'a Sealed, dictionaries: &'a Dictionaries, settings: &'a Settings) -> Self {
        Evaluator {
            sealed,
            dictionaries,
            settings,
            indexes: RefCell::default(),
            masks: RefCell::default(),
            groups: RefCell::default(),
            results: RefCell::default(),
        }
    }

    /// The measure number `measure` over the slice.
    ///
    /// # Errors
    /// What is not loaded, not covered, or cuts through rows that hold for a longer span.
    pub fn evaluate(
        &self,
        measure: usize,
        slice: &Slice,
        scope: &Scope,
        grouping: Option<&Grouping>,
    ) -> Result<Rc<Cells>, Missing> {
        let key = (measure, slice.clone(), scope.clone(), grouping.cloned());
        if let Some(result) = self.results.borrow().get(&key) {
            return result.clone();
        }
        let result = self.run(&MEASURES[measure], slice, scope, grouping).map(Rc::new);
        self.results.borrow_mut().insert(key, result.clone());
        result
    }

    /// The table the measure would go through to keep these dimensions apart.
    ///
    /// # Errors
    /// The table, column, dimension or setting that is wanting.
    pub fn table_of(&self, measure: usize, dimensions: &[&str]) -> Result<TableId, Missing> {
        let measure = &MEASURES[measure];
        let table = self.choose(measure, dimensions)?;
        self.check_columns(measure, table)?;
        candidates(table, measure, dimensions)?;
        Ok(table.id)
    }

    /// The days that the data cover of what bounds the measure: of the reports that know these
    /// dimensions, where there are several.
    pub fn coverage(&self, measure: usize, dimensions: &[&str]) -> Vec<Period> {
        let measure = &MEASURES[measure];
        let table = self.sealed.table(measure.covered_by());
        let Some(table) = table.or_else(|| self.sealed.table(measure.table)) else {
            return Vec::new();
        };
        match candidates(table, measure, dimensions) {
            Ok(Some(reports)) => reports::coverage(&reports),
            _ => table.coverage.clone(),
        }
    }

    /// The text of a code of the dimension.
    pub fn text(&self, dimension: &str, code: u32) -> Option<&'a str> {
        let dictionary = self.dictionaries.get(domain(dimension))?;
        ((code as usize) < dictionary.len()).then(|| dictionary.text(code))
    }

    pub(super) fn table(&self, id: TableId) -> Result<&'a SealedTable, Missing> {
        self.sealed.table(id).ok_or_else(|| Missing::table(id))
    }

    /// The measure's table, or the lines in place of the orders where only they know a dimension.
    fn choose(&self, measure: &Measure, dimensions: &[&str]) -> Result<&'a SealedTable, Missing> {
        let table = self.table(measure.table)?;
        let lacks = |table| {
            dimensions.iter().find(move |dimension| reach(self.sealed, table, dimension).is_none())
        };
        let Some(lacking) = lacks(table) else { return Ok(table) };
        if measure.table == TableId::Orders
            && let Some(lines) = self.sealed.table(TableId::OrderLines)
            && lacks(lines).is_none()
        {
            return Ok(lines);
        }
        Err(Missing::dimension(measure.table, lacking))
    }

    fn check_columns(&self, measure: &Measure, table: &SealedTable) -> Result<(), Missing> {
        match measure.aggregate {
            Aggregate::Sum(name) if table.numbers(name).is_none() => {
                return Err(Missing::column(table.id, name));
            }
            Aggregate::Distinct(name) | Aggregate::DistinctInBoth(name, _)
                if reach(self.sealed, table, name).is_none() =>
            {
                return Err(Missing::column(measure.table, name));
            }
            _ => {}
        }
        for condition in measure.conditions {
            drop(self.tester().keeps(table, condition)?);
        }
        Ok(())
    }

    fn run(
        &self,
        measure: &Measure,
        slice: &Slice,
        scope: &Scope,
        grouping: Option<&Grouping>,
    ) -> Result<Cells, Missing> {
        let dimensions: Vec<&str> = scope
            .iter()
            .map(|(dimension, _)| dimension.as_str())
            .chain(grouping.map(|grouping| grouping.dimension.as_str()))
            .collect();
        let table = self.choose(measure, &dimensions)?;
        self.check_columns(measure, table)?;
        let pass = Pass {
            table,
            index: self.index(table),
            mask: self.mask(table, measure.conditions, scope)?,
            groups: grouping.map(|grouping| self.groups(table, grouping)),
            spreads: self.settings.spread_spans,
            rows: None,
        };
        let candidates = candidates(table, measure, &dimensions)?;
        let days = self.window(measure, slice, measure.window)?;
        let is_by_line = measure.table == TableId::Orders && table.id == TableId::OrderLines;
        let groups = match measure.aggregate {
            Aggregate::Sum(_) | Aggregate::Count if let Some(reports) = &candidates => {
                reports::add_up(reports, &days, |part, days| {
                    let pass = Pass { rows: Some(part.rows.clone()), ..pass.clone() };
                    match measure.aggregate {
                        Aggregate::Sum(name) => pass.sum(name, days),
                        _ => pass.count(days),
                    }
                })?
            }
            Aggregate::Sum(name) => pass.sum(name, &days)?,
            Aggregate::Count if is_by_line => {
                let orders = table.link(TableId::Orders).unwrap_or(&[]);
                pass.distinct(&days, |row| orders[row])?.counts()
            }
            Aggregate::Count => pass.count(&days)?,
            Aggregate::Distinct(name) => self.distinct(&pass, name, &days)?.counts(),
            Aggregate::DistinctInBoth(name, other) => {
                let other = self.window(measure, slice, other)?;
                let both = self.distinct(&pass, name, &other)?;
                self.distinct(&pass, name, &days)?.common(&both).counts()
            }
            Aggregate::Quantile(..) | Aggregate::Days | Aggregate::Articles(_) => {
                return Err(Missing::unknown(Some(measure.id)));
            }
        };
        Ok(Cells { groups })
    }

    fn distinct(&self, pass: &Pass, name: &str, days: &Slice) -> Result<Distinct, Missing> {
        let reached = reach(self.sealed, pass.table, name)
            .ok_or_else(|| Missing::column(pass.table.id, name))?;
        pass.distinct(days, |row| reached.code(row))
    }

    /// The days of a measure's window, or that the data do not reach back to it.
    fn window(&self, measure: &Measure, slice: &Slice, window: Window) -> Result<Slice, Missing> {
        if window == Window::Period {
            let is_empty = slice.spans().is_empty() && !slice.has_undated();
            return if is_empty { Err(Missing::period(measure.table)) } else { Ok(slice.clone()) };
        }
        let coverage = self.table(measure.covered_by())?.coverage.as_slice();
        slice
            .window(window, self.settings.active_window_days as i32)
            .filter(|days| !common_days(days.spans(), coverage).is_empty())
            .ok_or_else(|| Missing::period(measure.table))
    }

    pub(super) fn index(&self, table: &SealedTable) -> Rc<DayIndex> {
        let mut indexes = self.indexes.borrow_mut();
        Rc::clone(indexes.entry(table.id).or_insert_with(|| Rc::new(DayIndex::new(table))))
    }

    /// Row by row, the code of its group.
    pub(super) fn groups(&self, table: &SealedTable, grouping: &Grouping) -> Rc<Vec<u32>> {
        let mut groups = self.groups.borrow_mut();
        let make = || {
            let reached = reach(self.sealed, table, &grouping.dimension);
            let code = |row| reached.as_ref().map_or(NO_CODE, |reached| reached.code(row));
            let fold = |code| match &grouping.kept {
                Some(kept) if kept.binary_search(&code).is_err() => Grouping::OTHER,
                _ => code,
            };
            Rc::new((0..table.rows).map(|row| fold(code(row))).collect())
        };
        Rc::clone(groups.entry((table.id, grouping.clone())).or_insert_with(make))
    }

    /// Row by row, whether it counts, meets the conditions and is in the scope.
    pub(super) fn mask(
        &self,
        table: &'a SealedTable,
        conditions: &'static [Condition],
        scope: &Scope,
    ) -> Result<Rc<Vec<bool>>, Missing> {
        let key = (table.id, conditions, scope.clone());
        if let Some(mask) = self.masks.borrow().get(&key) {
            return Ok(Rc::clone(mask));
        }
        let mut tests: Vec<Keeps<'a>> = Vec::new();
        if let Some(counting) = table.flags("is_counting") {
            tests.push(Box::new(move |row| counting[row] == 1));
        }
        for condition in conditions {
            tests.push(self.tester().keeps(table, condition)?);
        }
        for (dimension, values) in scope {
            let values = values.iter().map(String::as_str).collect::<Vec<_>>();
            tests.push(self.tester().is_one_of(table, dimension, &values)?);
        }
        let mask: Vec<bool> =
            (0..table.rows).map(|row| tests.iter().all(|keeps| keeps(row))).collect();
        let mask = Rc::new(mask);
        self.masks.borrow_mut().insert(key, Rc::clone(&mask));
        Ok(mask)
    }

    fn tester(&self) -> Tester<'a> {
        Tester { sealed: self.sealed, dictionaries: self.dictionaries, settings: self.settings }
    }
}
