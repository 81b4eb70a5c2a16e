//! Paid media of a home-goods brand: ad spend, web events by day and campaign, e-mail flows.

use std::collections::BTreeMap;

use shop_kpi::calendar::Grain;
use shop_kpi::report::Question;
use shop_kpi::settings::Settings;

use super::data::{
    DataSet, Loaded, assert_group, assert_missing, assert_point, assert_value, decimal, question,
    text,
};

const ALL: &[&str] = &["spend.csv", "events.csv", "email.csv"];

fn open() -> Option<(DataSet, Loaded)> {
    let data = DataSet::open("paid-media")?;
    let shop = data.shop(Settings::default(), ALL);
    Some((data, shop))
}

#[test]
fn ads_agree() {
    let Some((data, mut shop)) = open() else { return };
    check_ads(&data, &mut shop);
    let report = shop
        .ask(&Question { grain: Some(Grain::Month), ..question(&["marketing_cost", "purchases"]) });
    for row in data.expected("by_month") {
        let from = format!("{}-01", text(&row, "month"));
        assert_point(&report, "marketing_cost", &from, decimal(&row, "spend"));
        assert_point(&report, "purchases", &from, decimal(&row, "purchases"));
    }
}

/// Days, channels and countries of ads, read as they are: no export of Google's.
#[test]
fn ads_agree_without_a_mapping() {
    let Some(data) = DataSet::open("paid-media") else { return };
    let mut shop = data.shop_without_mappings(ALL);
    assert_eq!(shop.reports[0].source.as_deref(), Some("generic"));
    check_ads(&data, &mut shop);
    let report = shop.ask_days(&["marketing_cost"], "2024-01-01", "2024-01-31");
    assert_value(&report, "marketing_cost", decimal(&data.expected("by_month")[0], "spend"));
}

fn check_ads(data: &DataSet, shop: &mut Loaded) {
    let ads = data.expected_row("ads");
    let report = shop.ask_all(&["marketing_cost", "ctr", "cpc", "cpm"]);
    for (id, name) in [("marketing_cost", "spend"), ("ctr", "ctr"), ("cpc", "cpc"), ("cpm", "cpm")]
    {
        assert_value(&report, id, decimal(&ads, name));
    }
    let report = shop.ask_by(&["marketing_cost", "ctr", "cpc"], "campaign");
    for row in data.expected("by_campaign").iter().filter(|row| !row["spend"].is_null()) {
        let campaign = text(row, "campaign");
        assert_group(&report, "marketing_cost", campaign, decimal(row, "spend"));
        assert_group(&report, "ctr", campaign, decimal(row, "ctr"));
        assert_group(&report, "cpc", campaign, decimal(row, "cpc"));
    }
    let report = shop.ask_by(&["marketing_cost", "ctr"], "country");
    for row in data.expected("by_geo").iter().filter(|row| !row["spend"].is_null()) {
        assert_group(&report, "marketing_cost", text(row, "geo"), decimal(row, "spend"));
        assert_group(&report, "ctr", text(row, "geo"), decimal(row, "ctr"));
    }
}

/// The reference's conversion leaves purchases out that no campaign is known of. Ours, asked for
/// the paid sources, is the same; over all rows it has them.
#[test]
fn the_site_agrees() {
    let Some((data, mut shop)) = open() else { return };
    let expected = data.expected_row("shop");
    let ids = ["conversion_rate", "cart_abandonment_rate", "checkout_abandonment_rate"];
    let names = ["conversion", "cart_abandonment", "checkout_abandonment"];
    let paid = vec!["Google".to_owned(), "Meta".to_owned()];
    let filters = BTreeMap::from([("source".to_owned(), paid)]);
    let report = shop.ask(&Question { filters, ..question(&ids) });
    for (id, name) in ids.iter().zip(names) {
        assert_value(&report, id, decimal(&expected, name));
    }
    let report = shop.ask_all(&["sessions", "purchases", "conversion_rate"]);
    let (sessions, purchases) = (decimal(&expected, "sessions"), decimal(&expected, "purchases"));
    assert_value(&report, "sessions", sessions);
    assert_value(&report, "purchases", purchases);
    assert_value(&report, "conversion_rate", purchases / sessions);
    let ids = ["sessions", "purchases", "conversion_rate", "cart_abandonment_rate"];
    let names = ["sessions", "purchases", "conversion", "cart_abandonment"];
    let report = shop.ask_by(&ids, "campaign");
    for row in data.expected("by_campaign").iter().filter(|row| !row["spend"].is_null()) {
        for (id, name) in ids.iter().zip(names) {
            assert_group(&report, id, text(row, "campaign"), decimal(row, name));
        }
    }
    let report = shop.ask_by(&["purchases"], "country");
    for row in data.expected("by_geo") {
        assert_group(&report, "purchases", text(&row, "geo"), decimal(&row, "purchases"));
    }
}

/// The file has no bounces: its mapping says that mails sent were delivered, or rates of delivered
/// ones could not be told.
#[test]
fn mails_agree() {
    let Some((data, mut shop)) = open() else { return };
    let ids = ["email_open_rate", "email_click_rate", "email_revenue"];
    let (all, by_flow) = (shop.ask_all(&ids), shop.ask_by(&ids, "campaign"));
    for row in data.expected("email") {
        for (id, name) in ids.iter().zip(["open_rate", "click_rate", "revenue"]) {
            match text(&row, "flow") {
                "(all)" => assert_value(&all, id, decimal(&row, name)),
                flow => assert_group(&by_flow, id, flow, decimal(&row, name)),
            }
        }
    }
    let report = shop.ask_all(&["unsubscribe_rate", "email_signup_rate"]);
    assert_missing(&report, "unsubscribe_rate");
    assert_missing(&report, "email_signup_rate");
    let mut shop = data.shop_without_mappings(ALL);
    let report = shop.ask_all(&ids);
    assert_missing(&report, "email_open_rate");
    assert_value(&report, "email_revenue", decimal(&data.expected("email")[0], "revenue"));
}

/// There are no orders: purchases of web events have no customer and no cost, and their revenue is
/// the analytics tool's. The ad report gives no value, so that what ads brought in is not known.
#[test]
fn what_the_files_do_not_tell_is_missing() {
    let Some((_, mut shop)) = open() else { return };
    let ids = [
        "orders",
        "revenue",
        "aov",
        "customers",
        "cac",
        "cost_per_order",
        "roas",
        "mer",
        "marketing_roi",
        "gross_margin",
        "users",
        "bounce_rate",
        "cost_per_lead",
    ];
    let report = shop.ask_all(&ids);
    for id in ids {
        assert_missing(&report, id);
    }
}
