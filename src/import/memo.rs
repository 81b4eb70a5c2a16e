//! What the cells of one column gave last: a cell like one of them need not be read again.

use super::cells::Value;
use super::shapes::has;
use crate::tables::is_same;

/// Bytes of the longest cell that is remembered: `2026-03-01T12:34:56.789+01:00` has 29.
const LONGEST: usize = 32;
/// Cells remembered, each at a place of its own: enough for yes and no, a few currencies, and the
/// ways to pay.
const PLACES: usize = 16;

/// The memory of one target, for as long as its table is read.
#[derive(Clone, Debug, Default)]
pub(super) struct Memo {
    /// The codes that texts gave, a bit each, where texts are kept as they are.
    given: Vec<u64>,
    cells: [Seen; PLACES],
}

/// A cell, and the value it gave.
#[derive(Clone, Copy, Debug)]
struct Seen {
    text: [u8; LONGEST],
    length: u8,
    value: Value,
}

impl Default for Seen {
    fn default() -> Self {
        Seen { text: [0; LONGEST], length: 0, value: Value::None }
    }
}

impl Memo {
    /// What the same cell gave; none if it is not remembered.
    #[inline]
    pub(super) fn value(&self, cell: &[u8]) -> Option<&Value> {
        let seen = &self.cells[place(cell)?];
        let text = seen.text.get(..usize::from(seen.length))?;
        is_same(text, cell).then_some(&seen.value)
    }

    /// Whether a text gave that code.
    #[inline]
    pub(super) fn has_given(&self, code: u32) -> bool {
        has(&self.given, code as usize)
    }

    /// Remembers that a text gave a code.
    pub(super) fn give(&mut self, code: u32) {
        let word = code as usize / 64;
        if self.given.len() <= word {
            self.given.resize(word + 1, 0);
        }
        self.given[word] |= 1 << (code % 64);
    }

    /// Remembers what a cell gave.
    pub(super) fn note(&mut self, cell: &str, value: Value) {
        let bytes = cell.as_bytes();
        if let Some(place) = place(bytes)
            && let Some(text) = self.cells[place].text.get_mut(..bytes.len())
        {
            text.copy_from_slice(bytes);
            (self.cells[place].length, self.cells[place].value) = (bytes.len() as u8, value);
        }
    }
}

/// Where a cell is remembered; none for an empty one.
fn place(cell: &[u8]) -> Option<usize> {
    let (first, last) = (usize::from(*cell.first()?), usize::from(*cell.last()?));
    let middle = usize::from(cell[cell.len() / 2]);
    Some((cell.len() + 3 * first + 5 * middle + 7 * last) % PLACES)
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Memo, Value};

    #[test]
    fn remembers_the_codes_that_texts_gave() {
        let mut memo = Memo::default();
        memo.give(200);
        assert!(memo.has_given(200) && !memo.has_given(199) && !memo.has_given(100_000));
    }

    #[test]
    fn remembers_what_a_cell_gave() {
        let mut memo = Memo::default();
        assert_eq!((memo.value(b"yes"), memo.value(b"")), (None, None));
        memo.note("yes", Value::Flag(true));
        memo.note("no", Value::Flag(false));
        assert_eq!(memo.value(b"yes"), Some(&Value::Flag(true)));
        assert_eq!((memo.value(b"no"), memo.value(b"ye")), (Some(&Value::Flag(false)), None));
        // The same length, first, middle and last byte: the same place.
        memo.note("abcde", Value::Day(1));
        memo.note("aXcYe", Value::None);
        assert_eq!((memo.value(b"abcde"), memo.value(b"aXcYe")), (None, Some(&Value::None)));
        let long = "9".repeat(LONGEST + 1);
        memo.note(&long, Value::Flag(true));
        assert_eq!(memo.value(long.as_bytes()), None);
    }
}
