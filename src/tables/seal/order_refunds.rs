//! Refunds that stand with their order as one amount.

use super::files::day_of;
use super::return_rows::Return;
use super::returns::{Sources, cost_of, pieces, value_of_line};
use super::scaled::{Reader, allocate};
use crate::tables::column::{Column, NO_INSTANT, NO_NUMBER};
use crate::tables::sealed::NO_ROW;

/// The refunds of orders that nothing tells of in more detail, shared out over their lines by what
/// was paid for each.
pub(super) fn collect(sources: &Sources<'_>, is_told: &[bool], rows: &mut Vec<Return>) {
    let Some(column) = sources.orders.columns.get("refunded") else { return };
    let refunded = Reader::new(Some(column), sources.inputs.scale);
    let refunded_at = match sources.orders.columns.get("refunded_at") {
        Some(Column::Instant(at)) => at.as_slice(),
        _ => &[],
    };
    let mut room = Room::default();
    for order in (0..sources.orders.rows).filter(|&order| !is_told[order]) {
        let refund = refunded.at(order).map(i64::abs).filter(|&refund| refund != 0);
        if let Some(refund) = refund {
            let at = refunded_at.get(order).copied().unwrap_or(NO_INSTANT);
            room.share_out(sources, order, (refund, Given::default()), day_of(at), rows);
        }
    }
}

/// What refunds of an order gave back, without tax.
#[derive(Clone, Copy, Default)]
pub(super) struct Given {
    goods: i64,
    shipping: i64,
}

impl Given {
    pub(super) fn add(&mut self, other: Given) {
        self.goods += other.goods;
        self.shipping += other.shipping;
    }
}

/// Room for the amounts of one order's lines.
#[derive(Default)]
pub(super) struct Room {
    paid: Vec<i64>,
    parts: Vec<i64>,
}

impl Room {
    /// Of a refund of the whole order the part for shipping is no return of goods, so what goods
    /// cost is the most that is returned, with what refunds `before` gave back of them; the rest is
    /// of the shipping, up to what was charged. Gives what this one does.
    pub(super) fn share_out(
        &mut self,
        sources: &Sources<'_>,
        order: usize,
        (refund, before): (i64, Given),
        day: i32,
        rows: &mut Vec<Return>,
    ) -> Given {
        let (inputs, prices) = (sources.inputs, sources.inputs.prices);
        let Some(rate) = prices.rate(order) else { return Given::default() };
        let lines = inputs.lines.layout.of(order);
        let paid = |row: usize| match value_of_line(sources, row as u32, NO_NUMBER) {
            NO_NUMBER => 0,
            paid => paid,
        };
        self.paid.clear();
        self.paid.extend(lines.clone().map(paid));
        let goods: i64 = self.paid.iter().sum();
        let paid = prices.paid_without_tax(order).times(rate).of(refund);
        let back = if goods > 0 { paid.min((goods - before.goods).max(0)) } else { paid };
        let charged = prices.shipping_without_tax(order).map_or(0, |charged| rate.of(charged));
        let shipping = (paid - back).min((charged - before.shipping).max(0));
        self.parts.clear();
        self.parts.resize(lines.len(), 0);
        let first = lines.start;
        let tie = |a: usize, b: usize| inputs.ties.compare(first + a, first + b);
        allocate(back, |at| self.paid[at], &mut self.parts, tie);
        let on_first = rows.len();
        for (row, &amount) in lines.zip(&self.parts).filter(|(_, amount)| **amount != 0) {
            rows.push(one_line(sources, order, row, (amount, back == goods), day));
        }
        if rows.len() == on_first && shipping > 0 {
            let mut alone = Return::of(sources, order as u32, NO_ROW);
            alone.book(sources, day);
            alone.amount = 0;
            rows.push(alone);
        }
        let tax = if back + shipping == paid {
            prices.stated.tax(order).map(|_| rate.of(refund) - paid)
        } else {
            prices.tax_on(order, back + shipping)
        };
        for (at, row) in rows[on_first..].iter_mut().enumerate() {
            row.shipping = if at == 0 { shipping } else { 0 };
            row.tax = tax.map_or(NO_NUMBER, |tax| if at == 0 { tax } else { 0 });
        }
        Given { goods: back, shipping }
    }
}

/// What one line gives back; all of its pieces where the order was refunded whole.
fn one_line(
    sources: &Sources<'_>,
    order: usize,
    row: usize,
    (amount, is_whole): (i64, bool),
    day: i32,
) -> Return {
    let mut back = Return::of(sources, order as u32, row as u32);
    back.book(sources, day);
    back.amount = amount;
    if is_whole && sources.inputs.lines.quantity.is_some() {
        back.quantity = pieces(sources.inputs.lines, row, sources.inputs.scale);
    }
    back.cost = cost_of(sources, &back);
    back
}
