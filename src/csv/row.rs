//! The cells of a row, where they stand.

use std::borrow::Cow;

use wide::u32x4;

/// The cells of a record: pieces of one text. Nothing is copied that needs no change.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slices<'a> {
    /// What the cells are pieces of.
    pub(crate) text: &'a str,
    /// Where each cell ends in `text`.
    pub(crate) ends: &'a [u32],
    /// Bytes between two cells.
    pub(crate) gap: u32,
    /// A cell that begins with this ASCII character ends with it too, and both are no part of it.
    pub(crate) quote: Option<u8>,
}

impl<'a> Slices<'a> {
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The cell at `index`; empty beyond the last one.
    #[inline]
    pub(crate) fn get(&self, index: usize) -> &'a str {
        let (start, end) = self.bounds(index);
        // OK because cells begin and end at marks, which are whole characters.
        let cell = self.text.get(start..end).unwrap_or_default();
        if self.quote.is_some() && cell.as_bytes().first().copied() == self.quote {
            return cell.get(1..cell.len() - 1).unwrap_or_default();
        }
        cell
    }

    /// Whether the cell is empty, without a look at its text where that tells.
    #[inline]
    pub(crate) fn is_blank(&self, index: usize) -> bool {
        let (start, end) = self.bounds(index);
        start >= end || self.quote.is_some() && end - start == 2 && self.get(index).is_empty()
    }

    #[inline]
    fn bounds(&self, index: usize) -> (usize, usize) {
        let Some(&end) = self.ends.get(index) else { return (0, 0) };
        let start = if index == 0 { 0 } else { self.ends[index - 1] + self.gap };
        (start as usize, end as usize)
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = &'a str> {
        (0..self.len()).map(move |index| self.get(index))
    }

    /// The bytes of [`Slices::get`], which take less looking at than its text.
    #[inline]
    pub(crate) fn bytes(&self, index: usize) -> &'a [u8] {
        let (start, end) = self.bounds(index);
        let cell = self.text.as_bytes().get(start..end).unwrap_or_default();
        match cell {
            [first, inner @ .., _] if Some(*first) == self.quote => inner,
            _ => cell,
        }
    }

    /// Looks which of the first so many cells hold something, four at a time.
    pub(crate) fn look(&self, columns: usize, found: &mut Filled) {
        let words = columns.div_ceil(64);
        found.clear(words);
        // Further cells are of no column.
        let ends = &self.ends[..self.len().min(64 * words)];
        let Some((&first, ends_after)) = ends.split_first() else { return };
        found.all[0] = u64::from(first > 0);
        found.short[0] = u64::from((1..=Filled::SHORT).contains(&first));
        let pairs = ends.chunks(64).zip(ends_after.chunks(64));
        for (word, (before, after)) in pairs.enumerate() {
            let (all, short) = self.look_at_word(before, after);
            // The first cell has none before it: all others stand one further up.
            for (bits, found) in [(all, &mut found.all), (short, &mut found.short)] {
                found[word] |= bits << 1;
                if let Some(next) = found.get_mut(word + 1) {
                    *next = bits >> 63;
                }
            }
        }
        if self.quote.is_some() {
            self.empty_quoted(found);
        }
    }

    /// Which of up to 64 cells are filled, and which are short, by where the cells before them and
    /// they themselves end.
    #[inline]
    fn look_at_word(&self, before: &[u32], after: &[u32]) -> (u64, u64) {
        let (gap, long) = (self.gap, self.gap + Filled::SHORT);
        let (gaps, longs) = (u32x4::splat(gap), u32x4::splat(long));
        let (fours, rest) = after.as_chunks::<4>();
        let (mut all, mut short) = (0, 0);
        for (index, (before, after)) in before.as_chunks::<4>().0.iter().zip(fours).enumerate() {
            let lengths = u32x4::new(*after) - u32x4::new(*before);
            let is_filled = lengths.simd_gt(gaps).to_bitmask();
            let is_long = lengths.simd_gt(longs).to_bitmask();
            all |= u64::from(is_filled) << (4 * index);
            short |= u64::from(is_filled & !is_long) << (4 * index);
        }
        for (index, after) in (4 * fours.len()..).zip(rest) {
            let length = after - before[index];
            all |= u64::from(length > gap) << index;
            short |= u64::from((gap + 1..=long).contains(&length)) << index;
        }
        (all, short)
    }

    /// Two quotes with nothing in between are no text.
    fn empty_quoted(&self, found: &mut Filled) {
        for word in 0..found.short.len() {
            let mut left = found.short[word];
            while left != 0 {
                let index = 64 * word + left.trailing_zeros() as usize;
                if self.is_blank(index) {
                    found.all[word] &= !(left & left.wrapping_neg());
                    found.short[word] &= !(left & left.wrapping_neg());
                }
                left &= left - 1;
            }
        }
    }
}

