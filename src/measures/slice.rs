//! A slice of time: the days a figure is taken over.

use super::Window;
use crate::calendar::{Day, Period, common_days};
use crate::settings::Settings;

/// Some days: one period, or what of it the data cover.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slice {
    /// In order, apart from each other. None for no dated rows.
    spans: Vec<Period>,
    /// Whether rows without a day belong here: in a report over all the data.
    has_undated: bool,
    /// Where that is not the whole: the part that windows are seen from, and how many days of it
    /// the data cover.
    known: Option<(Period, i32)>,
}

impl Slice {
    /// A whole period.
    pub fn of(period: Period) -> Self {
        Self::of_days(vec![period])
    }

    /// Several spans of days, in order and apart from each other.
    pub(super) fn of_days(spans: Vec<Period>) -> Self {
        Slice { spans, has_undated: false, known: None }
    }

    /// All rows: the whole span of the data, if any row has a day, and those without one.
    pub fn all(period: Option<Period>) -> Self {
        Slice { spans: period.into_iter().collect(), has_undated: true, known: None }
    }

    /// What of it these days cover.
    #[must_use]
    pub fn covered(&self, coverage: &[Period]) -> Slice {
        Slice { spans: common_days(&self.spans, coverage), ..self.clone() }
    }

    /// What of it these days leave; rows without a day have been taken too.
    #[must_use]
    pub(super) fn without(&self, taken: &[Period]) -> Slice {
        let mut spans = self.spans.clone();
        for &taken in taken {
            spans = spans.into_iter().flat_map(|span| span.without(taken)).flatten().collect();
        }
        Slice { spans, has_undated: false, known: self.known }
    }

    /// All of it, but with what looks back from its end, or its beginning, looking back from
    /// the covered days': of a year that is known to October, customers are active in October.
    #[must_use]
    pub fn known(self, covered: &Slice) -> Slice {
        Slice { known: covered.envelope().map(|days| (days, covered.days())), ..self }
    }

    /// The days, in order.
    pub fn spans(&self) -> &[Period] {
        &self.spans
    }

    /// Whether rows without a day belong here.
    pub fn has_undated(&self) -> bool {
        self.has_undated
    }

    /// How many days.
    pub fn days(&self) -> i32 {
        self.spans.iter().map(|span| span.days()).sum()
    }

    /// How many of the days the data cover.
    pub fn days_taken(&self) -> i32 {
        self.known.map_or_else(|| self.days(), |(_, days)| days)
    }

    /// The days that windows are seen from.
    pub(super) fn seen_from(&self) -> Option<Period> {
        self.known.map(|(days, _)| days).or_else(|| self.envelope())
    }

    /// From the first day to the last.
    pub fn envelope(&self) -> Option<Period> {
        Some(Period { from: self.spans.first()?.from, to: self.spans.last()?.to })
    }

    /// Whether the day is one of them.
    pub(super) fn has(&self, day: Day) -> bool {
        self.spans.iter().any(|span| span.contains(day))
    }

    /// The days of a window seen from this slice; none for a slice without days, and for windows that
    /// do not look back.
    pub fn window(&self, window: Window, settings: &Settings) -> Option<Slice> {
        let active_days = settings.active_window_days as i32;
        let Period { from, to } = self.seen_from()?;
        let up_to = |end: Day, days: i32| Slice::of(Period { from: end.plus(1 - days), to: end });
        Some(match window {
            Window::Period => self.clone(),
            Window::Trailing(days) => up_to(to, days),
            Window::ActiveAtStart => up_to(from.plus(-1), active_days),
            Window::ActiveAtEnd => up_to(to, active_days),
            Window::TrailingSetting(name) => {
                up_to(to, i32::try_from(settings.number(name)?.trunc()).ok()?)
            }
            Window::ActiveYearBeforeEnd => up_to(to.plus_months(-12), active_days),
            _ => return None,
        })
    }
}
