//! Sorting and collecting with little code, for what is few.
//!
//! The standard library makes a sort anew for every type and every comparison, ten kilobytes each,
//! and one for each type that a map is collected from. Here all share one sort of numbers. Rows by
//! the hundred thousand are sorted by the standard library's own, as each comparison here is a call
//! through a pointer.

use std::cmp::Ordering;

/// Puts items in order; equal ones stay as they were.
pub(crate) trait InOrder<T> {
    /// In that order.
    fn order_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering);

    /// In the order of their keys.
    fn order_by_key<K: Ord>(&mut self, mut key: impl FnMut(&T) -> K) {
        self.order_by(|a, b| key(a).cmp(&key(b)));
    }

    /// In their own order.
    fn order(&mut self)
    where
        T: Ord,
    {
        self.order_by(T::cmp);
    }
}

impl<T> InOrder<T> for [T] {
    fn order_by(&mut self, mut compare: impl FnMut(&T, &T) -> Ordering) {
        let mut from = places(self.len(), &mut |&a, &b| compare(&self[a], &self[b]));
        for start in 0..from.len() {
            let mut at = start;
            // Each round of places is walked once; a place that is done points to itself.
            while from[at] != start {
                let next = std::mem::replace(&mut from[at], at);
                self.swap(at, next);
                at = next;
            }
            from[at] = at;
        }
    }
}

/// The places of so many items, in order of the items.
#[inline(never)]
fn places(items: usize, compare: &mut dyn FnMut(&usize, &usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..items).collect();
    places.sort_by(compare);
    places
}

/// Collects into a map or a set one by one, without sorting all before.
pub(crate) trait Gather: Iterator {
    /// All items; of those with one key the last.
    fn gather<C: Default + Extend<Self::Item>>(self) -> C
    where
        Self: Sized,
    {
        let mut all = C::default();
        all.extend(self);
        all
    }
}

impl<I: Iterator> Gather for I {}

#[cfg(test)]
mod tests {
    use super::InOrder;

    #[test]
    fn orders_like_the_standard_library() {
        let mut state = 1_u32;
        let mut random = move || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state >> 16
        };
        for items in [0, 1, 2, 3, 10, 100, 1000] {
            let mut ours: Vec<(u32, usize)> = (0..items).map(|at| (random() % 50, at)).collect();
            let mut theirs = ours.clone();
            ours.order_by_key(|(key, _)| *key);
            theirs.sort_by_key(|(key, _)| *key);
            assert_eq!(ours, theirs);
            ours.order_by(|a, b| b.1.cmp(&a.1));
            theirs.sort_by_key(|(_, at)| std::cmp::Reverse(*at));
            assert_eq!(ours, theirs);
        }
    }
}
