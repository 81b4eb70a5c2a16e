//! WooCommerce › Order Export & Import (WebToffee) › Export. One row per order; its lines stand in
//! `line_item_1` to the most lines any order has, each packed as `name:…|sku:…|quantity:…|total:…`.
//! Names of columns in no language. UTF-8, comma, decimal point; dates in the site's time. All
//! amounts but `order_total` are without tax. Discounts are of the order; a line's `sub_total` is
//! before them. Refunds are packed in a way nobody has written down, so they are not read.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, each, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "woocommerce_webtoffee_orders",
    name: ("WooCommerce", "WebToffee: orders"),
    fills: &[TableId::Orders, TableId::OrderLines],
    needs: &[&["order_id", "order_number"], &["order_date"], &["order_total"], &["line_item_1"]],
    never: &["item_name"],
    columns: &[COLUMNS],
    quirks: Quirks {
        decimal_mark: Some('.'),
        date_order: Some(DateOrder::Ymd),
        prices_include_tax: Some(false),
        ..PLAIN
    },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["order_number"], &["orders.order_id", "order_lines.order_id"]),
    to(&["order_id"], &["orders.order_id", "order_lines.order_id"]),
    to(&["order_date"], &["orders.created_at"]),
    to(&["status"], &["orders.status"]),
    to(&["billing_email"], &["orders.customer_email"]),
    to(&["customer_email"], &["orders.customer_email"]),
    to(&["customer_id"], &["orders.customer"]),
    to(&["shipping_country"], &["orders.country"]),
    to(&["billing_country"], &["orders.country"]),
    to(&["order_currency"], &["orders.currency"]),
    to(&["order_subtotal"], &["orders.gross"]),
    to(&["discount_total"], &["orders.discount"]),
    to(&["cart_discount"], &["orders.discount"]),
    to(&["shipping_total"], &["orders.shipping"]),
    to(&["tax_total"], &["orders.tax"]),
    to(&["order_total"], &["orders.total"]),
    to(&["payment_method_title"], &["orders.payment_method", "orders.test_payment"]),
    to(&["payment_method"], &["orders.payment_method"]),
    each(&["line_item_*"], &["order_lines.packed_list"]),
    known(&["paid_date", "shipping_tax_total", "fee_total", "fee_tax_total", "order_discount"]),
    known(&["transaction_id", "customer_ip_address", "customer_user_agent", "shipping_method"]),
    known(&["customer_user", "customer_note", "wt_import_key", "shipping_items", "fee_items"]),
    known(&["tax_items", "coupon_items", "refund_items", "order_notes", "download_permissions"]),
    known(&["billing_*", "shipping_*", "meta:*"]),
];
