//! Shopware 5 › Content › Import/Export › Export, profile `default_orders`. One row per position,
//! the order's cells repeated on each. Semicolon; amounts with a point or a comma, of the shop's
//! currency; times local. Headers are the same in all languages.
//!
//! The manual names the first columns only; the others are those of the profile's tables. The
//! number of the order's state is Shopware's own: -1 was left in the checkout, 4 was cancelled.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "shopware5_orders",
    name: ("Shopware 5", "Orders"),
    fills: &[TableId::Orders, TableId::OrderLines],
    needs: &[&["orderId"], &["orderDetailId", "invoiceAmount"], &["customerId"]],
    columns: &[COLUMNS],
    quirks: Quirks {
        date_order: Some(DateOrder::Ymd),
        words: &[("orders.status", &[("-1", "cancelled"), ("4", "cancelled")])],
        ..PLAIN
    },
    basis: Basis::VendorSource,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["number", "orderNumber"], &["orders.order_id", "order_lines.order_id"]),
    to(&["orderId"], &["orders.order_id", "order_lines.order_id"]),
    to(&["orderTime"], &["orders.created_at"]),
    to(&["customerId"], &["orders.customer"]),
    to(&["status", "orderStatusID"], &["orders.status"]),
    to(&["currency"], &["orders.currency"]),
    to(&["invoiceAmount"], &["orders.total"]),
    to(&["invoiceAmountNet"], &["orders.total_without_tax"]),
    to(&["invoiceShipping"], &["orders.shipping"]),
    to(&["paymentName", "paymentDescription"], &["orders.payment_method"]),
    to(&["orderDetailId"], &["order_lines.line_id"]),
    to(&["articleNumber"], &["order_lines.sku"]),
    to(&["articleName"], &["order_lines.product"]),
    to(&["quantity"], &["order_lines.quantity"]),
    to(&["price"], &["order_lines.unit_price"]),
    known(&["articleId", "cleared", "paymentID", "paymentId", "dispatchID", "dispatchId"]),
    known(&["partnerID", "partnerId", "shopID", "shopId", "invoiceShippingNet", "transactionID"]),
    known(&["transactionId", "comment", "customerComment", "internalComment", "net", "taxFree"]),
    known(&["temporaryID", "temporaryId", "referer", "clearedDate", "trackingCode"]),
    known(&["languageIso", "currencyFactor", "taxId", "taxRate", "statusId", "shipped"]),
    known(&["shippedGroup", "releasedate", "releaseDate", "mode", "esd", "config", "statusName"]),
];
