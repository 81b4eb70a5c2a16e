//! Load times: real ones of six sites on a day, invented ones of a shop's pages. Ours are seconds.

use rust_decimal::Decimal;
use shop_kpi::report::Report;

use super::data::{
    DataSet, amount, assert_group, assert_missing, assert_same, assert_value, decimal, kpi, text,
};

const SITES: &[&str] = &["website_performance.csv"];
const PAGES: &[&str] = &["page_load_times.csv"];

/// One of 15 measurements took 39 seconds: the mean would be 7 s, the median is 4.2 s.
#[test]
fn load_times_of_sites_agree() {
    let Some(data) = DataSet::open("page-speed") else { return };
    let mut shop = data.shop_without_mappings(SITES);
    let report = shop.ask_all(&["page_load_time"]);
    let total = data.expected_row("real_total");
    assert_value(&report, "page_load_time", decimal(&total, "median_ms") / amount("1000"));
    assert_p75(&report, decimal(&total, "p75_ms") / amount("1000"));
    let report = shop.ask_by(&["page_load_time"], "landing_page");
    for row in data.expected("real_site") {
        let median = decimal(&row, "median_ms") / amount("1000");
        assert_group(&report, "page_load_time", text(&row, "host"), median);
    }
}

#[test]
fn load_times_of_pages_agree() {
    let Some(data) = DataSet::open("page-speed") else { return };
    let mut shop = data.shop_without_mappings(PAGES);
    let report = shop.ask_all(&["page_load_time"]);
    let total = data.expected_row("shop_total");
    assert_value(&report, "page_load_time", decimal(&total, "median_ms") / amount("1000"));
    assert_p75(&report, decimal(&total, "p75_ms") / amount("1000"));
    // Of two measurements the median is the mean.
    let report = shop.ask_by(&["page_load_time"], "landing_page");
    for row in data.expected("shop_pages") {
        assert_eq!(decimal(&row, "measurements"), amount("2"));
        let mean = decimal(&row, "mean_ms") / amount("1000");
        assert_group(&report, "page_load_time", text(&row, "page_url"), mean);
    }
}

/// Nothing about devices, and pages that are loaded are no visits.
#[test]
fn what_the_files_do_not_tell_is_missing() {
    let Some(data) = DataSet::open("page-speed") else { return };
    let mut shop = data.shop_without_mappings(&[SITES[0], PAGES[0]]);
    let ids = ["sessions", "pageviews", "bounce_rate", "uptime", "access_time"];
    let report = shop.ask_all(&ids);
    for id in ids {
        assert_missing(&report, id);
    }
    let report = shop.ask_by(&["page_load_time"], "device");
    let keys: Vec<_> =
        kpi(&report, "page_load_time").groups.iter().map(|group| group.key.as_deref()).collect();
    assert!(keys.iter().all(Option::is_none), "{keys:?}");
}

/// The time that three loads in four do not exceed.
fn assert_p75(report: &Report, expected: Decimal) {
    let beside = &kpi(report, "page_load_time").beside;
    let p75 = beside.iter().find(|figure| figure.id == "page_load_time_p75").expect("p75");
    assert_same(p75.value, expected, "p75");
}
