//! bol. › Verkopen › Bestellingen › exporteren. Taken to be one row per ordered article: semicolon,
//! decimal comma, days first. No export was seen; these are the words its pages have.
//!
//! Prices are what the customer paid, with tax. Addresses of customers are aliases of each order,
//! which would make everyone a new customer: they are not read. The last day to hand over a parcel
//! is no promise of a day of delivery.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "bol_orders",
    name: ("bol.", "Bestellingen"),
    fills: &[TableId::Orders, TableId::OrderLines, TableId::Shipments],
    needs: &[&["Bestelnummer"], &["EAN"], &["Uiterste verzenddatum", "Fulfilment"]],
    columns: &[COLUMNS],
    quirks: Quirks {
        constants: &[("orders.sales_channel", "bol.")],
        decimal_mark: Some(','),
        date_order: Some(DateOrder::Dmy),
        prices_include_tax: Some(true),
        repeats_orders: true,
        ..PLAIN
    },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Bestelnummer"], &["orders.order_id", "order_lines.order_id", "shipments.order_id"]),
    to(&["Besteldatum"], &["orders.created_at"]),
    to(&["Status"], &["orders.status"]),
    to(&["Land"], &["orders.country"]),
    to(&["EAN"], &["order_lines.sku"]),
    to(&["Artikelnaam", "Titel"], &["order_lines.product"]),
    to(&["Aantal"], &["order_lines.quantity"]),
    to(&["Prijs"], &["order_lines.unit_price"]),
    to(&["Verzenddatum"], &["shipments.shipped_at"]),
    known(&["Uiterste verzenddatum", "Fulfilment", "Referentie", "Track & trace", "Vervoerder"]),
];
