//! A year of sessions with a flag for those that bought. No dates and no ids; what told sessions
//! apart is put in dimensions that sessions have, the month in `campaign`.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use shop_kpi::report::Question;
use shop_kpi::settings::Settings;

use super::data::{
    DataSet, Loaded, amount, assert_group, assert_missing, assert_value, decimal, question, share,
    text,
};

const FILE: &[&str] = &["online_shoppers_intention.csv"];
const IDS: &[&str] = &["sessions", "conversion_rate"];

fn open() -> Option<(DataSet, Loaded)> {
    let data = DataSet::open("online-shoppers")?;
    let shop = data.shop(Settings::default(), FILE);
    Some((data, shop))
}

#[test]
fn conversion_agrees() {
    let Some((data, mut shop)) = open() else { return };
    let totals = data.expected_row("totals");
    let report = shop.ask_all(&["sessions", "purchases", "conversion_rate"]);
    for (id, name) in
        [("sessions", "sessions"), ("purchases", "purchases"), ("conversion_rate", "conversion")]
    {
        assert_value(&report, id, decimal(&totals, name));
    }
    assert_value(&report, "conversion_rate", share(1908, 12330));
}

#[test]
fn conversion_agrees_by_visitor_month_weekend_traffic_and_region() {
    let Some((data, mut shop)) = open() else { return };
    for (by, id, name) in [
        ("category", "visitor", "VisitorType"),
        ("campaign", "monthly", "month"),
        ("variant", "weekend", "weekend"),
        ("keyword", "traffic", "traffic_type"),
        ("country", "region", "region"),
    ] {
        let report = shop.ask_by(IDS, by);
        for row in data.expected(id) {
            let key = match &row[name] {
                serde_json::Value::Bool(true) => "True".to_owned(),
                serde_json::Value::Bool(false) => "False".to_owned(),
                serde_json::Value::String(_) => text(&row, name).to_owned(),
                number => number.to_string(),
            };
            assert_group(&report, "sessions", &key, decimal(&row, "sessions"));
            assert_group(&report, "conversion_rate", &key, decimal(&row, "conversion"));
        }
    }
}

/// Pages and seconds are given apart for three kinds of pages, and added.
#[test]
fn pages_and_durations_agree() {
    let Some((data, mut shop)) = open() else { return };
    let report = shop.ask_all(&["pageviews", "sessions", "avg_session_duration"]);
    // By Python: 426004 ÷ 12330 is the reference's mean.
    assert_value(&report, "pageviews", 426_004.into());
    let mean = decimal(&data.expected_row("pages"), "mean_pages");
    assert!((share(426_004, 12330) - mean).abs() < Decimal::new(1, 6));
    let duration = data.expected_row("duration");
    assert_value(&report, "avg_session_duration", decimal(&duration, "mean_all"));
    let report = shop.ask(&Question {
        filters: BTreeMap::from([("category".to_owned(), vec!["New_Visitor".to_owned()])]),
        ..question(&["avg_session_duration"])
    });
    // Published with the data.
    assert_value(&report, "avg_session_duration", amount("747.542141"));
}

/// `Revenue` is no money, `BounceRates` no bounces of sessions: with a mapping or without one
/// neither is taken for it.
#[test]
fn what_looks_like_revenue_or_bounces_is_missing() {
    let Some((data, mut shop)) = open() else { return };
    let ids = [
        "revenue",
        "orders",
        "aov",
        "revenue_per_session",
        "bounce_rate",
        "users",
        "customers",
        "organic_share",
    ];
    let report = shop.ask_all(&ids);
    for id in ids {
        assert_missing(&report, id);
    }
    let mut shop = data.shop_without_mappings(FILE);
    let report = shop.ask_all(&ids);
    for id in ids {
        assert_missing(&report, id);
    }
}
