//! How many decimals amounts are kept with.

use super::currency::Currencies;
use super::files::{Files, Part};
use crate::tables::column::{Column, NO_NUMBER};
use crate::tables::schema::TableId;

/// Shares and amounts without tax are rounded to at least so many decimals.
const LEAST: u8 = 6;
/// Prices that went through binary floating point have more digits than they mean.
const MOST: u8 = 12;
/// Every amount keeps its cents.
const CENTS: u8 = 2;
/// Digits of an amount before and behind the mark, so that an order's sum fits in 64 bits.
const DIGITS: u8 = 16;

const ORDER_AMOUNTS: &[&str] = &[
    "gross",
    "subtotal",
    "discount",
    "shipping",
    "tax",
    "total",
    "refunded",
    "cost",
    "payment_fee",
];
const LINE_AMOUNTS: &[&str] = &["line_total", "discount", "line_cost"];

/// As many decimals as the exact amounts have, or the most that leave room for the greatest.
pub(super) fn of_amounts(files: &Files<'_>, currencies: &Currencies) -> u8 {
    let mut needs = Needs::default();
    let tables = [
        (TableId::Orders, ORDER_AMOUNTS),
        (TableId::OrderLines, LINE_AMOUNTS),
        (TableId::Returns, &["amount"]),
    ];
    for (id, names) in tables {
        for part in files.parts(id) {
            names
                .iter()
                .filter_map(|name| part.table.column(name))
                .for_each(|column| needs.of(column));
        }
    }
    for part in files.parts(TableId::OrderLines) {
        for name in ["unit_price", "unit_cost"] {
            needs.of_product(&part, name);
        }
    }
    let room = DIGITS.saturating_sub(needs.whole_digits + currencies.digits() - 1);
    // A slip of the pen among the amounts must not cost all others their cents.
    needs.scale.clamp(LEAST, MOST).min(room.max(CENTS))
}

#[derive(Default)]
struct Needs {
    scale: u8,
    whole_digits: u8,
}

impl Needs {
    fn put(&mut self, greatest: u128, scale: u8) {
        let digits = greatest.checked_ilog10().map_or(0, |log| log as u8 + 1);
        self.scale = self.scale.max(scale);
        self.whole_digits = self.whole_digits.max(digits.saturating_sub(scale));
    }

    fn of(&mut self, column: &Column) {
        let Column::Number { scale, values } = column else { return };
        let known = values.iter().filter(|&&value| value != NO_NUMBER);
        self.put(u128::from(known.map(|value| value.unsigned_abs()).max().unwrap_or(0)), *scale);
    }

    /// Quantity × price, row by row.
    fn of_product(&mut self, part: &Part<'_>, name: &str) {
        let Some(column @ Column::Number { scale, values }) = part.table.column(name) else {
            return;
        };
        let Some(Column::Number { scale: other, values: quantities }) =
            part.table.column("quantity")
        else {
            return self.of(column);
        };
        let known = values.iter().zip(quantities).filter(|(value, _)| **value != NO_NUMBER);
        let product = |(value, quantity): (&i64, &i64)| {
            let quantity = if *quantity == NO_NUMBER { 1 } else { quantity.unsigned_abs() };
            u128::from(value.unsigned_abs()) * u128::from(quantity)
        };
        self.put(known.map(product).max().unwrap_or(0), scale + other);
    }
}
