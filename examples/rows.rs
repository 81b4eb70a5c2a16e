//! What is in a file: `cargo run --example rows -- FILE` prints one line of JSON with the rows as
//! they stand in the file, how the file is written, and what was odd or set aside.

use std::io::{Read, Write};

use serde::Serialize;
use serde_json::Value;
use shop_kpi::calendar::Day;
use shop_kpi::csv::{Dialect, Fate, Head, ReadOptions, ReadSummary, Reader, Row, Sink};
use shop_kpi::problem::{Code, Place, Problem, Severity};
use shop_kpi::values::style::Hints;
use shop_kpi::values::{
    ColumnStyle, Columns, Moment, StyleKind, Typed, parse_amount, parse_date, typed,
};

/// The line of JSON.
#[derive(Default, Serialize)]
struct Output {
    file: String,
    rows: Vec<Vec<String>>,
    dialect: Dialect,
    rejected: Vec<Said>,
    notices: Vec<Said>,
    values: Vec<Vec<Value>>,
    tables: Vec<Table>,
    status: &'static str,
    error: Option<String>,
}

/// One table of the file.
#[derive(Default, Serialize)]
struct Table {
    /// The header first, if there is one.
    rows: Vec<Vec<String>>,
    /// The data rows in the styles of their columns; null where nothing stands.
    values: Vec<Vec<Value>>,
    header_row: Option<u32>,
    /// First and last physical line of each data row.
    #[serde(skip)]
    lines: Vec<(u32, u32)>,
}

/// A problem, as said outside.
#[derive(Serialize)]
struct Said {
    line: u32,
    line_to: u32,
    column: Option<u32>,
    reason: Code,
    found: String,
    hint: &'static str,
}

/// Keeps everything; an example may.
#[derive(Default)]
struct Keep {
    tables: Vec<Table>,
    problems: Vec<Problem>,
    /// All-empty rows: kept between rows, dropped below the last one.
    empty: Vec<(Vec<String>, (u32, u32))>,
}

impl Sink for Keep {
    fn table(&mut self, head: &Head) {
        let mut table = Table { header_row: head.line, ..Table::default() };
        if head.line.is_some() {
            table.rows.push(head.cells.clone());
        }
        self.tables.push(table);
        self.empty.clear();
    }

