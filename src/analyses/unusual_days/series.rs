//! A figure day by day.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use super::super::Analyst;
use super::super::shape::{Shape, shape};
use super::band::Band;
use super::{BandDay, estimate};
use crate::calendar::{Day, Period};
use crate::kpis::Plan;
use crate::measures::{Missing, Slice};
use crate::ordered::InOrder;
use crate::unit::{Unit, Value, number};

/// Days before and after the period that its band is drawn from, too, where they are covered.
const AROUND: i32 = 91;

/// A day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Point {
    pub(super) day: Day,
    /// None where there is nothing to divide by.
    pub(super) value: Option<Decimal>,
    /// For a ratio: what it is divided by.
    pub(super) base: Option<f64>,
    /// Whether it is of the period, and not of the days around it.
    pub(super) is_asked: bool,
    /// Whether it is over.
    pub(super) is_over: bool,
}

impl Point {
    pub(super) fn figure(&self) -> Option<f64> {
        self.value.map(number)
    }

    fn is_judged(&self) -> bool {
        self.is_asked && self.is_over && self.value.is_some()
    }
}

/// A figure day by day: all covered days of the period and around it.
pub(super) struct Series {
    pub(super) points: Vec<Point>,
    pub(super) is_ratio: bool,
    /// Whether the period's last covered day may not be over.
    pub(super) last_is_unfinished: bool,
}

/// A day outside the band.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub(super) day: Day,
    pub(super) value: f64,
    pub(super) expected: f64,
    pub(super) score: f64,
}

impl Series {
    /// # Errors
    /// No day of the period is covered, or none has a figure for want of finer data.
    pub(super) fn of(
        analyst: &Analyst,
        plan: &Plan,
        period: Period,
    ) -> Result<Series, Vec<Missing>> {
        let around = Period { from: period.from.plus(-AROUND), to: period.to.plus(AROUND) };
        let covered = analyst.covered(plan, around, None);
        let all = analyst.covered(plan, Period { from: Day(-4_000_000), to: Day(4_000_000) }, None);
        // Without knowing today, the last day of the data may still go on.
        let last = all.last().map(|span| span.to);
        let unfinished = analyst.today.or(last).unwrap_or(Day(i32::MAX));
        let per = match shape(plan) {
            Shape::Ratio(_, per) => Some(per),
            _ => None,
        };
        let (mut points, mut missing) = (Vec::new(), None);
        for day in covered.iter().flat_map(|span| (span.from.0..=span.to.0).map(Day)) {
            let slice = Slice::of(Period { from: day, to: day });
            let value = analyst.over(plan, &slice);
            let base = per.as_ref().and_then(|per| analyst.over(per, &slice).ok());
            let (is_asked, is_over) = (period.contains(day), day < unfinished);
            let base = base.map(number);
            points.push(Point {
                day,
                value: value.as_ref().ok().copied(),
                base,
                is_asked,
                is_over,
            });
            missing = missing.or(value.err());
        }
        let is_asked = points.iter().any(|point| point.is_asked);
        if !is_asked || points.iter().all(|point| point.value.is_none()) {
            return Err(vec![missing.unwrap_or_else(Missing::period_before)]);
        }
        let mut asked = points.iter().filter(|point| point.is_asked);
        let last_is_unfinished = asked.next_back().is_some_and(|point| !point.is_over);
        Ok(Series { points, is_ratio: per.is_some(), last_is_unfinished })
    }

    /// How many days of the period are judged.
    pub(super) fn judged(&self) -> usize {
        self.points.iter().filter(|point| point.is_judged()).count()
    }

    /// The period's days with their band, and those outside it, most unusual first.
    pub(super) fn judge(&self, band: Option<&Band>, unit: Unit) -> (Vec<BandDay>, Vec<Mark>) {
        let (mut days, mut marked) = (Vec::new(), Vec::new());
        for (number, point) in self.points.iter().enumerate().filter(|(_, point)| point.is_asked) {
            let expected = band.map(|band| band.at(number));
            let mark = expected.zip(point.figure()).and_then(|(expected, value)| {
                let score = expected.score(value);
                let is_off = point.is_judged() && score.abs() > band?.threshold;
                is_off.then_some(Mark { day: point.day, value, expected: expected.middle, score })
            });
            days.push(BandDay {
                day: point.day.to_string(),
                value: point.value.map(|value| Value::of(unit, value)),
                expected: expected.map(|expected| estimate(unit, expected.middle)),
                low: expected.map(|expected| estimate(unit, expected.low)),
                high: expected.map(|expected| estimate(unit, expected.high)),
                is_judged: band.is_some() && point.is_judged(),
                is_unusual: mark.is_some(),
            });
            marked.extend(mark);
        }
        marked.order_by(|a, b| b.score.abs().total_cmp(&a.score.abs()).then(b.day.cmp(&a.day)));
        (days, marked)
    }

    /// The nearest finished days of the same weekday that have a figure and are not marked: at
    /// most eight, the earlier of two as near first.
    pub(super) fn like(&self, day: Day, marked: &[Mark]) -> Vec<Day> {
        let is_marked = |day: Day| marked.iter().any(|mark| mark.day == day);
        let mut like: Vec<Day> = self
            .points
            .iter()
            .filter(|point| point.is_over && point.value.is_some() && !is_marked(point.day))
            .map(|point| point.day)
            .filter(|other| *other != day && (other.0 - day.0) % 7 == 0)
            .collect();
        like.order_by_key(|other| ((other.0 - day.0).abs(), Reverse(other.0 < day.0)));
        like.truncate(8);
        like.order();
        like
    }
}
