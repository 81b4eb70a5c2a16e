//! What follows from a table's own columns, one file a table.

mod durations;
mod email;
mod leads;
mod mails;
mod reviews;
mod scales;
mod shipments;
mod staff;
mod stock;
mod surveys;
mod tickets;

use super::files::Files;
use super::plain::Rows;
use super::products::Products;
use crate::note::Note;
use crate::tables::column::{Column, NO_INSTANT, NO_NUMBER};
use crate::tables::dictionary::Dictionaries;
use crate::tables::schema::TableId;
use crate::tables::sealed::{NO_ROW, SealedTable};

pub(super) use durations::Durations;

/// The last day there is, 9999-12-31: until further notice.
pub(super) const FAR_DAY: i32 = 2_932_896;

/// What is around a table.
pub(super) struct Context<'a> {
    pub(super) files: &'a Files<'a>,
    pub(super) products: &'a Products,
    pub(super) orders: Option<&'a SealedTable>,
    pub(super) dictionaries: &'a mut Dictionaries,
    pub(super) notes: &'a mut Vec<Note>,
}

/// The days of a table that has none of its own in some row, and spans that follow from the days.
pub(super) fn days(rows: &mut Rows<'_>, context: &Context<'_>) {
    match rows.plain.id {
        TableId::Shipments => shipments::set_days(&mut rows.table, context.orders),
        TableId::Staff => staff::set_days(rows),
        _ => {}
    }
}

/// All further columns, once amounts are in the reporting currency.
pub(super) fn columns(rows: &mut Rows<'_>, context: &mut Context<'_>) {
    match rows.plain.id {
        TableId::Shipments => shipments::derive(rows, context),
        TableId::Email => email::derive(rows),
        TableId::Leads => leads::derive(rows, context),
        TableId::Tickets => tickets::derive(rows, context),
        TableId::Surveys => surveys::derive(rows, context),
        TableId::Reviews => reviews::derive(rows, context),
        TableId::Stock => stock::derive(rows, context),
        TableId::Staff => staff::derive(rows),
        _ => {}
    }
}

/// Instants of a column; none where no file has it.
fn instants<'a>(table: &'a SealedTable, name: &str) -> &'a [i64] {
    match table.column(name) {
        Some(Column::Instant(at)) => at,
        _ => &[],
    }
}

/// An instant of a column that may be absent.
fn instant(at: &[i64], row: usize) -> i64 {
    at.get(row).copied().unwrap_or(NO_INSTANT)
}

/// By row, when its order was placed.
fn ordered_at(table: &SealedTable, orders: Option<&SealedTable>) -> Vec<i64> {
    let (Some(orders), Some(links)) = (orders, table.link(TableId::Orders)) else {
        return vec![NO_INSTANT; table.rows];
    };
    let at = instants(orders, "created_at");
    let of_row = |&row: &u32| if row == NO_ROW { NO_INSTANT } else { instant(at, row as usize) };
    links.iter().map(of_row).collect()
}

/// A truth a row, if any is known.
fn put_flags(table: &mut SealedTable, name: &'static str, flag: impl Fn(usize) -> Option<bool>) {
    let flags: Vec<u8> = (0..table.rows).map(|row| flag(row).map_or(2, u8::from)).collect();
    if flags.iter().any(|&flag| flag != 2) {
        table.columns.insert(name, Column::Flag(flags));
    }
}

/// A number a row, if any is known.
fn put_numbers(
    table: &mut SealedTable,
    name: &'static str,
    scale: u8,
    number: impl Fn(usize) -> Option<i64>,
) {
    let values: Vec<i64> = (0..table.rows).map(|row| number(row).unwrap_or(NO_NUMBER)).collect();
    if values.iter().any(|&value| value != NO_NUMBER) {
        table.columns.insert(name, Column::Number { scale, values });
    } else {
        table.columns.remove(name);
    }
}

/// Scale of a column of numbers; 0 where it is absent.
fn scale_of(table: &SealedTable, name: &str) -> u8 {
    table.numbers(name).map_or(0, |(scale, _)| scale)
}

/// By the code of a word, whether it is one of these; compared in lower case.
fn are(dictionaries: &Dictionaries, domain: &str, words: &[&str]) -> Vec<bool> {
    let Some(all) = dictionaries.get(domain) else { return Vec::new() };
    let is = |code: u32| words.contains(&all.text(code).trim().to_lowercase().as_str());
    (0..all.len() as u32).map(is).collect()
}
