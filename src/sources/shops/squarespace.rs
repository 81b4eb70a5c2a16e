//! Squarespace › Commerce › Orders › Export all orders (`orders.csv`). One row per order line; the
//! order's own cells are filled on its first row only. Comma, UTF-8, decimal point; times with their
//! offset.
//!
//! Nearly Shopify's export: told from it by `Order ID`, `Amount Refunded` and `Lineitem variant`.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "squarespace_orders",
    name: ("Squarespace", "Orders"),
    fills: &[TableId::Orders, TableId::OrderLines, TableId::Shipments],
    needs: &[&["Order ID"], &["Financial Status"], &["Lineitem variant", "Amount Refunded"]],
    never: &["Vendor", "Refunded Amount"],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), date_order: Some(DateOrder::Ymd), ..PLAIN },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Order ID"], &["orders.order_id", "order_lines.order_id", "shipments.order_id"]),
    to(&["Created at"], &["orders.created_at"]),
    to(&["Email"], &["orders.customer"]),
    to(&["Financial Status"], &["orders.status"]),
    to(&["Cancelled at"], &["orders.cancelled_at"]),
    to(&["Fulfilled at"], &["shipments.shipped_at"]),
    to(&["Shipping Country"], &["orders.country"]),
    to(&["Billing Country"], &["orders.country"]),
    to(&["Currency"], &["orders.currency"]),
    to(&["Discount Amount"], &["orders.discount"]),
    to(&["Shipping"], &["orders.shipping"]),
    to(&["Taxes"], &["orders.tax"]),
    to(&["Total"], &["orders.total"]),
    // There is no date of the refund.
    to(&["Amount Refunded"], &["orders.refunded"]),
    to(&["Discount Code"], &["orders.coupon"]),
    to(&["Payment Method"], &["orders.payment_method"]),
    to(&["Lineitem sku"], &["order_lines.sku"]),
    to(&["Lineitem name"], &["order_lines.product"]),
    to(&["Lineitem variant"], &["order_lines.variant"]),
    to(&["Lineitem quantity"], &["order_lines.quantity"]),
    to(&["Lineitem price"], &["order_lines.unit_price"]),
    // The lines tell it, and tell it before the discount.
    known(&["Subtotal"]),
    known(&["Paid at", "Fulfillment Status", "Shipping Method", "Lineitem requires shipping"]),
    known(&["Lineitem taxable", "Lineitem fulfillment status", "Billing *", "Shipping *"]),
    known(&["Private Notes", "Payment Reference", "Channel *"]),
];
