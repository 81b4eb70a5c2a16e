//! WooCommerce › Analytics › Products › Download: one row per product with what it sold over a
//! period. The sums over a period must not be mixed with orders, so only the articles are taken.
//! And WooCommerce › Products › Export: one row per product and per variation. Headers of both are
//! in the site's language. UTF-8, comma; prices of the product export have the site's decimal mark.

use crate::sources::{Basis, EMPTY, PLAIN, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "woocommerce_products",
    name: ("WooCommerce", "Products"),
    fills: &[TableId::Products, TableId::Stock],
    needs: &[
        &["Product title", "Producttitel", "Varenavn", "Name", "Naam", "Navn"],
        &["SKU", "Artikelnummer", "Varenummer"],
        &[
            "Items sold",
            "Verkochte artikelen",
            "Enheder solgt",
            "Regular price",
            "Reguliere prijs",
            "Normalpris",
        ],
    ],
    never: &["Order #", "Bestelnummer", "Ordre #"],
    columns: &[COLUMNS],
    quirks: PLAIN,
    basis: Basis::VendorSource,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["SKU", "Artikelnummer", "Varenummer"], &["products.sku", "stock.sku"]),
    // Of the day of the export, which only the file's name may tell.
    to(&["Stock", "Voorraad", "Lager"], &["stock.on_hand"]),
    to(&["Low stock amount", "Lage voorraad", "Lavt lagerantal"], &["stock.reorder_point"]),
    to(&["Product title", "Producttitel", "Varenavn", "Name", "Naam", "Navn"], &["products.name"]),
    to(&["Category", "Categorie", "Kategori"], &["products.category"]),
    to(&["Categories", "Categorieën", "Kategorier"], &["products.first_category"]),
    to(&["Regular price", "Reguliere prijs", "Normalpris"], &["products.price"]),
    to(&["Cost of goods", "Kostprijs", "Vareomkostninger"], &["products.unit_cost"]),
    to(&["Brands", "Merken", "Brand", "Merk", "Mærker"], &["products.brand"]),
    // Without a SKU an article is known by its name.
    to(
        &["Product title", "Producttitel", "Varenavn", "Name", "Naam", "Navn"],
        &["products.sku_part", "stock.product", "stock.sku_part"],
    ),
    known(&["Items sold", "Verkochte artikelen", "Enheder solgt", "Net sales", "N. Revenue"]),
    known(&["Netto omzet", "Nettoomsætning", "Orders", "Bestellingen", "Ordrer", "Variations"]),
    known(&["Variaties", "Varianter", "Status", "ID", "Type"]),
    known(&["Published", "Gepubliceerd", "Udgivet", "Description", "Beschrijving", "Beskrivelse"]),
    known(&["Tags", "Images", "Afbeeldingen", "Billeder", "Position", "Positie", "Sale price"]),
];
