//! Conditions as tests of rows.

use std::ops::Range;

use rust_decimal::Decimal;

use super::reach::{Reached, domain_in, reach};
use super::reports::tells;
use super::{Condition, Missing};
use crate::settings::Settings;
use crate::tables::{Dictionaries, NO_CODE, Sealed, SealedTable, TableId};

/// A test of a row.
pub(super) type Keeps<'a> = Box<dyn Fn(usize) -> bool + 'a>;

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
            Condition::Known(name) => {
                let column = column(name)?;
                Box::new(move |row| column.is_known(row))
            }
            // Where the column is absent, every row lacks it.
            Condition::Unknown(name) => match column(name) {
                Ok(column) => Box::new(move |row| !column.is_known(row)),
                Err(_) => Box::new(|_| true),
            },
            Condition::Told(name) => {
                column(name)?;
                is_told(table, name, true)
            }
            Condition::NotTold(name) => is_told(table, name, false),
            Condition::AtLeast(name, least) => {
                number_is(column(name)?, move |number| number >= least.into())
            }
            Condition::AtMost(name, most) => {
                number_is(column(name)?, move |number| number <= most.into())
            }
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
        Ok(Box::new(move |row| codes.contains(&reached.code(row))))
    }

    fn is_observed(self, table: &'a SealedTable, days: i32) -> Keeps<'a> {
        let orders = self.sealed.table(TableId::Orders).unwrap_or(table);
        let last = orders.coverage.last().map_or(i32::MIN, |span| span.to.0 - days);
        let own = table.days("day");
        Box::new(move |row| own.is_some_and(|days| days[row] <= last))
    }

    fn reached(self, table: &'a SealedTable, name: &str) -> Result<Reached<'a>, Missing> {
        reach(self.sealed, table, name).ok_or_else(|| Missing::column(table.id, name))
    }
}

fn flag_is(column: Reached<'_>, wanted: bool) -> Keeps<'_> {
    Box::new(move |row| column.flag(row) == Some(wanted))
}

/// Whether the report a row is of tells the column; a table of one piece is one report.
fn is_told<'a>(table: &SealedTable, name: &str, wanted: bool) -> Keeps<'a> {
    if table.parts.is_empty() {
        let is_told = table.column(name).is_some();
        return Box::new(move |_| is_told == wanted);
    }
    let parts = table.parts.iter().filter(|part| tells(table, part.rows.clone(), name) == wanted);
    let rows: Vec<Range<usize>> = parts.map(|part| part.rows.clone()).collect();
    Box::new(move |row| rows.iter().any(|rows| rows.contains(&row)))
}

fn number_is<'a>(column: Reached<'a>, is: impl Fn(Decimal) -> bool + 'a) -> Keeps<'a> {
    Box::new(move |row| column.decimal(row).is_some_and(&is))
}
