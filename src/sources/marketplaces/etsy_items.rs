//! Etsy › Shop Manager › Settings › Options › Download data › Order items
//! (`EtsySoldOrderItems2026-9.csv`). One row per item sold; delivery and sales tax of the order are
//! repeated on each. Comma, UTF-8, decimal point; days as `MM/DD/YY`, for European shops too.
//!
//! `Discount Amount` is the item's part of the order's. Buyers are named otherwise than in the orders'
//! file, which tells them apart, so they are not read here.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "etsy_order_items",
    name: ("Etsy", "Sold order items"),
    fills: &[TableId::Orders, TableId::OrderLines],
    needs: &[&["Sale Date"], &["Item Name"], &["Transaction ID"], &["Order ID"]],
    columns: &[COLUMNS],
    quirks: Quirks {
        constants: &[("orders.sales_channel", "Etsy")],
        decimal_mark: Some('.'),
        date_order: Some(DateOrder::Mdy),
        ..PLAIN
    },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Order ID"], &["orders.order_id", "order_lines.order_id"]),
    to(&["Transaction ID"], &["order_lines.line_id"]),
    to(&["Sale Date"], &["orders.created_at"]),
    to(&["Ship Country"], &["orders.country"]),
    to(&["Currency"], &["orders.currency"]),
    to(&["Coupon Code"], &["orders.coupon"]),
    to(&["Order Shipping"], &["orders.shipping"]),
    to(&["Order Sales Tax"], &["orders.tax"]),
    to(&["Item Name"], &["order_lines.product"]),
    to(&["Variations"], &["order_lines.variant"]),
    to(&["SKU"], &["order_lines.sku"]),
    to(&["Quantity"], &["order_lines.quantity"]),
    to(&["Price"], &["order_lines.unit_price"]),
    to(&["Discount Amount"], &["order_lines.discount"]),
    known(&["Buyer", "Coupon Details", "Shipping Discount", "Item Total", "Listing ID"]),
    known(&["Date Paid", "Date Shipped", "Ship *", "Order Type", "Listings Type", "Payment Type"]),
    known(&["InPerson Discount", "InPerson Location", "VAT Paid by Buyer"]),
];
