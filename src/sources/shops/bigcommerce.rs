//! BigCommerce › Orders › Export, default template. One row per order, all its products packed in
//! the cell `Product Details`. Comma, UTF-8, decimal point; days in the shop's own order.
//!
//! Amounts come with and without tax; those without are taken, with the tax beside them. What a
//! coupon took off is only told inside `Coupon Details`, by amount or per cent, and is not read: the
//! goods are those before it.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "bigcommerce_orders",
    name: ("BigCommerce", "Orders"),
    fills: &[TableId::Orders, TableId::OrderLines, TableId::Shipments],
    needs: &[&["Order ID"], &["Subtotal (ex tax)", "Order Total (inc tax)"], &["Order Status"]],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), ..PLAIN },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Order ID"], &["orders.order_id", "order_lines.order_id", "shipments.order_id"]),
    to(&["Order Date"], &["orders.created_at"]),
    to(&["Order Status"], &["orders.status"]),
    to(&["Customer Email"], &["orders.customer"]),
    // Guests have the number 0.
    known(&["Customer ID"]),
    to(&["Shipping Country"], &["orders.country"]),
    to(&["Billing Country"], &["orders.country"]),
    to(&["Order Currency Code"], &["orders.currency"]),
    to(&["Subtotal (ex tax)"], &["orders.gross"]),
    to(&["Shipping Cost (ex tax)"], &["orders.shipping"]),
    to(&["Tax Total"], &["orders.tax"]),
    to(&["Order Total (inc tax)"], &["orders.total"]),
    to(&["Payment Method"], &["orders.payment_method"]),
    to(&["Total Quantity"], &["orders.items"]),
    to(&["Refund Amount"], &["orders.refunded"]),
    to(&["Date Shipped"], &["shipments.shipped_at"]),
    to(&["Product Details"], &["order_lines.product_details"]),
    known(&["Customer *", "Subtotal (inc tax)", "Shipping Cost (inc tax)", "Ship Method"]),
    known(&["Handling Cost (inc tax)", "Handling Cost (ex tax)", "Order Total (ex tax)"]),
    known(&["Total Shipped", "Exchange Rate", "Order Notes", "Billing *", "Shipping *"]),
    known(&["Store Credit Redeemed", "Gift Certificate *", "Coupon Details"]),
];
