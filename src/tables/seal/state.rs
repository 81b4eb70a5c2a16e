//! Which orders count.

use crate::blocks::each_block;
use std::collections::BTreeMap;

use super::currency::Currencies;
use super::left_out::LeftOutAmounts;
use super::orders::Orders;
use super::shares::Inputs;
use super::status::{Standing, States};
use crate::note::Note;
use crate::tables::column::{Column, NO_INSTANT};
use crate::tables::schema::TableId;

/// By order, whether it counts.
pub(super) struct Counting {
    /// As an order.
    pub(super) orders: Vec<u8>,
    /// What is returned of it: also where it is a mere credit note.
    pub(super) returns: Vec<u8>,
    /// How it stands, whether or not that leaves it out.
    pub(super) standing: Vec<Option<Standing>>,
}

/// Which orders count, and notes on those that do not.
pub(super) fn decide(
    orders: &Orders,
    states: &States,
    inputs: &Inputs<'_>,
    currencies: &Currencies,
    left_out: &mut LeftOutAmounts,
) -> (Counting, Vec<Note>) {
    let Inputs { prices, lines, scale, .. } = *inputs;
    let told = Told::new(orders, states);
    let mut reasons = BTreeMap::<Standing, u64>::new();
    let room = || Vec::with_capacity(orders.rows);
    let mut counting =
        Counting { orders: room(), returns: room(), standing: Vec::with_capacity(orders.rows) };
    let mut decide = |order: usize| {
        let rows = lines.layout.of(order);
        let is_void = !rows.is_empty() && rows.clone().all(|row| lines.is_cancelled(row));
        let reason = told.left_out(order).or(is_void.then_some(Standing::Cancelled));
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
        counting.standing.push(told.standing(order).or(reason));
    };
    each_block(orders.rows, |block| block.for_each(&mut decide));
    let notes = reasons.into_iter().map(|(reason, count)| {
        let values = [("reason", reason.name().to_owned()), ("orders", count.to_string())];
        Note::new("orders_left_out", values)
    });
    (counting, notes.collect())
}

/// The columns that say how an order stands.
struct Told<'a> {
    is_test: &'a [u8],
    cancelled_at: &'a [i64],
    status: &'a [u32],
    states: &'a States,
}

impl<'a> Told<'a> {
    fn new(orders: &'a Orders, states: &'a States) -> Self {
        let mut all = Told { is_test: &[], cancelled_at: &[], status: &[], states };
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

    fn is_test(&self, order: usize) -> bool {
        self.is_test.get(order) == Some(&1)
    }

    fn is_cancelled(&self, order: usize) -> bool {
        self.cancelled_at.get(order).is_some_and(|&at| at != NO_INSTANT)
    }

    /// Why it does not count.
    fn left_out(&self, order: usize) -> Option<Standing> {
        let test = self.is_test(order).then_some(Standing::Test);
        let cancelled = self.is_cancelled(order).then_some(Standing::Cancelled);
        let mut stated = [test, cancelled].into_iter().flatten();
        stated.find_map(|standing| self.states.why(standing)).or_else(|| {
            self.states.left_out.get(*self.status.get(order)? as usize).copied().flatten()
        })
    }

    /// How it stands, by its state alone; none for orders simply placed.
    fn standing(&self, order: usize) -> Option<Standing> {
        if self.is_cancelled(order) {
            return Some(Standing::Cancelled);
        }
        let of_status = self
            .status
            .get(order)
            .and_then(|&code| self.states.meanings.get(code as usize).copied().flatten());
        of_status.or(self.is_test(order).then_some(Standing::Test))
    }
}
