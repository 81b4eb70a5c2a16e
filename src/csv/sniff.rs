//! Which marks a file is split by. Each candidate is tried on the first records; the one wins
//! whose rows are of one width and whose cells look like something. The measure is that of
//! van den Burg, Nazábal and Sutton, "Wrangling messy CSV files by detecting row and type
//! patterns" (2019): pattern score × type score.

mod candidates;

use std::collections::BTreeMap;

use crate::csv::delimiter::Delimiter;
use crate::csv::kind::{Kind, trim};
use crate::csv::split::{Cells, Format, split};
use candidates::candidates;

/// A format and how well it fits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sniffed {
    pub(crate) format: Format,
    /// Cells per row of most rows.
    pub(crate) width: usize,
    /// Whether another delimiter fits about as well.
    pub(crate) is_ambiguous: bool,
}

/// What the user says of the quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quote {
    /// Nothing.
    Unsaid,
    /// There is none.
    Never,
    /// It is this.
    Given(u8),
}

impl Quote {
    fn or(self, usual: Option<u8>) -> Option<u8> {
        match self {
            Quote::Unsaid => usual,
            Quote::Never => None,
            Quote::Given(quote) => Some(quote),
        }
    }
}

/// Text that is looked at; several screens full, however long its cells are.
const SAMPLE: usize = 48 << 10;
/// Records that are looked at.
const RECORDS: usize = 400;

/// How well a format fits a text.
#[derive(Clone, Copy, Debug, Default)]
struct Fit {
    score: f64,
    width: usize,
    quoted: usize,
    odd: usize,
    escaped: usize,
    /// Whether all rows are of one width.
    is_steady: bool,
}

/// Finds the format of the text a file begins with. What the user said, holds; the favourite wins
/// where it is nearly as good.
pub(crate) fn sniff(
    text: &str,
    delimiter: Option<Delimiter>,
    quote: Quote,
    favourite: Option<Delimiter>,
) -> Sniffed {
    let sample = sample(text);
    let delimiters = delimiter.map_or_else(|| candidates(sample, quote), |given| vec![given]);
    let mut best: Option<(f64, Format, Fit)> = None;
    let mut second = 0.0_f64;
    for &candidate in &delimiters {
        let (format, mut fit) = best_quoting(sample, Format::of(candidate), quote);
        if favourite == Some(candidate) {
            fit.score *= 1.3;
        }
        if delimiter.is_none() && !is_plausible(sample, format, &fit) {
            continue;
        }
        // Equally good ones come in the order of the list.
        if best.as_ref().is_none_or(|(score, ..)| fit.score > *score * 1.0001) {
            second = best.map_or(0.0, |(score, ..)| score);
            best = Some((fit.score, format, fit));
        } else {
            second = second.max(fit.score);
        }
    }
    let best = best.filter(|&(_, format, _)| {
        delimiter.is_some() || format.is_collapsed || !is_one_column(sample, format)
    });
    let Some((score, format, fit)) = best else {
        let format = Format::of(delimiter.unwrap_or(Delimiter::NONE));
        let (format, fit) = best_quoting(sample, format, quote);
        return Sniffed { format, width: fit.width, is_ambiguous: false };
    };
    let is_ambiguous = delimiter.is_none() && second > score * 0.9;
    Sniffed { format, width: fit.width, is_ambiguous }
}

/// The beginning of the text, cut behind a line.
fn sample(text: &str) -> &str {
    if text.len() <= SAMPLE {
        return text;
    }
    let bytes = &text.as_bytes()[..SAMPLE];
    match memchr::memrchr2(b'\n', b'\r', bytes) {
        Some(at) => &text[..=at],
        // One line longer than the sample: cut where a character ends.
        None => &text[..text.floor_char_boundary(SAMPLE)],
    }
}

