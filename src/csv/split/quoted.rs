//! Records with quotes. A quote that never closes ends the record with its own line; text behind a
//! closing quote is kept, as the likeliest reading has it.

use memchr::{memchr, memchr2, memchr3};

use super::{Cells, Fault, Format, MAX_CELL, MAX_CELLS, Record, line_end};
use crate::problem::Code;

/// How a quoted cell ends.
enum Quoted {
    /// Behind its closing quote; the delimiter or line end is next.
    Closed { content: (usize, usize), after: usize, is_odd: bool },
    /// Text stands behind the closing quote, up to `after`.
    Odd { content: (usize, usize), after: usize },
    /// Never.
    Unclosed,
    /// Not within the longest cell, on one line.
    TooLong,
    /// Not in sight.
    NotInSight,
}

/// Splits one record that has a quote or an escape in its first line.
pub(super) struct Splitter<'a> {
    format: Format,
    text: &'a str,
    bytes: &'a [u8],
    is_last: bool,
    cells: &'a mut Cells,
    record: Record,
    /// No quote closes a cell between here and the end of its line.
    nothing_closes_until: usize,
}

impl<'a> Splitter<'a> {
    pub(super) fn new(format: Format, text: &'a str, is_last: bool, cells: &'a mut Cells) -> Self {
        let bytes = text.as_bytes();
        let record = Record::default();
        Splitter { format, text, bytes, is_last, cells, record, nothing_closes_until: 0 }
    }

    /// The whole record; none if its end is not in sight.
    pub(super) fn record(mut self) -> Option<Record> {
        let mut at = 0;
        loop {
            if self.format.is_aligned {
                at = self.skip(at, |byte| byte == b' ');
            }
            at = self.cell(at)?;
            if self.record.fault.is_some_and(Fault::ends_record) {
                return self.end_at(at);
            }
            match self.bytes.get(at) {
                Some(b'\n' | b'\r') | None => return self.end_at(at),
                Some(_) if self.cells.len() > MAX_CELLS => return self.end_at(at),
                Some(_) => at += self.format.delimiter.len(),
            }
            if self.format.is_aligned {
                // Blanks before the line end are no cell.
                at = self.skip(at, |byte| byte == b' ');
                if matches!(self.bytes.get(at), Some(b'\n' | b'\r')) || at == self.bytes.len() {
                    return self.end_at(at);
                }
            }
        }
    }

    /// Ends the record at the end of the line that `at` is in.
    fn end_at(mut self, at: usize) -> Option<Record> {
        let (end, next) = line_end(&self.bytes[at..], self.is_last)?;
        self.record.length = at + next;
        self.record.line_end = next - end;
        Some(self.record)
    }

    fn skip(&self, from: usize, is_skipped: impl Fn(u8) -> bool) -> usize {
        let skipped = self.bytes[from..].iter().take_while(|&&byte| is_skipped(byte)).count();
        from + skipped
    }

    /// Reads the cell at `at` and returns where it ends; none if that is not in sight.
    fn cell(&mut self, at: usize) -> Option<usize> {
        let delimiter = self.format.delimiter;
        let opens = self.skip(at, |byte| byte == b' ' && delimiter.first() != b' ');
        if opens == self.bytes.len() && !self.is_last {
            return None;
        }
        if self.format.quote.is_none() || self.bytes.get(opens).copied() != self.format.quote {
            return self.plain(at);
        }
        match self.quoted(opens) {
            Quoted::NotInSight => None,
            Quoted::Closed { content, after, is_odd } => {
                if is_odd {
                    self.fault(Code::TextAfterQuote);
                }
                if self.record.opens_at.is_none()
                    && memchr2(b'\n', b'\r', &self.bytes[content.0..content.1]).is_some()
                {
                    self.record.opens_at = Some(opens);
                }
                self.record.quoted += 1;
                self.push_unescaped(content, is_odd);
                Some(after)
            }
            // A blank before the quote is the likelier text: ` 5" nails`.
            Quoted::Odd { .. } | Quoted::Unclosed | Quoted::TooLong if opens > at => self.plain(at),
            Quoted::Odd { content, after } => {
                self.fault(Code::TextAfterQuote);
                self.record.quoted += 1;
                self.cells.text.push_str(&self.text[content.0..content.1]);
                self.cells.text.push_str(&self.text[content.1 + 1..after]);
                self.cells.end_cell();
                Some(after)
            }
            Quoted::Unclosed => {
                self.fault(Code::UnclosedQuote);
                Some(opens)
            }
            Quoted::TooLong => {
                self.fault(Code::TooLarge);
                Some(opens)
            }
        }
    }

