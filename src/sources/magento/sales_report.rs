//! Magento 2 › Reports › Sales › Orders › Export to CSV. One row per day, month or year, as the
//! report was asked for, and a total as last row. Headers in the language of the admin, in Danish
//! half of them English. UTF-8, comma; amounts as text with the currency's sign and marks of the
//! admin's language (`$1,234.00`, `€ 1.234,00`, `1.234,00 kr.`), intervals such as `1/31/26`,
//! `31-01-2026`, `1/2026`, `2026`; those without orders may lack. As old as its last refresh.
//!
//! With actual values shown, what was invoiced stands beside what was ordered: the ordered is taken.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, Total, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "magento_sales_report",
    name: ("Magento", "Sales report"),
    fills: &[TableId::SalesReports],
    needs: &[
        &["Interval"],
        &["Orders", "Bestellingen", "Ordrer"],
        &["Sales Total", "Verkooptotaal"],
        &["Invoiced", "Gefactureerd", "Faktureret"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks { totals: &[Total::Word(&["Total", "Totals", "Totaal", "I alt"])], ..PLAIN },
    basis: Basis::VendorSource,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Interval"], &["sales_reports.interval"]),
    to(&["Orders", "Bestellingen", "Ordrer"], &["sales_reports.orders"]),
    to(&["Sales Items", "Bestelling artikelen"], &["sales_reports.units"]),
    to(&["Sales Total", "Verkooptotaal"], &["sales_reports.total"]),
    to(&["Refunded", "Teruggestort", "Refunderet"], &["sales_reports.returns"]),
    to(&["Sales Tax", "BTW"], &["sales_reports.tax"]),
    to(&["Sales Shipping", "Verkoop verzending"], &["sales_reports.shipping"]),
    to(&["Sales Discount", "Kortingen"], &["sales_reports.discount"]),
    known(&["Items", "Revenue", "Profit", "Invoiced", "Gefactureerd", "Faktureret", "Paid", "Tax"]),
    known(&["Shipping", "Discount", "Canceled", "Geannuleerd", "Annulleret"]),
];
