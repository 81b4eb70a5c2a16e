//! Medians and other quantiles: exact, by selection, without putting all numbers in order.
//!
//! Of the numbers in order, each as often as its weight says, number 0 to n − 1, the quantile of p is
//! number (n − 1) × p; between two of them it lies in proportion. Excel's PERCENTILE.INC and SQL's
//! `PERCENTILE_CONT` are the same: <https://www.postgresql.org/docs/current/functions-aggregate.html>.

use rust_decimal::Decimal;

use super::cell::Cell;
use super::rows::Share;
use super::tally::decimal;
use crate::tables::NO_NUMBER;

/// The numbers of one group.
#[derive(Clone, Debug, Default)]
struct Sample {
    values: Vec<i64>,
    /// One a value, where the measure has weights.
    weights: Vec<u64>,
    rows: u64,
    is_estimate: bool,
}

/// The numbers of a column, by number of the group.
#[derive(Default)]
pub(super) struct Samples {
    groups: Vec<Sample>,
}

/// What the numbers are weighted by: scale and scaled integers.
pub(super) type Weights<'a> = Option<(u8, &'a [i64])>;

impl Samples {
    /// Numbers by so many groups.
    pub(super) fn of(groups: usize) -> Self {
        Samples { groups: vec![Sample::default(); groups] }
    }

    /// One more row. Without a weight of its own it counts once, with one of zero not at all; of a
    /// row that holds for a longer span the share of its weight counts, and at least once.
    pub(super) fn add(
        &mut self,
        group: usize,
        value: i64,
        row: usize,
        weights: Weights,
        part: Share,
    ) {
        let sample = &mut self.groups[group];
        sample.rows += 1;
        let weight = weights.map(|weights| weight(weights, row, part));
        if value == NO_NUMBER || weight == Some(0) {
            return;
        }
        sample.is_estimate |= !part.is_whole();
        sample.values.push(value);
        sample.weights.extend(weight);
    }

    /// Both together.
    pub(super) fn append(&mut self, other: Samples) {
        for (own, mut sample) in self.groups.iter_mut().zip(other.groups) {
            own.values.append(&mut sample.values);
            own.weights.append(&mut sample.weights);
            own.rows += sample.rows;
            own.is_estimate |= sample.is_estimate;
        }
    }

    /// The quantile of every group that has rows, by its number, of numbers with so many decimals.
    pub(super) fn quantiles(
        self,
        per_mille: u32,
        scale: u8,
    ) -> impl Iterator<Item = (usize, Cell)> {
        let cell = move |sample: Sample| Cell {
            rows: sample.rows,
            is_estimate: sample.is_estimate,
            value: sample.quantile(per_mille, scale),
        };
        let known = self.groups.into_iter().enumerate().filter(|(_, sample)| sample.rows > 0);
        known.map(move |(group, sample)| (group, cell(sample)))
    }
}

/// How often a row counts: whole times only.
fn weight((scale, weights): (u8, &[i64]), row: usize, part: Share) -> u64 {
    let units = weights[row];
    if units == NO_NUMBER {
        return 1;
    }
    let whole = units.max(0) as u64 / 10_u64.pow(u32::from(scale));
    if part.is_whole() || whole == 0 {
        return whole;
    }
    // OK because a share is of one day or more.
    (u128::from(whole) * part.within as u128 / part.of as u128).max(1) as u64
}

impl Sample {
    fn quantile(mut self, per_mille: u32, scale: u8) -> Option<Decimal> {
        let count = if self.weights.is_empty() {
            self.values.len() as u128
        } else {
            self.weights.iter().map(|&weight| u128::from(weight)).sum()
        };
        let position = count.checked_sub(1)? * u128::from(per_mille);
        let (at, rest) = (position / 1000, i128::try_from(position % 1000).ok()?);
        let low = i128::from(self.number(at));
        let high = if rest == 0 { low } else { i128::from(self.number(at + 1)) };
        // In thousandths of the column's units, so that nothing is rounded.
        Some(decimal(low * 1000 + (high - low) * rest, scale + 3))
    }

    /// The number at a place of all in order.
    fn number(&mut self, at: u128) -> i64 {
        if self.weights.is_empty() {
            return *self.values.select_nth_unstable(at as usize).1;
        }
        let mut pairs: Vec<(i64, u64)> =
            self.values.iter().copied().zip(self.weights.iter().copied()).collect();
        weighted(&mut pairs, at)
    }
}

/// Of numbers that each count as often as their weight, the one at a place of all in order: halves
/// are weighed, and the one that has the place is halved again.
fn weighted(mut pairs: &mut [(i64, u64)], mut at: u128) -> i64 {
    loop {
        let (low, &mut (value, weight), high) = pairs.select_nth_unstable(pairs.len() / 2);
        let below: u128 = low.iter().map(|&(_, weight)| u128::from(weight)).sum();
        if at < below {
            pairs = low;
        } else if at < below + u128::from(weight) || high.is_empty() {
            return value;
        } else {
            at -= below + u128::from(weight);
            pairs = high;
        }
    }
}
