//! Picqer › Picklists › Export. One row per picklist, which is closed when its parcel leaves. Not
//! confirmed: likely names in three languages; semicolons, UTF-8, day first, local times. Picklists
//! that are paused or cancelled have not been sent.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "picqer_shipments",
    name: ("Picqer", "Picklists"),
    fills: &[TableId::Shipments],
    needs: &[PICKLIST, super::ORDER, CLOSED],
    columns: &[COLUMNS],
    quirks: Quirks {
        date_order: Some(DateOrder::Dmy),
        left_out: &[("Status", super::CANCELLED)],
        ..PLAIN
    },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const PICKLIST: &[&str] =
    &["Picklist", "Picklist ID", "Picklijst", "Picklijstnummer", "Plukliste", "Pluklistenummer"];
const CLOSED: &[&str] = &["Closed at", "Closed", "Gesloten op", "Gesloten", "Lukket den", "Lukket"];

const COLUMNS: &[SourceColumn] = &[
    to(PICKLIST, &["shipments.shipment_id"]),
    to(super::ORDER, &["shipments.order_id"]),
    to(super::CREATED, &["shipments.ordered_at"]),
    to(CLOSED, &["shipments.shipped_at"]),
    to(super::WAREHOUSE, &["shipments.warehouse"]),
    to(super::METHOD, &["shipments.carrier"]),
    to(super::COUNTRY, &["shipments.country"]),
    to(super::COST, &["shipments.shipping_cost"]),
    known(&["Status", "Reference", "Referentie", "Reference number", "Products", "Producten"]),
    known(&["Quantity", "Aantal", "Antal", "Track & trace", "Assigned to", "Toegewezen aan"]),
    known(&["Customer", "Klant", "Kunde", "Tags", "Urgent", "Referencenummer", "Tildelt til"]),
];
