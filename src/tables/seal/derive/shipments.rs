//! How long deliveries took, whether they came on time and without error, what they cost.

use super::durations::{Durations, is_date};
use super::{Context, are, instant, instants, ordered_at, put_flags, put_numbers, scale_of};
use crate::tables::column::{Column, NO_CODE, NO_DAY, NO_INSTANT, NO_NUMBER};
use crate::tables::seal::files::day_of;
use crate::tables::seal::plain::Rows;
use crate::tables::seal::scaled::Reader;
use crate::tables::sealed::{NO_ROW, SealedTable};

/// What shops write where nothing went wrong, in lower case.
const NO_ERROR: &[&str] = &[
    "none",
    "no",
    "ok",
    "okay",
    "n",
    "0",
    "false",
    "-",
    "no error",
    "no errors",
    "correct",
    "nee",
    "geen",
    "geen fout",
    "goed",
    "nej",
    "ingen",
    "ingen fejl",
    "korrekt",
];
/// What a delivery costs.
const COSTS: [&str; 4] = ["pick_cost", "pack_cost", "storage_cost", "shipping_cost"];

/// Shipped, else delivered, else the order's day.
pub(super) fn set_days(table: &mut SealedTable, orders: Option<&SealedTable>) {
    let delivered = instants(table, "delivered_at").to_vec();
    let ordered = orders.and_then(|orders| orders.days("day")).unwrap_or_default().to_vec();
    let links = table.link(crate::tables::TableId::Orders).unwrap_or_default().to_vec();
    let Some(Column::Day(days)) = table.columns.get_mut("day") else { return };
    for (row, day) in days.iter_mut().enumerate().filter(|(_, day)| **day == NO_DAY) {
        *day = day_of(instant(&delivered, row));
        if let (NO_DAY, Some(&order)) = (*day, links.get(row).filter(|&&row| row != NO_ROW)) {
            *day = ordered.get(order as usize).copied().unwrap_or(NO_DAY);
        }
    }
}

pub(super) fn derive(rows: &mut Rows<'_>, context: &mut Context<'_>) {
    put_durations(rows, context);
    let judged = Judged::new(rows, context);
    let table = &mut rows.table;
    put_flags(table, "has_error", |row| judged.has_error(row));
    put_flags(table, "is_on_time", |row| judged.is_on_time(row));
    put_flags(table, "is_delivered", |row| judged.is_delivered(row));
    put_flags(table, "is_first_time", |row| judged.is_first_time(row));
    put_cost(table);
}

/// From the order, as the delivery tells or the orders do.
fn put_durations(rows: &mut Rows<'_>, context: &mut Context<'_>) {
    let table = &rows.table;
    let mut ordered = ordered_at(table, context.orders);
    for (at, &own) in ordered.iter_mut().zip(instants(table, "ordered_at")) {
        *at = if own == NO_INSTANT { *at } else { own };
    }
    let mut durations = Durations::of(table.id);
    for (name, to) in [("lead_days", "shipped_at"), ("delivery_days", "delivered_at")] {
        let to = instants(&rows.table, to).to_vec();
        let days = durations.days_of(ordered.iter().copied().zip(to));
        put_numbers(&mut rows.table, name, Durations::SCALE, |row| days.get(row).copied());
    }
    context.notes.extend(durations.note());
}

/// The sum of the costs that are known.
fn put_cost(table: &mut SealedTable) {
    let scale = COSTS.iter().map(|name| scale_of(table, name)).max().unwrap_or(0);
    let readers = COSTS.map(|name| Reader::new(table.column(name), scale));
    let cost =
        |row: usize| readers.iter().filter_map(|cost| cost.at(row)).reduce(i64::saturating_add);
    let costs: Vec<i64> = (0..table.rows).map(|row| cost(row).unwrap_or(NO_NUMBER)).collect();
    put_numbers(table, "cost", scale, |row| Some(costs[row]));
}

/// What is needed to judge a delivery.
struct Judged {
    promised: Vec<i64>,
    delivered: Vec<i64>,
    attempts: Vec<Option<bool>>,
    errors: Vec<u32>,
    is_no_error: Vec<bool>,
    tells_error: Vec<bool>,
    tells_delivery: Vec<bool>,
}

impl Judged {
    fn new(rows: &Rows<'_>, context: &Context<'_>) -> Self {
        let table = &rows.table;
        let attempts = Reader::new(table.column("attempts"), 0);
        Judged {
            promised: instants(table, "promised_at").to_vec(),
            delivered: instants(table, "delivered_at").to_vec(),
            attempts: (0..table.rows).map(|row| attempts.at(row).map(|count| count <= 1)).collect(),
            errors: table.texts("error").unwrap_or_default().to_vec(),
            is_no_error: are(context.dictionaries, "error", NO_ERROR),
            tells_error: rows.tells(context.files, "error"),
            tells_delivery: rows.tells(context.files, "delivered_at"),
        }
    }

    /// Not known only where the file has no column of errors.
    fn has_error(&self, row: usize) -> Option<bool> {
        let code = self.errors.get(row).copied().unwrap_or(NO_CODE);
        let is_error = code != NO_CODE && !self.is_no_error[code as usize];
        self.tells_error[row].then_some(is_error)
    }

    fn is_delivered(&self, row: usize) -> Option<bool> {
        self.tells_delivery[row].then(|| instant(&self.delivered, row) != NO_INSTANT)
    }

    /// By the end of the day promised, or the instant if a time was. What has not been delivered
    /// is not judged.
    fn is_on_time(&self, row: usize) -> Option<bool> {
        let (promised, delivered) = (instant(&self.promised, row), instant(&self.delivered, row));
        if promised == NO_INSTANT || delivered == NO_INSTANT {
            return None;
        }
        let are_days = is_date(promised) || is_date(delivered);
        Some(if are_days { day_of(delivered) <= day_of(promised) } else { delivered <= promised })
    }

    /// At the first attempt, without error and on time, as far as these are recorded.
    fn is_first_time(&self, row: usize) -> Option<bool> {
        if self.is_delivered(row) != Some(true) {
            return None;
        }
        let has_none = self.has_error(row).map(|has_error| !has_error);
        let recorded = [self.attempts[row], has_none, self.is_on_time(row)];
        let mut recorded = recorded.into_iter().flatten().peekable();
        recorded.peek().is_some().then(|| recorded.all(|is_good| is_good))
    }
}