/// The delimiter with the quote and escape that fit it best.
fn best_quoting(sample: &str, format: Format, quote: Quote) -> (Format, Fit) {
    let plain = Format { quote: quote.or(format.quote), ..format };
    let fit = measure(sample, plain);
    let mut best = (plain, fit);
    let has = |text: &str| memchr::memmem::find(sample.as_bytes(), text.as_bytes()).is_some();
    if quote == Quote::Unsaid && fit.quoted == 0 && has("'") {
        let single = Format { quote: Some(b'\''), ..plain };
        let fit = measure(sample, single);
        // Apostrophes are text unless whole cells stand between them.
        if fit.quoted >= 2 && fit.odd == 0 && (fit.is_steady || fit.score >= best.1.score) {
            best = (single, fit);
        }
    }
    if has("\\") {
        let escaped = Format { escape: Some(b'\\'), ..best.0 };
        let fit = measure(sample, escaped);
        if fit.escaped > 0
            && (fit.odd < best.1.odd || (fit.odd == best.1.odd && fit.score > best.1.score))
        {
            best = (escaped, fit);
        }
    }
    if best.1.quoted > 0 && is_collapsed(sample, best.0) {
        let collapsed = Format { is_collapsed: true, ..best.0 };
        best = (collapsed, measure(sample, collapsed));
    }
    best
}

/// Whether a delimiter only stands inside the cells of a single column: of titles with commas, or
/// of amounts with decimal commas. The first line, its header, then has none. Facts above a table
/// (`Report Name: …`) are no column.
fn is_one_column(sample: &str, format: Format) -> bool {
    let mut cells = Cells::default();
    let (mut rows, mut single, mut amounts) = (0, 0, 0);
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    let mut is_above = true;
    for record in records(sample, format) {
        record.cells(format, &mut cells);
        is_above &= cells.len() == 1 && cells.get(0).contains(':');
        if is_above {
            continue;
        }
        if rows == 0 && cells.len() > 1 {
            return false;
        }
        rows += 1;
        single += usize::from(cells.len() == 1);
        amounts += usize::from(cells.len() == 2 && Kind::of(record.text) == Kind::Number);
        *widths.entry(cells.len()).or_default() += 1;
    }
    let wide = widths.iter().filter(|&(&width, _)| width > 1).map(|(_, &count)| count).max();
    let is_in_words = format.delimiter.is(b',') && commas_in_words(sample);
    rows > 1 && (wide.unwrap_or_default() < single || amounts == rows - 1 || is_in_words)
}

/// Whether a blank follows every comma, as in sentences.
fn commas_in_words(sample: &str) -> bool {
    let bytes = sample.as_bytes();
    memchr::memchr_iter(b',', bytes).all(|at| bytes.get(at + 1) == Some(&b' '))
}

/// Rare delimiters, and those that stand inside words, dates and sentences, need better evidence.
fn is_plausible(sample: &str, format: Format, fit: &Fit) -> bool {
    match format.delimiter.as_bytes() {
        [b',' | b';' | b'\t' | b'|' | 0x1F | 0x01] => true,
        delimiter => {
            let mut cells = Cells::default();
            let (mut rows, mut same, mut typed, mut whole) = (0, 0, 0, 0);
            for record in records(sample, format) {
                record.cells(format, &mut cells);
                rows += 1;
                same += usize::from(cells.len() == fit.width);
                typed += cells.iter().filter(|cell| Kind::of(cell).is_typed()).count();
                let line = trim(record.text);
                whole += usize::from(Kind::of(line).is_typed() || line.contains("://"));
            }
            let is_steady = fit.width >= 2 && same == rows && rows >= 2;
            // Times and addresses have colons, and words with blanks between them are a sentence,
            // not a row: some column must be more.
            let stands_in_cells = matches!(delimiter, b" " | b":");
            is_steady && (!stands_in_cells || whole * 2 < rows && typed + 2 >= rows)
        }
    }
}

