//! Rows one by one, for what cannot be said as a measure: analyses.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::Missing;
use super::evaluate::{Evaluator, Scope};
use super::pass::{Choice, Pass};
use super::reach::reach;
use super::reports::{self, candidates_of, tells};
use super::slice::Slice;
use crate::calendar::Period;
use crate::tables::{NO_ROW, SealedTable, TableId, TablePart};

/// Which rows are wanted: of a table, and of one report where several tell of the same things.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// The table.
    pub table: TableId,
    /// Columns the report must tell, if not in every row.
    pub columns: &'a [&'static str],
    /// Dimensions it must know, beside those of the scope.
    pub dimensions: &'a [&'a str],
}

/// A row that is in a slice, or a part of it where the row holds for a longer span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picked {
    /// Its number.
    pub row: usize,
    /// Days of it in the slice.
    within: i32,
    /// Days of it in all.
    of: i32,
}

impl Picked {
    /// Of an amount of the row, what falls into the slice.
    pub fn part(self, amount: Decimal) -> Decimal {
        if self.within == self.of {
            return amount;
        }
        amount * Decimal::from(self.within) / Decimal::from(self.of)
    }
}

impl Evaluator<'_> {
    /// The days that the data cover of these rows.
    ///
    /// # Errors
    /// The table, or a column or dimension that no report tells together with the others.
    pub fn rows_coverage(&self, wanted: &Wanted, scope: &Scope) -> Result<Vec<Period>, Missing> {
        let table = self.table(wanted.table)?;
        let dimensions = all_dimensions(wanted, scope);
        if let Some(reports) = candidates_of(table, wanted.columns, &dimensions)? {
            Ok(reports::coverage(&reports))
        } else {
            let is_of_lines = self.is_of_lines(table, &dimensions);
            self.check(table, wanted.columns, if is_of_lines { &[] } else { &dimensions })?;
            Ok(table.coverage.clone())
        }
    }

    /// The rows that count and are in the scope, in the order of their days. Orders are in a scope
    /// of lines (a category) if any of their lines is.
    ///
    /// # Errors
    /// As [`Evaluator::rows_coverage`]; and days that cut through rows of a longer span.
    pub fn rows(
        &self,
        wanted: &Wanted,
        slice: &Slice,
        scope: &Scope,
    ) -> Result<Vec<Picked>, Missing> {
        let table = self.table(wanted.table)?;
        let dimensions = all_dimensions(wanted, scope);
        if self.is_of_lines(table, &dimensions) {
            return self.orders_of_lines(wanted, slice, scope);
        }
        let reports = candidates_of(table, wanted.columns, &dimensions)?;
        if reports.is_none() {
            self.check(table, wanted.columns, &dimensions)?;
        }
        let pass = Pass {
            table,
            index: self.index(table, "day"),
            mask: self.mask(table, &[], scope)?,
            groups: None,
            spreads: self.settings.spread_spans,
            rows: None,
        };
        let Some(reports) = reports else { return pass.rows(slice) };
        let mut picked = Vec::new();
        let rows = |part: &TablePart, days: &Slice| {
            Pass { rows: Some(part.rows.clone()), ..pass.clone() }.rows(days)
        };
        reports::each(&reports, slice, rows, |_, rows| picked.extend(rows))?;
        Ok(picked)
    }

    /// The rows in the scope whose `day` is in the slice, in the order of their days, whether or not
    /// they count.
    ///
    /// # Errors
    /// The table, or a dimension of the scope, is wanting.
    pub fn rows_of_day(
        &self,
        table: TableId,
        day: &'static str,
        slice: &Slice,
        scope: &Scope,
    ) -> Result<Vec<usize>, Missing> {
        let table = self.table(table)?;
        let mut mask = vec![true; table.rows];
        for (dimension, values) in scope {
            self.check(table, &[], &[dimension])?;
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            self.tester().is_one_of(table, dimension, &values)?(&mut mask);
        }
        let mut rows = Vec::new();
        self.index(table, day).each(slice, |row, _| rows.extend(mask[row].then_some(row)));
        Ok(rows)
    }

    /// Row by row the code of a dimension, the table's own or of what its rows refer to.
    ///
    /// # Errors
    /// The table or the dimension is wanting.
    pub fn codes(&self, table: TableId, dimension: &str) -> Result<Rc<Vec<u32>>, Missing> {
        let table = self.table(table)?;
        self.check(table, &[], &[dimension])?;
        Ok(self.codes_of(table, dimension))
    }

    fn check(
        &self,
        table: &SealedTable,
        columns: &[&str],
        dimensions: &[&str],
    ) -> Result<(), Missing> {
        let lacks = |dimension: &&&str| reach(self.sealed, table, dimension).is_none();
        if let Some(dimension) = dimensions.iter().find(lacks) {
            return Err(Missing::dimension(table.id, dimension));
        }
        let is_unknown = |column: &&&str| !tells(table, 0..table.rows, column);
        match columns.iter().find(is_unknown) {
            Some(column) => Err(Missing::column(table.id, column)),
            None => Ok(()),
        }
    }

    /// Whether it takes the lines to know orders by these dimensions.
    fn is_of_lines(&self, table: &SealedTable, dimensions: &[&str]) -> bool {
        let lacks = |table: &SealedTable| {
            dimensions.iter().any(|dimension| reach(self.sealed, table, dimension).is_none())
        };
        let lines = self.sealed.table(TableId::OrderLines);
        table.id == TableId::Orders && lacks(table) && lines.is_some_and(|lines| !lacks(lines))
    }

    fn orders_of_lines(
        &self,
        wanted: &Wanted,
        slice: &Slice,
        scope: &Scope,
    ) -> Result<Vec<Picked>, Missing> {
        self.check(self.table(TableId::Orders)?, wanted.columns, &[])?;
        let lines = self.table(TableId::OrderLines)?;
        let wanted = Wanted { table: TableId::OrderLines, columns: &[], ..*wanted };
        let orders = lines.link(TableId::Orders).unwrap_or(&[]);
        let rows = self.rows(&wanted, slice, scope)?;
        let order = |line: Picked| orders.get(line.row).copied().filter(|&row| row != NO_ROW);
        let mut rows: Vec<usize> =
            rows.into_iter().filter_map(|line| Some(order(line)? as usize)).collect();
        rows.sort_unstable();
        rows.dedup();
        Ok(rows.into_iter().map(|row| Picked { row, within: 1, of: 1 }).collect())
    }
}

fn all_dimensions<'a>(wanted: &Wanted<'a>, scope: &'a Scope) -> Vec<&'a str> {
    let of_scope = scope.iter().map(|(dimension, _)| dimension.as_str());
    wanted.dimensions.iter().copied().chain(of_scope).collect()
}

impl Pass<'_> {
    fn rows(&self, days: &Slice) -> Result<Vec<Picked>, Missing> {
        let mut rows = Vec::new();
        let chosen = Choice::of(days.clone());
        self.each(&chosen, |_, row, share| {
            rows.push(Picked { row, within: share.within, of: share.of });
        })?;
        Ok(rows)
    }
}
