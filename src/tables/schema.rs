//! Which tables there are and which columns they have (kpis.md §2).

use serde::{Deserialize, Serialize};

/// A canonical table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum TableId {
    /// One row an order.
    Orders,
    /// One row a line of an order.
    OrderLines,
    /// One row a returned line or a refund.
    Returns,
    /// One row an article.
    Products,
    /// One row a day × dimensions of site traffic, or a span of days; a visit, or an event of one.
    Sessions,
    /// One row a day × campaign of ad spend, or a span of days.
    AdSpend,
    /// One row a delivery.
    Shipments,
    /// One row a lead.
    Leads,
    /// One row a campaign, a flow or a day of e-mail, or what one recipient did.
    Email,
    /// One row a service request.
    Tickets,
    /// One row an answer to a survey.
    Surveys,
    /// One row a review.
    Reviews,
    /// One row an article in stock on a day.
    Stock,
    /// One row a cost booked.
    Costs,
    /// One row a bank movement.
    Cash,
    /// One row a page on a day, or one load.
    PageLoads,
    /// One row a check window, or an outage.
    Uptime,
    /// One row a security incident.
    Incidents,
    /// One row an employee in a period.
    Staff,
    /// One row a day's reference rate of a currency.
    FxRates,
    /// One row a target.
    Targets,
    /// One row a file that was read. No file is mapped to it.
    Imports,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text, trimmed; empty is missing.
    Text,
    /// An exact decimal: an amount of money, a count, a number of seconds.
    Number,
    /// A share written as `0.5`, `50%` or `50` (the column decides); kept as a fraction of one.
    Ratio,
    /// A calendar day.
    Day,
    /// A local date and time, to the second; a date alone is its midnight.
    Instant,
    /// Yes or no.
    Flag,
}

/// A column of a table.
#[derive(Clone, Copy, Debug)]
pub struct ColumnDef {
    /// Its name, public.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// The dictionary of its texts; columns of one domain can be joined and compared.
    pub domain: &'static str,
    /// Whether figures can be broken down by it.
    pub is_dimension: bool,
}

/// A table and its columns.
#[derive(Clone, Copy, Debug)]
pub struct TableSchema {
    /// Which table.
    pub id: TableId,
    /// Its name, public.
    pub name: &'static str,
    /// Its columns; their position is their number everywhere.
    pub columns: &'static [ColumnDef],
    /// Columns without which a row is set aside.
    pub needs: &'static [&'static str],
    /// The day a row belongs to.
    pub day: Option<&'static str>,
}

const fn plain(name: &'static str, kind: Kind) -> ColumnDef {
    ColumnDef { name, kind, domain: name, is_dimension: false }
}
const fn dimension(name: &'static str) -> ColumnDef {
    ColumnDef { name, kind: Kind::Text, domain: name, is_dimension: true }
}

