//! Lightspeed eCom (C-Series) › Tools › Exports › customers. One row per customer. Semicolon, UTF-8;
//! column names are English in every language. Names, addresses and numbers of phones and companies
//! are not read.

use crate::sources::{Basis, EMPTY, PLAIN, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "lightspeed_customers",
    name: ("Lightspeed eCom", "Customers"),
    fills: &[TableId::Customers],
    needs: &[&["Internal ID"], &["LastnamePreposition", "Coc number"], &["E-Mail"]],
    columns: &[COLUMNS],
    quirks: PLAIN,
    basis: Basis::VendorSource,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["E-Mail"], &["customers.customer"]),
    to(&["Internal ID"], &["customers.customer_id"]),
    to(&["Registered"], &["customers.registered_at"]),
    to(&["Country"], &["customers.country"]),
    to(&["Customer type"], &["customers.customer_type"]),
    known(&["Language", "Firstname", "LastnamePreposition", "Lastname", "Phone", "Mobile"]),
    known(&["Company", "Coc number", "Vat number", "Attn", "Streetname", "Address 2", "Number"]),
    known(&["Extension", "Zipcode", "City", "Region", "Shipping *"]),
];
