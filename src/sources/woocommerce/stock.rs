//! WooCommerce › Analytics › Stock › Download. One row per product or variation that has its stock
//! counted. Headers in the site's language. UTF-8, comma. It holds for the day of the download, which
//! stands in the file's name (`stock_2026-03-01.csv`) and in no column.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "woocommerce_stock",
    name: ("WooCommerce", "Analytics: stock"),
    fills: &[TableId::Stock],
    needs: &[
        &["Product / Variation", "Product/variatie", "Product / variatie", "Vare / Variant"],
        &["Stock", "Voorraad", "Lager"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), ..PLAIN },
    basis: Basis::VendorSource,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["SKU", "Artikelnummer", "Varenummer"], &["stock.sku"]),
    to(
        &["Product / Variation", "Product/variatie", "Product / variatie", "Vare / Variant"],
        &["stock.product", "stock.sku_part"],
    ),
    // `N/A` where nobody counts.
    to(&["Stock", "Voorraad", "Lager"], &["stock.on_hand", "stock.only_with"]),
    known(&["Status"]),
];
