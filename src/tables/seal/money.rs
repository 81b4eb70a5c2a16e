//! A table's amounts brought into the reporting currency.

use super::currency::Currencies;
use super::left_out::LeftOutAmounts;
use super::scaled::{Fraction, product, rescale};
use crate::tables::column::{Column, NO_CODE, NO_DAY, NO_NUMBER};
use crate::tables::schema::TableId;
use crate::tables::sealed::SealedTable;

/// Decimals of converted amounts, at least.
const MONEY_SCALE: u8 = 6;

/// Row by row what turns amounts into the reporting currency, by the row's day; empty where
/// nothing has to be. `file`: of each row.
pub(super) fn rates(
    table: &SealedTable,
    file: &[u32],
    currencies: &Currencies,
) -> Vec<Option<Fraction>> {
    let (own, days) = (table.texts("currency").unwrap_or_default(), table.days("day"));
    let rate = |row: usize| {
        let code = own.get(row).copied().unwrap_or(NO_CODE);
        currencies.rate(code, file[row], days.map_or(NO_DAY, |days| days[row]))
    };
    let is_one = |row: usize| rate(row).is_some_and(Fraction::is_one);
    if (0..table.rows).all(is_one) { Vec::new() } else { (0..table.rows).map(rate).collect() }
}

/// By row, whether it stays: rows of amounts without a rate go, and are counted. Of stock only the
/// value is not known then.
pub(super) fn leave_out(
    table: &SealedTable,
    file: &[u32],
    rates: &[Option<Fraction>],
    currencies: &Currencies,
    left_out: &mut LeftOutAmounts,
) -> Vec<bool> {
    let own = table.texts("currency").unwrap_or_default();
    let mut kept = vec![true; table.rows];
    for (row, _) in rates.iter().enumerate().filter(|(_, rate)| rate.is_none()) {
        let Some(amount) = amount(table, row) else { continue };
        let code = own.get(row).copied().unwrap_or(NO_CODE);
        let name = currencies.name(code, file[row]).unwrap_or_default();
        left_out.add(table.id, name, Some(amount));
        kept[row] = table.id == TableId::Stock;
    }
    kept
}

/// What a row's money comes to, in its own currency; of stock on hand, at its cost.
fn amount(table: &SealedTable, row: usize) -> Option<(i64, u8)> {
    let number = |name: &str| table.column(name).and_then(|column| column.number(row));
    let names = super::plain::PLAIN.iter().find(|plain| plain.id == table.id)?.money;
    let known = names.iter().filter_map(|name| number(name));
    let sum = known.map(|n| rescale(n.units, n.scale, MONEY_SCALE)).reduce(i64::saturating_add)?;
    if table.id != TableId::Stock {
        return Some((sum, MONEY_SCALE));
    }
    let pieces = number("on_hand").map_or((0, 0), |n| (n.units, n.scale));
    Some((product((sum, MONEY_SCALE), pieces, MONEY_SCALE), MONEY_SCALE))
}

/// Multiplies by the rates; amounts without one are missing then.
pub(super) fn convert(table: &mut SealedTable, columns: &[&str], rates: &[Option<Fraction>]) {
    for name in columns.iter().filter(|_| !rates.is_empty()) {
        let Some(Column::Number { scale, values }) = table.columns.get_mut(*name) else { continue };
        let finer = (*scale).max(MONEY_SCALE);
        for (value, rate) in values.iter_mut().zip(rates).filter(|(value, _)| **value != NO_NUMBER)
        {
            *value = rate.map_or(NO_NUMBER, |rate| rate.of(rescale(*value, *scale, finer)));
        }
        *scale = finer;
    }
}

/// The table without the rows that do not stay.
pub(super) fn retain(table: &mut SealedTable, kept: &[bool]) {
    for column in table.columns.values_mut() {
        match column {
            Column::Text(values) => retain_of(values, kept),
            Column::Number { values, .. } | Column::Instant(values) => retain_of(values, kept),
            Column::Day(values) => retain_of(values, kept),
            Column::Flag(values) => retain_of(values, kept),
        }
    }
    for rows in table.links.values_mut() {
        retain_of(rows, kept);
    }
    table.rows = kept.iter().filter(|kept| **kept).count();
}

fn retain_of<T>(values: &mut Vec<T>, kept: &[bool]) {
    let mut of_row = kept.iter();
    values.retain(|_| of_row.next().is_some_and(|kept| *kept));
}
