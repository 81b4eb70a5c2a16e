//! What becomes of a record that is no plain row.

use super::{MAX_RECORD, Rows, To};
use crate::csv::delimiter::Delimiter;
use crate::csv::kind::{Kind, trim};
use crate::csv::layout::{
    FIRST_LOOK, Found, LOOK, Next, first_table, given_table, lines, next_part,
};
use crate::csv::sniff::is_comment;
use crate::csv::split::{
    Cells, Fault, Format, Record, Usual, count_lines, line_end, opened, split, split_plain,
};
use crate::csv::{Row, Sink};
use crate::problem::{Code, Problem, Severity};

/// Words for "total" beyond a row's last column, as in GA4's explorations.
const TOTALS: &[&str] =
    &["grand total", "total", "totals", "eindtotaal", "totaal", "i alt", "total i alt"];

/// A line `sep=;` is not longer, in bytes.
const SEPARATOR_LINE: usize = 16;
/// How much of the next line is looked at, in bytes.
const NEXT_LINE: usize = 1 << 12;

impl Rows {
    /// Finds the first table in the text that has come; false if more is needed.
    pub(super) fn find_first_table(&mut self, sink: &mut dyn Sink, is_last: bool) -> bool {
        self.take_separator_line();
        if let Some(header) = self.options.header_row {
            return self.begin_given(sink, header, is_last);
        }
        let Some((lines, end)) = self.look(FIRST_LOOK, is_last) else { return false };
        if let Some(found) = first_table(&lines) {
            return self.begin(sink, found, is_last);
        }
        // Blank lines and remarks only, as far as we see.
        let until = lines.last().map_or(end, |line| if is_last { end } else { line.at });
        self.take_preamble(until);
        until > 0
    }

    /// Takes a first line `sep=;`, which only says how the others are split.
    fn take_separator_line(&mut self) {
        let rest = self.text.rest();
        let start = &rest.as_bytes()[..rest.len().min(SEPARATOR_LINE)];
        let is_separator = self.line == 1
            && memchr::memmem::find(&start.to_ascii_lowercase(), b"sep=").is_some_and(|at| at < 2);
        if is_separator && let Some((_, next)) = line_end(start, false) {
            self.take(To::Header, next, 1);
        }
    }

    /// Begins the first table where the user says it does.
    fn begin_given(&mut self, sink: &mut dyn Sink, header: u32, is_last: bool) -> bool {
        let Some((_, end)) = self.look(FIRST_LOOK, is_last) else { return false };
        let window = self.window();
        let mut line = self.line;
        let mut at = 0;
        while line < header && at < end {
            // OK because the last line of a text always ends in sight.
            at += line_end(&window.as_bytes()[at..], true).map_or(end, |(_, next)| next);
            line += 1;
        }
        let lines = lines(&window[at..], self.format, self.is_window_whole);
        if let Some(found) = given_table(&lines, header > 0) {
            return self.begin(sink, Found { at: at + found.at, ..found }, is_last);
        }
        self.take_preamble(end);
        true
    }

    /// Decides on a record; false if more text is needed.
    pub(super) fn unusual_record(
        &mut self,
        sink: &mut dyn Sink,
        record: &Record,
        is_last: bool,
    ) -> bool {
        let Some(table) = &self.table else {
            // OK because rows are read only in a table; the line is kept in any case.
            self.keep_back(sink, record, To::SetAside, Code::UnknownTable, 0);
            return true;
        };
        let (least, width) = (table.found.least, table.found.width);
        if let Some(inner) = opened(self.format, record, &self.cells, least, width) {
            self.row_in_one_cell(sink, record, inner);
            return true;
        }
        if let Some(line) = self.unclosed_line(record, least, width) {
            self.set_unclosed_aside(sink, record, line);
            return true;
        }
        let is_empty = self.cells.iter().all(|cell| trim(cell).is_empty());
        if is_empty && (self.cells.len() > 1 || record.quoted == 0) {
            self.blank(sink, record);
            return true;
        }
        if self.is_too_wide() {
            self.cells.clear();
            self.keep_back(sink, record, To::SetAside, Code::TooLarge, 0);
            return true;
        }
        if table.is_header(self.cells.slices()) {
            self.keep_back(sink, record, To::Skipped, Code::RepeatedHeader, 0);
            return true;
        }
        if self.may_be_other_part(record) {
            match self.look_ahead(sink, record, is_last) {
                Some(true) => return true,
                Some(false) => {}
                None => return false,
            }
        }
        let next_line = self.text.rest().len() - record.length;
        if !is_last && self.cells.len() < least && next_line < NEXT_LINE {
            return false;
        }
        self.quoted += u64::from(record.quoted);
        self.escaped += u64::from(record.has_escape);
        let fault = record.fault.map(|fault| (fault.code, fault.column + 1));
        let cells = self.cells.len();
        if (least..=width).contains(&cells) {
            self.give_row(sink, record, fault);
        } else if let Some(format) = self.other_dialect(record, is_last) {
            self.change_dialect(sink, record, format);
        } else if let Some((code, column)) = fault {
            self.keep_back(sink, record, To::SetAside, code, column);
        } else if cells < least {
            self.short_row(sink, record, is_last);
        } else {
            self.long_row(sink, record, width);
        }
        true
    }

