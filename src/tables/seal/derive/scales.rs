//! Answers on scales: 4 of 5, 8 of 10.

use std::collections::BTreeMap;

use crate::note::Note;
use crate::tables::schema::TableId;
use crate::tables::seal::plain::Rows;
use crate::tables::seal::scaled::{Fraction, rescale};
use crate::tables::sealed::SealedTable;
use crate::values::Number;

/// Decimals of scores brought to another scale.
pub(super) const DECIMALS: u8 = 4;
/// Scales in use; the least that holds all answers of a file is taken where it names none.
const USUAL: [i64; 4] = [5, 7, 10, 100];

/// The scores of a column, each with the greatest there could be.
pub(super) struct Scores {
    table: TableId,
    rows: Vec<Option<(Number, Number)>>,
    /// How many were below zero or beyond their scale, so that nothing is made of them.
    impossible: usize,
}

impl Scores {
    /// `usual`: the scale of a row that names none; none for the least of the usual scales, from 5
    /// on, that holds all such answers of the file. An answer beyond its usual scale shows that the
    /// file has a greater one.
    pub(super) fn new(
        rows: &Rows<'_>,
        (score, scale): (&str, &str),
        usual: impl Fn(usize) -> Option<i64>,
    ) -> Self {
        let table = &rows.table;
        let mut greatest = BTreeMap::<(u32, Option<i64>), i64>::new();
        for row in (0..table.rows).filter(|&row| given(table, scale, row).is_none()) {
            if let Some(score) = number(table, score, row) {
                let known = greatest.entry((rows.file(row), usual(row))).or_default();
                *known = (*known).max(ceiling(score));
            }
        }
        let scale_of = |row: usize| {
            given(table, scale, row).or_else(|| {
                let usual = usual(row);
                let greatest = *greatest.get(&(rows.file(row), usual))?;
                let least = usual.unwrap_or(USUAL[0]);
                let held = USUAL.into_iter().find(|&scale| scale >= least && scale >= greatest);
                Some(Number::whole(if greatest <= least { least } else { held? }))
            })
        };
        let of_row = |row: usize| Some((number(table, score, row)?, scale_of(row)?));
        let mut all: Vec<_> = (0..table.rows).map(of_row).collect();
        let mut impossible = 0;
        for slot in &mut all {
            if slot.is_some_and(|(score, scale)| !is_on(score, scale)) {
                *slot = None;
                impossible += 1;
            }
        }
        Scores { table: table.id, rows: all, impossible }
    }

    /// How many scores are left out, if any.
    pub(super) fn note(&self) -> Option<Note> {
        let table = self.table.schema().name.to_owned();
        let values = [("table", table), ("rows", self.impossible.to_string())];
        (self.impossible > 0).then(|| Note::new("impossible_scores", values))
    }

    /// The score as if out of that many.
    pub(super) fn out_of(&self, whole: i64, row: usize) -> Option<i64> {
        let (score, scale) = self.rows[row]?;
        let factor = Fraction::new(i128::from(whole) * power(scale.scale), i128::from(scale.units));
        Some(factor.of(rescale(score.units, score.scale, DECIMALS)))
    }

    /// Whether the score is in the top two fifths of its scale.
    pub(super) fn is_satisfied(&self, row: usize) -> Option<bool> {
        let (score, scale) = self.rows[row]?;
        let whole = i128::from(scale.units) * power(score.scale);
        Some(5 * i128::from(score.units) * power(scale.scale) > 3 * whole)
    }

    /// The greatest there could be, if it is whole.
    pub(super) fn scale(&self, row: usize) -> Option<i64> {
        self.rows[row].map(|(_, scale)| ceiling(scale))
    }
}

fn number(table: &SealedTable, name: &str, row: usize) -> Option<Number> {
    table.column(name)?.number(row)
}

/// The scale a row names, if it makes sense.
fn given(table: &SealedTable, name: &str, row: usize) -> Option<Number> {
    number(table, name, row).filter(|scale| scale.units > 0)
}

fn is_on(score: Number, scale: Number) -> bool {
    let whole = i128::from(scale.units) * power(score.scale);
    (0..=whole).contains(&(i128::from(score.units) * power(scale.scale)))
}

fn power(scale: u8) -> i128 {
    10_i128.pow(u32::from(scale))
}

fn ceiling(number: Number) -> i64 {
    let unit = 10_i64.pow(u32::from(number.scale));
    number.units.div_euclid(unit) + i64::from(number.units.rem_euclid(unit) != 0)
}
