//! What an order's goods come to, in its own currency and with tax where its prices have it; and
//! the factors that take tax out and change the currency.

use std::collections::BTreeMap;

use super::currency::Currencies;
use super::files::Files;
use super::lines::Lines;
use super::orders::Orders;
use super::scaled::{Fraction, Reader, rescale};
use crate::tables::column::{Column, NO_CODE, NO_NUMBER};

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

    pub(super) fn tells_tax(&self) -> bool {
        !self.tax.is_absent()
    }

    /// Whether the order gives money back: without lines, its sign is all there is to tell.
    pub(super) fn is_credit(&self, order: usize) -> bool {
        let amounts = [&self.subtotal, &self.gross, &self.total];
        amounts.iter().find_map(|amount| amount.at(order)).is_some_and(|amount| amount < 0)
    }

    /// Whether some amount tells what the order is worth.
    pub(super) fn has_value(&self, order: usize) -> bool {
        [&self.subtotal, &self.gross, &self.total].iter().any(|amount| amount.at(order).is_some())
    }

    /// List value without lines: stated, or what is left after the discount plus the discount.
    fn list_value(&self, order: usize) -> Option<i64> {
        let off = self.discount(order).unwrap_or(0);
        self.gross.at(order).or_else(|| {
            self.subtotal.at(order).map(|left| if left < 0 { left } else { left + off })
        })
    }

    /// As [`Stated::list_value`], from what was paid in all.
    fn list_value_of_total(&self, order: usize, has_tax_inside: bool) -> Option<i64> {
        let tax = if has_tax_inside { 0 } else { self.tax(order).unwrap_or(0) };
        let goods = self.total(order)? - self.shipping(order).unwrap_or(0) - tax;
        Some(if goods < 0 { goods } else { goods + self.discount(order).unwrap_or(0) })
    }
}

/// All orders' values and factors.
pub(super) struct Prices<'a> {
    /// The orders' own columns.
    pub(super) stated: Stated<'a>,
    /// By order.
    pub(super) goods: Vec<Goods>,
    /// By order, whether its prices include tax.
    pub(super) has_tax_inside: Vec<bool>,
    currencies: &'a Currencies,
    currency: &'a [u32],
    file: &'a [u32],
}

impl<'a> Prices<'a> {
    pub(super) fn new(
        files: &Files<'_>,
        orders: &'a Orders,
        (lines, credits): (&Lines, &Lines),
        currencies: &'a Currencies,
        scale: u8,
    ) -> Self {
        let stated = Stated::new(&orders.columns, scale);
        let mut goods: Vec<Goods> =
            (0..orders.rows).map(|order| goods_of(order, &stated, lines, credits)).collect();
        let has_tax_inside = super::tax::decide(files, orders, &stated, &goods, cent(scale));
        for (order, goods) in goods.iter_mut().enumerate().filter(|(_, goods)| !goods.is_known) {
            if let Some(value) = stated.list_value_of_total(order, has_tax_inside[order]) {
                goods.put(value);
            }
        }
        let currency = match orders.columns.get("currency") {
            Some(Column::Text(codes)) => codes.as_slice(),
            _ => &[],
        };
        Prices { stated, goods, has_tax_inside, currencies, currency, file: &orders.file }
    }

    /// Code of an order's currency and the file it is of.
    pub(super) fn currency(&self, order: usize) -> (u32, u32) {
        (self.currency.get(order).copied().unwrap_or(NO_CODE), self.file[order])
    }

    /// Into the reporting currency; none without a rate.
    pub(super) fn rate(&self, order: usize) -> Option<Fraction> {
        let (code, file) = self.currency(order);
        self.currencies.rate(code, file)
    }

    /// Goods after discount and what is taken back, and shipping, as the prices are.
    pub(super) fn base(&self, order: usize) -> i64 {
        let goods = self.goods[order];
        goods.gross + goods.credit - goods.discount + self.stated.shipping(order).unwrap_or(0)
    }

    /// Whether tax stands inside the order's prices and is known.
    pub(super) fn takes_tax_out(&self, order: usize) -> bool {
        !self.without_tax(order).is_one()
    }

    /// Takes the tax out of the order's prices: (total − tax) ÷ total. One where they have none.
    pub(super) fn without_tax(&self, order: usize) -> Fraction {
        let base = self.base(order);
        match self.stated.tax(order) {
            Some(tax) if self.has_tax_inside[order] => share_of(base - tax, base),
            _ => Fraction::ONE,
        }
    }

    /// Takes the tax out of money paid back, which always has it inside.
    pub(super) fn paid_without_tax(&self, order: usize) -> Fraction {
        let base = self.base(order);
        match self.stated.tax(order) {
            Some(tax) if !self.has_tax_inside[order] => share_of(base, base + tax),
            _ => self.without_tax(order),
        }
    }
}

impl Goods {
    fn put(&mut self, value: i64) {
        *if value < 0 { &mut self.credit } else { &mut self.gross } = value;
        if value < 0 {
            self.discount = 0;
        }
        self.is_known = true;
    }
}

/// One where the share makes no sense: below zero, or tax below zero on a sale.
fn share_of(part: i64, whole: i64) -> Fraction {
    let makes_sense = part != 0 && part.signum() == whole.signum() && part.abs() <= whole.abs();
    if makes_sense { Fraction::new(i128::from(part), i128::from(whole)) } else { Fraction::ONE }
}

/// One hundredth, by which totals may be off through rounding.
pub(super) fn cent(scale: u8) -> i64 {
    rescale(1, 2, scale)
}

fn goods_of(order: usize, stated: &Stated<'_>, lines: &Lines, credits: &Lines) -> Goods {
    let mut goods = Goods::default();
    let mut own_discount = 0;
    let rows = lines.layout.of(order);
    let all_cancelled = rows.clone().all(|row| lines.is_cancelled[row]);
    for row in rows.filter(|&row| all_cancelled || !lines.is_cancelled[row]) {
        if lines.gross[row] != NO_NUMBER {
            goods.gross = goods.gross.saturating_add(lines.gross[row]);
            goods.is_known = true;
        }
        own_discount += if lines.discount[row] == NO_NUMBER { 0 } else { lines.discount[row] };
    }
    for row in credits.layout.of(order).filter(|&row| credits.gross[row] != NO_NUMBER) {
        goods.credit += credit_value(credits, row);
        goods.is_known = true;
    }
    goods.discount = discount_of(order, stated, own_discount, goods.gross);
    if !goods.is_known
        && let Some(value) = stated.list_value(order)
    {
        goods.put(value);
    }
    goods
}

/// What a line takes back: its value less its discount, whichever signs they are written with.
pub(super) fn credit_value(credits: &Lines, row: usize) -> i64 {
    let off = credits.discount[row];
    credits.gross[row] + if off == NO_NUMBER { 0 } else { off }
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
