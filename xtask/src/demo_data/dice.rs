//! Chance that falls the same on every machine: integers only, seeded by what it decides about.
//!
//! Each order, customer and day has dice of its own, so that any of them can be made again without
//! making the others first: that is what lets a million orders be written in a stream.

/// A stream of random numbers (`SplitMix64`, <https://prng.di.unimi.it/splitmix64.c>, read 2026-11).
#[derive(Clone, Debug)]
pub(crate) struct Dice {
    state: u64,
}

/// What the dice are for; two purposes never share a stream.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Purpose {
    /// When a customer orders.
    Visits = 1,
    /// Who a customer is.
    Person = 2,
    /// What is in an order and what becomes of it.
    Order = 3,
    /// How busy a day is.
    Day = 4,
    /// The traffic of a day.
    Traffic = 5,
    /// The ads of a day.
    Ads = 6,
    /// What becomes of an order's parcel.
    Parcel = 7,
    /// What a customer says about an order.
    Service = 8,
    /// What comes into the warehouse.
    Warehouse = 9,
    /// What the office books.
    Office = 10,
    /// How the site does.
    Site = 11,
    /// What is mailed.
    Mail = 12,
}

impl Dice {
    /// The dice of one thing: the same seed, purpose and number give the same throws.
    pub(crate) fn of(seed: u64, purpose: Purpose, number: u64) -> Self {
        let mut dice = Self { state: seed ^ (purpose as u64).rotate_left(56) };
        dice.state = dice.next() ^ number;
        dice.next();
        dice
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, `limit`.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(limit)) >> 64) as u64
    }

    /// A number from `low` to `high`, both included.
    pub(crate) fn between(&mut self, low: u64, high: u64) -> u64 {
        low + self.below(high - low + 1)
    }

    /// True in so many of a thousand throws.
    pub(crate) fn chance(&mut self, per_mille: u64) -> bool {
        self.below(1000) < per_mille
    }

    /// The position of one of these weights, the heavier the likelier. At least one is not zero.
    pub(crate) fn weighted(&mut self, weights: &[u64]) -> usize {
        let mut left = self.below(weights.iter().sum());
        weights
            .iter()
            .position(|&weight| {
                let is_here = left < weight;
                left = left.saturating_sub(weight);
                is_here
            })
            .unwrap_or(0)
    }

    /// One of these.
    pub(crate) fn one_of<'a, T: ?Sized>(&mut self, choices: &[&'a T]) -> &'a T {
        choices[self.below(choices.len() as u64) as usize]
    }

    /// `thousandths / 1000` as a whole number, up or down by chance, so that many small numbers
    /// still add up right.
    pub(crate) fn whole(&mut self, thousandths: u64) -> u64 {
        thousandths / 1000 + u64::from(self.below(1000) < thousandths % 1000)
    }

    /// About this number: within `per_mille` of it.
    pub(crate) fn about(&mut self, number: u64, per_mille: u64) -> u64 {
        number * self.between(1000 - per_mille, 1000 + per_mille) / 1000
    }
}

#[cfg(test)]
mod tests {
    use super::{Dice, Purpose};

    /// First output of `SplitMix64` seeded 0, as its author's C program prints it.
    #[test]
    fn mixes_as_published() {
        assert_eq!(Dice { state: 0 }.next(), 0xE220_A839_7B1D_CDAF);
    }

    #[test]
    fn weights_are_kept() {
        let mut dice = Dice::of(7, Purpose::Day, 1);
        let mut counts = [0; 3];
        for _ in 0..10_000 {
            counts[dice.weighted(&[1, 0, 3])] += 1;
        }
        assert_eq!(counts[1], 0);
        assert!((2_300..2_700).contains(&counts[0]), "{counts:?}");
    }
}
