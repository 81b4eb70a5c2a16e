//! Sums and sets by group.

use hashbrown::HashSet;
use rust_decimal::Decimal;

use super::cell::Cell;
use super::rows::Share;
use crate::tables::{NO_CODE, NO_NUMBER};

/// A sum of whole rows.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sum {
    units: i128,
    rows: u32,
    known: u32,
}

impl Sum {
    pub(super) fn add(&mut self, units: i64) {
        self.rows += 1;
        if units != NO_NUMBER {
            self.known += 1;
            self.units += i128::from(units);
        }
    }

    pub(super) fn add_one(&mut self) {
        self.add(1);
    }

    /// Adds rows that stand together: of those that are kept, the numbers. Halves of 64 bits are
    /// summed each by itself, so that nothing overflows and several go in one step.
    pub(super) fn add_kept(&mut self, keeps: &[bool], numbers: &[i64]) {
        let (mut low, mut high, mut rows, mut known) = (0_u64, 0_i64, 0_u32, 0_u32);
        for (&keeps, &units) in keeps.iter().zip(numbers) {
            let is_known = keeps && units != NO_NUMBER;
            let units = if is_known { units } else { 0 };
            low += units as u64 & u64::from(u32::MAX);
            high += units >> 32;
            rows += u32::from(keeps);
            known += u32::from(is_known);
        }
        self.units += (i128::from(high) << 32) + i128::from(low);
        self.rows += rows;
        self.known += known;
    }

    /// Counts the kept of rows that stand together.
    pub(super) fn count_kept(&mut self, keeps: &[bool]) {
        let rows: u32 = keeps.iter().map(|&keeps| u32::from(keeps)).sum();
        self.units += i128::from(rows);
        self.rows += rows;
        self.known += rows;
    }
}

/// A running sum.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    whole: Sum,
    /// Parts of rows that hold for a longer span, in the same units.
    parts: Decimal,
    is_estimate: bool,
}

impl Tally {
    pub(super) fn add_one(&mut self) {
        self.whole.add_one();
    }

    pub(super) fn add(&mut self, units: i64, share: Share) {
        if share.is_whole() || units == NO_NUMBER {
            return self.whole.add(units);
        }
        self.whole.rows += 1;
        self.whole.known += 1;
        self.is_estimate = true;
        self.parts += Decimal::from(units) * Decimal::from(share.within) / Decimal::from(share.of);
    }

    /// A number that counts so many times.
    pub(super) fn add_times(&mut self, units: i64, times: i32) {
        self.whole.rows += 1;
        if units != NO_NUMBER {
            self.whole.known += 1;
            self.whole.units += i128::from(units) * i128::from(times);
        }
    }

    /// So many different things.
    pub(super) fn of_count(count: usize) -> Self {
        let rows = count as u32;
        Tally { whole: Sum { units: count as i128, rows, known: rows }, ..Tally::default() }
    }

    pub(super) fn add_sum(&mut self, sum: &Sum) {
        self.whole.units += sum.units;
        self.whole.rows += sum.rows;
        self.whole.known += sum.known;
    }

    pub(super) fn has_rows(&self) -> bool {
        self.whole.rows > 0
    }

    pub(super) fn cell(&self, scale: u8) -> Cell {
        let Sum { units, rows, known } = self.whole;
        let mut sum = decimal(units, scale);
        if self.is_estimate {
            sum += self.parts * Decimal::new(1, u32::from(scale));
        }
        let value = (rows == 0 || known > 0).then_some(sum);
        Cell { value, rows: rows.into(), is_estimate: self.is_estimate }
    }
}

/// `units` × 10^−`scale`. More digits than a decimal keeps cost the last ones.
pub(super) fn decimal(mut units: i128, scale: u8) -> Decimal {
    let mut scale = u32::from(scale);
    loop {
        match Decimal::try_from_i128_with_scale(units, scale) {
            Ok(decimal) => return decimal,
            // OK because a sum of fewer than 2^32 rows of 63 bits fits without decimals.
            Err(_) if scale == 0 => return Decimal::MAX,
            Err(_) => {
                units /= 10;
                scale -= 1;
            }
        }
    }
}

/// So many groups have a set each; more share one, as sets by code are as long as the greatest code.
const FEW: usize = 64;

/// The different codes met, by number of the group.
pub(super) enum Distinct {
    /// Of few groups: by code, whether it was met.
    Few(Vec<Bits>),
    /// Of many groups, or of numbers that are no codes.
    Many(usize, HashSet<(u32, u32)>),
}

impl Distinct {
    /// Codes by so many groups.
    pub(super) fn of_codes(groups: usize) -> Self {
        if groups > FEW {
            Self::of_numbers(groups)
        } else {
            Self::Few(vec![Bits::default(); groups])
        }
    }

    /// Any numbers by so many groups.
    pub(super) fn of_numbers(groups: usize) -> Self {
        Self::Many(groups, HashSet::new())
    }

    pub(super) fn add(&mut self, group: usize, code: u32) {
        if code == NO_CODE {
            return;
        }
        match self {
            Self::Few(groups) => groups[group].add(code),
            Self::Many(_, met) => drop(met.insert((group as u32, code))),
        }
    }

    pub(super) fn has(&self, group: usize, code: u32) -> bool {
        match self {
            Self::Few(groups) => groups[group].has(code),
            Self::Many(_, met) => met.contains(&(group as u32, code)),
        }
    }

    /// Those in both, which are by the same groups.
    pub(super) fn common(self, other: &Distinct) -> Distinct {
        match (self, other) {
            (Self::Few(mut groups), Self::Few(others)) => {
                groups.iter_mut().zip(others).for_each(|(group, other)| group.keep(other));
                Self::Few(groups)
            }
            (Self::Many(groups, mut met), other) => {
                met.retain(|&(group, code)| other.has(group as usize, code));
                Self::Many(groups, met)
            }
            (Self::Few(_), Self::Many(..)) => unreachable!("sets by the same groups are alike"),
        }
    }

    /// How many, by number of the group.
    pub(super) fn counts(&self) -> Vec<Tally> {
        match self {
            Self::Few(groups) => groups.iter().map(|bits| Tally::of_count(bits.count())).collect(),
            Self::Many(groups, met) => {
                let mut counts = vec![0; *groups];
                met.iter().for_each(|&(group, _)| counts[group as usize] += 1);
                counts.into_iter().map(Tally::of_count).collect()
            }
        }
    }
}

/// A set of small numbers.
#[derive(Clone, Default)]
pub(super) struct Bits(Vec<u64>);

impl Bits {
    fn add(&mut self, number: u32) {
        let (word, bit) = (number as usize / 64, number % 64);
        if word >= self.0.len() {
            self.0.resize((word + 1).next_power_of_two(), 0);
        }
        self.0[word] |= 1 << bit;
    }

    fn has(&self, number: u32) -> bool {
        self.0.get(number as usize / 64).is_some_and(|word| word >> (number % 64) & 1 == 1)
    }

    fn keep(&mut self, other: &Bits) {
        let others = other.0.iter().copied().chain(std::iter::repeat(0));
        self.0.iter_mut().zip(others).for_each(|(word, other)| *word &= other);
    }

    fn count(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }
}
