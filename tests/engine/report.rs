//! Answers about the small shop: comparison, coverage, groups, what is missing. All by hand.

use shop_kpi::calendar::Grain;
use shop_kpi::measures::Memo;
use shop_kpi::report::{
    Compare, KpiReport, Lack, Point, Question, QuestionError, Report, Value, answer,
};
use shop_kpi::settings::{OwnKpi, Settings};
use shop_kpi::tables::{Column, TableId};
use shop_kpi::unit::{Better, Unit};

use crate::small_shop::{counts, small_shop};

fn ask_with(question: &Question, settings: &Settings) -> Report {
    let (sealed, names) = small_shop();
    answer(&sealed, &names, settings, &Memo::default(), question)
        .expect("a question that can be asked")
}

fn ask(question: &Question) -> Report {
    ask_with(question, &Settings::default())
}

fn question(kpis: &[&str], from: &str, to: &str) -> Question {
    Question {
        kpis: kpis.iter().map(|&kpi| kpi.to_owned()).collect(),
        from: Some(from.to_owned()),
        to: Some(to.to_owned()),
        ..Question::default()
    }
}

fn text(value: Option<Value>) -> String {
    match value {
        None => "–".to_owned(),
        Some(Value::Money(amount)) => amount.to_string(),
        Some(Value::Number(number)) => format!("{}", (number * 1e6).round() / 1e6),
    }
}

fn points(points: &[Point]) -> Vec<String> {
    let mark = |point: &Point| if point.partial { "*" } else { "" };
    points
        .iter()
        .map(|point| format!("{} {}{}", point.from, text(point.value), mark(point)))
        .collect()
}

fn groups(kpi: &KpiReport) -> Vec<String> {
    let key = |group: &shop_kpi::report::Group| match &group.key {
        Some(key) => key.clone(),
        None if group.is_other => "other".to_owned(),
        None => "none".to_owned(),
    };
    kpi.groups.iter().map(|group| format!("{} {}", key(group), text(group.value))).collect()
}

fn codes(kpi: &KpiReport) -> Vec<&str> {
    kpi.notes.iter().map(|note| note.code.as_str()).collect()
}

#[test]
fn compares_with_the_month_before() {
    let mut question =
        question(&["revenue", "orders", "discount_rate"], "2026-02-01", "2026-02-28");
    question.compare = Compare::Previous;
    let report = ask(&question);
    assert_eq!(report.period.compared_from.as_deref(), Some("2026-01-01"));
    assert_eq!(report.period.compared_to.as_deref(), Some("2026-01-31"));
    // February: 30.50 + 20; January: 100 + 50 − 10.
    let revenue = &report.kpis["revenue"];
    assert_eq!((text(revenue.value), text(revenue.compared)), ("50.5".into(), "140".into()));
    let change = revenue.change.expect("a change");
    assert!((change - (50.5 / 140.0 - 1.0)).abs() < 1e-12, "{change}");
    assert_eq!(revenue.currency.as_deref(), Some("EUR"));
    // A ratio changes by points: 0 − 10/150.
    let rate = &report.kpis["discount_rate"];
    assert_eq!(rate.change.map(|change| (change * 1e6).round()), Some(-66_667.0));
}

#[test]
fn marks_a_part_period_and_compares_as_many_days() {
    let mut question = question(&["orders"], "2026-03-01", "2026-03-31");
    question.compare = Compare::Previous;
    question.grain = Some(Grain::Week);
    let report = ask(&question);
    let orders = &report.kpis["orders"];
    // Orders are known to 10 March, so that February is taken to the 10th: orders 3 and 4.
    assert!(orders.partial);
    assert_eq!((text(orders.value), text(orders.compared)), ("1".into(), "2".into()));
    assert_eq!(orders.change, Some(-0.5));
    assert_eq!(codes(orders), ["compared_days", "covered_days"]);
    assert_eq!(orders.notes[0].values["to"], "2026-02-10");
    // 1 March is a Sunday; the week of the 9th is known for two days only, the later ones not.
    let expected = [
        "2026-03-01 0*",
        "2026-03-02 1",
        "2026-03-09 0*",
        "2026-03-16 –*",
        "2026-03-23 –*",
        "2026-03-30 –*",
    ];
    assert_eq!(points(&orders.series), expected);
}

#[test]
fn never_divides_over_days_that_only_one_table_knows() {
    // Orders of three months, sessions of two.
    let report = ask(&question(&["conversion_rate", "orders"], "2026-01-01", "2026-03-10"));
    let rate = &report.kpis["conversion_rate"];
    assert_eq!(text(rate.value), "0.016", "4 orders to 28 February ÷ 250 sessions");
    assert!(rate.partial);
    let note = rate.notes.iter().find(|note| note.code == "common_days").expect("a note");
    assert_eq!(
        (note.values["from"].as_str(), note.values["to"].as_str()),
        ("2026-01-01", "2026-02-28")
    );
    assert_eq!(text(report.kpis["orders"].value), "5");
}

