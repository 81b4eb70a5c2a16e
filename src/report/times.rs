//! Which days a figure is taken over, and which it is compared with.

use crate::calendar::{Day, Grain, Period};
use crate::kpis::Times;
use crate::measures::Slice;

use super::error::QuestionError;
use super::types::{Compare, Question};

/// The days of a question.
#[derive(Clone, Debug)]
pub(super) struct Days {
    /// The period asked for; none only where no row of the data has a day.
    pub(super) period: Option<Period>,
    /// Whether no period was named: all the data, rows without a day included.
    pub(super) is_all: bool,
    /// All days of the data, refunds after the last order included.
    data: Option<Period>,
    /// The period it is compared with.
    pub(super) compared: Option<Period>,
    compare: Mode,
    fiscal_month: u32,
}

/// How a period's partner is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Previous,
    Year,
    Weekdays,
}

/// The days that the data cover of all that a figure needs.
#[derive(Clone, Debug)]
pub(super) struct Bounds {
    /// In order; none where no input has days.
    pub(super) days: Option<Vec<Period>>,
    /// Whether inputs of different coverage are put together: then the days that all cover are
    /// the only ones to be taken, or cost of a year would be divided by the visits of a month.
    pub(super) is_common: bool,
}

/// A period, and what of it the data cover.
#[derive(Clone, Debug)]
pub(super) struct Covered {
    /// The days to take; none where none is covered.
    pub(super) slice: Slice,
    /// From the first covered day to the last.
    pub(super) envelope: Option<Period>,
    /// Whether the data cover less than the whole.
    pub(super) is_part: bool,
}

impl Days {
    /// `data`: all days of the data; `active`: those on which the shop sold, was visited or paid
    /// for visits, which is the period where none is named.
    pub(super) fn new(
        question: &Question,
        data: Option<Period>,
        active: Option<Period>,
        fiscal_month: u32,
    ) -> Result<Days, QuestionError> {
        let from = question.from.as_deref().map(day).transpose()?;
        let to = question.to.as_deref().map(day).transpose()?;
        let from = from.or(active.map(|active| active.from));
        let to = to.or(active.map(|active| active.to));
        let period = match (from, to) {
            (Some(from), Some(to)) => Some(period(from, to)?),
            (Some(day), None) | (None, Some(day)) => Some(Period { from: day, to: day }),
            (None, None) => None,
        };
        let compare = match question.compare {
            Compare::Year => Mode::Year,
            Compare::Weekdays => Mode::Weekdays,
            Compare::None | Compare::Previous | Compare::Own { .. } => Mode::Previous,
        };
        let is_all = question.from.is_none() && question.to.is_none();
        let mut days = Days { period, is_all, data, compared: None, compare, fiscal_month };
        days.compared = match &question.compare {
            Compare::None => None,
            Compare::Own { from, to } => Some(self::period(day(from)?, day(to)?)?),
            _ => period.map(|period| days.partner(period)),
        };
        Ok(days)
    }

    /// The partner of a whole period.
    fn partner(&self, period: Period) -> Period {
        match self.compare {
            Mode::Previous => period.previous(self.fiscal_month),
            Mode::Year => period.year_before(),
            Mode::Weekdays => period.weekdays_before(),
        }
    }

    /// The buckets of the period: each with whether the period cuts it.
    pub(super) fn buckets(&self, of: Period, grain: Grain) -> Vec<(Period, bool)> {
        let whole = |bucket: Period| grain.bucket(bucket.from, self.fiscal_month);
        let buckets = of.buckets(grain, self.fiscal_month).into_iter();
        buckets.map(|bucket| (bucket, whole(bucket) != bucket)).collect()
    }

    /// The period asked for, as far as it is covered.
    pub(super) fn now(&self, bounds: &Bounds) -> Covered {
        match self.period {
            Some(period) if self.is_all => {
                let is_part = covered(Slice::of(period), bounds).is_part;
                Covered { is_part, ..covered(Slice::all(self.data), bounds) }
            }
            Some(period) => covered(Slice::of(period), bounds),
            None => covered(Slice::all(None), bounds),
        }
    }

