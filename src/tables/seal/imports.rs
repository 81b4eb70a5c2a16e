//! How well the files could be read: a table of the files themselves.

use super::files::{Files, Part, last_day};
use crate::calendar::Period;
use crate::tables::column::{Column, NO_DAY, NO_NUMBER};
use crate::tables::dictionary::Dictionaries;
use crate::tables::schema::TableId;
use crate::tables::sealed::SealedTable;

/// Columns that are empty where there is nothing to tell, so that no cell is expected there.
const OFTEN_EMPTY: &[&str] = &[
    "cancelled_at",
    "coupon",
    "csat",
    "customer",
    "customer_email",
    "date_to",
    "discount",
    "discount_rate",
    "delivered_at",
    "error",
    "first_reply_at",
    "first_reply_s",
    "is_test",
    "left_at",
    "order_id",
    "paid_at",
    "payment_fee",
    "reason",
    "received_at",
    "refunded",
    "refunded_at",
    "reserved",
    "resolution_s",
    "solved_at",
    "upsell_of",
    "variant",
    "won_at",
];

/// One row a file of a known source that has rows; none without any.
pub(super) fn table(
    files: &Files<'_>,
    covered: Option<Period>,
    dictionaries: &mut Dictionaries,
) -> Option<SealedTable> {
    let is_read = |file: &u32| {
        let facts = &files.at(*file).facts;
        !facts.source.is_empty() && facts.rows_read > 0
    };
    let read: Vec<u32> = (0..files.len() as u32).filter(is_read).collect();
    if read.is_empty() {
        return None;
    }
    let numbers = |value: &dyn Fn(u32) -> u64| Column::Number {
        scale: 0,
        values: read.iter().map(|&file| value(file) as i64).collect(),
    };
    let cells: Vec<(u64, u64)> = (0..files.len() as u32).map(|file| cells(files, file)).collect();
    let newest: Vec<i32> =
        read.iter().map(|&file| last_day(&files.at(file).tables).unwrap_or(NO_DAY)).collect();
    let words = dictionaries.of("export");
    let exports = read.iter().map(|&file| words.code(files.at(file).facts.source)).collect();
    let table = SealedTable::new(TableId::Imports, read.len())
        .with("export", Column::Text(exports))
        .with("rows_read", numbers(&|file| files.at(file).facts.rows_read))
        .with("rows_accepted", numbers(&|file| files.at(file).facts.rows_accepted))
        .with("cells_expected", numbers(&|file| cells[file as usize].0))
        .with("cells_filled", numbers(&|file| cells[file as usize].1))
        .with("age_days", age(&newest, covered))
        .with("day", Column::Day(newest.clone()))
        .with("newest", Column::Day(newest));
    Some(table.covering(covered.into_iter().collect()))
}

/// Days from each file's newest row to the last day of all the data.
fn age(newest: &[i32], covered: Option<Period>) -> Column {
    let last = covered.map(|covered| covered.to.0);
    let age = |&day: &i32| match last {
        Some(last) if day != NO_DAY => i64::from((last - day).max(0)),
        _ => NO_NUMBER,
    };
    Column::Number { scale: 0, values: newest.iter().map(age).collect() }
}

/// Cells that a file's columns should have, and those that are filled.
fn cells(files: &Files<'_>, file: u32) -> (u64, u64) {
    let (mut expected, mut filled) = (0, 0);
    for table in &files.at(file).tables {
        let part = Part { file, table };
        for (position, def) in table.schema().columns.iter().enumerate() {
            let is_needed = table.schema().needs.contains(&def.name);
            let is_expected = is_needed || !OFTEN_EMPTY.contains(&def.name);
            if !is_expected || !files.tells(&part, def.name) {
                continue;
            }
            expected += table.rows as u64;
            if let Some(column) = &table.columns[position] {
                filled += column.filled() as u64;
            }
        }
    }
    (expected, filled)
}
