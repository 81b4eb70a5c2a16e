//! One record from the beginning of a text. The answer depends on the text alone, never on how
//! much of it happens to be there: a record whose end is not in sight is asked for again.

mod quoted;
mod usual;

use memchr::{memchr, memchr2};

use crate::csv::delimiter::Delimiter;
use crate::csv::row::Slices;
use crate::problem::Code;
use quoted::Splitter;
pub(crate) use usual::{Ends, Usual};

/// The marks records are split by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Format {
    /// Between cells.
    pub(crate) delimiter: Delimiter,
    /// Around cells.
    pub(crate) quote: Option<u8>,
    /// Before a quote, delimiter or itself, to make it text.
    pub(crate) escape: Option<u8>,
    /// Whether several delimiters in a row are one: columns lined up with blanks.
    pub(crate) is_aligned: bool,
    /// Whether each record is one quoted cell that holds the real record.
    pub(crate) is_collapsed: bool,
}

impl Format {
    /// Cells between `delimiter`, with the usual quote.
    pub(crate) fn of(delimiter: Delimiter) -> Self {
        let is_aligned = delimiter.is(b' ');
        let quote = Some(b'"');
        Format { delimiter, quote, escape: None, is_aligned, is_collapsed: false }
    }
}

/// The longest cell between quotes, in bytes: one that does not end within it is taken for never
/// closed.
pub(crate) const MAX_CELL: usize = 16 << 20;
/// The most cells of a record; a spreadsheet ends there too.
pub(crate) const MAX_CELLS: usize = 16_384;

/// Cells of a record, one after the other; used again for the next one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cells {
    text: String,
    ends: Vec<u32>,
}

impl Cells {
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn get(&self, index: usize) -> &str {
        self.slices().get(index)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.slices().iter()
    }

    pub(crate) fn slices(&self) -> Slices<'_> {
        Slices { text: &self.text, ends: &self.ends, gap: 0, quote: None }
    }

    fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.end_cell();
    }

    fn end_cell(&mut self) {
        self.ends.push(self.text.len() as u32);
    }
}

/// What was odd about a record's quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) code: Code,
    /// The cell it is in, from 0.
    pub(crate) column: u32,
}

impl Fault {
    /// Whether the record ends with the line of this fault, its cells unknown.
    pub(crate) fn ends_record(self) -> bool {
        matches!(self.code, Code::UnclosedQuote | Code::TooLarge)
    }
}

/// Where a record ends, and what was met on the way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Record {
    /// Bytes of its text, line end included.
    pub(crate) length: usize,
    /// Bytes of its line end.
    pub(crate) line_end: usize,
    /// The first fault of its quotes.
    pub(crate) fault: Option<Fault>,
    /// Where the first cell with a line break in it opens its quote.
    pub(crate) opens_at: Option<usize>,
    /// How many cells stood in quotes.
    pub(crate) quoted: u32,
    /// Whether an escape was met.
    pub(crate) has_escape: bool,
}

/// Where the first line of `text` ends and the next one begins; none if that is not in sight.
pub(crate) fn line_end(text: &[u8], is_last: bool) -> Option<(usize, usize)> {
    match memchr2(b'\n', b'\r', text) {
        Some(at) if text[at] == b'\n' => Some((at, at + 1)),
        Some(at) => match text.get(at + 1) {
            Some(b'\n') => Some((at, at + 2)),
            Some(_) => Some((at, at + 1)),
            None => is_last.then_some((at, at + 1)),
        },
        None => is_last.then_some((text.len(), text.len())),
    }
}

/// Physical lines of a record's text; what follows the last line end is one too.
pub(crate) fn count_lines(text: &str) -> u32 {
    let (mut rest, mut lines) = (text.as_bytes(), 0);
    while !rest.is_empty() {
        let (_, next) = line_end(rest, true).unwrap_or((rest.len(), rest.len()));
        rest = &rest[next..];
        lines += 1;
    }
    lines
}

/// Splits off the first record of `text`; none if its end is not in sight. `is_last` if no text
/// follows.
pub(crate) fn split(
    format: Format,
    text: &str,
    is_last: bool,
    cells: &mut Cells,
) -> Option<Record> {
    cells.clear();
    let bytes = text.as_bytes();
    let (end, next) = line_end(bytes, is_last)?;
    let line = &bytes[..end];
    let has = |mark: Option<u8>| mark.is_some_and(|mark| memchr(mark, line).is_some());
    if !has(format.quote) && !has(format.escape) {
        split_plain(format, &text[..end], cells);
        return Some(Record { length: next, line_end: next - end, ..Record::default() });
    }
    let mut record = Splitter::new(format, text, is_last, cells).record()?;
    if format.is_collapsed && record.quoted == 1 && record.fault.is_none() && cells.len() == 1 {
        let inner = std::mem::take(&mut cells.text);
        let format = Format { is_collapsed: false, ..format };
        cells.clear();
        let inside = Splitter::new(format, &inner, true, cells).record()?;
        record.fault = inside.fault;
    }
    Some(record)
}

/// The cells of a whole row that stands in one quoted cell of a table of `least` to `width` cells;
/// none if it does not.
pub(crate) fn opened(
    format: Format,
    record: &Record,
    cells: &Cells,
    least: usize,
    width: usize,
) -> Option<Cells> {
    if cells.len() != 1 || record.quoted != 1 || record.fault.is_some() || least < 2 {
        return None;
    }
    let mut inner = Cells::default();
    let inside = split(Format { is_collapsed: false, ..format }, cells.get(0), true, &mut inner)?;
    let is_row = inside.fault.is_none() && inside.length == cells.get(0).len();
    (is_row && (least..=width).contains(&inner.len())).then_some(inner)
}

/// Splits a line with quotes as text.
pub(crate) fn split_plain(format: Format, line: &str, cells: &mut Cells) {
    if format.is_aligned {
        for cell in line.split(' ').filter(|cell| !cell.is_empty()) {
            cells.push(cell);
        }
        return;
    }
    let mut start = 0;
    while let Some(found) = format.delimiter.find(&line.as_bytes()[start..]) {
        cells.push(&line[start..start + found]);
        start += found + format.delimiter.len();
        if cells.len() > MAX_CELLS {
            return;
        }
    }
    cells.push(&line[start..]);
}