    /// The slices of the period asked for.
    pub(super) fn times(&self, bounds: &Bounds) -> Times {
        let now = self.now(bounds);
        let before = self.period.and_then(|period| {
            let partner = self.compared.unwrap_or_else(|| self.partner(period));
            like(period, now.envelope?, partner, bounds)
        });
        let year_before = self
            .period
            .and_then(|period| like(period, now.envelope?, period.year_before(), bounds));
        times(now, before, year_before)
    }

    /// The slices of the comparison period: as many of its days as the period has covered.
    pub(super) fn compared_times(&self, bounds: &Bounds) -> Option<(Times, bool)> {
        let compared = self.compared?;
        let covered = self.compared_days(bounds)?;
        let before = like(compared, covered.envelope?, self.partner(compared), bounds);
        let year_before = like(compared, covered.envelope?, compared.year_before(), bounds);
        let is_part = covered.is_part;
        Some((times(covered, before, year_before), is_part))
    }

    /// The days of the comparison period that go with those of the period that are covered.
    pub(super) fn compared_days(&self, bounds: &Bounds) -> Option<Covered> {
        like(self.period?, self.now(bounds).envelope?, self.compared?, bounds)
    }

    /// The slices of a bucket.
    pub(super) fn bucket_times(
        &self,
        bucket: Period,
        grain: Grain,
        bounds: &Bounds,
    ) -> (Times, bool) {
        let now = covered(Slice::of(bucket), bounds);
        let whole = grain.bucket(bucket.from, self.fiscal_month);
        let year = match grain {
            // A date a year before is not the same weekday.
            Grain::Week => whole.weekdays_before(),
            _ => whole.year_before(),
        };
        let partner = if self.compare == Mode::Year { year } else { self.partner(whole) };
        let like = |partner| now.envelope.and_then(|covered| like(whole, covered, partner, bounds));
        let (before, year_before) = (like(partner), like(year));
        let is_part = now.is_part;
        (times(now, before, year_before), is_part)
    }
}

fn times(now: Covered, before: Option<Covered>, year_before: Option<Covered>) -> Times {
    let slice = |covered: Option<Covered>| covered.map(|covered| covered.slice);
    Times { now: now.slice, before: slice(before), year_before: slice(year_before) }
}

fn day(text: &str) -> Result<Day, QuestionError> {
    Day::parse(text).ok_or_else(|| QuestionError::NoDate { found: text.to_owned() })
}

fn period(from: Day, to: Day) -> Result<Period, QuestionError> {
    let error = || QuestionError::Backwards { from: from.to_string(), to: to.to_string() };
    Period::new(from, to).ok_or_else(error)
}

fn covered(whole: Slice, bounds: &Bounds) -> Covered {
    let Some(days) = &bounds.days else {
        return Covered { envelope: whole.envelope(), slice: whole, is_part: false };
    };
    let slice = whole.covered(days);
    let (envelope, is_part) = (slice.envelope(), slice != whole);
    // A refund may come after the last order: it counts, though no order's day is known there.
    let takes_all = envelope.is_some() && !bounds.is_common;
    let slice = if takes_all { whole.known(&slice) } else { slice };
    Covered { slice, envelope, is_part }
}

/// Of a period's `partner`, the days that correspond to the covered ones of the period, as far as
/// they are covered themselves. None if there are none.
fn like(period: Period, covered_days: Period, partner: Period, bounds: &Bounds) -> Option<Covered> {
    let from = partner.from.plus(covered_days.from.0 - period.from.0);
    let to = if covered_days.to == period.to {
        partner.to
    } else {
        partner.from.plus(covered_days.to.0 - period.from.0).min(partner.to)
    };
    let covered = covered(Slice::of(Period::new(from, to)?), bounds);
    covered.envelope.is_some().then_some(covered)
}
