//! What all definitions are made of: sums by kind of order.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::super::Analyst;
use super::kinds::{Kind, Kinds};
use super::mixed::Mixed;
use crate::measures::{Missing, Slice};
use crate::tables::{NO_ROW, SealedTable, TableId};

/// Of orders, all without tax but the tax itself.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sold {
    pub(super) orders: u32,
    /// Orders of which no tax is known.
    pub(super) without_tax: u32,
    pub(super) gross: Decimal,
    pub(super) discount: Decimal,
    pub(super) shipping: Decimal,
    pub(super) tax: Decimal,
}

/// Of what was given back, positive.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Back {
    /// Rows that stand on the day of their order as no other is told.
    pub(super) without_day: u32,
    /// Rows told by article, that say nothing of shipping paid back.
    pub(super) of_articles: u32,
    /// Rows of orders with goods of several rates of tax, of which a part came back.
    pub(super) of_mixed_rates: u32,
    pub(super) goods: Decimal,
    pub(super) shipping: Decimal,
    pub(super) tax: Decimal,
}

/// The sums of some days.
#[derive(Debug, Default)]
pub(super) struct Sums {
    /// Orders placed.
    pub(super) sold: BTreeMap<Kind, Sold>,
    /// What came back, by the day of the refund.
    pub(super) back: BTreeMap<Kind, Back>,
    /// The same by the day that this report books it on.
    pub(super) booked: BTreeMap<Kind, Back>,
    /// Orders cancelled, by the day of that.
    pub(super) cancelled: BTreeMap<Kind, Sold>,
    pub(super) tells_returns: bool,
    pub(super) tells_shipping: bool,
    pub(super) tells_tax: bool,
    has_value: bool,
}

impl Sums {
    /// # Errors
    /// A dimension of the filters that orders do not know.
    pub(super) fn of(analyst: &Analyst, slice: &Slice) -> Result<Sums, Missing> {
        let orders = analyst.table(TableId::Orders)?;
        let kinds = Kinds::new(orders, analyst.evaluator);
        let mut sums = Sums {
            tells_shipping: orders.numbers("shipping").is_some(),
            tells_tax: orders.numbers("tax").is_some(),
            ..Sums::default()
        };
        let rows = |table, day| analyst.evaluator.rows_of_day(table, day, slice, &analyst.scope);
        let counting = orders.flags("is_counting").unwrap_or_default();
        let kind = |row: usize| kinds.of(row, counting.get(row) != Some(&0));
        for row in rows(TableId::Orders, "day")? {
            sums.has_value |= sell(&mut sums.sold, orders, row, kind(row));
        }
        if orders.days("cancelled_day").is_some() {
            for row in rows(TableId::Orders, "cancelled_day")? {
                sell(&mut sums.cancelled, orders, row, kind(row));
            }
        }
        if let Some(returns) = analyst.sealed.table(TableId::Returns) {
            sums.tells_returns = true;
            let links = returns.link(TableId::Orders).unwrap_or_default();
            let counting = returns.flags("is_counting").unwrap_or_default();
            let order = |row: usize| links.get(row).copied().filter(|order| *order != NO_ROW);
            let kind = |row: usize| {
                let counts = counting.get(row) != Some(&0);
                match order(row) {
                    Some(order) => kinds.of(order as usize, counts),
                    None => Kind { standing: None, is_test: false, counts },
                }
            };
            let mixed = Mixed::new(analyst, orders, returns);
            let by = [("refund_day", &mut sums.back), ("day", &mut sums.booked)];
            for (day, sums) in by {
                let day = if returns.days(day).is_some() { day } else { "day" };
                for row in rows(TableId::Returns, day)? {
                    let back = sums.entry(kind(row)).or_default();
                    give_back(back, returns, row);
                    let is_mixed = order(row).is_some_and(|order| mixed.is_in_part(order));
                    back.of_mixed_rates += u32::from(is_mixed);
                }
            }
        }
        Ok(sums)
    }

    /// Whether there are orders to be told of, and none has a value.
    pub(super) fn has_no_value(&self) -> bool {
        !self.has_value && self.sold.values().any(|sold| sold.orders > 0)
    }

    /// All kinds of orders there are.
    pub(super) fn kinds(&self) -> Vec<Kind> {
        let mut kinds: Vec<Kind> = self.sold.keys().chain(self.cancelled.keys()).copied().collect();
        kinds.extend(self.back.keys().chain(self.booked.keys()));
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }
}

/// Adds an order; whether it has a value. One that does not count and has none adds nothing: its
/// currency has no rate, or it is a mere name.
fn sell(sums: &mut BTreeMap<Kind, Sold>, orders: &SealedTable, row: usize, kind: Kind) -> bool {
    let gross = orders.number("gross", row);
    if gross.is_none() && !kind.counts {
        return false;
    }
    let sold = sums.entry(kind).or_default();
    let of = |name: &str| orders.number(name, row);
    let tax = of("tax");
    sold.orders += 1;
    sold.without_tax += u32::from(tax.is_none());
    sold.gross += gross.unwrap_or_default();
    sold.discount += of("discount").unwrap_or_default();
    sold.shipping += of("shipping").unwrap_or_default();
    sold.tax += tax.unwrap_or_default();
    gross.is_some()
}

fn give_back(back: &mut Back, returns: &SealedTable, row: usize) {
    let of = |name: &str| returns.number(name, row);
    let shipping = of("shipping");
    let without_day = returns.flags("is_day_of_order").is_some_and(|flags| flags[row] == 1);
    back.without_day += u32::from(without_day);
    back.of_articles += u32::from(shipping.is_none());
    back.goods += of("amount").unwrap_or_default();
    back.shipping += shipping.unwrap_or_default();
    back.tax += of("tax").unwrap_or_default();
}
