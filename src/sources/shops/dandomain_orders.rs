//! DanDomain Webshop (`SmartWeb`, `HostedShop`) › Moduler › Eksport › ordrer. One row per order line, the
//! order's cells repeated on each. Fields and separator are the user's choice; names are the same in
//! all languages. Decimal comma, UTF-8 or ISO-8859-1; days first.
//!
//! `ORDER_STATUS` is the number of a state that each shop names itself, so cancelled orders cannot be
//! told from others. `ORDER_VAT` is a rate. `PRODUCT_PRICE` is before the line's discount;
//! `PRODUCT_BUY_PRICE` is what one piece cost. `PAYMENT_PRICE` is what the customer paid for the way
//! of paying, no cost of the shop.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "dandomain_orders",
    name: ("DanDomain", "Orders"),
    fills: &[TableId::Orders, TableId::OrderLines, TableId::Shipments],
    needs: &[&["ORDER_ID"], &["ORDER_DATE"], &["PRODUCT_AMOUNT", "ORDER_TOTAL"]],
    columns: &[COLUMNS],
    quirks: Quirks {
        decimal_mark: Some(','),
        date_order: Some(DateOrder::Dmy),
        repeats_orders: true,
        ..PLAIN
    },
    basis: Basis::VendorSource,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["ORDER_ID"], &["orders.order_id", "order_lines.order_id", "shipments.order_id"]),
    to(&["ORDER_DATE"], &["orders.created_at"]),
    to(&["ORDER_DATE_SEND"], &["shipments.shipped_at"]),
    to(&["ORDER_CURRENCY"], &["orders.currency"]),
    to(&["ORDER_STATUS"], &["orders.status"]),
    to(&["ORDER_TOTAL"], &["orders.total"]),
    to(&["ORDER_ORIGIN"], &["orders.sales_channel"]),
    to(&["ORDER_SITE_ID"], &["orders.sales_channel"]),
    to(&["DELIVERY_PRICE"], &["orders.shipping"]),
    to(&["PAYMENT_TITLE"], &["orders.payment_method"]),
    to(&["CUSTOMER_EMAIL"], &["orders.customer_email"]),
    to(&["CUSTOMER_ID"], &["orders.customer"]),
    to(&["CUSTOMER_COUNTRY", "DELIVERY_COUNTRY"], &["orders.country"]),
    to(&["PRODUCT_NUMBER"], &["order_lines.sku"]),
    to(&["PRODUCT_TITLE1"], &["order_lines.product"]),
    to(&["PRODUCT_TITLE2"], &["order_lines.variant"]),
    to(&["PRODUCT_AMOUNT"], &["order_lines.quantity"]),
    to(&["PRODUCT_PRICE"], &["order_lines.unit_price"]),
    to(&["PRODUCT_DISCOUNT"], &["order_lines.discount"]),
    to(&["PRODUCT_BUY_PRICE"], &["order_lines.unit_cost"]),
    known(&["ORDER_*", "PAYMENT_*", "PRODUCT_*", "DELIVERY_*", "CUSTOMER_*"]),
];
