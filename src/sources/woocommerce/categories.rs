//! WooCommerce › Analytics › Categories › Download. One row per category with what it sold over a
//! period, which stands in the file's name. A product of two categories counts in both. Headers in
//! the site's language. UTF-8, comma, decimal point; net sales are without tax and shipping.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "woocommerce_categories",
    name: ("WooCommerce", "Analytics: categories"),
    fills: &[TableId::SalesReports],
    needs: &[
        &["Category", "Categorie", "Kategori"],
        &["Items sold", "Verkochte artikelen", "Enheder solgt"],
        &["Products", "Producten", "Produkter", "Varer"],
    ],
    // Sales of products, of variations, and orders.
    never: &["SKU", "Artikelnummer", "Varenummer", "Order #", "Bestelnummer", "Ordre #"],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), prices_include_tax: Some(false), ..PLAIN },
    basis: Basis::VendorSource,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Category", "Categorie", "Kategori"], &["sales_reports.category"]),
    to(&["Items sold", "Verkochte artikelen", "Enheder solgt"], &["sales_reports.units"]),
    to(
        &[
            "Net sales",
            "Net Revenue",
            "N. Revenue",
            "Netto omzet",
            "Netto inkomsten",
            "N. Inkomsten",
            "Nettoomsætning",
            "Given omsætning",
        ],
        &["sales_reports.net"],
    ),
    to(&["Orders", "Bestellingen", "Ordrer"], &["sales_reports.orders"]),
    known(&["Products", "Producten", "Produkter", "Varer"]),
];
