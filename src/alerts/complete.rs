//! Which day or week is judged.

use super::Watch;
use crate::calendar::{Day, Grain, Period};
use crate::kpis::Plan;

/// What ended so many days before the data do is no news any more.
const STALE: i32 = 31;

impl Watch<'_> {
    /// The last day or ISO week that is complete: all its days are covered by the data of all
    /// inputs of the figure, and over.
    ///
    /// A week is over where its Sunday is covered: the data go on beyond it or end on that day. Of
    /// a day by itself that would not do, as files are mostly saved in the middle of one: a day is
    /// over where a later one is covered. Both only if the day the report is made, where it is
    /// told, comes later. None where it ended more than a month before the data.
    pub(super) fn complete(&self, plan: &Plan, by: Option<&str>, grain: Grain) -> Option<Period> {
        let covered = plan.coverage(self.evaluator, by, false)?;
        let end = self.over(covered.last()?.to, grain == Grain::Day);
        let bucket = grain.bucket(end, 1);
        let bucket = if bucket.to > end { grain.bucket(bucket.from.plus(-1), 1) } else { bucket };
        let is_news = bucket.to >= self.sealed.data_to?.plus(-STALE);
        (is_news && self.is_covered(&covered, bucket)).then_some(bucket)
    }

    /// The last day that is over, of data that end on a day.
    fn over(&self, last: Day, last_goes_on: bool) -> Day {
        match self.today {
            Some(today) => last.min(today.plus(-1)),
            None if last_goes_on => last.plus(-1),
            None => last,
        }
    }

    /// Whether a period lies in covered days and is over.
    pub(super) fn is_covered(&self, covered: &[Period], period: Period) -> bool {
        let is_inside = |span: &Period| span.from <= period.from && period.to <= span.to;
        self.today.is_none_or(|today| period.to < today) && covered.iter().any(is_inside)
    }
}
