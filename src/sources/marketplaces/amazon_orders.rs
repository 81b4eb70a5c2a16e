//! Amazon › Seller Central › Reports › Fulfilment › All orders. One row per item of an order. A
//! `.txt` with tabs and without quotes, UTF-8 or Windows-1252; times with their offset or in UTC.
//! With 29 columns, or 32 for business orders.
//!
//! Prices, tax and delivery are those of the row (all its pieces), before promotions; in Europe with
//! tax inside, which is taken for granted (for American marketplaces the file's setting says
//! otherwise). Promotions come with either sign. Prices of pending orders are empty. Rows of the
//! channel `Non-Amazon` are parcels that Amazon sends for other shops: those shops sold them.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "amazon_orders",
    name: ("Amazon", "All orders"),
    fills: &[TableId::Orders, TableId::OrderLines],
    needs: &[&["amazon-order-id"], &["purchase-date"], &["item-price"], &["asin"]],
    columns: &[COLUMNS],
    quirks: Quirks {
        date_order: Some(DateOrder::Ymd),
        prices_include_tax: Some(true),
        time_zone: Some("UTC"),
        left_out: &[("sales-channel", NOT_AMAZON)],
        ..PLAIN
    },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const NOT_AMAZON: &[&str] = &[
    "Non-Amazon",
    "Non-Amazon NL",
    "Non-Amazon BE",
    "Non-Amazon DE",
    "Non-Amazon FR",
    "Non-Amazon ES",
    "Non-Amazon IT",
    "Non-Amazon SE",
    "Non-Amazon PL",
    "Non-Amazon UK",
    "Non-Amazon US",
];

const COLUMNS: &[SourceColumn] = &[
    to(&["amazon-order-id"], &["orders.order_id", "order_lines.order_id"]),
    to(&["purchase-date"], &["orders.created_at"]),
    to(&["order-status"], &["orders.status"]),
    to(&["sales-channel"], &["orders.sales_channel"]),
    to(&["ship-country"], &["orders.country"]),
    to(&["currency"], &["orders.currency"]),
    to(&["item-tax"], &["orders.tax_by_line"]),
    to(&["shipping-tax"], &["orders.tax_by_line"]),
    to(&["shipping-price"], &["orders.shipping_by_line"]),
    to(&["ship-promotion-discount"], &["orders.shipping_off_by_line"]),
    to(&["sku"], &["order_lines.sku"]),
    to(&["product-name"], &["order_lines.product"]),
    to(&["item-status"], &["order_lines.status"]),
    to(&["quantity"], &["order_lines.quantity"]),
    to(&["item-price"], &["order_lines.line_total"]),
    to(&["item-promotion-discount"], &["order_lines.discount"]),
    known(&["merchant-order-id", "last-updated-date", "fulfillment-channel", "order-channel"]),
    // Wrapping is no goods, and its tax is beside that of goods and delivery.
    known(&["url", "ship-service-level", "asin", "gift-wrap-price", "gift-wrap-tax"]),
    known(&["ship-city", "ship-state", "ship-postal-code", "promotion-ids", "is-business-order"]),
    known(&["purchase-order-number", "price-designation", "buyer-*", "recipient-name"]),
];