    fn fault(&mut self, code: Code) {
        let column = self.cells.len() as u32;
        if self.record.fault.is_none() || (Fault { code, column }).ends_record() {
            self.record.fault = Some(Fault { code, column });
        }
    }

    /// A cell without quotes around it.
    fn plain(&mut self, at: usize) -> Option<usize> {
        let mut from = at;
        let first = self.format.delimiter.first();
        let end = loop {
            let found = match self.format.escape {
                None => self.cell_end(from).map(|found| found - from),
                Some(escape) => self.bytes[from..].iter().position(|&byte| {
                    byte == first || byte == escape || matches!(byte, b'\n' | b'\r')
                }),
            };
            match found {
                Some(found) if Some(self.bytes[from + found]) == self.format.escape => {
                    let escaped = self.bytes.get(from + found + 1);
                    from += found + 1 + usize::from(escaped.is_some_and(|&it| self.is_mark(it)));
                }
                Some(found) if self.is_cell_end(from + found) => break from + found,
                Some(found) => from += found + 1,
                None if self.is_last => break self.bytes.len(),
                None => return None,
            }
        };
        self.push_unescaped_plain((at, end));
        Some(end)
    }

    /// Where the plain cell that `from` is in ends; none if that is not in sight.
    fn cell_end(&self, mut from: usize) -> Option<usize> {
        let first = self.format.delimiter.first();
        loop {
            from += memchr3(first, b'\n', b'\r', &self.bytes[from..])?;
            if self.is_cell_end(from) {
                return Some(from);
            }
            from += 1;
        }
    }

    /// Whether a delimiter or a line end stands here.
    fn is_cell_end(&self, at: usize) -> bool {
        matches!(self.bytes[at], b'\n' | b'\r') || self.format.delimiter.starts(&self.bytes[at..])
    }

    /// Whether an escape before it makes it text.
    fn is_mark(&self, byte: u8) -> bool {
        byte == self.format.delimiter.first()
            || Some(byte) == self.format.quote
            || Some(byte) == self.format.escape
    }

