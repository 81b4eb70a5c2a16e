//! What the office keeps.

use super::{Kind, TableId, TableSchema, dimension, plain};

pub(super) const COSTS: TableSchema = TableSchema {
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
};

pub(super) const CASH: TableSchema = TableSchema {
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
};

pub(super) const STAFF: TableSchema = TableSchema {
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
};

pub(super) const FX_RATES: TableSchema = TableSchema {
    id: TableId::FxRates,
    name: "fx_rates",
    columns: &[
        plain("date", Kind::Day),
        plain("currency", Kind::Text),
        plain("per_eur", Kind::Number),
    ],
    needs: &["date", "currency", "per_eur"],
    day: Some("date"),
};

pub(super) const TARGETS: TableSchema = TableSchema {
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
};
