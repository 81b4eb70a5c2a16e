//! Wix › Orders › Export (`Orders.csv`). One row per item; an order's own amounts are repeated or stand
//! on its first row only: they are taken once. Comma, UTF-8, decimal point; day and time in columns
//! of their own, the day as `Dec 8, 2024`. Headers follow the site's language; only English ones are
//! known.
//!
//! `Delivery country` … `Delivery zip/postal code` stand twice: the second block is the billing
//! address, so the first one counts. What a coupon took off is not told: goods are those before it.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "wix_orders",
    name: ("Wix", "Orders"),
    fills: &[TableId::Orders, TableId::OrderLines],
    needs: &[&["Order number"], &["Date created"], &["Item"], &["Qty"]],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), date_order: Some(DateOrder::Mdy), ..PLAIN },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Order number"], &["orders.order_id", "order_lines.order_id"]),
    to(&["Date created"], &["orders.created_at"]),
    to(&["Contact email"], &["orders.customer"]),
    to(&["Payment status"], &["orders.status"]),
    to(&["Delivery country"], &["orders.country"]),
    to(&["Billing country"], &["orders.country"]),
    to(&["Currency"], &["orders.currency"]),
    to(&["Coupon code"], &["orders.coupon"]),
    to(&["Payment method"], &["orders.payment_method"]),
    to(&["Shipping rate"], &["orders.shipping"]),
    to(&["Total tax"], &["orders.tax"]),
    to(&["Total"], &["orders.total"]),
    // There is no date of the refund.
    to(&["Refunded amount"], &["orders.refunded"]),
    to(&["Item"], &["order_lines.product"]),
    to(&["Variant"], &["order_lines.variant"]),
    to(&["SKU"], &["order_lines.sku"]),
    to(&["Qty"], &["order_lines.quantity"]),
    to(&["Price"], &["order_lines.unit_price"]),
    known(&["Time", "Fulfill by", "Total order quantity", "Note from customer", "Weight"]),
    known(&["Additional checkout info", "Quantity refunded", "Custom text", "Deposit amount"]),
    known(&["Delivery *", "Recipient *", "Billing *", "Gift card amount", "Net amount"]),
    known(&["Additional fees", "Fulfillment status", "Tracking number", "Fulfillment service"]),
    known(&["Shipping label"]),
];
