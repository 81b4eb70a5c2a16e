//! What customers say, and who they are.

use super::{ColumnDef, Kind, TableId, TableSchema, dimension, plain};

pub(super) const TICKETS: TableSchema = TableSchema {
    id: TableId::Tickets,
    name: "tickets",
    columns: &[
        plain("ticket_id", Kind::Text),
        plain("created_at", Kind::Instant),
        dimension("channel"),
        dimension("reason"),
        plain("status", Kind::Text),
        plain("first_reply_at", Kind::Instant),
        plain("solved_at", Kind::Instant),
        plain("first_reply_s", Kind::Number),
        plain("resolution_s", Kind::Number),
        plain("automated", Kind::Flag),
        plain("csat", Kind::Number),
        plain("csat_scale", Kind::Number),
        plain("order_id", Kind::Text),
        plain("customer", Kind::Text),
    ],
    needs: &[],
    day: Some("created_at"),
};

pub(super) const SURVEYS: TableSchema = TableSchema {
    id: TableId::Surveys,
    name: "surveys",
    columns: &[
        plain("date", Kind::Day),
        plain("kind", Kind::Text),
        plain("score", Kind::Number),
        plain("scale", Kind::Number),
        plain("customer", Kind::Text),
        plain("order_id", Kind::Text),
        dimension("segment"),
        dimension("moment"),
        dimension("channel"),
    ],
    needs: &["score"],
    day: Some("date"),
};

pub(super) const REVIEWS: TableSchema = TableSchema {
    id: TableId::Reviews,
    name: "reviews",
    columns: &[
        plain("date", Kind::Day),
        dimension("product"),
        plain("sku", Kind::Text),
        plain("order_id", Kind::Text),
        plain("rating", Kind::Number),
        plain("scale", Kind::Number),
    ],
    needs: &["rating"],
    day: Some("date"),
};

pub(super) const CARTS: TableSchema = TableSchema {
    id: TableId::Carts,
    name: "carts",
    columns: &[
        plain("cart_id", Kind::Text),
        plain("created_at", Kind::Instant),
        plain("updated_at", Kind::Instant),
        plain("customer", Kind::Text),
        dimension("country"),
        dimension("coupon"),
        plain("items", Kind::Number),
        plain("quantity", Kind::Number),
        plain("amount", Kind::Number),
        plain("currency", Kind::Text),
    ],
    needs: &["created_at"],
    day: Some("created_at"),
};

pub(super) const CUSTOMERS: TableSchema = TableSchema {
    id: TableId::Customers,
    name: "customers",
    columns: &[
        plain("customer", Kind::Text),
        // Another key of the same person: the number where `customer` is the address.
        ColumnDef {
            name: "customer_id",
            kind: Kind::Text,
            domain: "customer",
            is_dimension: false,
        },
        plain("registered_at", Kind::Instant),
        dimension("country"),
        dimension("customer_type"),
        dimension("segment"),
    ],
    needs: &["customer"],
    day: None,
};
