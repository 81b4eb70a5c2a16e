//! Tables told otherwise than by words: by canonical column names, by currencies as columns; and
//! files of two tables.

use super::found::Found;
use super::header::Header;
use super::{TableId, shape_of};
use crate::csv::Head;
use crate::tables::TABLES;
use crate::values::currency::code_of;
use crate::values::{ColumnStyle, StyleKind};

/// A header of nothing but canonical column names of one table (those with shapes have them among
/// their words).
pub(super) fn by_names(headers: &[Header]) -> Option<Found> {
    let names: Vec<String> = headers.iter().map(|header| header.plain.replace(' ', "_")).collect();
    TABLES.iter().filter(|schema| shape_of(schema.id).is_none()).find_map(|schema| {
        let is_its = |name: &String| schema.position(name).is_some();
        let has = |needed: &&str| names.iter().any(|name| name == needed);
        if names.len() < 3 || !names.iter().all(is_its) || !schema.needs.iter().all(has) {
            return None;
        }
        let fields = names.iter().enumerate();
        let fields = fields.map(|(at, name)| (at, format!("{}.{name}", schema.name))).collect();
        // The whole table is surely meant.
        let is_named = names.len() == schema.columns.len();
        Some(Found { fields, known: names.len(), is_named, ..Found::default() })
    })
}

/// A day's rates with a column for each currency, as the European Central Bank gives them.
pub(super) fn rates_by_column(head: &Head, styles: &[ColumnStyle]) -> Option<Found> {
    let is_day = |at: usize| {
        styles
            .get(at)
            .is_some_and(|style| matches!(style.kind, StyleKind::Day | StyleKind::Instant))
    };
    let names = || head.names.iter().enumerate();
    let (date, _) = names().find(|(at, _)| is_day(*at))?;
    let rates: Vec<(usize, &str)> =
        names().filter_map(|(at, name)| Some((at, code_of(name.trim())?))).collect();
    // Currencies of old have no code any more; the bank's own file ends each row with a comma.
    let is_other = |(at, name): &(usize, &std::rc::Rc<str>)| {
        let is_short = name.len() == 3 && name.bytes().all(|byte| byte.is_ascii_uppercase());
        *at != date && !is_short
    };
    if rates.len() < 2 || names().filter(is_other).count() > 1 {
        return None;
    }
    let mut fields = vec![(date, "fx_rates.date".to_owned())];
    fields.extend(rates.iter().map(|(at, code)| (*at, format!("fx_rates.per_eur_{code}"))));
    let known = fields.len();
    Some(Found { fields, known, by_content: vec![date], ..Found::default() })
}

/// A second table of the same rows: the columns that the first leaves, and the id both share.
pub(super) fn beside(mut first: Found, second: Found, table: TableId) -> Found {
    let shared = if table == TableId::Shipments { "shipments.order_id" } else { "stock.sku" };
    for (at, field) in second.fields {
        if field == shared || !first.fields.iter().any(|(other, _)| *other == at) {
            first.known += usize::from(field != shared);
            first.fields.push((at, field));
        }
    }
    first
}
