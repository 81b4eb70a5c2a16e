//! PostNord business portal › Shipments › Export. One row per parcel; the sender's reference is the
//! order. Not confirmed: likely names in three languages; semicolons, day first, local times.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "postnord_shipments",
    name: ("PostNord", "Shipments"),
    fills: &[TableId::Shipments],
    needs: &[
        NUMBER,
        REFERENCE,
        &["Modtager", "Modtagernavn", "Receiver", "Consignee", "Ontvanger"],
        super::DELIVERED,
    ],
    never: &["Barcode", "Parcel ID"],
    columns: &[COLUMNS],
    quirks: Quirks {
        constants: &[("shipments.carrier", "PostNord")],
        date_order: Some(DateOrder::Dmy),
        ..PLAIN
    },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const NUMBER: &[&str] = &[
    "Forsendelsesnummer",
    "Kollinummer",
    "Kolli-ID",
    "Shipment number",
    "Shipment ID",
    "Item ID",
    "Zendingsnummer",
    "Zendingnummer",
];
const REFERENCE: &[&str] = &[
    "Referencenummer",
    "Afsenders reference",
    "Afsenderreference",
    "Reference",
    "Sender reference",
    "Sender's reference",
    "Referentie",
    "Referentie afzender",
];

const COLUMNS: &[SourceColumn] = &[
    to(NUMBER, &["shipments.shipment_id"]),
    to(REFERENCE, &["shipments.order_id"]),
    to(super::SHIPPED, &["shipments.shipped_at"]),
    to(super::DELIVERED, &["shipments.delivered_at"]),
    to(&["Leveringsforsøg", "Delivery attempts", "Bezorgpogingen"], &["shipments.attempts"]),
    to(super::COUNTRY, &["shipments.country"]),
    to(super::COST, &["shipments.shipping_cost"]),
    known(&["Modtager", "Modtagernavn", "Receiver", "Consignee", "Ontvanger", "Status"]),
    known(&["Postnummer", "By", "Postal code", "City", "Postcode", "Plaats", "Vægt", "Weight"]),
    known(&["Gewicht", "Service", "Tjeneste", "Dienst", "Kundenummer", "Customer number"]),
];
