//! Lightspeed eCom (C-Series) › Tools › Exports › products. One row per variant, the product's cells
//! repeated on each. Semicolon, UTF-8; column names are English in every language, those of texts
//! begin with the language's code (`NL_Title_Short`).
//!
//! Whether prices include tax is the shop's setting.

use crate::sources::{Basis, EMPTY, PLAIN, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "lightspeed_products",
    name: ("Lightspeed eCom", "Products"),
    fills: &[TableId::Products, TableId::Stock],
    needs: &[
        &["Internal_Variant_ID"],
        &["*_Title_Short", "*_Title_Long"],
        &["Price", "Price_Cost"],
    ],
    columns: &[COLUMNS],
    quirks: PLAIN,
    basis: Basis::VendorSource,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["SKU"], &["products.sku", "stock.sku"]),
    to(&["Article_Code"], &["products.sku", "stock.sku"]),
    // Without a number of the shop's own, Lightspeed's names the article.
    to(&["Internal_Variant_ID"], &["products.sku_part", "stock.sku_part"]),
    to(&["*_Title_Short"], &["products.name", "stock.product"]),
    to(&["*_Title_Long"], &["products.name", "stock.product"]),
    to(&["*_Variant"], &["products.variant"]),
    to(&["Brand"], &["products.brand", "stock.brand"]),
    to(&["Price"], &["products.price"]),
    to(&["Price_Cost"], &["products.unit_cost", "stock.unit_cost"]),
    to(&["Stock_Level"], &["stock.on_hand"]),
    to(&["Stock_Alert"], &["stock.reorder_point"]),
    to(&["Stock_Min"], &["stock.reorder_point"]),
    known(&["Internal_ID", "Visible", "Supplier", "*_Title_Short", "*_Title_Long"]),
    known(&["*_Description_Short", "*_Description_Long", "*_URL", "*_Variant", "Price_Old"]),
    known(&[
        "Price_Unit",
        "Unit",
        "Tax",
        "Stock_Track",
        "Stock_Disable_Sold_Out",
        "HS_Code",
        "EAN",
    ]),
    known(&["Weight", "Weight_value", "Weight_unit", "Volume", "Volume_Value", "Volume_Unit"]),
    known(&["Colli", "Size_*", "Image_*", "*_Category_*", "Tags", "Categories", "Images"]),
];
