//! GA4 › Explore › Export › CSV (`download.csv`). Comments with one line of dates, then the table
//! with a row of totals right under the header: its dimensions are empty and a further cell says
//! `Grand total` (the reader leaves such a row out).

use super::columns;
use crate::sources::{Basis, EMPTY, Quirks, Source, SourceColumn, Total, known};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "ga4_exploration",
    name: ("GA4", "Exploration"),
    fills: &[TableId::Sessions],
    needs: &[
        &[
            "App-instance ID",
            "Event count",
            "Date",
            "Page path and screen class",
            "Device category",
            "Country",
            "Session source / medium",
        ],
        &["Sessions", "Active users", "Total users", "Views"],
    ],
    never: &["Engagement rate", "Event name", "Step"],
    needs_comments: true,
    columns: &[columns::DIMENSIONS, columns::METRICS, OWN],
    quirks: Quirks { totals: &[Total::FirstRowWithoutTexts], ..columns::QUIRKS },
    basis: Basis::RealFile,
    ..EMPTY
};

const OWN: &[SourceColumn] =
    &[known(&["App-instance ID", "Stream name", "Namespace ID", "Page path and screen class"])];
