//! From decoded text to rows, one record after the other.

mod decide;
mod emit;
mod guesses;
mod table;
mod usual;

use crate::csv::kind::Kind;
use crate::csv::layout::{self, FIRST_LOOK, Found};
use crate::csv::split::{Cells, Ends, Format, MAX_CELLS, Record, Usual, line_end, split};
use crate::csv::{Account, Dialect, Fate, Guess, ReadOptions, ReadSummary, Sink};
use crate::problem::{Code, Place, Problem, Severity};
use crate::text::{Decoder, Encoding, TextBuffer};
use table::Table;
use usual::Ahead;

/// The longest record, in bytes of UTF-8; a longer line is set aside.
const MAX_RECORD: usize = 32 << 20;

/// Bytes decoded at a time: they are read again while they are in the processor's cache.
const PIECE: usize = 256 << 10;

/// Where bytes and lines go in the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum To {
    Read,
    SetAside,
    Skipped,
    Header,
    Blank,
}

impl From<Fate> for To {
    fn from(fate: Fate) -> To {
        match fate {
            Fate::Read => To::Read,
            Fate::SetAside => To::SetAside,
            Fate::Skipped => To::Skipped,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// Before the first table.
    Start,
    /// In a table.
    Rows,
    /// In a line that is too long to keep.
    LongLine,
}

/// The reader of a file whose dialect is known.
#[derive(Debug)]
pub(super) struct Rows {
    decoder: Decoder,
    text: TextBuffer,
    format: Format,
    /// What splits records with nothing odd about them, if the format lets it.
    usual: Option<Usual>,
    ends: Ends,
    ahead: Ahead,
    options: ReadOptions,
    cells: Cells,
    phase: Phase,
    table: Option<Table>,
    tables: u32,
    /// Physical line of what comes next, from 1.
    line: u32,
    /// Spreadsheet's row of what comes next, from 1.
    row: u32,
    /// A blank line or an all-empty row was the last thing read.
    has_gap: bool,
    /// Whether the row being taken shares its physical line with what follows: two files glued
    /// together without a line end.
    is_joined: bool,
    /// Lines above the next header.
    preamble: Vec<String>,
    /// No use looking again before so much text is there.
    retry_at: usize,
    /// Lines of one cell are notes up to here, in bytes of text.
    notes_until: u64,
    /// Where the text looked at last ends, in bytes of text.
    window_end: u64,
    /// Whether the file ends there too.
    is_window_whole: bool,
    /// Text looked at ahead, to keep the work in proportion to the file.
    looked: u64,
    looked_at: u64,
    account: Account,
    guesses: Vec<Guess>,
    newlines: [u64; 3],
    quoted: u64,
    escaped: u64,
    header_row: Option<u32>,
    /// Lines that are no rows but notes, and the first one's number.
    notes: u32,
    notes_from: u32,
}

impl Rows {
    pub(super) fn new(
        encoding: Encoding,
        format: Format,
        options: &ReadOptions,
        guesses: Vec<Guess>,
    ) -> Self {
        Rows {
            decoder: Decoder::new(encoding),
            text: TextBuffer::default(),
            format,
            usual: Usual::of(format),
            ends: Ends::default(),
            ahead: Ahead::default(),
            options: options.clone(),
            cells: Cells::default(),
            phase: Phase::Start,
            table: None,
            tables: 0,
            line: 1,
            row: 1,
            has_gap: false,
            is_joined: false,
            preamble: Vec::new(),
            retry_at: 0,
            notes_until: 0,
            window_end: 0,
            is_window_whole: false,
            looked: 0,
            looked_at: 0,
            account: Account::default(),
            guesses,
            newlines: [0; 3],
            quoted: 0,
            escaped: 0,
            header_row: None,
            notes: 0,
            notes_from: 0,
        }
    }

    pub(super) fn account(&self) -> Account {
        self.account
    }

    pub(super) fn push(&mut self, block: &[u8], sink: &mut dyn Sink) {
        self.account.bytes += block.len() as u64;
        for piece in block.chunks(PIECE) {
            self.text.give_up_taken();
            self.decoder.push(piece, &mut self.text);
            self.drain(sink, false);
        }
    }

    pub(super) fn finish(mut self, sink: &mut dyn Sink) -> ReadSummary {
        self.decoder.finish(&mut self.text);
        self.drain(sink, true);
        // A byte order mark behind the last character belongs to no row.
        let extra: i64 = self.text.marks(1).map(|mark| mark.extra).sum();
        self.account.blank_bytes += extra as u64;
        self.account.lines = u64::from(self.line - 1);
        self.say_if_empty(sink);
        let dialect = self.dialect();
        self.guess_at_end();
        let is_foreign = self.decoder.encoding() == Encoding::Utf8 && self.text.is_mostly_foreign();
        let read_again = (is_foreign && self.options.encoding.is_none()).then(|| ReadOptions {
            encoding: Some(Encoding::Windows1252.name().to_owned()),
            ..self.options.clone()
        });
        ReadSummary { dialect, guesses: self.guesses, account: self.account, read_again }
    }

    fn say_if_empty(&self, sink: &mut dyn Sink) {
        let rows = self.account.rows_read + self.account.rows_set_aside + self.account.rows_skipped;
        if rows > 0 {
            return;
        }
        let code = if self.tables > 0 { Code::HeaderOnly } else { Code::EmptyFile };
        sink.problem(Problem::new(code, Place::default(), ""));
    }

    fn dialect(&self) -> Dialect {
        let kinds: Vec<&str> = ["lf", "crlf", "cr"]
            .into_iter()
            .zip(self.newlines)
            .filter(|&(_, count)| count > 0)
            .map(|(name, _)| name)
            .collect();
        let newline = match kinds[..] {
            [] => "lf",
            [one] => one,
            _ => "mixed",
        };
        Dialect {
            encoding: self.decoder.encoding().name().to_owned(),
            delimiter: self.format.delimiter.name(),
            quote: self.format.quote.filter(|_| self.quoted > 0).map(char::from),
            escape: self.format.escape.filter(|_| self.escaped > 0).map(char::from),
            newline: newline.to_owned(),
            header_row: self.header_row,
        }
    }

    fn drain(&mut self, sink: &mut dyn Sink, is_last: bool) {
        while !self.text.rest().is_empty() {
            let there = self.text.rest().len();
            if there < self.retry_at && !is_last {
                return;
            }
            if self.step(sink, is_last) {
                self.retry_at = 0;
            } else {
                // Twice as much, so that a long record is looked through a few times only.
                self.retry_at = there * 2;
                return;
            }
        }
    }

    /// Takes one record or more; false if more text is needed to tell.
    fn step(&mut self, sink: &mut dyn Sink, is_last: bool) -> bool {
        match self.phase {
            Phase::LongLine => self.rest_of_long_line(is_last),
            Phase::Start => {
                if !is_last && self.text.rest().len() < FIRST_LOOK {
                    return false;
                }
                self.find_first_table(sink, is_last)
            }
            Phase::Rows => self.usual_rows(sink) || self.next_record(sink, is_last),
        }
    }

    fn next_record(&mut self, sink: &mut dyn Sink, is_last: bool) -> bool {
        let rest = self.text.rest();
        let record = split(self.format, rest, is_last, &mut self.cells);
        let Some(record) = record.filter(|record| record.length <= MAX_RECORD) else {
            if record.is_none() && rest.len() <= MAX_RECORD {
                return false;
            }
            return self.begin_long_line(sink);
        };
        let record = self.glued(record);
        if self.is_usual(&record) {
            self.quoted += u64::from(record.quoted);
            self.escaped += u64::from(record.has_escape);
            self.give_row(sink, &record, None);
            return true;
        }
        self.unusual_record(sink, &record, is_last)
    }

    /// Only the part before a byte order mark if another file's header follows that: two files
    /// glued together without a line end.
    fn glued(&mut self, record: Record) -> Record {
        self.is_joined = false;
        let (from, rest) = (self.text.position(), self.text.rest());
        let end = record.length - record.line_end;
        let marks = self.text.marks(end).filter(|mark| mark.code == Some(Code::BomInside));
        let Some(at) = marks.map(|mark| (mark.at - from) as usize).find(|&at| at > 0) else {
            return record;
        };
        let mut cells = Cells::default();
        split(self.format, &rest[at..end], true, &mut cells);
        let is_header = cells.len() > 1 && cells.iter().all(|cell| Kind::of(cell) == Kind::Text);
        let part = split(self.format, &rest[..at], true, &mut cells);
        let width = self.table.as_ref().map(|table| (table.found.least, table.found.width));
        let is_row = width.is_some_and(|(least, most)| (least..=most).contains(&cells.len()));
        match part.filter(|part| is_header && is_row && part.length == at) {
            Some(part) => {
                self.is_joined = true;
                self.cells = cells;
                part
            }
            None => record,
        }
    }

    /// Whether a record is a plain row of its table: nothing to decide.
    fn is_usual(&self, record: &Record) -> bool {
        let Some(table) = &self.table else { return false };
        let first = self.cells.get(0);
        record.fault.is_none()
            && !self.has_gap
            && !self.is_too_wide()
            && (table.found.least..=table.found.width).contains(&self.cells.len())
            && first.bytes().next().is_some_and(|byte| !matches!(byte, b'#' | b' ' | b'\t'))
            && !table.is_header(self.cells.slices())
    }

    /// A record beyond the limit: its first line goes aside, however long that is.
    fn begin_long_line(&mut self, sink: &mut dyn Sink) -> bool {
        let found = format!("more than {} MB in a row", MAX_RECORD >> 20);
        let place = self.place(1, None);
        sink.problem(Problem {
            severity: Severity::Warning,
            ..Problem::new(Code::TooLarge, place, &found)
        });
        self.take(To::SetAside, 0, 1);
        self.phase = Phase::LongLine;
        true
    }

    fn rest_of_long_line(&mut self, is_last: bool) -> bool {
        let rest = self.text.rest();
        if let Some((_, next)) = line_end(rest.as_bytes(), is_last) {
            self.take(To::SetAside, next, 0);
            self.phase = if self.table.is_some() { Phase::Rows } else { Phase::Start };
            return true;
        }
        // A carriage return at the very end may be half of a line end.
        let length = rest.len() - usize::from(rest.ends_with('\r'));
        self.take(To::SetAside, length, 0);
        length > 0
    }

    /// Sets a record with more cells than any spreadsheet has aside.
    fn is_too_wide(&self) -> bool {
        self.cells.len() > MAX_CELLS
    }

    /// The lines ahead, and how much text they were taken from.
    fn look(&mut self, most: usize, is_last: bool) -> Option<(Vec<layout::Line>, usize)> {
        let rest = self.text.rest();
        if !is_last && rest.len() < most {
            return None;
        }
        let end = rest.floor_char_boundary(most.min(rest.len()));
        let is_whole = is_last && end == rest.len();
        // Another file begins at a byte order mark: it says nothing of the table before.
        let glued = self.glued_file(end);
        let seen = &rest[..glued.unwrap_or(end)];
        let lines = layout::lines(seen, self.format, is_whole || glued.is_some());
        self.is_window_whole = is_whole;
        self.window_end = self.text.position() + end as u64;
        // Looking once more for want of text costs nothing, lest the blocks' size count.
        if std::mem::replace(&mut self.looked_at, self.text.position()) < self.text.position() {
            self.looked += end as u64;
        }
        Some((lines, end))
    }

    /// Where in the next `end` bytes of text, behind the first line, a byte order mark stands.
    fn glued_file(&self, end: usize) -> Option<usize> {
        let from = self.text.position();
        let marks = self.text.marks(end).filter(|mark| mark.code == Some(Code::BomInside));
        let first_line = self.text.rest()[..end].find(['\n', '\r'])?;
        marks.map(|mark| (mark.at - from) as usize).find(|&at| at > first_line)
    }

    /// Begins the table that was found ahead; false if the end of its header is not in sight.
    fn begin(&mut self, sink: &mut dyn Sink, found: Found, is_last: bool) -> bool {
        let header = &self.text.rest()[found.at..];
        match split(self.format, header, is_last, &mut Cells::default()) {
            Some(record) if record.length <= MAX_RECORD => {
                self.take_preamble(found.at);
                let has_second = found.has_second_header;
                let table = self.take_header(sink, found, is_last);
                self.table = Some(table);
                if has_second && let Some(second) = self.split_next(self.text.rest().len(), is_last)
                {
                    self.keep_back(sink, &second, To::Skipped, Code::SecondHeader, 0);
                }
                self.preview(sink);
                self.phase = Phase::Rows;
                self.has_gap = false;
                true
            }
            None if header.len() <= MAX_RECORD => false,
            _ => {
                self.take_preamble(found.at);
                self.begin_long_line(sink)
            }
        }
    }
}
