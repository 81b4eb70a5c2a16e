//! Reports of one site's traffic side by side: visits, people, events, pages and funnels. Each figure
//! comes from one of them, and none of people or events stands for visits.

use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::settings::Settings;

use crate::data::{Loaded, amount, assert_value};
use crate::sources::find;

const TRAFFIC: &str = "# Start date: 20260101
# End date: 20260131
Session default channel group,Sessions,Engaged sessions,Ecommerce purchases,Total revenue
Organic Search,400,300,15,700
Direct,100,50,5,200
";

/// The traffic report above with samples of ours for the same month.
fn shop(samples: &[&str]) -> Loaded {
    let mut shop = Shop::new(Settings::default());
    let options = ImportOptions::default();
    let mut reports = vec![shop.add("traffic.csv", TRAFFIC.as_bytes(), &options)];
    for path in samples {
        let bytes = std::fs::read(find(path).expect("OK because it is ours")).expect(path);
        reports.push(shop.add(path, &bytes, &options));
    }
    Loaded { shop, reports }
}

/// Visits 400 + 100, purchases 15 + 5, engaged 300 + 50: of the traffic report, though funnel, events,
/// pages and people tell of the same month. Views are those of the events report (1200), not with
/// those by page (832) added.
#[test]
fn people_events_and_pages_are_no_visits() {
    let others = [
        "ga4_funnel/clean.csv",
        "ga4_events/clean.csv",
        "ga4_pages/clean.csv",
        "ga4_tech/by_device.csv",
        "ga4_demographics/clean.csv",
    ];
    let mut shop = shop(&others);
    let report = shop.ask_all(&["sessions", "purchases", "pageviews", "bounce_rate"]);
    assert_value(&report, "sessions", amount("500"));
    assert_value(&report, "purchases", amount("20"));
    assert_value(&report, "pageviews", amount("1200"));
    assert_value(&report, "bounce_rate", amount("0.3"));
    let report = shop.ask_all(&["conversion_rate"]);
    assert_value(&report, "conversion_rate", amount("0.04"));
}

/// Of 60 people who put something in the cart and 30 at the checkout 18 bought.
#[test]
fn a_funnel_tells_who_left_on_the_way() {
    let report = shop(&["ga4_funnel/clean.csv"])
        .ask_all(&["cart_abandonment_rate", "checkout_abandonment_rate"]);
    assert_value(&report, "cart_abandonment_rate", amount("0.7"));
    assert_value(&report, "checkout_abandonment_rate", amount("0.4"));
}

/// Up 65.5 of 66.5 hours: 235,800 of 239,400 seconds. Down half an hour on the 6th, of 24 hours.
#[test]
fn a_state_that_lasts_is_parted_at_midnight() {
    let bytes = std::fs::read(find("uptimerobot_events/clean.csv").expect("OK because it is ours"));
    let mut shop = Shop::new(Settings::default());
    let report = shop.add("log.csv", &bytes.expect("a log"), &ImportOptions::default());
    let mut shop = Loaded { shop, reports: vec![report] };
    assert_value(&shop.ask_all(&["uptime"]), "uptime", amount("235800") / amount("239400"));
}
