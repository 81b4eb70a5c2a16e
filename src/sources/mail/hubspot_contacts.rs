//! HubSpot › CRM › Contacts › Export. One row per contact; the columns are those of the saved view,
//! with headers in the user's language (Dutch and Danish ones are likely names). UTF-8, comma;
//! times `2024-02-01 09:30` in the portal's zone without offset; ids of other records joined by `;`.
//!
//! A contact is a lead, won where its lifecycle stage is customer; the day of that is not told, so
//! it is the lead's own.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "hubspot_contacts",
    name: ("HubSpot", "Contacts"),
    fills: &[TableId::Leads],
    needs: &[
        super::RECORD_ID,
        super::CREATED,
        &[
            "Lifecycle Stage",
            "Lead Status",
            "Contact owner",
            "Levenscyclusfase",
            "Leadstatus",
            "Livscyklusfase",
        ],
    ],
    never: &["Deal Stage", "Deal Name", "Dealfase", "Dealnaam", "Aftalefase", "Aftalenavn"],
    columns: &[COLUMNS],
    quirks: Quirks { date_order: Some(DateOrder::Ymd), ..PLAIN },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(super::RECORD_ID, &["leads.lead_id"]),
    to(super::CREATED, &["leads.created_at"]),
    to(&["Lifecycle Stage", "Levenscyclusfase", "Livscyklusfase"], &["leads.stage"]),
    to(super::ORIGINAL_SOURCE, &["leads.channel"]),
    known(&["First Name", "Last Name", "Email", "Phone Number", "Contact owner", "Lead Status"]),
    known(&["Last Activity Date", "Country/Region", "Associated Company IDs", "City"]),
    known(&["Associated Company", "Marketing contact status", "Associated Deal IDs"]),
    known(&["Voornaam", "Achternaam", "E-mail", "Telefoonnummer", "Contacteigenaar"]),
    known(&["Leadstatus", "Laatste activiteitsdatum", "Land/regio", "Plaats"]),
    known(&["Fornavn", "Efternavn", "Telefonnummer", "Kontaktejer", "Dato for seneste aktivitet"]),
    known(&["Land/område", "By"]),
];
