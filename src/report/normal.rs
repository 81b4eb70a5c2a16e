//! Whether a change is more than the shop's own ups and downs.
//!
//! The same comparison is made for earlier windows, whole weeks before, so that weekdays agree:
//!
//! | period | compared | change | |
//! | --- | --- | --- | --- |
//! | week 40 | week 39 | +18 % | judged |
//! | week 39 | week 38 | −4 % | |
//! | week 38 | week 37 | +2 % | and so on, 26 at most |
//!
//! What weekdays or seasons do to each of them is in all of them. [`band`] draws the range in which
//! plain noise would stay 19 times of 20.

mod band;

use serde::{Deserialize, Serialize};

use super::asker::{Asker, Figure};
use super::types::KpiReport;
use crate::calendar::Period;
use crate::kpis::Times;
use crate::measures::{Aggregate, MEASURES, Slice, Window};
use crate::unit::{Unit, number};
use band::Contrast;

/// How much a change like this usually is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct NormalRange {
    /// The least that is usual; in the unit of [`KpiReport::change`].
    pub low: f64,
    /// The most that is usual.
    pub high: f64,
    /// Whether the change lies between. Of plain noise one change in twenty does not.
    pub is_within: bool,
    /// How many earlier changes it is drawn from: 12 to 26.
    pub drawn_from: usize,
}

/// The fewest earlier changes that tell.
const FEWEST: i32 = 12;
/// The most that are looked at: half a year of weeks.
const MOST: i32 = 26;

/// The scale on which changes spread alike.
#[derive(Clone, Copy)]
enum Scale {
    /// Differences, as they are.
    Difference,
    /// Logarithms of what figures were multiplied by.
    Factor,
    /// Differences, told as shares of the figure compared with: where figures go below zero.
    ShareOf(f64),
}

impl Asker<'_> {
    /// Adds the range to a KPI's report where there is a change of a whole period, and a history.
    ///
    /// Only of what is summed up or counted day by day: what looks back, and medians, move in
    /// another way, and would take long.
    pub(super) fn add_normal(&self, figure: &Figure, report: &mut KpiReport) {
        let days = self.days.period.zip(self.days.compared);
        let is_asked = self.question.normal && !report.partial && is_of_days(figure);
        let (Some(change), Some((now, before)), true) = (report.change, days, is_asked) else {
            return;
        };
        report.normal = self.normal(figure, Contrast { now, before }, change);
    }

    fn normal(&self, figure: &Figure, contrast: Contrast, change: f64) -> Option<NormalRange> {
        let shifts = shifts(figure.bounds.days.as_deref()?, contrast)?;
        let current = self.pair(figure, contrast)?;
        let earlier = shifts.into_iter().filter_map(|shift| {
            let pair = self.pair(figure, contrast.earlier(shift))?;
            Some((shift, pair))
        });
        let (shifts, pairs): (Vec<i32>, Vec<(f64, f64)>) = earlier.unzip();
        if shifts.len() < FEWEST as usize {
            return None;
        }
        let scale = Scale::of(figure.unit, current, &pairs);
        let changes: Vec<f64> = pairs.iter().map(|&pair| scale.change(pair)).collect();
        let (low, high) = contrast.band(&shifts, &changes)?;
        let (low, high) = (scale.told(low), scale.told(high));
        let is_within = (low..=high).contains(&change);
        Some(NormalRange { low, high, is_within, drawn_from: shifts.len() })
    }

    /// The figure of both periods; none where either has none.
    fn pair(&self, figure: &Figure, Contrast { now, before }: Contrast) -> Option<(f64, f64)> {
        let of = |period: Period| {
            let times = Times::only(Slice::of(period));
            self.evaluate(figure, &times).ok().map(number)
        };
        Some((of(now)?, of(before)?))
    }
}

/// Whether all it is made of is summed up or counted over the period's own days.
fn is_of_days(figure: &Figure) -> bool {
    let mut all = true;
    figure.plan.each_measure(&mut |measure, _| {
        use Aggregate::{Count, Distinct, Sum};
        let measure = &MEASURES[measure];
        let is_plain = matches!(measure.aggregate, Sum(_) | Count | Distinct(_));
        all &= is_plain && measure.window == Window::Period;
    });
    all
}

/// By how many days earlier the comparison is made again: as far apart as the windows are long if
/// the data reach back so far, else nearer, down to a week. None where they reach back less than
/// twelve weeks.
fn shifts(covered: &[Period], Contrast { now, before }: Contrast) -> Option<Vec<i32>> {
    let first = now.from.min(before.from);
    let known = covered.iter().find(|span| span.contains(first))?;
    if known.to < now.to.max(before.to) {
        return None;
    }
    let weeks = (first.0 - known.from.0) / 7;
    let longest = (now.days().max(before.days()) + 6) / 7;
    let apart = (weeks / MOST).clamp(1, longest);
    let count = (weeks / apart).min(MOST);
    (count >= FEWEST).then(|| (1..=count).map(|number| number * apart * 7).collect())
}

impl Scale {
    fn of(unit: Unit, current: (f64, f64), earlier: &[(f64, f64)]) -> Scale {
        let is_positive = |&(now, before): &(f64, f64)| now > 0.0 && before > 0.0;
        match unit {
            Unit::Ratio | Unit::Points => Scale::Difference,
            _ if is_positive(&current) && earlier.iter().all(is_positive) => Scale::Factor,
            _ => Scale::ShareOf(current.1.abs()),
        }
    }

    fn change(self, (now, before): (f64, f64)) -> f64 {
        match self {
            Scale::Factor => (now / before).ln(),
            Scale::Difference | Scale::ShareOf(_) => now - before,
        }
    }

    /// In the unit of [`KpiReport::change`].
    fn told(self, change: f64) -> f64 {
        match self {
            Scale::Factor => change.exp_m1(),
            Scale::Difference => change,
            Scale::ShareOf(whole) => change / whole,
        }
    }
}
