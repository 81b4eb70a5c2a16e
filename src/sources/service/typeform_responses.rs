//! Typeform › a form › Results › Download all responses › CSV. One row per answer sheet. UTF-8,
//! comma; **headers are the questions**, with commas, quotes and line breaks; the first column `#`
//! is the sheet's token, the last ones are `Start Date (UTC)`, `Submit Date (UTC)`, `Network ID`.
//!
//! The question about recommending is told by its words, with numbers under it; else the one about
//! satisfaction.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "typeform_responses",
    name: ("Typeform", "Responses"),
    fills: &[TableId::Surveys],
    needs: &[
        &["#", "Response ID"],
        &["Submit Date (UTC)"],
        &["Network ID", "Start Date (UTC)"],
        super::ANY_QUESTION,
    ],
    columns: &[super::QUESTIONS, COLUMNS],
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
    to(&["Submit Date (UTC)"], &["surveys.date"]),
    known(&["#", "Response ID", "Start Date (UTC)", "Stage Date (UTC)", "Network ID"]),
    known(&["Response Type", "Tags", "Ending", "Score"]),
];
