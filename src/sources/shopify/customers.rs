//! Shopify › Customers › Export. One row per customer, in two generations of columns. UTF-8, comma,
//! decimal point; ids and post codes begin with an apostrophe. It tells no day of sign-up, and its
//! sums of orders are over all time: orders tell them better. Metafields come behind.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "shopify_customers",
    name: ("Shopify", "Customers"),
    fills: &[TableId::Customers],
    needs: &[
        &["Email", "Customer ID"],
        &["Accepts Email Marketing", "Accepts Marketing"],
        &["Total Spent"],
        &["Total Orders", "Orders Count"],
    ],
    never: &["Lineitem name"],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), ..PLAIN },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    // As in orders: the address, else the telephone number.
    to(&["Email"], &["customers.customer"]),
    to(&["Phone"], &["customers.customer"]),
    to(&["Customer ID"], &["customers.customer", "customers.customer_id"]),
    to(&["Default Address Country Code", "Country Code"], &["customers.country"]),
    known(&["First Name", "Last Name", "Accepts * Marketing", "Accepts Marketing", "Tax Exempt"]),
    known(&["Default Address *", "Company", "Address1", "Address2", "City", "Province", "Zip"]),
    known(&["Province Code", "Country", "Total Spent", "Total Orders", "Orders Count", "Note"]),
    known(&["Tags", "* (customer.metafields.*"]),
];
