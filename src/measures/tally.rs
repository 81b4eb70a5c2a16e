//! Sums and sets by group.

use std::collections::BTreeMap;

use hashbrown::{HashMap, HashSet};
use rust_decimal::Decimal;

use super::cell::Cell;
use super::rows::Share;
use crate::tables::{NO_CODE, NO_NUMBER};

/// A running sum.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    units: i128,
    /// Parts of rows that hold for a longer span, in the same units.
    parts: Decimal,
    rows: u64,
    known: u64,
    is_estimate: bool,
}

impl Tally {
    pub(super) fn add_one(&mut self) {
        self.rows += 1;
        self.known += 1;
        self.units += 1;
    }

    pub(super) fn add(&mut self, units: i64, share: Share) {
        self.rows += 1;
        if units == NO_NUMBER {
            return;
        }
        self.known += 1;
        if share.is_whole() {
            self.units += i128::from(units);
        } else {
            self.is_estimate = true;
            self.parts +=
                Decimal::from(units) * Decimal::from(share.within) / Decimal::from(share.of);
        }
    }

    /// A number that counts so many times.
    pub(super) fn add_times(&mut self, units: i64, times: i32) {
        self.rows += 1;
        if units != NO_NUMBER {
            self.known += 1;
            self.units += i128::from(units) * i128::from(times);
        }
    }

    fn cell(self, scale: u8) -> Cell {
        let sum = decimal(self.units, scale) + self.parts * Decimal::new(1, u32::from(scale));
        let value = (self.rows == 0 || self.known > 0).then_some(sum);
        Cell { value, rows: self.rows, is_estimate: self.is_estimate }
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

/// Running sums by group.
#[derive(Default)]
pub(super) struct Tallies {
    groups: HashMap<u32, Tally>,
}

impl Tallies {
    pub(super) fn of(&mut self, group: u32) -> &mut Tally {
        self.groups.entry(group).or_default()
    }

    pub(super) fn cells(self, scale: u8) -> BTreeMap<u32, Cell> {
        self.groups.into_iter().map(|(group, tally)| (group, tally.cell(scale))).collect()
    }
}

/// The different codes met, by group.
#[derive(Default)]
pub(super) struct Distinct {
    met: HashSet<(u32, u32)>,
}

impl Distinct {
    pub(super) fn add(&mut self, group: u32, code: u32) {
        if code != NO_CODE {
            self.met.insert((group, code));
        }
    }

    pub(super) fn has(&self, group: u32, code: u32) -> bool {
        self.met.contains(&(group, code))
    }

    /// Those in both.
    pub(super) fn common(mut self, other: &Distinct) -> Distinct {
        self.met.retain(|met| other.met.contains(met));
        self
    }

    pub(super) fn counts(self) -> BTreeMap<u32, Cell> {
        let mut tallies = Tallies::default();
        self.met.into_iter().for_each(|(group, _)| tallies.of(group).add_one());
        tallies.cells(0)
    }
}
