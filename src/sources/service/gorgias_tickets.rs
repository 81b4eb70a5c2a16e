//! Gorgias › Tickets › a view › Export tickets, mailed as a zip. One row per ticket. UTF-8, comma;
//! times `2026-04-14 10:00:00` in UTC without offset; durations in seconds; tags a quoted list. The
//! account's own fields are columns `Ticket Field: …`, their values trees `Order::Damaged`.
//!
//! Open tickets have no `Closed date`. A ticket without any message of an agent was handled without
//! a person.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "gorgias_tickets",
    name: ("Gorgias", "Tickets"),
    fills: &[TableId::Tickets],
    needs: &[&["Ticket id"], &["Initial channel"], &["Creation date"]],
    columns: &[COLUMNS],
    quirks: Quirks {
        decimal_mark: Some('.'),
        date_order: Some(DateOrder::Ymd),
        time_zone: Some("UTC"),
        ..PLAIN
    },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Ticket id"], &["tickets.ticket_id"]),
    to(&["Creation date"], &["tickets.created_at"]),
    to(&["Closed date"], &["tickets.solved_at"]),
    to(&["First response time (s)"], &["tickets.first_reply_s"]),
    to(&["Number of agent messages"], &["tickets.replies"]),
    to(&["Initial channel"], &["tickets.channel"]),
    to(
        &[
            "Ticket Field: Contact reason",
            "Ticket Field: Reason",
            "Ticket Field: Contactreden",
            "Ticket Field: Reden",
            "Ticket Field: Henvendelsesårsag",
            "Ticket Field: Årsag",
        ],
        &["tickets.reason"],
    ),
    to(&["Ticket Field: AI Intent"], &["tickets.reason"]),
    to(&["Survey score"], &["tickets.csat"]),
    to(&["Customer email"], &["tickets.customer"]),
    to(
        &[
            "Ticket Field: Order number",
            "Ticket Field: Order ID",
            "Ticket Field: Bestelnummer",
            "Ticket Field: Ordernummer",
            "Ticket Field: Ordrenummer",
        ],
        &["tickets.order_id"],
    ),
    // It is 1 where a ticket closed by itself; the day of closing tells.
    known(&["Resolution time (s)"]),
    known(&["Tags", "Priority", "Last used integration name", "Last used integration type"]),
    known(&["Created by an agent", "Subject", "Survey replied date", "Assignee name"]),
    known(&["Assignee email", "Customer name", "Number of customer messages", "Ticket URL"]),
    known(&["Ticket Field: *", "Customer Field: *", "Assignee team", "Language", "Spam"]),
];
