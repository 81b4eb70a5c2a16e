//! Shopware 6 › the app “Import/Export” › orders. Rows of two kinds, told by `linetype`: `order`,
//! and `lineItems` with the order's cells blank, unless an option of the app repeats them. An
//! order's amounts are taken once, however often they stand. Comma, UTF-8; times local.
//!
//! `amountTotal` is with tax and delivery. Which columns lines have is a choice of the profile: they
//! are taken where their names are those of Shopware's own fields. The core's profile “Default
//! orders” packs the lines into one cell and is read as any table.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "shopware6_orders",
    name: ("Shopware 6", "Orders"),
    fills: &[TableId::Orders, TableId::OrderLines],
    needs: &[&["linetype"], &["orderNumber"], &["amountTotal"]],
    columns: &[COLUMNS],
    quirks: Quirks {
        decimal_mark: Some('.'),
        date_order: Some(DateOrder::Ymd),
        fill_down: Some(("orderNumber", &["orders.order_id"])),
        ..PLAIN
    },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["orderNumber"], &["orders.order_id"]),
    to(&["orderDateTime", "orderDate", "createdAt"], &["orders.created_at"]),
    to(&["orderStatus"], &["orders.status"]),
    to(&["customerNumber"], &["orders.customer"]),
    to(&["customerEmail", "email"], &["orders.customer_email"]),
    to(&["currency", "currencyIsoCode"], &["orders.currency"]),
    to(&["shippingCountry", "billingCountry", "country"], &["orders.country"]),
    to(&["amountTotal"], &["orders.total"]),
    to(&["Total excluding VAT", "amountNet"], &["orders.total_without_tax"]),
    to(&["shippingTotal", "shippingCosts"], &["orders.shipping"]),
    to(&["paymentMethod"], &["orders.payment_method"]),
    to(&["productNumber"], &["order_lines.sku"]),
    to(&["label", "productName"], &["order_lines.product"]),
    to(&["quantity"], &["order_lines.quantity"]),
    to(&["unitPrice"], &["order_lines.unit_price"]),
    to(&["totalPrice"], &["order_lines.line_total"]),
    // An order that is not paid counts, and goods are told by the total or the lines.
    known(&["linetype", "paymentStatus", "deliveryStatus", "Subtotal"]),
];
