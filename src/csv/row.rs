//! The cells of a row, where they stand.

use std::borrow::Cow;

use super::filled::Filled;

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
            all => all,
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

    /// Looks which cells are not empty, in a table of so many columns.
    #[inline]
    pub fn look(&self, columns: usize, found: &mut Filled) {
        found.look(&self.cells, columns);
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
impl<'a> Row<'a> {
    /// A row made by hand: the text of its cells, and where in it they end, with a mark in between.
    pub(crate) fn made(text: &'a str, ends: &'a [u32], line: u32) -> Self {
        let cells = Slices { text, ends, gap: 1, quote: Some(b'"') };
        Row { cells, line, line_to: line, row: line }
    }
}
