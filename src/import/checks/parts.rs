//! Parts that are more than their whole.

use rust_decimal::Decimal;

use super::Check;
use crate::import::cells::Value;
use crate::problem::Code;

pub(super) const CHECKS: &[Check] = &[
    rating(&["reviews.rating", "reviews.scale"]),
    rating(&["surveys.score", "surveys.scale"]),
    rating(&["tickets.csat", "tickets.csat_scale"]),
    more(&["email.delivered", "email.sent"]),
    more(&["email.opened", "email.delivered"]),
    more(&["email.opened", "email.sent"]),
    more(&["email.clicked", "email.delivered"]),
    more(&["email.bounced", "email.sent"]),
    more(&["email.unsubscribed", "email.sent"]),
];

const fn rating(needs: &'static [&'static str]) -> Check {
    Check {
        code: Code::RatingAboveScale,
        needs,
        with_tax: false,
        is_wrong: |values| is_more(values),
    }
}

const fn more(needs: &'static [&'static str]) -> Check {
    Check { code: Code::MoreThanSent, needs, with_tax: false, is_wrong: |values| is_more(values) }
}

fn is_more(values: &[Value]) -> bool {
    if let (Some(part), Some(whole)) = (values[0].number(), values[1].number())
        && part.scale == whole.scale
    {
        return part.units > whole.units;
    }
    let number = |value: Value| value.number().map(Decimal::from);
    number(values[0]) > number(values[1])
}
