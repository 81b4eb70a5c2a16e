//! Shopify › Products › Export. One row per variant, and one per further image; title, vendor and
//! type are filled on a product's first row only. Both the classic layout and the one of 2025.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "shopify_products",
    name: ("Shopify", "Products"),
    fills: &[TableId::Products],
    needs: &[
        &["Handle", "URL handle"],
        &["Variant SKU", "Variant Price", "Compare-at price", "Published on online store"],
    ],
    never: &["On hand", "On hand (current)"],
    columns: &[COLUMNS],
    quirks: Quirks {
        decimal_mark: Some('.'),
        fill_down: Some(("*andle", &["products.name", "products.category", "products.brand"])),
        ..PLAIN
    },
    basis: Basis::RealFile,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Variant SKU", "SKU"], &["products.sku"]),
    // Without a SKU, product and options name the article.
    to(&["Handle", "URL handle"], &["products.sku_part"]),
    to(&["Option1 Value"], &["products.sku_part", "products.variant_part"]),
    to(&["Option2 Value"], &["products.sku_part", "products.variant_part"]),
    to(&["Option3 Value"], &["products.sku_part", "products.variant_part"]),
    to(&["Title"], &["products.name"]),
    // The shop's own word; Shopify's category is a path in its taxonomy.
    to(&["Type"], &["products.category"]),
    to(&["Product Category"], &["products.category"]),
    to(&["Vendor"], &["products.brand"]),
    to(&["Cost per item"], &["products.unit_cost"]),
    to(&["Variant Price", "Price"], &["products.price", "products.only_with"]),
    known(&["Body (HTML)", "Description", "Tags", "Published", "Published on online store"]),
    known(&["Option1 Name", "Option2 Name", "Option3 Name", "Variant *", "Image *", "Gift Card"]),
    known(&["SEO *", "Google Shopping / *", "Included / *", "Price / *", "Compare At Price / *"]),
    known(&["Status", "Compare-at price", "Barcode", "Charge tax", "Tax code", "Weight *"]),
    known(&["Inventory *", "Continue selling when out of stock", "Requires shipping"]),
    known(&["Fulfillment service", "Product image URL"]),
];
