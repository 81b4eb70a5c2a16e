//! The tree of traffic sources: by hand, and against the KPIs by channel.

use shop_kpi::analyses::{AnalysisId, AnalysisResult, TrafficLevel, TrafficNode, TrafficSources};
use shop_kpi::measures::Memo;
use shop_kpi::report::{AnalysisReport, Lack, Question, Value, answer};
use shop_kpi::settings::Settings;
use shop_kpi::tables::{Column, Dictionaries, Sealed, SealedTable, TableId, TablePart};

use crate::analysis_shop::{codes, lack, sealed};
use crate::small_shop::{cents, counts, days, period, texts};

fn ask(shop: &(Sealed, Dictionaries), settings: &Settings, question: Question) -> AnalysisReport {
    crate::analysis_shop::ask(AnalysisId::TrafficSources, shop, settings, question)
}

fn sources(report: AnalysisReport) -> TrafficSources {
    match report.result {
        Some(AnalysisResult::TrafficSources(sources)) => sources,
        other => panic!("no sources: {other:?}, {:?}", report.missing),
    }
}

/// Two reports of the same visits: by channel, source and campaign; by landing page.
fn traffic(names: &mut Dictionaries) -> SealedTable {
    let channels = ["direct", "paid_search", "paid_search", "paid_search", "email", "", ""];
    let part = |source: &str, filled, rows| TablePart {
        source: source.to_owned(),
        tells_of: 0,
        filled,
        rows,
        coverage: vec![period("2026-01-01", "2026-01-31")],
    };
    let on = "2026-01-05";
    let mut table = SealedTable::new(TableId::Sessions, 7)
        .with("day", days(&["2026-01-10", on, on, on, on, on, on]))
        .with("channel", texts(names, "channel", &channels))
        .with(
            "source",
            texts(names, "source", &["(direct)", "google", "google", "bing", "news", "", ""]),
        )
        .with("campaign", texts(names, "campaign", &["", "spring", "brand", "spring", "", "", ""]))
        .with("landing_page", texts(names, "landing_page", &["", "", "", "", "", "/", "/tea"]))
        .with(
            "sessions",
            counts(&[Some(100), Some(200), Some(50), Some(30), Some(20), Some(250), Some(140)]),
        )
        .with("goals", counts(&[Some(5), Some(10), Some(5), Some(1), Some(1), None, None]))
        .with(
            "purchases",
            counts(&[Some(3), Some(8), Some(4), Some(1), Some(2), Some(15), Some(4)]),
        )
        .with("revenue", cents(&[9000, 40_000, 20_000, 2000, 5000, 60_000, 10_000]));
    table.parts = vec![
        part("ga4_traffic", vec!["channel", "source", "campaign"], 0..5),
        part("ga4_landing_page", vec!["landing_page"], 5..7),
    ];
    table
}

/// Six orders, of which the third has 20.00 given back; they do not know campaigns.
fn orders(names: &mut Dictionaries) -> [SealedTable; 2] {
    let channels = ["direct", "paid_search", "paid_search", "paid_search", "email", ""];
    let sources = ["(direct)", "google", "google", "bing", "news", ""];
    let orders = SealedTable::new(TableId::Orders, 6)
        .with(
            "day",
            days(&[
                "2026-01-10",
                "2026-01-05",
                "2026-01-05",
                "2026-01-05",
                "2026-01-05",
                "2026-01-05",
            ]),
        )
        .with("channel", texts(names, "channel", &channels))
        .with("source", texts(names, "source", &sources))
        .with("gross", cents(&[5000, 10_000, 6000, 2000, 3000, 4000]))
        .with("discount", cents(&[0, 1000, 0, 0, 0, 0]));
    let returns = SealedTable::new(TableId::Returns, 1)
        .with("day", days(&["2026-01-12"]))
        .with("amount", cents(&[2000]))
        .with("is_day_of_order", Column::Flag(vec![0]))
        .linked(TableId::Orders, vec![2]);
    [orders, returns]
}

fn shop() -> (Sealed, Dictionaries) {
    let mut names = Dictionaries::default();
    let traffic = traffic(&mut names);
    let [orders, returns] = orders(&mut names);
    (sealed(vec![traffic, orders, returns], "2026-01-01", "2026-01-31"), names)
}

/// A node as text: name, visits, goals, conversion, revenue, revenue per visit.
fn told(node: &TrafficNode) -> String {
    let name = node.key.as_deref().unwrap_or(if node.is_other { "other" } else { "none" });
    let money = |amount: Option<rust_decimal::Decimal>| {
        amount.map_or("–".to_owned(), |amount| amount.round_dp(4).normalize().to_string())
    };
    let percent = node.conversion.map_or("–".to_owned(), |rate| format!("{:.2}%", rate * 100.0));
    let goals = node.goals.map_or("–".to_owned(), |goals| goals.to_string());
    let (revenue, each) = (money(node.revenue), money(node.revenue_per_session));
    format!("{name} {} {goals} {percent} {revenue} {each}", node.sessions)
}

fn nodes(level: &TrafficLevel) -> Vec<String> {
    level.nodes.iter().map(told).collect()
}

fn of_what(level: &TrafficLevel) -> (&str, Option<&str>, Option<&str>) {
    (&level.dimension, level.conversion_of.as_deref(), level.revenue_of.as_deref())
}

