//! WooCommerce › Customer/Order/Coupon Export (SkyVerge) › Export. One row per item with the order's
//! cells on every row (its totals count once), or one per order with all items packed into
//! `line_items` as `id:12|name:…|quantity:1|total:…;id:…`. Names of columns in no language. UTF-8,
//! comma, decimal point; dates in the site's time. All amounts but `order_total` and
//! `refunded_total` are without tax; discounts are of the order, an item's subtotal is before them.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "woocommerce_skyverge_orders",
    name: ("WooCommerce", "SkyVerge: orders"),
    fills: &[TableId::Orders, TableId::OrderLines, TableId::Returns],
    needs: &[
        &["order_id", "order_number"],
        &["order_date", "date"],
        &["order_total"],
        &["order_number_formatted", "refunded_total", "coupon_items", "coupons"],
        &["item_name", "line_items"],
    ],
    never: &["line_item_1", "wt_import_key"],
    columns: &[COLUMNS],
    quirks: Quirks {
        decimal_mark: Some('.'),
        date_order: Some(DateOrder::Ymd),
        prices_include_tax: Some(false),
        ..PLAIN
    },
    basis: Basis::VendorSource,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["order_number"], &["orders.order_id", "order_lines.order_id", "returns.order_id"]),
    to(&["order_id"], &["orders.order_id", "order_lines.order_id", "returns.order_id"]),
    to(&["order_date", "date"], &["orders.created_at"]),
    to(&["status"], &["orders.status"]),
    to(&["billing_email"], &["orders.customer_email"]),
    to(&["customer_id"], &["orders.customer"]),
    to(&["shipping_country"], &["orders.country"]),
    to(&["billing_country"], &["orders.country"]),
    to(&["order_currency"], &["orders.currency"]),
    to(&["discount_total"], &["orders.discount"]),
    to(&["shipping_total"], &["orders.shipping"]),
    to(&["tax_total"], &["orders.tax"]),
    to(&["order_total"], &["orders.total"]),
    // Tax included; counts where no item says what came back.
    to(&["refunded_total"], &["orders.refunded"]),
    to(&["payment_method"], &["orders.payment_method", "orders.test_payment"]),
    to(&["item_id"], &["order_lines.line_id", "returns.line_id"]),
    to(&["item_sku"], &["order_lines.sku", "returns.sku"]),
    to(&["item_name"], &["order_lines.product"]),
    to(&["item_quantity"], &["order_lines.quantity"]),
    to(&["item_subtotal"], &["order_lines.line_total"]),
    to(&["item_refunded"], &["returns.amount"]),
    to(&["item_refunded_qty"], &["returns.quantity"]),
    to(&["line_items"], &["order_lines.packed_list"]),
    known(&["order_number_formatted", "shipping_tax_total", "fee_total", "fee_tax_total"]),
    known(&["shipping_method", "vat_number", "customer_note", "item_product_id", "item_total"]),
    known(&["item_subtotal_tax", "item_total_tax", "item_meta", "item_price", "shipping_items"]),
    known(&["fee_items", "tax_items", "coupon_items", "coupons", "refunds", "order_notes"]),
    known(&["download_permissions", "download_permissions_granted", "billing_*", "shipping_*"]),
];
