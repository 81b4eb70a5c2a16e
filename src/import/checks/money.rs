//! Amounts that cannot be.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::Check;
use crate::import::cells::Value;
use crate::problem::Code;

pub(super) const CHECKS: &[Check] = &[
    rule(Code::NegativePrice, &["order_lines.unit_price"], |v| below_zero(v[0])),
    rule(Code::NegativePrice, &["products.price"], |v| below_zero(v[0])),
    rule(Code::AmountWithoutQuantity, &["order_lines.line_total", "order_lines.quantity"], |v| {
        sign(v[0]) != Ordering::Equal && sign(v[1]) == Ordering::Equal
    }),
    rule(Code::DiscountAboveGross, &["orders.discount", "orders.gross"], |v| {
        exceeds(v[0], number(v[1]))
    }),
    rule(
        Code::DiscountAboveGross,
        &["order_lines.discount", "order_lines.unit_price", "order_lines.quantity"],
        |v| exceeds(v[0], number(v[1]).checked_mul(number(v[2])).unwrap_or(Decimal::MAX)),
    ),
    rule(Code::RefundAboveTotal, &["orders.refunded", "orders.total"], |v| {
        sign(v[1]) == Ordering::Greater && exceeds(v[0], number(v[1]))
    }),
    // Where totals may be without tax the tax is held against the total itself.
    rule(Code::UnknownTaxRate, &["orders.tax", "orders.total"], |v| {
        is_no_tax_of(number(v[0]), number(v[1]))
    }),
    Check {
        with_tax: true,
        ..rule(Code::UnknownTaxRate, &["orders.tax", "orders.total"], |v| {
            let (tax, total) = (number(v[0]), number(v[1]));
            // What the rule before has told is not told again.
            is_no_tax_of(tax, total - tax) && !is_no_tax_of(tax, total)
        })
    },
];

const fn rule(code: Code, needs: &'static [&'static str], is_wrong: fn(&[Value]) -> bool) -> Check {
    Check { code, needs, with_tax: false, is_wrong }
}

/// The highest rate of value added tax in use in Europe, Hungary's (2026); an order of articles at
/// several rates has any rate up to it.
const HIGHEST_TAX: Decimal = Decimal::from_parts(27, 0, 0, false, 2);
/// Amounts are rounded to cents, some line by line.
const ROUNDING: Decimal = Decimal::from_parts(5, 0, 0, false, 2);

/// Whether no rate makes that tax of a net amount. An order of nothing has no rate.
fn is_no_tax_of(tax: Decimal, net: Decimal) -> bool {
    if net.is_zero() || tax.is_zero() {
        return false;
    }
    let has_other_sign = tax.is_sign_negative() != net.is_sign_negative();
    (has_other_sign && tax.abs() > ROUNDING) || tax.abs() > net.abs() * HIGHEST_TAX + ROUNDING
}

fn number(value: Value) -> Decimal {
    value.number().map_or(Decimal::ZERO, Decimal::from)
}

fn sign(value: Value) -> Ordering {
    number(value).cmp(&Decimal::ZERO)
}

fn below_zero(value: Value) -> bool {
    sign(value) == Ordering::Less
}

/// Whether an amount is more than all it can be of, whatever their signs.
fn exceeds(part: Value, whole: Decimal) -> bool {
    number(part).abs() > whole.abs() + ROUNDING
}
