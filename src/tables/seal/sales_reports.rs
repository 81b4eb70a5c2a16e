//! Sums that a shop system reports, where its orders are not there.

use super::scaled::Reader;
use crate::tables::column::{Column, NO_NUMBER};
use crate::tables::sealed::SealedTable;

/// Fills `net` where the report does not give it: gross less discounts and returns, else the
/// total less tax, shipping and returns. What the report does not have counts as nothing.
pub(super) fn put_net(table: &mut SealedTable) {
    let scale = AMOUNTS.iter().filter_map(|name| table.numbers(name)).map(|(scale, _)| scale).max();
    let Some(scale) = scale else { return };
    let read = |name: &str| Reader::new(table.column(name), scale);
    let [net, gross, discount, returns, shipping, tax, total] = AMOUNTS.map(read);
    let of = |column: &Reader<'_>, row: usize| column.at(row).unwrap_or(0);
    let net = |row: usize| {
        let from_gross = || Some(gross.at(row)? - of(&discount, row) - of(&returns, row));
        let from_total =
            || Some(total.at(row)? - of(&tax, row) - of(&shipping, row) - of(&returns, row));
        net.at(row).or_else(from_gross).or_else(from_total).unwrap_or(NO_NUMBER)
    };
    let values: Vec<i64> = (0..table.rows).map(net).collect();
    if values.iter().any(|&value| value != NO_NUMBER) {
        table.columns.insert("net", Column::Number { scale, values });
    }
}

const AMOUNTS: [&str; 7] = ["net", "gross", "discount", "returns", "shipping", "tax", "total"];
