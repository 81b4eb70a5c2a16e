//! What lasts over midnight: a row of its own for each day.
//!
//! ```text
//! began,            lasted            date,       up_s
//! 2026-01-05 23:00  3 h         →     2026-01-05  3600
//!                                     2026-01-06  7200
//! ```

use super::cells::{Value, read_moment};
use super::plan::Plan;
use super::push::push;
use super::rows::{Refusal, Rows};
use super::target::Target;
use super::values_of_row::Values;
use crate::problem::Code;
use crate::tables::TableId;
use crate::values::Number;

/// Seconds of a day.
const DAY: i64 = 86_400;
/// Ten years: no state of a site lasts longer, but a duration in a wrong unit may.
const MOST_DAYS: i64 = 3660;

impl Values {
    /// Takes the instant at which what the row tells of began.
    pub(super) fn begin_at(
        &mut self,
        plan: &Plan,
        target: &Target,
        cell: &str,
    ) -> Result<(), Code> {
        let began = read_moment(cell, target)?.local_second(plan.zone.as_ref());
        self.all[target.at] = Value::Day(began.div_euclid(DAY) as i32);
        if let Some(at) = plan.since {
            self.all[at] = Value::Instant(began);
        }
        Ok(())
    }
}

impl Rows {
    /// A state of the site: a row for each day it lasted on.
    pub(super) fn put_days(&mut self, plan: &Plan, values: &[Value]) -> Result<(), Refusal> {
        let place = |path| plan.place(path).unwrap_or_default();
        let date = place("uptime.date");
        let states = [place("uptime.up_s"), place("uptime.down_s")];
        let (Some(Value::Instant(began)), Some(start)) =
            (plan.since.map(|at| values[at]), plan.start(TableId::Uptime))
        else {
            return Err(Refusal::Missing(date));
        };
        let end = start + TableId::Uptime.schema().columns.len();
        let lasted = states.map(|at| values[at].number().map_or(0, seconds));
        let days = by_day(began, lasted[0].max(lasted[1])).ok_or(Refusal::TooLong(states[0]))?;
        let mut own = values.to_vec();
        for (day, seconds) in days {
            own[date] = Value::Day(day);
            for (at, lasted) in states.into_iter().zip(lasted).filter(|(_, lasted)| *lasted > 0) {
                own[at] = Value::Number(Number::whole(seconds.min(lasted)));
            }
            push(self.table(TableId::Uptime), &own[start..end])
                .map_err(|position| Refusal::TooManyDigits(start + position))?;
        }
        Ok(())
    }
}

/// Whole seconds.
fn seconds(number: Number) -> i64 {
    number.units / 10_i64.pow(u32::from(number.scale))
}

/// The days that so many seconds from an instant fall on, and how many on each. None where they are
/// too many.
fn by_day(began: i64, lasted: i64) -> Option<Vec<(i32, i64)>> {
    if !(0..=MOST_DAYS * DAY).contains(&lasted) {
        return None;
    }
    let end = began + lasted;
    let mut days = Vec::new();
    let mut at = began;
    loop {
        let day = at.div_euclid(DAY);
        let until = end.min((day + 1) * DAY);
        days.push((day as i32, until - at));
        at = until;
        if at >= end {
            return Some(days);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{DAY, by_day};

    #[test]
    fn parts_at_midnight() {
        for (began, lasted, expected) in [
            (0, 60, Some(vec![(0, 60)])),
            (23 * 3600, 3 * 3600, Some(vec![(0, 3600), (1, 7200)])),
            (12 * 3600, 2 * DAY, Some(vec![(0, DAY / 2), (1, DAY), (2, DAY / 2)])),
            (0, DAY, Some(vec![(0, DAY)])),
            (5, 0, Some(vec![(0, 0)])),
            (0, 4000 * DAY, None),
        ] {
            assert_eq!(by_day(began, lasted), expected, "{lasted} from {began}");
        }
    }
}