#[test]
fn gives_no_value_where_nothing_is_covered_or_rows_are_cut() {
    let mut question = question(&["sessions", "revenue", "roas"], "2026-01-01", "2026-03-31");
    question.grain = Some(Grain::Month);
    let report = ask(&question);
    let sessions = &report.kpis["sessions"];
    assert_eq!(points(&sessions.series), ["2026-01-01 200", "2026-02-01 50", "2026-03-01 –*"]);
    question.grain = Some(Grain::Week);
    let by_week = points(&ask(&question).kpis["sessions"].series);
    assert_eq!(
        by_week[0..6],
        [
            "2026-01-01 –*",
            "2026-01-05 –",
            "2026-01-12 –",
            "2026-01-19 –",
            "2026-01-26 –",
            "2026-02-02 10"
        ]
    );
    let roas = &report.kpis["roas"];
    assert_eq!(roas.value, None);
    assert_eq!(
        (roas.missing[0].what, roas.missing[0].table.as_deref()),
        (Lack::Table, Some("ad_spend"))
    );
}

#[test]
fn says_which_exports_bring_what_is_missing() {
    let ids = ["roas", "pageviews", "gross_profit", "free_shipping_gap"];
    let report = ask(&question(&ids, "2026-01-01", "2026-01-31"));
    for (kpi, what, table, column, source) in [
        ("roas", Lack::Table, Some("ad_spend"), None, Some("google_ads")),
        ("pageviews", Lack::Column, Some("sessions"), Some("pageviews"), Some("generic")),
        (
            "gross_profit",
            Lack::Column,
            Some("products"),
            Some("unit_cost"),
            Some("shopify_products"),
        ),
        ("free_shipping_gap", Lack::Column, Some("orders"), Some("total"), Some("shopify_orders")),
    ] {
        let missing = &report.kpis[kpi].missing[0];
        let found = (missing.what, missing.table.as_deref(), missing.column.as_deref());
        assert_eq!(found, (what, table, column), "{kpi}");
        let brings = |source: &&str| missing.sources.iter().any(|id| id == source);
        assert!(source.is_none_or(|source| brings(&source)), "{kpi}: {:?}", missing.sources);
    }
}

#[test]
fn compares_with_a_year_before_with_weekdays_and_with_an_own_period() {
    let mut question = question(&["orders"], "2026-02-01", "2026-02-28");
    for (compare, from, to, value) in [
        (Compare::Year, "2025-02-01", "2025-02-28", "–"), // before all data
        (Compare::Weekdays, "2025-02-02", "2025-03-01", "–"),
        (
            Compare::Own { from: "2026-01-06".into(), to: "2026-01-31".into() },
            "2026-01-06",
            "2026-01-31",
            "1",
        ),
    ] {
        question.compare = compare;
        let report = ask(&question);
        let compared =
            (report.period.compared_from.as_deref(), report.period.compared_to.as_deref());
        assert_eq!(compared, (Some(from), Some(to)));
        assert_eq!(text(report.kpis["orders"].compared), value, "{:?}", question.compare);
    }
}

#[test]
fn never_calls_a_change_what_compares_with_less_days() {
    // Of 21 December to 10 January, orders are known for the ten days of January.
    let mut question = question(&["orders"], "2026-01-11", "2026-01-31");
    question.compare = Compare::Previous; // 21 days: 21 December to 10 January
    let report = ask(&question);
    let orders = &report.kpis["orders"];
    assert_eq!((text(orders.value), text(orders.compared)), ("1".into(), "1".into()));
    assert_eq!(orders.change, None);
    assert_eq!(codes(orders), ["compared_part"]);
}

#[test]
fn falls_back_on_the_purchases_of_the_traffic_source() {
    let (mut sealed, names) = small_shop();
    let sessions = sealed.tables.remove(&TableId::Sessions).expect("sessions");
    let purchases = counts(&[Some(3), Some(1), Some(0), Some(1), Some(1)]);
    let devices = sessions.texts("channel").expect("channels").to_vec();
    let sessions = sessions.with("purchases", purchases).with("device", Column::Text(devices));
    sealed.tables.insert(TableId::Sessions, sessions);
    let mut question = question(&["conversion_rate"], "2026-01-01", "2026-02-28");
    let report = answer(&sealed, &names, &Settings::default(), &Memo::default(), &question)
        .expect("an answer");
    assert_eq!(text(report.kpis["conversion_rate"].value), "0.016", "orders where they can");
    question.by = Some("device".to_owned()); // only sessions know it
    let report = answer(&sealed, &names, &Settings::default(), &Memo::default(), &question)
        .expect("an answer");
    let rate = &report.kpis["conversion_rate"];
    let values: Vec<String> = rate.groups.iter().map(|group| text(group.value)).collect();
    assert_eq!(values, ["0.1", "0.022222", "0.020513"], "1 ÷ 10, 1 ÷ 45, 4 ÷ 195");
    assert_eq!(rate.notes[0].code, "used_instead");
    assert_eq!(
        rate.notes[0].values["used"],
        "purchases / when(conversion_per_user, users_with_purchases, sessions_with_purchases)"
    );
}

