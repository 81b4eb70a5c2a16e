//! What the tests of reading share: a sink that keeps everything, and files of others to try.

use std::path::PathBuf;

use shop_kpi::csv::{Fate, Head, PREFIX, ReadOptions, ReadSummary, Reader, Row, Sink};
use shop_kpi::problem::{Code, Problem};

/// A table as it came.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Table {
    pub(crate) head: Head,
    pub(crate) previewed: Vec<Vec<String>>,
    pub(crate) rows: Vec<Vec<String>>,
    /// First and last line of each row.
    pub(crate) lines: Vec<(u32, u32)>,
}

/// Keeps what it is given.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Keep {
    pub(crate) tables: Vec<Table>,
    pub(crate) problems: Vec<Problem>,
}

impl Keep {
    /// Line and code of each problem.
    pub(crate) fn codes(&self) -> Vec<(u32, Code)> {
        self.problems.iter().map(|problem| (problem.at.line, problem.code)).collect()
    }

    /// The first table with its header, as text.
    pub(crate) fn first(&self) -> Vec<Vec<String>> {
        let Some(table) = self.tables.first() else { return Vec::new() };
        let header = table.head.line.map(|_| table.head.cells.clone());
        header.into_iter().chain(table.rows.iter().cloned()).collect()
    }
}

fn cells(row: &Row<'_>) -> Vec<String> {
    row.cells().map(str::to_owned).collect()
}

impl Sink for Keep {
    fn table(&mut self, head: &Head) {
        self.tables.push(Table { head: head.clone(), ..Table::default() });
    }

    fn preview(&mut self, row: &Row<'_>) {
        // OK because rows come in a table.
        self.tables.last_mut().expect("a table").previewed.push(cells(row));
    }

    fn row(&mut self, row: &Row<'_>) -> Fate {
        // OK because rows come in a table.
        let table = self.tables.last_mut().expect("a table");
        table.rows.push(cells(row));
        table.lines.push((row.line, row.line_to));
        Fate::Read
    }

    fn problem(&mut self, problem: Problem) {
        self.problems.push(problem);
    }
}

/// Reads in blocks of one size.
pub(crate) fn read_in(bytes: &[u8], block: usize, options: &ReadOptions) -> (Keep, ReadSummary) {
    let mut keep = Keep::default();
    let mut reader = Reader::new("test.csv", options);
    for block in bytes.chunks(block.max(1)) {
        reader.push(block, &mut keep);
    }
    let summary = reader.finish(&mut keep);
    (keep, summary)
}

/// Reads in blocks of many sizes, and checks that all give the same and every byte and line is
/// accounted for.
pub(crate) fn read(bytes: &[u8]) -> (Keep, ReadSummary) {
    read_with(bytes, &ReadOptions::default())
}

/// As [`read`], with the user's word.
pub(crate) fn read_with(bytes: &[u8], options: &ReadOptions) -> (Keep, ReadSummary) {
    let whole = read_in(bytes, usize::MAX, options);
    for block in [1, 2, 3, 7, 64] {
        let blocks = read_in(bytes, block, options);
        assert_eq!(blocks, whole, "blocks of {block}: {:?}", String::from_utf8_lossy(bytes));
    }
    check_account(bytes, &whole.1);
    whole
}

/// Bytes and lines as anyone would count them.
pub(crate) fn check_account(bytes: &[u8], summary: &ReadSummary) {
    let account = summary.account;
    assert!(account.closes(), "{account:?}");
    assert_eq!(account.bytes, bytes.len() as u64, "{account:?}");
    if !summary.dialect.encoding.starts_with("utf-16") {
        let text: String = bytes.iter().map(|&byte| char::from(byte)).collect();
        // A byte order mark is no text: alone it is no line.
        let has_marks = summary.dialect.encoding == "utf-8";
        let text = if has_marks { text.replace("\u{EF}\u{BB}\u{BF}", "") } else { text };
        let lines = text.replace("\r\n", "\n").replace('\r', "\n");
        let open = usize::from(!lines.is_empty() && !lines.ends_with('\n'));
        assert_eq!(account.lines, (lines.matches('\n').count() + open) as u64, "{account:?}");
    }
}

/// Files of others that stand beside the repository on some machines; none where they do not.
pub(crate) fn shared_files() -> Vec<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let mut found = Vec::new();
    let mut folders = vec![root.join("formats/samples"), root.join("data")];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for path in entries.flatten().map(|entry| entry.path()) {
            let is_data = path.extension().is_some_and(|it| it == "csv" || it == "txt");
            if path.is_dir() {
                folders.push(path);
            } else if is_data {
                found.push(path);
            }
        }
    }
    found.sort();
    if found.is_empty() {
        assert!(std::env::var_os("CI").is_none_or(|it| it != "true"), "../shared is missing");
        eprintln!("skipped: ../shared absent");
    }
    found
}

/// A file longer than the reader's first look.
pub(crate) const LONG: usize = PREFIX + PREFIX / 2;
