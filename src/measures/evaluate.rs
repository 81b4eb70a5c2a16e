//! Measures as loops over columns.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::cell::Cell;
use super::condition::Tester;
use super::groups::ByGroup;
use super::memo::{Chosen, Memo, Ready};
use super::reach::{domain, reach};
use super::reports::{self, candidates};
use super::rows::DayIndex;
use super::run::Run;
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
    /// By the code of the dimension, in order, [`NO_CODE`] for rows without; one cell of code 0
    /// where nothing was asked to be kept apart.
    pub(super) groups: ByGroup,
    /// The cell of a group without any row.
    pub(super) empty: Cell,
}

impl Cells {
    /// The group's cell; without any row a sum is zero, and a quantile is none.
    pub fn group(&self, code: u32) -> Cell {
        let found = self.groups.binary_search_by_key(&code, |(code, _)| *code);
        found.map_or(self.empty, |at| self.groups[at].1)
    }

    /// The cell of an evaluation without groups.
    pub fn overall(&self) -> Cell {
        self.group(0)
    }

    /// The groups that have rows.
    pub fn codes(&self) -> impl Iterator<Item = u32> + '_ {
        self.groups.iter().map(|(code, _)| *code)
    }

    fn bytes(&self) -> usize {
        size_of::<Self>() + self.groups.len() * size_of::<(u32, Cell)>()
    }
}

/// Evaluates measures over sealed tables, and remembers what it has evaluated.
pub struct Evaluator<'a> {
    pub(super) sealed: &'a Sealed,
    pub(super) dictionaries: &'a Dictionaries,
    pub(super) settings: &'a Settings,
    pub(super) memo: &'a Memo,
    codes: RefCell<BTreeMap<(TableId, String), Codes>>,
}

/// Row by row, the code of a dimension.
type Codes = Rc<Vec<u32>>;
type Outcome = Result<Rc<Cells>, Missing>;

impl<'a> Evaluator<'a> {
    /// An evaluator of these tables. The memo must have been used with no others.
    pub fn new(
        sealed: &'a Sealed,
        dictionaries: &'a Dictionaries,
        settings: &'a Settings,
        memo: &'a Memo,
    ) -> Self {
        memo.tidy();
        Evaluator { sealed, dictionaries, settings, memo, codes: RefCell::default() }
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
        let run = self.run(measure, scope, grouping)?;
        if let Some(known) = run.figures.borrow().get(slice) {
            return known.clone();
        }
        let outcome: Outcome = self.figure(&run, slice).map(Rc::new);
        let bytes = outcome.as_deref().map_or(0, Cells::bytes);
        self.memo.grow(bytes + 2 * size_of::<Slice>() + size_of::<Outcome>());
        run.figures.borrow_mut().insert(slice.clone(), outcome.clone());
        outcome
    }

    /// The measure made ready for any slice.
    pub(super) fn run(
        &self,
        measure: usize,
        scope: &Scope,
        grouping: Option<&Grouping>,
    ) -> Result<Rc<Run<'static>>, Missing> {
        let is_it = |ready: &&Ready| ready.scope == *scope && ready.grouping.as_ref() == grouping;
        if let Some(ready) = self.memo.runs.borrow()[measure].iter().find(is_it) {
            return ready.run.clone();
        }
        let run = self.prepare(&MEASURES[measure], Some(measure), scope, grouping).map(Rc::new);
        self.memo.grow(size_of::<Run>() + size_of::<Ready>());
        let (scope, grouping) = (scope.clone(), grouping.cloned());
        self.memo.runs.borrow_mut()[measure].push(Ready { scope, grouping, run: run.clone() });
        run
    }

    /// The table the measure would go through to keep these dimensions apart.
    ///
    /// # Errors
    /// The table, column, dimension or setting that is wanting.
    pub fn table_of(&self, measure: usize, dimensions: &[&str]) -> Result<TableId, Missing> {
        let is_it = |chosen: &&Chosen| chosen.dimensions.iter().eq(dimensions);
        if let Some(chosen) = self.memo.tables.borrow()[measure].iter().find(is_it) {
            return chosen.table.clone();
        }
        let table = self.find_table(&MEASURES[measure], dimensions);
        let dimensions = dimensions.iter().map(|&dimension| dimension.to_owned()).collect();
        let chosen = Chosen { dimensions, table: table.clone() };
        self.memo.tables.borrow_mut()[measure].push(chosen);
        table
    }

    fn find_table(&self, measure: &Measure, dimensions: &[&str]) -> Result<TableId, Missing> {
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
        let mut indexes = self.memo.indexes.borrow_mut();
        let make = || Rc::new(DayIndex::new(table, day));
        Rc::clone(indexes.entry((table.id, day)).or_insert_with(make))
    }

    /// Row by row, the code of the dimension.
    pub(super) fn codes_of(&self, table: &SealedTable, dimension: &str) -> Rc<Vec<u32>> {
        let mut codes = self.codes.borrow_mut();
        let make = || {
            let reached = reach(self.sealed, table, dimension);
            let codes = reached.map(|reached| reached.codes(table.rows));
            Rc::new(codes.unwrap_or_else(|| vec![NO_CODE; table.rows]))
        };
        Rc::clone(codes.entry((table.id, dimension.to_owned())).or_insert_with(make))
    }

    /// Row by row, whether it counts, meets the conditions and is in the scope.
    pub(super) fn mask(
        &self,
        table: &'a SealedTable,
        conditions: &'static [Condition],
        scope: &Scope,
    ) -> Result<Rc<Vec<bool>>, Missing> {
        let key = (table.id, conditions, scope.clone());
        if let Some(mask) = self.memo.masks.borrow().get(&key) {
            return Ok(Rc::clone(mask));
        }
        let mut mask = match table.flags("is_counting") {
            Some(counting) => counting.iter().map(|&counts| counts == 1).collect(),
            None => vec![true; table.rows],
        };
        for condition in conditions {
            self.tester().keeps(table, condition)?(&mut mask);
        }
        for (dimension, values) in scope {
            let values = values.iter().map(String::as_str).collect::<Vec<_>>();
            self.tester().is_one_of(table, dimension, &values)?(&mut mask);
        }
        let mask = Rc::new(mask);
        self.memo.grow(mask.len());
        self.memo.masks.borrow_mut().insert(key, Rc::clone(&mask));
        Ok(mask)
    }

    pub(super) fn tester(&self) -> Tester<'a> {
        Tester { sealed: self.sealed, dictionaries: self.dictionaries, settings: self.settings }
    }
}
