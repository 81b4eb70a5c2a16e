//! Sums by day, so that a figure of any days is a few numbers added up.
//!
//! | rows | → | days, each kept apart by channel |
//! | --- | --- | --- |
//! | 2026-03-01 web 20.00; 2026-03-01 web 5.00; 2026-03-02 shop 7.00 | | 1st: web 25.00; 2nd: shop 7.00 |
//!
//! With many groups (articles) months take the place of days, and what a slice has of a month is
//! gone through row by row.

use std::ops::Range;
use std::rc::Rc;

use super::groups::Groups;
use super::pass::Pass;
use super::rows::{DayIndex, Run};
use super::slice::Slice;
use super::tally::{Sum, Tally};
use crate::calendar::Period;

/// A measure's sums over all rows, by day or month and by value of the dimensions kept apart.
pub(super) struct DaySums {
    index: Rc<DayIndex>,
    by_day: bool,
    /// How many values are kept apart.
    values: usize,
    /// Bucket by bucket, value by value.
    sums: Vec<Sum>,
    /// Value by value, of the rows without a day.
    undated: Vec<Sum>,
}

/// What rows add: a number each, or one.
pub(super) type Numbers<'a> = Option<&'a [i64]>;

/// At most so many sums are kept by day.
const MOST_BY_DAY: usize = 1 << 14;
/// At most so many are kept at all.
const MOST: usize = 1 << 16;
/// At most so many where that serves filters: what is left of one filter takes less by itself.
const MOST_FOR_FILTERS: usize = 1 << 15;

/// Whether so many values are few enough to be kept apart for a filter.
pub(super) fn fits(index: &DayIndex, values: usize) -> bool {
    values.saturating_mul(index.buckets(false).len() + 1) <= MOST_FOR_FILTERS
}

impl DaySums {
    /// Sums of the rows of a pass that hold for one day, or have none. None where they would be too
    /// many.
    pub(super) fn new(pass: &Pass, numbers: Numbers) -> Option<Self> {
        let index = Rc::clone(&pass.index);
        let values = pass.groups.as_ref().map_or(1, |groups| groups.values.count());
        let by_day = values == 1 || index.buckets(true).len() * values <= MOST_BY_DAY;
        let buckets = index.buckets(by_day);
        if buckets.len() * values > MOST {
            return None;
        }
        let mut sums = vec![Sum::default(); buckets.len() * values];
        let mut bucket = 0;
        for run in index.runs() {
            while buckets[bucket].to.0 < run.day {
                bucket += 1;
            }
            add(&mut sums[bucket * values..][..values], pass, numbers, *run);
        }
        let mut undated = vec![Sum::default(); values];
        index.undated().iter().for_each(|run| add(&mut undated, pass, numbers, *run));
        Some(DaySums { index, by_day, values, sums, undated })
    }

    /// The sums of a slice, or of all rows, by group; and the days of it that cut a bucket, which are
    /// not in them.
    pub(super) fn over(&self, slice: Option<&Slice>, groups: Option<&Groups>) -> Part {
        let mut tallies = vec![Tally::default(); groups.map_or(1, Groups::count)];
        let mut add = |sums: &[Sum]| {
            for (value, sum) in sums.iter().enumerate() {
                if let Some(group) = groups.map_or(Some(0), |groups| groups.of_value(value)) {
                    tallies[group].add_sum(sum);
                }
            }
        };
        if slice.is_none_or(Slice::has_undated) {
            add(&self.undated);
        }
        let mut cut = Vec::new();
        match slice {
            None => self.each(0..self.buckets().len(), &mut add),
            Some(slice) => {
                for &span in slice.spans() {
                    let (whole, edges) = self.split(span);
                    self.each(whole, &mut add);
                    cut.extend(edges.into_iter().flatten());
                }
            }
        }
        (tallies, cut)
    }

    /// The days or months, in order.
    fn buckets(&self) -> &[Period] {
        self.index.buckets(self.by_day)
    }

    fn each(&self, buckets: Range<usize>, add: &mut impl FnMut(&[Sum])) {
        let sums = &self.sums[buckets.start * self.values..buckets.end * self.values];
        sums.chunks(self.values.max(1)).for_each(add);
    }

    /// The buckets that lie in a span as a whole, and what of it lies before and after them.
    fn split(&self, span: Period) -> (Range<usize>, [Option<Period>; 2]) {
        let from = self.buckets().partition_point(|bucket| bucket.from < span.from);
        let to = self.buckets().partition_point(|bucket| bucket.to <= span.to);
        if from >= to {
            return (0..0, [Some(span), None]);
        }
        let before = Period::new(span.from, self.buckets()[from].from.plus(-1));
        let after = Period::new(self.buckets()[to - 1].to.plus(1), span.to);
        (from..to, [before, after])
    }

    /// Bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        (self.sums.len() + self.undated.len()) * size_of::<Sum>()
    }
}

/// Sums by number of the group, and days that are not in them.
pub(super) type Part = (Vec<Tally>, Vec<Period>);

/// Adds the rows of a run to the sums of their values.
fn add(sums: &mut [Sum], pass: &Pass, numbers: Numbers, run: Run) {
    let rows = run.rows(pass.rows.as_ref());
    match (&pass.groups, numbers) {
        (None, Some(numbers)) => sums[0].add_kept(&pass.mask[rows.clone()], &numbers[rows]),
        (None, None) => sums[0].count_kept(&pass.mask[rows]),
        (Some(groups), numbers) => {
            for row in rows.filter(|&row| pass.mask[row]) {
                sums[groups.values.of(row)].add(numbers.map_or(1, |numbers| numbers[row]));
            }
        }
    }
}
