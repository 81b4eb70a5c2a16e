//! One row per order, whichever and however many files speak of it.

use std::collections::BTreeMap;

use super::files::{Files, Part};
use super::scatter::{Targets, scatter, scatter_all};
use crate::tables::column::{Column, NO_CODE, NO_INSTANT};
use crate::tables::dictionary::Dictionaries;
use crate::tables::schema::TableId;
use crate::tables::sealed::NO_ROW;

/// The orders of all files, by time.
///
/// ```text
/// orders-jan.csv: #1 paid            → #1 refunded   (the later file's word)
/// orders-feb.csv: #1 refunded, #2      #2
/// ```
pub(super) struct Orders {
    /// By the code of an order id, its row.
    pub(super) row_of: Vec<u32>,
    /// How many there are.
    pub(super) rows: usize,
    /// The columns of the files, raw. A cell the last file leaves empty is filled from the others.
    pub(super) columns: BTreeMap<&'static str, Column>,
    /// The file that gave the order's lines, or else spoke of it last.
    pub(super) file: Vec<u32>,
    /// The file the order's lines are taken from; [`NO_ROW`] where no file has any.
    pub(super) lines_file: Vec<u32>,
    /// By file, how many of its orders a later file gave again.
    pub(super) repeated: BTreeMap<u32, u64>,
}

impl Orders {
    /// All orders that have a row or a line in some file.
    pub(super) fn join(files: &Files<'_>, ids: usize) -> Self {
        let parts = files.parts(TableId::Orders);
        let line_parts = files.parts(TableId::OrderLines);
        let (row_of, rows) = number_by_time(&parts, &line_parts, ids);
        let targets = targets_of(&parts, &row_of);
        let line_targets = targets_of(&line_parts, &row_of);
        let lines_file = last_file(&line_parts, &line_targets, vec![NO_ROW; rows]);
        let mut file = last_file(&parts, &targets, vec![NO_ROW; rows]);
        for (file, &lines_file) in file.iter_mut().zip(&lines_file) {
            if lines_file != NO_ROW {
                *file = lines_file;
            }
        }
        let mut columns = scatter_all(&parts, &targets, rows);
        columns.insert("order_id", ids_column(&row_of, rows));
        let repeated =
            count_repeated(files.len(), (&parts, &targets), (&line_parts, &line_targets), rows);
        Orders { row_of, rows, columns, file, lines_file, repeated }
    }

    /// The row of an order id's code; [`NO_ROW`] if no file gives that order.
    pub(super) fn row(&self, code: u32) -> u32 {
        self.row_of.get(code as usize).copied().unwrap_or(NO_ROW)
    }

    /// An order's id as written.
    pub(super) fn id<'t>(&self, order: usize, dictionaries: &'t Dictionaries) -> &'t str {
        match (self.columns.get("order_id"), dictionaries.get("order_id")) {
            (Some(Column::Text(codes)), Some(words)) => words.text(codes[order]),
            _ => "",
        }
    }

    /// Local instants of the orders; missing all where no file has them.
    pub(super) fn created_at(&self) -> Vec<i64> {
        match self.columns.get("created_at") {
            Some(Column::Instant(values)) => values.clone(),
            _ => vec![NO_INSTANT; self.rows],
        }
    }
}

/// The codes of a text column of a part.
pub(super) fn codes<'a>(part: &Part<'a>, name: &str) -> &'a [u32] {
    match part.table.column(name) {
        Some(Column::Text(codes)) => codes,
        _ => &[],
    }
}

/// Numbers all order ids, by their instant and then as they come.
fn number_by_time(parts: &[Part<'_>], line_parts: &[Part<'_>], ids: usize) -> (Vec<u32>, usize) {
    let mut row_of = vec![NO_ROW; ids];
    let mut found = Vec::new();
    for part in parts.iter().chain(line_parts) {
        for &code in codes(part, "order_id") {
            if code != NO_CODE && row_of[code as usize] == NO_ROW {
                row_of[code as usize] = found.len() as u32;
                found.push(code);
            }
        }
    }
    let targets = targets_of(parts, &row_of);
    if let Some(Column::Instant(at)) = scatter(parts, &targets, "created_at", found.len()) {
        let mut by_time: Vec<u32> = (0..found.len() as u32).collect();
        by_time.sort_by_key(|&row| at[row as usize]);
        for (rank, &row) in by_time.iter().enumerate() {
            row_of[found[row as usize] as usize] = rank as u32;
        }
    }
    (row_of, found.len())
}

fn targets_of(parts: &[Part<'_>], row_of: &[u32]) -> Targets {
    let row = |&code: &u32| row_of.get(code as usize).copied().unwrap_or(NO_ROW);
    parts.iter().map(|part| codes(part, "order_id").iter().map(row).collect()).collect()
}

fn ids_column(row_of: &[u32], rows: usize) -> Column {
    let mut ids = vec![NO_CODE; rows];
    for (code, &row) in row_of.iter().enumerate() {
        if row != NO_ROW {
            ids[row as usize] = code as u32;
        }
    }
    Column::Text(ids)
}

fn last_file(parts: &[Part<'_>], targets: &Targets, mut files: Vec<u32>) -> Vec<u32> {
    for (part, rows) in parts.iter().zip(targets) {
        for &row in rows.iter().filter(|&&row| row != NO_ROW) {
            files[row as usize] = part.file;
        }
    }
    files
}

/// Counts the orders given twice in the same way. An order in a file of orders and again in one of
/// lines is not given twice: the files complete each other.
fn count_repeated(
    files: usize,
    (parts, targets): (&[Part<'_>], &Targets),
    (line_parts, line_targets): (&[Part<'_>], &Targets),
    rows: usize,
) -> BTreeMap<u32, u64> {
    let mut repeated = BTreeMap::new();
    let (mut with_lines, mut without) = (vec![NO_ROW; rows], vec![NO_ROW; rows]);
    for file in 0..files as u32 {
        let mut see = |seen: &mut [u32], row: u32| {
            let before = std::mem::replace(&mut seen[row as usize], file);
            if before != NO_ROW && before != file {
                *repeated.entry(before).or_default() += 1;
            }
        };
        for row in rows_of(line_parts, line_targets, file) {
            see(&mut with_lines, row);
        }
        for row in rows_of(parts, targets, file) {
            if with_lines[row as usize] != file {
                see(&mut without, row);
            }
        }
    }
    repeated
}

fn rows_of<'a>(
    parts: &'a [Part<'_>],
    targets: &'a Targets,
    file: u32,
) -> impl Iterator<Item = u32> + 'a {
    let own = parts.iter().zip(targets).filter(move |(part, _)| part.file == file);
    own.flat_map(|(_, rows)| rows.iter().copied()).filter(|&row| row != NO_ROW)
}
