//! What each customer did, as the models see it.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::bgnbd::History;
use super::gamma_gamma::Spent;
use crate::analyses::customers::Book;
use crate::calendar::Day;

/// A customer's days with a purchase.
pub(super) struct Buyer {
    pub(super) customer: u32,
    /// Row of the first order.
    pub(super) first_order: usize,
    /// In order, with what was bought, net of what came back of it.
    days: Vec<(Day, Decimal)>,
}

impl Buyer {
    /// All customers of a book, in the order of their codes.
    pub(super) fn all(book: &Book) -> Vec<Buyer> {
        let refunded = book.refunded();
        let buyer = |purchases: &[_]| {
            let mut days: Vec<(Day, Decimal)> = Vec::new();
            for purchase in purchases {
                let purchase: &crate::analyses::customers::Purchase = purchase;
                let back = refunded.get(&purchase.order).copied().unwrap_or_default();
                let amount = purchase.amount - back;
                match days.last_mut() {
                    Some((day, sum)) if *day == purchase.day => *sum += amount,
                    _ => days.push((purchase.day, amount)),
                }
            }
            Buyer { customer: purchases[0].customer, first_order: purchases[0].order, days }
        };
        book.customers().map(buyer).collect()
    }

    /// The day of the first purchase.
    pub(super) fn first(&self) -> Day {
        self.days[0].0
    }

    /// The day of the last purchase.
    pub(super) fn last(&self) -> Day {
        self.days[self.days.len() - 1].0
    }

    /// Purchases from the day after the first to the last day given.
    pub(super) fn repeats(&self, to: Day) -> u64 {
        (self.days.partition_point(|(day, _)| *day <= to) as u64).saturating_sub(1)
    }

    /// What is known of the customer on a day, if the first purchase was before its end.
    pub(super) fn history(&self, to: Day) -> Option<History> {
        let known = self.days.partition_point(|(day, _)| *day <= to);
        let last = self.days[..known].last()?.0;
        let first = self.first();
        Some(History { repeats: known as u32 - 1, last: last.0 - first.0, age: to.0 - first.0 })
    }

    /// Repeat purchases, all of them; amounts that came back whole, or more, as nothing.
    pub(super) fn spent(&self) -> Spent {
        let repeats = self.days.len() as u32 - 1;
        let sum: Decimal = self.days[1..].iter().map(|(_, amount)| amount).sum();
        let mean = sum.to_f64().unwrap_or(0.0) / f64::from(repeats.max(1));
        Spent { repeats, mean: mean.max(0.0) }
    }
}

/// Each history, and how many have it: many customers did the same.
pub(super) fn grouped(histories: impl Iterator<Item = History>) -> Vec<(History, u64)> {
    let mut groups = BTreeMap::new();
    for history in histories {
        *groups.entry(history).or_insert(0) += 1;
    }
    groups.into_iter().collect()
}
