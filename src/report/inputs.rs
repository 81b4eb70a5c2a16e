//! Where a missing input comes from.

use super::types::{Lack, Missing};
use crate::import::fields::columns_of;
use crate::sources::{Source, sources};
use crate::tables::{TABLES, TableId};

/// Dimensions a question may name.
pub(crate) fn dimensions() -> impl Iterator<Item = &'static str> {
    let columns = TABLES.iter().flat_map(|schema| schema.columns);
    columns.filter(|column| column.is_dimension).map(|column| column.name).chain(DERIVED_DIMENSIONS)
}

/// Dimensions that are no column of a file, or that only identify.
pub const DERIVED_DIMENSIONS: [&str; 7] =
    ["customer_kind", "sku", "order_size", "price_kind", "first_product", "nps_group", "export"];

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
    (TableId::Orders, "order_size", TableId::OrderLines, "quantity"),
    (TableId::Orders, "segment", TableId::Orders, "customer"),
    (TableId::Returns, "cycle_days", TableId::Returns, "received_at"),
    (TableId::Shipments, "cost", TableId::Shipments, "shipping_cost"),
    (TableId::Shipments, "lead_days", TableId::Shipments, "shipped_at"),
    (TableId::Shipments, "delivery_days", TableId::Shipments, "delivered_at"),
    (TableId::Shipments, "is_delivered", TableId::Shipments, "delivered_at"),
    (TableId::Shipments, "is_on_time", TableId::Shipments, "promised_at"),
    (TableId::Shipments, "is_first_time", TableId::Shipments, "attempts"),
    (TableId::Shipments, "has_error", TableId::Shipments, "error"),
    (TableId::Leads, "is_won", TableId::Leads, "won_at"),
    (TableId::Tickets, "first_reply_s", TableId::Tickets, "first_reply_at"),
    (TableId::Tickets, "resolution_s", TableId::Tickets, "solved_at"),
    (TableId::Tickets, "is_solved", TableId::Tickets, "solved_at"),
    (TableId::Tickets, "is_automated", TableId::Tickets, "automated"),
    (TableId::Tickets, "is_satisfied", TableId::Tickets, "csat"),
    (TableId::Surveys, "is_promoter", TableId::Surveys, "score"),
    (TableId::Surveys, "is_passive", TableId::Surveys, "score"),
    (TableId::Surveys, "is_detractor", TableId::Surveys, "score"),
    (TableId::Surveys, "is_satisfied", TableId::Surveys, "score"),
    (TableId::Surveys, "score_of_10", TableId::Surveys, "score"),
    (TableId::Reviews, "rating_of_5", TableId::Reviews, "rating"),
    (TableId::Stock, "available", TableId::Stock, "on_hand"),
    (TableId::Stock, "value", TableId::Stock, "unit_cost"),
    (TableId::Staff, "valid_from", TableId::Staff, "started_at"),
    (TableId::Staff, "valid_to", TableId::Staff, "left_at"),
];

/// The column of files that a column is made of; itself where it is one.
pub(crate) fn made_of(table: TableId, column: &'static str) -> (TableId, &'static str) {
    let derived = DERIVED.iter().find(|derived| (derived.0, derived.1) == (table, column));
    derived.map_or((table, column), |&(_, _, table, column)| (table, column))
}

/// The missing input as files have it, and the sources that bring it.
pub(super) fn with_sources(mut missing: Missing) -> Missing {
    let schema = TABLES.iter().find(|schema| Some(schema.name) == missing.table.as_deref());
    let Some(schema) = schema else { return missing };
    let column = missing.column.clone();
    let is_derived = |derived: &&(TableId, &str, TableId, &str)| {
        derived.0 == schema.id && Some(derived.1) == column.as_deref()
    };
    missing.sources = match (missing.what, DERIVED.iter().find(is_derived)) {
        (Lack::Column | Lack::Dimension, Some(&(_, _, table, column))) => {
            missing.table = Some(table.schema().name.to_owned());
            missing.column = Some(column.to_owned());
            sources_of(table, Some(column))
        }
        (Lack::Column | Lack::Dimension, None) => sources_of(schema.id, column.as_deref()),
        (Lack::Table, _) => sources_of(schema.id, None),
        _ => Vec::new(),
    };
    missing
}

/// Ids of the sources that fill a column; or, for none, the table.
fn sources_of(table: TableId, column: Option<&str>) -> Vec<String> {
    let fills = |source: &&Source| {
        let Some(column) = column else { return source.fills.contains(&table) };
        // Any column of a table of the user's own can be taken for any field.
        if source.id == "generic" {
            return true;
        }
        let Some(position) = table.schema().position(column) else { return false };
        let fields = source.columns.iter().copied().flatten().flat_map(|column| column.to);
        fields.copied().any(|field| columns_of(field).contains(&(table, position)))
    };
    sources().filter(fills).map(|source| source.id.to_owned()).collect()
}
