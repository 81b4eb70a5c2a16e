//! WooCommerce › Analytics › Orders › Download. One row per order, no lines: `Product(s)` is a text
//! such as `2× Mug, 1× Cap`. Headers are in the site's language, and differ between the direct
//! download and the file sent by e-mail. Net sales are after discount, without tax and shipping; a
//! refund is a row of its own with negative net sales, which arrive as text with a tab in front.
//! UTF-8, comma, decimal point; dates in the site's time.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "woocommerce_orders",
    name: ("WooCommerce", "Analytics: orders"),
    fills: &[TableId::Orders, TableId::OrderLines],
    needs: &[
        &["Order #", "Bestelnummer", "Ordre #"],
        &["Date", "Datum", "Dato"],
        &["Product(s)", "Product(en)", "Vare(r)"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks {
        decimal_mark: Some('.'),
        date_order: Some(DateOrder::Ymd),
        prices_include_tax: Some(false),
        negative_is_return: Some("orders.subtotal"),
        ..PLAIN
    },
    basis: Basis::VendorSource,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Order #", "Bestelnummer", "Ordre #"], &["orders.order_id", "order_lines.order_id"]),
    to(&["Date", "Datum", "Dato"], &["orders.created_at"]),
    to(&["Status"], &["orders.status"]),
    to(&["Customer", "Klant", "Kunde"], &["orders.customer"]),
    to(&["Product(s)", "Product(en)", "Vare(r)"], &["order_lines.product_list"]),
    to(&["Items sold", "Verkochte artikelen", "Enheder solgt"], &["orders.items"]),
    to(&["Coupon(s)", "Waardebon(nen)", "Rabatkupon(er)"], &["orders.coupon"]),
    to(
        &[
            "Net sales",
            "N. Revenue",
            "Netto omzet",
            "N. Inkomsten",
            "Nettoomsætning",
            "Given omsætning",
        ],
        &["orders.subtotal"],
    ),
    to(&["Attribution", "Toeschrijving", "Tilskrivning"], &["orders.attribution"]),
    // The same net sales as a text in the site's style.
    known(&[
        "N. Revenue (formatted)",
        "N. inkomsten (geformatteerd)",
        "Nettoomsætning (Formatteret)",
    ]),
    // Whether the customer is new, by WooCommerce's own count.
    known(&["Customer type", "Klanttype", "Kundetype"]),
];
