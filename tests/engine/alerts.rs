//! Alerts of shops of a few rows. All by hand; 2026-03-02 is a Monday.

use shop_kpi::alerts::{Alert, AlertKind, Alerts, alerts};
use shop_kpi::calendar::Day;
use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::measures::Memo;
use shop_kpi::settings::{AlertEvery, AlertRule, AlertWhen, Settings};
use shop_kpi::tables::Target;
use shop_kpi::unit::Value;

use crate::analysis_made_shop::{Dice, MadeShop};
use crate::normal_range::{visited, weeks};
use crate::small_shop::{day, period};

/// `kpi every above|below|change limit`, or `kpi every unusual`.
fn rule(text: &str) -> AlertRule {
    let words: Vec<&str> = text.split_whitespace().collect();
    let limit = || words[3].parse().expect("a decimal");
    AlertRule {
        kpi: words[0].to_owned(),
        every: if words[1] == "day" { AlertEvery::Day } else { AlertEvery::Week },
        when: match words[2] {
            "above" => AlertWhen::Above { limit: limit() },
            "below" => AlertWhen::Below { limit: limit() },
            "change" => AlertWhen::Change { more_than: limit() },
            _ => AlertWhen::Unusual,
        },
        by: words.last().and_then(|word| word.strip_prefix("by=")).map(str::to_owned),
    }
}

pub(crate) fn judge(mut shop: MadeShop, rules: &[&str]) -> Alerts {
    shop.settings.alerts = rules.iter().map(|text| rule(text)).collect();
    alerts(&shop.sealed, &shop.names, &shop.settings, &Memo::default())
}

/// One order a day, of so many cents.
fn daily(from: &str, to: &str, cents: impl Fn(Day) -> i64) -> MadeShop {
    let days: Vec<(String, i64)> =
        (day(from).0..=day(to).0).map(|at| (Day(at).to_string(), cents(Day(at)))).collect();
    let orders: Vec<_> =
        days.iter().map(|(at, cents)| (at.as_str(), "direct", "", *cents, 0, 1)).collect();
    MadeShop::new().with_orders(&orders, &[period(from, to)])
}

fn told(alert: &Alert) -> String {
    let text = |value: Value| match value {
        Value::Money(amount) => amount.to_string(),
        Value::Number(number) => format!("{number:.4}"),
    };
    let key = alert.key.as_deref().unwrap_or("–");
    let slice = alert.dimension.as_ref().map_or(String::new(), |name| format!(" {name}={key}"));
    let (value, limit) = (text(alert.value), text(alert.limit));
    format!("{}{slice} {:?} {value} {limit}", alert.kpi, alert.kind)
}

pub(crate) fn all(alerts: &Alerts) -> Vec<String> {
    alerts.alerts.iter().map(told).collect()
}

/// Seven days from Monday to Sunday with one order of 20.00 each: 140.00.
#[test]
fn what_is_set_after_the_first_look_holds_at_once() {
    let orders: Vec<String> =
        (2..=8).map(|day| format!("A{day},2026-03-0{day},c{day}@example.org,20.00")).collect();
    let csv = format!("order_id,date,customer,total\n{}\n", orders.join("\n"));
    let settings = |rules: &[&str]| Settings {
        alerts: rules.iter().map(|text| rule(text)).collect(),
        ..Settings::default()
    };
    let mut shop = Shop::new(settings(&["revenue week below 100"]));
    shop.add("orders.csv", csv.as_bytes(), &ImportOptions::default());
    assert_eq!(shop.alerts(), Alerts::default());
    shop.set_settings(settings(&["revenue week below 200"]));
    assert_eq!(all(&shop.alerts()), ["revenue Below 140 200"]);
    shop.set_settings(settings(&[]));
    assert_eq!(shop.alerts(), Alerts::default());
}

#[test]
fn judges_the_last_day_and_week_that_are_complete() {
    for (to, today, of_day, of_week) in [
        // The data end on the week's last day; that day itself may go on.
        ("2026-03-15", None, "2026-03-14", "2026-03-09..2026-03-15"),
        ("2026-03-14", None, "2026-03-13", "2026-03-02..2026-03-08"),
        ("2026-03-16", None, "2026-03-15", "2026-03-09..2026-03-15"),
        // Told that it is the next day, the last one is over too.
        ("2026-03-15", Some("2026-03-16"), "2026-03-15", "2026-03-09..2026-03-15"),
        ("2026-03-15", Some("2026-03-15"), "2026-03-14", "2026-03-02..2026-03-08"),
        ("2026-03-15", Some("2026-03-12"), "2026-03-11", "2026-03-02..2026-03-08"),
    ] {
        let mut shop = daily("2026-02-02", to, |_| 1000);
        shop.settings.today = today.map(str::to_owned);
        let found = judge(shop, &["orders day above 0", "revenue week above 0"]);
        let span = |alert: &Alert| format!("{}..{}", alert.from, alert.to);
        let days: Vec<String> = found.alerts.iter().map(span).collect();
        assert!(days.contains(&format!("{of_day}..{of_day}")), "{to} {today:?}: {days:?}");
        assert!(days.contains(&of_week.to_owned()), "{to} {today:?}: {days:?}");
    }
}

