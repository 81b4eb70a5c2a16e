//! The head of a table: what stands above it, its header, its columns' names.

use std::rc::Rc;

use super::{Rows, To};
use crate::csv::header::{NameFault, names};
use crate::csv::kind::trim;
use crate::csv::layout::Found;
use crate::csv::row::Slices;
use crate::csv::sniff::is_comment;
use crate::csv::split::opened;
use crate::csv::split::{Cells, Fault, MAX_CELLS, Record, count_lines, split, split_plain};
use crate::csv::{Head, Row, Sink};
use crate::problem::{Code, Place, Problem, Severity};

/// The table whose rows are being read.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) found: Found,
    pub(super) names: Vec<Rc<str>>,
    /// The header's cells as written; empty without one.
    header: Vec<String>,
}

impl Table {
    /// Whether these cells are the header once more.
    pub(super) fn is_header(&self, cells: Slices<'_>) -> bool {
        let Some(first) = self.header.first() else { return false };
        first == cells.get(0)
            && cells.len() == self.header.len()
            && self.header.iter().zip(cells.iter()).all(|(name, cell)| trim(name) == trim(cell))
    }

    /// Whether these cells are a plain row for sure. What begins with a visible character is not
    /// blank, and with two such cells it is no note and no remark either.
    pub(super) fn is_row(&self, cells: Slices<'_>) -> bool {
        let is_visible = |cell: &&str| cell.as_bytes().first().is_some_and(u8::is_ascii_graphic);
        let first = cells.get(0).as_bytes().first();
        let begins_row = first.is_some_and(|byte| !matches!(byte, b'#' | b' ' | b'\t'));
        (self.found.least..=self.found.width).contains(&cells.len())
            && (begins_row || cells.iter().filter(is_visible).nth(1).is_some())
            && !self.is_header(cells)
    }
}

impl Rows {
    /// What is left of the text looked at last.
    pub(super) fn window(&self) -> &str {
        let left = self.window_end.saturating_sub(self.text.position()) as usize;
        // OK because the window ends where a character ends, and all of it is there.
        self.text.rest().get(..left).unwrap_or_default()
    }

    /// Shows the sink the rows of the table just begun that are in sight.
    pub(super) fn preview(&self, sink: &mut dyn Sink) {
        let Some(table) = &self.table else { return };
        let (least, width) = (table.found.least, table.found.width);
        let mut cells = Cells::default();
        let (mut rest, mut line, mut row, mut has_gap) =
            (self.window(), self.line, self.row, false);
        while let Some(record) = split(self.format, rest, true, &mut cells) {
            let (text, next) = rest.split_at(record.length);
            let is_cut = next.is_empty() && record.line_end == 0;
            if text.is_empty() || is_cut && !self.is_window_whole {
                return;
            }
            let lines = count_lines(text);
            let is_blank = cells.iter().all(|cell| trim(cell).is_empty());
            if let Some(inner) = opened(self.format, &record, &cells, least, width) {
                cells = inner;
            }
            let is_row = (least..=width).contains(&cells.len()) && record.fault.is_none();
            if is_comment(trim(text)) && cells.len() < width.max(2)
                || has_gap && !is_blank && !is_row
            {
                return;
            }
            if is_row && !is_blank && !table.is_header(cells.slices()) {
                let line_to = line + lines - 1;
                sink.preview(&Row { cells: cells.slices(), line, line_to, row });
            }
            has_gap = is_blank;
            (line, row, rest) = (line + lines, row + 1, next);
        }
    }

    /// Takes the lines above a table, up to `until`.
    pub(super) fn take_preamble(&mut self, until: usize) {
        let mut left = until;
        while left > 0 {
            // OK because the last record of a text always ends in sight.
            let Some(record) = self.split_next(left, true) else { return };
            left -= record.length;
            let words: Vec<&str> = self.cells.iter().map(trim).collect();
            let last = words.iter().rposition(|word| !word.is_empty());
            let lines = count_lines(&self.text.rest()[..record.length]);
            match last {
                None => self.take(To::Blank, record.length, lines),
                Some(last) => {
                    let line = words[..=last].join(&self.format.delimiter.name());
                    self.preamble.push(line);
                    self.take(To::Header, record.length, lines);
                }
            }
        }
    }

