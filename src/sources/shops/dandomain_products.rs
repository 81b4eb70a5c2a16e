//! DanDomain Webshop (`SmartWeb`, `HostedShop`) › Moduler › Eksport › produkter. One row per product or
//! variant. Fields and separator are the user's choice; names are the same in all languages.
//! Decimal comma, UTF-8 or ISO-8859-1.
//!
//! The manual names the first columns only; numbers, prices and stock are taken by the names that
//! the order export has for them. Categories and makers are numbers without a name.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "dandomain_products",
    name: ("DanDomain", "Products"),
    fills: &[TableId::Products, TableId::Stock],
    needs: &[&["PRODUCT_ID"], &["VARIANT_ID", "VARIANT_TYPES"], &["TITLE", "DISABLE_ON_EMPTY"]],
    never: &["ORDER_ID"],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some(','), ..PLAIN },
    basis: Basis::VendorSource,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["PRODUCT_NUMBER", "ITEM_NUMBER", "NUMBER"], &["products.sku", "stock.sku"]),
    // Without a number of the shop's own, the system's names the article.
    to(&["PRODUCT_ID"], &["products.sku_part", "stock.sku_part"]),
    to(&["VARIANT_ID"], &["products.sku_part", "stock.sku_part"]),
    to(&["TITLE"], &["products.name", "stock.product"]),
    to(&["PRICE"], &["products.price"]),
    to(&["BUYING_PRICE", "BUY_PRICE"], &["products.unit_cost", "stock.unit_cost"]),
    to(&["STOCK", "STOCK_COUNT"], &["stock.on_hand"]),
    to(&["STOCK_LOW"], &["stock.reorder_point"]),
    known(&["VARIANT_TYPES", "CATEGORY_ID", "SUB_CATEGORY_ID", "MANUFACTURER_ID", "STATUS"]),
    known(&["DISCOUNT_GROUP", "DISABLE_ON_EMPTY", "DESCRIPTION*", "SEO_*", "WEIGHT", "UNIT_ID"]),
];