/// 7 orders of 10.00 in the week to 15 March, 7 of 5.00 in the one before.
#[test]
fn a_limit_itself_is_still_right() {
    let shop =
        || daily("2026-02-02", "2026-03-15", |at| if at < day("2026-03-09") { 500 } else { 1000 });
    for (asked, expected) in [
        ("revenue week above 70", None),
        ("revenue week above 69.99", Some(("revenue Above 70 69.99", 0.01 / 69.99))),
        ("revenue week below 70", None),
        ("revenue week below 100", Some(("revenue Below 70 100", 0.3))),
        // From 35.00 to 70.00 is up by the whole.
        ("revenue week change 1", None),
        ("revenue week change 0.8", Some(("revenue Rose 70 0.8000", 0.25))),
        ("orders week change 0", None),
        ("aov day below 20", Some(("aov Below 10 20", 0.5))),
        // The 14th against the 7th.
        ("revenue day change 0.5", Some(("revenue Rose 10 0.5000", 1.0))),
    ] {
        let found = judge(shop(), &[asked]);
        let told: Vec<String> = all(&found);
        match expected {
            None => assert!(told.is_empty(), "{asked}: {told:?}"),
            Some((text, severity)) => {
                assert_eq!(told, [text], "{asked}");
                let by = found.alerts[0].severity;
                assert!((by - severity).abs() < 1e-12, "{asked}: {by}");
            }
        }
    }
}

#[test]
fn a_fall_to_nothing_is_told_and_what_is_missing_is_not() {
    // Nothing was sold from the 9th to the 15th, and something on the 16th.
    let shop = || {
        let orders =
            [("2026-03-03", "direct", "", 4000, 0, 1), ("2026-03-16", "direct", "", 900, 0, 1)];
        MadeShop::new().with_orders(&orders, &[period("2026-03-01", "2026-03-16")])
    };
    let found = judge(shop(), &["revenue week change 0.5", "aov week below 100"]);
    // An average of no orders is unknown, not zero.
    assert_eq!(all(&found), ["revenue Fell 0 0.5000"]);
    assert_eq!(found.alerts[0].change, Some(-1.0));
    let missing = ["conversion_rate week below 1", "return_rate week below 1", "nps day below 9"];
    assert_eq!(judge(shop(), &missing), Alerts::default());
    assert_eq!(judge(MadeShop::new(), &["revenue week below 9"]), Alerts::default());
    // The week before the data begin is not zero: there is no change to tell.
    let first = daily("2026-03-02", "2026-03-08", |_| 1000);
    assert_eq!(judge(first, &["revenue week change 0.1"]), Alerts::default());
}

#[test]
fn old_data_are_no_news() {
    // Visits end on Sunday, 1 February; orders go on to 3 or 4 March: 30 and 31 days later, or 32.
    for (to, is_news) in [("2026-03-03", true), ("2026-03-04", true), ("2026-03-05", false)] {
        let visits = [("2026-01-28", "direct", 10_i64)];
        let shop = daily("2026-01-05", to, |_| 1000)
            .with_visits(&visits, &[period("2026-01-05", "2026-02-01")]);
        assert_eq!(
            all(&judge(shop, &["sessions week below 20"])).len(),
            usize::from(is_news),
            "{to}"
        );
    }
}

/// In the week: `direct` 40 orders of 10.00 with 4.00 off, `mail` 40 with 1.00 off, `rare` 29 with
/// all off, `paid` 30 with 3.00 off.
#[test]
fn values_of_a_dimension_are_judged_one_by_one_unless_they_are_few() {
    let mut orders = Vec::new();
    for (channel, count, off) in
        [("direct", 40, 400), ("mail", 40, 100), ("rare", 29, 1000), ("paid", 30, 300)]
    {
        orders.extend(vec![("2026-03-11", channel, "", 1000_i64, off, 1_i64); count]);
    }
    let shop = MadeShop::new().with_orders(&orders, &[period("2026-02-23", "2026-03-15")]);
    let found = judge(shop, &["discount_rate week above 0.25 by=channel"]);
    assert_eq!(
        all(&found),
        [
            "discount_rate channel=direct Above 0.4000 0.2500",
            "discount_rate channel=paid Above 0.3000 0.2500"
        ]
    );
}