    /// Splits the first record of the next `length` bytes; one whose quote never closes is split
    /// as its line alone.
    pub(super) fn split_next(&mut self, length: usize, is_last: bool) -> Option<Record> {
        let rest = &self.text.rest()[..length];
        let record = split(self.format, rest, is_last, &mut self.cells)?;
        if record.fault.is_some_and(Fault::ends_record) {
            self.cells.clear();
            let line = &rest[..record.length - record.line_end];
            split_plain(self.format, line, &mut self.cells);
        }
        Some(record)
    }

    /// Takes the header, if the table has one, and tells the sink.
    pub(super) fn take_header(
        &mut self,
        sink: &mut dyn Sink,
        found: Found,
        is_last: bool,
    ) -> Table {
        let mut head = Head {
            index: self.tables,
            preamble: std::mem::take(&mut self.preamble),
            delimiter: self.format.delimiter.name().chars().next().unwrap_or(','),
            ..Head::default()
        };
        let mut width = found.width;
        if found.has_header
            && let Some(record) = self.split_next(self.text.rest().len(), is_last)
        {
            head.line = Some(self.line);
            head.cells = self.cells.iter().map(str::to_owned).collect();
            width = width.max(head.cells.len());
            self.give_marks(sink, record.length, 1);
            self.quoted += u64::from(record.quoted);
            if let Some(fault) = record.fault {
                let at = Place { column: Some(fault.column + 1), ..self.place(1, None) };
                let found = head.cells.get(fault.column as usize).map_or("", String::as_str);
                sink.problem(Problem {
                    severity: Severity::Notice,
                    ..Problem::new(fault.code, at, found)
                });
            }
        }
        if self.tables == 0 {
            self.header_row = head.line;
            self.guess_header(&found, &head.preamble);
        }
        let (names, faults) = names(&head.cells, width);
        head.names.clone_from(&names);
        sink.table(&head);
        if found.has_header {
            self.give_name_faults(sink, &head, &found, &faults);
            self.say_if_parted(sink, &head, &found);
            // OK because it was split just above.
            if let Some(record) = self.split_next(self.text.rest().len(), is_last) {
                let lines = count_lines(&self.text.rest()[..record.length]);
                self.take(To::Header, record.length, lines);
            }
        }
        if width > MAX_CELLS {
            let limit = format!("{width} columns, at most {MAX_CELLS}");
            sink.problem(Problem::new(Code::TooLarge, Place::default(), &limit));
        }
        self.tables += 1;
        Table { found, names, header: head.cells }
    }

    fn give_name_faults(
        &self,
        sink: &mut dyn Sink,
        head: &Head,
        found: &Found,
        faults: &[(usize, NameFault)],
    ) {
        for &(index, fault) in faults {
            let code = match fault {
                NameFault::Duplicate => Code::DuplicateColumn,
                // A delimiter at the end of every line makes no column.
                NameFault::Unnamed if found.empty.get(index).copied().unwrap_or(true) => continue,
                NameFault::Unnamed => Code::UnnamedColumn,
            };
            let column_name = head.names.get(index).cloned();
            let at = Place { column: Some(index as u32 + 1), column_name, ..self.place(1, None) };
            sink.problem(Problem::new(code, at, head.cells.get(index).map_or("", String::as_str)));
        }
    }

    /// Two tables side by side are read as one, and that is said.
    fn say_if_parted(&self, sink: &mut dyn Sink, head: &Head, found: &Found) {
        let Some(column) = found.parted_at else { return };
        let name = head.cells.get(column + 1).map_or("", String::as_str);
        let at = Place { column: Some(column as u32 + 2), ..self.place(1, None) };
        sink.problem(Problem::new(Code::SideBySide, at, trim(name)));
    }
}
