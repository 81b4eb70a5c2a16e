//! GA4 › Engagement › Pages and screens › Download CSV, and explorations by page. One row per page
//! that was seen, for the span stated in the comments above the header or per `Date`. A visit sees
//! several pages: views, goals and revenue add up over pages, visits and people do not and are left
//! alone. UTF-8, comma, decimal point, dates as 20260131.

use super::columns;
use crate::sources::{Basis, EMPTY, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "ga4_pages",
    name: ("GA4", "Pages and screens"),
    fills: &[TableId::Sessions],
    needs: &[columns::PAGES, &["Views", "Weergaven", "Visninger"]],
    never: &["Event name", "Landing page", "Item name"],
    titles: &["Pages and screens", "Pagina's en schermen", "Sider og skærme"],
    columns: &[OWN, columns::DEEDS, columns::REST],
    quirks: columns::QUIRKS,
    basis: Basis::ThirdParty,
    ..EMPTY
};

const OWN: &[SourceColumn] = &[
    to(&["Date", "Datum", "Dato"], &["sessions.date"]),
    to(&["Device category", "Apparaatcategorie", "Enhedskategori"], &["sessions.device"]),
    to(&["Country", "Land"], &["sessions.country"]),
    known(columns::PAGES),
    known(&["Active users", "Total users", "Users", "New users", "Sessions", "Engaged sessions"]),
    known(&["Actieve gebruikers", "Sessies", "Aktive brugere", "Sessioner"]),
    known(&["Average engagement time per session", "Entrances", "Exits"]),
];
