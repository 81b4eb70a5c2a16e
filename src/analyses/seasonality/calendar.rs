//! Weekdays, and months of the year.

use std::collections::BTreeMap;

use super::figure::{Figure, days, index};
use super::{SeasonMonth, SeasonWeekday};
use crate::calendar::{Day, Grain, Period, common_days, join_periods};

/// Monday to Sunday.
pub(super) fn weekdays(figure: &Figure, covered: &[Period]) -> Vec<SeasonWeekday> {
    let whole = figure.typical(covered);
    let weekday = |weekday: u8| {
        let spans: Vec<Period> = days(covered)
            .filter(|day| day.weekday() == u32::from(weekday) - 1)
            .map(|day| Period { from: day, to: day })
            .collect();
        let value = figure.typical(&spans);
        SeasonWeekday {
            weekday,
            days: spans.len() as u32,
            value: value.map(|value| figure.value(value)),
            index: index(value, whole),
        }
    };
    (1..=7).map(weekday).collect()
}

/// The months that are covered, and the number of whole calendar years they rest on. Of whole years
/// each month is set against its own year, so that growth does not look like a season.
pub(super) fn months(figure: &Figure, covered: &[Period]) -> (Vec<SeasonMonth>, usize) {
    let years = whole_years(covered);
    let spans = if years.is_empty() { covered } else { &years };
    let mut by_month: BTreeMap<u8, Vec<Period>> = BTreeMap::new();
    for span in spans {
        for bucket in span.buckets(Grain::Month, 1) {
            by_month.entry(bucket.from.date().1 as u8).or_default().push(bucket);
        }
    }
    let whole = figure.typical(spans);
    let month = |(month, spans): (u8, Vec<Period>)| {
        let spans = join_periods(spans);
        let value = figure.typical(&spans);
        let index = if years.is_empty() {
            index(value, whole)
        } else {
            mean(years.iter().map(|&year| {
                let of_year = common_days(&spans, &[year]);
                index(figure.typical(&of_year), figure.typical(&[year]))
            }))
        };
        SeasonMonth {
            month,
            days: spans.iter().map(|span| span.days() as u32).sum(),
            value: value.map(|value| figure.value(value)),
            index,
        }
    };
    (by_month.into_iter().map(month).collect(), years.len())
}

/// Calendar years of which all days are covered.
fn whole_years(covered: &[Period]) -> Vec<Period> {
    let years = covered.iter().flat_map(|span| {
        let (from, to) = (span.from.date().0, span.to.date().0);
        (from..=to).filter_map(move |year| {
            let year =
                Period { from: Day::from_date(year, 1, 1)?, to: Day::from_date(year, 12, 31)? };
            (span.common(year) == Some(year)).then_some(year)
        })
    });
    years.collect()
}

/// None where one is not known.
fn mean(values: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    let values = values.collect::<Option<Vec<f64>>>()?;
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}
