//! Things that happened before what they follow from.

use super::Check;
use crate::import::cells::Value;
use crate::problem::Code;

pub(super) const CHECKS: &[Check] = &[
    before(&["shipments.shipped_at", "shipments.ordered_at"]),
    before(&["shipments.delivered_at", "shipments.ordered_at"]),
    before(&["shipments.delivered_at", "shipments.shipped_at"]),
    before(&["tickets.solved_at", "tickets.created_at"]),
    before(&["tickets.first_reply_at", "tickets.created_at"]),
    before(&["orders.cancelled_at", "orders.created_at"]),
    before(&["returns.received_at", "returns.requested_at"]),
    before(&["leads.won_at", "leads.created_at"]),
    before(&["carts.updated_at", "carts.created_at"]),
    before(&["staff.left_at", "staff.started_at"]),
    before(&["sessions.date_to", "sessions.date"]),
    before(&["ad_spend.date_to", "ad_spend.date"]),
    before(&["email.date_to", "email.date"]),
];

/// The first before the second.
const fn before(needs: &'static [&'static str]) -> Check {
    Check {
        code: Code::TimesOutOfOrder,
        needs,
        with_tax: false,
        is_wrong: |values| is_before(values[0], values[1]),
    }
}

const DAY: i64 = 86_400;

/// Whether an instant is before another. Midnight may be a day without a time, which is before
/// nothing of its own day.
fn is_before(first: Value, second: Value) -> bool {
    let (Some(first), Some(second)) = (local_second(first), local_second(second)) else {
        return false;
    };
    if first % DAY == 0 || second % DAY == 0 {
        first.div_euclid(DAY) < second.div_euclid(DAY)
    } else {
        first < second
    }
}

fn local_second(value: Value) -> Option<i64> {
    match value {
        Value::Day(day) => Some(i64::from(day) * DAY),
        Value::Instant(second) => Some(second),
        _ => None,
    }
}
