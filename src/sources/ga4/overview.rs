//! GA4 › an overview or a report with its chart › Download CSV. Several tables one below the
//! other, each with its own comments: figures per day, week or month counted from the start date,
//! per channel, per country. They are different cuts of the same figures, so each figure is taken
//! from the first table that gives it.

use super::columns;
use crate::sources::{Basis, EMPTY, Source};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "ga4_overview",
    name: ("GA4", "Overview"),
    fills: &[TableId::Sessions],
    needs: &[&[
        "Nth day",
        "Nth week",
        "Nth month",
        "Sessions",
        "Active users",
        "New users",
        "Total users",
        "Users",
        "Views",
        "Sessies",
        "Actieve gebruikers",
        "Sessioner",
        "Aktive brugere",
    ]],
    never: &[
        "App-instance ID",
        "Event name",
        "Step",
        // Universal Analytics.
        "Pages / Session",
        "Pagina's/sessie",
        "Sider/session",
    ],
    titles: &["Reports snapshot", "Report CSV Export"],
    needs_comments: true,
    telling: &["Nth day", "Nth week", "Nth month"],
    columns: columns::TRAFFIC,
    quirks: columns::QUIRKS,
    basis: Basis::RealFile,
    ..EMPTY
};
