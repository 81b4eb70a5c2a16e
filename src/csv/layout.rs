//! Where a table begins: what stands above it, its header and its width. Looks at a bounded piece
//! of text from the place in question, so the answer depends on the file alone.

mod columns;

use crate::csv::header::{Verdict, verdict};
use crate::csv::kind::{Kind, trim};
use crate::csv::sniff::is_comment;
use crate::csv::split::{Cells, Fault, Format, split, split_plain};

/// Text looked at from the beginning of a file.
pub(crate) const FIRST_LOOK: usize = 256 << 10;
/// Text looked at further down.
pub(crate) const LOOK: usize = 32 << 10;
/// Records looked at.
const RECORDS: usize = 120;
/// Rows a table's columns are judged by.
const JUDGED: usize = 60;

/// A record of the piece looked at.
#[derive(Debug)]
pub(crate) struct Line {
    /// Where it begins.
    pub(crate) at: usize,
    /// Its cells; none for a blank line.
    pub(crate) cells: Vec<String>,
    /// How many are filled.
    pub(crate) filled: usize,
    /// A remark: `# …`, alone in its line.
    pub(crate) is_comment: bool,
}

impl Line {
    fn is_blank(&self) -> bool {
        self.filled == 0
    }

    /// Cells, without empty ones at the end.
    fn trimmed_width(&self) -> usize {
        self.cells.iter().rposition(|cell| !trim(cell).is_empty()).map_or(0, |last| last + 1)
    }
}

/// A table in sight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// Where its first record (header or data) begins.
    pub(crate) at: usize,
    /// Whether that record is its header.
    pub(crate) has_header: bool,
    /// Whether nothing but words speaks for the header.
    pub(crate) is_guess: bool,
    /// Cells a row may have at most without being long.
    pub(crate) width: usize,
    /// Cells a row has at least without being short.
    pub(crate) least: usize,
    /// Which columns hold values rather than words.
    pub(crate) typed: Vec<bool>,
    /// Which columns have been empty in all rows seen.
    pub(crate) empty: Vec<bool>,
    /// Columns with words over values: what speaks for the header.
    pub(crate) words_over_values: usize,
    /// Whether a second row of names, or of units, stands under the header.
    pub(crate) has_second_header: bool,
    /// The empty column, from 0, that seems to part two tables.
    pub(crate) parted_at: Option<usize>,
}

/// The records of the piece of text; the last one is left out if the text goes on behind it.
pub(crate) fn lines(text: &str, format: Format, is_whole: bool) -> Vec<Line> {
    let mut cells = Cells::default();
    let mut lines = Vec::new();
    let mut at = 0;
    while at < text.len() && lines.len() < RECORDS {
        let Some(record) = split(format, &text[at..], true, &mut cells) else { break };
        if !is_whole && at + record.length >= text.len() && !lines.is_empty() {
            break;
        }
        if record.fault.is_some_and(Fault::ends_record) {
            let end = record.length - record.line_end;
            cells.clear();
            split_plain(format, &text[at..at + end], &mut cells);
        }
        let owned: Vec<String> = cells.iter().map(str::to_owned).collect();
        let filled = owned.iter().filter(|cell| !trim(cell).is_empty()).count();
        let is_comment = filled <= 1 && is_comment(trim(&text[at..at + record.length]));
        lines.push(Line { at, cells: owned, filled, is_comment });
        at += record.length;
    }
    lines
}

/// Finds the first table of a file.
pub(crate) fn first_table(lines: &[Line]) -> Option<Found> {
    let mut runs = runs(lines);
    while runs.len() > 1 && is_above(runs[0], runs[1]) {
        runs.remove(0);
    }
    let run = *runs.first()?;
    let width = usual_width(run);
    let mut first = run.iter().position(|line| line.cells.len() == width).unwrap_or(0);
    // One row of a width is no table with a preamble.
    if run[0].filled > 1 && run.iter().filter(|line| line.cells.len() == width).count() < 2 {
        first = 0;
    }
    if first > 1 && is_table(&run[..first]) {
        first = 0;
    }
    // Titles padded to the table's width are not its header.
    while width > 1
        && run[first].filled == 1
        && !trim(&run[first].cells[0]).is_empty()
        && run.len() > first + 2
        && run[first + 1].filled > 1
    {
        first += 1;
    }
    first = header_before(run, first);
    first = header_below_groups(run, first);
    let found = judge(&run[first..]);
    if found.has_header || first == 0 {
        return Some(found);
    }
    // Without a header the rows above are data too, but for titles.
    let start = run.iter().position(|line| line.filled > 1 || width < 3).unwrap_or(first);
    Some(Found { at: run[start].at, ..found })
}

