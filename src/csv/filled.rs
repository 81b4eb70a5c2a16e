//! Which cells of a row are filled: looked at once a row and for sixteen cells together, so that
//! nobody has to ask cell by cell.

use wide::u32x4;

use super::row::Slices;

/// Cells looked at together.
const BLOCK: usize = 16;

/// Which cells of a row hold something: a bit each, the first cell's the lowest one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    all: Vec<u64>,
    short: Vec<u64>,
}

impl Filled {
    /// Bytes a short cell has at most, its quotes included.
    pub const SHORT: u32 = 7;

    /// The cells that are not empty.
    pub fn all(&self) -> &[u64] {
        &self.all
    }

    /// Those of them that are short.
    pub fn short(&self) -> &[u64] {
        &self.short
    }

    /// Looks at a row of a table of so many columns. Cells beyond may be told as well, or not.
    pub(super) fn look(&mut self, cells: &Slices<'_>, columns: usize) {
        let words = columns.div_ceil(64);
        for bits in [&mut self.all, &mut self.short] {
            bits.clear();
            bits.resize(words, 0);
        }
        let ends = &cells.ends[..cells.len().min(64 * words)];
        for start in (0..ends.len()).step_by(BLOCK) {
            let own = block(&ends[start..]);
            let before = match start {
                0 => after_first(cells.gap.wrapping_neg(), &own),
                _ => block(&ends[start - 1..]),
            };
            let mut bits = Bits::of(cells.gap, &before, &own);
            if cells.quote.is_some() && bits.two != 0 {
                bits.take_out_empty(cells, start);
            }
            self.all[start / 64] |= bits.all << (start % 64);
            self.short[start / 64] |= bits.short << (start % 64);
        }
    }
}

/// The first ends of some; where there are less, the last one again, as of cells of nothing.
fn block(ends: &[u32]) -> [u32; BLOCK] {
    if let Some(block) = ends.first_chunk::<BLOCK>() {
        return *block;
    }
    let mut block = [ends.last().copied().unwrap_or_default(); BLOCK];
    block[..ends.len()].copy_from_slice(ends);
    block
}

/// The ends with another one in front.
fn after_first(first: u32, ends: &[u32; BLOCK]) -> [u32; BLOCK] {
    let mut all = [first; BLOCK];
    all[1..].copy_from_slice(&ends[..BLOCK - 1]);
    all
}

/// A bit for each cell of a block.
struct Bits {
    all: u64,
    short: u64,
    /// Cells of two bytes, which may be two quotes.
    two: u64,
}

impl Bits {
    /// By where the cells before them end, and they themselves.
    #[inline]
    fn of(gap: u32, before: &[u32; BLOCK], own: &[u32; BLOCK]) -> Self {
        let (nothing, two) = (u32x4::splat(gap), u32x4::splat(gap + 2));
        let long = u32x4::splat(gap + Filled::SHORT);
        let (mut all, mut is_long, mut is_two) = (0, 0, 0);
        let fours = before.as_chunks::<4>().0.iter().zip(own.as_chunks::<4>().0);
        for (index, (before, own)) in fours.enumerate() {
            let lengths = u32x4::new(*own) - u32x4::new(*before);
            all |= lengths.simd_gt(nothing).to_bitmask() << (4 * index);
            is_long |= lengths.simd_gt(long).to_bitmask() << (4 * index);
            is_two |= lengths.simd_eq(two).to_bitmask() << (4 * index);
        }
        Bits { all: all.into(), short: (all & !is_long).into(), two: is_two.into() }
    }

    /// Two quotes with nothing in between are no text.
    fn take_out_empty(&mut self, cells: &Slices<'_>, start: usize) {
        while self.two != 0 {
            let lowest = self.two & self.two.wrapping_neg();
            if cells.bytes(start + lowest.trailing_zeros() as usize).is_empty() {
                self.all &= !lowest;
                self.short &= !lowest;
            }
            self.two &= !lowest;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Filled, Slices};

    #[test]
    fn looks_which_cells_are_filled() {
        let text = "a,,\"\",\"b\",\"longer, much longer\",,ab,1234567,12345678,,x\n";
        let ends = [1, 2, 5, 9, 31, 32, 35, 43, 52, 53, 55];
        let slices = Slices { text, ends: &ends, gap: 1, quote: Some(b'"') };
        let mut found = Filled::default();
        found.look(&slices, 11);
        assert_eq!((found.all(), found.short()), (&[0b101_1101_1001][..], &[0b100_1100_1001][..]));
        for (index, cell) in slices.iter().enumerate() {
            assert_eq!(found.all()[0] >> index & 1 == 1, !cell.is_empty(), "cell {index}");
            assert_eq!(slices.bytes(index), cell.as_bytes(), "cell {index}");
        }
        let plain = Slices { text: "aab", ends: &[2, 2, 3], gap: 0, quote: None };
        found.look(&plain, 3);
        assert_eq!((found.all(), found.short()), (&[0b101][..], &[0b101][..]));
    }

    #[test]
    fn looks_at_rows_of_any_width() {
        // Every third cell is filled.
        let many: Vec<u32> = (1..=200).map(|cell| cell - 1 + cell / 3).collect();
        let text = "x".repeat(400);
        let mut found = Filled::default();
        for width in 0..200 {
            let row = Slices { text: &text, ends: &many[..width], gap: 1, quote: None };
            for columns in [width, width + 70] {
                found.look(&row, columns);
                for index in 0..columns {
                    let is_filled = found.all()[index / 64] >> (index % 64) & 1 == 1;
                    assert_eq!(is_filled, !row.get(index).is_empty(), "{index} of {width}");
                }
            }
        }
    }
}
