//! Klaviyo › Lists & segments › a list › Growth report › Export. One row per day. Not confirmed:
//! likely names, comma, UTF-8.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "klaviyo_list_growth",
    name: ("Klaviyo", "List growth"),
    fills: &[TableId::Email],
    needs: &[
        &["Date", "Day"],
        &["Subscribed to List", "Subscribed to Email"],
        &["Unsubscribed", "Unsubscribed from List"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), ..PLAIN },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Date", "Day"], &["email.date"]),
    to(&["Subscribed to List", "Subscribed to Email"], &["email.subscribed"]),
    to(&["Unsubscribed", "Unsubscribed from List"], &["email.unsubscribed"]),
    known(&["Net Change", "Net Growth", "List", "List Name"]),
];
