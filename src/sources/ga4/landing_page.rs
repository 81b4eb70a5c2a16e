//! GA4 › Engagement › Landing page › Download CSV. One row per landing page, for the span stated in the comments above the header; no row of totals. UTF-8, comma, decimal point.

use super::columns;
use crate::sources::{Basis, EMPTY, Source};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "ga4_landing_page",
    name: ("GA4", "Landing page"),
    fills: &[TableId::Sessions],
    needs: &[
        &[
            "Landing page",
            "Landing page + query string",
            "Bestemmingspagina",
            "Landingspagina",
            "Landingsside",
        ],
        &["Sessions", "Sessies", "Sessioner"],
    ],
    titles: &["Landing page", "Bestemmingspagina", "Landingsside"],
    columns: columns::TRAFFIC,
    quirks: columns::QUIRKS,
    basis: Basis::RealFile,
    ..EMPTY
};
