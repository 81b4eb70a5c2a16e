//! What each line says by itself: list value, own discount, cost, in its own currency and as its
//! prices are, with or without tax.

use crate::blocks::by_row;
use std::collections::BTreeMap;

use super::scaled::{Fraction, Product, Reader, product, rescale};
use crate::tables::column::{Column, NO_NUMBER};

/// Amounts by line, scaled like all amounts; [`NO_NUMBER`] where unknown, empty where no line has
/// any.
#[derive(Default)]
pub(super) struct Own {
    /// Quantity × list price.
    pub(super) gross: Vec<i64>,
    /// The line's own discount, positive.
    pub(super) discount: Vec<i64>,
    /// List price of one; only where lines tell variants.
    pub(super) unit_price: Vec<i64>,
    /// Cost of its goods, by the line.
    pub(super) cost: Vec<i64>,
}

impl Own {
    /// The line's own discount; [`NO_NUMBER`] where unknown.
    pub(super) fn discount(&self, row: usize) -> i64 {
        self.discount.get(row).copied().unwrap_or(NO_NUMBER)
    }

    /// What the line costs by itself; [`NO_NUMBER`] where unknown.
    pub(super) fn cost(&self, row: usize) -> i64 {
        self.cost.get(row).copied().unwrap_or(NO_NUMBER)
    }
}

/// [`NO_NUMBER`] for none.
pub(super) fn known(value: Option<i64>) -> i64 {
    value.unwrap_or(NO_NUMBER)
}

/// A column of numbers as written; nothing but missing values where it is absent.
#[derive(Clone, Copy)]
struct Raw<'a> {
    values: &'a [i64],
    scale: u8,
}

impl<'a> Raw<'a> {
    fn new(column: Option<&'a Column>) -> Self {
        match column {
            Some(Column::Number { scale, values }) => Raw { values, scale: *scale },
            _ => Raw { values: &[], scale: 0 },
        }
    }

    fn is_absent(&self) -> bool {
        self.values.is_empty()
    }

    fn at(&self, row: usize) -> Option<i64> {
        self.values.get(row).copied().filter(|&value| value != NO_NUMBER)
    }
}

/// The cells of the lines that amounts come from.
pub(super) struct Cells<'a> {
    scale: u8,
    quantity: Raw<'a>,
    unit_price: Raw<'a>,
    line_total: Reader<'a>,
    discount: Reader<'a>,
    rate: Raw<'a>,
    unit_cost: Raw<'a>,
    line_cost: Reader<'a>,
}

impl<'a> Cells<'a> {
    pub(super) fn new(columns: &'a BTreeMap<&'static str, Column>, scale: u8) -> Self {
        let raw = |name: &str| Raw::new(columns.get(name));
        let read = |name: &str| Reader::new(columns.get(name), scale);
        Cells {
            scale,
            quantity: raw("quantity"),
            unit_price: raw("unit_price"),
            line_total: read("line_total"),
            discount: read("discount"),
            rate: raw("discount_rate"),
            unit_cost: raw("unit_cost"),
            line_cost: read("line_cost"),
        }
    }

    /// All amounts of all lines.
    pub(super) fn own(
        &self,
        rows: usize,
        has_variants: bool,
        has_order_discount: impl Fn(usize) -> bool,
    ) -> Own {
        let price = self.times_quantity(self.unit_price);
        let gross = by_row(rows, |row| known(self.gross(row, &price)));
        let mut own = Own { gross, ..Own::default() };
        if !(self.discount.is_absent() && self.rate.is_absent() && self.line_total.is_absent()) {
            let discount =
                |row: usize| self.discount(row, own.gross[row], || has_order_discount(row));
            own.discount = by_row(rows, |row| known(discount(row)));
        }
        if has_variants {
            let price = |row: usize| self.unit_price(row, own.gross[row]);
            own.unit_price = by_row(rows, |row| known(price(row)));
        }
        if !(self.line_cost.is_absent() && self.unit_cost.is_absent()) {
            let each = self.times_quantity(self.unit_cost);
            let cost = |row: usize| self.line_cost.at(row).or_else(|| each(row));
            own.cost = by_row(rows, |row| known(cost(row)));
        }
        own
    }

    /// Quantity × `each`, by row: one piece where no file tells quantities, unknown where only this
    /// line's is missing.
    fn times_quantity(&self, each: Raw<'a>) -> impl Fn(usize) -> Option<i64> {
        let quantity = self.quantity;
        let product = Product::new(quantity.scale, each.scale, self.scale);
        move |row| {
            let each = each.at(row)?;
            let pieces = if quantity.is_absent() { 1 } else { quantity.at(row)? };
            Some(product.of(pieces, each))
        }
    }

    /// Quantity × list price, else the line's total and what was taken off.
    fn gross(&self, row: usize, price: impl Fn(usize) -> Option<i64>) -> Option<i64> {
        price(row).or_else(|| {
            let total = self.line_total.at(row)?;
            let off = self.discount.at(row).map_or(0, i64::abs);
            let Some(rate) = self.rate.at(row) else {
                return Some(if total < 0 { total - off } else { total + off });
            };
            // What is left is 1 − rate of it.
            let one = 10_i64.pow(u32::from(self.rate.scale));
            let left = i128::from(one - rate.abs());
            Some(Fraction::new(i128::from(one), left).of(total))
        })
    }

    fn discount(
        &self,
        row: usize,
        gross: i64,
        has_order_discount: impl Fn() -> bool,
    ) -> Option<i64> {
        if let Some(discount) = self.discount.at(row) {
            return Some(discount.abs());
        }
        if gross == NO_NUMBER {
            return None;
        }
        if let Some(rate) = self.rate.at(row) {
            return Some(self.discount_at(rate, row, gross.abs()));
        }
        let total = self.line_total.at(row)?;
        let is_lower = gross > 0 && (0..gross).contains(&total);
        (is_lower && !has_order_discount()).then_some(gross - total)
    }

    /// Pieces; one where the line names none.
    fn pieces(&self, row: usize) -> (i64, u8) {
        self.quantity.at(row).map_or((1, 0), |units| (units, self.quantity.scale))
    }

    /// What the rate takes off; where the line's total differs by no more than rounding (a cent a
    /// piece), what that leaves off, as it is what was paid.
    fn discount_at(&self, rate: i64, row: usize, gross: i64) -> i64 {
        let off = product((gross, self.scale), (rate.abs(), self.rate.scale), self.scale);
        let (quantity, scale) = self.pieces(row);
        let rounding = product((quantity.abs(), scale), (1, 2), self.scale);
        let left_off = self.line_total.at(row).map(|total| gross - total.abs());
        let is_rounded = |left_off: &i64| *left_off >= 0 && (left_off - off).abs() <= rounding;
        left_off.filter(is_rounded).unwrap_or(off)
    }

    fn unit_price(&self, row: usize, gross: i64) -> Option<i64> {
        if let Some(price) = self.unit_price.at(row) {
            return Some(rescale(price, self.unit_price.scale, self.scale));
        }
        let (quantity, scale) = self.pieces(row);
        let one = 10_i128.pow(u32::from(scale));
        let is_known = gross != NO_NUMBER && quantity > 0;
        is_known.then(|| Fraction::new(one, i128::from(quantity)).of(gross))
    }
}
