//! The rows of a table by day, so that a slice touches only its own.

use super::slice::Slice;
use crate::calendar::{Day, Period};
use crate::tables::{NO_DAY, SealedTable};

/// A table's rows in order of their day.
#[derive(Debug)]
pub(super) struct DayIndex {
    /// Days of the rows that hold for one day, in order, and the rows.
    days: Vec<i32>,
    rows: Vec<u32>,
    /// Rows that hold for a longer span.
    spans: Vec<(Period, u32)>,
    /// Rows without a day.
    undated: Vec<u32>,
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
        let mut index = DayIndex { days: vec![], rows: vec![], spans: vec![], undated: vec![] };
        let last_days = table.days("day_to").filter(|_| day == "day");
        let Some(days) = table.days(day) else {
            index.undated = (0..table.rows as u32).collect();
            return index;
        };
        for (row, &day) in days.iter().enumerate() {
            let to = last_days.map_or(NO_DAY, |last_days| last_days[row]);
            if day == NO_DAY {
                index.undated.push(row as u32);
            } else if to > day {
                index.spans.push((Period { from: Day(day), to: Day(to) }, row as u32));
            } else {
                index.rows.push(row as u32);
            }
        }
        // Stable, so rows of one day stay in the files' order; fast where files are sorted.
        index.rows.sort_by_key(|&row| days[row as usize]);
        index.days = index.rows.iter().map(|&row| days[row as usize]).collect();
        index
    }

    /// Calls with every row that falls into the slice, or a part of it does.
    pub(super) fn each(&self, slice: &Slice, mut visit: impl FnMut(usize, Share)) {
        for span in slice.spans() {
            let from = self.days.partition_point(|&day| day < span.from.0);
            let to = self.days.partition_point(|&day| day <= span.to.0);
            for &row in &self.rows[from..to] {
                visit(row as usize, Share::WHOLE);
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
            for &row in &self.undated {
                visit(row as usize, Share::WHOLE);
            }
        }
    }
}
