//! Refunds whose tax is an estimate.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::super::Analyst;
use super::super::vat::{Stated, VatRate, by_amounts};
use crate::tables::{NO_ROW, SealedTable, TableId};

/// Orders with goods of several rates of tax, and what of them came back.
///
/// No file tells which rate a refund was of: its tax is taken at the mean rate of its order.
pub(super) struct Mixed<'a> {
    orders: &'a SealedTable,
    stated: Stated,
    /// By the row of the order, all goods that ever came back.
    back: BTreeMap<u32, Decimal>,
}

impl<'a> Mixed<'a> {
    pub(super) fn new(analyst: &Analyst, orders: &'a SealedTable, returns: &SealedTable) -> Self {
        let mut back: BTreeMap<u32, Decimal> = BTreeMap::new();
        let links = returns.link(TableId::Orders).unwrap_or_default();
        for (row, &order) in links.iter().enumerate().filter(|(_, order)| **order != NO_ROW) {
            *back.entry(order).or_default() += returns.number("amount", row).unwrap_or_default();
        }
        Mixed { orders, stated: Stated::new(analyst), back }
    }

    /// Whether only a part of such an order came back. Of a whole one the tax is its own.
    pub(super) fn is_in_part(&self, order: u32) -> bool {
        let row = order as usize;
        let of = |name: &str| self.orders.number(name, row).unwrap_or_default();
        let goods = of("gross") - of("discount");
        let back = self.back.get(&order).copied().unwrap_or_default();
        back + CENT < goods && self.has_several_rates(row, goods + of("shipping"))
    }

    fn has_several_rates(&self, row: usize, base: Decimal) -> bool {
        let Some(tax) = self.orders.number("tax", row) else { return false };
        let stated = self.stated.rates(row).iter().filter(|(_, tax)| !tax.is_zero());
        let rates: BTreeSet<u16> = stated.map(|(rate, _)| *rate).collect();
        rates.len() > 1 || by_amounts(base, tax) == VatRate::Several
    }
}

/// What rounding by the line may leave of an order that came back whole.
const CENT: Decimal = Decimal::from_parts(1, 0, 0, false, 2);
