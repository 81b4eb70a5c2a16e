//! The check: fitted to the older half of the days, against the newer.

use std::collections::BTreeMap;

use super::bgnbd::{BgNbd, weeks};
use super::histories::{Buyer, grouped};
use super::result::{HoldOut, HoldOutGroup, HoldOutWeek, PurchaseModel, Refusal};
use crate::analyses::customers::ratio;
use crate::calendar::{Day, Period};

/// The greatest error with which a prediction is given.
const BOUND: f64 = 0.3;
/// The least there must be of customers, and of those who bought again, in the older half.
const LEAST_CUSTOMERS: usize = 100;
const LEAST_REPEATING: usize = 50;
/// The least both halves must cover together.
const LEAST_DAYS: i32 = 26 * 7;
/// The last group of customers has this many repeat purchases or more.
const LAST_GROUP: u32 = 7;

/// Fits the model to the older half, and compares.
///
/// # Errors
/// Why it cannot be fitted.
pub(super) fn check(buyers: &[Buyer], days: Period) -> Result<HoldOut, Refusal> {
    if days.days() < LEAST_DAYS {
        return Err(Refusal::TooShort);
    }
    let split = days.from.plus(days.days() / 2 - 1);
    let known: Vec<&Buyer> = buyers.iter().filter(|buyer| buyer.first() <= split).collect();
    if known.len() < LEAST_CUSTOMERS {
        return Err(Refusal::TooFewCustomers);
    }
    if known.iter().filter(|buyer| buyer.repeats(split) > 0).count() < LEAST_REPEATING {
        return Err(Refusal::TooFewRepeatCustomers);
    }
    let histories = grouped(known.iter().filter_map(|buyer| buyer.history(split)));
    let fit = BgNbd::fit(&histories).ok_or(Refusal::NoConvergence)?;
    let model = PurchaseModel::of(&fit, known.len() as u64);
    let later = Newer { known: &known, split, to: days.to, model: model.parameters };
    let by_purchases = later.groups();
    let expected = by_purchases.iter().map(|group| group.expected * group.customers as f64).sum();
    let actual = known.iter().map(|buyer| buyer.repeats(days.to) - buyer.repeats(split)).sum();
    Ok(HoldOut {
        fitted_to: split.to_string(),
        model,
        expected,
        actual,
        error: (actual > 0).then(|| expected / actual as f64 - 1.0),
        bound: BOUND,
        series: later.series(days.from),
        by_purchases,
    })
}

impl HoldOut {
    /// Whether it missed by no more than the bound.
    pub(super) fn is_passed(&self) -> bool {
        self.error.is_some_and(|error| error.abs() <= self.bound)
    }
}

/// The customers of the older half, and what the model says of the newer.
struct Newer<'a> {
    known: &'a [&'a Buyer],
    split: Day,
    to: Day,
    model: BgNbd,
}

impl Newer<'_> {
    fn groups(&self) -> Vec<HoldOutGroup> {
        let ahead = weeks(self.to.0 - self.split.0);
        let mut sums = BTreeMap::<u32, (u64, f64, u64)>::new();
        for buyer in self.known {
            let Some(history) = buyer.history(self.split) else { continue };
            let sum = sums.entry(history.repeats.min(LAST_GROUP)).or_default();
            sum.0 += 1;
            sum.1 += self.model.purchases(history, ahead).mean;
            sum.2 += buyer.repeats(self.to) - buyer.repeats(self.split);
        }
        let group =
            |(purchases, (customers, expected, actual)): (u32, (u64, f64, u64))| HoldOutGroup {
                purchases,
                or_more: purchases == LAST_GROUP,
                customers,
                expected: expected / customers as f64,
                actual: ratio(actual, customers),
            };
        sums.into_iter().map(group).collect()
    }

    fn series(&self, from: Day) -> Vec<HoldOutWeek> {
        let mut firsts = BTreeMap::<Day, u64>::new();
        for buyer in self.known {
            *firsts.entry(buyer.first()).or_default() += 1;
        }
        let expected_at: Vec<f64> =
            (0..=self.to.0 - from.0).map(|age| self.model.new_purchases(weeks(age)).mean).collect();
        let week = |week: i32| {
            let to = from.plus(7 * week - 1);
            let begun = firsts.range(..to);
            let expected = |(first, count): (&Day, &u64)| {
                expected_at[(to.0 - first.0) as usize] * *count as f64
            };
            HoldOutWeek {
                week: week as u32,
                to: to.to_string(),
                is_predicted: to > self.split,
                expected: begun.map(expected).sum(),
                actual: self.known.iter().map(|buyer| buyer.repeats(to)).sum(),
            }
        };
        (1..=(self.to.0 - from.0 + 1) / 7).map(week).collect()
    }
}
