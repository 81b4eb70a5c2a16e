//! Zendesk › a view › Export CSV, or Admin Center › Reports › Export › CSV, both mailed. One row
//! per ticket. UTF-8, comma; times `YYYY-MM-DD HH:MM:SS +0200`, or `M/D/YY HH:MM`. The account's own
//! fields come last, with their kind: `Order number [txt]`. `Summation column` is always 1.
//!
//! Times of reply are in minutes and 0 where nobody replied: `Replies` tells. What `Resolution time`
//! is in is not told, so `Solved at` tells it. `Offered` is a question about satisfaction without an
//! answer.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "zendesk_tickets",
    name: ("Zendesk", "Tickets"),
    fills: &[TableId::Tickets],
    needs: &[
        &["Id", "Ticket ID"],
        &["Requester", "Requester id", "Requester email"],
        &["Created at"],
        &["Summation column", "Group stations", "First reply time in minutes"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), date_order: Some(DateOrder::Mdy), ..PLAIN },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Id", "Ticket ID"], &["tickets.ticket_id"]),
    to(&["Created at"], &["tickets.created_at"]),
    to(&["Solved at"], &["tickets.solved_at"]),
    to(&["First reply time in minutes"], &["tickets.first_reply_min"]),
    to(&["Replies"], &["tickets.replies"]),
    to(&["Status"], &["tickets.status"]),
    to(&["Via"], &["tickets.channel"]),
    to(super::REASON_FIELDS, &["tickets.reason"]),
    to(&["Ticket type"], &["tickets.reason"]),
    to(&["Satisfaction Score"], &["tickets.satisfaction"]),
    to(&["Requester email"], &["tickets.customer"]),
    to(super::ORDER_FIELDS, &["tickets.order_id"]),
    known(&["Summation column", "Requester", "Requester id", "Requester external id"]),
    known(&["Requester domain", "Submitter", "Assignee", "Group", "Subject", "Tags", "Priority"]),
    known(&["Updated at", "Assigned at", "Organization", "Due date", "Initially assigned at"]),
    known(&["Resolution time", "Group stations", "Assignee stations", "Reopens"]),
    known(&["First reply time in minutes within business hours"]),
    known(&["First resolution time in minutes", "Full resolution time in minutes"]),
    known(&["First resolution time in minutes within business hours"]),
    known(&["Full resolution time in minutes within business hours"]),
    known(&["Agent wait time in minutes", "Agent wait time in minutes within business hours"]),
    known(&["Requester wait time in minutes", "On hold time in minutes"]),
    known(&["Requester wait time in minutes within business hours"]),
    known(&["On hold time in minutes within business hours", "* [list]", "* [txt]", "* [int]"]),
    known(&["* [flag]", "* [date]", "* [dec]"]),
];
