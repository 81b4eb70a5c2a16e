//! The band that the next change stays in, by those before.
//!
//! Windows overlap, or one's period is another's comparison: their changes go together. By how
//! much follows from the days they share, if days are independent of each other. From that come
//! what the spread of the changes is too small by, how many free changes they are worth
//! (Satterthwaite 1946), and how far the next one lies from their middle.
//!
//! The spread is Rousseeuw and Croux's Qₙ (1993), as the last half year has its Black Friday: half
//! of the changes may be anything. It is worth 0.6 times the free changes of a standard deviation
//! (its variance is 0.61 ÷ n, that one's 0.5 ÷ n, and a little more of few). The limits are Student's
//! t's with so many degrees of freedom.
//!
//! Where half of the changes are the same, as of an order a week or none, Qₙ is zero: it breaks down
//! as easily by what is equal as by what is wild. In its place stands the standard deviation. Rare
//! changes are far from normal, and it alone would mark up to half of what is shown of a shop of an
//! order in ten weeks; so the band is no narrower than all changes there have been. Of n before, and
//! the next, none of which is special, the next is the farthest in one of n + 1 (Wilks 1941), less
//! often where several are alike. Of changes that are all the same nothing can be told.

use crate::analyses::stats::{median, t_quantile_beyond};
use crate::calendar::Period;

/// The share of changes that plain noise brings outside.
const OUTSIDE: f64 = 0.05;
/// Free changes of Qₙ for one of a standard deviation.
const EFFICIENCY: f64 = 0.6;
/// What binary fractions make of equal numbers, as a share of them.
const TINY: f64 = 1e-9;
/// With fewer degrees of freedom the limits say nothing.
const FEWEST_FREE: f64 = 3.0;

/// A period and the one it is compared with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Contrast {
    pub(super) now: Period,
    pub(super) before: Period,
}

impl Contrast {
    /// The same so many days earlier.
    pub(super) fn earlier(self, days: i32) -> Contrast {
        Contrast { now: self.now.plus(-days), before: self.before.plus(-days) }
    }

    /// Where the change is to be expected, given changes so many days earlier. None where they tell
    /// too little, or are all the same.
    pub(super) fn band(self, shifts: &[i32], changes: &[f64]) -> Option<(f64, f64)> {
        let noise = Noise::of(self, shifts)?;
        let middle = median(changes.to_vec())?;
        let farthest = farthest(changes, middle);
        if farthest <= TINY * middle.abs() {
            return None;
        }
        let robust = spread(changes);
        let (spread, efficiency, least) = if robust > TINY * farthest {
            (robust, EFFICIENCY, 0.0)
        } else {
            // What happened before is inside, to the last digit.
            (deviation(changes), 1.0, farthest * (1.0 + TINY))
        };
        let reach = noise.reach(spread, efficiency)?.max(least);
        Some((middle - reach, middle + reach))
    }

    /// The covariance with the same change so many days earlier, up to a factor.
    fn covariance(self, days: i32) -> f64 {
        let other = self.earlier(days);
        let shared = |one: Period, other: Period| {
            let days = one.common(other).map_or(0, Period::days);
            f64::from(days) / (f64::from(one.days()) * f64::from(other.days()))
        };
        shared(self.now, other.now) + shared(self.before, other.before)
            - shared(self.now, other.before)
            - shared(self.before, other.now)
    }
}

/// What independent days make of changes that share some of them.
struct Noise {
    /// The mean variance among the changes, as a share of a change's own.
    shown: f64,
    /// How many free changes that variance is worth.
    free: f64,
    /// The variance of the next change's distance from their median, as a multiple of its own.
    apart: f64,
}

impl Noise {
    /// None where period and comparison are the same days.
    fn of(contrast: Contrast, shifts: &[i32]) -> Option<Noise> {
        let own = contrast.covariance(0);
        if own <= 0.0 {
            return None;
        }
        let together = |days: i32| contrast.covariance(days) / own;
        let count = shifts.len() as f64;
        let among: Vec<Vec<f64>> = shifts
            .iter()
            .map(|one| shifts.iter().map(|other| together(one - other)).collect())
            .collect();
        let means: Vec<f64> = among.iter().map(|row| row.iter().sum::<f64>() / count).collect();
        // The variance is the quadratic form of this matrix.
        let part = |row: usize, column: usize| (among[row][column] - means[column]) / (count - 1.0);
        let (mut shown, mut squares) = (0.0, 0.0);
        for row in 0..shifts.len() {
            shown += part(row, row);
            squares +=
                (0..shifts.len()).map(|column| part(row, column) * part(column, row)).sum::<f64>();
        }
        let of_middle = means.iter().sum::<f64>() / count;
        let with_next = shifts.iter().map(|&days| together(days)).sum::<f64>() / count;
        // A median varies π ÷ 2 times as much as a mean.
        let apart = 1.0 + std::f64::consts::FRAC_PI_2 * of_middle - 2.0 * with_next;
        Some(Noise { shown, free: shown * shown / squares, apart: apart.max(0.1) })
    }