    fn row_in_one_cell(&mut self, sink: &mut dyn Sink, record: &Record, cells: Cells) {
        let is_header = self.table.as_ref().is_some_and(|table| table.is_header(cells.slices()));
        self.cells = cells;
        self.quoted += 1;
        if is_header {
            self.keep_back(sink, record, To::Skipped, Code::RepeatedHeader, 0);
        } else {
            self.give_row(sink, record, Some((Code::RowInOneCell, 0)));
        }
    }

    fn blank(&mut self, sink: &mut dyn Sink, record: &Record) {
        let lines = self.lines_of(record);
        self.give_marks(sink, record.length, lines);
        if self.cells.len() > 1 {
            let place = self.place(lines, None);
            sink.empty_row(&Row {
                cells: self.cells.slices(),
                line: place.line,
                line_to: place.line_to,
                row: place.row,
            });
        }
        self.take(To::Blank, record.length, lines);
    }

    /// The end of the record's lines up to and including the one whose quote never closes, if
    /// there is such a line.
    ///
    /// A cell that takes several lines is no proof: where a quote is missing, the next quoted cell
    /// further down closes it. If that makes the row too wide or too narrow, while its first line
    /// alone has the right width, the quote was never meant to open a cell.
    fn unclosed_line(&self, record: &Record, least: usize, width: usize) -> Option<usize> {
        if record.fault.is_some_and(Fault::ends_record) {
            return Some(record.length);
        }
        let opens_at = record.opens_at?;
        if (least..=width).contains(&self.cells.len()) && record.fault.is_none() {
            return None;
        }
        let rest = &self.text.rest()[..record.length];
        let (end, next) = line_end(&rest.as_bytes()[opens_at..], true)?;
        let start = rest[..opens_at].rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let mut cells = Cells::default();
        split_plain(self.format, &rest[start..opens_at + end], &mut cells);
        (least..=width).contains(&cells.len()).then_some(opens_at + next)
    }

    fn set_unclosed_aside(&mut self, sink: &mut dyn Sink, record: &Record, length: usize) {
        let rest = &self.text.rest()[..length];
        let line_end = rest.len() - rest.trim_end_matches(['\n', '\r']).len();
        let column = record.fault.map_or(0, |fault| fault.column + 1);
        let line = Record { length, line_end, fault: None, ..*record };
        self.cells.clear();
        let lines = count_lines(rest);
        self.give_marks(sink, length, lines);
        let found = self.found(&line, 0);
        let at = self.named(self.place(lines, (column > 0).then_some(column)));
        let code = record.fault.filter(|fault| fault.ends_record());
        let code = code.map_or(Code::UnclosedQuote, |fault| fault.code);
        sink.problem(Problem { severity: Severity::Warning, ..Problem::new(code, at, &found) });
        self.take(To::SetAside, length, lines);
    }

    /// Whether a record may begin another table, or the notes below this one.
    fn may_be_other_part(&self, record: &Record) -> bool {
        let Some(table) = &self.table else { return false };
        let (least, width) = (table.found.least, table.found.width);
        let text = &self.text.rest()[..record.length];
        let filled = self.filled();
        if filled <= 1 && is_comment(trim(text)) && (width > 1 || self.has_gap) {
            return true;
        }
        let is_glued =
            self.text.marks(1).any(|mark| mark.code == Some(Code::BomInside) && mark.at == mark.to);
        let is_short = filled <= 1 && least > 1;
        let is_other = !(least..=width).contains(&self.cells.len());
        let is_words = || self.cells.iter().all(|cell| !Kind::of(cell).is_typed());
        is_glued
            || is_short && (self.has_gap || self.is_note())
            || (is_other || self.has_gap) && filled > 1 && is_words()
    }

