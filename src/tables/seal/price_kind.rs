//! Whether an order was sold below list price.

use crate::tables::column::{Column, NO_NUMBER};
use crate::tables::dictionary::Dictionaries;
use crate::tables::sealed::SealedTable;

/// `price_kind`: `discounted` where anything was taken off, else `full_price`. Absent where no file
/// tells of discounts.
pub(super) fn put(orders: &mut SealedTable, dictionaries: &mut Dictionaries) {
    let Some((_, discounts)) = orders.numbers("discount") else { return };
    let [discounted, full_price] =
        ["discounted", "full_price"].map(|name| dictionaries.of("price_kind").code(name));
    let kind = |&discount: &i64| {
        if discount != NO_NUMBER && discount > 0 { discounted } else { full_price }
    };
    let kinds = discounts.iter().map(kind).collect();
    orders.columns.insert("price_kind", Column::Text(kinds));
}
