//! Magento 2 › System › Data Transfer › Export › Products. One row per article, and one per store view
//! with the few cells that differ there; a configurable product is a row without a price, its
//! variants are rows of their own. Names of columns in no language. UTF-8, comma, decimal point.
//! Other attributes stand together in `additional_attributes` as `color=Red,cost=4.10`.
//!
//! The stock is of the day of the export, which stands in the file's name.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "magento_products",
    name: ("Magento", "Products"),
    fills: &[TableId::Products, TableId::Stock],
    needs: &[&["sku"], &["attribute_set_code"], &["product_type"]],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), ..PLAIN },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["sku"], &["products.sku", "stock.sku"]),
    to(&["name"], &["products.name", "stock.product"]),
    to(&["categories"], &["products.slashed_category"]),
    to(&["price"], &["products.price", "products.only_with"]),
    to(&["cost"], &["products.unit_cost"]),
    to(&["additional_attributes"], &["products.attribute_cost"]),
    to(&["manufacturer"], &["products.brand"]),
    to(&["qty"], &["stock.on_hand"]),
    to(&["notify_on_stock_below"], &["stock.reorder_point"]),
    known(&["store_view_code", "attribute_set_code", "product_type", "product_websites"]),
    known(&["description", "short_description", "weight", "product_online", "tax_class_name"]),
    known(&["visibility", "special_price*", "url_key", "meta_*", "*_image", "*_image_label"]),
    known(&["created_at", "updated_at", "new_from_date", "new_to_date", "display_product_*"]),
    known(&["map_*", "msrp_*", "gift_message_available", "custom_*", "page_layout"]),
    known(&["product_options_container", "country_of_manufacture", "out_of_stock_qty"]),
    known(&["use_config_*", "is_*", "allow_backorders", "min_cart_qty", "max_cart_qty"]),
    known(&["manage_stock", "qty_increments", "enable_qty_increments", "website_id"]),
    known(&["related_*", "crosssell_*", "upsell_*", "configurable_*", "associated_skus"]),
    known(&["additional_images", "additional_image_labels", "hide_from_product_page"]),
];
