//! A T-shirt shop's funnel in four files: who visited, had a cart, began the checkout, bought.

use shop_kpi::calendar::Grain;
use shop_kpi::report::Question;
use shop_kpi::settings::Settings;

use super::data::{
    DataSet, Loaded, assert_missing, assert_point, assert_value, decimal, question, text,
};

const ALL: &[&str] = &["visits.csv", "cart.csv", "checkout.csv", "purchase.csv"];

fn open(files: &[&str]) -> Option<(DataSet, Loaded)> {
    let data = DataSet::open("page-visits-funnel")?;
    let shop = data.shop(Settings::default(), files);
    Some((data, shop))
}

/// A user may have several rows of one step: users are counted, not rows.
#[test]
fn steps_agree_in_any_order_of_the_files() {
    let reversed: Vec<&str> = ALL.iter().rev().copied().collect();
    for files in [ALL, reversed.as_slice()] {
        let Some((data, mut shop)) = open(files) else { return };
        let report = shop.ask_all(&[
            "sessions",
            "add_to_carts",
            "checkouts",
            "purchases",
            "conversion_rate",
            "cart_abandonment_rate",
            "checkout_abandonment_rate",
        ]);
        let funnel = data.expected_row("funnel");
        for (id, name) in [
            ("sessions", "visits"),
            ("add_to_carts", "cart"),
            ("checkouts", "checkout"),
            ("purchases", "purchase"),
            ("conversion_rate", "conversion"),
        ] {
            assert_value(&report, id, decimal(&funnel, name));
        }
        let abandoned = data.expected_row("abandonment");
        for (id, name) in [
            ("cart_abandonment_rate", "cart_abandonment"),
            ("checkout_abandonment_rate", "checkout_abandonment"),
        ] {
            assert_value(&report, id, decimal(&abandoned, name));
        }
    }
}

#[test]
fn months_of_the_visits_agree() {
    let Some((data, mut shop)) = open(ALL) else { return };
    let ids = ["sessions", "purchases", "conversion_rate"];
    let report = shop.ask(&Question { grain: Some(Grain::Month), ..question(&ids) });
    for row in data.expected("monthly") {
        let from = format!("{}-01", text(&row, "month"));
        for (id, name) in ids.iter().zip(["visitors", "purchasers", "conversion"]) {
            assert_point(&report, id, &from, decimal(&row, name));
        }
    }
}

/// The files name some of what a visitor did, not all: whether a visit saw one page only and how
/// long it lasted cannot be told. Nor is there any money, source or device.
#[test]
fn what_the_files_do_not_tell_is_missing() {
    let Some((_, mut shop)) = open(ALL) else { return };
    let ids = [
        "bounce_rate",
        "avg_session_duration",
        "pageviews",
        "orders",
        "revenue",
        "aov",
        "revenue_per_session",
        "customers",
        "organic_share",
    ];
    let report = shop.ask_all(&ids);
    for id in ids {
        assert_missing(&report, id);
    }
    let Some((_, mut visits)) = open(&ALL[..1]) else { return };
    let report = visits.ask_all(&["conversion_rate", "cart_abandonment_rate"]);
    assert_missing(&report, "conversion_rate");
    assert_missing(&report, "cart_abandonment_rate");
}
