//! Exports of the group `ga4`: our samples, public files, headers.

use super::Exports;

pub(super) const EXPORTS: Exports = Exports { samples: SAMPLES, public: PUBLIC, headers: HEADERS };

const SAMPLES: &str = "\
ga4_landing_page/clean.csv | ga4_landing_page | 3/0/0 | 2026-01-01..2026-01-31 | sessions 3 sessions=115 users=94 new_users=65 duration_s=1253.333 goals=3 revenue=250.5 landing_page:2d |
ga4_landing_page/bad_count.csv | ga4_landing_page | 1/1/0 | 2026-01-01..2026-01-31 | sessions 1 sessions=100 | not_an_amount 1
ga4_traffic/clean.csv | ga4_traffic | 2/0/0 | 2026-01-01..2026-01-31 | sessions 2 sessions=450 engaged_sessions=320 duration_s=24700 goals=8 revenue=800 channel:2d |
ga4_traffic/nl.csv | ga4_traffic | 1/0/0 | 2026-01-01..2026-01-31 | sessions 1 sessions=400 engaged_sessions=300 duration_s=24200 revenue=800 |
ga4_traffic/da.csv | ga4_traffic | 1/0/0 | 2026-01-01..2026-01-31 | sessions 1 sessions=40 engaged_sessions=30 duration_s=2420 revenue=80 |
ga4_traffic/saved_again.csv | ga4_traffic | 2/0/2 | 2026-01-01..2026-01-31 | sessions 2 sessions=50 revenue=100 channel:2d source:2d medium:2d | footer 2
ga4_traffic/bad_revenue.csv | ga4_traffic | 1/1/0 | 2026-01-01..2026-01-31 | sessions 1 sessions=40 revenue=100.5 | not_an_amount 1
ga4_traffic/by_day.csv | ga4_traffic | 2/0/1 | 2026-01-01..2026-01-02 | sessions 2 sessions=20 channel:2d | total_row 1
ga4_user_acquisition/clean.csv | ga4_user_acquisition | 2/0/0 | 2026-01-01..2026-01-31 | sessions 2 users=100 new_users=71 channel:2d |
ga4_user_acquisition/bad_users.csv | ga4_user_acquisition | 1/1/0 | 2026-01-01..2026-01-31 | sessions 1 users=90 | not_an_amount 1
# Users per country repeat the users per week.
ga4_overview/clean.csv | ga4_overview | 7/0/2 | 2026-01-01..2026-01-15 | sessions 7 users=60 new_users=40 sessions=80 channel:2d | no_figures 1
ga4_overview/bad_index.csv | ga4_overview | 1/1/0 | 2026-01-01..2026-01-01 | sessions 1 sessions=10 | not_an_amount 1
ga4_exploration/clean.csv | ga4_exploration | 2/0/1 | 2026-01-02..2026-01-03 | sessions 2 sessions=30 users=25 device:2d | total_row 1
ga4_exploration/bad_day.csv | ga4_exploration | 1/1/0 | 2026-01-03..2026-01-03 | sessions 1 sessions=10 | no_such_day 1
ga4_exploration/daily_channels.csv | ga4_exploration | 3/0/1 | 2026-01-02..2026-01-03 | sessions 3 users=63 channel:3d | total_row 1
ga4_exploration/user_explorer.csv | ga4_exploration | 3/0/1 | 2026-01-01..2026-01-31 | sessions 3 sessions=6 users=3 purchases=2 goals=2 revenue=79.9 | total_row 1
# Only page views and purchases are what their events count; no visits, no people.
ga4_events/clean.csv | ga4_events | 6/0/0 | 2026-01-01..2026-01-31 | sessions 1 pageviews=1200 purchases=12 revenue=640.5 sessions users add_to_carts checkouts |
# 40 + 30 views, 2 + 3 purchases, a row a day.
ga4_events/by_day.csv | ga4_events | 4/0/1 | 2026-01-02..2026-01-03 | sessions 2 pageviews=70 purchases=5 | total_row 1
ga4_events/bad_count.csv | ga4_events | 1/1/0 | 2026-01-01..2026-01-31 | sessions 1 pageviews=1200 purchases | not_an_amount 1
# 200 + 120 + 2 people, 150 + 90 + 2 new ones; engaged visits without visits are no figure.
ga4_tech/clean.csv | ga4_tech | 3/0/0 | 2026-01-01..2026-01-31 | sessions 3 users=322 new_users=242 goals=10 revenue=800.5 sessions engaged_sessions |
ga4_tech/by_device.csv | ga4_tech | 2/0/0 | 2026-01-01..2026-01-31 | sessions 2 users=322 new_users=242 goals=10 revenue=800.5 device:2d |
ga4_tech/bad_users.csv | ga4_tech | 1/1/0 | 2026-01-01..2026-01-31 | sessions 1 users=200 | not_an_amount 1
ga4_demographics/clean.csv | ga4_demographics | 2/0/0 | 2026-01-01..2026-01-31 | sessions 2 users=300 new_users=230 goals=10 revenue=800.5 country:2d |
ga4_demographics/by_town.csv | ga4_demographics | 2/0/0 | 2026-01-01..2026-01-31 | sessions 2 users=60 new_users=45 goals=1 revenue=50 country |
ga4_demographics/bad_revenue.csv | ga4_demographics | 1/1/0 | 2026-01-01..2026-01-31 | sessions 1 users=220 | not_an_amount 1
# 500 + 320 + 12 views; people of several pages are the same.
ga4_pages/clean.csv | ga4_pages | 3/0/0 | 2026-01-01..2026-01-31 | sessions 3 pageviews=832 goals=14 revenue=640.5 users landing_page |
ga4_pages/by_day.csv | ga4_pages | 3/0/1 | 2026-01-02..2026-01-03 | sessions 3 pageviews=110 users | total_row 1
ga4_pages/bad_views.csv | ga4_pages | 1/1/0 | 2026-01-01..2026-01-31 | sessions 1 pageviews=500 | not_an_amount 1
ga4_items/clean.csv | ga4_items | 0/0/2 |  | sales_reports 0 | no_figures 1
ga4_items/long_row.csv | ga4_items | 0/1/2 |  | sales_reports 0 | long_row 1 no_figures 1
# 60 + 40 began the checkout, 30 + 28 bought; the row of all devices repeats them.
ga4_checkout_journey/clean.csv | ga4_checkout_journey | 6/0/1 | 2026-01-01..2026-01-31 | sessions 2 checkouts=100 purchases=58 device:2d sessions users | total_row 1
ga4_checkout_journey/bad_count.csv | ga4_checkout_journey | 1/1/0 | 2026-01-01..2026-01-31 | sessions 1 checkouts=60 purchases | not_an_amount 1
ga4_funnel/clean.csv | ga4_funnel | 5/0/0 | 2026-01-01..2026-01-31 | sessions 1 users=300 product_views=150 add_to_carts=60 checkouts=30 purchases=18 sessions |
ga4_funnel/nl.csv | ga4_funnel | 3/0/0 | 2026-01-01..2026-01-31 | sessions 1 add_to_carts=60 checkouts=30 purchases=18 |
ga4_funnel/da.csv | ga4_funnel | 3/0/0 | 2026-01-01..2026-01-31 | sessions 1 add_to_carts=60 checkouts=30 purchases=18 |
ga4_funnel/unknown_step.csv | ga4_funnel | 3/0/0 | 2026-01-01..2026-01-31 | sessions 1 add_to_carts=60 purchases=18 | unknown_step 1
ga4_funnel/bad_count.csv | ga4_funnel | 2/1/0 | 2026-01-01..2026-01-31 | sessions 1 add_to_carts=60 checkouts purchases | not_an_amount 1
# Two starts of visits; the third visit's start is not in the file, and one line names no visit.
ga4_bigquery_events/clean.csv | ga4_bigquery_events | 9/0/0 | 2026-01-05..2026-01-06 | sessions 9 sessions=2 pageviews=3 add_to_carts=2 purchases=1 revenue=49.95 session_id:3d device:2d country:1d channel:2d |
# A person alone is no visit.
ga4_bigquery_events/without_visits.csv | ga4_bigquery_events | 4/0/0 | 2026-01-05..2026-01-06 | sessions 4 sessions=2 pageviews=1 purchases=1 revenue=49.95 session_id channel:1d |
ga4_bigquery_events/bad_day.csv | ga4_bigquery_events | 1/1/0 | 2026-01-05..2026-01-05 | sessions 1 sessions=1 | no_such_day 1
# Bounces 1200 × 45 % + 200 × 60.5 % = 540 + 121; seconds 1200 × 90 + 200 × 40. The second table tells
# of the same people by day.
universal_analytics_traffic/clean.csv | universal_analytics_traffic | 2/0/5 | 2022-07-01..2022-07-03 | sessions 2 sessions=1400 users=1180 new_users=950 bounces=661 duration_s=116000 purchases=16 revenue=1500 channel:2d source:1d medium:2d | no_figures 1 total_row 1
universal_analytics_traffic/nl.csv | universal_analytics_traffic | 2/0/1 | 2022-07-01..2022-07-03 | sessions 2 sessions=1400 users=1180 new_users=950 bounces=661 duration_s=116000 purchases=16 revenue=1500 channel:2d source:2d medium:2d | total_row 1
universal_analytics_traffic/bad_sessions.csv | universal_analytics_traffic | 1/1/0 | 2022-07-01..2022-07-03 | sessions 1 sessions=1200 | not_an_amount 1
";

