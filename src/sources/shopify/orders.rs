//! Shopify › Orders › Export. One row per order line; the order's own cells are filled on its
//! first row only (number, e-mail, date and vendor on all). UTF-8, comma, decimal point.
//!
//! All header generations (2021, 2022, 2025), and files whose sensitive columns were deleted by
//! hand, as long as the order's number and its payment status or its lines are left.
//!
//! In shops whose prices include tax (most in the Netherlands, Belgium and Denmark) the taxes are
//! inside the total; the order's own sums tell. `Tax 1 Name` is such as `NL BTW 21%`.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "shopify_orders",
    name: ("Shopify", "Orders"),
    fills: &[TableId::Orders, TableId::OrderLines, TableId::OrderTaxes],
    needs: &[&["Name"], &["Financial Status", "Lineitem name"]],
    // Squarespace's export is nearly the same.
    never: &["Order ID", "Amount Refunded", "Lineitem variant"],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), date_order: Some(DateOrder::Ymd), ..PLAIN },
    basis: Basis::RealFile,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Name"], &["orders.order_id", "order_lines.order_id"]),
    to(&["Created at"], &["orders.created_at"]),
    to(&["Email"], &["orders.customer"]),
    to(&["Phone"], &["orders.customer"]),
    to(&["Billing Name"], &["orders.customer"]),
    to(&["Financial Status"], &["orders.status"]),
    to(&["Cancelled at"], &["orders.cancelled_at"]),
    // A handle such as web or pos: where the order was placed, not how the visitor came.
    to(&["Source"], &["orders.sales_channel"]),
    to(&["Shipping Country"], &["orders.country"]),
    to(&["Billing Country"], &["orders.country"]),
    to(&["Currency"], &["orders.currency"]),
    to(&["Subtotal"], &["orders.subtotal"]),
    to(&["Discount Amount"], &["orders.discount"]),
    to(&["Shipping"], &["orders.shipping"]),
    to(&["Taxes"], &["orders.tax"]),
    to(&["Total"], &["orders.total"]),
    to(&["Tax 1 Name"], &["order_taxes.name_1"]),
    to(&["Tax 1 Value"], &["order_taxes.amount_1"]),
    to(&["Tax 2 Name"], &["order_taxes.name_2"]),
    to(&["Tax 2 Value"], &["order_taxes.amount_2"]),
    to(&["Tax 3 Name"], &["order_taxes.name_3"]),
    to(&["Tax 3 Value"], &["order_taxes.amount_3"]),
    to(&["Tax 4 Name"], &["order_taxes.name_4"]),
    to(&["Tax 4 Value"], &["order_taxes.amount_4"]),
    to(&["Tax 5 Name"], &["order_taxes.name_5"]),
    to(&["Tax 5 Value"], &["order_taxes.amount_5"]),
    // There is no date of the refund.
    to(&["Refunded Amount"], &["orders.refunded"]),
    to(&["Discount Code"], &["orders.coupon"]),
    to(&["Payment Method"], &["orders.payment_method", "orders.test_payment"]),
    to(&["Lineitem sku"], &["order_lines.sku"]),
    to(&["Lineitem name"], &["order_lines.product"]),
    to(&["Vendor"], &["order_lines.brand"]),
    to(&["Lineitem quantity"], &["order_lines.quantity"]),
    to(&["Lineitem price"], &["order_lines.unit_price"]),
    // Discounts of the line are a part of the order's Discount Amount: not to be added.
    known(&["Lineitem discount"]),
    known(&["Id", "Paid at", "Fulfillment Status", "Fulfilled at", "Accepts Marketing"]),
    known(&["Shipping Method", "Lineitem compare at price", "Lineitem requires shipping"]),
    known(&["Lineitem taxable", "Lineitem fulfillment status", "Billing *", "Shipping *"]),
    known(&["Notes", "Note Attributes", "Payment Reference", "Payment References"]),
    known(&["Outstanding Balance", "Employee", "Location", "Device ID", "Tags", "Risk Level"]),
    known(&["Receipt Number", "Duties", "Payment ID", "Payment Terms Name", "Next Payment Due At"]),
];
