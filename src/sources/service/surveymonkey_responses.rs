//! SurveyMonkey › Analyze results › Save as › Export all › All responses data › CSV. One row per
//! respondent below **two rows of headers**: the questions, and under them `Response` or the choice.
//! UTF-8, comma; `MM/DD/YYYY hh:mm:ss AM`; answers as numbers or as labels
//! `10 - Extremely likely`. Not confirmed: likely names.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "surveymonkey_responses",
    name: ("SurveyMonkey", "All responses"),
    fills: &[TableId::Surveys],
    needs: &[
        &["Respondent ID", "respondent_id"],
        &["Collector ID", "collector_id"],
        super::ANY_QUESTION,
    ],
    columns: &[super::QUESTIONS, COLUMNS],
    quirks: Quirks {
        decimal_mark: Some('.'),
        date_order: Some(DateOrder::Mdy),
        // The second row of headers has nothing under the columns of its own.
        left_out: &[("Respondent ID", &[""]), ("respondent_id", &[""])],
        ..PLAIN
    },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["End Date", "date_modified"], &["surveys.date"]),
    to(&["Start Date", "date_created"], &["surveys.date"]),
    known(&["Respondent ID", "respondent_id", "Collector ID", "collector_id", "IP Address"]),
    known(&["ip_address", "First Name", "first_name", "Last Name", "last_name"]),
    known(&["Custom Data *", "custom_*"]),
];
