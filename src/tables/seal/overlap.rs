//! Rows that two exports of one report both have.

use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashTable};

use super::files::Part;
use crate::tables::column::{Column, NO_CODE, NO_DAY, NO_NUMBER};

/// Which rows of each part stay: a row whose key a later file has too goes, and that file's rows
/// stand. Equal rows within one file all stay.
pub(super) fn keep_latest(parts: &[Part<'_>], keys: &[&str]) -> Vec<Vec<bool>> {
    let rows = |later: Vec<Option<Place>>| later.iter().map(Option::is_none).collect();
    latest(parts, keys).into_iter().map(rows).collect()
}

/// A row: its part and its number there.
pub(super) type Place = (u32, u32);

/// By part and row, the row of the latest file that has the same key, if a later one has.
pub(super) fn latest(parts: &[Part<'_>], keys: &[&str]) -> Vec<Vec<Option<Place>>> {
    let mut later: Vec<Vec<Option<Place>>> =
        parts.iter().map(|part| vec![None; part.table.rows]).collect();
    let is_one_file = parts.windows(2).all(|pair| pair[0].file == pair[1].file);
    if is_one_file {
        return later;
    }
    let columns: Vec<Vec<Option<&Column>>> =
        parts.iter().map(|part| keys.iter().map(|key| part.table.column(key)).collect()).collect();
    let mut seen = Seen { columns, rows: HashTable::new(), hasher: DefaultHashBuilder::default() };
    let mut numbered: Vec<usize> = (0..parts.len()).collect();
    numbered.reverse();
    for same_file in numbered.chunk_by(|&a, &b| parts[a].file == parts[b].file) {
        for &part in same_file {
            for (row, later) in later[part].iter_mut().enumerate() {
                *later = seen.find(part, row);
            }
        }
        for &part in same_file {
            (0..parts[part].table.rows).for_each(|row| seen.add(part, row));
        }
    }
    later
}

/// The keys of the rows of later files.
struct Seen<'a> {
    columns: Vec<Vec<Option<&'a Column>>>,
    rows: HashTable<Place>,
    hasher: DefaultHashBuilder,
}

impl Seen<'_> {
    fn cell(&self, part: usize, row: usize, key: usize) -> (i64, u8) {
        cell(self.columns[part][key], row)
    }

    fn hash(&self, part: usize, row: usize) -> u64 {
        let cells = (0..self.columns[part].len()).map(|key| self.cell(part, row, key));
        cells.fold(0, |hash: u64, cell| self.hasher.hash_one((hash, cell)))
    }

    fn same(&self, (part, row): Place, other: (usize, usize)) -> bool {
        (0..self.columns[other.0].len()).all(|key| {
            self.cell(part as usize, row as usize, key) == self.cell(other.0, other.1, key)
        })
    }

    fn find(&self, part: usize, row: usize) -> Option<Place> {
        let hash = self.hash(part, row);
        self.rows.find(hash, |&seen| self.same(seen, (part, row))).copied()
    }

    fn add(&mut self, part: usize, row: usize) {
        if self.find(part, row).is_none() {
            let hash = self.hash(part, row);
            let mut rows = std::mem::take(&mut self.rows);
            rows.insert_unique(hash, (part as u32, row as u32), |&(part, row)| {
                self.hash(part as usize, row as usize)
            });
            self.rows = rows;
        }
    }
}

/// A cell as comparable numbers, equal for 1.5 and 1.50.
fn cell(column: Option<&Column>, row: usize) -> (i64, u8) {
    const MISSING: (i64, u8) = (NO_NUMBER, 0);
    match column {
        None => MISSING,
        Some(Column::Text(codes)) if codes[row] == NO_CODE => MISSING,
        Some(Column::Text(codes)) => (i64::from(codes[row]), 0),
        Some(Column::Day(days)) if days[row] == NO_DAY => MISSING,
        Some(Column::Day(days)) => (i64::from(days[row]), 0),
        Some(Column::Instant(values)) => (values[row], 0),
        Some(Column::Flag(values)) => (i64::from(values[row]), 0),
        Some(Column::Number { scale, values }) => shortest(values[row], *scale),
    }
}

fn shortest(mut units: i64, mut scale: u8) -> (i64, u8) {
    while scale > 0 && units % 10 == 0 {
        (units, scale) = (units / 10, scale - 1);
    }
    (units, scale)
}