#[test]
fn carries_the_target() {
    let mut settings = Settings::default();
    settings.set("targets.revenue=150.50").expect("a setting");
    settings.set("targets.discount_rate=0.05").expect("a setting");
    let report =
        ask_with(&question(&["revenue", "discount_rate"], "2026-01-01", "2026-01-31"), &settings);
    assert_eq!(text(report.kpis["revenue"].target), "150.5");
    assert_eq!(text(report.kpis["discount_rate"].target), "0.05");
}

#[test]
fn counts_a_refund_on_its_own_day_even_after_the_last_order() {
    let report = ask(&Question {
        kpis: vec!["revenue".into(), "refund_rate".into()],
        ..Question::default()
    });
    // 270.50 − 15 discount − 15 refunded.
    assert_eq!(text(report.kpis["revenue"].value), "240.5");
    assert_eq!(text(report.kpis["refund_rate"].value), "0.058708", "15 ÷ 255.50");
    assert_eq!(
        (report.period.from.as_str(), report.period.to.as_str()),
        ("2026-01-01", "2026-03-10")
    );
}

#[test]
fn groups_by_a_dimension_and_recomputes_ratios() {
    let mut question = question(
        &["revenue", "aov", "sessions", "bounce_rate", "conversion_rate"],
        "2026-01-01",
        "2026-02-28",
    );
    question.by = Some("channel".to_owned());
    let report = ask(&question);
    assert_eq!(groups(&report.kpis["revenue"]), ["direct 150.5", "paid_search 40"]);
    assert_eq!(
        groups(&report.kpis["aov"]),
        ["direct 50.166666666666666666666666667", "paid_search 40"]
    );
    assert_eq!(
        groups(&report.kpis["sessions"]),
        ["direct 195", "paid_search 45", "organic_search 10"]
    );
    // Paid search has no bounces in any row; direct: 62 + 4 + 9 of 195.
    assert_eq!(
        groups(&report.kpis["bounce_rate"]),
        ["direct 0.384615", "organic_search 0.1", "paid_search –"]
    );
    assert_eq!(
        groups(&report.kpis["conversion_rate"]),
        ["paid_search 0.022222", "direct 0.015385", "organic_search 0"]
    );
}

#[test]
fn sums_what_is_beyond_the_limit() {
    let mut question = question(&["revenue", "aov", "customers"], "2026-01-01", "2026-03-10");
    question.by = Some("channel".to_owned());
    question.limit = Some(1);
    let report = ask(&question);
    // Beyond: paid search 40 and one order without a channel 65; ben and dirk.
    assert_eq!(groups(&report.kpis["revenue"]), ["direct 150.5", "other 105"]);
    assert_eq!(
        groups(&report.kpis["aov"]),
        ["direct 50.166666666666666666666666667", "other 52.5"]
    );
    assert_eq!(groups(&report.kpis["customers"]), ["direct 1", "other 2"]);
}

#[test]
fn says_which_table_lacks_a_dimension() {
    let mut question = question(&["conversion_rate", "revenue"], "2026-01-01", "2026-02-28");
    question.by = Some("category".to_owned());
    let report = ask(&question);
    let rate = &report.kpis["conversion_rate"];
    assert_eq!((text(rate.value), rate.groups.len()), ("0.016".into(), 0));
    let missing = &rate.missing[0];
    assert_eq!(
        (missing.what, missing.table.as_deref(), missing.column.as_deref()),
        (Lack::Dimension, Some("sessions"), Some("category"))
    );
    // The lines know it: tea 60 + 40 + 30.50, cups 40 + 20.
    assert_eq!(groups(&report.kpis["revenue"]), ["tea 130.5", "cups 60"]);
}

#[test]
fn filters_every_table_of_a_kpi() {
    let mut question = question(&["conversion_rate", "customers"], "2026-01-01", "2026-02-28");
    question
        .filters
        .insert("channel".to_owned(), vec!["direct".to_owned(), "paid_search".to_owned()]);
    let report = ask(&question);
    assert_eq!(text(report.kpis["conversion_rate"].value), "0.016667", "4 ÷ 240");
    question.filters.insert("channel".to_owned(), vec!["paid_search".to_owned()]);
    let report = ask(&question);
    assert_eq!(text(report.kpis["conversion_rate"].value), "0.022222", "1 ÷ 45");
    assert_eq!(text(report.kpis["customers"].value), "1");
}

