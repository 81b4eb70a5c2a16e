//! What was bought together.

use super::lines::Lines;
use crate::tables::column::{Column, NO_CODE};
use crate::tables::sealed::SealedTable;

/// What was bought together, by order: 1 for yes, 2 where the lines do not tell.
pub(super) struct Baskets {
    is_multi_product: Vec<u8>,
    is_multi_category: Vec<u8>,
    has_secondary: Vec<u8>,
    /// By line, whether it is part of what its order comes to: not cancelled by itself, unless all
    /// of the order is.
    pub(super) takes_part: Vec<bool>,
}

impl Baskets {
    pub(super) fn new(lines: &Lines, orders: usize) -> Self {
        let text = |name: &str, row: usize| match lines.columns.get(name) {
            Some(Column::Text(codes)) => Some(codes[row]).filter(|&code| code != NO_CODE),
            _ => None,
        };
        let article = |row: usize| {
            let sku = text("sku", row).map(|code| (0, code));
            sku.or_else(|| text("product", row).map(|code| (1, code)))
        };
        let secondary = |row: usize| match lines.columns.get("primary") {
            Some(Column::Flag(flags)) => Some(flags[row]).filter(|&flag| flag != 2),
            _ => None,
        };
        let mut baskets = Baskets {
            is_multi_product: Vec::with_capacity(orders),
            is_multi_category: Vec::with_capacity(orders),
            has_secondary: Vec::with_capacity(orders),
            takes_part: lines.is_cancelled.iter().map(|cancelled| !cancelled).collect(),
        };
        for order in 0..orders {
            let rows = lines.layout.of(order);
            if rows.clone().all(|row| lines.is_cancelled[row]) {
                baskets.takes_part[rows.clone()].fill(true);
            }
            let rows = rows.filter(|&row| baskets.takes_part[row]);
            baskets.is_multi_product.push(differ(rows.clone().filter_map(article)));
            baskets
                .is_multi_category
                .push(differ(rows.clone().filter_map(|row| text("category", row))));
            let mut flags = rows.filter_map(secondary).peekable();
            let known = flags.peek().is_some();
            let has = flags.any(|flag| flag == 0);
            baskets.has_secondary.push(if known { u8::from(has) } else { 2 });
        }
        baskets
    }

    pub(super) fn put(self, table: &mut SealedTable) {
        let columns = [
            ("is_multi_product", self.is_multi_product),
            ("is_multi_category", self.is_multi_category),
            ("has_secondary", self.has_secondary),
        ];
        for (name, flags) in columns {
            if flags.iter().any(|&flag| flag != 2) {
                table.columns.insert(name, Column::Flag(flags));
            }
        }
    }
}

/// 1 where two differ, 2 where there is none.
fn differ<T: PartialEq>(mut values: impl Iterator<Item = T>) -> u8 {
    match values.next() {
        None => 2,
        Some(first) => u8::from(values.any(|value| value != first)),
    }
}
