//! What lies in the warehouse, and what leaves it.

use super::{Kind, TableId, TableSchema, dimension, plain};

pub(super) const SHIPMENTS: TableSchema = TableSchema {
    id: TableId::Shipments,
    name: "shipments",
    columns: &[
        plain("order_id", Kind::Text),
        plain("shipment_id", Kind::Text),
        dimension("warehouse"),
        dimension("shift"),
        dimension("picking_method"),
        dimension("carrier"),
        dimension("country"),
        plain("ordered_at", Kind::Instant),
        plain("promised_at", Kind::Instant),
        plain("shipped_at", Kind::Instant),
        plain("delivered_at", Kind::Instant),
        plain("attempts", Kind::Number),
        dimension("error"),
        plain("pick_cost", Kind::Number),
        plain("pack_cost", Kind::Number),
        plain("storage_cost", Kind::Number),
        plain("shipping_cost", Kind::Number),
        plain("currency", Kind::Text),
    ],
    needs: &[],
    day: Some("shipped_at"),
};

pub(super) const STOCK: TableSchema = TableSchema {
    id: TableId::Stock,
    name: "stock",
    columns: &[
        plain("date", Kind::Day),
        plain("sku", Kind::Text),
        dimension("product"),
        dimension("category"),
        dimension("brand"),
        dimension("warehouse"),
        plain("on_hand", Kind::Number),
        plain("reserved", Kind::Number),
        plain("reorder_point", Kind::Number),
        plain("max_level", Kind::Number),
        plain("unit_cost", Kind::Number),
        plain("currency", Kind::Text),
    ],
    needs: &["on_hand"],
    day: Some("date"),
};
