//! Until when a count of the stock holds, what of it can be sold, and what it is worth.

use std::collections::{BTreeMap, BTreeSet};

use super::{Context, FAR_DAY, put_numbers, scale_of};
use crate::tables::column::{Column, NO_CODE, NO_DAY};
use crate::tables::schema::TableId;
use crate::tables::seal::plain::Rows;
use crate::tables::seal::scaled::{Reader, product};
use crate::tables::sealed::{NO_ROW, SealedTable};

/// Decimals of a value, at least.
const DECIMALS: u8 = 6;

pub(super) fn derive(rows: &mut Rows<'_>, context: &Context<'_>) {
    let table = &mut rows.table;
    put_valid_to(table);
    put_available(table);
    put_value(table, context);
}

/// Up to the day before the warehouse is counted again.
fn put_valid_to(table: &mut SealedTable) {
    let Some(days) = table.days("day") else { return };
    let warehouses = table.texts("warehouse").unwrap_or_default();
    let warehouse = |row: usize| warehouses.get(row).copied().unwrap_or(NO_CODE);
    let mut counts = BTreeMap::<u32, BTreeSet<i32>>::new();
    for (row, &day) in days.iter().enumerate().filter(|(_, day)| **day != NO_DAY) {
        counts.entry(warehouse(row)).or_default().insert(day);
    }
    let valid_to = |(row, &day): (usize, &i32)| {
        if day == NO_DAY {
            return NO_DAY;
        }
        let next = counts.get(&warehouse(row)).and_then(|days| days.range(day + 1..).next());
        next.map_or(FAR_DAY, |next| next - 1)
    };
    let valid_to = days.iter().enumerate().map(valid_to).collect();
    table.columns.insert("valid_to", Column::Day(valid_to));
}

/// On hand and not reserved.
fn put_available(table: &mut SealedTable) {
    let scale = scale_of(table, "on_hand").max(scale_of(table, "reserved"));
    let on_hand = Reader::new(table.column("on_hand"), scale);
    let reserved = Reader::new(table.column("reserved"), scale);
    let left = |row: usize| Some(on_hand.at(row)? - reserved.at(row).unwrap_or(0));
    let left: Vec<Option<i64>> = (0..table.rows).map(left).collect();
    put_numbers(table, "available", scale, |row| left[row]);
}

/// At the count's own cost, else the article's.
fn put_value(table: &mut SealedTable, context: &Context<'_>) {
    let links = table.link(TableId::Products).unwrap_or_default();
    let own = |row: usize| {
        let number = table.column("unit_cost")?.number(row)?;
        Some((number.units, number.scale))
    };
    let of_article = |row: usize| match links.get(row) {
        Some(&product) if product != NO_ROW => context.products.unit_cost(product),
        _ => None,
    };
    let value = |row: usize| {
        let pieces = table.column("on_hand")?.number(row)?;
        let cost = own(row).or_else(|| of_article(row))?;
        Some(product((pieces.units, pieces.scale), cost, DECIMALS))
    };
    let values: Vec<Option<i64>> = (0..table.rows).map(value).collect();
    put_numbers(table, "value", DECIMALS, |row| values[row]);
}
