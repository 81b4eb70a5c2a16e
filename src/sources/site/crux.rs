//! Chrome UX Report, as its BigQuery tables and History API are saved: one row per site, form factor
//! and month. A p75 of a month is no load of a day, and months of it make no p75 of a year: nothing
//! here is made of it. Comma, decimal point.

use crate::sources::{Basis, EMPTY, Source, SourceColumn, known};

pub(super) const SOURCE: Source = Source {
    id: "crux_history",
    name: ("Chrome UX Report", "History"),
    fills: &[],
    needs: &[&["origin"], &["yyyymm"], &["p75_lcp", "p75_inp", "p75_cls"]],
    columns: &[COLUMNS],
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] =
    &[known(&["origin", "form_factor", "p75_lcp", "p75_inp", "p75_cls", "p75_ttfb", "yyyymm"])];
