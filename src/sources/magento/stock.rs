//! Magento 2 › System › Data Transfer › Export › Stock Sources. One row per article and source. Names
//! of columns in no language. UTF-8, comma, decimal point. It holds for the day of the export, which
//! stands in the file's name (`stock_sources_20260301_101500.csv`) and in no column.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "magento_stock",
    name: ("Magento", "Stock sources"),
    fills: &[TableId::Stock],
    needs: &[&["source_code"], &["sku"], &["quantity"]],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), ..PLAIN },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["source_code"], &["stock.warehouse"]),
    to(&["sku"], &["stock.sku"]),
    to(&["quantity"], &["stock.on_hand"]),
    known(&["status"]),
];
