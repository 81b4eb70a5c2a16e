//! WebwinkelKeur › Reviews › Exporteren. One row per review of the shop; marks 1 to 10, stars 1 to
//! 5. Not confirmed: likely names in Dutch and English; decimals with a comma, day first.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "webwinkelkeur_reviews",
    name: ("WebwinkelKeur", "Reviews"),
    fills: &[TableId::Reviews],
    needs: &[
        DATE,
        RATING,
        &["Ordernummer", "Bestelnummer", "Order number"],
        &["Toelichting", "Opmerking", "Comment", "Reviewtekst"],
    ],
    // Kiyoh's reviews have them, those of products an article.
    never: &["Aanbeveling", "Plaats", "Woonplaats", "City", "Product", "Artikelnummer", "SKU"],
    columns: &[COLUMNS],
    quirks: Quirks { date_order: Some(DateOrder::Dmy), ..PLAIN },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const DATE: &[&str] = &["Datum", "Reviewdatum", "Geplaatst op", "Date", "Review date"];
const RATING: &[&str] =
    &["Totaalscore", "Beoordeling", "Score", "Cijfer", "Sterren", "Rating", "Stars"];

const COLUMNS: &[SourceColumn] = &[
    to(DATE, &["reviews.date"]),
    to(RATING, &["reviews.rating"]),
    to(&["Ordernummer", "Bestelnummer", "Order number"], &["reviews.order_id"]),
    known(&["Naam", "Name", "E-mail", "E-mailadres", "Email", "Toelichting", "Opmerking"]),
    known(&["Comment", "Reviewtekst", "Reactie", "Reply", "Status", "Taal", "Language"]),
    known(&["Levertijd", "Klantenservice", "Prijs", "Kwaliteit", "Delivery", "Service"]),
];
