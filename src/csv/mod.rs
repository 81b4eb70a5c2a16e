//! From bytes to records: the dialect is guessed from the first block, with its evidence, then
//! records come in a stream with their place. Reading never fails: what cannot be read becomes a
//! problem, and the rest goes on.

mod delimiter;
mod filled;
mod header;
mod kind;
mod layout;
mod not_csv;
mod reader;
mod row;
mod rows;
mod sniff;
mod split;

use std::rc::Rc;

use serde::{Deserialize, Serialize};

pub use filled::Filled;
pub use reader::{PREFIX, ReadSummary, Reader};
pub use row::Row;

use crate::headline::Effect;
use crate::problem::Problem;

/// How a file is written. Every guess can be overridden by [`ReadOptions`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Dialect {
    /// `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, `windows-1250`, `macintosh`, `ibm850`.
    pub encoding: String,
    /// The mark between cells: `,` `;` tab `|` `||` …
    pub delimiter: String,
    /// The quote, if the file uses one.
    pub quote: Option<char>,
    /// What escapes a quote where it is not doubled: `\`.
    pub escape: Option<char>,
    /// `lf`, `crlf`, `cr` or `mixed`.
    pub newline: String,
    /// Physical line of the (first) header, from 1; none where the file has none.
    pub header_row: Option<u32>,
}

/// One guess and what speaks for it, for the page to show and the user to change.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Guess {
    /// What was guessed: `encoding`, `delimiter`, `layout`, `header_row`, `preamble` (lines above
    /// the header), `quote`, `escape`, `newline`, `notes` (lines below the rows), `decimal_mark`,
    /// `date_order`, `source`, `period`, `currency`, `tax` …
    pub about: String,
    /// The column it holds for, by name; none for the whole file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// The value taken.
    pub value: String,
    /// Why, as a key with numbers, worded by the page: `bom`, `valid_utf8`, `cells_per_row:12`,
    /// `day_above_12:line 40` …
    pub evidence: String,
    /// Whether nothing in the file decides it.
    pub ambiguous: bool,
    /// Of an ambiguous guess in a file that is not too large: what the other reading would change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect: Option<Box<Effect>>,
}

/// What the user says about a file instead of our guesses. All optional.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default, deny_unknown_fields)]
pub struct ReadOptions {
    /// See [`Dialect::encoding`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// See [`Dialect::delimiter`]; at most 8 bytes of UTF-8, without letters and digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    /// See [`Dialect::quote`]; the space character for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<char>,
    /// Physical line of the header, from 1; 0 for no header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_row: Option<u32>,
}

/// The head of one table of a file. A file may hold several, one below the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// Position of the table in its file, from 0.
    pub index: u32,
    /// Names of the columns, as written (trimmed, numbered where doubled or empty).
    /// Without a header: `column 1`, `column 2` …
    pub names: Vec<Rc<str>>,
    /// The header's cells as written; empty without one.
    pub cells: Vec<String>,
    /// The (first character of the) mark between its cells; NUL for a head made by hand.
    pub delimiter: char,
    /// Physical line of the header; none without one.
    pub line: Option<u32>,
    /// Lines above the header since the table before: comments, titles, periods. Their cells are
    /// joined as written.
    pub preamble: Vec<String>,
}

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is data.
    Read,
    /// It was set aside, and a problem says why.
    SetAside,
    /// It is a total, a note or a repeated header: no data, and no fault.
    Skipped,
}

/// Who takes the tables and rows of a file.
pub trait Sink {
    /// A table begins.
    fn table(&mut self, head: &Head);
    /// A row of the table begun last, to look at only: the rows in sight when the table begins
    /// (256 KiB of the first table, 32 KiB of others) come here once before [`Sink::row`] gets
    /// them, so that columns can be understood before the first row is taken. Which rows come
    /// does not depend on how the file is cut into pushes.
    fn preview(&mut self, row: &Row<'_>);
    /// Rows that come next, to look at only: [`Sink::row`] gets each of them right after, with
    /// nothing in between. Not all rows are announced.
    fn ahead(&mut self, _rows: &[Row<'_>]) {}
    /// One row of the table begun last. The answer goes into the account.
    fn row(&mut self, row: &Row<'_>) -> Fate;
    /// A row of the table begun last whose cells are all empty: `;;;`. It counts as a blank line.
    fn empty_row(&mut self, _row: &Row<'_>) {}
    /// Something about the file or a row that the reader itself found. A row the reader sets
    /// aside comes here only, not to [`Sink::row`].
    fn problem(&mut self, problem: Problem);
}

/// Where every byte and line of a file went. `bytes` is the sum of the other `_bytes`, and
/// `lines` of the other counts of lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Account {
    /// Physical lines in all.
    pub lines: u64,
    /// Bytes in all, as in the file.
    pub bytes: u64,
    /// Rows read as data.
    pub rows_read: u64,
    /// Rows set aside.
    pub rows_set_aside: u64,
    /// Totals, notes, repeated headers.
    pub rows_skipped: u64,
    /// Physical lines of the rows read; a row may take several.
    pub read_lines: u64,
    /// Physical lines set aside.
    pub set_aside_lines: u64,
    /// Physical lines skipped.
    pub skipped_lines: u64,
    /// Lines of headers and of what stands above them.
    pub header_lines: u64,
    /// Blank lines.
    pub blank_lines: u64,
    /// Bytes of the rows read, line ends included.
    pub read_bytes: u64,
    /// Bytes set aside.
    pub set_aside_bytes: u64,
    /// Bytes skipped.
    pub skipped_bytes: u64,
    /// Bytes of headers and of what stands above them, byte order mark included.
    pub header_bytes: u64,
    /// Bytes of blank lines.
    pub blank_bytes: u64,
}

impl Account {
    /// Whether every byte and every line went somewhere.
    pub fn closes(&self) -> bool {
        let bytes = self.read_bytes
            + self.set_aside_bytes
            + self.skipped_bytes
            + self.header_bytes
            + self.blank_bytes;
        let lines = self.read_lines
            + self.set_aside_lines
            + self.skipped_lines
            + self.header_lines
            + self.blank_lines;
        bytes == self.bytes && lines == self.lines
    }
}
