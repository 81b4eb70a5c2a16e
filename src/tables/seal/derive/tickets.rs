//! How fast service requests were answered and solved, by whom, and to whose satisfaction.

use super::durations::Durations;
use super::scales::Scores;
use super::{Context, are, instant, instants, put_flags, put_numbers};
use crate::tables::column::{Column, NO_CODE, NO_INSTANT};
use crate::tables::seal::plain::Rows;
use crate::tables::seal::scaled::Reader;

/// What help desks write of a request that is done, in lower case.
const SOLVED: &[&str] = &[
    "solved",
    "closed",
    "resolved",
    "done",
    "completed",
    "finished",
    "opgelost",
    "gesloten",
    "afgehandeld",
    "afgesloten",
    "klaar",
    "løst",
    "lukket",
    "afsluttet",
    "færdig",
    "gelöst",
    "geschlossen",
    "erledigt",
];
/// Decimals of seconds.
const DECIMALS: u8 = 3;

pub(super) fn derive(rows: &mut Rows<'_>, context: &mut Context<'_>) {
    let mut durations = Durations::of(rows.table.id);
    for (name, to) in [("first_reply_s", "first_reply_at"), ("resolution_s", "solved_at")] {
        put_duration(rows, name, to, &mut durations);
    }
    context.notes.extend(durations.note());
    put_solved(rows, context);
    if let Some(automated) = rows.table.flags("automated").map(<[u8]>::to_vec) {
        put_flags(&mut rows.table, "is_automated", |row| match automated[row] {
            2 => None,
            flag => Some(flag == 1),
        });
    }
    let scores = Scores::new(rows, ("csat", "csat_scale"), |_| Some(5));
    context.notes.extend(scores.note());
    put_flags(&mut rows.table, "is_satisfied", |row| scores.is_satisfied(row));
}

/// As the help desk says, else between the instants.
fn put_duration(rows: &mut Rows<'_>, name: &'static str, to: &str, durations: &mut Durations) {
    let table = &mut rows.table;
    let own = table.columns.remove(name);
    let own = Reader::new(own.as_ref(), DECIMALS);
    let (from, to) = (instants(table, "created_at").to_vec(), instants(table, to).to_vec());
    let unit = 10_i64.pow(u32::from(DECIMALS));
    let mut seconds = Vec::with_capacity(table.rows);
    for row in 0..table.rows {
        seconds.push(match own.at(row) {
            Some(own) => durations.possible(own),
            None => durations
                .seconds(instant(&from, row), instant(&to, row))
                .map(|seconds| seconds.saturating_mul(unit)),
        });
    }
    put_numbers(table, name, DECIMALS, |row| seconds[row]);
}

/// By the instant, the time it took or the status; not known where a file tells none of them.
fn put_solved(rows: &mut Rows<'_>, context: &Context<'_>) {
    let tells = ["solved_at", "resolution_s", "status"].map(|name| rows.tells(context.files, name));
    let words = are(context.dictionaries, "status", SOLVED);
    let status = rows.table.texts("status").unwrap_or_default().to_vec();
    let solved_at = instants(&rows.table, "solved_at").to_vec();
    let took = rows.table.column("resolution_s").cloned();
    let is_solved = |row: usize| {
        let code = status.get(row).copied().unwrap_or(NO_CODE);
        instant(&solved_at, row) != NO_INSTANT
            || took.as_ref().is_some_and(|took: &Column| !took.is_missing(row))
            || (code != NO_CODE && words[code as usize])
    };
    let is_told = |row: usize| tells.iter().any(|tells| tells[row]);
    put_flags(&mut rows.table, "is_solved", |row| is_told(row).then(|| is_solved(row)));
}
