//! A figure over chosen days.

use rust_decimal::Decimal;

use super::super::Analyst;
use super::super::shape::{Shape, shape};
use crate::calendar::{Day, Period};
use crate::kpis::Plan;
use crate::measures::Slice;
use crate::unit::{Unit, Value, number};

/// A KPI, and how its days are put together.
pub(super) struct Figure<'a> {
    analyst: &'a Analyst<'a>,
    unit: Unit,
    plan: &'a Plan,
    shape: Shape,
}

impl<'a> Figure<'a> {
    pub(super) fn of(analyst: &'a Analyst<'a>, unit: Unit, plan: &'a Plan) -> Self {
        Figure { analyst, unit, plan, shape: shape(plan) }
    }

    /// Whether means a day are taken: of what adds up, and of numbers of different things, which
    /// are counted anew every day.
    pub(super) fn adds_up(&self) -> bool {
        matches!(self.shape, Shape::Sum | Shape::Count)
    }

    /// Over some spans of days, as it is.
    pub(super) fn over(&self, spans: &[Period]) -> Option<Decimal> {
        let envelope = Period { from: spans.first()?.from, to: spans.last()?.to };
        self.analyst.over(self.plan, &Slice::of(envelope).covered(spans)).ok()
    }

    /// The mean a day, or over all of them.
    pub(super) fn typical(&self, spans: &[Period]) -> Option<Decimal> {
        let value = match self.shape {
            Shape::Count => {
                let each = days(spans).map(|day| self.over(&[Period { from: day, to: day }]));
                each.sum::<Option<Decimal>>()?
            }
            _ => self.over(spans)?,
        };
        let count: i32 = spans.iter().map(|span| span.days()).sum();
        if self.adds_up() { value.checked_div(count.into()) } else { Some(value) }
    }

    pub(super) fn value(&self, value: Decimal) -> Value {
        Value::of(self.unit, value)
    }
}

/// All days of some spans.
pub(super) fn days(spans: &[Period]) -> impl Iterator<Item = Day> + '_ {
    spans.iter().flat_map(|span| (span.from.0..=span.to.0).map(Day))
}

/// A figure ÷ another; none where that is zero.
pub(super) fn index(of: Option<Decimal>, per: Option<Decimal>) -> Option<f64> {
    of.zip(per).and_then(|(of, per)| of.checked_div(per)).map(number)
}
