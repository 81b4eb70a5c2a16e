//! Exports of Google Analytics 4 as its page writes them.

use shop_kpi::calendar::Grain;
use shop_kpi::report::Question;
use shop_kpi::settings::Settings;

use super::data::{
    DataSet, amount, assert_group, assert_missing, assert_point, assert_value, decimal, question,
    text,
};

/// The canonical channel of one of Google's groups.
fn channel(group: &str) -> &str {
    match group {
        "Direct" => "direct",
        "Referral" => "referral",
        "Organic Search" => "organic_search",
        "Paid Search" => "paid_search",
        "Organic Social" | "Organic Video" => "organic_social",
        "Paid Social" => "paid_social",
        "Email" => "email",
        "Affiliates" => "affiliate",
        "Display" => "display",
        _ => "other",
    }
}

#[test]
fn channels_by_hour_agree() {
    let Some(data) = DataSet::open("ga4-exports") else { return };
    let mut shop = data.shop(Settings::default(), &["data-export-channel-hour.csv"]);
    let ids = ["sessions", "bounce_rate", "avg_session_duration"];
    let names = ["sessions", "bounce_rate", "mean_engagement_seconds"];
    let totals = data.expected_row("totals");
    let report = shop.ask_all(&ids);
    for (id, name) in ids.iter().zip(names) {
        assert_value(&report, id, decimal(&totals, name));
    }
    let report = shop.ask_by(&ids, "channel");
    for row in data.expected("by_channel") {
        // Organic social is two of Google's groups for us: looked at below.
        let channel = channel(text(&row, "channel"));
        if channel != "organic_social" {
            for (id, name) in ids.iter().zip(names) {
                assert_group(&report, id, channel, decimal(&row, name));
            }
        }
    }
    // Organic Social 60627 and Organic Video 141 sessions.
    assert_group(&report, "sessions", "organic_social", amount("60768"));
    let report = shop.ask(&Question { grain: Some(Grain::Day), ..question(&ids) });
    for row in data.expected("by_day") {
        assert_point(&report, "sessions", text(&row, "day"), decimal(&row, "sessions"));
        assert_point(&report, "bounce_rate", text(&row, "day"), decimal(&row, "bounce_rate"));
    }
    let report = shop.ask(&Question { grain: Some(Grain::Month), ..question(&ids) });
    for (row, from) in data.expected("by_month").iter().zip(["2024-04-06", "2024-05-01"]) {
        assert_point(&report, "sessions", from, decimal(row, "sessions"));
        assert_point(&report, "bounce_rate", from, decimal(row, "bounce_rate"));
    }
    let ids = ["conversion_rate", "revenue", "revenue_per_session", "cart_abandonment_rate", "cac"];
    let report = shop.ask_all(&ids);
    for id in ids {
        assert_missing(&report, id);
    }
}

/// Fifteen tables in one file. Sessions stand in one of them: 6, over the whole span
/// (`extra.report_blocks`: table 6, sum of the last column). They are not spread over its days.
#[test]
fn reports_of_many_tables_agree() {
    let Some(data) = DataSet::open("ga4-exports") else { return };
    for (file, sessions, from, within, to) in [
        ("data-export-report-a.csv", amount("6"), "2023-04-24", "2023-05-10", "2023-05-21"),
        ("data-export-report-b.csv", amount("7"), "2023-09-23", "2023-10-01", "2023-10-20"),
    ] {
        let mut shop = data.shop(Settings::default(), &[file]);
        let report = shop.ask_days(&["sessions"], from, to);
        assert_value(&report, "sessions", sessions);
        let report = shop.ask_days(&["sessions"], from, within);
        assert_missing(&report, "sessions");
        let report = shop.ask_days(&["conversion_rate"], from, to);
        assert_missing(&report, "conversion_rate");
    }
}

/// Day numbers without a first day: nothing can be put on the calendar, and nothing is invented.
#[test]
fn day_numbers_without_a_start_are_no_days() {
    let Some(data) = DataSet::open("ga4-exports") else { return };
    let mut shop = data.shop(Settings::default(), &["data-export-nth-day.csv"]);
    let report = shop.ask_all(&["sessions", "bounce_rate"]);
    assert_missing(&report, "sessions");
    assert_missing(&report, "bounce_rate");
}