/// Which cells of a row hold something: a bit each, the first cell's the lowest one. Looked at
/// once a row, so that nobody has to ask cell by cell.
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

    fn clear(&mut self, words: usize) {
        for bits in [&mut self.all, &mut self.short] {
            bits.clear();
            bits.resize(words, 0);
        }
    }
}

/// One data row, borrowed from the reader.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    pub(super) cells: Slices<'a>,
    /// Physical line, from 1.
    pub line: u32,
    /// Its last physical line.
    pub line_to: u32,
    /// Row as a spreadsheet numbers it.
    pub row: u32,
}

impl<'a> Row<'a> {
    /// How many cells the row has.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether the row has no cells.
    pub fn is_empty(&self) -> bool {
        self.cells.len() == 0
    }

    /// The cell at `index`, from 0, as written; empty beyond the row's end.
    #[inline]
    pub fn cell(&self, index: usize) -> &'a str {
        self.cells.get(index)
    }

    /// The bytes of the cell at `index`. Cheaper than its text.
    #[inline]
    pub fn bytes(&self, index: usize) -> &'a [u8] {
        self.cells.bytes(index)
    }

    /// Whether the cell at `index` is empty or missing. Cheaper than to look at the cell.
    #[inline]
    pub fn is_blank(&self, index: usize) -> bool {
        self.cells.is_blank(index)
    }

    /// Looks which of the first so many cells are not empty. Further ones may be told as well.
    #[inline]
    pub fn look(&self, columns: usize, found: &mut Filled) {
        self.cells.look(columns, found);
    }

    /// All cells in order.
    pub fn cells(self) -> impl Iterator<Item = &'a str> {
        self.cells.iter()
    }

    /// The text of all cells, one after the other.
    pub fn text(&self) -> Cow<'a, str> {
        let Slices { text, gap, quote, .. } = self.cells;
        if gap == 0 && quote.is_none() {
            return Cow::Borrowed(text);
        }
        Cow::Owned(self.cells.iter().collect())
    }

    /// The most bytes of text that all cells together have.
    pub fn most_bytes(&self) -> usize {
        self.cells.text.len()
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
        slices.look(11, &mut found);
        assert_eq!((found.all(), found.short()), (&[0b101_1101_1001][..], &[0b100_1100_1001][..]));
        for (index, cell) in slices.iter().enumerate() {
            assert_eq!(found.all()[0] >> index & 1 == 1, !cell.is_empty(), "cell {index}");
            assert_eq!(slices.bytes(index), cell.as_bytes(), "cell {index}");
        }
        let many: Vec<u32> = (0..150).map(|index| 2 * index + 1 + (index + 1) / 3).collect();
        let text = "x".repeat(500);
        let wide = Slices { text: &text, ends: &many, gap: 1, quote: None };
        wide.look(150, &mut found);
        for index in 0..192 {
            let is_filled = found.all()[index / 64] >> (index % 64) & 1 == 1;
            assert_eq!(is_filled, !wide.get(index).is_empty(), "cell {index}");
        }
        let plain = Slices { text: "aab", ends: &[2, 2, 3], gap: 0, quote: None };
        plain.look(3, &mut found);
        assert_eq!((found.all(), found.short()), (&[0b101][..], &[0b101][..]));
    }
}
