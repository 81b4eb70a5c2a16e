//! Which days the files tell of.

use super::files::{Files, Part, bounds};
use super::orders::{Orders, codes};
use crate::calendar::{Day, Grain, Period};
use crate::tables::column::NO_DAY;

/// So many days between two files without any row are taken to be quiet days, more to be missing.
const QUIET_DAYS: i32 = 13;

/// Brings spans in order and joins those that touch, overlap, or have only quiet days between them.
pub(super) fn merge(mut spans: Vec<Period>) -> Vec<Period> {
    spans.sort();
    let mut merged: Vec<Period> = Vec::new();
    for span in spans {
        match merged.last_mut() {
            Some(last) if span.from.0 - last.to.0 - 1 <= QUIET_DAYS => {
                last.to = last.to.max(span.to);
            }
            _ => merged.push(span),
        }
    }
    merged
}

/// From the first day of any span to the last.
pub(super) fn whole(spans: &[Period]) -> Option<Period> {
    let from = spans.iter().map(|span| span.from).min()?;
    let to = spans.iter().map(|span| span.to).max()?;
    Some(Period { from, to })
}

/// The whole months a span has days of.
pub(super) fn months(span: Period) -> Period {
    let month = |day| Grain::Month.bucket(day, 1);
    Period { from: month(span.from).from, to: month(span.to).to }
}

/// From the first to the last known day of all lists together.
pub(super) fn span<'d>(days: impl Iterator<Item = &'d i32>) -> Option<Period> {
    let (from, to) = bounds(days.filter(|&&day| day != NO_DAY))?;
    Some(Period { from: Day(from), to: Day(to) })
}

/// The days of the orders, file by file, and what the files state.
pub(super) fn of_orders(
    files: &Files<'_>,
    parts: &[Part<'_>],
    orders: &Orders,
    days: &[i32],
) -> Vec<Period> {
    let is_one_file = parts.windows(2).all(|pair| pair[0].file == pair[1].file);
    let of_file = |file: u32| {
        let own = parts.iter().filter(|part| part.file == file).collect::<Vec<_>>();
        let seen = if is_one_file && !own.is_empty() {
            span(days.iter())
        } else {
            let rows = own.iter().flat_map(|part| codes(part, "order_id"));
            span(rows.filter_map(|&code| days.get(orders.row(code) as usize)))
        };
        let stated = files.stated_period(file).filter(|_| !own.is_empty());
        [seen, stated]
    };
    merge((0..files.len() as u32).flat_map(of_file).flatten().collect())
}

#[cfg(test)]
mod tests {
    use super::{Day, Period, merge};

    fn period((from, to): (i32, i32)) -> Period {
        Period { from: Day(from), to: Day(to) }
    }

    #[test]
    fn joins_spans_over_quiet_days_only() {
        for (spans, expected) in [
            (vec![(0, 30), (31, 58)], vec![(0, 58)]),
            (vec![(31, 58), (0, 40)], vec![(0, 58)]),
            (vec![(0, 58), (10, 20)], vec![(0, 58)]),
            // days 31 to 43 are 13 days without a row, days 31 to 44 are 14
            (vec![(0, 30), (44, 58)], vec![(0, 58)]),
            (vec![(0, 30), (45, 58)], vec![(0, 30), (45, 58)]),
            (vec![], vec![]),
        ] {
            let merged = merge(spans.iter().copied().map(period).collect());
            let expected: Vec<Period> = expected.into_iter().map(period).collect();
            assert_eq!(merged, expected, "{spans:?}");
        }
    }
}
