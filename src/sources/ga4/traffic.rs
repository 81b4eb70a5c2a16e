//! GA4 › Acquisition › Traffic acquisition › Download CSV. One row per channel group, or source and medium, of the session (and per hour where that was added). UTF-8, comma, decimal point; files saved again by a spreadsheet have comments padded with commas and notes below the table.

use super::columns;
use crate::sources::{Basis, EMPTY, Source};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "ga4_traffic",
    name: ("GA4", "Traffic acquisition"),
    fills: &[TableId::Sessions],
    needs: &[
        &[
            "Session primary channel group (Default Channel Group)",
            "Session primary channel group",
            "Session default channel group",
            "Primaire kanaalgroep voor sessies (standaardkanaalgroep)",
            "Sessionens primære kanalgruppe (standardkanalgruppe)",
            "Session source / medium",
            "Session source",
            "Session medium",
            "Session campaign",
        ],
        &["Sessions", "Sessies", "Sessioner"],
    ],
    titles: &["Traffic acquisition", "Verkeersacquisitie", "Report CSV Export"],
    columns: columns::TRAFFIC,
    quirks: columns::QUIRKS,
    basis: Basis::RealFile,
    ..EMPTY
};
