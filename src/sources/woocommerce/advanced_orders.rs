//! WooCommerce › Export Orders (Advanced Order Export). One row per item; the order's cells stand on
//! all of its rows or, as chosen, on the first only, its totals count once. English names of columns
//! unless the shop wrote its own. UTF-8, comma, decimal point; dates in the site's time.
//!
//! All amounts but `Order Total Amount` and `Order Refund Amount` are without tax. `Item Cost` is
//! what an item cost after the discount, the subtotal is before it: where both agree the discount
//! is put back to the lines. `Quantity (- Refund)` is what was kept, so of a file without
//! `Quantity` the pieces given back are not known.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "woocommerce_advanced_orders",
    name: ("WooCommerce", "Advanced Order Export: orders"),
    fills: &[TableId::Orders, TableId::OrderLines],
    needs: &[
        &["Order Number", "Order Id"],
        &["Order Date"],
        &["Order Total Amount", "Order Subtotal Amount", "Order Total Amount (- Refund)"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks {
        decimal_mark: Some('.'),
        date_order: Some(DateOrder::Ymd),
        prices_include_tax: Some(false),
        fill_down: Some(("Order Number", &["orders.order_id", "order_lines.order_id"])),
        ..PLAIN
    },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Order Number"], &["orders.order_id", "order_lines.order_id"]),
    to(&["Order Id"], &["orders.order_id", "order_lines.order_id"]),
    to(&["Order Date"], &["orders.created_at"]),
    to(&["Order Status"], &["orders.status"]),
    to(&["Email (Billing)"], &["orders.customer_email"]),
    to(&["Customer User Email"], &["orders.customer_email"]),
    to(&["Customer User Id"], &["orders.customer"]),
    to(&["Country Code (Shipping)", "Country Name (Shipping)"], &["orders.country"]),
    to(&["Country Code (Billing)", "Country Name (Billing)"], &["orders.country"]),
    to(&["Currency"], &["orders.currency"]),
    to(&["Order Subtotal Amount"], &["orders.gross"]),
    to(&["Cart Discount Amount"], &["orders.discount"]),
    to(&["Order Shipping Amount"], &["orders.shipping"]),
    to(&["Order Total Tax Amount"], &["orders.tax"]),
    to(&["Order Total Amount"], &["orders.total"]),
    to(&["Order Refund Amount"], &["orders.refunded"]),
    to(&["Coupon Code", "Coupons Used"], &["orders.coupon"]),
    to(&["Payment Method Title"], &["orders.payment_method", "orders.test_payment"]),
    to(&["Payment Method"], &["orders.payment_method"]),
    to(&["SKU"], &["order_lines.sku"]),
    to(&["Item Name"], &["order_lines.product"]),
    to(&["Product Variation"], &["order_lines.variant"]),
    to(&["Quantity"], &["order_lines.quantity"]),
    to(&["Quantity (- Refund)"], &["order_lines.quantity"]),
    to(&["Item Cost"], &["order_lines.unit_price"]),
    known(&["* (Billing)", "* (Shipping)", "Customer *", "Order Notes", "Transaction Id"]),
    known(&["Completed Date", "Shipping Method*", "Cart Discount Tax Amount", "Order Tax Amount"]),
    known(&["Order Shipping *", "Order Total *", "Order Line*", "Total weight", "Total items"]),
    known(&["Total products", "Item #", "Discount Amount", "Discount Amount Tax"]),
];