/// Judges the table whose header the user says is the first of these lines (`has_header`), or
/// that has none.
pub(crate) fn given_table(lines: &[Line], has_header: bool) -> Option<Found> {
    let start = lines.iter().position(|line| !line.is_blank())?;
    let run: Vec<&Line> = lines[start..].iter().filter(|line| !line.is_blank()).collect();
    let found = judge_as(&run, has_header, false);
    Some(found)
}

/// What the next lines are to a table that has been read up to here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// More of its rows.
    Rows,
    /// Another table.
    Table(Found),
    /// Notes: no more rows in sight.
    Notes,
}

/// What follows the rows of `table`; `has_gap` if a blank line or a remark stands between.
pub(crate) fn next_part(lines: &[Line], table: &Found, has_gap: bool) -> Next {
    let runs = runs(lines);
    let is_note = |line: &Line| line.filled <= 1 && table.least > 1;
    let Some(run) = runs.iter().find(|run| !run.iter().all(is_note)) else {
        return Next::Notes;
    };
    // A title may stand right above the header.
    let first = run.iter().position(|line| !is_note(line)).unwrap_or(0);
    let run = &run[first..];
    let has_remark =
        lines.iter().take_while(|line| line.at < run[0].at).any(|line| line.is_comment);
    let is_other_width = run[0].trimmed_width() > table.width || run[0].cells.len() < table.least;
    let found = judge(run);
    let rows = run.len() - 1;
    let same = run[1..].iter().filter(|line| line.cells.len() == run[0].cells.len()).count();
    let is_steady = same * 5 >= rows * 4;
    let is_table = if has_remark {
        found.has_header
    } else if is_other_width {
        let enough = if has_gap { 1 } else { 2 };
        found.has_header && rows >= enough && is_steady && (has_gap || !found.is_guess)
    } else {
        has_gap && found.has_header && !found.is_guess && rows >= 1 && heads_values(&run[0], table)
    };
    if is_table { Next::Table(found) } else { Next::Rows }
}

/// Whether a line has words in all the columns where the table has values.
fn heads_values(line: &Line, table: &Found) -> bool {
    let mut typed =
        table.typed.iter().zip(&line.cells).filter(|(is_typed, _)| **is_typed).peekable();
    typed.peek().is_some() && typed.all(|(_, cell)| Kind::of(cell) == Kind::Text)
}

/// Lines without a blank line or a remark between them.
fn runs(lines: &[Line]) -> Vec<&[Line]> {
    lines.split(|line| line.is_blank() || line.is_comment).filter(|run| !run.is_empty()).collect()
}

/// Whether a run of lines is a title or a list of facts above the table in the next run.
fn is_above(run: &[Line], next: &[Line]) -> bool {
    let width = usual_width(next);
    if width < 2 {
        return false;
    }
    if run.iter().all(|line| line.filled <= 1) {
        return true;
    }
    let is_facts = run.len() <= 12 && run.iter().all(|line| line.trimmed_width() <= 2);
    is_facts && width > 2 && next.len() >= 2 && {
        let found = judge(run);
        !found.has_header || found.is_guess
    }
}

/// The commonest number of cells; the larger of two equally common ones.
fn usual_width(run: &[Line]) -> usize {
    let mut counts = std::collections::BTreeMap::<usize, usize>::new();
    for line in run.iter().take(JUDGED) {
        *counts.entry(line.cells.len()).or_default() += 1;
    }
    counts.into_iter().max_by_key(|&(width, count)| (count, width)).map_or(1, |(width, _)| width)
}

/// Whether a run of lines is a table by itself, not something above one.
fn is_table(run: &[Line]) -> bool {
    let width = run[0].cells.len();
    let found = judge(run);
    width > 1
        && run.iter().all(|line| line.cells.len() == width)
        && found.has_header
        && !found.is_guess
        && found.typed.contains(&true)
}

