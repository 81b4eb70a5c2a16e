//! The rows of a table by day, so that a slice touches only its own.

use std::ops::Range;

use super::slice::Slice;
use crate::calendar::{Day, Grain, Period};
use crate::tables::{NO_DAY, SealedTable};

/// A table's rows in order of their day.
#[derive(Debug, Default)]
pub(super) struct DayIndex {
    /// Rows that hold for one day: by day, then by row. Files are mostly in order of time, so that
    /// all rows of a day stand together.
    runs: Vec<Run>,
    /// Rows that hold for a longer span.
    spans: Vec<(Period, u32)>,
    /// Rows without a day.
    undated: Vec<Run>,
    /// The days that have runs, in order; and their months.
    days: Vec<Period>,
    months: Vec<Period>,
}

/// Rows of one day that stand one after the other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    pub(super) day: i32,
    from: u32,
    to: u32,
}

impl Run {
    /// Its rows, or those of them that are among some.
    pub(super) fn rows(self, among: Option<&Range<usize>>) -> Range<usize> {
        let (from, to) = (self.from as usize, self.to as usize);
        among.map_or(from..to, |among| {
            let from = from.max(among.start);
            from..to.min(among.end).max(from)
        })
    }
}

/// How much of a row falls into a slice: days of it in the slice, days of it in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Share {
    pub(super) within: i32,
    pub(super) of: i32,
}

impl Share {
    pub(super) const WHOLE: Share = Share { within: 1, of: 1 };

    pub(super) fn is_whole(self) -> bool {
        self.within == self.of
    }
}

impl DayIndex {
    /// `day`: the column of days. Rows hold for a span where that is `day` and there is a `day_to`.
    pub(super) fn new(table: &SealedTable, day: &str) -> Self {
        let mut index = DayIndex::default();
        let last_days = table.days("day_to").filter(|_| day == "day");
        let Some(days) = table.days(day) else {
            index.undated.push(Run { day: NO_DAY, from: 0, to: table.rows as u32 });
            return index;
        };
        for (row, &day) in days.iter().enumerate() {
            let to = last_days.map_or(NO_DAY, |last_days| last_days[row]);
            if day != NO_DAY && to > day {
                index.spans.push((Period { from: Day(day), to: Day(to) }, row as u32));
            } else {
                let runs = if day == NO_DAY { &mut index.undated } else { &mut index.runs };
                put(runs, day, row as u32);
            }
        }
        index.runs.sort_unstable_by_key(|run| (run.day, run.from));
        index.days = buckets(&index.runs, Grain::Day);
        index.months = buckets(&index.runs, Grain::Month);
        index
    }

    /// Calls with every row that falls into the slice, or a part of it does.
    pub(super) fn each(&self, slice: &Slice, mut visit: impl FnMut(usize, Share)) {
        for &span in slice.spans() {
            for run in self.runs_of(span) {
                run.rows(None).for_each(|row| visit(row, Share::WHOLE));
            }
        }
        for &(of, row) in &self.spans {
            let days = |span: &Period| span.common(of).map_or(0, Period::days);
            let within = slice.spans().iter().map(days).sum();
            if within > 0 {
                visit(row as usize, Share { within, of: of.days() });
            }
        }
        if slice.has_undated() {
            for run in &self.undated {
                run.rows(None).for_each(|row| visit(row, Share::WHOLE));
            }
        }
    }

    /// The runs of rows of some days, in order.
    pub(super) fn runs_of(&self, span: Period) -> &[Run] {
        let from = self.runs.partition_point(|run| run.day < span.from.0);
        let to = self.runs.partition_point(|run| run.day <= span.to.0);
        &self.runs[from..to.max(from)]
    }

    /// The runs of all rows that are of one day, in order.
    pub(super) fn runs(&self) -> &[Run] {
        &self.runs
    }

    /// The days, or else the months, that have runs, in order.
    pub(super) fn buckets(&self, by_day: bool) -> &[Period] {
        if by_day { &self.days } else { &self.months }
    }

    /// The runs of the rows without a day.
    pub(super) fn undated(&self) -> &[Run] {
        &self.undated
    }

    /// Whether any row, of some, holds for a longer span.
    pub(super) fn has_spans(&self, among: Option<&Range<usize>>) -> bool {
        self.spans.iter().any(|(_, row)| among.is_none_or(|rows| rows.contains(&(*row as usize))))
    }
}

/// The days, or the months, of runs that are in order of their days.
fn buckets(runs: &[Run], grain: Grain) -> Vec<Period> {
    let mut buckets: Vec<Period> = Vec::new();
    for run in runs {
        if buckets.last().is_none_or(|bucket| bucket.to.0 < run.day) {
            // A fiscal year begins with a month, and so changes none.
            buckets.push(grain.bucket(Day(run.day), 1));
        }
    }
    buckets
}

/// Puts a row into the last run where it follows there, else into a new one.
fn put(runs: &mut Vec<Run>, day: i32, row: u32) {
    match runs.last_mut() {
        Some(run) if run.day == day && run.to == row => run.to += 1,
        _ => runs.push(Run { day, from: row, to: row + 1 }),
    }
}
