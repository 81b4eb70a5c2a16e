//! Monta › Orders › Export. One row per order that Monta's warehouse handles. Not confirmed: likely
//! names in three languages; semicolons, UTF-8, day first, local times.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "monta_shipments",
    name: ("Monta", "Orders"),
    fills: &[TableId::Shipments],
    needs: &[super::ORDER, SHIPPED, COLLI],
    columns: &[COLUMNS],
    quirks: Quirks { date_order: Some(DateOrder::Dmy), ..PLAIN },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const SHIPPED: &[&str] = &["Verzonden", "Verzonden op", "Shipped", "Shipped at", "Afsendt"];
const COLLI: &[&str] = &["Colli", "Aantal colli", "Number of colli", "Kolli", "Antal kolli"];

const COLUMNS: &[SourceColumn] = &[
    to(super::ORDER, &["shipments.order_id"]),
    to(
        &["Ontvangen", "Ontvangen op", "Received", "Received at", "Modtaget", "Modtaget den"],
        &["shipments.ordered_at"],
    ),
    to(SHIPPED, &["shipments.shipped_at"]),
    to(
        &["Geleverd", "Geleverd op", "Delivered", "Delivered at", "Leveret", "Leveret den"],
        &["shipments.delivered_at"],
    ),
    to(
        &["Geplande leverdatum", "Planned delivery date", "Planlagt levering"],
        &["shipments.promised_at"],
    ),
    to(&["Verzender", "Shipper", "Vervoerder", "Carrier", "Fragtfirma"], &["shipments.carrier"]),
    to(super::WAREHOUSE, &["shipments.warehouse"]),
    to(super::COUNTRY, &["shipments.country"]),
    to(super::COST, &["shipments.shipping_cost"]),
    to(&["Pickkosten", "Pick costs", "Plukomkostninger"], &["shipments.pick_cost"]),
    to(&["Verpakkingskosten", "Packaging costs", "Emballage"], &["shipments.pack_cost"]),
    known(&["Colli", "Aantal colli", "Number of colli", "Kolli", "Antal kolli", "Geblokkeerd"]),
    known(&["Blocked", "Blokeret", "Track&Trace", "Track & trace", "Herkomst", "Origin"]),
    known(&["Referentie", "Reference", "Reference number", "Kanaal", "Channel"]),
];
