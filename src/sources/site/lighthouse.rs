//! Lighthouse `--output csv` (`<host>_<date>.report.csv`). Three tables with blank lines between: the
//! page and the time of the run, scores by category, and one row per audit. The load is the audit
//! `largest-contentful-paint`, written as `2.4 s` with a space that does not break. One load of one
//! page in a laboratory, not of visitors. All quoted, CRLF; `fetchTime` is UTC.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "lighthouse_report",
    name: ("Lighthouse", "CSV report"),
    fills: &[TableId::PageLoads],
    needs: &[&["requestedUrl"], &["finalDisplayedUrl", "finalUrl"], &["fetchTime"]],
    columns: &[COLUMNS],
    quirks: Quirks { first_table_holds: true, decimal_mark: Some('.'), ..PLAIN },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["requestedUrl"], &["page_loads.landing_page"]),
    to(&["fetchTime"], &["page_loads.date"]),
    to(&["audit"], &["page_loads.audit"]),
    to(&["displayValue"], &["page_loads.load_s"]),
    known(&["finalDisplayedUrl", "finalUrl", "gatherMode"]),
    known(&["category", "score", "description"]),
];