/// Of eleven channels with 41 to 31 orders, and as many the week before, only ten are judged.
#[test]
fn the_ten_greatest_are_judged() {
    let names: Vec<String> = (0..11).map(|number| format!("c{number:02}")).collect();
    let mut orders = Vec::new();
    for (number, name) in names.iter().enumerate() {
        orders.extend(vec![("2026-03-11", name.as_str(), "", 1000_i64, 500, 1_i64); 41 - number]);
    }
    let shop = MadeShop::new().with_orders(&orders, &[period("2026-02-23", "2026-03-15")]);
    let found = judge(shop, &["discount_rate week above 0.1 by=channel"]);
    let keys: Vec<_> = found.alerts.iter().filter_map(|alert| alert.key.clone()).collect();
    assert_eq!(keys, names[..10]);
}

/// The channel had 35 orders in the week before, and has none.
#[test]
fn a_channel_that_went_silent_is_told() {
    let mut orders = vec![("2026-03-03", "mail", "", 1000_i64, 0, 1_i64); 35];
    orders.extend(vec![("2026-03-03", "direct", "", 1000, 0, 1); 35]);
    orders.extend(vec![("2026-03-10", "direct", "", 1000, 0, 1); 35]);
    let shop = MadeShop::new().with_orders(&orders, &[period("2026-02-23", "2026-03-15")]);
    let found = judge(shop, &["orders week change 0.3 by=channel"]);
    assert_eq!(all(&found), ["orders channel=mail Fell 0.0000 0.3000"]);
}

#[test]
fn says_which_rules_make_no_sense() {
    let shop = daily("2026-03-02", "2026-03-15", |_| 1000);
    let found = judge(
        shop,
        &["revenu week above 1", "revenue week above 1 by=chanel", "revenue week above 139"],
    );
    assert_eq!(found.faults[0].nearest.as_deref(), Some("revenue"));
    assert_eq!(found.faults[1].nearest.as_deref(), Some("channel"));
    let faults: Vec<_> =
        found.faults.iter().map(|fault| (fault.rule, fault.message.as_str())).collect();
    assert_eq!(
        faults,
        [
            (0, "There is no KPI “revenu”. Did you mean “revenue”?"),
            (1, "There is no dimension “chanel”. Did you mean “channel”?"),
        ]
    );
    assert!(found.alerts.is_empty(), "7 orders of 10.00 are 70.00");
}

/// 400 sessions a day give or take chance; the last day but one of the data has a tenth.
#[test]
fn an_unusual_day_is_told_for_the_whole_and_for_a_slice() {
    let mut dice = Dice::new(7);
    let days: Vec<String> = (0..100).map(|at| day("2026-01-01").plus(at).to_string()).collect();
    let mut visits = Vec::new();
    for (number, text) in days.iter().enumerate() {
        let mail = if number == 98 { 0.1 } else { 1.0 };
        visits.push((text.as_str(), "direct", dice.poisson(300.0)));
        visits.push((text.as_str(), "mail", dice.poisson(300.0 * mail)));
    }
    let shop = || MadeShop::new().with_visits(&visits, &[period("2026-01-01", "2026-04-10")]);
    let found = judge(shop(), &["sessions day unusual", "sessions day unusual by=channel"]);
    let kinds: Vec<_> = found
        .alerts
        .iter()
        .map(|alert| (alert.kind, alert.key.as_deref(), alert.from.as_str()))
        .collect();
    let low = AlertKind::UnusuallyLow;
    assert_eq!(kinds, [(low, Some("mail"), "2026-04-09"), (low, None, "2026-04-09")]);
    let mail = &found.alerts[0];
    assert!(mail.value.number() < mail.limit.number());
    assert!(mail.limit.number() < mail.compared.expect("expected").number());
    assert!(mail.change.is_none() && mail.severity > 0.0);
}

