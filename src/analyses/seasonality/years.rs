//! Years on one axis.

use super::figure::Figure;
use super::{SeasonPoint, SeasonYear};
use crate::calendar::{Day, Grain, Period, common_days};

/// Every year that has a covered day, with its covered buckets.
pub(super) fn years(figure: &Figure, grain: Grain, covered: &[Period]) -> Vec<SeasonYear> {
    let (Some(first), Some(last)) = (covered.first(), covered.last()) else { return Vec::new() };
    let from = grain.bucket(first.from, 1).from;
    let mut years: Vec<SeasonYear> = Vec::new();
    for bucket in (Period { from, to: last.to }).buckets(grain, 1) {
        let whole = grain.bucket(bucket.from, 1);
        let taken = common_days(&[whole], covered);
        if taken.is_empty() {
            continue;
        }
        let (year, position) = place(whole, grain);
        let point = SeasonPoint {
            position,
            from: whole.from.to_string(),
            to: whole.to.to_string(),
            value: figure.over(&taken).map(|value| figure.value(value)),
            partial: taken != [whole],
        };
        match years.last_mut() {
            Some(last) if last.year == year => last.points.push(point),
            _ => years.push(SeasonYear { year, points: vec![point] }),
        }
    }
    years
}

/// The year a bucket is of, and its place in it, from 1.
fn place(bucket: Period, grain: Grain) -> (i32, u16) {
    let (year, month, day) = bucket.from.date();
    match grain {
        Grain::Day => {
            // OK because 2024 is a leap year, which has every date.
            let at = |month, day| Day::from_date(2024, month, day).map_or(0, |day| day.0);
            (year, (at(month, day) - at(1, 1) + 1) as u16)
        }
        Grain::Week => {
            // An ISO week is of the year that its Thursday is in.
            let thursday = bucket.from.plus(3);
            let year = thursday.date().0;
            let first = Day::from_date(year, 1, 1).map_or(0, |day| day.0);
            (year, ((thursday.0 - first) / 7 + 1) as u16)
        }
        Grain::Quarter => (year, (month as u16 - 1) / 3 + 1),
        Grain::Month | Grain::Year => (year, month as u16),
    }
}
