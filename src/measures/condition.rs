//! Conditions as tests of rows.

use std::cmp::Ordering;
use std::ops::Range;

use rust_decimal::Decimal;

use super::reach::{Reached, domain_in, reach};
use super::reports::tells;
use super::{Condition, Missing};
use crate::settings::Settings;
use crate::tables::{Column, Dictionaries, NO_CODE, NO_NUMBER, Sealed, SealedTable, TableId};

/// A test of all rows: of those kept so far it keeps the ones that pass.
pub(super) type Keeps<'a> = Box<dyn Fn(&mut [bool]) + 'a>;

/// A test of one row as a test of all: the loop is within, so that it is made for its test.
pub(super) fn each<'a>(test: impl Fn(usize) -> bool + 'a) -> Keeps<'a> {
    Box::new(move |rows| {
        rows.iter_mut().enumerate().for_each(|(row, keeps)| *keeps = *keeps && test(row));
    })
}

/// A test of the values of a column that stands row by row.
pub(super) fn of_values<'a, T: Copy>(values: &'a [T], test: impl Fn(T) -> bool + 'a) -> Keeps<'a> {
    Box::new(move |rows| {
        rows.iter_mut().zip(values).for_each(|(keeps, &value)| *keeps &= test(value));
    })
}

/// What conditions are tested against.
#[derive(Clone, Copy)]
pub(super) struct Tester<'a> {
    pub(super) sealed: &'a Sealed,
    pub(super) dictionaries: &'a Dictionaries,
    pub(super) settings: &'a Settings,
}

impl<'a> Tester<'a> {
    /// The condition as a test of the table's rows.
    ///
    /// # Errors
    /// The column or setting that is wanting.
    pub(super) fn keeps(
        self,
        table: &'a SealedTable,
        condition: &Condition,
    ) -> Result<Keeps<'a>, Missing> {
        let column = |name: &str| self.reached(table, name);
        Ok(match *condition {
            Condition::Is(name) => flag_is(column(name)?, true),
            Condition::IsNot(name) => flag_is(column(name)?, false),
            Condition::Known(name) => is_known(column(name)?, true),
            // Where the column is absent, every row lacks it.
            Condition::Unknown(name) => match column(name) {
                Ok(column) => is_known(column, false),
                Err(_) => Box::new(|_| {}),
            },
            Condition::Told(name) => {
                column(name)?;
                is_told(table, name, true)
            }
            Condition::NotTold(name) => is_told(table, name, false),
            Condition::AtLeast(name, least) => compares(column(name)?, least, Ordering::is_ge),
            Condition::AtMost(name, most) => compares(column(name)?, most, Ordering::is_le),
            Condition::OneOf(name, texts) => self.is_one_of(table, name, texts)?,
            Condition::OfThreshold(name, from, to) => {
                let column = column(name)?;
                let threshold = self.settings.free_shipping_threshold;
                let threshold =
                    threshold.ok_or_else(|| Missing::setting("free_shipping_threshold"))?;
                let share = |percent: u32| threshold * Decimal::new(i64::from(percent), 2);
                let range = share(from)..share(to);
                number_is(column, move |number| range.contains(&number))
            }
            Condition::Observed(days) => self.is_observed(table, days),
        })
    }

    /// Whether a dimension is one of these texts; an empty one is for rows without a value.
    ///
    /// # Errors
    /// The dimension is wanting.
    pub(super) fn is_one_of(
        self,
        table: &'a SealedTable,
        dimension: &str,
        texts: &[&str],
    ) -> Result<Keeps<'a>, Missing> {
        let reached = self.reached(table, dimension)?;
        let dictionary = self.dictionaries.get(domain_in(table.id, dimension));
        let code = |text: &&str| match *text {
            "" => Some(NO_CODE),
            text => dictionary?.find(text),
        };
        let codes: Vec<u32> = texts.iter().filter_map(code).collect();
        if let (Some(Column::Text(texts)), &[only]) = (reached.own(), codes.as_slice()) {
            return Ok(of_values(texts, move |code| code == only));
        }
        let of_row = reached.codes(table.rows);
        Ok(each(move |row| codes.contains(&of_row[row])))
    }

    fn is_observed(self, table: &'a SealedTable, days: i32) -> Keeps<'a> {
        let orders = self.sealed.table(TableId::Orders).unwrap_or(table);
        let last = orders.coverage.last().map_or(i32::MIN, |span| span.to.0 - days);
        match table.days("day") {
            Some(days) => of_values(days, move |day| day <= last),
            None => each(|_| false),
        }
    }

    fn reached(self, table: &'a SealedTable, name: &str) -> Result<Reached<'a>, Missing> {
        reach(self.sealed, table, name).ok_or_else(|| Missing::column(table.id, name))
    }
}

fn flag_is(column: Reached<'_>, wanted: bool) -> Keeps<'_> {
    match column.own() {
        Some(Column::Flag(flags)) => of_values(flags, move |flag| flag == u8::from(wanted)),
        _ => each(move |row| column.flag(row) == Some(wanted)),
    }
}

fn is_known(column: Reached<'_>, wanted: bool) -> Keeps<'_> {
    match column.own() {
        Some(Column::Number { values, .. } | Column::Instant(values)) => {
            of_values(values, move |units| (units != NO_NUMBER) == wanted)
        }
        Some(Column::Text(codes)) => of_values(codes, move |code| (code != NO_CODE) == wanted),
        Some(Column::Flag(flags)) => of_values(flags, move |flag| (flag != 2) == wanted),
        _ => each(move |row| column.is_known(row) == wanted),
    }
}

/// Whether the report a row is of tells the column; a table of one piece is one report.
fn is_told<'a>(table: &SealedTable, name: &str, wanted: bool) -> Keeps<'a> {
    if table.parts.is_empty() {
        let is_told = table.column(name).is_some();
        return each(move |_| is_told == wanted);
    }
    let parts = table.parts.iter().filter(|part| tells(table, part.rows.clone(), name) == wanted);
    let rows: Vec<Range<usize>> = parts.map(|part| part.rows.clone()).collect();
    each(move |row| rows.iter().any(|rows| rows.contains(&row)))
}

/// A number against a whole one.
fn compares<'a>(column: Reached<'a>, with: i64, is: impl Fn(Ordering) -> bool + 'a) -> Keeps<'a> {
    if let Some(Column::Number { scale, values }) = column.own()
        && let Some(one) = 10_i64.checked_pow(u32::from(*scale))
        && let Some(limit) = with.checked_mul(one)
    {
        return of_values(values, move |units| units != NO_NUMBER && is(units.cmp(&limit)));
    }
    number_is(column, move |number| is(number.cmp(&with.into())))
}

fn number_is<'a>(column: Reached<'a>, is: impl Fn(Decimal) -> bool + 'a) -> Keeps<'a> {
    each(move |row| column.decimal(row).is_some_and(&is))
}
