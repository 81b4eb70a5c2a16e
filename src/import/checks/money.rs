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
        !is_within(v[0], v[1]) && exceeds(v[0], number(v[1]))
    }),
    rule(
        Code::DiscountAboveGross,
        &["order_lines.discount", "order_lines.unit_price", "order_lines.quantity"],
        |v| {
            let gross = || number(v[1]).checked_mul(number(v[2])).unwrap_or(Decimal::MAX);
            sign(v[0]) != Ordering::Equal && exceeds(v[0], gross())
        },
    ),
    rule(Code::RefundAboveTotal, &["orders.refunded", "orders.total"], |v| {
        !is_within(v[0], v[1]) && sign(v[1]) == Ordering::Greater && exceeds(v[0], number(v[1]))
    }),
    // Where totals may be without tax the tax is held against the total itself.
    rule(Code::UnknownTaxRate, &["orders.tax", "orders.total"], |v| {
        !is_tax_within(v[0], v[1]) && is_no_tax_of(number(v[0]), number(v[1]))
    }),
    Check {
        with_tax: true,
        ..rule(Code::UnknownTaxRate, &["orders.tax", "orders.total"], |v| {
            // A tax that is within what is left of the total is within the total.
            if is_tax_within_rest(v[0], v[1]) {
                return false;
            }
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
    value.number().map_or(Ordering::Equal, |number| number.units.cmp(&0))
}

/// The units of two numbers of the same decimals.
fn units(part: Value, whole: Value) -> Option<(i64, i64)> {
    let (part, whole) = (part.number()?, whole.number()?);
    (part.scale == whole.scale).then_some((part.units, whole.units))
}

/// Whether a part is plainly no more than its whole. Most rows end here, before decimals are made.
fn is_within(part: Value, whole: Value) -> bool {
    let is_less = |(part, whole): (i64, i64)| part.unsigned_abs() <= whole.unsigned_abs();
    sign(part) == Ordering::Equal || units(part, whole).is_some_and(is_less)
}

/// The same of a tax and its rate.
fn is_tax_within(tax: Value, net: Value) -> bool {
    sign(tax) == Ordering::Equal
        || units(tax, net).is_some_and(|(tax, net)| is_share(tax, net.into()))
}

fn is_tax_within_rest(tax: Value, total: Value) -> bool {
    let is_within = |(tax, total): (i64, i64)| is_share(tax, i128::from(total) - i128::from(tax));
    sign(tax) == Ordering::Equal || units(tax, total).is_some_and(is_within)
}

/// Whether a tax has its net amount's sign and no more than the highest rate.
fn is_share(tax: i64, net: i128) -> bool {
    let tax = i128::from(tax);
    tax.signum() == net.signum() && tax.abs() * 100 <= net.abs() * 27
}

fn below_zero(value: Value) -> bool {
    sign(value) == Ordering::Less
}

/// Whether an amount is more than all it can be of, whatever their signs.
fn exceeds(part: Value, whole: Decimal) -> bool {
    number(part).abs() > whole.abs() + ROUNDING
}
