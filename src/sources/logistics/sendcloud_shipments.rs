//! Sendcloud › Shipping › Created labels › Export. One row per parcel. Not confirmed: likely names
//! in three languages; comma or semicolon, UTF-8, local times. Cancelled parcels are left out.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "sendcloud_shipments",
    name: ("Sendcloud", "Parcels"),
    fills: &[TableId::Shipments],
    needs: &[
        PARCEL,
        super::ORDER,
        super::CARRIER,
        &["Tracking number", "Trackingnummer", "Tracking-nummer", "Sporingsnummer"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks {
        date_order: Some(DateOrder::Dmy),
        left_out: &[
            ("Status", super::CANCELLED),
            ("Parcel status", super::CANCELLED),
            ("Pakketstatus", super::CANCELLED),
            ("Pakkestatus", super::CANCELLED),
        ],
        ..PLAIN
    },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const PARCEL: &[&str] = &["Parcel ID", "Pakket-ID", "Pakket ID", "Pakke-ID", "Pakke ID"];

const COLUMNS: &[SourceColumn] = &[
    to(PARCEL, &["shipments.shipment_id"]),
    to(super::ORDER, &["shipments.order_id"]),
    to(super::CARRIER, &["shipments.carrier"]),
    // A label is announced to the carrier when it is made.
    to(
        &[
            "Shipped at",
            "Announced at",
            "Verzonden op",
            "Aangemeld op",
            "Afsendt den",
            "Anmeldt den",
        ],
        &["shipments.shipped_at"],
    ),
    to(super::CREATED, &["shipments.shipped_at"]),
    to(super::DELIVERED, &["shipments.delivered_at"]),
    to(super::COUNTRY, &["shipments.country"]),
    to(super::COST, &["shipments.shipping_cost"]),
    known(&["Tracking number", "Trackingnummer", "Tracking-nummer", "Sporingsnummer", "Status"]),
    known(&["Parcel status", "Pakketstatus", "Pakkestatus", "Shipping method", "Weight"]),
    known(&["Verzendmethode", "Gewicht", "Forsendelsesmetode", "Vægt", "Name", "Naam", "Navn"]),
    known(&["Tracking URL", "City", "Postal code", "Postcode", "Plaats", "Postnummer", "By"]),
];
