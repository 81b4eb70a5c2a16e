//! Shopify › Analytics › Reports › a sales report › Export: sums per day (or month, product,
//! channel …) that the shop made of its orders. UTF-8, comma, decimal point, ISO dates; discounts
//! and returns below zero; without tax and shipping up to `Net sales`. With a comparison every
//! column comes again as `… (previous_year)` or `… (previous_period)`: not to be added. The period
//! of a report without days stands in the file's name. Headers in the language of the admin; only
//! the English ones are known.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, Total, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "shopify_sales_report",
    name: ("Shopify", "Analytics: sales"),
    fills: &[TableId::SalesReports],
    needs: &[
        &["Gross sales", "Gross sales (*)"],
        &["Discounts", "Discounts (*)"],
        &["Net sales", "Net sales (*)"],
    ],
    // WooCommerce's report of revenue.
    never: &["Coupons", "Lineitem name"],
    columns: &[COLUMNS],
    quirks: Quirks {
        totals: &[Total::Word(&["Total", "Totals"])],
        decimal_mark: Some('.'),
        date_order: Some(DateOrder::Ymd),
        prices_include_tax: Some(false),
        ..PLAIN
    },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    // Before the names with a currency, which they would be taken for.
    known(&["* (previous_year)", "* (previous_period)"]),
    to(&["Day"], &["sales_reports.date"]),
    to(&["Week"], &["sales_reports.week_from"]),
    to(&["Month"], &["sales_reports.month_from"]),
    to(&["Quarter"], &["sales_reports.quarter_from"]),
    to(&["Year"], &["sales_reports.year_from"]),
    to(&["Sales channel"], &["sales_reports.sales_channel"]),
    to(&["Billing country", "Shipping country"], &["sales_reports.country"]),
    to(&["Product title"], &["sales_reports.product"]),
    to(&["Product variant title"], &["sales_reports.variant"]),
    to(&["Product variant SKU"], &["sales_reports.sku"]),
    to(&["Product type"], &["sales_reports.category"]),
    to(&["Product vendor"], &["sales_reports.brand"]),
    to(&["Discount code"], &["sales_reports.coupon"]),
    to(&["Orders"], &["sales_reports.orders"]),
    to(&["Net items sold", "Net quantity"], &["sales_reports.units"]),
    to(&["Gross sales", "Gross sales (*)"], &["sales_reports.gross"]),
    to(&["Discounts", "Discounts (*)"], &["sales_reports.discount"]),
    to(&["Returns", "Returns (*)"], &["sales_reports.returns"]),
    to(&["Net sales", "Net sales (*)"], &["sales_reports.net"]),
    to(&["Shipping charges", "Shipping charges (*)"], &["sales_reports.shipping"]),
    to(&["Taxes", "Taxes (*)"], &["sales_reports.tax"]),
    to(&["Total sales", "Total sales (*)"], &["sales_reports.total"]),
    known(&["Duties", "Additional fees", "Average order value", "New customers"]),
    known(&["Returning customers"]),
];
