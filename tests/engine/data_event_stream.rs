//! A web shop's event stream: a row for each session start, view, cart, checkout and purchase.

use shop_kpi::calendar::Grain;
use shop_kpi::report::Question;
use shop_kpi::settings::Settings;

use super::data::{
    DataSet, Loaded, assert_group, assert_missing, assert_point, assert_value, decimal, question,
    share, text,
};

const FILE: &[&str] = &["events_sample.csv"];
const RATES: &[&str] = &["sessions", "purchases", "conversion_rate", "cart_abandonment_rate"];

fn open() -> Option<(DataSet, Loaded)> {
    let data = DataSet::open("event-stream")?;
    let shop = data.shop(Settings::default(), FILE);
    Some((data, shop))
}

#[test]
fn visits_and_sales_agree() {
    let Some((data, mut shop)) = open() else { return };
    check_totals(&data, &mut shop);
}

/// A header of an event, a session and a time tells by itself what the rows are.
#[test]
fn visits_and_sales_agree_without_a_mapping() {
    let Some(data) = DataSet::open("event-stream") else { return };
    let mut shop = data.shop_without_mappings(FILE);
    check_totals(&data, &mut shop);
    let report = shop.ask_by(&["conversion_rate", "orders"], "device");
    for row in data.expected("by_device") {
        assert_group(&report, "conversion_rate", text(&row, "device"), decimal(&row, "conversion"));
        assert_group(&report, "orders", text(&row, "device"), decimal(&row, "purchases"));
    }
}

fn check_totals(data: &DataSet, shop: &mut Loaded) {
    let totals = data.expected_row("totals");
    let ids = ["sessions", "purchases", "orders", "revenue", "aov", "revenue_per_session"];
    let names = ["sessions", "purchases", "purchases", "revenue", "aov", "revenue_per_session"];
    let report = shop.ask_all(&ids);
    for (id, name) in ids.iter().zip(names) {
        assert_value(&report, id, decimal(&totals, name));
    }
    let funnel = data.expected_row("funnel_sessions");
    let visits = data.expected_row("bounce");
    let report = shop.ask_all(&[
        "conversion_rate",
        "add_to_carts",
        "checkouts",
        "cart_abandonment_rate",
        "checkout_abandonment_rate",
        "bounce_rate",
        "avg_session_duration",
    ]);
    assert_value(&report, "conversion_rate", decimal(&totals, "session_conversion"));
    assert_value(&report, "add_to_carts", decimal(&funnel, "add_to_cart"));
    assert_value(&report, "checkouts", decimal(&funnel, "begin_checkout"));
    assert_value(&report, "cart_abandonment_rate", decimal(&funnel, "cart_abandonment"));
    assert_value(&report, "checkout_abandonment_rate", decimal(&funnel, "checkout_abandonment"));
    assert_value(&report, "bounce_rate", decimal(&visits, "bounce_rate"));
    assert_value(&report, "avg_session_duration", decimal(&visits, "mean_seconds"));
}

#[test]
fn days_and_months_agree() {
    let Some((data, mut shop)) = open() else { return };
    let ids = ["sessions", "purchases", "revenue"];
    let report = shop.ask(&Question { grain: Some(Grain::Day), ..question(&ids) });
    for row in data.expected("daily") {
        for id in ids {
            assert_point(&report, id, text(&row, "day"), decimal(&row, id));
        }
    }
    let ids = ["sessions", "conversion_rate", "revenue"];
    let report = shop.ask(&Question { grain: Some(Grain::Month), ..question(&ids) });
    for row in data.expected("monthly") {
        let from = format!("{}-01", text(&row, "month"));
        for (id, name) in ids.iter().zip(["sessions", "conversion", "revenue"]) {
            assert_point(&report, id, &from, decimal(&row, name));
        }
    }
}

#[test]
fn sources_devices_countries_and_test_groups_agree() {
    let Some((data, mut shop)) = open() else { return };
    for (by, id, name) in [
        ("source", "by_source", "traffic_source"),
        ("device", "by_device", "device"),
        ("country", "by_country", "country"),
    ] {
        let report = shop.ask_by(RATES, by);
        for row in data.expected(id) {
            let key = text(&row, name);
            assert_group(&report, "sessions", key, decimal(&row, "sessions"));
            assert_group(&report, "purchases", key, decimal(&row, "purchases"));
            assert_group(&report, "conversion_rate", key, decimal(&row, "conversion"));
            if row.contains_key("cart_abandonment") {
                let rate = decimal(&row, "cart_abandonment");
                assert_group(&report, "cart_abandonment_rate", key, rate);
            }
        }
    }
    let report = shop.ask_by(&["revenue"], "source");
    for row in data.expected("by_source") {
        assert_group(&report, "revenue", text(&row, "traffic_source"), decimal(&row, "revenue"));
    }
    let report = shop.ask_by(&["aov"], "device");
    for row in data.expected("by_device") {
        assert_group(&report, "aov", text(&row, "device"), decimal(&row, "aov"));
    }
    let report = shop.ask_by(&["sessions", "conversion_rate"], "variant");
    for row in data.expected("ab") {
        let group = text(&row, "ab_group");
        assert_group(&report, "sessions", group, decimal(&row, "sessions"));
        assert_group(&report, "conversion_rate", group, decimal(&row, "session_conversion"));
    }
}

#[test]
fn categories_and_customers_agree() {
    let Some((data, mut shop)) = open() else { return };
    let report = shop.ask_by(&["revenue", "orders"], "category");
    for row in data.expected("categories") {
        let category = text(&row, "product_category");
        assert_group(&report, "revenue", category, decimal(&row, "revenue"));
        assert_group(&report, "orders", category, decimal(&row, "purchases"));
    }
    let repeat = data.expected_row("repeat");
    let report = shop.ask_all(&["customers", "returning_customer_rate", "repeat_purchase_rate_30"]);
    assert_value(&report, "customers", decimal(&repeat, "buyers"));
    assert_value(&report, "returning_customer_rate", decimal(&repeat, "repeat_rate"));
    // Ours counts calendar days, the reference 30 × 24 hours (42 of 188). By Python: 42 of 189.
    assert_value(&report, "repeat_purchase_rate_30", share(42, 189));
}

/// No items, returns, cost or spend; whether a session's user came before is not told either.
#[test]
fn what_the_file_does_not_tell_is_missing() {
    let Some((_, mut shop)) = open() else { return };
    let ids = [
        "users",
        "pageviews",
        "gross_profit",
        "gross_margin",
        "refund_rate",
        "marketing_cost",
        "cac",
        "roas",
        "mer",
        "upsell_rate",
    ];
    let report = shop.ask_all(&ids);
    for id in ids {
        assert_missing(&report, id);
    }
}
