//! Warehouse and parcel tools. No export of theirs was to be had: the names are likely ones, and a
//! file of theirs is shown as one to check.

mod monta_shipments;
mod picqer_shipments;
mod postnl_shipments;
mod postnord_shipments;
mod sendcloud_shipments;

use super::Source;

pub(super) static SOURCES: &[&Source] = &[
    &picqer_shipments::SOURCE,
    &sendcloud_shipments::SOURCE,
    &monta_shipments::SOURCE,
    &postnl_shipments::SOURCE,
    &postnord_shipments::SOURCE,
];

/// Headers that the tools share, in English, Dutch and Danish.
const ORDER: &[&str] = &[
    "Order number",
    "Order ID",
    "Order",
    "Bestelnummer",
    "Ordernummer",
    "Webshopordernummer",
    "Ordrenummer",
    "Ordrenr.",
];
const CREATED: &[&str] =
    &["Created at", "Created", "Aangemaakt op", "Aangemaakt", "Oprettet den", "Oprettet"];
const SHIPPED: &[&str] = &[
    "Shipped at",
    "Shipped",
    "Sent at",
    "Shipment date",
    "Verzonden op",
    "Verzonden",
    "Verzenddatum",
    "Afsendt den",
    "Afsendt",
    "Afsendelsesdato",
];
const DELIVERED: &[&str] = &[
    "Delivered at",
    "Delivered",
    "Delivery date",
    "Afgeleverd op",
    "Afgeleverd",
    "Bezorgd op",
    "Bezorgd",
    "Geleverd op",
    "Leveret den",
    "Leveret",
    "Udleveret",
    "Leveringsdato",
];
const CARRIER: &[&str] = &["Carrier", "Vervoerder", "Transportør", "Fragtfirma"];
const METHOD: &[&str] = &[
    "Carrier",
    "Vervoerder",
    "Shipping method",
    "Shipping provider",
    "Verzendmethode",
    "Forsendelsesmetode",
    "Leveringsmetode",
];
const WAREHOUSE: &[&str] = &["Warehouse", "Magazijn", "Lager"];
const COUNTRY: &[&str] =
    &["Country", "Country code", "Land", "Landcode", "Leveringsland", "Landekode"];
const COST: &[&str] = &[
    "Shipping cost",
    "Shipping costs",
    "Cost",
    "Price",
    "Verzendkosten",
    "Kosten",
    "Prijs",
    "Fragtomkostninger",
    "Omkostning",
    "Pris",
];
/// States of what was never sent.
const CANCELLED: &[&str] = &[
    "cancelled",
    "canceled",
    "cancelled upstream",
    "paused",
    "concept",
    "geannuleerd",
    "gepauzeerd",
    "annulleret",
    "sat på pause",
    "kladde",
];