#[test]
fn growth_looks_at_the_period_before() {
    let mut question = question(&["revenue_growth"], "2026-02-01", "2026-02-28");
    question.grain = Some(Grain::Month);
    let report = ask(&question);
    assert_eq!(text(report.kpis["revenue_growth"].value), "-0.639286", "50.50 ÷ 140 − 1");
    question.from = Some("2026-01-01".to_owned());
    question.to = Some("2026-03-10".to_owned());
    let report = ask(&question);
    // March to the 10th: 65 against February to the 10th: 50.50.
    let expected = ["2026-01-01 –", "2026-02-01 -0.639286", "2026-03-01 0.287129*"];
    assert_eq!(points(&report.kpis["revenue_growth"].series), expected);
}

#[test]
fn notes_what_was_left_out() {
    let report = ask(&question(
        &["customers", "new_customers", "purchase_frequency"],
        "2026-01-01",
        "2026-02-28",
    ));
    assert_eq!(codes(&report.kpis["customers"]), ["without_customer"]);
    assert_eq!(report.kpis["customers"].notes[0].values["orders"], "1");
    assert_eq!(codes(&report.kpis["new_customers"]), ["new_over_counted", "without_customer"]);
    let frequency = &report.kpis["purchase_frequency"];
    assert_eq!(text(frequency.value), "1.5", "3 orders of 2 customers");
    assert_eq!(codes(frequency), ["short_window", "without_customer"]);
    assert_eq!(frequency.notes[0].values["days"], "59");
}

#[test]
fn gives_all_that_can_be_computed_unless_told() {
    let report = ask(&Question::default());
    for id in
        ["revenue", "orders", "sessions", "bounce_rate", "customers", "repeat_purchase_rate_30"]
    {
        assert!(report.kpis.contains_key(id), "{id}");
    }
    for id in ["roas", "gross_profit", "free_shipping_gap", "pageviews"] {
        assert!(!report.kpis.contains_key(id), "{id}");
    }
}

#[test]
fn own_kpis_and_settings_count() {
    let own = |id: &str, formula: &str| OwnKpi {
        id: id.into(),
        formula: formula.into(),
        unit: Unit::Money,
        better: Better::Neither,
    };
    let settings = Settings {
        own_kpis: vec![
            own("double", "2 * aov"),
            own("direct_revenue", "of(revenue, channel, direct)"),
            own("bad", "revenu / orders"),
            own("revenue", "orders"),
            own("loop_a", "loop_b + 1"),
            own("loop_b", "loop_a + 1"),
        ],
        revenue_before_returns: true,
        ..Settings::default()
    };
    let ids = ["double", "direct_revenue", "revenue"];
    let report = ask_with(&question(&ids, "2026-01-01", "2026-03-12"), &settings);
    assert_eq!(text(report.kpis["revenue"].value), "255.5");
    assert_eq!(text(report.kpis["double"].value), "102.2", "2 × 255.50 ÷ 5");
    assert_eq!(text(report.kpis["direct_revenue"].value), "150.5");
    let catalogue = shop_kpi::kpis::Catalogue::new(&settings);
    let faults: Vec<String> =
        catalogue.faults().iter().map(|(id, error)| format!("{id}: {error}")).collect();
    assert_eq!(
        faults,
        [
            "bad: character 1: no KPI or measure “revenu”; did you mean “revenue”?",
            "revenue: character 1: “revenue” is a KPI already; choose another id",
            "loop_a: character 1: calculated from itself: loop_a → loop_b → loop_a",
            "loop_b: character 1: calculated from itself: loop_b → loop_a → loop_b",
        ]
    );
}

#[test]
fn refuses_what_cannot_be_asked() {
    let (sealed, names) = small_shop();
    let ask = |question: &Question| {
        let error = answer(&sealed, &names, &Settings::default(), &Memo::default(), question);
        error.expect_err("not to be asked")
    };
    for (question, message) in [
        (
            question(&["revnue"], "2026-01-01", "2026-01-31"),
            "There is no KPI “revnue”. Did you mean “revenue”?",
        ),
        (
            question(&[], "2026-02-30", "2026-03-01"),
            "“2026-02-30” is no date. Write it like 2026-11-21.",
        ),
        (
            question(&[], "2026-02-02", "2026-02-01"),
            "The period ends on 2026-02-01, before it begins on 2026-02-02.",
        ),
        (
            Question { by: Some("chanel".into()), ..Question::default() },
            "There is no dimension “chanel”. Did you mean “channel”?",
        ),
    ] {
        let error: QuestionError = ask(&question);
        assert_eq!(error.to_string(), message);
    }
}
