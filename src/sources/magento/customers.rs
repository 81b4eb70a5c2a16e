//! Magento 2 › Customers › All Customers › Export › CSV. One row per customer. Headers in the
//! language of the admin; the file is `export.csv`, as of every grid. UTF-8, comma; times such as
//! `Mar 5, 2024 15:04:05 PM` in the admin's zone. More columns follow where the shop shows them.
//! The raw export of the data transfer, which may hold passwords, is another one and not read.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "magento_customers",
    name: ("Magento", "Customers"),
    fills: &[TableId::Customers],
    needs: &[
        &["ID"],
        &["Group", "Groep", "Gruppe"],
        &["Customer Since", "Klant Sinds", "Kunde siden"],
    ],
    never: &["password_hash"],
    columns: &[COLUMNS],
    quirks: Quirks { date_order: Some(DateOrder::Mdy), ..PLAIN },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Email", "E-mail"], &["customers.customer"]),
    to(&["Group", "Groep", "Gruppe"], &["customers.customer_type"]),
    to(&["Country", "Land"], &["customers.country"]),
    to(&["Customer Since", "Klant Sinds", "Kunde siden"], &["customers.registered_at"]),
    known(&["ID", "Name", "Naam", "Navn", "Phone", "Telefoonnummer", "Telefon", "ZIP"]),
    known(&["Postcode", "Postnr.", "State/Province", "Staat/Provincie", "Stat eller Region"]),
    known(&["Web Site", "Website", "Hjemmeside", "Date of Birth", "Tax VAT Number", "Gender"]),
];
