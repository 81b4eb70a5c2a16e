//! Who was employed when.

use std::collections::{BTreeMap, BTreeSet};

use super::FAR_DAY;
use crate::calendar::{Day, Grain};
use crate::tables::column::{Column, NO_CODE, NO_DAY};
use crate::tables::seal::coverage;
use crate::tables::seal::plain::Rows;
use crate::tables::sealed::SealedTable;

/// `day_to`: where all days of a file are firsts of months its rows hold for the month, where all
/// are Mondays for the week.
pub(super) fn set_days(rows: &mut Rows<'_>) {
    let Some(days) = rows.table.days("day") else { return };
    let mut grains = BTreeMap::<u32, Grain>::new();
    for file in (0..days.len()).map(|row| rows.file(row)) {
        let own = (0..days.len()).filter(|&row| rows.file(row) == file && days[row] != NO_DAY);
        grains.entry(file).or_insert_with(|| grain_of(own.map(|row| Day(days[row]))));
    }
    let last = |(row, &day): (usize, &i32)| match day {
        NO_DAY => NO_DAY,
        day => grains[&rows.file(row)].bucket(Day(day), 1).to.0,
    };
    let day_to = days.iter().enumerate().map(last).collect();
    rows.table.columns.insert("day_to", Column::Day(day_to));
}

fn grain_of(days: impl Iterator<Item = Day>) -> Grain {
    let (mut firsts, mut mondays) = (true, true);
    for day in days {
        firsts &= day.date().2 == 1;
        mondays &= day.weekday() == 0;
    }
    match (firsts, mondays) {
        (true, _) => Grain::Month,
        (_, true) => Grain::Week,
        _ => Grain::Day,
    }
}

/// `valid_from` and `valid_to`: the days of employment, shared out over the rows of an employee, so
/// that on every day the row holds that was last written. The first holds from the beginning.
pub(super) fn derive(rows: &mut Rows<'_>) {
    let table = &mut rows.table;
    let employees = table.texts("employee").unwrap_or_default();
    let mut terms = BTreeMap::<u32, Term>::new();
    for (row, &employee) in employees.iter().enumerate().filter(|(_, code)| **code != NO_CODE) {
        terms.entry(employee).or_default().add(table, row);
    }
    let days = table.days("day").unwrap_or_default();
    let of = |held: fn(&Term, i32) -> i32| {
        let day = |(row, code): (usize, &u32)| {
            terms.get(code).map_or(NO_DAY, |term| held(term, days[row]))
        };
        Column::Day(employees.iter().enumerate().map(day).collect())
    };
    let (from, to) = (of(Term::from), of(Term::to));
    table.columns.insert("valid_from", from);
    table.columns.insert("valid_to", to);
    cover_terms(table);
}

/// A list that names those who left tells of all days since the first of them came.
fn cover_terms(table: &mut SealedTable) {
    let known = |name: &str| {
        let days = table.days(name).unwrap_or_default().iter();
        days.copied().filter(|&day| day != NO_DAY && day != FAR_DAY).collect::<Vec<i32>>()
    };
    if known("left_at").is_empty() {
        return;
    }
    let all = ["valid_from", "valid_to", "started_at", "day_to"].map(known).concat();
    let mut spans = table.coverage.clone();
    spans.extend(coverage::span(all.iter()));
    table.coverage = coverage::merge(spans);
}

/// What all rows of an employee say of the time employed.
#[derive(Default)]
struct Term {
    rows: BTreeSet<i32>,
    started: Option<i32>,
    left: Option<i32>,
}

impl Term {
    fn add(&mut self, table: &SealedTable, row: usize) {
        let day = |name: &str| table.days(name).map(|days| days[row]).filter(|&day| day != NO_DAY);
        let least = |a: Option<i32>, b: Option<i32>| a.into_iter().chain(b).min();
        self.rows.insert(table.days("day").map_or(NO_DAY, |days| days[row]));
        self.started = least(self.started, day("started_at"));
        self.left = self.left.max(day("left_at"));
    }

    fn from(&self, row: i32) -> i32 {
        let is_first = self.rows.first() == Some(&row);
        self.started.filter(|_| is_first).unwrap_or(row)
    }

    fn to(&self, row: i32) -> i32 {
        let left = self.left.unwrap_or(FAR_DAY);
        self.rows.range(row.saturating_add(1)..).next().map_or(left, |next| left.min(next - 1))
    }
}