/// All tables, in the order of [`TableId`].
pub static TABLES: &[TableSchema] = &[
    TableSchema {
        id: TableId::Orders,
        name: "orders",
        columns: &[
            plain("order_id", Kind::Text),
            plain("created_at", Kind::Instant),
            plain("customer", Kind::Text),
            plain("status", Kind::Text),
            dimension("sales_channel"),
            dimension("channel"),
            dimension("source"),
            dimension("medium"),
            dimension("campaign"),
            dimension("device"),
            dimension("landing_page"),
            dimension("country"),
            dimension("customer_type"),
            dimension("segment"),
            plain("currency", Kind::Text),
            plain("gross", Kind::Number),
            plain("subtotal", Kind::Number),
            plain("discount", Kind::Number),
            plain("shipping", Kind::Number),
            plain("tax", Kind::Number),
            plain("total", Kind::Number),
            plain("refunded", Kind::Number),
            plain("refunded_at", Kind::Instant),
            dimension("coupon"),
            dimension("payment_method"),
            plain("payment_fee", Kind::Number),
            plain("items", Kind::Number),
            plain("cost", Kind::Number),
            plain("cancelled_at", Kind::Instant),
            plain("is_test", Kind::Flag),
            plain("session_id", Kind::Text),
        ],
        needs: &["order_id"],
        day: Some("created_at"),
    },
    TableSchema {
        id: TableId::OrderLines,
        name: "order_lines",
        columns: &[
            plain("order_id", Kind::Text),
            plain("line_id", Kind::Text),
            plain("sku", Kind::Text),
            dimension("product"),
            dimension("variant"),
            dimension("category"),
            dimension("brand"),
            plain("quantity", Kind::Number),
            plain("unit_price", Kind::Number),
            plain("discount", Kind::Number),
            plain("discount_rate", Kind::Ratio),
            plain("line_total", Kind::Number),
            plain("unit_cost", Kind::Number),
            plain("line_cost", Kind::Number),
            plain("primary", Kind::Flag),
            plain("status", Kind::Text),
        ],
        needs: &["order_id"],
        day: None,
    },
    TableSchema {
        id: TableId::Returns,
        name: "returns",
        columns: &[
            plain("order_id", Kind::Text),
            plain("line_id", Kind::Text),
            plain("sku", Kind::Text),
            plain("quantity", Kind::Number),
            plain("amount", Kind::Number),
            dimension("reason"),
            plain("requested_at", Kind::Instant),
            plain("received_at", Kind::Instant),
            plain("refunded_at", Kind::Instant),
            plain("currency", Kind::Text),
        ],
        needs: &[],
        day: Some("refunded_at"),
    },
    TableSchema {
        id: TableId::Products,
        name: "products",
        columns: &[
            plain("sku", Kind::Text),
            ColumnDef { name: "name", kind: Kind::Text, domain: "product", is_dimension: false },
            ColumnDef { name: "variant", kind: Kind::Text, domain: "variant", is_dimension: false },
            dimension("category"),
            dimension("brand"),
            plain("unit_cost", Kind::Number),
            plain("price", Kind::Number),
            ColumnDef { name: "upsell_of", kind: Kind::Text, domain: "sku", is_dimension: false },
        ],
        needs: &["sku"],
        day: None,
    },
    TableSchema {
        id: TableId::Sessions,
        name: "sessions",
        columns: &[
            plain("date", Kind::Day),
            plain("date_to", Kind::Day),
            dimension("channel"),
            dimension("source"),
            dimension("medium"),
            dimension("campaign"),
            dimension("keyword"),
            dimension("device"),
            dimension("landing_page"),
            dimension("country"),
            dimension("category"),
            dimension("variant"),
            plain("sessions", Kind::Number),
            plain("users", Kind::Number),
            plain("new_users", Kind::Number),
            plain("pageviews", Kind::Number),
            plain("bounces", Kind::Number),
            plain("engaged_sessions", Kind::Number),
            plain("duration_s", Kind::Number),
            plain("product_views", Kind::Number),
            plain("add_to_carts", Kind::Number),
            plain("checkouts", Kind::Number),
            plain("purchases", Kind::Number),
            plain("revenue", Kind::Number),
            plain("goals", Kind::Number),
            plain("session_id", Kind::Text),
            plain("happened_at", Kind::Instant),
            plain("events", Kind::Number),
        ],
        needs: &[],
        day: Some("date"),
    },
    TableSchema {
        id: TableId::AdSpend,
        name: "ad_spend",
        columns: &[
            plain("date", Kind::Day),
            plain("date_to", Kind::Day),
            dimension("channel"),
            dimension("source"),
            dimension("campaign"),
            dimension("device"),
            dimension("country"),
            plain("cost", Kind::Number),
            plain("currency", Kind::Text),
            plain("impressions", Kind::Number),
            plain("clicks", Kind::Number),
            plain("leads", Kind::Number),
            plain("conversions", Kind::Number),
            plain("conversion_value", Kind::Number),
            plain("add_to_carts", Kind::Number),
            plain("checkouts", Kind::Number),
        ],
        needs: &["cost"],
        day: Some("date"),
    },
    TableSchema {
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
    },
    TableSchema {
        id: TableId::Leads,
        name: "leads",
        columns: &[
            plain("lead_id", Kind::Text),
            plain("created_at", Kind::Instant),
            plain("customer", Kind::Text),
            dimension("channel"),
            dimension("source"),
            dimension("campaign"),
            plain("won_at", Kind::Instant),
            plain("amount", Kind::Number),
            plain("currency", Kind::Text),
        ],
        needs: &[],
        day: Some("created_at"),
    },
    TableSchema {
        id: TableId::Email,
        name: "email",
        columns: &[
            plain("date", Kind::Day),
            plain("date_to", Kind::Day),
            dimension("campaign"),
            plain("sent", Kind::Number),
            plain("delivered", Kind::Number),
            plain("opened", Kind::Number),
            plain("clicked", Kind::Number),
            plain("bounced", Kind::Number),
            plain("spam", Kind::Number),
            plain("unsubscribed", Kind::Number),
            plain("subscribed", Kind::Number),
            plain("orders", Kind::Number),
            plain("revenue", Kind::Number),
            plain("currency", Kind::Text),
            plain("customer", Kind::Text),
            plain("events", Kind::Number),
        ],
        needs: &[],
        day: Some("date"),
    },
    TableSchema {
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
    },
    TableSchema {
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
    },
    TableSchema {
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
    },
    TableSchema {
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
    },
    TableSchema {
        id: TableId::Costs,
        name: "costs",
        columns: &[
            plain("date", Kind::Day),
            dimension("kind"),
            plain("amount", Kind::Number),
            plain("currency", Kind::Text),
            plain("paid_at", Kind::Day),
        ],
        needs: &["amount"],
        day: Some("date"),
    },
    TableSchema {
        id: TableId::Cash,
        name: "cash",
        columns: &[
            plain("date", Kind::Day),
            dimension("kind"),
            plain("amount", Kind::Number),
            plain("currency", Kind::Text),
        ],
        needs: &["amount"],
        day: Some("date"),
    },
    TableSchema {
        id: TableId::PageLoads,
        name: "page_loads",
        columns: &[
            plain("date", Kind::Day),
            dimension("landing_page"),
            dimension("device"),
            plain("load_ms", Kind::Number),
            plain("samples", Kind::Number),
        ],
        needs: &["load_ms"],
        day: Some("date"),
    },
    TableSchema {
        id: TableId::Uptime,
        name: "uptime",
        columns: &[
            plain("date", Kind::Day),
            plain("up_s", Kind::Number),
            plain("down_s", Kind::Number),
            plain("response_ms", Kind::Number),
        ],
        needs: &[],
        day: Some("date"),
    },
    TableSchema {
        id: TableId::Incidents,
        name: "incidents",
        columns: &[plain("date", Kind::Day), dimension("severity")],
        needs: &["date"],
        day: Some("date"),
    },
    TableSchema {
        id: TableId::Staff,
        name: "staff",
        columns: &[
            plain("date", Kind::Day),
            plain("employee", Kind::Text),
            dimension("warehouse"),
            dimension("training_level"),
            plain("hours_contracted", Kind::Number),
            plain("hours_worked", Kind::Number),
            plain("hours_absent", Kind::Number),
            plain("started_at", Kind::Day),
            plain("left_at", Kind::Day),
            plain("tasks_done", Kind::Number),
        ],
        needs: &["employee"],
        day: Some("date"),
    },
    TableSchema {
        id: TableId::FxRates,
        name: "fx_rates",
        columns: &[
            plain("date", Kind::Day),
            plain("currency", Kind::Text),
            plain("per_eur", Kind::Number),
        ],
        needs: &["date", "currency", "per_eur"],
        day: Some("date"),
    },
    TableSchema {
        id: TableId::Targets,
        name: "targets",
        columns: &[
            plain("kpi", Kind::Text),
            plain("period", Kind::Text),
            plain("dimension", Kind::Text),
            plain("value", Kind::Number),
        ],
        needs: &["kpi", "value"],
        day: None,
    },
    TableSchema {
        id: TableId::Imports,
        name: "imports",
        columns: &[
            plain("export", Kind::Text),
            plain("rows_read", Kind::Number),
            plain("rows_accepted", Kind::Number),
            plain("cells_expected", Kind::Number),
            plain("cells_filled", Kind::Number),
            plain("newest", Kind::Day),
        ],
        needs: &[],
        day: Some("newest"),
    },
];

impl TableId {
    /// Whether files can fill the table; else it is derived.
    pub fn is_of_files(self) -> bool {
        self != TableId::Imports
    }

    /// The table's schema.
    pub fn schema(self) -> &'static TableSchema {
        &TABLES[self as usize]
    }
}

impl TableSchema {
    /// The number of a column, by name.
    pub fn position(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|def| def.name == column)
    }
}

/// A column that files can fill, by its public name `table.column`, such as `orders.order_id`.
pub fn field(path: &str) -> Option<(TableId, usize)> {
    let (table, column) = path.split_once('.')?;
    let mut of_files = TABLES.iter().filter(|schema| schema.id.is_of_files());
    let schema = of_files.find(|schema| schema.name == table)?;
    Some((schema.id, schema.position(column)?))
}

#[cfg(test)]
mod tests {
    use super::TABLES;

    #[test]
    fn the_list_follows_the_ids() {
        for (position, schema) in TABLES.iter().enumerate() {
            assert_eq!(schema.id as usize, position, "{}", schema.name);
            for needed in schema.needs.iter().chain(schema.day.iter()) {
                assert!(schema.position(needed).is_some(), "{}.{needed}", schema.name);
            }
        }
    }
}
