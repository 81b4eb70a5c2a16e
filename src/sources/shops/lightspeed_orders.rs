//! Lightspeed eCom (C-Series) › Tools › Exports › orders. Taken to be one row per ordered article,
//! the order's cells repeated on each, in the style of the product export: semicolon, UTF-8, English
//! names. No export was seen; these are the names its fields have elsewhere in the tool.
//!
//! Prices are those with tax, where the file has both.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "lightspeed_orders",
    name: ("Lightspeed eCom", "Orders"),
    fills: &[TableId::Orders, TableId::OrderLines],
    needs: &[&["Order_Number"], &["Total_Incl"], &["Payment_Status", "Shipment_Status"]],
    columns: &[COLUMNS],
    quirks: Quirks { date_order: Some(DateOrder::Dmy), prices_include_tax: Some(true), ..PLAIN },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Order_Number"], &["orders.order_id", "order_lines.order_id"]),
    to(&["Date", "Created_At"], &["orders.created_at"]),
    to(&["Status"], &["orders.status"]),
    to(&["Email"], &["orders.customer"]),
    to(&["Customer"], &["orders.customer"]),
    to(&["Country"], &["orders.country"]),
    to(&["Currency"], &["orders.currency"]),
    to(&["Total_Incl"], &["orders.total"]),
    to(&["Total_Excl"], &["orders.total_without_tax"]),
    to(&["Discount"], &["orders.discount"]),
    to(&["Shipping"], &["orders.shipping"]),
    to(&["Payment_Method"], &["orders.payment_method"]),
    to(&["SKU"], &["order_lines.sku"]),
    to(&["Article_Code"], &["order_lines.sku"]),
    to(&["EAN"], &["order_lines.sku"]),
    to(&["Product"], &["order_lines.product"]),
    to(&["Variant"], &["order_lines.variant"]),
    to(&["Quantity"], &["order_lines.quantity"]),
    to(&["Price_Incl"], &["order_lines.unit_price"]),
    to(&["Price_Cost"], &["order_lines.unit_cost"]),
    // An order that is not paid or not sent counts as well.
    known(&["Payment_Status", "Shipment_Status", "Price_Excl", "Internal_ID", "Shipping_Method"]),
];
