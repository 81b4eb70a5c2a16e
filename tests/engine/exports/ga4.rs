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
ga4_overview/clean.csv | ga4_overview | 7/0/2 | 2026-01-01..2026-01-15 | sessions 7 users=60 new_users=40 sessions=80 channel:2d | left_out 1
ga4_overview/bad_index.csv | ga4_overview | 1/1/0 | 2026-01-01..2026-01-01 | sessions 1 sessions=10 | not_an_amount 1
ga4_exploration/clean.csv | ga4_exploration | 2/0/1 | 2026-01-02..2026-01-03 | sessions 2 sessions=30 users=25 device:2d | total_row 1
ga4_exploration/bad_day.csv | ga4_exploration | 1/1/0 | 2026-01-03..2026-01-03 | sessions 1 sessions=10 | no_such_day 1
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
ga4/Reports_snapshot.csv | ga4_overview | 200/0/259 | 2026-01-01..2026-06-30 | sessions 200 sessions=1949 users=1618 new_users=1548 channel:6d | left_out 7
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
];
