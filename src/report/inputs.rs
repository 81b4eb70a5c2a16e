//! Where a missing input comes from.

use super::types::{Lack, Missing};
use crate::tables::{TABLES, TableId};

/// Dimensions a question may name.
pub(super) fn dimensions() -> impl Iterator<Item = &'static str> {
    let columns = TABLES.iter().flat_map(|schema| schema.columns);
    columns.filter(|column| column.is_dimension).map(|column| column.name).chain(DERIVED_DIMENSIONS)
}

/// Dimensions that are no column of a file, or that only identify.
const DERIVED_DIMENSIONS: [&str; 2] = ["customer_kind", "sku"];

/// The columns of files that a derived column is made of.
const DERIVED: &[(TableId, &str, TableId, &str)] = &[
    (TableId::Orders, "order_no", TableId::Orders, "customer"),
    (TableId::Orders, "days_to_next", TableId::Orders, "customer"),
    (TableId::Orders, "customer_kind", TableId::Orders, "customer"),
    (TableId::Orders, "quantity", TableId::OrderLines, "quantity"),
    (TableId::Orders, "goods_value", TableId::Orders, "total"),
    (TableId::Orders, "is_multi_product", TableId::OrderLines, "sku"),
    (TableId::Orders, "is_multi_category", TableId::OrderLines, "category"),
    (TableId::Orders, "has_secondary", TableId::OrderLines, "primary"),
    (TableId::OrderLines, "gross", TableId::OrderLines, "unit_price"),
    (TableId::OrderLines, "cost", TableId::Products, "unit_cost"),
    (TableId::OrderLines, "has_cost", TableId::Products, "unit_cost"),
    (TableId::OrderLines, "is_upsell", TableId::Products, "upsell_of"),
    (TableId::Returns, "cost", TableId::Products, "unit_cost"),
    (TableId::Returns, "has_cost", TableId::Products, "unit_cost"),
];

/// The missing input as files have it, and the sources that bring it.
pub(super) fn with_sources(mut missing: Missing) -> Missing {
    let table = |missing: &Missing| {
        let name = missing.table.as_deref()?;
        TABLES.iter().find(|schema| schema.name == name).map(|schema| schema.id)
    };
    if missing.what == Lack::Column
        && let (Some(table), Some(column)) = (table(&missing), missing.column.as_deref())
        && let Some((_, _, table, column)) =
            DERIVED.iter().find(|derived| derived.0 == table && derived.1 == column)
    {
        missing.table = Some(table.schema().name.to_owned());
        missing.column = Some((*column).to_owned());
    }
    missing
}
