//! PostNL business portal › Shipments › Export. One row per parcel, told by its barcode; the shop's
//! own reference is the order. Not confirmed: likely names in three languages; semicolons, day
//! first, local times.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "postnl_shipments",
    name: ("PostNL", "Shipments"),
    fills: &[TableId::Shipments],
    needs: &[
        &["Barcode"],
        REFERENCE,
        &["Ontvanger", "Naam ontvanger", "Recipient", "Receiver", "Modtager"],
        &["Status", "Laatste status", "Latest status", "Seneste status"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks {
        constants: &[("shipments.carrier", "PostNL")],
        date_order: Some(DateOrder::Dmy),
        ..PLAIN
    },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const REFERENCE: &[&str] =
    &["Referentie", "Uw referentie", "Kenmerk", "Reference", "Your reference", "Reference number"];

const COLUMNS: &[SourceColumn] = &[
    to(&["Barcode"], &["shipments.shipment_id"]),
    to(REFERENCE, &["shipments.order_id"]),
    to(super::SHIPPED, &["shipments.shipped_at"]),
    to(super::DELIVERED, &["shipments.delivered_at"]),
    to(
        &["Verwachte bezorging", "Expected delivery", "Forventet levering"],
        &["shipments.promised_at"],
    ),
    to(&["Bezorgpogingen", "Delivery attempts", "Leveringsforsøg"], &["shipments.attempts"]),
    to(super::COUNTRY, &["shipments.country"]),
    to(super::COST, &["shipments.shipping_cost"]),
    known(&["Ontvanger", "Naam ontvanger", "Recipient", "Receiver", "Modtager", "Postcode"]),
    known(&["Status", "Laatste status", "Latest status", "Seneste status", "Plaats", "City"]),
    known(&["Product", "Productcode", "Postal code", "Postnummer", "By", "Gewicht", "Weight"]),
    known(&["Vægt", "Huisnummer", "Straat", "House number", "Street"]),
];
