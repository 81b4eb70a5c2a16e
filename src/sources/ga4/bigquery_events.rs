//! GA4 › BigQuery › a flattened query over `events_YYYYMMDD` saved as CSV. One row per event; nested
//! columns appear with dots or underscores. `event_date` is the property's day; `event_timestamp`
//! counts microseconds since 1970 in UTC. A visit is a person's id and the number of the visit
//! together; without the number (`ga_session_id`) events stand for themselves and visits are the
//! `session_start` ones. `traffic_source` says what first brought the person, so it counts last.
//! Ids of people are used to tell visits apart only.

use super::columns;
use crate::sources::{Basis, EMPTY, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "ga4_bigquery_events",
    name: ("GA4", "BigQuery: events"),
    fills: &[TableId::Sessions],
    needs: &[&["event_name"], &["event_timestamp", "event_date"], &["user_pseudo_id"]],
    columns: &[COLUMNS],
    quirks: Quirks { totals: &[], tables_overlap: false, ..columns::QUIRKS },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["event_name"], &["sessions.event"]),
    to(&["event_date"], &["sessions.date"]),
    to(&["event_timestamp"], &["sessions.time"]),
    to(&["user_pseudo_id"], &["sessions.session_id_part"]),
    to(
        &["ga_session_id", "event_params.ga_session_id", "event_params_ga_session_id"],
        &["sessions.session_id_part"],
    ),
    to(
        &[
            "session_traffic_source_last_click.manual_campaign.source",
            "session_traffic_source_last_click_manual_campaign_source",
            "collected_traffic_source.manual_source",
            "collected_traffic_source_manual_source",
            "session_source",
            "traffic_source.source",
            "traffic_source_source",
        ],
        &["sessions.source"],
    ),
    to(
        &[
            "session_traffic_source_last_click.manual_campaign.medium",
            "session_traffic_source_last_click_manual_campaign_medium",
            "collected_traffic_source.manual_medium",
            "collected_traffic_source_manual_medium",
            "session_medium",
            "traffic_source.medium",
            "traffic_source_medium",
        ],
        &["sessions.medium"],
    ),
    to(
        &[
            "session_traffic_source_last_click.manual_campaign.campaign_name",
            "collected_traffic_source.manual_campaign_name",
            "session_campaign",
            "traffic_source.name",
            "traffic_source_name",
        ],
        &["sessions.campaign"],
    ),
    to(&["device.category", "device_category"], &["sessions.device"]),
    to(&["geo.country", "geo_country"], &["sessions.country"]),
    to(&["page_location", "event_params.page_location"], &["sessions.landing_page"]),
    to(
        &["ecommerce.purchase_revenue", "ecommerce_purchase_revenue", "purchase_revenue"],
        &["sessions.revenue"],
    ),
    known(&["event_previous_timestamp", "event_value_in_usd", "event_bundle_sequence_id"]),
    known(&["event_server_timestamp_offset", "user_id", "user_first_touch_timestamp"]),
    known(&["device.operating_system", "device_operating_system", "device.web_info.browser"]),
    known(&["device_web_info_browser", "device.language", "device_language"]),
    known(&["geo.city", "geo_city", "geo.region", "geo_region", "geo.continent", "platform"]),
    known(&["ecommerce.transaction_id", "ecommerce_transaction_id", "transaction_id"]),
    known(&["ecommerce.purchase_revenue_in_usd", "ga_session_number", "engagement_time_msec"]),
    known(&["session_engaged", "page_title", "page_referrer", "event_params", "items"]),
    known(&["stream_id", "is_active_user", "user_properties", "device.mobile_brand_name"]),
];
