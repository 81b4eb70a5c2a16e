//! Shopify › Products › Inventory › Export. One row per variant and location. UTF-8, comma. Two
//! generations: the newer one says behind a name whether it can be edited; `On hand (new)` is to be
//! filled in and always empty. `not stocked` in the place of a number: that location never has it.
//!
//! It holds for the day of the export, which no column names: the file's name or the user tells it.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "shopify_inventory",
    name: ("Shopify", "Inventory"),
    fills: &[TableId::Stock],
    needs: &[&["Handle"], &["Location"], &["On hand", "On hand (current)"]],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), ..PLAIN },
    basis: Basis::RealFile,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["SKU"], &["stock.sku"]),
    // Without a SKU, product and options name the article, as in the products export.
    to(&["Handle"], &["stock.sku_part"]),
    to(&["Option1 Value"], &["stock.sku_part"]),
    to(&["Option2 Value"], &["stock.sku_part"]),
    to(&["Option3 Value"], &["stock.sku_part"]),
    to(&["Title"], &["stock.product"]),
    to(&["Location"], &["stock.warehouse"]),
    to(&["On hand (current)", "On hand"], &["stock.on_hand", "stock.only_with"]),
    // What is promised or set aside cannot be sold.
    to(&["Committed (not editable)", "Committed"], &["stock.reserved_part"]),
    to(&["Unavailable (not editable)", "Unavailable"], &["stock.reserved_part"]),
    known(&["Option1 Name", "Option2 Name", "Option3 Name", "HS Code", "COO", "Bin name"]),
    known(&["Incoming (not editable)", "Incoming", "Available (not editable)", "Available"]),
    known(&["On hand (new)"]),
];
