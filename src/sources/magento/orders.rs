//! Magento 2 › Sales › Orders › Export › CSV. One row per order, no lines, no tax and no discount.
//! Headers in the language of the admin, in Danish half of them English; every grid's file is
//! `export.csv`. UTF-8, comma, decimal point, four decimals; times such as
//! `Mar 5, 2024 15:04:05 PM` in the admin's zone, with 24 hours and yet AM or PM.
//!
//! Of two currencies the shop's base currency is taken, in which subtotal, shipping and refunds are
//! too. The subtotal is before the discount and without tax.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "magento_orders",
    name: ("Magento", "Orders"),
    fills: &[TableId::Orders],
    needs: &[
        &["ID"],
        &["Purchase Point", "Verkooppunt", "Købstidspunkt"],
        &["Purchase Date", "Aankoopdatum", "Købsdato"],
        &["Grand Total (Base)", "Eindtotaal (Basis)", "Total (Grundlag)"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks {
        decimal_mark: Some('.'),
        date_order: Some(DateOrder::Mdy),
        prices_include_tax: Some(false),
        ..PLAIN
    },
    basis: Basis::VendorSource,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["ID"], &["orders.order_id"]),
    // The store, in Danish `Købstidspunkt`: a moment by its name only.
    to(&["Purchase Point", "Verkooppunt", "Købstidspunkt"], &["orders.sales_channel"]),
    to(&["Purchase Date", "Aankoopdatum", "Købsdato"], &["orders.created_at"]),
    to(&["Status"], &["orders.status"]),
    to(&["Customer Email", "Klant e-mail", "Kundens e-mail"], &["orders.customer"]),
    to(&["Bill-to Name", "Factuurnaam", "Fakturanavn"], &["orders.customer"]),
    to(&["Customer Group", "Klantengroep", "Kundegruppe"], &["orders.customer_type"]),
    to(&["Subtotal", "Subtotaal"], &["orders.gross"]),
    to(
        &["Shipping and Handling", "Verzend- en administratiekosten", "Levering og håndtering"],
        &["orders.shipping"],
    ),
    to(&["Grand Total (Base)", "Eindtotaal (Basis)", "Total (Grundlag)"], &["orders.total"]),
    to(
        &["Payment Method", "Betaalmethode", "Betalingsmetode"],
        &["orders.payment_method", "orders.test_payment"],
    ),
    to(&["Total Refunded", "Totaal terugbetaald", "Refunderet i alt"], &["orders.refunded"]),
    known(&["Grand Total (Purchased)", "Eindtotaal (Gekocht)", "Ship-to Name", "Verzendnaam"]),
    known(&["Leveringsnavn", "Billing Address", "Factuuradres", "Faktureringsadresse"]),
    known(&["Shipping Address", "Bezorgadres", "Leveringsadresse", "Shipping Information"]),
    known(&["Bezorg Informatie", "Leveringsinformation", "Customer Name", "Naam klant"]),
    known(&["Kundenavn", "Allocated sources", "Pickup Location Code", "Dispute State"]),
    known(&["Braintree Transaction Source"]),
];
