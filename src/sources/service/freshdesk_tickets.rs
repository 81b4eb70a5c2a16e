//! Freshdesk › Tickets › Export, mailed as CSV. One row per ticket; columns are chosen when
//! exporting, the account's own fields come last. Comma; encodings vary; times
//! `YYYY-MM-DD HH:MM:SS` in the account's zone.
//!
//! The columns `(in hrs)` hold `HH:MM:SS` within business hours, and are often empty although the
//! times are filled: the times tell how long a reply took. Answers to the survey are words of seven
//! steps, or numbers.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "freshdesk_tickets",
    name: ("Freshdesk", "Tickets"),
    fills: &[TableId::Tickets],
    needs: &[
        &["Ticket ID"],
        &["Created time"],
        &["Initial response time", "Agent interactions", "Resolved time", "Resolution status"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks { date_order: Some(DateOrder::Ymd), ..PLAIN },
    basis: Basis::VendorSource,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Ticket ID"], &["tickets.ticket_id"]),
    to(&["Created time"], &["tickets.created_at"]),
    to(&["Initial response time"], &["tickets.first_reply_at"]),
    to(&["Resolved time"], &["tickets.solved_at"]),
    to(&["Closed time"], &["tickets.solved_at"]),
    to(&["Status"], &["tickets.status"]),
    to(&["Source"], &["tickets.channel"]),
    to(&["Type"], &["tickets.reason"]),
    to(&["Survey results"], &["tickets.satisfaction"]),
    to(&["Email", "Requester email"], &["tickets.customer"]),
    to(super::ORDER_FIELDS, &["tickets.order_id"]),
    known(&["Subject", "Priority", "Agent", "Group", "Due by Time", "Last update time"]),
    known(&["Last updated time", "Time tracked", "First response time (in hrs)"]),
    known(&["Resolution time (in hrs)", "Agent interactions", "Customer interactions"]),
    known(&["Resolution status", "First response status", "Tags", "Product", "Full name"]),
    known(&["Contact ID", "Requester Name", "Requester Phone", "Every response status"]),
];
