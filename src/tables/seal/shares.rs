//! Each line's amounts in the reporting currency and without tax, with its share in what the order
//! states as a whole. The lines of an order always sum to the order.
//!
//! ```text
//! order 121.00 with tax 21.00 inside, shipping 12.10   lines 72.60, 36.30 (list, with tax)
//!                                                    → lines 60.00, 30.00; shipping 6.67, 3.33
//! ```

use super::goods::credit_value;
use super::line_amounts::{Own, known};
use super::lines::{Lines, Ties};
use super::prices::Prices;
use super::products::Products;
use super::scaled::{Fraction, Reader, allocate};
use crate::blocks::each_block;
use crate::tables::column::NO_NUMBER;

/// Amounts by line; [`NO_NUMBER`] where unknown, empty where no line has any.
pub(super) struct Shares {
    pub(super) gross: Vec<i64>,
    pub(super) discount: Vec<i64>,
    pub(super) shipping: Vec<i64>,
    pub(super) tax: Vec<i64>,
    pub(super) cost: Vec<i64>,
    pub(super) unit_price: Vec<i64>,
}

impl Shares {
    /// What is taken off a line; [`NO_NUMBER`] where unknown.
    pub(super) fn discount(&self, row: usize) -> i64 {
        self.discount.get(row).copied().unwrap_or(NO_NUMBER)
    }

    /// What a line's goods cost; [`NO_NUMBER`] where unknown.
    pub(super) fn cost(&self, row: usize) -> i64 {
        self.cost.get(row).copied().unwrap_or(NO_NUMBER)
    }
}

/// What an order comes to in the reporting currency, without tax.
struct Totals {
    gross: Option<i64>,
    discount: Option<i64>,
    shipping: Option<i64>,
    tax: Option<i64>,
}

/// Everything the shares come from.
pub(super) struct Inputs<'a> {
    pub(super) prices: &'a Prices<'a>,
    pub(super) lines: &'a Lines,
    pub(super) credits: &'a Lines,
    pub(super) products: &'a Products,
    pub(super) ties: Ties<'a>,
    /// Decimals of all amounts.
    pub(super) scale: u8,
    /// The orders' own cost of goods.
    pub(super) order_cost: Reader<'a>,
}

/// The lines of the order at hand, and room for their amounts.
#[derive(Default)]
struct Scratch {
    /// Lines that have a part in the order's amounts: not those cancelled by themselves.
    rows: Vec<usize>,
    list: Vec<i64>,
    weights: Vec<i64>,
    parts: Vec<i64>,
}

/// The shares of all lines of sale, made of what each says by itself.
pub(super) fn of_lines(inputs: &Inputs<'_>, own: Own) -> Shares {
    let rows = inputs.lines.layout.rows();
    let stated = &inputs.prices.stated;
    let or_missing = |own: Vec<i64>, is_told: bool| {
        if own.is_empty() && is_told { vec![NO_NUMBER; rows] } else { own }
    };
    let tells_cost = inputs.products.have_cost() || !inputs.order_cost.is_absent();
    let mut shares = Shares {
        gross: own.gross,
        discount: or_missing(own.discount, stated.tells_discount()),
        shipping: or_missing(Vec::new(), stated.tells_shipping()),
        tax: or_missing(Vec::new(), stated.tells_tax()),
        cost: or_missing(own.cost, tells_cost),
        unit_price: own.unit_price,
    };
    let mut scratch = Scratch::default();
    each_block(inputs.prices.goods.len(), |orders| {
        for order in orders {
            let rows = inputs.lines.layout.of(order);
            match inputs.prices.rate(order) {
                Some(_) if rows.is_empty() => {}
                Some(rate) => one_order(inputs, order, rate, &mut scratch, &mut shares),
                None => blank(&mut shares, rows),
            }
        }
    });
    shares
}

/// No rate: nothing is known in the reporting currency.
fn blank(shares: &mut Shares, rows: std::ops::Range<usize>) {
    let Shares { gross, discount, shipping, tax, cost, unit_price } = shares;
    for column in [gross, discount, shipping, tax, cost, unit_price] {
        if !column.is_empty() {
            column[rows.clone()].fill(NO_NUMBER);
        }
    }
}

fn one_order(
    inputs: &Inputs<'_>,
    order: usize,
    rate: Fraction,
    scratch: &mut Scratch,
    out: &mut Shares,
) {
    let factor = inputs.prices.without_tax(order).times(rate);
    own_amounts(inputs, order, rate, factor, out);
    let rows = inputs.lines.layout.of(order);
    let lines = inputs.lines;
    let all_cancelled = rows.clone().all(|row| lines.is_cancelled(row));
    scratch.rows.clear();
    scratch.rows.extend(rows.filter(|&row| all_cancelled || !lines.is_cancelled(row)));

    let totals = totals(inputs, order, rate, factor);
    share_gross(inputs, totals.gross, scratch, &mut out.gross);
    copy(&mut scratch.list, &scratch.rows, &out.gross);
    scratch.weigh_by_list_less(&out.discount);
    complete(inputs, totals.discount, scratch, &mut out.discount);
    scratch.weigh_by_list_less(&out.discount);
    complete(inputs, totals.tax, scratch, &mut out.tax);
    scratch.weights.clone_from(&scratch.list);
    complete(inputs, totals.shipping, scratch, &mut out.shipping);
    if !out.cost.is_empty() && scratch.rows.iter().all(|&row| out.cost[row] == NO_NUMBER) {
        let cost = inputs.order_cost.at(order).map(|cost| rate.of(cost));
        complete(inputs, cost, scratch, &mut out.cost);
    }
}

