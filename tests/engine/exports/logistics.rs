//! Exports of the group `logistics`: our samples, public files, headers.

use super::Exports;

pub(super) const EXPORTS: Exports = Exports { samples: SAMPLES, public: PUBLIC, headers: HEADERS };

const SAMPLES: &str = "\
# Two picklists that were sent, and one that was cancelled.
picqer_shipments/clean.csv | picqer_shipments | 2/0/1 | 2026-03-03..2026-03-16 | shipments 2 order_id:2d shipment_id:2d ordered_at:2f shipped_at:2f warehouse:1d carrier:2d country:2d shipping_cost=12.45 | left_out 1
picqer_shipments/en.csv | picqer_shipments | 2/0/1 | 2026-03-03..2026-03-16 | shipments 2 order_id:2d shipment_id:2d ordered_at:2f shipped_at:2f warehouse:1d carrier:2d country:2d shipping_cost=12.45 | left_out 1
picqer_shipments/da.csv | picqer_shipments | 2/0/1 | 2026-03-03..2026-03-16 | shipments 2 order_id:2d shipment_id:2d ordered_at:2f shipped_at:2f warehouse:1d carrier:2d country:2d shipping_cost=12.45 | left_out 1
picqer_shipments/no_such_day.csv | picqer_shipments | 1/1/1 | 2026-03-03..2026-03-03 | shipments 1 shipping_cost=5.95 | left_out 1 no_such_day 1
sendcloud_shipments/clean.csv | sendcloud_shipments | 2/0/1 | 2026-03-03..2026-03-16 | shipments 2 order_id:2d shipment_id:2d shipped_at:2f delivered_at:1f carrier:2d country:2d shipping_cost=12.45 | left_out 1
sendcloud_shipments/nl.csv | sendcloud_shipments | 2/0/1 | 2026-03-03..2026-03-16 | shipments 2 order_id:2d shipment_id:2d shipped_at:2f delivered_at:1f carrier:2d country:2d shipping_cost=12.45 | left_out 1
sendcloud_shipments/da.csv | sendcloud_shipments | 2/0/1 | 2026-03-03..2026-03-16 | shipments 2 order_id:2d shipment_id:2d shipped_at:2f delivered_at:1f carrier:2d country:2d shipping_cost=12.45 | left_out 1
sendcloud_shipments/bad_date.csv | sendcloud_shipments | 1/1/1 | 2026-03-16..2026-03-16 | shipments 1 shipping_cost=6.5 | left_out 1 not_a_date 1
monta_shipments/clean.csv | monta_shipments | 2/0/0 | 2026-03-02..2026-03-16 | shipments 2 order_id:2d ordered_at:2f shipped_at:2f delivered_at:1f carrier:2d pick_cost=2.45 shipping_cost=11.25 |
monta_shipments/en.csv | monta_shipments | 2/0/0 | 2026-03-02..2026-03-16 | shipments 2 order_id:2d ordered_at:2f shipped_at:2f delivered_at:1f carrier:2d pick_cost=2.45 shipping_cost=11.25 |
monta_shipments/da.csv | monta_shipments | 2/0/0 | 2026-03-02..2026-03-16 | shipments 2 order_id:2d ordered_at:2f shipped_at:2f delivered_at:1f carrier:2d pick_cost=2.45 shipping_cost=11.25 |
monta_shipments/bad_date.csv | monta_shipments | 1/1/0 | 2026-03-02..2026-03-02 | shipments 1 shipping_cost=4.85 | not_a_date 1
postnl_shipments/clean.csv | postnl_shipments | 3/0/0 | 2026-03-03..2026-03-18 | shipments 3 order_id:3d shipment_id:3d shipped_at:3f delivered_at:2f attempts=3 carrier:1d country:2d |
postnl_shipments/en.csv | postnl_shipments | 3/0/0 | 2026-03-03..2026-03-18 | shipments 3 order_id:3d shipment_id:3d shipped_at:3f delivered_at:2f attempts=3 carrier:1d country:2d |
postnl_shipments/da.csv | postnl_shipments | 3/0/0 | 2026-03-03..2026-03-18 | shipments 3 order_id:3d shipment_id:3d shipped_at:3f delivered_at:2f attempts=3 carrier:1d country:2d |
postnl_shipments/no_such_day.csv | postnl_shipments | 2/1/0 | 2026-03-14..2026-03-18 | shipments 2 attempts=2 | no_such_day 1
postnord_shipments/clean.csv | postnord_shipments | 3/0/0 | 2026-03-03..2026-03-18 | shipments 3 order_id:3d shipment_id:3d shipped_at:3f delivered_at:2f carrier:1d shipping_cost=123.5 |
postnord_shipments/en.csv | postnord_shipments | 3/0/0 | 2026-03-03..2026-03-18 | shipments 3 order_id:3d shipment_id:3d shipped_at:3f delivered_at:2f carrier:1d shipping_cost=123.5 |
postnord_shipments/nl.csv | postnord_shipments | 3/0/0 | 2026-03-03..2026-03-18 | shipments 3 order_id:3d shipment_id:3d shipped_at:3f delivered_at:2f carrier:1d shipping_cost=123.5 |
postnord_shipments/no_such_day.csv | postnord_shipments | 2/1/0 | 2026-03-03..2026-03-13 | shipments 2 shipping_cost=84.5 | no_such_day 1
";

const PUBLIC: &str = "\
";

/// System and beginning of the export as the notes name them, and the source.
const HEADERS: &[(&str, &str, &str)] = &[];
