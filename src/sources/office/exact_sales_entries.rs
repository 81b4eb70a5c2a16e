//! Exact Online › Import/Export › CSV/Excel › Verkoopboekingen. One row per line of a booking, the
//! cells of its head repeated on each or filled on its first row only. Semicolon, UTF-8 or
//! Windows-1252, decimal comma, days as `31-1-2026`.
//!
//! What the books say was invoiced is what the shop sold, once more: it is taken as the shop's own
//! report of sales, which stands where no orders are. `Bedrag` is without tax; credit notes are below
//! zero and lessen the net sales of their day. What was charged for delivery is a line among others.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "exact_sales_entries",
    name: ("Exact Online", "Sales entries"),
    fills: &[TableId::SalesReports],
    needs: &[
        &["Dagboek: Code"],
        &["Boekstuknummer"],
        &["Grootboekrekening"],
        &["Factuurdatum"],
        &["Bedrag"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks {
        decimal_mark: Some(','),
        date_order: Some(DateOrder::Dmy),
        fill_down: Some(("Boekstuknummer", &["sales_reports.date", "sales_reports.currency"])),
        ..PLAIN
    },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Factuurdatum"], &["sales_reports.date"]),
    to(&["Valuta"], &["sales_reports.currency"]),
    to(&["Bedrag"], &["sales_reports.net"]),
    to(&["BTW-bedrag"], &["sales_reports.tax"]),
    known(&["Dagboek: Code", "Boekjaar", "Periode", "Boekstuknummer", "Omschrijving: Kopregel"]),
    known(&["Vervaldatum", "Wisselkoers", "Betalingsconditie: Code", "Betalingsvoorwaarde: Code"]),
    known(&["Ordernummer", "Uw ref.", "Betalingsreferentie", "Code", "Naam", "Grootboekrekening"]),
    // Texts of lines and pieces of whatever they are of.
    known(&["Omschrijving", "Aantal", "BTW-code", "BTW-percentage", "Opmerkingen", "Project"]),
    known(&["Van", "Naar"]),
];
