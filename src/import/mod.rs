//! One file on its way in: reader, source and columns put together, in a stream.

mod assumed;
mod cells;
mod checks;
mod days;
mod details;
mod doubts;
mod events;
mod fees;
pub mod fields;
mod findings;
mod follow;
mod held;
mod intake;
mod intervals;
mod measured;
mod memo;
mod options;
mod packed;
mod period;
mod places;
mod plan;
mod push;
mod recognised;
mod report;
mod returned;
mod room;
mod rows;
mod sayings;
mod shapes;
mod sight;
mod steps;
mod sums;
mod swapped;
mod target;
mod taxes;
mod told;
mod totals;
mod transactions;
mod values_of_row;

use serde::{Deserialize, Serialize};

use crate::csv::{Account, Dialect, Guess, Reader};
use crate::ordered::{Gather, InOrder};
use crate::problem::{Code, Place, Problem, Problems};
use crate::tables::{Column, Dictionaries, FileFacts, NO_DAY, NO_INSTANT, Table, TableId};

use assumed::Assumed;
pub use intake::{Feed, Intake};
pub use options::{ImportOptions, RowFate, RowRule, TotalLine, Totals};
pub use report::{ColumnReport, ColumnWhy, FileReport, TableReport};

/// How many problems a report holds in full.
const PROBLEMS_IN_REPORT: usize = 100;

/// How far a file has been read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Progress {
    /// Bytes taken.
    pub bytes: u64,
    /// Rows read so far.
    pub rows: u64,
}

/// A file read to its end.
pub struct Imported {
    /// What is told of it.
    pub report: FileReport,
    /// The canonical tables it fills.
    pub tables: Vec<Table>,
    /// All that was odd.
    pub problems: Problems,
    /// What holds for all its rows.
    pub facts: FileFacts,
}

/// What tells kinds of files apart: two exports of one report have the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileKind {
    /// Id of the source; empty for none.
    pub source: String,
    /// Fingerprint of the header.
    pub header: String,
}

impl Imported {
    /// What kind of file it is.
    pub fn kind(&self) -> FileKind {
        let source = self.report.source.clone().unwrap_or_default();
        FileKind { source, header: self.report.header.clone() }
    }
}

/// What became of a file.
pub enum Outcome {
    /// It is read.
    Done(Box<Imported>),
    /// The file as a whole contradicts what its first rows let guess; it must be read once more,
    /// with these options. And what it was taken for.
    ReadAgain(Box<ImportOptions>, FileKind),
}

/// A file being read.
pub struct Import {
    id: u32,
    reader: Reader,
    intake: Intake,
    bytes: u64,
}

impl Import {
    /// A file of which nothing has come yet. `id` is its number in the shop.
    pub fn new(id: u32, name: &str, options: &ImportOptions) -> Self {
        let mut intake = Intake::new(name, options);
        for field in options.unknown_fields() {
            let problem = Problem::new(Code::UnknownField, Place::default(), field);
            intake.problems.push(problem);
        }
        Import { id, reader: Reader::new(name, &options.read), intake, bytes: 0 }
    }

    /// A file that may take so many bytes of memory, the texts of all files included. One that
    /// needs more is refused (`memory_full`).
    #[must_use]
    pub fn within(mut self, bytes: usize) -> Self {
        self.intake.room = room::Room::of(bytes);
        self
    }

    /// The next bytes of the file, in blocks of any size.
    pub fn push(&mut self, block: &[u8], dictionaries: &mut Dictionaries) -> Progress {
        self.intake.room.look_again();
        let mut feed = Feed { intake: &mut self.intake, dictionaries };
        self.reader.push(block, &mut feed);
        self.bytes += block.len() as u64;
        Progress { bytes: self.bytes, rows: self.reader.account().rows_read }
    }

    /// The tables as far as they are filled.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.intake.rows.tables.values()
    }

    /// What holds for all rows, as far as it is known.
    pub fn facts(&self) -> FileFacts {
        self.intake.facts(&self.reader.account())
    }

    /// The end of the file.
    pub fn finish(mut self, dictionaries: &mut Dictionaries) -> Outcome {
        self.intake.room.look_again();
        let mut feed = Feed { intake: &mut self.intake, dictionaries };
        let summary = self.reader.finish(&mut feed);
        if let Some(read) = summary.read_again {
            let options = self.intake.options.clone();
            let kind = self.intake.kind();
            return Outcome::ReadAgain(Box::new(ImportOptions { read, ..options }), kind);
        }
        self.intake.finish(self.id, summary.dialect, summary.guesses, summary.account, dictionaries)
    }
}

impl Intake {
    /// What holds for all rows.
    pub(super) fn facts(&self, account: &Account) -> FileFacts {
        let quirk = self.source.and_then(|(source, _)| source.quirks.prices_include_tax);
        FileFacts {
            source: self.source.map_or("", |(source, _)| source.id),
            currency: self.currency.clone(),
            prices_include_tax: self.options.prices_include_tax.or(quirk),
            period: self.period,
            exported: period::day_of_name(&self.name),
            columns: self.filled_columns(),
            rows_read: account.rows_read + account.rows_set_aside,
            rows_accepted: account.rows_read,
        }
    }

    fn kind(&self) -> FileKind {
        let source = self.source.map(|(source, _)| source.id.to_owned());
        FileKind { source: source.unwrap_or_default(), header: self.header.clone() }
    }

