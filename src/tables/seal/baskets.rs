//! What was bought together.

use super::lines::Lines;
use crate::blocks::by_row;
use crate::tables::column::{Column, NO_CODE};
use crate::tables::sealed::SealedTable;

/// What was bought together, by order: 1 for yes, 2 where the lines do not tell; empty where none
/// does.
#[derive(Default)]
pub(super) struct Baskets {
    is_multi_product: Vec<u8>,
    is_multi_category: Vec<u8>,
    has_secondary: Vec<u8>,
    /// By line, whether it is part of what its order comes to: not cancelled by itself, unless all
    /// of the order is. Empty where all are.
    pub(super) takes_part: Vec<bool>,
}

impl Baskets {
    pub(super) fn new(lines: &Lines, orders: usize) -> Self {
        let [sku, product, category] = ["sku", "product", "category"].map(|name| lines.codes(name));
        let primary = match lines.columns.get("primary") {
            Some(Column::Flag(flags)) => flags.as_slice(),
            _ => &[],
        };
        let text = |codes: &[u32], row: usize| codes.get(row).copied().filter(|&c| c != NO_CODE);
        let article = |row: usize| {
            let sku = text(sku, row).map(|code| (0, code));
            sku.or_else(|| text(product, row).map(|code| (1, code)))
        };
        let secondary = |row: usize| primary.get(row).copied().filter(|&flag| flag != 2);
        let taking = taking_part(lines, orders);
        let takes_part = |row: &usize| taking.get(*row).is_none_or(|&takes| takes);
        let mut baskets = Baskets::default();
        let each = |of: &dyn Fn(std::ops::Range<usize>) -> u8| -> Vec<u8> {
            by_row(orders, |order| of(lines.layout.of(order)))
        };
        if !(sku.is_empty() && product.is_empty()) {
            baskets.is_multi_product =
                each(&|rows| differ(rows.filter(takes_part).filter_map(article)));
        }
        if !category.is_empty() {
            let category = |row: usize| text(category, row);
            baskets.is_multi_category =
                each(&|rows| differ(rows.filter(takes_part).filter_map(category)));
        }
        if !primary.is_empty() {
            baskets.has_secondary = each(&|rows| {
                let mut flags = rows.filter(takes_part).filter_map(secondary).peekable();
                let known = flags.peek().is_some();
                let has = flags.any(|flag| flag == 0);
                if known { u8::from(has) } else { 2 }
            });
        }
        Baskets { takes_part: taking, ..baskets }
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

fn taking_part(lines: &Lines, orders: usize) -> Vec<bool> {
    if !lines.has_cancelled() {
        return Vec::new();
    }
    let mut takes_part: Vec<bool> =
        (0..lines.layout.rows()).map(|row| !lines.is_cancelled(row)).collect();
    for rows in (0..orders).map(|order| lines.layout.of(order)) {
        if rows.clone().all(|row| lines.is_cancelled(row)) {
            takes_part[rows].fill(true);
        }
    }
    takes_part
}

/// 1 where two differ, 2 where there is none.
fn differ<T: PartialEq>(mut values: impl Iterator<Item = T>) -> u8 {
    match values.next() {
        None => 2,
        Some(first) => u8::from(values.any(|value| value != first)),
    }
}
