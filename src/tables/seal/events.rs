//! Visits told in several rows: single events, or a file for each step.

mod figures;

use hashbrown::{HashMap, HashSet};

use super::files::Part;
use super::overlap;
use crate::tables::column::{Column, NO_CODE, NO_DAY, NO_INSTANT, NO_NUMBER};
use crate::tables::schema::Kind;
use crate::tables::sealed::SealedTable;
use figures::Told;

/// What a visit does or does not: at most once, however often its rows say it.
const ONCE: &[&str] = &[
    "sessions",
    "users",
    "new_users",
    "bounces",
    "engaged_sessions",
    "product_views",
    "add_to_carts",
    "checkouts",
    "purchases",
];

/// Whether a file's rows name the visit they are of.
pub(super) fn names_visits(part: &Part<'_>) -> bool {
    part.table.column("session_id").is_some()
}

/// As [`overlap::keep_latest`], where rows can be single events: of these only the very same row
/// is a repetition.
pub(super) fn keep_latest(parts: &[Part<'_>], keys: &[&str]) -> Vec<Vec<bool>> {
    let is_event = |part: &Part<'_>, row| !has(part, "sessions", row) || has(part, "events", row);
    let mut own = keys.to_vec();
    if !parts.iter().any(|part| names_visits(part) || part.table.column("events").is_some()) {
        return overlap::keep_latest(parts, &own);
    }
    own.extend(["sessions", "events"]);
    let all: Vec<&str> = parts[0].table.schema().columns.iter().map(|column| column.name).collect();
    let mut kept = overlap::keep_latest(parts, &own);
    let of_events = overlap::keep_latest(parts, &all);
    for ((part, kept), of_events) in parts.iter().zip(&mut kept).zip(of_events) {
        for (row, kept) in kept.iter_mut().enumerate().filter(|(row, _)| is_event(part, *row)) {
            *kept = of_events[row];
        }
    }
    kept
}

fn has(part: &Part<'_>, name: &str, row: usize) -> bool {
    part.table.column(name).is_some_and(|column| !column.is_missing(row))
}

/// Makes the rows of one visit one row, and tells of it what only all of them tell.
pub(super) fn merge(table: &mut SealedTable) {
    if is_told_in_several_rows(table) {
        let told = Told::of_parts(table);
        let visits = Visits::of(table);
        let lasted = visits.lasted(table);
        let columns = std::mem::take(&mut table.columns);
        let merged = |(name, column)| (name, visits.merge(name, column));
        table.columns = columns.into_iter().map(merged).collect();
        table.rows = visits.starts.len();
        let mut end = 0;
        for part in &mut table.parts {
            let start = end;
            end += visits.starting_in(&part.rows);
            part.rows = start..end;
        }
        figures::complete(table, &told, &lasted);
    }
    table.columns.remove("happened_at");
    table.columns.remove("events");
}

/// Whether any row is not a visit on its own.
fn is_told_in_several_rows(table: &SealedTable) -> bool {
    if table.column("events").is_some() {
        return true;
    }
    let Some(ids) = table.texts("session_id") else { return false };
    let sessions = table.numbers("sessions").map(|(_, values)| values);
    table.parts.iter().any(|part| {
        let mut seen = HashSet::new();
        let named = part.rows.clone().filter(|&row| ids[row] != NO_CODE);
        let is_step = |row: usize| sessions.is_none_or(|values| values[row] == NO_NUMBER);
        named.into_iter().any(|row| is_step(row) || !seen.insert(ids[row]))
    })
}

/// The rows of each visit.
struct Visits {
    /// Rows, those of one visit together in the order of time; visits in the order of their first.
    rows: Vec<u32>,
    /// Where each visit begins in `rows`.
    starts: Vec<usize>,
    /// Whether each visit has a name.
    is_named: Vec<bool>,
}

impl Visits {
    fn of(table: &SealedTable) -> Self {
        let ids = table.texts("session_id").unwrap_or_default();
        let mut first: Vec<u32> = (0..table.rows as u32).collect();
        for part in &table.parts {
            let mut known = HashMap::new();
            for row in part.rows.clone().filter(|&row| named(ids, row)) {
                first[row] = *known.entry(ids[row]).or_insert(row as u32);
            }
        }
        let times = times(table);
        let mut rows: Vec<u32> = (0..table.rows as u32).collect();
        rows.sort_by_key(|&row| (first[row as usize], times[row as usize], row));
        let begins =
            |&at: &usize| at == 0 || first[rows[at] as usize] != first[rows[at - 1] as usize];
        let starts: Vec<usize> = (0..rows.len()).filter(begins).collect();
        let is_named = starts.iter().map(|&at| named(ids, rows[at] as usize)).collect();
        Visits { rows, starts, is_named }
    }

    /// The rows of each visit.
    fn each(&self) -> impl Iterator<Item = &[u32]> {
        let ends = self.starts.iter().skip(1).copied().chain([self.rows.len()]);
        self.starts.iter().zip(ends).map(|(&start, end)| &self.rows[start..end])
    }

    /// How many visits have their first row among these.
    fn starting_in(&self, rows: &std::ops::Range<usize>) -> usize {
        self.each().filter(|visit| rows.contains(&(visit[0] as usize))).count()
    }

    /// Seconds from a visit's first event to its last; none where times are not known.
    fn lasted(&self, table: &SealedTable) -> Vec<Option<i64>> {
        let Some(Column::Instant(at)) = table.column("happened_at") else {
            return vec![None; self.starts.len()];
        };
        let lasted = |visit: &[u32]| {
            let known = visit.iter().map(|&row| at[row as usize]).filter(|&at| at != NO_INSTANT);
            let (first, last) = (known.clone().min()?, known.max()?);
            Some(last - first)
        };
        self.each().map(lasted).collect()
    }

    /// One value a visit: of counts the sum, of all else what its first row has that has any.
    fn merge(&self, name: &str, column: Column) -> Column {
        match column {
            Column::Text(values) => Column::Text(self.first(&values, NO_CODE)),
            Column::Day(values) => Column::Day(self.first(&values, NO_DAY)),
            Column::Instant(values) => Column::Instant(self.first(&values, NO_INSTANT)),
            Column::Flag(values) => Column::Flag(self.first(&values, 2)),
            Column::Number { scale, values } => {
                let one = 10_i64.pow(u32::from(scale));
                let visits = self.each().zip(&self.is_named);
                let values = visits.map(|(visit, is_named)| match sum(&values, visit) {
                    _ if *is_named && name == "sessions" => one,
                    Some(sum) if visit.len() > 1 && ONCE.contains(&name) => sum.min(one),
                    Some(sum) => sum,
                    None => NO_NUMBER,
                });
                Column::Number { scale, values: values.collect() }
            }
        }
    }

    fn first<T: Copy + PartialEq>(&self, values: &[T], missing: T) -> Vec<T> {
        let first = |visit: &[u32]| {
            let mut all = visit.iter().map(|&row| values[row as usize]);
            all.find(|value| *value != missing).unwrap_or(missing)
        };
        self.each().map(first).collect()
    }
}

fn named(ids: &[u32], row: usize) -> bool {
    ids.get(row).is_some_and(|&id| id != NO_CODE)
}

fn sum(values: &[i64], rows: &[u32]) -> Option<i64> {
    let known = rows.iter().map(|&row| values[row as usize]).filter(|&value| value != NO_NUMBER);
    known.reduce(i64::saturating_add)
}

/// By row, when it happened: at its instant, else at the beginning of its day.
fn times(table: &SealedTable) -> Vec<i64> {
    let days = table.days("day").unwrap_or_default();
    let instants = match table.column("happened_at") {
        Some(Column::Instant(instants)) => instants.as_slice(),
        _ => &[],
    };
    let time = |row: usize| match (instants.get(row), days.get(row)) {
        (Some(&at), _) if at != NO_INSTANT => at,
        (_, Some(&day)) if day != NO_DAY => i64::from(day) * 86_400,
        _ => i64::MAX,
    };
    (0..table.rows).map(time).collect()
}

/// A column of the table, made of missing values if it was absent.
fn column<'t>(table: &'t mut SealedTable, name: &'static str) -> &'t mut Column {
    let rows = table.rows;
    table.columns.entry(name).or_insert_with(|| Column::missing(Kind::Number, rows))
}
