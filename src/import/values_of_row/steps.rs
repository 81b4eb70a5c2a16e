//! Cells that take a step to their field's value: means, profits, indices, words of origin.

use crate::tables::Dictionaries;
use crate::values::missing::bare;
use crate::values::{Number, channel, is_missing_text, parse_count};

use super::Values;
use crate::import::cells::Value;
use crate::import::fields::{How, Step};
use crate::import::plan::Plan;
use crate::import::target::Target;

/// Decimals of seconds that a mean duration times its sessions keeps.
const DURATION_DECIMALS: u8 = 3;

impl Values {
    /// A mean per session or per user becomes the sum.
    pub(super) fn multiply(&mut self, plan: &Plan, target: &Target) {
        let by = match target.how {
            How::TimesSessions | How::ShareOfSessions => plan.once.sessions,
            How::TimesUsers => plan.once.users,
            _ => return,
        };
        let times = by.and_then(|at| self.all[at].number());
        let mean = self.all[target.at].number();
        let sum = mean.zip(times).and_then(|(mean, times)| mean.times_to(times, DURATION_DECIMALS));
        self.all[target.at] = sum.map_or(Value::None, Value::Number);
    }

    /// A line's profit becomes its cost.
    pub(super) fn take_profit(&mut self, plan: &Plan, target: &Target) {
        if target.how != How::Profit {
            return;
        }
        let total = plan.place("order_lines.line_total").and_then(|at| self.all[at].number());
        let profit = self.all[target.at].number();
        let cost = total.zip(profit).and_then(|(total, profit)| total.plus(profit.negated()));
        self.all[target.at] = cost.map_or(Value::None, Value::Number);
    }

    /// The n-th day, week (Sunday first, the first one cut off) or month of the period.
    pub(super) fn count_from_start(
        &mut self,
        plan: &Plan,
        target: &Target,
        step: Step,
        cell: &str,
    ) {
        let (Some(period), Ok(index)) = (plan.period, parse_count(cell, '.')) else { return };
        // Ten thousand periods are more than any export has.
        let Some(index) = i32::try_from(index).ok().filter(|index| (0..10_000).contains(index))
        else {
            return;
        };
        let start = period.from.0;
        let (from, to) = match step {
            Step::Day => (start + index, start + index),
            Step::Week => {
                // 1970-01-01 was a Thursday, the fourth day after a Sunday.
                let sunday = start - (start + 4).rem_euclid(7) + 7 * index;
                (sunday, sunday + 6)
            }
            Step::Month => month_after(start, index),
        };
        self.all[target.at] = Value::Day(from.max(start));
        if let Some(end) = plan.place("sessions.date_to") {
            self.all[end] = Value::Day(to.min(period.to.0));
        }
    }

    /// WooCommerce's words for where an order's visitor came from.
    pub(super) fn attribute(
        &mut self,
        plan: &Plan,
        target: &Target,
        cell: &str,
        all: &mut Dictionaries,
    ) {
        let text = bare(cell);
        if is_missing_text(text) {
            return;
        }
        let (kind, source) =
            text.split_once(':').map_or((text, ""), |(kind, rest)| (kind, rest.trim()));
        let medium = match kind.trim().to_ascii_lowercase().as_str() {
            "organic" => "organic",
            "referral" => "referral",
            "paid" | "paid search" | "ppc" => "cpc",
            "direct" => "(none)",
            "source" => "",
            _ => "(other)",
        };
        if !source.is_empty() {
            self.all[target.at] = Value::Text(all.of("source").code(source));
        }
        if let Some(at) = plan.place("orders.channel") {
            self.all[at] = Value::Text(all.of("channel").code(channel::channel_of(source, medium)));
        }
    }
}

/// First and last day of the month that many months after a day's.
fn month_after(day: i32, months: i32) -> (i32, i32) {
    let (year, month) = crate::values::date::month_of(day);
    let count = year * 12 + month - 1 + months;
    let first = |count: i32| {
        crate::values::date::first_of_month(count.div_euclid(12), count.rem_euclid(12) + 1)
    };
    (first(count), first(count + 1) - 1)
}

impl Number {
    /// Product rounded half up to so many decimals; none where it does not fit.
    fn times_to(self, other: Number, decimals: u8) -> Option<Number> {
        let product = i128::from(self.units) * i128::from(other.units);
        let drop = (self.scale + other.scale).saturating_sub(decimals);
        let unit = 10_i128.pow(u32::from(drop));
        let units = (product + unit / 2).div_euclid(unit);
        let scale = self.scale + other.scale - drop;
        Some(Number { units: i64::try_from(units).ok()?, scale })
    }
}
