//! Etsy › Shop Manager › Settings › Options › Download data › Orders (`EtsySoldOrders2026.csv`, or of
//! a month `EtsySoldOrders2026-9.csv`). One row per order. Comma, UTF-8, decimal point; days as
//! `MM/DD/YY`, for European shops too. Files saved again by a spreadsheet are tab-separated, with
//! four digits for the year.
//!
//! `Order Value` is before the discount, `Shipping` after its own. Refunds are seen in `Adjusted Order
//! Total` only: 0 where nothing changed. Dropped together with the items of the same orders, the
//! orders get their lines from there.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "etsy_orders",
    name: ("Etsy", "Sold orders"),
    fills: &[TableId::Orders, TableId::Shipments],
    needs: &[&["Sale Date"], &["Order ID"], &["Order Value"], &["Order Net", "Buyer User ID"]],
    columns: &[COLUMNS],
    quirks: Quirks {
        constants: &[("orders.sales_channel", "Etsy")],
        decimal_mark: Some('.'),
        date_order: Some(DateOrder::Mdy),
        ..PLAIN
    },
    basis: Basis::RealFile,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Order ID"], &["orders.order_id", "shipments.order_id"]),
    to(&["Sale Date"], &["orders.created_at"]),
    to(&["Buyer User ID"], &["orders.customer"]),
    to(&["Buyer"], &["orders.customer"]),
    to(&["Status"], &["orders.status"]),
    to(&["Ship Country"], &["orders.country"]),
    to(&["Currency"], &["orders.currency"]),
    to(&["Order Value"], &["orders.gross"]),
    to(&["Discount Amount"], &["orders.discount"]),
    to(&["Shipping"], &["orders.shipping"]),
    to(&["Sales Tax"], &["orders.tax"]),
    to(&["Order Total"], &["orders.total"]),
    to(&["Adjusted Order Total"], &["orders.total_left"]),
    to(&["Card Processing Fees"], &["orders.payment_fee"]),
    to(&["Coupon Code"], &["orders.coupon"]),
    to(&["Payment Method"], &["orders.payment_method"]),
    to(&["Number of Items"], &["orders.items"]),
    to(&["Date Shipped"], &["shipments.shipped_at"]),
    known(&["Full Name", "First Name", "Last Name", "Street 1", "Street 2", "Ship *"]),
    known(&["Coupon Details", "Shipping Discount", "Order Net", "Adjusted Card Processing Fees"]),
    known(&["Adjusted Net Order Amount", "Order Type", "Payment Type", "InPerson Discount"]),
    // Those of all its items in one cell.
    known(&["InPerson Location", "SKU"]),
];