#[test]
fn goes_from_channels_to_campaigns() {
    let found = sources(ask(&shop(), &Settings::default(), Question::default()));
    // 6 orders of 400 visits; 50 + 90 + 60 + 20 + 30 + 40 − 20.
    assert_eq!(told(&found.all), "none 400 22 1.50% 270 0.675");
    assert_eq!(found.conversion_of.as_deref(), Some("orders"));
    let [channels, pages] = &found.all.below[..] else { panic!("two levels") };
    assert_eq!(of_what(channels), ("channel", Some("orders"), Some("orders")));
    assert_eq!(
        nodes(channels),
        [
            "paid_search 280 16 1.07% 150 0.5357", // 3 orders: 90 + 60 + 20 − 20
            "direct 100 5 1.00% 50 0.5",
            "email 20 1 5.00% 30 1.5",
            "none 0 – – 40 –", // an order without a channel
        ]
    );
    let paid = &channels.nodes[0].below;
    assert_eq!(paid.len(), 1);
    assert_eq!(nodes(&paid[0]), ["google 250 15 0.80% 130 0.52", "bing 30 1 3.33% 20 0.6667"]);
    let google = &paid[0].nodes[0].below;
    // Orders do not know campaigns: what the site counted is taken.
    assert_eq!(of_what(&google[0]), ("campaign", Some("purchases"), Some("site")));
    assert_eq!(nodes(&google[0]), ["spring 200 10 4.00% 400 2", "brand 50 5 8.00% 200 4"]);
    // No report knows landing pages by source.
    assert_eq!(of_what(pages), ("landing_page", Some("purchases"), Some("site")));
    assert_eq!(nodes(pages), ["/ 250 – 6.00% 600 2.4", "/tea 140 – 2.86% 100 0.7143"]);
}

#[test]
fn sums_what_is_beyond_the_limit() {
    let question = Question { limit: Some(1), ..Question::default() };
    let found = sources(ask(&shop(), &Settings::default(), question));
    let channels = &found.all.below[0];
    // 100 + 20 visits, 3 orders, 50 + 30 + 40.
    assert_eq!(nodes(channels)[1], "other 120 6 2.50% 120 1");
    assert_eq!(channels.nodes.len(), 2);
    assert_eq!(channels.nodes[0].below[0].nodes.len(), 2);
}

#[test]
fn agrees_with_the_kpis_by_channel() {
    for settings in
        [Settings::default(), Settings { revenue_before_returns: true, ..Settings::default() }]
    {
        let (sealed, names) = shop();
        let kpis = ["conversion_rate", "revenue", "revenue_per_session", "sessions"];
        let question = Question {
            kpis: kpis.iter().map(|&kpi| kpi.to_owned()).collect(),
            by: Some("channel".to_owned()),
            ..Question::default()
        };
        let report =
            answer(&sealed, &names, &settings, &Memo::default(), &question).expect("an answer");
        let found = sources(ask(&(sealed, names), &settings, Question::default()));
        let value = |kpi: &str, key: &Option<String>| {
            let groups = &report.kpis[kpi].groups;
            groups.iter().find(|group| group.key == *key).and_then(|group| group.value)
        };
        let number = |value: Option<Value>| match value {
            Some(Value::Number(number)) => Some((number * 1e9).round()),
            _ => None,
        };
        for node in found.all.below[0].nodes.iter().filter(|node| node.key.is_some()) {
            let conversion = node.conversion.map(|rate| (rate * 1e9).round());
            assert_eq!(number(value("conversion_rate", &node.key)), conversion);
            assert_eq!(value("revenue", &node.key), node.revenue.map(Value::Money));
            let each = node.revenue_per_session.map(Value::Money);
            assert_eq!(value("revenue_per_session", &node.key), each);
            assert_eq!(value("sessions", &node.key), Some(Value::Number(node.sessions)));
        }
    }
}

#[test]
fn takes_both_over_the_days_that_both_know() {
    let mut shop = shop();
    let orders = shop.0.tables.get_mut(&TableId::Orders).expect("orders");
    orders.coverage = vec![period("2026-01-08", "2026-01-31")];
    let report = ask(&shop, &Settings::default(), Question::default());
    assert_eq!(codes(&report), ["common_days"]);
    let found = sources(report);
    // From the 8th on: 100 visits, one order of 50.00, and 20.00 given back of an earlier one.
    assert_eq!(told(&found.all), "none 400 22 1.00% 30 0.3");
}

#[test]
fn does_without_orders_and_says_what_lacks() {
    let mut names = Dictionaries::default();
    let only_traffic = sealed(vec![traffic(&mut names)], "2026-01-01", "2026-01-31");
    let mut shop = (only_traffic, names);
    let settings = Settings::default();
    let found = sources(ask(&shop, &settings, Question::default()));
    // 18 purchases and 760.00 as the site counts them.
    assert_eq!(told(&found.all), "none 400 22 4.50% 760 1.9");
    assert_eq!(found.revenue_of.as_deref(), Some("site"));
    let table = shop.0.tables.get_mut(&TableId::Sessions).expect("sessions");
    table.parts.iter_mut().for_each(|part| part.filled.clear());
    let report = ask(&shop, &settings, Question::default());
    assert_eq!(lack(&report), (Lack::Dimension, "sessions", "channel"));
    shop.0.tables.remove(&TableId::Sessions);
    let report = ask(&shop, &settings, Question::default());
    assert_eq!(lack(&report), (Lack::Table, "sessions", ""));
}
