//! One row per order, whichever and however many files speak of it.

use crate::blocks::{by_row, each_block};
use std::borrow::Cow;
use std::collections::BTreeMap;

use super::files::{Files, Part};
use super::repeats::{Repeats, Told};
use super::scatter::{Targets, scatter, scatter_all};
use super::status::Standing;
use crate::tables::column::{Column, NO_CODE, NO_INSTANT};
use crate::tables::dictionary::{Dictionaries, Dictionary};
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
    /// The orders that several files give.
    pub(super) repeats: Repeats,
}

impl Orders {
    /// All orders that have a row or a line in some file.
    pub(super) fn join(
        files: &Files<'_>,
        dictionaries: &Dictionaries,
        meanings: &[Option<Standing>],
    ) -> Self {
        let parts = files.parts(TableId::Orders);
        let line_parts = files.parts(TableId::OrderLines);
        let ids = dictionaries.get("order_id").map_or(0, Dictionary::len);
        let (row_of, rows) = number_by_time(&parts, &line_parts, ids);
        let targets = targets_of(&parts, &row_of);
        let line_targets = targets_of(&line_parts, &row_of);
        let told =
            Told { files, parts: &parts, targets: &targets, line_parts: &line_parts, meanings };
        let words = told.words(&line_targets, rows);
        let repeats = told.judge(&words, dictionaries);
        let mut lines_file = last_file(&line_parts, &line_targets, vec![NO_ROW; rows]);
        for (&order, &file) in &repeats.lines {
            lines_file[order as usize] = file;
        }
        let mut file = last_file(&parts, &targets, vec![NO_ROW; rows]);
        for (file, &lines_file) in file.iter_mut().zip(&lines_file) {
            if lines_file != NO_ROW {
                *file = lines_file;
            }
        }
        let mut columns = columns_of(&parts, &targets, &repeats, rows);
        columns.insert("order_id", ids_column(&row_of, rows));
        Orders { row_of, rows, columns, file, lines_file, repeats }
    }

    /// Whether an order's lines are taken from a file.
    pub(super) fn takes_lines(&self, order: u32, file: u32) -> bool {
        self.lines_file[order as usize] == file
            || self.repeats.joined.get(&order).is_some_and(|files| files.contains(&file))
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
        let codes = codes(part, "order_id");
        each_block(codes.len(), |block| {
            for &code in codes[block].iter().filter(|&&code| code != NO_CODE) {
                if row_of[code as usize] == NO_ROW {
                    row_of[code as usize] = found.len() as u32;
                    found.push(code);
                }
            }
        });
    }
    let targets = targets_of(parts, &row_of);
    if let Some(Column::Instant(at)) = scatter(parts, &targets, "created_at", found.len()) {
        for (rank, row) in by_time(&at).into_iter().enumerate() {
            row_of[found[row as usize] as usize] = rank as u32;
        }
    }
    (row_of, found.len())
}

/// The rows by their instant, those of one instant as they come. Files are written in order of
/// time, mostly the newest first, and need no sorting.
fn by_time(at: &[i64]) -> Vec<u32> {
    let mut rows: Vec<u32> = (0..at.len() as u32).collect();
    if at.is_sorted() {
        return rows;
    }
    if at.is_sorted_by(|one, next| one >= next) {
        rows.reverse();
        let same_time = |&a: &u32, &b: &u32| at[a as usize] == at[b as usize];
        rows.chunk_by_mut(same_time).for_each(<[u32]>::reverse);
    } else {
        rows.sort_by_key(|&row| at[row as usize]);
    }
    rows
}

fn targets_of(parts: &[Part<'_>], row_of: &[u32]) -> Targets {
    let of_part = |part: &Part<'_>| {
        let codes = codes(part, "order_id");
        let row_of_code = |row: usize| row_of.get(codes[row] as usize).copied().unwrap_or(NO_ROW);
        by_row(codes.len(), row_of_code)
    };
    parts.iter().map(of_part).collect()
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
        each_block(rows.len(), |block| {
            for &row in rows[block].iter().filter(|&&row| row != NO_ROW) {
                files[row as usize] = part.file;
            }
        });
    }
    files
}

/// All columns. The words that are believed before a later file's come once more at the end, so that
/// they prevail.
fn columns_of(
    parts: &[Part<'_>],
    targets: &Targets,
    repeats: &Repeats,
    rows: usize,
) -> BTreeMap<&'static str, Column> {
    let mut all = parts.to_vec();
    let mut all_targets: Vec<Cow<'_, [u32]>> =
        targets.iter().map(|targets| Cow::Borrowed(targets.as_slice())).collect();
    for (part, targets) in parts.iter().zip(targets) {
        if let Some(believed) = repeats.believed(part.file, targets) {
            all.push(*part);
            all_targets.push(Cow::Owned(believed));
        }
    }
    scatter_all(&all, &all_targets, rows, &["order_id"])
}
