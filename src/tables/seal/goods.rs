//! What an order's goods come to, as its own columns and its lines state it.

use std::collections::BTreeMap;

use super::lines::Lines;
use super::scaled::Reader;
use crate::tables::column::{Column, NO_NUMBER};

/// The goods of an order.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Goods {
    /// List value of what is sold.
    pub(super) gross: i64,
    /// Value of what is taken back on the same document, zero or below.
    pub(super) credit: i64,
    /// Discount, positive.
    pub(super) discount: i64,
    /// Whether any amount tells the value.
    pub(super) is_known: bool,
}

/// The amounts of the orders' own columns, positive or negative as written.
pub(super) struct Stated<'a> {
    gross: Reader<'a>,
    subtotal: Reader<'a>,
    discount: Reader<'a>,
    shipping: Reader<'a>,
    tax: Reader<'a>,
    total: Reader<'a>,
    refunded: Reader<'a>,
    cent: i64,
}

impl<'a> Stated<'a> {
    pub(super) fn new(columns: &'a BTreeMap<&'static str, Column>, scale: u8) -> Self {
        let read = |name: &str| Reader::new(columns.get(name), scale);
        Stated {
            gross: read("gross"),
            subtotal: read("subtotal"),
            discount: read("discount"),
            shipping: read("shipping"),
            tax: read("tax"),
            total: read("total"),
            refunded: read("refunded"),
            cent: super::prices::cent(scale),
        }
    }

    pub(super) fn discount(&self, order: usize) -> Option<i64> {
        self.discount.at(order).map(i64::abs)
    }

    pub(super) fn shipping(&self, order: usize) -> Option<i64> {
        self.shipping.at(order)
    }

    pub(super) fn tax(&self, order: usize) -> Option<i64> {
        self.tax.at(order)
    }

    pub(super) fn total(&self, order: usize) -> Option<i64> {
        self.total.at(order)
    }

    /// Whether any file tells of orders' discounts.
    pub(super) fn tells_discount(&self) -> bool {
        !self.discount.is_absent()
    }

    /// Whether any file tells of orders' shipping.
    pub(super) fn tells_shipping(&self) -> bool {
        !self.shipping.is_absent()
    }

    pub(super) fn tells_tax(&self) -> bool {
        !self.tax.is_absent()
    }

    /// Whether the order gives money back: without lines, its sign is all there is to tell.
    pub(super) fn is_credit(&self, order: usize) -> bool {
        let amounts = [&self.subtotal, &self.gross, &self.total];
        amounts.iter().find_map(|amount| amount.at(order)).is_some_and(|amount| amount < 0)
    }

    /// Whether the lines are what was left of the order's own list value: after its discount (each
    /// line up to a cent off), or after what was given back too.
    fn tells_less(&self, order: usize, list: i64, goods: &Goods, lines: usize) -> bool {
        let lacking = list - goods.gross - goods.discount;
        let is_discount = goods.discount > 0 && lacking.abs() <= self.cent * (lines as i64 + 1);
        let has_refund = self.refunded.at(order).is_some_and(|refunded| refunded != 0);
        is_discount || (has_refund && lacking >= 0)
    }

    /// Whether some amount tells what the order is worth.
    pub(super) fn has_value(&self, order: usize) -> bool {
        [&self.subtotal, &self.gross, &self.total].iter().any(|amount| amount.at(order).is_some())
    }

    /// List value without lines: stated, or what is left after the discount plus the discount.
    pub(super) fn list_value(&self, order: usize) -> Option<i64> {
        let off = self.discount(order).unwrap_or(0);
        self.gross.at(order).or_else(|| {
            self.subtotal.at(order).map(|left| if left < 0 { left } else { left + off })
        })
    }

    /// As [`Stated::list_value`], from what was paid in all.
    pub(super) fn list_value_of_total(&self, order: usize, has_tax_inside: bool) -> Option<i64> {
        let tax = if has_tax_inside { 0 } else { self.tax(order).unwrap_or(0) };
        let goods = self.total(order)? - self.shipping(order).unwrap_or(0) - tax;
        Some(if goods < 0 { goods } else { goods + self.discount(order).unwrap_or(0) })
    }
}

impl Goods {
    /// Whether lines without discounts of their own come to less than the order's list value.
    fn is_less_than(&self, list: i64, own_discount: i64) -> bool {
        self.is_known && own_discount == 0 && self.credit == 0 && self.gross < list
    }

    pub(super) fn put(&mut self, value: i64) {
        *if value < 0 { &mut self.credit } else { &mut self.gross } = value;
        if value < 0 {
            self.discount = 0;
        }
        self.is_known = true;
    }
}

pub(super) fn goods_of(order: usize, stated: &Stated<'_>, lines: &Lines, credits: &Lines) -> Goods {
    let mut goods = Goods::default();
    let mut own_discount = 0;
    let rows = lines.layout.of(order);
    let all_cancelled = rows.clone().all(|row| lines.is_cancelled(row));
    for row in rows.filter(|&row| all_cancelled || !lines.is_cancelled(row)) {
        let (gross, discount) = (lines.own.gross[row], lines.own.discount(row));
        if gross != NO_NUMBER {
            goods.gross = goods.gross.saturating_add(gross);
            goods.is_known = true;
        }
        own_discount += if discount == NO_NUMBER { 0 } else { discount };
    }
    for row in credits.layout.of(order).filter(|&row| credits.own.gross[row] != NO_NUMBER) {
        goods.credit += credit_value(credits, row);
        goods.is_known = true;
    }
    goods.discount = discount_of(order, stated, own_discount, goods.gross);
    if let Some(list) =
        stated.gross.at(order).filter(|&list| goods.is_less_than(list, own_discount))
        && stated.tells_less(order, list, &goods, lines.layout.of(order).len())
    {
        goods.gross = list;
    }
    if !goods.is_known
        && let Some(value) = stated.list_value(order)
    {
        goods.put(value);
    }
    goods
}

/// What a line takes back: its value less its discount, whichever signs they are written with.
pub(super) fn credit_value(credits: &Lines, row: usize) -> i64 {
    let off = credits.own.discount(row);
    credits.own.gross[row] + if off == NO_NUMBER { 0 } else { off }
}

/// The discount of an order in all. The order's own figure usually holds that of its lines; only
/// where the subtotal shows that both were taken off they are added.
fn discount_of(order: usize, stated: &Stated<'_>, own: i64, gross: i64) -> i64 {
    let whole = stated.discount(order).unwrap_or(0);
    let both = own != 0
        && whole != 0
        && stated.subtotal.at(order).is_some_and(|left| left == gross - own - whole);
    if both { own + whole } else { whole.max(own) }
}
