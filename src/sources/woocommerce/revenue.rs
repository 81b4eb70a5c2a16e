//! WooCommerce › Analytics › Revenue › Download: sums of a day (week, month, as chosen; the date is
//! the first day). Two orders of columns: downloaded directly, or sent by e-mail for long periods.
//! Headers in the site's language. UTF-8, comma, decimal point, numbers below zero with a tab in
//! front; dates in the site's time. Net sales are after coupons and returns, without tax and
//! shipping.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "woocommerce_revenue",
    name: ("WooCommerce", "Analytics: revenue"),
    fills: &[TableId::SalesReports],
    needs: &[
        &["Date", "Datum", "Dato"],
        &["Orders", "Bestellingen", "Ordrer"],
        &["Gross sales", "Bruto verkoop", "Bruttosalg"],
        &["Coupons", "Waardebonnen", "Rabatkuponer"],
        &["Total sales", "Totale verkopen", "Totalsalg"],
    ],
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
    to(&["Date", "Datum", "Dato"], &["sales_reports.date"]),
    to(&["Orders", "Bestellingen", "Ordrer"], &["sales_reports.orders"]),
    to(&["Gross sales", "Bruto verkoop", "Bruttosalg"], &["sales_reports.gross"]),
    to(&["Returns", "Retourneringen", "Returvarer"], &["sales_reports.returns"]),
    to(&["Coupons", "Waardebonnen", "Rabatkuponer"], &["sales_reports.discount"]),
    to(
        &[
            "Net sales",
            "Net Revenue",
            "Netto omzet",
            "Netto inkomsten",
            "Nettoomsætning",
            "Given omsætning",
        ],
        &["sales_reports.net"],
    ),
    to(&["Taxes", "Belastingen", "Moms"], &["sales_reports.tax"]),
    to(&["Shipping", "Verzendmethoden", "Verzending", "Forsendelse"], &["sales_reports.shipping"]),
    to(&["Total sales", "Totale verkopen", "Totalsalg"], &["sales_reports.total"]),
];
