//! Rows gone through block by block.
//!
//! A browser compiles a function quickly first, and well while it is called again and again. One
//! call that goes through a million rows stays slow to its end; one call a block does not.

use std::ops::Range;

/// Rows at once: enough that a call costs nothing, few enough that there are many.
const ROWS: usize = 1 << 12;

/// Calls with all rows, a block of them at a time, in order.
pub(crate) fn each_block(rows: usize, mut visit: impl FnMut(Range<usize>)) {
    each(rows, &mut visit);
}

/// What each row gives, in order.
pub(crate) fn by_row<T>(rows: usize, mut of_row: impl FnMut(usize) -> T) -> Vec<T> {
    let mut all = Vec::with_capacity(rows);
    each(rows, &mut |block| all.extend(block.map(&mut of_row)));
    all
}

/// The same for all, so that what is called stays a function of its own.
#[inline(never)]
fn each(rows: usize, visit: &mut dyn FnMut(Range<usize>)) {
    for from in (0..rows).step_by(ROWS) {
        visit(from..rows.min(from + ROWS));
    }
}

#[cfg(test)]
mod tests {
    use super::{ROWS, by_row, each_block};

    #[test]
    fn visits_every_row_once_and_in_order() {
        for rows in [0, 1, ROWS, ROWS + 1, 3 * ROWS - 1] {
            let mut seen = Vec::new();
            each_block(rows, |block| seen.extend(block));
            assert!(seen.iter().copied().eq(0..rows), "{rows}");
            assert_eq!(by_row(rows, |row| row), seen, "{rows}");
        }
    }
}