/// Pattern score × type score of a format.
fn measure(sample: &str, format: Format) -> Fit {
    let mut cells = Cells::default();
    let mut fit = Fit::default();
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    let (mut known, mut all) = (0.0, 0.0);
    for record in records(sample, format) {
        let split = record.cells(format, &mut cells);
        fit.odd += usize::from(split.fault.is_some());
        fit.quoted += split.quoted as usize;
        fit.escaped += usize::from(split.has_escape);
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        *widths.entry(cells.len()).or_default() += 1;
        for cell in cells.iter() {
            all += 1.0;
            known += likeness(cell);
        }
    }
    let pattern: f64 = widths
        .iter()
        .map(|(&width, &count)| {
            let width = width as f64;
            count as f64 * (width - 1.0).max(0.001) / width
        })
        .sum::<f64>()
        / widths.len().max(1) as f64;
    fit.is_steady = widths.len() == 1;
    fit.width = widths.iter().max_by_key(|&(&width, &count)| (count, width)).map_or(1, |it| *it.0);
    fit.score = pattern * (known / f64::max(all, 1.0));
    fit
}

/// How much a cell looks like one: a value of a known kind, or words.
fn likeness(cell: &str) -> f64 {
    let cell = trim(cell);
    if Kind::of(cell) != Kind::Text {
        return 1.0;
    }
    let marks =
        cell.chars().filter(|character| matches!(character, ';' | '\t' | '|' | '"')).count();
    let commas = cell.matches(',').count();
    match (marks, commas) {
        (0, 0) => 1.0,
        // Commas belong to sentences and addresses.
        (0, _) if cell.contains(", ") => 0.6,
        _ => 0.1,
    }
}

/// Whether most records are one quoted cell that holds a record of its own: what a spreadsheet of
/// another country makes of a comma file.
fn is_collapsed(sample: &str, format: Format) -> bool {
    let mut cells = Cells::default();
    let mut inner = Cells::default();
    let (mut rows, mut whole) = (0, 0);
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    let mut has_doubled = false;
    for record in records(sample, format) {
        let found = record.cells(format, &mut cells);
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        rows += 1;
        let inside = if found.quoted == 1 && cells.len() == 1 {
            whole += 1;
            has_doubled |= cells.get(0).contains('"');
            split(format, cells.get(0), true, &mut inner);
            inner.len()
        } else {
            cells.len()
        };
        *widths.entry(inside).or_default() += 1;
    }
    let Some((&width, &count)) = widths.iter().max_by_key(|&(_, &count)| count) else {
        return false;
    };
    let is_steady = width >= 2 && count * 10 >= rows * 9 && whole * 2 >= rows && rows >= 2;
    is_steady && (width >= 3 || has_doubled)
}

/// One record of the sample.
struct Sampled<'a> {
    text: &'a str,
}

impl Sampled<'_> {
    fn cells(&self, format: Format, cells: &mut Cells) -> crate::csv::split::Record {
        // OK because the last record of a text always ends in sight.
        split(format, self.text, true, cells).unwrap_or_default()
    }
}

/// The records of the sample that are not blank or comments.
fn records(sample: &str, format: Format) -> impl Iterator<Item = Sampled<'_>> {
    let mut rest = sample;
    let mut cells = Cells::default();
    std::iter::from_fn(move || {
        loop {
            if rest.is_empty() {
                return None;
            }
            let record = split(format, rest, true, &mut cells)?;
            let (text, next) = rest.split_at(record.length);
            rest = next;
            let line = text.trim();
            if !(line.is_empty() || is_comment(line)) {
                return Some(Sampled { text });
            }
        }
    })
    .take(RECORDS)
}

/// Whether a line is a remark above a table: `# Start date: 20250201`. Shopify's order names
/// (`#1001`) are not.
pub(crate) fn is_comment(line: &str) -> bool {
    let line = line.trim_start_matches('"');
    line.starts_with("# ") || line.starts_with("#-") || line.trim_end() == "#"
}
