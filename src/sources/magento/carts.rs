//! Magento 2 › Reports › Marketing › Abandoned Carts › Export to CSV. One row per cart that a known
//! customer left; carts of guests are not in it. Headers in the language of the admin. UTF-8, comma;
//! amounts and dates as text in the marks of the admin's language.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, Total, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "magento_carts",
    name: ("Magento", "Abandoned carts"),
    fills: &[TableId::Carts],
    needs: &[
        &["Email", "E-mail"],
        &["Applied Coupon", "Gebruikte kortingsbon", "Rabatkode anvendt"],
        &["Created", "Aangemaakt", "Oprettet"],
        &["Updated", "Bijgewerkt", "Opdateret"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks { totals: &[Total::Word(&["Total", "Totals", "Totaal", "I alt"])], ..PLAIN },
    basis: Basis::VendorSource,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Email", "E-mail"], &["carts.customer"]),
    to(&["Customer", "Klant", "Kunde"], &["carts.customer"]),
    to(&["Products", "Producten", "Produkter"], &["carts.items"]),
    to(&["Quantity", "Aantal", "Antal"], &["carts.quantity"]),
    to(&["Subtotal", "Subtotaal"], &["carts.amount"]),
    to(&["Applied Coupon", "Gebruikte kortingsbon", "Rabatkode anvendt"], &["carts.coupon"]),
    to(&["Created", "Aangemaakt", "Oprettet"], &["carts.created_at"]),
    to(&["Updated", "Bijgewerkt", "Opdateret"], &["carts.updated_at"]),
    known(&["IP Address", "IP Adres", "IP-adresse"]),
];