/// Fourteen weeks, then one judged against the 325 sessions before it. From the thirteen changes
/// before, a second method (`normal_range`) has the band −29.2965 % to +30.5119 %: 229.79 to 424.16.
#[test]
fn an_unusual_week_is_beyond_the_edges_of_its_changes() {
    let (low, high) = (-0.292_965_354_312_593_8, 0.305_118_510_530_623_3);
    for (last, expected) in [
        (230, None),
        (229, Some((AlertKind::UnusuallyLow, low))),
        (424, None),
        (425, Some((AlertKind::UnusuallyHigh, high))),
    ] {
        let all = [310, 295, 342, 301, 288, 330, 317, 299, 305, 290, 360, 312, 300, 325, last];
        for (asked, key) in
            [("sessions week unusual", None), ("sessions week unusual by=channel", Some("direct"))]
        {
            let found = judge(visited(&weeks(&all)), &[asked]).alerts;
            let kinds: Vec<_> =
                found.iter().map(|alert| (alert.kind, alert.key.as_deref())).collect();
            let expected_kinds: Vec<_> = expected.iter().map(|(kind, _)| (*kind, key)).collect();
            assert_eq!(kinds, expected_kinds, "{last} {asked}");
            let (Some(alert), Some((_, edge))) = (found.first(), expected) else { continue };
            // 2023-01-02 is the first Monday; the fifteenth week begins on 10 April.
            assert_eq!((alert.from.as_str(), alert.to.as_str()), ("2023-04-10", "2023-04-16"));
            assert_eq!(alert.compared.map(Value::number), Some(325.0));
            let change = last as f64 / 325.0 - 1.0;
            let middle = f64::midpoint(low, high);
            let severity = (change - middle) / (edge - middle) - 1.0;
            for (found, expected) in [
                (alert.limit.number(), 325.0 * (1.0 + edge)),
                (alert.change.expect("a change"), change),
                (alert.severity, severity),
            ] {
                assert!((found - expected).abs() < 1e-6, "{last} {asked}: {found}, {expected}");
            }
        }
    }
    // Thirteen weeks have only eleven changes before the last, one fewer than it takes.
    let short = visited(&weeks(&[310, 295, 342, 301, 288, 330, 317, 299, 305, 290, 360, 312, 900]));
    assert_eq!(judge(short, &["sessions week unusual"]), Alerts::default());
}

pub(crate) fn target(
    kpi: &str,
    days: Option<(&str, &str)>,
    slice: Option<(&str, &str)>,
    value: &str,
) -> Target {
    let days = days.map(|(from, to)| period(from, to));
    Target {
        kpi: kpi.to_owned(),
        from: days.map(|days| days.from),
        to: days.map(|days| days.to),
        dimension: slice.map(|(name, _)| name.to_owned()),
        key: slice.map(|(_, key)| key.to_owned()),
        value: value.parse().expect("a decimal"),
    }
}

/// 10.00 a day: 310.00 in January, 280.00 in February, 70.00 a week.
#[test]
fn off_target_is_told_for_the_targets_days() {
    let january = ("2026-01-01", "2026-01-31");
    let february = ("2026-02-01", "2026-02-28");
    let march = ("2026-03-01", "2026-03-31");
    for (targets, set, expected) in [
        // An amount: the last complete period that has a target.
        (
            vec![target("revenue", Some(february), None, "400")],
            None,
            vec!["revenue OffTarget 280 400"],
        ),
        (vec![target("revenue", Some(february), None, "311.11")], None, vec![]),
        (
            vec![
                target("revenue", Some(january), None, "500"),
                target("revenue", Some(february), None, "280"),
                target("revenue", Some(march), None, "900"),
            ],
            None,
            vec![],
        ),
        // One without days may be for a week or a year.
        (vec![target("revenue", None, None, "400")], Some("targets.revenue=900"), vec![]),
        // What is divided is the same in a week.
        (vec![], Some("targets.aov=20"), vec!["aov OffTarget 10 20"]),
        (vec![], Some("targets.aov=11"), vec![]),
        (
            vec![target("aov", None, Some(("Channel", "direct")), "12.5")],
            None,
            vec!["aov channel=direct OffTarget 10 12.5"],
        ),
        // Less is better, and nothing is discounted.
        (vec![], Some("targets.discount_rate=0.1"), vec![]),
    ] {
        let mut shop = daily("2026-01-01", "2026-03-08", |_| 1000);
        if let Some(set) = set {
            shop.settings.set(set).expect("a setting");
        }
        shop.sealed.targets = targets;
        assert_eq!(all(&judge(shop, &[])), expected, "{set:?}");
    }
}

#[test]
fn the_shipped_rules_can_be_judged() {
    let rules = Settings::default().alerts;
    let shop = daily("2026-01-01", "2026-03-08", |_| 1000);
    assert!(rules.len() >= 5);
    let found = alerts(&shop.sealed, &shop.names, &Settings::default(), &Memo::default());
    assert_eq!(found.faults, []);
}