    /// Looks for the end of the quoted cell that opens at `opens`.
    fn quoted(&mut self, opens: usize) -> Quoted {
        let quote = self.bytes[opens];
        let start = opens + 1;
        let mut from = start;
        let mut odd: Option<usize> = None;
        loop {
            let rest = &self.bytes[from..];
            let found = match self.format.escape {
                Some(escape) => memchr2(quote, escape, rest),
                None => memchr(quote, rest),
            };
            let Some(found) = found.map(|found| from + found).filter(|at| at - start <= MAX_CELL)
            else {
                if let Some(content_end) = odd {
                    let is_line = memchr2(b'\n', b'\r', &self.bytes[content_end..]).is_some();
                    if !is_line && !self.is_last {
                        return Quoted::NotInSight;
                    }
                    self.nothing_closes_until = self.bytes.len();
                    return self.odd(start, content_end);
                }
                let is_long = self.bytes.len() - start > MAX_CELL;
                let longest = &self.bytes[start..self.bytes.len().min(start + MAX_CELL)];
                return match (is_long, self.is_last) {
                    (true, _) if memchr2(b'\n', b'\r', longest).is_none() => Quoted::TooLong,
                    (true, _) | (false, true) => Quoted::Unclosed,
                    (false, false) => Quoted::NotInSight,
                };
            };
            if let Some(content_end) = odd
                && memchr2(b'\n', b'\r', &self.bytes[from..found]).is_some()
            {
                self.nothing_closes_until = found;
                return self.odd(start, content_end);
            }
            let Some(&after) = self.bytes.get(found + 1) else {
                if !self.is_last {
                    return Quoted::NotInSight;
                }
                if self.bytes[found] != quote {
                    return Quoted::Unclosed;
                }
                return Quoted::Closed {
                    content: (start, found),
                    after: found + 1,
                    is_odd: odd.is_some(),
                };
            };
            if self.bytes[found] != quote {
                from = found + 1 + usize::from(self.is_mark(after));
                continue;
            }
            if after == quote {
                from = found + 2;
                continue;
            }
            let delimiter = self.format.delimiter;
            let behind = self
                .skip(found + 1, |byte| matches!(byte, b' ' | b'\t') && byte != delimiter.first());
            match self.bytes.get(behind) {
                None if !self.is_last => return Quoted::NotInSight,
                None | Some(b'\n' | b'\r') => {
                    return Quoted::Closed {
                        content: (start, found),
                        after: behind,
                        is_odd: odd.is_some(),
                    };
                }
                Some(_) if !self.is_last && delimiter.may_start(&self.bytes[behind..]) => {
                    return Quoted::NotInSight;
                }
                Some(_) if delimiter.starts(&self.bytes[behind..]) => {
                    return Quoted::Closed {
                        content: (start, found),
                        after: behind,
                        is_odd: odd.is_some(),
                    };
                }
                Some(_) => {}
            }
            if odd.is_none() {
                if memchr2(b'\n', b'\r', &self.bytes[start..found]).is_some() {
                    return Quoted::Unclosed;
                }
                if found < self.nothing_closes_until {
                    return self.odd(start, found);
                }
                odd = Some(found);
            }
            from = found + 1;
        }
    }

    /// A cell with text behind its closing quote and no further closing quote on its line.
    fn odd(&self, start: usize, content_end: usize) -> Quoted {
        match self.cell_end(content_end + 1) {
            Some(after) => Quoted::Odd { content: (start, content_end), after },
            None if self.is_last => {
                Quoted::Odd { content: (start, content_end), after: self.bytes.len() }
            }
            None => Quoted::NotInSight,
        }
    }

    /// Adds a cell that stood in quotes: doubled and escaped quotes become one. In a cell with
    /// loose quotes in it (`is_odd`) those stay as they are.
    fn push_unescaped(&mut self, (start, end): (usize, usize), is_odd: bool) {
        let quote = self.format.quote.unwrap_or(b'"');
        let mut from = start;
        let mut at = start;
        while at < end {
            let rest = &self.bytes[at..end];
            let found = match self.format.escape {
                Some(escape) => memchr2(quote, escape, rest),
                None => memchr(quote, rest),
            };
            let Some(found) = found.map(|found| at + found) else { break };
            let next = self.bytes.get(found + 1).filter(|_| found + 1 < end);
            let is_escape = Some(self.bytes[found]) == self.format.escape;
            let is_dropped = match next {
                Some(&next) if is_escape => self.is_mark(next),
                Some(&next) => next == quote,
                None => false,
            };
            if is_dropped {
                self.record.has_escape |= is_escape;
                self.cells.text.push_str(&self.text[from..found]);
                from = found + 1;
                at = found + 2;
            } else {
                debug_assert!(is_odd || is_escape, "a loose quote is odd");
                at = found + 1;
            }
        }
        self.cells.text.push_str(&self.text[from..end]);
        self.cells.end_cell();
    }

    /// Adds a cell without quotes; escapes before marks are dropped.
    fn push_unescaped_plain(&mut self, (start, end): (usize, usize)) {
        if let Some(escape) = self.format.escape {
            let (mut from, mut at) = (start, start);
            while let Some(found) = memchr(escape, &self.bytes[at..end]).map(|found| at + found) {
                let next = self.bytes.get(found + 1).filter(|_| found + 1 < end);
                if next.is_some_and(|&next| self.is_mark(next)) {
                    self.record.has_escape = true;
                    self.cells.text.push_str(&self.text[from..found]);
                    from = found + 1;
                    at = found + 2;
                } else {
                    at = found + 1;
                }
            }
            self.cells.push(&self.text[from..end]);
        } else {
            self.cells.push(&self.text[start..end]);
        }
    }
}