const PUBLIC: &str = "\
# Seconds: sum of `Sessions` × `Average engagement time per session`, to 6 decimals.
ga4/Landing_page_Landing_page.csv | ga4_landing_page | 211/0/0 | 2025-02-01..2025-08-04 | sessions 211 sessions=2671 users=2318 new_users=2061 duration_s=91246 goals=24 revenue=0 |
# Rows of its 16 tables by hand: active users by week 17 (sum of the column 1618), new users by
# week 17 (1548), seconds by week 17, revenue by week 17, new users by channel 7 (1548 again),
# sessions by channel 7 (1949), users by country code 34 and by country 7, trend by day 181,
# retention 6, views by page 142, events 7, and four tables without rows. Taken: users, new users
# and revenue by week, sessions by channel, views by page: 17 + 17 + 17 + 7 + 142 = 200. The rest:
# 459 − 200 = 259, of seven tables. Unassigned and AI Assistant are both the channel other: six.
ga4/Reports_snapshot.csv | ga4_overview | 200/0/259 | 2026-01-01..2026-06-30 | sessions 200 sessions=1949 users=1618 new_users=1548 channel:6d | no_figures 7
# `Event count` of page_view and of purchase; `Total revenue` is 0 in all 26 rows.
ga4/Events_Event_name.csv | ga4_events | 26/0/0 | 2025-02-01..2025-08-04 | sessions 1 pageviews=6897 purchases=24 revenue=0 |
# Eight of the loose cells below the table are filled: a heading, a span, six rates.
ga4/data-export_traffic_acquisition_excel_resaved.csv | ga4_traffic | 6/0/8 | 2023-06-25..2023-07-02 | sessions 6 sessions=907 users=596 engaged_sessions=573 | footer 8
# 3 + 1 + 1 sessions of three users; `Grand total` says the same.
ga4/exploration_user_explorer_grand_total.csv | ga4_exploration | 3/0/1 | 2023-05-15..2023-05-21 | sessions 3 sessions=5 users=3 | total_row 1
";

/// System and beginning of the export as the notes name them, and the source.
const HEADERS: &[(&str, &str, &str)] = &[
    ("ga4", "report: landing page", "ga4_landing_page"),
    ("ga4", "report: traffic acquisition", "ga4_traffic"),
    ("ga4", "report: user acquisition", "ga4_user_acquisition"),
    ("ga4", "overview card: over time", "ga4_overview"),
    ("ga4", "report: events", "ga4_events"),
    ("ga4", "report: tech details", "ga4_tech"),
    ("ga4", "report: demographic details", "ga4_demographics"),
    ("ga4", "report: pages and screens", "ga4_pages"),
    ("ga4", "report: ecommerce purchases", "ga4_items"),
    ("ga4", "report: checkout journey", "ga4_checkout_journey"),
    ("ga4", "exploration: free form", "ga4_pages"),
    ("ga4", "exploration: user explorer", "ga4_exploration"),
    ("ga4", "exploration: daily channels", "ga4_exploration"),
    ("ga4", "exploration: funnel", "ga4_funnel"),
    ("ga4", "BigQuery", "ga4_bigquery_events"),
    ("universal-analytics", "source/medium report", "universal_analytics_traffic"),
];
