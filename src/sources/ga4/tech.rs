//! GA4 › Tech › Tech details › Download CSV. One row per browser, or device, system, screen …, for
//! the span stated in the comments above the header. It counts people, not visits: engaged visits
//! have no visits beside them. UTF-8, comma, decimal point.

use super::columns;
use crate::sources::{Basis, EMPTY, Source, SourceColumn, known};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "ga4_tech",
    name: ("GA4", "Tech details"),
    fills: &[TableId::Sessions],
    needs: &[
        &[
            "Browser",
            "Device category",
            "Device model",
            "Operating system",
            "OS version",
            "OS with version",
            "Platform",
            "Platform / device category",
            "Screen resolution",
            "App version",
            "Apparaatcategorie",
            "Besturingssysteem",
            "Enhedskategori",
            "Operativsystem",
        ],
        columns::USERS,
        columns::ENGAGEMENT,
    ],
    never: &["Sessions", "Sessies", "Sessioner", "Step"],
    titles: &["Tech details", "Technische details", "Technologiegegevens", "Tekniske oplysninger"],
    columns: &[OWN, columns::DIMENSIONS, columns::PEOPLE, columns::DEEDS, columns::REST],
    quirks: columns::QUIRKS,
    basis: Basis::RealFile,
    ..EMPTY
};

const OWN: &[SourceColumn] = &[
    known(&["Browser", "Device model", "Operating system", "OS version", "OS with version"]),
    known(&["Platform", "Platform / device category", "Screen resolution", "App version"]),
    known(&["Besturingssysteem", "Operativsystem"]),
    known(&["Engaged sessions", "Betrokken sessies", "Engagerede sessioner"]),
];
