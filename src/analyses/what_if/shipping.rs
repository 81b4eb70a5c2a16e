//! What customers would pay for shipping if it were free from another order value on.

use rust_decimal::Decimal;

use super::super::Analyst;
use super::super::rows::amount;
use crate::measures::{Slice, Wanted};
use crate::tables::TableId;

/// The orders of some days by what they hold and what they paid for shipping.
pub(super) struct Shipping {
    /// From this value on it is free.
    pub(super) threshold: Decimal,
    /// Value of the goods as the shop shows prices, and shipping without tax.
    orders: Vec<(Decimal, Decimal)>,
}

impl Shipping {
    /// None without a threshold in the settings, or where orders tell no value or no shipping.
    pub(super) fn of(analyst: &Analyst, slice: &Slice) -> Option<Shipping> {
        let threshold = analyst.settings.free_shipping_threshold?;
        let columns: &[&'static str] = &["goods_value", "shipping"];
        let wanted = Wanted { table: TableId::Orders, columns, dimensions: &[] };
        let table = analyst.table(TableId::Orders).ok()?;
        let rows = analyst.evaluator.rows(&wanted, slice, &analyst.scope).ok()?;
        let order =
            |row| Some((amount(table, "goods_value", row)?, amount(table, "shipping", row)?));
        let orders = rows.into_iter().filter_map(order).collect();
        Some(Shipping { threshold, orders })
    }

    /// What was charged.
    pub(super) fn charged(&self) -> Decimal {
        self.orders.iter().map(|(_, paid)| *paid).sum()
    }

    /// What would be charged: below a higher threshold orders pay what those below the old one do on
    /// average, from a lower one on nothing. None where no order below the old one tells what that is.
    pub(super) fn charged_at(&self, threshold: Decimal) -> Option<Decimal> {
        let (low, high) = (self.threshold.min(threshold), self.threshold.max(threshold));
        let between = self.orders.iter().filter(|(value, _)| (low..high).contains(value));
        if threshold <= self.threshold {
            return Some(self.charged() - between.map(|(_, paid)| *paid).sum::<Decimal>());
        }
        let below: Vec<Decimal> =
            self.orders.iter().filter(|(value, _)| *value < low).map(|(_, paid)| *paid).collect();
        let fee = below.iter().sum::<Decimal>().checked_div(below.len().into())?;
        let more = between.map(|(_, paid)| (fee - *paid).max(Decimal::ZERO));
        Some(self.charged() + more.sum::<Decimal>())
    }
}
