//! Exports of the group `ads`: our samples, public files, headers.

use super::Exports;

pub(super) const EXPORTS: Exports = Exports { samples: SAMPLES, public: PUBLIC, headers: HEADERS };

const SAMPLES: &str = "\
google_ads/clean.csv | google_ads | 2/0/2 | 2026-01-01..2026-01-31 | ad_spend 2 cost=371.22 impressions=10330 clicks=276 conversions=25.5 conversion_value=1841.23 campaign:2d currency:1d | total_row 2
google_ads/excel_utf16.csv | google_ads | 2/0/2 | 2026-01-01..2026-01-31 | ad_spend 2 cost=371.22 impressions=10330 clicks=276 conversions=25.5 conversion_value=1841.23 campaign:2d currency:1d | total_row 2
google_ads/nl.csv | google_ads | 1/0/2 | 2026-01-01..2026-01-31 | ad_spend 1 cost=1365.22 impressions=9380 clicks=1264 conversions=25 conversion_value=841.23 | total_row 2
google_ads/da.csv | google_ads | 1/0/1 | 2026-01-01..2026-01-31 | ad_spend 1 cost=2740.5 impressions=9380 clicks=264 conversion_value=8410.23 | total_row 1
google_ads/by_day.csv | google_ads | 2/0/0 | 2026-01-05..2026-01-06 | ad_spend 2 cost=26 impressions=2300 clicks=78 |
google_ads/all_time.csv | google_ads | 1/0/0 |  | ad_spend 1 cost=12.5 | no_period 1
google_ads/bad_cost.csv | google_ads | 1/1/2 | 2026-01-01..2026-01-31 | ad_spend 1 cost=365.22 | not_an_amount 1 total_row 2
meta_ads/clean.csv | meta_ads | 2/0/1 | 2026-01-01..2026-01-31 | ad_spend 2 cost=30.75 impressions=1500 clicks=60 conversions=2 add_to_carts=6 checkouts=3 campaign:2d device:2d | total_row 1
meta_ads/by_day.csv | meta_ads | 2/0/0 | 2026-01-05..2026-01-06 | ad_spend 2 cost=10 impressions=220 clicks=7 |
meta_ads/saved_again_nl.csv | meta_ads | 2/0/0 | 2026-01-05..2026-01-13 | ad_spend 2 cost=19.75 impressions=2100 clicks=30 |
meta_ads/da.csv | meta_ads | 1/0/1 | 2026-01-01..2026-01-31 | ad_spend 1 cost=300.5 impressions=1500 conversions=2 | total_row 1
meta_ads/nl.csv | meta_ads | 2/0/1 | 2026-01-01..2026-01-31 | ad_spend 2 cost=60.75 impressions=3000 conversions=5 conversion_value=425.5 campaign:1d | total_row 1
meta_ads/bad_spend.csv | meta_ads | 1/1/1 | 2026-01-01..2026-01-31 | ad_spend 1 cost=20.50123456 | not_an_amount 1 total_row 1
# 30.00 + 8.00 + 4.50; the row without names repeats them, the line below it is Microsoft's.
microsoft_ads/clean.csv | microsoft_ads | 3/0/2 | 2026-01-05..2026-01-06 | ad_spend 3 cost=42.5 impressions=2500 clicks=85 conversions=4 campaign:2d channel:1d | footer 1 total_row 1
microsoft_ads/api.csv | microsoft_ads | 2/0/1 | 2026-01-05..2026-01-06 | ad_spend 2 cost=10 impressions=500 clicks=20 campaign:1d country:2d currency:1d | footer 1
# 1/5 to 1/11 are the 5th to the 11th of January.
microsoft_ads/summary.csv | microsoft_ads | 2/0/1 | 2026-01-05..2026-01-11 | ad_spend 2 cost=42.5 impressions=2500 clicks=85 conversion_value=410 | footer 1
microsoft_ads/bad_spend.csv | microsoft_ads | 1/1/1 | 2026-01-05..2026-01-05 | ad_spend 1 cost=30 | footer 1 not_an_amount 1
";

const PUBLIC: &str = "\
# 1661.67 + 904.26 (Google's own total is a cent less), 25,881 + 20,287 impressions, 20,127 + 1,934
# interactions in the place of clicks; four rows `Total: …`.
google-ads/Campaign report_utf8_comma.csv | google_ads | 2/0/4 | 2025-07-08..2025-07-31 | ad_spend 2 cost=2565.93 impressions=46168 clicks=22061 conversions=15 | total_row 4
# One campaign and two rows `Total: …` that repeat it.
google-ads/Campaign report_utf16le_tab.csv | google_ads | 1/0/2 | 2026-01-27..2026-02-23 | ad_spend 1 cost=365.22 impressions=9380 clicks=264 conversions=25 conversion_value=841.23 | total_row 2
# `Amount spent (INR)`, `Impressions`, `Link clicks`, `Purchases`, `Adds to cart`, `Checkouts
# initiated` of the rows with a campaign; the one without is the total: 33245.34, 33246.
meta-ads/Untitled-report_Age.csv | meta_ads | 91/0/1 | 2025-02-01..2025-08-04 | ad_spend 91 cost=33245.33999998 impressions=878306 clicks=39581 conversions=3437 add_to_carts=128 checkouts=69 | total_row 1
meta-ads/Untitled-report_Device.csv | meta_ads | 43/0/1 | 2025-02-01..2025-08-04 | ad_spend 43 cost=33246 impressions=878310 clicks=39581 conversions=3437 add_to_carts=128 checkouts=69 | total_row 1
";

/// System and beginning of the export as the notes name them, and the source.
const HEADERS: &[(&str, &str, &str)] = &[
    ("google-ads", "campaign report", "google_ads"),
    ("meta-ads", "Ad", "meta_ads"),
    ("microsoft-ads", "campaign performance", "microsoft_ads"),
    ("microsoft-ads", "report API layout", "microsoft_ads"),
];
