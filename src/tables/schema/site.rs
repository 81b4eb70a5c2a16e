//! How the site does, and how the files could be read.

use super::{Kind, TableId, TableSchema, dimension, plain};

pub(super) const PAGE_LOADS: TableSchema = TableSchema {
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
};

pub(super) const UPTIME: TableSchema = TableSchema {
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
};

pub(super) const INCIDENTS: TableSchema = TableSchema {
    id: TableId::Incidents,
    name: "incidents",
    columns: &[plain("date", Kind::Day), dimension("severity")],
    needs: &["date"],
    day: Some("date"),
};

pub(super) const IMPORTS: TableSchema = TableSchema {
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
};
