//! What is in a file: `cargo run --example rows -- FILE` prints one line of JSON with the rows as
//! they stand in the file, how the file is written, and what was odd or set aside.

use std::io::Read;

use serde::Serialize;
use shop_kpi::csv::{Dialect, Fate, Head, ReadOptions, ReadSummary, Reader, Row, Sink};
use shop_kpi::problem::{Code, Problem, Severity};

/// The line of JSON.
#[derive(Default, Serialize)]
struct Output {
    file: String,
    rows: Vec<Vec<String>>,
    dialect: Dialect,
    rejected: Vec<Said>,
    notices: Vec<Said>,
    values: Vec<Vec<serde_json::Value>>,
    tables: Vec<Table>,
    status: &'static str,
    error: Option<String>,
}

/// One table of the file.
#[derive(Default, Serialize)]
struct Table {
    rows: Vec<Vec<String>>,
    values: Vec<Vec<serde_json::Value>>,
    header_row: Option<u32>,
}

/// A problem, as said outside.
#[derive(Serialize)]
struct Said {
    line: u32,
    line_to: u32,
    column: Option<u32>,
    reason: serde_json::Value,
    found: String,
    hint: &'static str,
}

/// Keeps everything; an example may.
#[derive(Default)]
struct Keep {
    tables: Vec<Table>,
    problems: Vec<Problem>,
    /// All-empty rows: kept between rows, dropped below the last one.
    empty: Vec<Vec<String>>,
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
            table.rows.append(&mut self.empty);
            table.rows.push(row.cells().map(str::to_owned).collect());
        }
        Fate::Read
    }

    fn empty_row(&mut self, row: &Row<'_>) {
        self.empty.push(row.cells().map(str::to_owned).collect());
    }

    fn problem(&mut self, problem: Problem) {
        self.problems.push(problem);
    }
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
    println!("{}", serde_json::to_string(&output).expect("plain data is JSON"));
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

fn said(problem: Problem) -> Said {
    Said {
        line: problem.at.line,
        line_to: problem.at.line_to,
        column: problem.at.column,
        reason: serde_json::to_value(problem.code).unwrap_or_default(),
        found: problem.found,
        hint: problem.code.hint(),
    }
}
