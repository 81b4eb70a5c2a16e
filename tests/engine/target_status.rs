//! How figures stand to their targets, to the edges, in reports and in alerts. All by hand;
//! 2026-03-02 is a Monday.

use shop_kpi::alerts::alerts;
use shop_kpi::measures::Memo;
use shop_kpi::report::TargetStatus::{Near, Off, OnTarget};
use shop_kpi::report::{Question, Report, TargetStatus, answer};
use shop_kpi::settings::Settings;
use shop_kpi::tables::Target;

use crate::alerts::{all, judge, target};
use crate::analysis_made_shop::{FEBRUARY, JANUARY, MadeShop, Order, two_months};
use crate::small_shop::period;

const WEEK: (&str, &str) = ("2026-03-02", "2026-03-08");

/// Orders of a week that the data cover whole.
fn of_week(orders: &[Order]) -> MadeShop {
    MadeShop::new().with_orders(orders, &[period(WEEK.0, WEEK.1)])
}

fn ask(shop: &MadeShop, kpi: &str, days: (&str, &str), by: Option<&str>) -> Report {
    let question = Question {
        kpis: vec![kpi.to_owned()],
        from: Some(days.0.to_owned()),
        to: Some(days.1.to_owned()),
        by: by.map(str::to_owned),
        ..Question::default()
    };
    answer(&shop.sealed, &shop.names, &shop.settings, &Memo::default(), &question)
        .expect("a question that can be asked")
}

/// How the shop's week stands, and whether an alert tells it.
fn stands(mut shop: MadeShop, settings: &[&str]) -> (Option<TargetStatus>, Vec<String>) {
    for set in settings {
        shop.settings.set(set).expect("a setting");
    }
    let kpi = settings[0].trim_start_matches("targets.").split('=').next().expect("a KPI");
    let status = ask(&shop, kpi, WEEK, None).kpis[kpi].status;
    (status, all(&judge(shop, &[])))
}

/// An order value is better high: of a target of 100.00, a tenth is 10.00 and a twentieth 5.00.
#[test]
fn near_is_a_share_of_the_target_below_it() {
    for (cents, near, expected) in [
        (10_001, "near=0.1", OnTarget),
        (10_000, "near=0.1", OnTarget),
        (9_999, "near=0.1", Near),
        (9_000, "near=0.1", Near),
        (8_999, "near=0.1", Off),
        (9_500, "near=0.05", Near),
        (9_499, "near=0.05", Off),
        (10_000, "near=0", OnTarget),
        (9_999, "near=0", Off),
    ] {
        let shop = of_week(&[("2026-03-03", "direct", "", cents, 0, 1)]);
        let (status, told) = stands(shop, &["targets.aov=100", near]);
        assert_eq!(status, Some(expected), "{cents} {near}");
        assert_eq!(told.len(), usize::from(expected == Off), "{cents} {near}: {told:?}");
    }
}

/// Less is better of the share of discounts: of 0.3 a tenth is 0.03, of nothing it is nothing.
#[test]
fn near_is_above_the_target_where_less_is_better() {
    for (off, target, expected) in [
        (2_999, "0.3", OnTarget),
        (3_000, "0.3", OnTarget),
        (3_001, "0.3", Near),
        (3_300, "0.3", Near),
        (3_301, "0.3", Off),
        (0, "0", OnTarget),
        (1, "0", Off),
    ] {
        let shop = of_week(&[("2026-03-03", "direct", "", 10_000, off, 1)]);
        let (status, told) = stands(shop, &[&format!("targets.discount_rate={target}")]);
        assert_eq!(status, Some(expected), "{off} of {target}");
        assert_eq!(told.len(), usize::from(expected == Off), "{off} of {target}: {told:?}");
    }
}

/// 50.00 of a new customer and 50.00 of one who was there: half, which is neither good nor bad.
#[test]
fn near_is_on_both_sides_where_neither_is_good() {
    for (target, expected) in [
        ("0.5", OnTarget),
        // 0.04 off, of 0.046 and 0.054 allowed.
        ("0.46", Near),
        ("0.54", Near),
        // 0.06 off, of 0.044 and 0.056 allowed.
        ("0.44", Off),
        ("0.56", Off),
    ] {
        let shop = MadeShop::new().with_orders(
            &[
                ("2026-02-10", "direct", "anna", 5_000, 0, 1),
                ("2026-03-03", "direct", "anna", 5_000, 0, 1),
                ("2026-03-04", "direct", "ben", 5_000, 0, 1),
            ],
            &[period("2026-02-01", "2026-03-08")],
        );
        let set = format!("targets.new_customer_revenue_share={target}");
        let (status, told) = stands(shop, &[&set]);
        assert_eq!(status, Some(expected), "{target}");
        assert_eq!(told.len(), usize::from(expected == Off), "{target}: {told:?}");
    }
}

