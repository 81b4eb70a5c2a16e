//! What leaves the reader: rows, problems with their places, and the account.

use super::{Rows, To};
use crate::csv::split::{Cells, Format, Record, count_lines, split};
use crate::csv::{Row, Sink};
use crate::problem::{Code, Place, Problem, Severity};

impl Rows {
    /// Hands a row to the sink and accounts for it. `notice` is what is odd about it.
    pub(super) fn give_row(
        &mut self,
        sink: &mut dyn Sink,
        record: &Record,
        notice: Option<(Code, u32)>,
    ) {
        let lines = self.lines_of(record);
        let place = self.place(lines, None);
        self.give_marks(sink, record.length, lines);
        if let Some((code, column)) = notice {
            let found = self.found(record, column);
            let at = Place { column: (column > 0).then_some(column), ..place.clone() };
            sink.problem(Problem {
                severity: Severity::Notice,
                ..Problem::new(code, self.named(at), &found)
            });
        }
        let row = Row {
            cells: self.cells.slices(),
            line: place.line,
            line_to: place.line_to,
            row: place.row,
        };
        let to = To::from(sink.row(&row));
        self.take(to, record.length, lines);
    }

    /// Keeps a record from the sink's rows, with the reason.
    pub(super) fn keep_back(
        &mut self,
        sink: &mut dyn Sink,
        record: &Record,
        to: To,
        code: Code,
        column: u32,
    ) {
        let lines = self.lines_of(record);
        self.give_marks(sink, record.length, lines);
        let at = self.place(lines, (column > 0).then_some(column));
        let found = self.found(record, column);
        let severity = if to == To::Skipped { Severity::Notice } else { Severity::Warning };
        sink.problem(Problem { severity, ..Problem::new(code, self.named(at), &found) });
        self.take(to, record.length, lines);
    }

    /// What a problem quotes: the cell, or the line.
    pub(super) fn found(&self, record: &Record, column: u32) -> String {
        if column > 0 && (column as usize) <= self.cells.len() {
            return self.cells.get(column as usize - 1).chars().take(200).collect();
        }
        let line = &self.text.rest()[..record.length - record.line_end];
        line.chars().take(200).collect()
    }

    pub(super) fn lines_of(&self, record: &Record) -> u32 {
        if record.opens_at.is_none() { 1 } else { count_lines(&self.text.rest()[..record.length]) }
    }

    pub(super) fn place(&self, lines: u32, column: Option<u32>) -> Place {
        let line_to = self.line + lines.max(1) - 1;
        Place { line: self.line, line_to, row: self.row, column, column_name: None }
    }

    /// The place with its column's name.
    pub(super) fn named(&self, mut at: Place) -> Place {
        let names = self.table.as_ref().map(|table| &table.names);
        let index = at.column.map(|column| column as usize - 1);
        at.column_name = names.zip(index).and_then(|(names, index)| names.get(index).cloned());
        at
    }

    /// Says what is odd about the bytes of the next `length` bytes of text, once for each kind.
    pub(super) fn give_marks(&self, sink: &mut dyn Sink, length: usize, lines: u32) {
        let mut given: Vec<Code> = Vec::new();
        for mark in self.text.marks(length) {
            let Some(code) = mark.code.filter(|code| !given.contains(code)) else { continue };
            given.push(code);
            let at = (mark.at - self.text.position()) as usize;
            let before = &self.text.rest()[..at];
            let column = self.column_after(before);
            let first_line = self.line + line_breaks(before);
            let line = Place { line: first_line, ..self.place(lines, Some(column)) };
            let found: String = self.cells.get(column as usize - 1).chars().take(200).collect();
            sink.problem(Problem::new(code, self.named(line), &found));
        }
    }

    /// The cell, from 1, that a piece of a record's text ends in.
    fn column_after(&self, before: &str) -> u32 {
        let mut cells = Cells::default();
        let format = Format { is_collapsed: false, ..self.format };
        let record = split(format, before, true, &mut cells);
        let open = record.and_then(|record| record.fault);
        match open.filter(|fault| fault.ends_record()) {
            Some(fault) => fault.column + 1,
            None => (cells.len() as u32).max(1),
        }
    }

    /// Takes text away and accounts for it. It may be part of a line (`lines` 0).
    pub(super) fn take(&mut self, to: To, length: usize, lines: u32) {
        let text = &self.text.rest()[..length];
        let extra: i64 = self.text.marks(length).map(|mark| mark.extra).sum();
        let bytes = (self.decoder.encoding().bytes_of(text) as i64 + extra) as u64;
        match text.as_bytes() {
            [.., b'\r', b'\n'] => self.newlines[1] += 1,
            [.., b'\n'] => self.newlines[0] += 1,
            [.., b'\r'] => self.newlines[2] += 1,
            _ => {}
        }
        let account = &mut self.account;
        let (rows, to_lines, to_bytes) = match to {
            To::Read => {
                (Some(&mut account.rows_read), &mut account.read_lines, &mut account.read_bytes)
            }
            To::SetAside => (
                Some(&mut account.rows_set_aside),
                &mut account.set_aside_lines,
                &mut account.set_aside_bytes,
            ),
            To::Skipped => (
                Some(&mut account.rows_skipped),
                &mut account.skipped_lines,
                &mut account.skipped_bytes,
            ),
            To::Header => (None, &mut account.header_lines, &mut account.header_bytes),
            To::Blank => (None, &mut account.blank_lines, &mut account.blank_bytes),
        };
        let counted = if self.is_joined { 0 } else { lines };
        *to_lines += u64::from(counted);
        *to_bytes += bytes;
        if let Some(rows) = rows.filter(|_| lines > 0) {
            *rows += 1;
        }
        self.line += counted;
        self.is_joined = false;
        self.row += u32::from(lines > 0);
        self.has_gap = to == To::Blank;
        self.text.take(length);
    }
}

/// Line breaks in a piece of text.
fn line_breaks(text: &str) -> u32 {
    let ends_line = text.ends_with(['\n', '\r']);
    count_lines(text) - u32::from(!ends_line && !text.is_empty())
}
