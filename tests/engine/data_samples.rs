//! Real exports of traffic and ad costs against totals worked out with Python's csv module.

use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::report::Lack;
use shop_kpi::settings::Settings;

use super::data::{
    Loaded, amount, assert_account_closes, assert_group, assert_missing, assert_value, kpi, shared,
};

fn open(file: &str, source: &str) -> Option<Loaded> {
    let path = shared(&format!("formats/samples/{file}"))?;
    let bytes = std::fs::read(path).expect("a sample");
    let mut shop = Shop::new(Settings::default());
    let report = shop.add(file, &bytes, &ImportOptions::default());
    assert_eq!(report.source.as_deref(), Some(source), "{file}");
    assert_account_closes(&report, &bytes);
    assert_eq!(report.rows_set_aside, 0, "{file}: {:?}", report.problems);
    Some(Loaded { shop, reports: vec![report] })
}

/// 211 landing pages, Σ sessions 2671, Σ sessions × mean time 91246 s; the file holds for
/// 2025-02-01 to 2025-08-04 as a whole, so it says nothing about one of its months.
#[test]
fn landing_pages_hold_for_their_whole_span() {
    let Some(mut shop) = open("ga4/Landing_page_Landing_page.csv", "ga4_landing_page") else {
        return;
    };
    assert_eq!(shop.reports[0].rows_read, 211);
    let report = shop.ask_all(&["sessions", "avg_session_duration", "conversion_rate"]);
    assert_eq!((&*report.period.from, &*report.period.to), ("2025-02-01", "2025-08-04"));
    assert_value(&report, "sessions", amount("2671"));
    assert_value(&report, "avg_session_duration", amount("91246") / amount("2671"));
    // Key events are not purchases, and there are no orders.
    assert_missing(&report, "conversion_rate");
    let report = shop.ask_by(&["sessions"], "landing_page");
    assert_group(&report, "sessions", "/shop", amount("845"));
    let report = shop.ask_days(&["sessions"], "2025-03-01", "2025-03-31");
    assert_missing(&report, "sessions");
}

/// Six channels: 907 sessions, 573 of them engaged; below the table a heading and loose numbers,
/// which belong to no column.
#[test]
fn a_resaved_report_ends_where_its_table_ends() {
    let file = "ga4/data-export_traffic_acquisition_excel_resaved.csv";
    let Some(mut shop) = open(file, "ga4_traffic") else { return };
    assert_eq!(shop.reports[0].rows_read, 6);
    let report = shop.ask_all(&["sessions", "bounce_rate"]);
    assert_value(&report, "sessions", amount("907"));
    assert_value(&report, "bounce_rate", amount("334") / amount("907"));
    let report = shop.ask_by(&["sessions"], "channel");
    assert_group(&report, "sessions", "organic_search", amount("482"));
    assert_group(&report, "sessions", "email", amount("3"));
}

/// Tables by week, by channel, by country, by page below each other: 1949 sessions stand in one of
/// them, by channel. The same new users stand in two of them, and count once.
#[test]
fn a_snapshot_of_many_tables_counts_nothing_twice() {
    let Some(mut shop) = open("ga4/Reports_snapshot.csv", "ga4_overview") else { return };
    let report = shop.ask_days(&["sessions", "conversion_rate"], "2026-01-01", "2026-06-30");
    assert_value(&report, "sessions", amount("1949"));
    assert_missing(&report, "conversion_rate");
}

/// Two campaigns, then four totals that overlap. The two costs are 1661.67 + 904.26 = 2565.93;
/// Google's own total says 2565.92.
#[test]
fn totals_of_google_ads_are_no_campaigns() {
    let file = "google-ads/Campaign report_utf8_comma.csv";
    let Some(mut shop) = open(file, "google_ads") else { return };
    assert_eq!((shop.reports[0].rows_read, shop.reports[0].rows_skipped), (2, 4));
    let report = shop.ask_all(&["marketing_cost", "cpm", "cac"]);
    assert_eq!(report.currency.as_deref(), Some("INR"));
    assert_eq!((&*report.period.from, &*report.period.to), ("2025-07-08", "2025-07-31"));
    assert_value(&report, "marketing_cost", amount("2565.93"));
    assert_value(&report, "cpm", amount("2565930") / amount("46168"));
    assert_missing(&report, "cac");
}

/// UTF-16 with tabs: one campaign of 365.22 GBP, 264 clicks of 9,380 impressions, 25 conversions
/// worth 841.23.
#[test]
fn google_ads_in_utf16_agrees() {
    let file = "google-ads/Campaign report_utf16le_tab.csv";
    let Some(mut shop) = open(file, "google_ads") else { return };
    assert_eq!((shop.reports[0].rows_read, shop.reports[0].rows_skipped), (1, 2));
    let report = shop.ask_all(&["marketing_cost", "ctr", "cpc", "roas", "click_conversion_rate"]);
    assert_eq!(report.currency.as_deref(), Some("GBP"));
    assert_value(&report, "marketing_cost", amount("365.22"));
    assert_value(&report, "ctr", amount("264") / amount("9380"));
    assert_value(&report, "cpc", amount("365.22") / amount("264"));
    assert_value(&report, "roas", amount("841.23") / amount("365.22"));
    assert_value(&report, "click_conversion_rate", amount("25") / amount("264"));
}

/// The first row is the total of the others: 33246 INR by device, not twice that.
#[test]
fn metas_total_row_is_not_added_to_its_rows() {
    for (file, rows, cost, impressions) in [
        ("meta-ads/Untitled-report_Device.csv", 43, "33246.00000000", "878310"),
        ("meta-ads/Untitled-report_Age.csv", 91, "33245.33999998", "878306"),
    ] {
        let Some(mut shop) = open(file, "meta_ads") else { return };
        assert_eq!((shop.reports[0].rows_read, shop.reports[0].rows_skipped), (rows, 1), "{file}");
        let report = shop.ask_all(&["marketing_cost", "ctr", "cpc", "cpm", "roas"]);
        assert_eq!(report.currency.as_deref(), Some("INR"));
        assert_value(&report, "marketing_cost", amount(cost));
        assert_value(&report, "ctr", amount("39581") / amount(impressions));
        assert_value(&report, "cpc", amount(cost) / amount("39581"));
        assert_value(&report, "cpm", amount(cost) * amount("1000") / amount(impressions));
        // No column gives a value of the purchases.
        assert_missing(&report, "roas");
        // 3437 purchases are put down to the ads, but 128 carts and 69 checkouts.
        let ids = ["cart_abandonment_rate", "checkout_abandonment_rate"];
        let report = shop.ask_all(&ids);
        for id in ids {
            assert_missing(&report, id);
            assert_eq!(kpi(&report, id).missing[0].what, Lack::MoreThanWhole, "{id}");
        }
    }
}
