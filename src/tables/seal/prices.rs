//! What an order's goods come to, in its own currency and with tax where its prices have it; and
//! the factors that take tax out and change the currency.

use super::currency::Currencies;
use super::files::Files;
use super::goods::{Goods, Stated, goods_of};
use super::lines::Lines;
use super::orders::Orders;
use super::scaled::{Fraction, rescale};
use crate::blocks::by_row;
use crate::tables::column::{Column, NO_CODE};

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
    days: &'a [i32],
}

impl<'a> Prices<'a> {
    pub(super) fn new(
        files: &Files<'_>,
        (orders, days): (&'a Orders, &'a [i32]),
        (lines, credits): (&Lines, &Lines),
        currencies: &'a Currencies,
        scale: u8,
    ) -> Self {
        let stated = Stated::new(&orders.columns, scale);
        let mut goods = by_row(orders.rows, |order| goods_of(order, &stated, lines, credits));
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
        Prices { stated, goods, has_tax_inside, currencies, currency, file: &orders.file, days }
    }

    /// Code of an order's currency and the file it is of.
    pub(super) fn currency(&self, order: usize) -> (u32, u32) {
        (self.currency.get(order).copied().unwrap_or(NO_CODE), self.file[order])
    }

    /// Into the reporting currency, at the rate of the order's day; none without a rate.
    pub(super) fn rate(&self, order: usize) -> Option<Fraction> {
        let (code, file) = self.currency(order);
        let day = self.days[order];
        self.currencies.rate(code, file, day)
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

    /// The shipping charged, without tax, in the order's currency; none where it is not told.
    pub(super) fn shipping_without_tax(&self, order: usize) -> Option<i64> {
        self.stated.shipping(order).map(|shipping| self.without_tax(order).of(shipping))
    }

    /// The tax on a part of what an order comes to without tax, in any currency; none where its tax
    /// is not told, or makes no sense.
    pub(super) fn tax_on(&self, order: usize, part: i64) -> Option<i64> {
        let (tax, base) = (self.stated.tax(order)?, self.base(order));
        let untaxed = if self.has_tax_inside[order] { base - tax } else { base };
        let makes_sense = untaxed != 0 && (tax == 0 || tax.signum() == untaxed.signum());
        makes_sense.then(|| Fraction::share(tax, untaxed).of(part))
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

/// One where the share makes no sense: below zero, or tax below zero on a sale.
fn share_of(part: i64, whole: i64) -> Fraction {
    let makes_sense = part != 0 && part.signum() == whole.signum() && part.abs() <= whole.abs();
    if makes_sense { Fraction::share(part, whole) } else { Fraction::ONE }
}

/// One hundredth, by which totals may be off through rounding.
pub(super) fn cent(scale: u8) -> i64 {
    rescale(1, 2, scale)
}
