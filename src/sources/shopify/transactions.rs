//! Shopify › Orders › Export › Export transaction histories. One row per payment or refund of an
//! order; payments not yet captured are not in it. UTF-8, comma, decimal point, times with their
//! offset.
//!
//! A refund is a return with its day and amount, tax included; where the orders export tells of the
//! same one without a day, this one counts. Of a payment only the way it was made is new.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "shopify_transactions",
    name: ("Shopify", "Order transactions"),
    fills: &[TableId::Orders, TableId::Returns],
    needs: &[&["Name", "Order"], &["Kind"], &["Gateway"], &["Amount"]],
    never: &["Lineitem name", "Financial Status"],
    columns: &[COLUMNS],
    quirks: Quirks {
        decimal_mark: Some('.'),
        date_order: Some(DateOrder::Ymd),
        // What is paid back has the tax in it.
        prices_include_tax: Some(true),
        ..PLAIN
    },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    // `#1004`, as in the orders export; `Order` is a number of Shopify's own.
    to(&["Name"], &["orders.order_id", "returns.order_id"]),
    to(&["Kind"], &["returns.transaction"]),
    to(&["Status"], &["returns.transaction_status"]),
    to(&["Gateway"], &["orders.payment_method", "orders.test_payment"]),
    to(&["Created At"], &["returns.refunded_at"]),
    to(&["Amount"], &["returns.amount"]),
    to(&["Currency"], &["returns.currency"]),
    known(&["Order", "Card Type"]),
];
