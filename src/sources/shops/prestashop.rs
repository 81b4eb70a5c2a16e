//! PrestaShop › Orders › Export. One row per order, without lines. Semicolon, UTF-8 without byte
//! order mark, headers in the language of the back office; times as `2026-01-05 14:03:00`, local.
//!
//! The total is what was paid, with tax and delivery, written with the currency's sign; the tax in
//! it is not told. The customer is an initial and a surname, which tells no two people apart.
//! Exports of the SQL manager (`request_sql_1.csv`) have any header, and are read as any table.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "prestashop_orders",
    name: ("PrestaShop", "Orders"),
    fills: &[TableId::Orders],
    needs: &[
        &["ID"],
        &["Reference", "Referentie"],
        &["New client", "Nieuwe klant", "Ny kunde"],
        &["Total", "Totaal", "I alt"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks { date_order: Some(DateOrder::Ymd), prices_include_tax: Some(true), ..PLAIN },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Reference", "Referentie"], &["orders.order_id"]),
    to(&["ID"], &["orders.order_id"]),
    to(&["Date", "Datum", "Dato"], &["orders.created_at"]),
    to(&["Status"], &["orders.status"]),
    to(&["Delivery", "Levering", "Bezorging"], &["orders.country"]),
    to(&["Total", "Totaal", "I alt"], &["orders.total"]),
    to(&["Payment", "Betaling"], &["orders.payment_method"]),
    // Whether the customer is new, by the shop's own count.
    known(&["New client", "Nieuwe klant", "Ny kunde"]),
    known(&["Customer", "Klant", "Kunde", "Company", "Bedrijf", "Firma"]),
];