    /// How many cells are filled: none, one, or more (2).
    fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !trim(cell).is_empty()).take(2).count()
    }

    /// Whether the line's one filled cell reads like a note, not like a cut-off row.
    fn is_note(&self) -> bool {
        let Some(cell) = self.cells.iter().map(trim).find(|cell| !cell.is_empty()) else {
            return false;
        };
        let is_first_typed =
            self.table.as_ref().is_some_and(|it| it.found.typed.first() == Some(&true));
        cell.chars().any(char::is_alphabetic)
            && (cell.contains([' ', '©', ':']) || is_first_typed && Kind::of(cell) == Kind::Text)
    }

    /// Looks whether another table or notes begin here, and takes them. False if neither; none if
    /// more text is needed.
    fn look_ahead(&mut self, sink: &mut dyn Sink, record: &Record, is_last: bool) -> Option<bool> {
        let text = &self.text.rest()[..record.length];
        let filled = self.filled();
        let is_remark = filled <= 1 && is_comment(trim(text));
        if filled <= 1 && self.text.position() < self.notes_until {
            return Some(self.note(sink, record));
        }
        // No more looking than eight times the file, whatever is in it.
        let is_spent = self.looked > 8 * self.text.position() + (MAX_RECORD as u64) / 4;
        if is_spent {
            return Some(is_remark && self.note(sink, record));
        }
        let has_gap = self.has_gap;
        let table = self.table.as_ref()?.found.clone();
        let glued = self.text.marks(1).any(|mark| mark.code == Some(Code::BomInside));
        let (lines, end) = self.look(LOOK, is_last)?;
        match next_part(&lines, &table, has_gap || glued || is_remark) {
            Next::Table(found) => self.begin(sink, found, is_last).then_some(true),
            Next::Notes if filled <= 1 => {
                self.notes_until = self.text.position() + end as u64;
                Some(self.note(sink, record))
            }
            _ if is_remark => Some(self.note(sink, record)),
            _ => Some(false),
        }
    }

    fn note(&mut self, sink: &mut dyn Sink, record: &Record) -> bool {
        if self.notes == 0 {
            self.notes_from = self.line;
        }
        self.notes += 1;
        self.keep_back(sink, record, To::Skipped, Code::Footer, 0);
        self.has_gap = true;
        true
    }

    /// The format in which this line, and the next one if there is one, has the table's width.
    fn other_dialect(&self, record: &Record, is_last: bool) -> Option<Format> {
        let table = self.table.as_ref()?;
        let (least, width) = (table.found.least, table.found.width);
        if width < 2 || self.format.is_aligned || self.cells.len() >= least {
            return None;
        }
        let rest = self.text.rest();
        let mut cells = Cells::default();
        for delimiter in b",;\t|".map(Delimiter::byte) {
            let format = Format { delimiter, is_collapsed: false, ..self.format };
            if delimiter == self.format.delimiter {
                continue;
            }
            split(format, &rest[..record.length], true, &mut cells)?;
            if cells.len() != width {
                continue;
            }
            if width > 2 {
                return Some(format);
            }
            // Two cells alone prove little: the next line must agree.
            let next = &rest[record.length..];
            let end = next.floor_char_boundary(NEXT_LINE.min(next.len()));
            let is_next = split(format, &next[..end], true, &mut cells).is_some();
            if is_next && (cells.len() == width || (next.is_empty() && is_last)) {
                return Some(format);
            }
        }
        None
    }

    /// Goes on in another format, from this record on.
    fn change_dialect(&mut self, sink: &mut dyn Sink, record: &Record, format: Format) {
        let at = self.place(1, None);
        let found = self.found(record, 0);
        let notice = Problem::new(Code::DialectChange, at, &found);
        sink.problem(Problem { severity: Severity::Notice, ..notice });
        self.format = format;
        self.usual = Usual::of(format);
    }

    fn short_row(&mut self, sink: &mut dyn Sink, record: &Record, is_last: bool) {
        let is_end = is_last && record.length == self.text.rest().len() && record.line_end == 0;
        let code = if is_end { Code::CutOff } else { Code::ShortRow };
        self.give_row(sink, record, Some((code, 0)));
    }

    fn long_row(&mut self, sink: &mut dyn Sink, record: &Record, width: usize) {
        let extra = |cells: &Cells| -> Option<(usize, String)> {
            (width..cells.len())
                .map(|index| (index, trim(cells.get(index)).to_lowercase()))
                .find(|(_, cell)| !cell.is_empty())
        };
        match extra(&self.cells) {
            None => self.give_row(sink, record, None),
            Some((_, word)) if TOTALS.contains(&word.as_str()) => {
                self.keep_back(sink, record, To::Skipped, Code::TotalRow, 0);
            }
            Some((index, _)) => {
                self.keep_back(sink, record, To::SetAside, Code::LongRow, index as u32 + 1);
            }
        }
    }
}
