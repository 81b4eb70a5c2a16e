//! Which orders count.

use std::collections::BTreeMap;

use super::currency::Currencies;
use super::customers;
use super::left_out::LeftOutAmounts;
use super::orders::Orders;
use super::shares::Inputs;
use super::status::LeftOut;
use crate::note::Note;
use crate::tables::column::{Column, NO_CODE, NO_INSTANT};
use crate::tables::schema::TableId;

/// Takes the customers' codes out of the orders, one code a customer.
pub(super) fn take_customers(orders: &mut Orders, one_code: &[u32]) -> Vec<u32> {
    match orders.columns.remove("customer") {
        Some(Column::Text(mut codes)) => {
            customers::unify(&mut codes, one_code);
            codes
        }
        _ => vec![NO_CODE; orders.rows],
    }
}

/// By order, whether it counts.
pub(super) struct Counting {
    /// As an order.
    pub(super) orders: Vec<u8>,
    /// What is returned of it: also where it is a mere credit note.
    pub(super) returns: Vec<u8>,
}

/// Which orders count, and notes on those that do not.
pub(super) fn decide(
    orders: &Orders,
    meanings: &[Option<LeftOut>],
    inputs: &Inputs<'_>,
    currencies: &Currencies,
    left_out: &mut LeftOutAmounts,
) -> (Counting, Vec<Note>) {
    let Inputs { prices, lines, scale, .. } = *inputs;
    let stated = StatedReasons::new(orders, meanings);
    let mut reasons = BTreeMap::<LeftOut, u64>::new();
    let room = || Vec::with_capacity(orders.rows);
    let mut counting = Counting { orders: room(), returns: room() };
    for order in 0..orders.rows {
        let rows = lines.layout.of(order);
        let reason = stated.of(order).or_else(|| {
            let all = !rows.is_empty() && rows.clone().all(|row| lines.is_cancelled(row));
            all.then_some(LeftOut::Cancelled)
        });
        if let Some(reason) = reason {
            *reasons.entry(reason).or_default() += 1;
        }
        let has_rate = prices.rate(order).is_some();
        if reason.is_none() && !has_rate {
            let (code, file) = prices.currency(order);
            let goods = prices.goods[order];
            let amount = goods.is_known.then_some((goods.gross - goods.discount, scale));
            left_out.add(TableId::Orders, currencies.name(code, file).unwrap_or_default(), amount);
        }
        // Without lines it is a mere credit note: every other order has at least one.
        let counts = reason.is_none() && has_rate;
        counting.orders.push(u8::from(counts && !rows.is_empty()));
        counting.returns.push(u8::from(counts));
    }
    let notes = reasons.into_iter().map(|(reason, count)| {
        let values = [("reason", reason.name().to_owned()), ("orders", count.to_string())];
        Note::new("orders_left_out", values)
    });
    (counting, notes.collect())
}

/// The columns that say why an order does not count.
struct StatedReasons<'a> {
    is_test: &'a [u8],
    cancelled_at: &'a [i64],
    status: &'a [u32],
    meanings: &'a [Option<LeftOut>],
}

impl<'a> StatedReasons<'a> {
    fn new(orders: &'a Orders, meanings: &'a [Option<LeftOut>]) -> Self {
        let mut all = StatedReasons { is_test: &[], cancelled_at: &[], status: &[], meanings };
        if let Some(Column::Flag(flags)) = orders.columns.get("is_test") {
            all.is_test = flags;
        }
        if let Some(Column::Instant(at)) = orders.columns.get("cancelled_at") {
            all.cancelled_at = at;
        }
        if let Some(Column::Text(codes)) = orders.columns.get("status") {
            all.status = codes;
        }
        all
    }

    fn of(&self, order: usize) -> Option<LeftOut> {
        if self.is_test.get(order) == Some(&1) {
            return Some(LeftOut::Test);
        }
        if self.cancelled_at.get(order).is_some_and(|&at| at != NO_INSTANT) {
            return Some(LeftOut::Cancelled);
        }
        self.meanings.get(*self.status.get(order)? as usize).copied().flatten()
    }
}
