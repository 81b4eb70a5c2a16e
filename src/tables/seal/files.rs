//! The files that are joined, in an order that does not depend on how they were added.

use crate::calendar::Period;
use crate::ordered::InOrder;
use crate::tables::column::{Column, NO_DAY, NO_INSTANT, Table};
use crate::tables::facts::FileFacts;
use crate::tables::schema::TableId;

/// One file's tables, as the import left them.
#[derive(Clone, Debug)]
pub struct FileData<'a> {
    /// Its number in the shop.
    pub id: u32,
    /// Its name.
    pub name: &'a str,
    /// Its tables, raw; several of one kind are possible.
    pub tables: Vec<&'a Table>,
    /// What holds for all of its rows.
    pub facts: FileFacts,
}

/// A table of one file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'a> {
    /// The file's position in [`Files`].
    pub(super) file: u32,
    /// Its rows.
    pub(super) table: &'a Table,
}

/// The files, the one with the oldest word first: what a later one says of an order prevails.
pub(super) struct Files<'a>(Vec<FileData<'a>>);

impl<'a> Files<'a> {
    /// Sorted by the day they were exported (by their name, or at the earliest the last day of
    /// their data), then by where their data begin, then as they were added.
    pub(super) fn new(files: &[FileData<'a>]) -> Self {
        let mut files = files.to_vec();
        files.order_by_key(|file| {
            let (age, first) = age_of(file);
            (age, first, file.id)
        });
        Files(files)
    }

    pub(super) fn at(&self, file: u32) -> &FileData<'a> {
        &self.0[file as usize]
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether a file was exported later than another, or has later data.
    pub(super) fn is_newer(&self, file: u32, than: u32) -> bool {
        age_of(self.at(file)) > age_of(self.at(than))
    }

    /// All tables of one kind that have rows or at least columns.
    pub(super) fn parts(&self, id: TableId) -> Vec<Part<'a>> {
        let of = |(file, data): (usize, &FileData<'a>)| {
            let tables = data.tables.iter().copied().filter(move |table| table.id == id);
            tables.map(move |table| Part { file: file as u32, table }).collect::<Vec<_>>()
        };
        self.0.iter().enumerate().flat_map(of).collect()
    }

    /// Whether a part's file tells of a column at all, be it that no cell is filled.
    pub(super) fn tells(&self, part: &Part<'_>, name: &str) -> bool {
        let schema = part.table.schema();
        let Some(position) = schema.position(name) else { return false };
        let is_mapped = || self.at(part.file).facts.columns.contains(&(schema.id, position));
        part.table.columns[position].is_some() || is_mapped()
    }

    /// The span a file says it covers.
    pub(super) fn stated_period(&self, file: u32) -> Option<Period> {
        self.at(file).facts.period
    }
}

/// When a file was exported at the earliest, and when its data begin.
fn age_of(file: &FileData<'_>) -> (Option<i64>, Option<i64>) {
    let span = span_of(&file.tables);
    let exported = file.facts.exported.map(|day| i64::from(day.0) * DAY_S);
    (exported.max(span.map(|(_, last)| last)), span.map(|(first, _)| first))
}

/// First and last instant (or day, as its midnight) in the tables' day columns.
fn span_of(tables: &[&Table]) -> Option<(i64, i64)> {
    let spans = tables.iter().filter_map(|table| {
        let column = table.column(table.schema().day?)?;
        match column {
            Column::Instant(values) => bounds(values.iter().filter(|&&at| at != NO_INSTANT)),
            Column::Day(values) => {
                let (first, last) = bounds(values.iter().filter(|&&day| day != NO_DAY))?;
                Some((i64::from(first) * DAY_S, i64::from(last) * DAY_S))
            }
            _ => None,
        }
    });
    spans.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
}

/// The last day of all rows.
pub(super) fn last_day(tables: &[&Table]) -> Option<i32> {
    span_of(tables).map(|(_, last)| day_of(last))
}

/// Seconds of a day.
const DAY_S: i64 = 86_400;

/// The day of a local instant; [`NO_DAY`] where missing.
pub(super) fn day_of(instant: i64) -> i32 {
    if instant == NO_INSTANT { NO_DAY } else { instant.div_euclid(DAY_S) as i32 }
}

/// Least and greatest.
pub(super) fn bounds<'v, T: Copy + Ord + 'v>(
    mut values: impl Iterator<Item = &'v T>,
) -> Option<(T, T)> {
    let first = *values.next()?;
    Some(values.fold((first, first), |(low, high), &value| (low.min(value), high.max(value))))
}
