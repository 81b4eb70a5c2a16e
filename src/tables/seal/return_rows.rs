//! Returns as they are collected, and as a table.

use super::derive::Durations;
use super::lines::Lines;
use crate::tables::column::{Column, NO_CODE, NO_DAY, NO_NUMBER};
use crate::tables::schema::TableId;
use crate::tables::sealed::{NO_ROW, SealedTable};

/// One line given back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Return {
    pub(super) order: u32,
    pub(super) line: u32,
    pub(super) product: u32,
    /// Codes in the order of [`TEXTS`].
    pub(super) texts: [u32; 5],
    pub(super) reason: u32,
    pub(super) day: i32,
    pub(super) refund_day: i32,
    pub(super) sale_day: i32,
    pub(super) received_day: i32,
    /// Days from the order to the goods' return, with [`Durations::SCALE`] decimals.
    pub(super) cycle_days: i64,
    pub(super) is_day_of_order: u8,
    pub(super) is_counting: u8,
    pub(super) amount: i64,
    /// Scaled like amounts.
    pub(super) quantity: i64,
    pub(super) cost: i64,
    /// Shipping paid back with it, without tax; of a refund of several lines on the first.
    pub(super) shipping: i64,
    /// Tax paid back, of goods and shipping; of a refund of several lines on the first.
    pub(super) tax: i64,
}

impl Default for Return {
    /// Of no known order, so it counts.
    fn default() -> Self {
        Return {
            order: NO_ROW,
            line: NO_ROW,
            product: NO_ROW,
            texts: [NO_CODE; 5],
            reason: NO_CODE,
            day: NO_DAY,
            refund_day: NO_DAY,
            sale_day: NO_DAY,
            received_day: NO_DAY,
            cycle_days: NO_NUMBER,
            is_day_of_order: 0,
            is_counting: 1,
            amount: NO_NUMBER,
            quantity: NO_NUMBER,
            cost: NO_NUMBER,
            shipping: NO_NUMBER,
            tax: NO_NUMBER,
        }
    }
}

/// What a return inherits of its article.
pub(super) const TEXTS: [&str; 5] = ["sku", "product", "variant", "category", "brand"];

/// An amount of a return.
type OnTop = fn(&Return) -> i64;

/// What is paid back on top of the goods.
const ON_TOP: [(&str, OnTop); 2] = [("shipping", |back| back.shipping), ("tax", |back| back.tax)];

/// The columns of [`TEXTS`] of lines.
pub(super) struct LineTexts<'a>([&'a [u32]; 5]);

impl<'a> LineTexts<'a> {
    pub(super) fn new(lines: &'a Lines) -> Self {
        LineTexts(TEXTS.map(|name| lines.codes(name)))
    }

    /// The codes of a row.
    pub(super) fn at(&self, row: usize) -> [u32; 5] {
        self.0.map(|codes| codes.get(row).copied().unwrap_or(NO_CODE))
    }
}

/// The table. Columns without any value are absent.
pub(super) fn table(rows: &[Return], scale: u8) -> SealedTable {
    let numbers = |value: fn(&Return) -> i64| Column::Number {
        scale,
        values: rows.iter().map(value).collect(),
    };
    let texts = |value: &dyn Fn(&Return) -> u32| Column::Text(rows.iter().map(value).collect());
    let mut table = SealedTable::new(TableId::Returns, rows.len())
        .with("day", Column::Day(rows.iter().map(|back| back.day).collect()))
        .with("refund_day", Column::Day(rows.iter().map(|back| back.refund_day).collect()))
        .with("sale_day", Column::Day(rows.iter().map(|back| back.sale_day).collect()))
        .with(
            "is_day_of_order",
            Column::Flag(rows.iter().map(|back| back.is_day_of_order).collect()),
        )
        .with("is_counting", Column::Flag(rows.iter().map(|back| back.is_counting).collect()))
        .with("amount", numbers(|back| back.amount))
        .linked(TableId::Orders, rows.iter().map(|back| back.order).collect())
        .linked(TableId::OrderLines, rows.iter().map(|back| back.line).collect())
        .linked(TableId::Products, rows.iter().map(|back| back.product).collect());
    for (name, value) in ON_TOP {
        if rows.iter().any(|back| value(back) != NO_NUMBER) {
            table = table.with(name, numbers(value));
        }
    }
    if rows.iter().any(|back| back.quantity != NO_NUMBER) {
        table = table.with("quantity", numbers(|back| back.quantity));
    }
    if rows.iter().any(|back| back.cost != NO_NUMBER) {
        let is_known = |back: &Return| back.cost != NO_NUMBER && back.amount != NO_NUMBER;
        let has_cost = rows.iter().map(|back| u8::from(is_known(back))).collect();
        table =
            table.with("cost", numbers(|back| back.cost)).with("has_cost", Column::Flag(has_cost));
    }
    if rows.iter().any(|back| back.received_day != NO_DAY) {
        let days = rows.iter().map(|back| back.received_day).collect();
        table = table.with("received_day", Column::Day(days));
    }
    if rows.iter().any(|back| back.cycle_days != NO_NUMBER) {
        let values = rows.iter().map(|back| back.cycle_days).collect();
        table = table.with("cycle_days", Column::Number { scale: Durations::SCALE, values });
    }
    for (number, name) in TEXTS.into_iter().enumerate() {
        if rows.iter().any(|back| back.texts[number] != NO_CODE) {
            table = table.with(name, texts(&|back| back.texts[number]));
        }
    }
    if rows.iter().any(|back| back.reason != NO_CODE) {
        table = table.with("reason", texts(&|back| back.reason));
    }
    table
}