/// A header of another width than all its rows stands right above the first of them.
fn header_before(run: &[Line], first: usize) -> usize {
    if first == 0 || run[first - 1].filled < 2 {
        return first;
    }
    let below = below(&run[first..]);
    let is_data = verdict(&run[first].cells, &below[1.min(below.len())..]) == Verdict::Data;
    let is_header = verdict(&run[first - 1].cells, &below) == Verdict::Header;
    if is_data && is_header { first - 1 } else { first }
}

/// Two header rows: groups of columns above, names below. The names are the header.
fn header_below_groups(run: &[Line], first: usize) -> usize {
    let Some(names) = run.get(first + 1) else { return first };
    let groups = &run[first];
    let mut seen = std::collections::BTreeSet::new();
    let is_groups =
        groups.cells.iter().any(|cell| trim(cell).is_empty() || !seen.insert(trim(cell)));
    let is_named = names.filled == names.cells.len() && names.filled > groups.filled;
    let is_words = names.cells.iter().all(|cell| !Kind::of(cell).is_typed());
    let is_header = || verdict(&names.cells, &below(&run[first + 2..])) == Verdict::Header;
    if is_groups && is_named && is_words && run.len() > first + 2 && is_header() {
        first + 1
    } else {
        first
    }
}

fn below(run: &[Line]) -> Vec<&[String]> {
    run.iter().take(JUDGED).map(|line| line.cells.as_slice()).collect()
}

/// Judges the table that begins with the first of these lines.
fn judge(run: &[Line]) -> Found {
    let run: Vec<&Line> = run.iter().collect();
    let rows: Vec<&[String]> = run[1 + usize::from(columns::has_second_header(&run))..]
        .iter()
        .take(JUDGED)
        .map(|line| line.cells.as_slice())
        .collect();
    let verdict = verdict(&run[0].cells, &rows);
    judge_as(&run, verdict != Verdict::Data, verdict == Verdict::Perhaps)
}

fn judge_as(run: &[&Line], has_header: bool, is_guess: bool) -> Found {
    let has_second_header = has_header && columns::has_second_header(run);
    let rows: Vec<&[String]> = run
        .iter()
        .skip(usize::from(has_header) + usize::from(has_second_header))
        .take(JUDGED)
        .map(|line| line.cells.as_slice())
        .collect();
    let (width, least) = widths(run[0], &rows, has_header);
    let typed: Vec<bool> = (0..width).map(|column| is_typed(&rows, column)).collect();
    let is_empty = |column: usize| {
        rows.iter().all(|row| row.get(column).is_none_or(|cell| trim(cell).is_empty()))
    };
    let empty: Vec<bool> = (0..width).map(is_empty).collect();
    let header = run[0].cells.iter().map(|cell| Kind::of(cell));
    let words_over_values =
        header.zip(&typed).filter(|&(kind, &is_typed)| is_typed && kind == Kind::Text).count();
    let parted_at =
        if has_header { columns::parted_at(&run[0].cells, &rows, &empty) } else { None };
    Found {
        at: run[0].at,
        has_header,
        is_guess,
        width,
        least,
        typed,
        empty,
        words_over_values,
        has_second_header,
        parted_at,
    }
}

/// The most and the fewest cells of a row that is neither long nor short.
fn widths(first: &Line, rows: &[&[String]], has_header: bool) -> (usize, usize) {
    let mut counts = std::collections::BTreeMap::<usize, usize>::new();
    for row in rows {
        *counts.entry(row.len()).or_default() += 1;
    }
    let usual = counts.into_iter().max_by_key(|&(width, count)| (count, width));
    if !has_header {
        let width = usual.map_or(first.cells.len(), |(width, _)| width);
        return (width, width);
    }
    let width = first.cells.len();
    match usual {
        // Nearly all rows are wider than the header: it lacks names, the rows are right.
        Some((wider, count)) if wider > width && count >= 2 && count * 10 >= rows.len() * 9 => {
            (wider, first.trimmed_width())
        }
        _ => (width, first.trimmed_width()),
    }
}

fn is_typed(rows: &[&[String]], column: usize) -> bool {
    let kinds = rows.iter().filter_map(|row| row.get(column)).map(|cell| Kind::of(cell));
    let (mut typed, mut filled) = (0, 0);
    for kind in kinds {
        filled += usize::from(kind != Kind::Empty);
        typed += usize::from(kind.is_typed());
    }
    filled > 0 && typed * 5 >= filled * 4
}