    /// How far from the middle the next change stays, by the spread of those before. `efficiency`:
    /// how many free changes the spread is worth for one of a standard deviation. None where they
    /// tell too little.
    fn reach(&self, spread: f64, efficiency: f64) -> Option<f64> {
        let degrees = efficiency * self.free;
        let limit = || t_quantile_beyond(OUTSIDE, degrees);
        (degrees >= FEWEST_FREE).then(|| limit() * spread * (self.apart / self.shown).sqrt())
    }
}

/// How far the farthest change is from their middle.
fn farthest(changes: &[f64], middle: f64) -> f64 {
    changes.iter().map(|change| (change - middle).abs()).fold(0.0, f64::max)
}

/// The standard deviation.
fn deviation(changes: &[f64]) -> f64 {
    let count = changes.len() as f64;
    let mean = changes.iter().sum::<f64>() / count;
    let squares: f64 = changes.iter().map(|change| (change - mean).powi(2)).sum();
    (squares / (count - 1.0)).sqrt()
}

/// Qₙ: of all differences between two, the one below which about a quarter of them lie; in a normal
/// distribution the standard deviation.
fn spread(changes: &[f64]) -> f64 {
    let pairs = (0..changes.len()).flat_map(|one| (0..one).map(move |other| (one, other)));
    let mut apart: Vec<f64> =
        pairs.map(|(one, other)| (changes[one] - changes[other]).abs()).collect();
    let half = changes.len() / 2 + 1;
    let quarter = half * (half - 1) / 2;
    let (_, apart, _) = apart.select_nth_unstable_by(quarter - 1, f64::total_cmp);
    let count = changes.len() as f64;
    let of_few = if changes.len() % 2 == 1 { 1.4 } else { 3.8 };
    2.2219 * count / (count + of_few) * *apart
}

#[cfg(test)]
mod tests {
    use super::{Contrast, Noise, spread};
    use crate::calendar::Period;

    fn week(from: &str, to: &str) -> Period {
        Period::parse(from, to).expect("a period")
    }

    /// By hand: changes from week to week share one week of two, with opposite signs, so that each
    /// goes with the next by −0.5. Of four: the mean's variance is (4 − 2 · 3 · 0.5) ÷ 16 = 1 ÷ 16, the
    /// mean variance among them (4 − 4 ÷ 16) ÷ 3 = 1.25, and the next is 1 + π ÷ 2 ÷ 16 + 2 · 0.5 ÷ 4
    /// apart.
    #[test]
    fn knows_what_changes_share() {
        let now = week("2026-03-09", "2026-03-15");
        let contrast = Contrast { now, before: now.plus(-7) };
        assert!((contrast.covariance(7) / contrast.covariance(0) + 0.5).abs() < 1e-12);
        let noise = Noise::of(contrast, &[7, 14, 21, 28]).expect("other days");
        assert!((noise.shown - 1.25).abs() < 1e-12, "{}", noise.shown);
        let apart = 1.25 + std::f64::consts::FRAC_PI_2 / 16.0;
        assert!((noise.apart - apart).abs() < 1e-12, "{}", noise.apart);
        assert!(Noise::of(Contrast { now, before: now }, &[7, 14]).is_none());
    }

    /// The same change each time, but for what binary fractions make of 0.3 − 0.2 and 0.4 − 0.3; or
    /// nought each time.
    #[test]
    fn tells_nothing_of_changes_that_are_all_the_same() {
        let now = week("2026-03-09", "2026-03-15");
        let contrast = Contrast { now, before: now.plus(-7) };
        let shifts: Vec<i32> = (1..=20).map(|number| number * 7).collect();
        let level = |at: i32| f64::from(at) / 10.0;
        let same: Vec<f64> = (0..20).map(|at| level(at + 1) - level(at)).collect();
        assert!(same.iter().any(|change| (change - same[0]).abs() > 0.0));
        assert_eq!(contrast.band(&shifts, &same), None);
        assert_eq!(contrast.band(&shifts, &[0.0; 20]), None);
    }

    /// By hand: of 1, 2, 4, 7, 100 the differences in order are 1, 2, 3, 3, 5, 6, 93 …; half is 3 of
    /// five, 3 · 2 ÷ 2 = 3, so it is the third: 3 · 2.2219 · 5 ÷ 6.4.
    #[test]
    fn one_wild_change_does_not_widen_the_spread() {
        let found = spread(&[4.0, 100.0, 1.0, 7.0, 2.0]);
        assert!((found - 3.0 * 2.2219 * 5.0 / 6.4).abs() < 1e-12, "{found}");
    }
}
