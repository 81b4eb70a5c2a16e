//! Exact counts of pairs in bounded memory.
//!
//! A pair is in no more orders than either of its items (a-priori). So items in fewer than `least`
//! orders can be left out, and all pairs in `least` orders or more are still counted exactly.
//! `least` is 2, or as little more as makes the rest fit.

/// A pair of items, the lower number first, and in how many baskets both are.
pub(super) type Pair = (u32, u32, u32);

/// The different items of each basket.
#[derive(Default)]
pub(super) struct Baskets {
    /// Basket by basket, sorted, each item once.
    items: Vec<u32>,
    /// Where each basket ends.
    ends: Vec<usize>,
    /// By item, in how many baskets it is.
    supports: Vec<u32>,
}

/// All pairs that are in `least` baskets or more.
pub(super) struct Counted {
    pub(super) pairs: Vec<Pair>,
    pub(super) least: u32,
}

impl Baskets {
    /// Of pairs of a basket and an item, in any order and as often as may be.
    pub(super) fn new(mut pairs: Vec<(u32, u32)>) -> Baskets {
        pairs.sort_unstable();
        pairs.dedup();
        let mut baskets = Baskets::default();
        let mut last = None;
        for (basket, item) in pairs {
            if last.is_some_and(|last| last != basket) {
                baskets.ends.push(baskets.items.len());
            }
            last = Some(basket);
            baskets.items.push(item);
            let item = item as usize;
            if baskets.supports.len() <= item {
                baskets.supports.resize(item + 1, 0);
            }
            baskets.supports[item] += 1;
        }
        baskets.ends.extend(last.map(|_| baskets.items.len()));
        baskets
    }

    /// How many baskets.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// How many of them hold two items or more.
    pub(super) fn of_several(&self) -> usize {
        self.each().filter(|items| items.len() > 1).count()
    }

    /// How many different items.
    pub(super) fn items(&self) -> usize {
        self.supports.iter().filter(|&&support| support > 0).count()
    }

    /// In how many baskets an item is.
    pub(super) fn support(&self, item: u32) -> u32 {
        self.supports[item as usize]
    }

    fn each(&self) -> impl Iterator<Item = &[u32]> {
        let starts = [0].into_iter().chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, &end)| &self.items[start..end])
    }

    /// Counts the pairs with no more than `cells` numbers in memory.
    pub(super) fn count(&self, cells: u64) -> Counted {
        let most = self.supports.iter().copied().max().unwrap_or(0);
        // The least that fits; what fits with less fits with more.
        let (mut low, mut high) = (2, most.max(2) + 1);
        while low < high {
            let middle = low + (high - low) / 2;
            let fits = self.in_grid(middle) <= cells || self.met(middle) <= cells;
            if fits { high = middle } else { low = middle + 1 }
        }
        let mut pairs = if self.met(low) <= cells { self.by_list(low) } else { self.by_grid(low) };
        pairs.retain(|&(_, _, orders)| orders >= low);
        Counted { pairs, least: low }
    }

    /// How many pairs can be made of the items in `least` baskets.
    fn in_grid(&self, least: u32) -> u64 {
        let items = self.supports.iter().filter(|&&support| support >= least).count() as u64;
        items * items.saturating_sub(1) / 2
    }

    /// How often any such pair is met.
    fn met(&self, least: u32) -> u64 {
        let frequent = |items: &[u32]| {
            items.iter().filter(|&&item| self.support(item) >= least).count() as u64
        };
        self.each().map(frequent).map(|items| items * items.saturating_sub(1) / 2).sum()
    }

    /// Calls with every pair met.
    fn each_pair(&self, least: u32, mut visit: impl FnMut(u32, u32)) {
        let mut frequent = Vec::new();
        for items in self.each() {
            frequent.clear();
            frequent.extend(items.iter().filter(|&&item| self.support(item) >= least));
            for (position, &left) in frequent.iter().enumerate() {
                frequent[position + 1..].iter().for_each(|&right| visit(left, right));
            }
        }
    }

    /// Each pair met goes to a list, which is sorted: for many items of which few meet.
    fn by_list(&self, least: u32) -> Vec<Pair> {
        let mut met = Vec::new();
        self.each_pair(least, |left, right| met.push(u64::from(left) << 32 | u64::from(right)));
        met.sort_unstable();
        let same = met.chunk_by(|one, other| one == other);
        same.map(|same| ((same[0] >> 32) as u32, same[0] as u32, same.len() as u32)).collect()
    }

    /// A cell for every pair there may be: for few items that meet often.
    fn by_grid(&self, least: u32) -> Vec<Pair> {
        let items: Vec<u32> =
            (0..self.supports.len() as u32).filter(|&item| self.support(item) >= least).collect();
        let mut place = vec![0; self.supports.len()];
        items.iter().enumerate().for_each(|(at, &item)| place[item as usize] = at);
        // Of the triangle below the diagonal, row by row.
        let cell = |left: usize, right: usize| right * (right - 1) / 2 + left;
        let mut grid = vec![0_u32; self.in_grid(least) as usize];
        self.each_pair(least, |left, right| {
            grid[cell(place[left as usize], place[right as usize])] += 1;
        });
        let pairs = (1..items.len()).flat_map(|right| (0..right).map(move |left| (left, right)));
        let counts = pairs.zip(grid).filter(|&(_, orders)| orders > 0);
        counts.map(|((left, right), orders)| (items[left], items[right], orders)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Baskets, Pair};

    fn baskets() -> Baskets {
        // 0 and 1 together three times, 0 and 2 twice, 1 and 2 once, 3 alone.
        let baskets: [&[u32]; 6] = [&[0, 1], &[1, 0, 1], &[0, 1, 2], &[0, 2], &[3], &[3]];
        let pairs = baskets.iter().enumerate();
        Baskets::new(
            pairs.flat_map(|(n, items)| items.iter().map(move |&item| (n as u32, item))).collect(),
        )
    }

    #[test]
    fn counts_every_pair_alike_both_ways() {
        let baskets = baskets();
        let expected: Vec<Pair> = vec![(0, 1, 3), (0, 2, 2), (1, 2, 1)];
        assert_eq!(baskets.by_list(1), expected);
        assert_eq!(baskets.by_grid(1), expected);
        assert_eq!((baskets.len(), baskets.of_several(), baskets.items()), (6, 4, 4));
    }

    #[test]
    fn asks_for_more_where_memory_is_short() {
        // Item 0 is in four baskets, 1 in three, 2 and 3 in two. All four make 6 pairs, met 6
        // times; 0 and 1 alone make one.
        for (cells, least, expected) in [
            (6, 2, vec![(0, 1, 3), (0, 2, 2)]),
            (5, 3, vec![(0, 1, 3)]),
            (1, 3, vec![(0, 1, 3)]),
            (0, 4, vec![]),
        ] {
            let counted = baskets().count(cells);
            assert_eq!((counted.least, counted.pairs), (least, expected), "{cells} cells");
        }
    }
}
