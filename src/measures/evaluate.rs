//! Measures as loops over columns.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::cell::Cell;
use super::condition::{Keeps, Tester};
use super::reach::{domain, reach};
use super::reports::{self, candidates};
use super::rows::DayIndex;
use super::slice::Slice;
use super::{Aggregate, Condition, MEASURES, Measure, Missing};
use crate::calendar::Period;
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
    pub(super) groups: BTreeMap<u32, Cell>,
    /// The cell of a group without any row.
    pub(super) empty: Cell,
}

impl Cells {
    /// The group's cell; without any row a sum is zero, and a quantile is none.
    pub fn group(&self, code: u32) -> Cell {
        self.groups.get(&code).copied().unwrap_or(self.empty)
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
    indexes: RefCell<BTreeMap<(TableId, &'static str), Rc<DayIndex>>>,
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
        let result = self.compute(&MEASURES[measure], slice, scope, grouping).map(Rc::new);
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
    pub(super) fn choose(
        &self,
        measure: &Measure,
        dimensions: &[&str],
    ) -> Result<&'a SealedTable, Missing> {
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

    pub(super) fn check_columns(
        &self,
        measure: &Measure,
        table: &SealedTable,
    ) -> Result<(), Missing> {
        match measure.aggregate {
            Aggregate::Sum(name) | Aggregate::SumOverDays(name) | Aggregate::Quantile(name, ..)
                if table.numbers(name).is_none() =>
            {
                return Err(Missing::column(table.id, name));
            }
            Aggregate::Distinct(name) | Aggregate::DistinctInBoth(name, _)
                if reach(self.sealed, table, name).is_none() =>
            {
                return Err(Missing::column(measure.table, name));
            }
            Aggregate::Articles(kind) | Aggregate::ArticlesSum(kind, _) => {
                self.check_articles(table, kind)?;
            }
            _ => {}
        }
        for condition in measure.conditions {
            drop(self.tester().keeps(table, condition)?);
        }
        Ok(())
    }

    /// The table's rows by a column of days.
    pub(super) fn index(&self, table: &SealedTable, day: &'static str) -> Rc<DayIndex> {
        let mut indexes = self.indexes.borrow_mut();
        let make = || Rc::new(DayIndex::new(table, day));
        Rc::clone(indexes.entry((table.id, day)).or_insert_with(make))
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
