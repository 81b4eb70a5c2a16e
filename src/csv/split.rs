//! One record from the beginning of a text. The answer depends on the text alone, never on how
//! much of it happens to be there: a record whose end is not in sight is asked for again.

use memchr::{memchr, memchr2, memchr3};

use crate::problem::Code;

/// The marks records are split by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Format {
    /// Between cells; an ASCII character.
    pub(crate) delimiter: u8,
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
    pub(crate) fn of(delimiter: u8) -> Self {
        let is_aligned = delimiter == b' ';
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
    pub(crate) text: String,
    pub(crate) ends: Vec<u32>,
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
        let Some(&end) = self.ends.get(index) else { return "" };
        let start = if index == 0 { 0 } else { self.ends[index - 1] };
        &self.text[start as usize..end as usize]
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|index| self.get(index))
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

/// Splits a line with quotes as text.
pub(crate) fn split_plain(format: Format, line: &str, cells: &mut Cells) {
    if format.is_aligned {
        let delimiter = char::from(format.delimiter);
        for cell in line.split(delimiter).filter(|cell| !cell.is_empty()) {
            cells.push(cell);
        }
        return;
    }
    let mut start = 0;
    for at in memchr::memchr_iter(format.delimiter, line.as_bytes()) {
        cells.push(&line[start..at]);
        start = at + 1;
        if cells.len() > MAX_CELLS {
            return;
        }
    }
    cells.push(&line[start..]);
}

/// How a quoted cell ends.
enum Quoted {
    /// Behind its closing quote; the delimiter or line end is next.
    Closed { content: (usize, usize), after: usize, is_odd: bool },
    /// Text stands behind the closing quote, up to `after`.
    Odd { content: (usize, usize), after: usize },
    /// Never.
    Unclosed,
    /// Not in sight.
    NotInSight,
}

struct Splitter<'a> {
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
    fn new(format: Format, text: &'a str, is_last: bool, cells: &'a mut Cells) -> Self {
        let bytes = text.as_bytes();
        let record = Record::default();
        Splitter { format, text, bytes, is_last, cells, record, nothing_closes_until: 0 }
    }

    /// The whole record; none if its end is not in sight.
    fn record(mut self) -> Option<Record> {
        let mut at = 0;
        loop {
            if self.format.is_aligned {
                at = self.skip(at, |byte| byte == b' ');
            }
            at = self.cell(at)?;
            if self.record.fault.is_some_and(|fault| fault.code == Code::UnclosedQuote) {
                return self.end_at(at);
            }
            match self.bytes.get(at) {
                Some(b'\n' | b'\r') | None => return self.end_at(at),
                Some(_) if self.cells.len() > MAX_CELLS => return self.end_at(at),
                Some(_) => at += 1,
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
        let opens = self.skip(at, |byte| byte == b' ' && delimiter != b' ');
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
            Quoted::Odd { .. } | Quoted::Unclosed if opens > at => self.plain(at),
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
        }
    }

    fn fault(&mut self, code: Code) {
        let column = self.cells.len() as u32;
        if self.record.fault.is_none() || code == Code::UnclosedQuote {
            self.record.fault = Some(Fault { code, column });
        }
    }

    /// A cell without quotes around it.
    fn plain(&mut self, at: usize) -> Option<usize> {
        let mut from = at;
        let end = loop {
            let found = match self.format.escape {
                None => memchr3(self.format.delimiter, b'\n', b'\r', &self.bytes[from..]),
                Some(escape) => self.bytes[from..].iter().position(|&byte| {
                    byte == self.format.delimiter || byte == escape || matches!(byte, b'\n' | b'\r')
                }),
            };
            match found {
                Some(found) if Some(self.bytes[from + found]) == self.format.escape => {
                    let escaped = self.bytes.get(from + found + 1);
                    from += found + 1 + usize::from(escaped.is_some_and(|&it| self.is_mark(it)));
                }
                Some(found) => break from + found,
                None if self.is_last => break self.bytes.len(),
                None => return None,
            }
        };
        self.push_unescaped_plain((at, end));
        Some(end)
    }

    /// Whether an escape before it makes it text.
    fn is_mark(&self, byte: u8) -> bool {
        byte == self.format.delimiter
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
                let is_given_up = self.is_last || self.bytes.len() - start > MAX_CELL;
                return if is_given_up { Quoted::Unclosed } else { Quoted::NotInSight };
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
            let behind =
                self.skip(found + 1, |byte| matches!(byte, b' ' | b'\t') && byte != delimiter);
            match self.bytes.get(behind) {
                None if !self.is_last => return Quoted::NotInSight,
                None | Some(b'\n' | b'\r') => {
                    return Quoted::Closed {
                        content: (start, found),
                        after: behind,
                        is_odd: odd.is_some(),
                    };
                }
                Some(&byte) if byte == delimiter => {
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
        let rest = &self.bytes[content_end + 1..];
        match memchr3(self.format.delimiter, b'\n', b'\r', rest) {
            Some(found) => {
                Quoted::Odd { content: (start, content_end), after: content_end + 1 + found }
            }
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
