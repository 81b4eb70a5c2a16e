//! GA4 › Engagement › Events › Download CSV, and explorations by event. One row per event's name,
//! for the span stated in the comments above the header or per `Date`. How often a page was viewed
//! and a purchase made is counted by events as it is anywhere; how many visits put something in the
//! cart is not, as one visit sends that event several times, and `session_start` is no count of
//! visits either. Users of different events are the same people. UTF-8, comma, decimal point.

use super::columns;
use crate::sources::{Basis, EMPTY, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "ga4_events",
    name: ("GA4", "Events"),
    fills: &[TableId::Sessions],
    needs: &[columns::EVENT_NAME, columns::EVENT_COUNT],
    titles: &["Events", "Gebeurtenissen", "Hændelser"],
    columns: &[OWN, columns::REST],
    quirks: columns::QUIRKS,
    basis: Basis::RealFile,
    ..EMPTY
};

const OWN: &[SourceColumn] = &[
    to(columns::EVENT_NAME, &["sessions.event_named"]),
    to(columns::EVENT_COUNT, &["sessions.at_step"]),
    to(&["Total revenue", "Totale opbrengst", "Samlet omsætning"], &["sessions.revenue"]),
    to(&["Date", "Datum", "Dato"], &["sessions.date"]),
    to(&["Device category", "Apparaatcategorie", "Enhedskategori"], &["sessions.device"]),
    to(&["Country", "Land"], &["sessions.country"]),
    known(&["Total users", "Active users", "New users", "Sessions", "Key events", "Event value"]),
    known(&["Totaal aantal gebruikers", "Actieve gebruikers", "Brugere i alt", "Aktive brugere"]),
    known(&["Is key event", "Is conversion"]),
];
