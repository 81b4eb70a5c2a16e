//! Delighted › Download › Responses, CSV. One row per answer; the shop's own properties come last.
//! `Score` is 0–10 in surveys of recommendation and 1–5 in those of satisfaction, as `Survey type`
//! says; other types are no KPI. Not confirmed: likely names; UTF-8, comma, UTC.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "delighted_responses",
    name: ("Delighted", "Responses"),
    fills: &[TableId::Surveys],
    needs: &[
        &["Score"],
        &["Response ID", "Survey type", "Response date"],
        &["Delighted Source", "Delighted Device Type", "Delighted Browser", "Delighted *"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks {
        decimal_mark: Some('.'),
        date_order: Some(DateOrder::Ymd),
        time_zone: Some("UTC"),
        ..PLAIN
    },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Score"], &["surveys.score"]),
    to(&["Survey type"], &["surveys.kind"]),
    to(&["Response date", "Created at"], &["surveys.date"]),
    to(&["Email"], &["surveys.customer"]),
    to(&["Order ID", "Order number"], &["surveys.order_id"]),
    to(&["Segment", "Customer segment"], &["surveys.segment"]),
    known(&["Response ID", "Name", "Comment", "Delighted *", "Tags", "Notes", "Permalink"]),
];