/// What each line says by itself, brought to the reporting currency.
fn own_amounts(
    inputs: &Inputs<'_>,
    order: usize,
    rate: Fraction,
    factor: Fraction,
    out: &mut Shares,
) {
    let apply = |factor: Fraction, value: &mut i64| {
        if *value != NO_NUMBER {
            *value = factor.of(*value);
        }
    };
    let rows = inputs.lines.layout.of(order);
    if !factor.is_one() {
        for column in [&mut out.gross, &mut out.discount, &mut out.unit_price] {
            let values = column.get_mut(rows.clone()).into_iter().flatten();
            values.for_each(|value| apply(factor, value));
        }
    }
    for (row, cost) in rows.clone().zip(out.cost.get_mut(rows).into_iter().flatten()) {
        apply(rate, cost);
        if *cost == NO_NUMBER {
            *cost = known(inputs.lines.product_cost(row, inputs.products, inputs.scale));
        }
    }
}

/// The order's amounts, such that goods − discount + shipping + tax is what they were together.
fn totals(inputs: &Inputs<'_>, order: usize, rate: Fraction, factor: Fraction) -> Totals {
    let prices = inputs.prices;
    let goods = prices.goods[order];
    let tells_own = inputs.lines.tells_discount && goods.discount != 0;
    let has_discount = prices.stated.discount(order).is_some() || tells_own;
    let discount = has_discount.then(|| factor.of(goods.discount));
    let shipping = prices.stated.shipping(order).map(|shipping| factor.of(shipping));
    let tax = prices.stated.tax(order).map(|tax| rate.of(tax));
    let gross = if prices.takes_tax_out(order) {
        let credit: i64 =
            inputs.credits.layout.of(order).map(|row| credit_of(inputs, order, row, factor)).sum();
        rate.of(prices.base(order)) - tax.unwrap_or(0) + discount.unwrap_or(0)
            - shipping.unwrap_or(0)
            - credit
    } else {
        factor.of(goods.gross)
    };
    Totals { gross: goods.is_known.then_some(gross), discount, shipping, tax }
}

/// What a credit line takes back, zero or below, in the reporting currency and without tax. The
/// only line of an order known by its totals alone has the order's amount.
pub(super) fn credit_of(inputs: &Inputs<'_>, order: usize, row: usize, factor: Fraction) -> i64 {
    match inputs.credits.own.gross[row] {
        NO_NUMBER if inputs.credits.layout.of(order).len() == 1 => {
            factor.of(inputs.prices.goods[order].credit)
        }
        NO_NUMBER => 0,
        _ => factor.of(credit_value(inputs.credits, row)),
    }
}

/// Lines with a value keep it, up to rounding; where none has one the order's is shared by pieces.
fn share_gross(inputs: &Inputs<'_>, total: Option<i64>, scratch: &mut Scratch, gross: &mut [i64]) {
    let rows = std::mem::take(&mut scratch.rows);
    scratch.rows.extend(rows.iter().filter(|&&row| gross[row] != NO_NUMBER));
    if scratch.rows.is_empty() {
        scratch.rows.extend(&rows);
        let pieces = |&row: &usize| {
            let (units, scale) = inputs.lines.quantity(row);
            super::scaled::rescale(units, scale, inputs.scale)
        };
        scratch.weights.clear();
        scratch.weights.extend(rows.iter().map(pieces));
    } else {
        copy(&mut scratch.weights, &scratch.rows, gross);
    }
    complete(inputs, total, scratch, gross);
    scratch.rows = rows;
}

impl Scratch {
    /// What is paid for each line: its list value less what is taken off.
    fn weigh_by_list_less(&mut self, off: &[i64]) {
        copy(&mut self.weights, &self.rows, off);
        for (weight, list) in self.weights.iter_mut().zip(&self.list) {
            *weight = list - *weight;
        }
    }
}

/// The rows' values, zero where missing.
fn copy(out: &mut Vec<i64>, rows: &[usize], column: &[i64]) {
    out.clear();
    let known = |&row: &usize| match column.get(row) {
        None | Some(&NO_NUMBER) => 0,
        Some(&value) => value,
    };
    out.extend(rows.iter().map(known));
}

/// Spreads what the rows lack of the total over them by `scratch.weights`.
fn complete(inputs: &Inputs<'_>, total: Option<i64>, scratch: &mut Scratch, column: &mut [i64]) {
    let Some(total) = total else { return };
    let Scratch { rows, weights, parts, .. } = scratch;
    copy(parts, rows, column);
    let lacking = total - parts.iter().sum::<i64>();
    let tie = |a: usize, b: usize| inputs.ties.compare(rows[a], rows[b]);
    allocate(lacking, |at| weights[at], parts, tie);
    for (&row, &part) in rows.iter().zip(parts.iter()) {
        column[row] = part;
    }
}
