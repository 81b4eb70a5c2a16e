//! How much memory a file's rows may take: asked for before a row is put, so that a file too large
//! is refused and nothing breaks.

use crate::problem::{Code, Place, Problem, Problems};
use crate::tables::{Dictionaries, Dictionary, NoRoom, Table};

use super::rows::Rows;

/// Rows of a file, and bytes of their texts, for which room is made at a time.
const ROWS: usize = 192;
const TEXT: usize = 64 << 10;
/// Rows more, as one row of a file may give several.
const MORE_ROWS: usize = 64;
/// Of the limit, in per cent, from which on the owner is told.
const LOW: usize = 75;

/// What a file may take, and whether it has taken it.
#[derive(Clone, Debug)]
pub(super) struct Room {
    /// Bytes for all texts and for the columns of this file.
    limit: usize,
    /// Rows at which the memory taken is looked at again.
    next_look: usize,
    /// Rows and bytes of their texts that there is room for without looking again.
    rows: usize,
    text: usize,
    is_low: bool,
    is_full: bool,
}

impl Room {
    pub(super) fn of(limit: usize) -> Self {
        Room { limit, next_look: 0, rows: 0, text: 0, is_low: false, is_full: false }
    }

    /// Looks again before the next row: files that are read in turns share the texts.
    pub(super) fn look_again(&mut self) {
        self.rows = 0;
    }

    /// Whether there is room for a row with so many bytes of text. Once there is none, there is none
    /// for the rest of the file, and its tables are given back.
    pub(super) fn has_row(
        &mut self,
        rows: &mut Rows,
        dictionaries: &mut Dictionaries,
        text: usize,
        problems: &mut Problems,
    ) -> bool {
        if self.rows > 0 && text <= self.text {
            (self.rows, self.text) = (self.rows - 1, self.text - text);
            return true;
        }
        if self.is_full {
            return false;
        }
        if self.make(rows, dictionaries, text.max(TEXT)).is_ok() {
            (self.rows, self.text) = (ROWS, text.max(TEXT) - text);
            self.warn(problems);
            return true;
        }
        self.rows = 0;
        self.is_full = true;
        rows.clear();
        problems.push(Problem::new(Code::MemoryFull, Place::default(), ""));
        false
    }

    fn make(
        &mut self,
        rows: &mut Rows,
        dictionaries: &mut Dictionaries,
        text: usize,
    ) -> Result<(), NoRoom> {
        dictionaries.make_room(ROWS + MORE_ROWS, text)?;
        let orders = dictionaries.get("order_id").map_or(0, Dictionary::len);
        rows.make_room(ROWS + MORE_ROWS, orders)?;
        let tables = || rows.tables.values();
        let put = tables().map(|table| table.rows).sum::<usize>();
        if put < self.next_look {
            return Ok(());
        }
        self.next_look = put + put / 8 + 1024;
        // A column that a later row is the first to fill begins with all the rows before it.
        Vec::<i64>::new().try_reserve_exact(self.next_look).map_err(|_| NoRoom)?;
        let taken = tables().map(Table::bytes).sum::<usize>() + dictionaries.bytes();
        self.is_low |= taken > self.limit / 100 * LOW;
        if taken > self.limit { Err(NoRoom) } else { Ok(()) }
    }

    /// Says once that little is left.
    fn warn(&mut self, problems: &mut Problems) {
        if self.is_low && !problems.counts().contains_key(&Code::MemoryLow) {
            problems.push(Problem::new(Code::MemoryLow, Place::default(), ""));
        }
    }
}