/// January: `direct` 100.00, `mail` 91.00, `paid` 80.00, `rare` 50.00. February: `direct` 40.00.
fn shop_of_channels(targets: Vec<Target>) -> MadeShop {
    let mut shop = MadeShop::new().with_orders(
        &[
            ("2026-01-05", "direct", "", 10_000, 0, 1),
            ("2026-01-06", "mail", "", 9_100, 0, 1),
            ("2026-01-07", "paid", "", 8_000, 0, 1),
            ("2026-01-08", "rare", "", 5_000, 0, 1),
            ("2026-02-09", "direct", "", 4_000, 0, 1),
        ],
        &two_months(),
    );
    shop.sealed.targets = targets;
    shop
}

/// Each channel's target for a month: 100.00, but for `rare`, which has none.
fn of_channels(days: (&str, &str)) -> Vec<Target> {
    let of = |channel| target("revenue", Some(days), Some(("channel", channel)), "100");
    ["direct", "mail", "paid"].into_iter().map(of).collect()
}

fn groups(report: &Report) -> Vec<(&str, Option<TargetStatus>)> {
    let groups = &report.kpis["revenue"].groups;
    groups.iter().map(|group| (group.key.as_deref().unwrap_or("–"), group.status)).collect()
}

#[test]
fn each_value_of_a_dimension_stands_to_its_own_target() {
    let shop = shop_of_channels(of_channels(JANUARY));
    let report = ask(&shop, "revenue", JANUARY, Some("channel"));
    let expected =
        [("direct", Some(OnTarget)), ("mail", Some(Near)), ("paid", Some(Off)), ("rare", None)];
    assert_eq!(groups(&report), expected);
    // The whole has no target, and a month no part of another's.
    assert_eq!(report.kpis["revenue"].status, None);
    let february = ask(&shop, "revenue", FEBRUARY, Some("channel"));
    assert!(groups(&february).iter().all(|(_, status)| status.is_none()), "{february:?}");
    // Of a month that goes on, a sum is not judged, nor are its parts.
    let march = ("2026-02-15", "2026-03-15");
    let shop = shop_of_channels(of_channels(march));
    let report = ask(&shop, "revenue", march, Some("channel"));
    assert!(report.kpis["revenue"].partial);
    assert!(groups(&report).iter().all(|(_, status)| status.is_none()), "{report:?}");
}

#[test]
fn alerts_tell_which_values_are_off() {
    let shop = shop_of_channels(of_channels(FEBRUARY));
    // Two have sold nothing, which is further off than 40.00.
    let told = all(&judge(shop, &[]));
    assert_eq!(
        told,
        [
            "revenue channel=mail OffTarget 0 100",
            "revenue channel=paid OffTarget 0 100",
            "revenue channel=direct OffTarget 40 100",
        ]
    );
    // January's are no news by the end of February: they ended 28 days ago, and took 31.
    let told = all(&judge(shop_of_channels(of_channels(JANUARY)), &[]));
    assert_eq!(told, ["revenue channel=paid OffTarget 80 100"]);
}

/// The whole and its channels in one list, the worst first: 0.6, a quarter, a fifth.
#[test]
fn the_whole_stands_beside_its_values() {
    let mut targets = of_channels(JANUARY);
    targets[0].value = 250.into();
    targets.push(target("revenue", Some(JANUARY), None, "428"));
    let shop = shop_of_channels(targets);
    let found = alerts(&shop.sealed, &shop.names, &quiet(), &Memo::default());
    assert_eq!(
        all(&found),
        [
            "revenue channel=direct OffTarget 100 250",
            // 321.00 of 428.00.
            "revenue OffTarget 321 428",
            "revenue channel=paid OffTarget 80 100",
        ]
    );
    let severities: Vec<f64> = found.alerts.iter().map(|alert| alert.severity).collect();
    for (found, expected) in severities.iter().zip([0.6, 0.25, 0.2]) {
        assert!((found - expected).abs() < 1e-12, "{severities:?}");
    }
}

/// Without the rules that ship.
fn quiet() -> Settings {
    Settings { alerts: Vec::new(), ..Settings::default() }
}
