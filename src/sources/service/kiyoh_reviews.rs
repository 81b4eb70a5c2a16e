//! Kiyoh (Klantenvertellen) › Reviews › Exporteren. One row per review of the shop; marks 1 to 10.
//! Not confirmed: likely names in Dutch and English; decimals with a comma, day first.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "kiyoh_reviews",
    name: ("Kiyoh", "Reviews"),
    fills: &[TableId::Reviews],
    needs: &[
        DATE,
        RATING,
        &["Plaats", "Woonplaats", "City"],
        &["Aanbeveling", "Aanbevolen", "Zou u ons aanbevelen", "Recommendation", "Recommends"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks {
        constants: &[("reviews.scale", "10")],
        date_order: Some(DateOrder::Dmy),
        ..PLAIN
    },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const DATE: &[&str] = &["Datum", "Reviewdatum", "Datum review", "Date", "Review date"];
const RATING: &[&str] =
    &["Cijfer", "Totaalcijfer", "Totaalscore", "Beoordeling", "Score", "Rating", "Total score"];

const COLUMNS: &[SourceColumn] = &[
    to(DATE, &["reviews.date"]),
    to(RATING, &["reviews.rating"]),
    to(&["Ordernummer", "Bestelnummer", "Order number", "Referentie"], &["reviews.order_id"]),
    known(&["Naam", "Name", "Plaats", "Woonplaats", "City", "E-mail", "E-mailadres"]),
    known(&["Aanbeveling", "Aanbevolen", "Zou u ons aanbevelen", "Recommendation", "Recommends"]),
    known(&["Review", "Toelichting", "Opmerking", "Reactie", "Titel", "Title", "Review ID"]),
    known(&["Review-ID", "Vestiging", "Locatie", "Location", "Reply", "Antwoord", "Taal"]),
];
