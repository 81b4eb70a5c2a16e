//! WooCommerce › Customers › Download, and Analytics › Customers sent by e-mail. One row per customer,
//! guests without a day of sign-up. Headers in the site's language. UTF-8, comma, decimal point;
//! dates in the site's time. Sums of orders are over all time: orders tell them better.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "woocommerce_customers",
    name: ("WooCommerce", "Customers"),
    fills: &[TableId::Customers],
    needs: &[
        &["Username", "Gebruikersnaam", "Brugernavn"],
        &["Last Active", "Laatst actief", "Senest aktiv"],
        &["Total Spend", "Totale uitgaven", "Samlet forbrug"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), date_order: Some(DateOrder::Ymd), ..PLAIN },
    basis: Basis::VendorSource,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    // Plugins' orders name the address, those of the analytics the name.
    to(&["Email", "E-mail", "E-mailadres"], &["customers.customer"]),
    to(&["Name", "Naam", "Navn"], &["customers.customer", "customers.customer_id"]),
    to(
        &["Sign Up", "Date registered", "Registreren", "Registratiedatum", "Tilmeld dig"],
        &["customers.registered_at"],
    ),
    to(
        &["Country / Region", "Land/regio", "Land / Region", "Land / regio"],
        &["customers.country"],
    ),
    known(&["Username", "Gebruikersnaam", "Brugernavn", "Last Active", "Laatst actief"]),
    known(&["Senest aktiv", "Orders", "Bestellingen", "Ordrer", "Total Spend", "Totale uitgaven"]),
    known(&["Samlet forbrug", "AOV", "City", "Plaats", "By", "Region", "Regio"]),
    known(&["Postal Code", "Postcode", "Postnummer"]),
];