    fn preview(&mut self, _row: &Row<'_>) {}

    fn row(&mut self, row: &Row<'_>) -> Fate {
        if let Some(table) = self.tables.last_mut() {
            self.empty.push(owned(row));
            for (cells, lines) in self.empty.drain(..) {
                table.rows.push(cells);
                table.lines.push(lines);
            }
        }
        Fate::Read
    }

    fn empty_row(&mut self, row: &Row<'_>) {
        self.empty.push(owned(row));
    }

    fn problem(&mut self, problem: Problem) {
        self.problems.push(problem);
    }
}

fn owned(row: &Row<'_>) -> (Vec<String>, (u32, u32)) {
    (row.cells().map(str::to_owned).collect(), (row.line, row.line_to))
}

fn main() {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: rows FILE");
        std::process::exit(2);
    };
    let name = path.rsplit(['/', '\\']).next().unwrap_or(&path).to_owned();
    let output = match read(&path, &name) {
        Ok((keep, summary)) => output(name, keep, summary),
        Err(error) => Output {
            file: name,
            status: "refused",
            error: Some(format!("The file cannot be opened: {error}.")),
            ..Output::default()
        },
    };
    // OK because the output has text keys only.
    let line = serde_json::to_string(&output).expect("plain data is JSON");
    // Who reads may have seen enough.
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Reads the file once, and once more if its end contradicts its beginning.
fn read(path: &str, name: &str) -> std::io::Result<(Keep, ReadSummary)> {
    let (keep, summary) = read_with(path, name, &ReadOptions::default())?;
    match &summary.read_again {
        Some(better) => read_with(path, name, better),
        None => Ok((keep, summary)),
    }
}

fn read_with(
    path: &str,
    name: &str,
    options: &ReadOptions,
) -> std::io::Result<(Keep, ReadSummary)> {
    let mut file = std::fs::File::open(path)?;
    let mut reader = Reader::new(name, options);
    let mut keep = Keep::default();
    let mut block = vec![0; 1 << 16];
    loop {
        let length = file.read(&mut block)?;
        if length == 0 {
            break;
        }
        reader.push(&block[..length], &mut keep);
    }
    let summary = reader.finish(&mut keep);
    let Keep { tables, problems, .. } = &mut keep;
    for table in tables {
        let delimiter = summary.dialect.delimiter.chars().next().unwrap_or(',');
        table.add_values(delimiter, problems);
    }
    problems.sort_by_key(|problem| problem.at.line);
    Ok((keep, summary))
}

fn output(file: String, keep: Keep, summary: ReadSummary) -> Output {
    let mut tables = keep.tables.into_iter();
    let first = tables.next().unwrap_or_default();
    let mut output = Output {
        file,
        rows: first.rows,
        values: first.values,
        tables: tables.collect(),
        dialect: summary.dialect,
        status: "ok",
        ..Output::default()
    };
    for problem in keep.problems {
        match problem.severity {
            Severity::Notice => output.notices.push(said(problem)),
            Severity::Warning => output.rejected.push(said(problem)),
            Severity::Error if problem.code == Code::HeaderOnly => {
                output.notices.push(said(problem));
            }
            Severity::Error => {
                output.status = "refused";
                output.error = Some(sentence(&problem));
            }
        }
    }
    output
}

/// Why a file was refused, in one sentence.
fn sentence(problem: &Problem) -> String {
    let hint = problem.code.hint();
    if problem.found.is_empty() {
        hint.to_owned()
    } else {
        format!("Found {}. {hint}", problem.found)
    }
}

impl Table {
    /// Reads the cells in the styles of their columns; what does not fit stays text and is said.
    fn add_values(&mut self, delimiter: char, problems: &mut Vec<Problem>) {
        let from = usize::from(self.header_row.is_some());
        let width = self.rows.iter().map(Vec::len).max().unwrap_or_default();
        let mut columns = Columns::new(width);
        for (row, (line, _)) in self.rows[from..].iter().zip(&self.lines) {
            for (column, cell) in row.iter().enumerate() {
                columns.see(column, cell, *line);
            }
        }
        let styles = columns.decide(&Hints { delimiter, ..Hints::default() });
        for (row, &lines) in self.rows[from..].iter().zip(&self.lines) {
            let cell = |column: usize| row.get(column).map_or("", String::as_str);
            let values = styles.iter().enumerate();
            self.values
                .push(values.map(|(column, style)| value(typed(cell(column), style))).collect());
            for (column, style) in styles.iter().enumerate() {
                if let Some(code) = misfit(cell(column), style) {
                    problems.push(self.problem(code, lines, column, cell(column)));
                }
            }
        }
        for (column, style) in styles.iter().enumerate().filter(|(_, style)| style.is_ambiguous()) {
            let rows = self.rows[from..].iter().zip(&self.lines);
            let mut cells = rows.filter_map(|(row, lines)| Some((row.get(column)?, *lines)));
            if let Some((cell, lines)) = cells.find(|(cell, _)| !cell.trim().is_empty()) {
                // Said of the column as a whole, at its first cell.
                debug_assert_ne!(style.kind, StyleKind::Text);
                problems.push(self.problem(Code::Ambiguous, lines, column, cell));
            }
        }
    }

    fn problem(&self, code: Code, lines: (u32, u32), column: usize, found: &str) -> Problem {
        let name = self.header_row.and_then(|_| self.rows[0].get(column));
        let at = Place {
            line: lines.0,
            line_to: lines.1,
            column: Some(column as u32 + 1),
            column_name: name.map(|name| name.as_str().into()),
            ..Place::default()
        };
        Problem { severity: Severity::Notice, ..Problem::new(code, at, found) }
    }
}

/// Why a cell is not of its column's kind.
fn misfit(cell: &str, style: &ColumnStyle) -> Option<Code> {
    if !matches!(typed(cell, style), Typed::Text(_)) {
        return None;
    }
    match style.kind {
        StyleKind::Number => parse_amount(cell, style.decimal_mark).err(),
        StyleKind::Day | StyleKind::Instant => parse_date(cell, style.date_order).err(),
        StyleKind::Flag => Some(Code::NotAFlag),
        StyleKind::Text => None,
    }
}

/// Numbers as decimal text, so that none is rounded on the way.
fn value(value: Typed<'_>) -> Value {
    match value {
        Typed::Missing => Value::Null,
        Typed::Number(number) => Value::String(number.to_string()),
        Typed::Day(day) => Value::String(day.to_string()),
        Typed::Instant(moment) => Value::String(instant(moment)),
        Typed::Flag(is_true) => Value::Bool(is_true),
        Typed::Text(text) => Value::String(text.to_owned()),
    }
}

/// `2026-03-01T10:15:00`, with the offset where the cell states one.
fn instant(moment: Moment) -> String {
    let second = moment.second.unwrap_or_default();
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    let offset = moment.offset.map_or(String::new(), |offset| {
        let sign = if offset < 0 { '-' } else { '+' };
        format!("{sign}{:02}:{:02}", offset.abs() / 3600, offset.abs() / 60 % 60)
    });
    format!("{}T{hour:02}:{minute:02}:{second:02}{offset}", Day(moment.day))
}

fn said(problem: Problem) -> Said {
    Said {
        line: problem.at.line,
        line_to: problem.at.line_to,
        column: problem.at.column,
        reason: problem.code,
        found: problem.found,
        hint: problem.code.hint(),
    }
}