    /// The columns of canonical tables that the file's columns fill.
    fn filled_columns(&self) -> Vec<(TableId, usize)> {
        let fields = self.columns.iter().flat_map(|column| &column.fields);
        let mut columns: Vec<_> = fields.flat_map(|field| fields::columns_of(field)).collect();
        columns.order();
        columns.dedup();
        columns
    }

    /// The end of the file, with what the reader knows of it.
    pub fn finish(
        mut self,
        id: u32,
        dialect: Dialect,
        guesses: Vec<Guess>,
        account: Account,
        dictionaries: &mut Dictionaries,
    ) -> Outcome {
        // A header without rows has not been looked at yet.
        self.understand(dictionaries);
        if let Some(options) = self.second_reading() {
            return Outcome::ReadAgain(Box::new(options), self.kind());
        }
        self.miss_tables(&account);
        let facts = self.facts(&account);
        if let Some(currency) = self.options.currency.clone() {
            self.guess("currency", None, &currency, "user", false);
        }
        self.guess_totals();
        let mut all_guesses = guesses;
        all_guesses.append(&mut self.guesses);
        let quirks = self.source.map(|(source, _)| source.quirks).unwrap_or_default();
        self.doubts.report(&mut all_guesses, &mut self.problems);
        for sequence in std::mem::take(&mut self.sequences) {
            sequence.report(&mut self.problems);
        }
        std::mem::take(&mut self.checks).report(&mut self.problems);
        let tables: Vec<Table> = self.rows.tables.into_values().collect();
        let assumed = Assumed {
            tables: &tables,
            options: &self.options,
            tax_of_source: quirks.prices_include_tax,
            zone_of_source: quirks.time_zone,
            offset: self.offset,
            dictionaries,
        };
        all_guesses.extend(assumed.guesses(&all_guesses));
        findings::look(&tables, dictionaries, &mut self.problems);
        let (from, to) = days(&tables);
        let report = FileReport {
            id,
            name: self.name,
            source: self.source.map(|(source, _)| source.id.to_owned()),
            certainty: self.source.map_or(0.0, |(_, certainty)| certainty),
            tables: tables.iter().map(table_report).collect(),
            rows_read: account.rows_read,
            rows_set_aside: account.rows_set_aside,
            rows_skipped: account.rows_skipped,
            account,
            from: from.map(report::iso),
            to: to.map(report::iso),
            dialect,
            guesses: all_guesses,
            columns: self.columns,
            header: self.header,
            recipe: None,
            same_as: None,
            older: Vec::new(),
            problem_counts: counts(&self.problems),
            problems: first_problems(&self.problems),
        };
        Outcome::Done(Box::new(Imported { report, tables, problems: self.problems, facts }))
    }

    /// Says so where a file of a known source has rows but no figures we know.
    fn miss_tables(&mut self, account: &Account) {
        let told = [Code::UnknownTable, Code::NoFigures, Code::MemoryFull];
        let is_told = told.iter().any(|code| self.problems.counts().contains_key(code));
        let has_rows = account.rows_read + account.rows_skipped > 0;
        if self.rows.tables.is_empty() && self.source.is_some() && has_rows && !is_told {
            let problem = Problem::new(Code::UnknownTable, Place::default(), &self.name);
            self.problems.push(problem);
        }
    }

    /// Other options, if the whole file contradicts a style nobody fixed.
    fn second_reading(&mut self) -> Option<ImportOptions> {
        let found = self.doubts.contradiction();
        let mark = found.mark.filter(|_| self.options.decimal_mark.is_none());
        let order = found.order.filter(|_| self.options.date_order.is_none());
        if mark.is_none() && order.is_none() {
            return self.without_totals();
        }
        let mut options = self.options.clone();
        options.decimal_mark = mark.or(options.decimal_mark);
        options.date_order = order.or(options.date_order);
        Some(options)
    }
}

fn table_report(table: &Table) -> TableReport {
    TableReport { table: table.schema().name.to_owned(), rows: table.rows as u64 }
}

fn counts(problems: &Problems) -> std::collections::BTreeMap<String, u64> {
    problems.counts().iter().map(|(code, count)| (code.name(), *count)).gather()
}

fn first_problems(problems: &Problems) -> Vec<Problem> {
    problems.kept().iter().take(PROBLEMS_IN_REPORT).cloned().collect()
}

/// First and last day of all rows.
fn days(tables: &[Table]) -> (Option<i32>, Option<i32>) {
    let mut all: Vec<i32> = Vec::new();
    for table in tables {
        let day = table.schema().day.unwrap_or_default();
        for name in [day, "date_to"] {
            match table.column(name) {
                Some(Column::Day(days)) => {
                    all.extend(days.iter().filter(|&&day| day != NO_DAY).min());
                    all.extend(days.iter().filter(|&&day| day != NO_DAY).max());
                }
                Some(Column::Instant(seconds)) => {
                    let filled = || seconds.iter().filter(|&&second| second != NO_INSTANT);
                    let day = |second: &i64| second.div_euclid(86_400) as i32;
                    all.extend(filled().min().map(day));
                    all.extend(filled().max().map(day));
                }
                _ => {}
            }
        }
    }
    (all.iter().min().copied(), all.iter().max().copied())
}
