//! GA4 › User attributes › Demographic details › Download CSV. One row per country, or region, town,
//! language, age, gender …, for the span stated in the comments above the header. It counts people,
//! not visits; rows of very few people are left out by GA4. UTF-8, comma, decimal point.

use super::columns;
use crate::sources::{Basis, EMPTY, Source, SourceColumn, known};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "ga4_demographics",
    name: ("GA4", "Demographic details"),
    fills: &[TableId::Sessions],
    needs: &[
        &[
            "Country",
            "Region",
            "City",
            "Town/City",
            "Language",
            "Age",
            "Gender",
            "Interests",
            "Land",
            "Regio",
            "Plaats",
            "Taal",
            "By",
            "Sprog",
        ],
        columns::USERS,
        columns::ENGAGEMENT,
    ],
    never: &["Sessions", "Sessies", "Sessioner", "Step"],
    titles: &["Demographic details", "Demografische details", "Demografiske oplysninger"],
    columns: &[OWN, columns::DIMENSIONS, columns::PEOPLE, columns::DEEDS, columns::REST],
    quirks: columns::QUIRKS,
    basis: Basis::ThirdParty,
    ..EMPTY
};

const OWN: &[SourceColumn] = &[
    known(&["Region", "City", "Town/City", "Language", "Age", "Gender", "Interests"]),
    known(&["Regio", "Plaats", "Taal", "By", "Sprog"]),
    known(&["Engaged sessions", "Betrokken sessies", "Engagerede sessioner"]),
];
