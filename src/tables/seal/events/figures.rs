//! What follows for a visit from all of its events: steps it did not take, how long it lasted,
//! whether it saw one page only.

use std::collections::BTreeMap;

use super::column;
use crate::tables::column::{Column, NO_CODE, NO_DAY, NO_NUMBER};
use crate::tables::sealed::SealedTable;
use crate::values::Number;
use crate::values::date::month_of;

/// What visits that no row tells of have none of.
const STEPS: &[&str] = &["pageviews", "product_views", "add_to_carts", "checkouts", "purchases"];
/// What ends no visit that saw one page only.
const DEEDS: &[&str] = &["add_to_carts", "checkouts", "purchases"];

/// What the events of one report tell.
pub(super) struct Told {
    /// Steps, with the first and the last month that has one.
    steps: BTreeMap<&'static str, (i32, i32)>,
    /// Whether visits are told from their beginning on: by a start, or by what they look at.
    has_beginnings: bool,
    /// Whether any event has a time of day.
    has_times: bool,
}

impl Told {
    /// What each report's rows tell, as long as they are single ones.
    pub(super) fn of_parts(table: &SealedTable) -> Vec<Told> {
        table.parts.iter().map(|part| Told::of(table, part.rows.clone())).collect()
    }

    fn of(table: &SealedTable, rows: std::ops::Range<usize>) -> Told {
        let is_known = |name: &str, row| known(table, name, row).is_some();
        let is_event = |row: usize| is_known("events", row) || !is_known("sessions", row);
        let events: Vec<usize> = rows.filter(|&row| is_event(row)).collect();
        let mut steps = BTreeMap::new();
        for name in STEPS {
            let months = events.iter().filter(|&&row| is_known(name, row));
            let months = months.filter_map(|&row| month(table, row));
            let span = months.map(|month| (month, month));
            let span = span.reduce(|all, one| (all.0.min(one.0), all.1.max(one.1)));
            steps.extend(span.map(|span| (*name, span)));
        }
        let begins = |row: usize| {
            is_known("events", row)
                && ["sessions", "pageviews", "product_views"].iter().any(|name| is_known(name, row))
        };
        let has_time = |row: usize| match table.column("happened_at") {
            Some(at @ Column::Instant(instants)) => {
                !at.is_missing(row) && instants[row].rem_euclid(86_400) != 0
            }
            _ => false,
        };
        Told {
            steps,
            has_beginnings: events.iter().any(|&row| begins(row)),
            has_times: events.iter().any(|&row| has_time(row)),
        }
    }
}

/// Fills in what follows from a visit's events. A step that a report of events tells and a visit
/// has not was not taken: of files for single steps that is known from the first month to the last
/// one they tell of.
pub(super) fn complete(table: &mut SealedTable, told: &[Told], lasted: &[Option<i64>]) {
    let parts: Vec<_> = table.parts.iter().map(|part| part.rows.clone()).collect();
    for (told, rows) in told.iter().zip(parts) {
        for row in rows {
            let is_visit = table.texts("session_id").is_some_and(|ids| ids[row] != NO_CODE);
            let events = known(table, "events", row);
            if !is_visit && events.is_none() {
                continue;
            }
            let month = month(table, row);
            for (name, months) in &told.steps {
                let is_within = month.is_some_and(|month| months.0 <= month && month <= months.1);
                if (is_within || events.is_some()) && known(table, name, row).is_none() {
                    put(table, name, row, 0);
                }
            }
            if !is_visit && known(table, "sessions", row).is_none() {
                put(table, "sessions", row, 0);
            }
            if let (true, true, Some(events)) = (is_visit, told.has_beginnings, events) {
                follow(table, told, row, events, lasted[row].filter(|_| told.has_times));
            }
        }
    }
}

/// How long a visit of so many events lasted, and whether it is a bounce.
fn follow(table: &mut SealedTable, told: &Told, row: usize, events: Number, lasted: Option<i64>) {
    if let (None, Some(lasted)) = (known(table, "duration_s", row), lasted) {
        put(table, "duration_s", row, lasted);
    }
    if known(table, "bounces", row).is_none() {
        let is_some = |number: Number| number.units > 0;
        let did = DEEDS.iter().any(|name| known(table, name, row).is_some_and(is_some));
        let looks = match known(table, "pageviews", row) {
            Some(pages) if told.steps.contains_key("pageviews") => pages,
            _ => events,
        };
        let is_one = looks.units <= 10_i64.pow(u32::from(looks.scale));
        put(table, "bounces", row, i64::from(is_one && !did));
    }
}

fn known(table: &SealedTable, name: &str, row: usize) -> Option<Number> {
    let (scale, values) = table.numbers(name)?;
    (values[row] != NO_NUMBER).then(|| Number { units: values[row], scale })
}

fn put(table: &mut SealedTable, name: &'static str, row: usize, value: i64) {
    // Whole numbers of this size fit any scale.
    let _ = column(table, name).put_number(row, Number::whole(value));
}

/// The month of a row's day, counted from year 0.
fn month(table: &SealedTable, row: usize) -> Option<i32> {
    let day = table.days("day")?[row];
    let (year, month) = month_of(day);
    (day != NO_DAY).then_some(year * 12 + month - 1)
}
