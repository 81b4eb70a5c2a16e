//! GA4 › Explore › a free-form table or the user explorer › Export › CSV (`download.csv`). Comments
//! with one line of dates, then the table with a row of totals right under the header: its
//! dimensions are empty and a further cell says `Grand total` (the reader leaves such a row out).
//! Several segments repeat the table. Ids of the user explorer's people are not kept.

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
            "Effective user ID",
            "Event count",
            "Date",
            "Datum",
            "Dato",
            "Device category",
            "Country",
            "Session source / medium",
            "Session primary channel group (Default Channel Group)",
            "Session default channel group",
        ],
        &[
            "Sessions",
            "Active users",
            "Total users",
            "Views",
            "Sessies",
            "Actieve gebruikers",
            "Sessioner",
            "Aktive brugere",
        ],
    ],
    // Tables by event, step or page are described on their own: their users do not add up.
    never: &[
        "Event name",
        "Pages / Session",
        "Step",
        "Stap",
        "Trin",
        "Item name",
        "Page path and screen class",
        "Page path + query string",
        "Page path",
        "Page title and screen class",
        "Page title and screen name",
        "Page title",
        "Page location",
    ],
    needs_comments: true,
    telling: &[
        "App-instance ID",
        "Effective user ID",
        "Session primary channel group (Default Channel Group)",
    ],
    columns: &[
        columns::DIMENSIONS,
        columns::VISITS,
        columns::PEOPLE,
        columns::DEEDS,
        columns::REST,
        OWN,
    ],
    quirks: Quirks { totals: TOTALS, ..columns::QUIRKS },
    basis: Basis::RealFile,
    ..EMPTY
};

const TOTALS: &[Total] =
    &[Total::FirstRowWithoutTexts, Total::Word(&["Grand total", "Eindtotaal", "Samlet total"])];

const OWN: &[SourceColumn] =
    &[known(&["App-instance ID", "Effective user ID", "Stream name", "Namespace ID"])];
