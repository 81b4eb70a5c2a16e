//! Measures over slices, groups and scopes of the small shop; every figure added up by hand.

use proptest::prelude::*;
use rust_decimal::Decimal;
use shop_kpi::calendar::{Day, Grain, Period};
use shop_kpi::kpis::SECTIONS;
use shop_kpi::kpis::formula::{Formula, Function, Sign};
use shop_kpi::measures::{Evaluator, Grouping, Lack, MEASURES, Memo, Slice, measure};
use shop_kpi::settings::Settings;
use shop_kpi::tables::{Column, Dictionaries, Sealed, SealedTable, TableId, TablePart};

use crate::small_shop::{counts, days, period, small_shop, texts};

fn value(id: &str, from: &str, to: &str, settings: &Settings) -> Result<String, Lack> {
    let (sealed, names) = small_shop();
    let memo = Memo::default();
    let evaluator = Evaluator::new(&sealed, &names, settings, &memo);
    let number = measure(id).unwrap_or_else(|| panic!("no measure {id}"));
    let slice = Slice::of(period(from, to));
    let cells =
        evaluator.evaluate(number, &slice, &vec![], None).map_err(|missing| missing.what)?;
    let value = cells.overall().value.ok_or(Lack::Column)?;
    Ok(value.normalize().to_string())
}

#[test]
fn adds_up_over_a_period() {
    let settings = Settings::default();
    for (id, from, to, expected) in [
        ("orders", "2026-01-01", "2026-01-31", Ok("2")),
        ("orders", "2026-02-01", "2026-02-28", Ok("2")), // the cancelled one does not count
        ("gross_sales", "2026-01-01", "2026-03-10", Ok("270.5")), // 100 + 50 + 30.50 + 20 + 70
        ("discount", "2026-01-20", "2026-01-20", Ok("10")),
        ("gross_sales", "2026-01-06", "2026-01-19", Ok("0")), // covered, and nothing sold
        ("units_sold", "2026-01-01", "2026-02-28", Ok("5")),  // 3 + 1 + 1, one order not known
        ("units_sold", "2026-02-10", "2026-02-10", Err(Lack::Column)), // not known is not zero
        ("customers", "2026-01-01", "2026-03-10", Ok("3")),   // anna, ben, dirk
        ("new_customers", "2026-02-01", "2026-02-28", Ok("0")),
        ("returning_customers", "2026-02-01", "2026-02-28", Ok("1")),
        ("orders_without_customer", "2026-01-01", "2026-03-10", Ok("1")),
        // Anna and Ben were seen 30 days before 10 March; Dirk was not.
        ("first_orders_observed_30", "2026-01-01", "2026-03-10", Ok("2")),
        ("repeated_within_30", "2026-01-01", "2026-03-10", Ok("0")), // 31 days
        ("repeated_within_60", "2026-01-01", "2026-03-10", Ok("1")), // of Anna alone
        ("first_orders_observed_60", "2026-01-01", "2026-03-10", Ok("1")),
        ("customers_of_a_year", "2026-02-01", "2026-02-28", Ok("2")),
        ("orders_of_a_year", "2026-02-01", "2026-02-28", Ok("3")),
        ("customers_at_start", "2026-02-01", "2026-02-28", Ok("2")), // anna and ben
        ("customers_at_start", "2026-01-01", "2026-01-31", Err(Lack::Period)),
        ("customers_kept", "2026-02-01", "2026-02-28", Ok("2")), // a year has not passed
        ("sessions", "2026-01-01", "2026-02-28", Ok("250")),
        ("sessions", "2026-01-01", "2026-01-30", Err(Lack::Span)), // cuts the month's rows
        ("sessions", "2026-02-04", "2026-02-09", Ok("0")),
        ("sessions_with_bounces", "2026-01-01", "2026-02-28", Ok("205")),
        ("paid_sessions", "2026-01-01", "2026-01-31", Ok("45")),
        ("ad_cost", "2026-01-01", "2026-01-31", Err(Lack::Table)),
        ("pageviews", "2026-01-01", "2026-01-31", Err(Lack::Column)),
        ("orders_just_below_free_shipping", "2026-01-01", "2026-01-31", Err(Lack::Column)),
    ] {
        let expected = expected.map(str::to_owned);
        assert_eq!(value(id, from, to, &settings), expected, "{id} {from}..{to}");
    }
}

#[test]
fn looks_back_by_the_active_window() {
    // Of 15 days: before 1 February Ben (20 January) is active, Anna (5 January) is not; on the
    // 10th it is Anna alone (5 February).
    let settings = Settings { active_window_days: 15, ..Settings::default() };
    for (id, expected) in [("customers_at_start", "1"), ("customers_kept", "0")] {
        let found = value(id, "2026-02-01", "2026-02-10", &settings);
        assert_eq!(found.as_deref(), Ok(expected), "{id}");
    }
}

#[test]
fn spreads_spans_if_told_to() {
    let settings = Settings { spread_spans: true, ..Settings::default() };
    // 31 days of 155 and 45 sessions: 5 and 45/31 a day.
    let found = value("sessions", "2026-01-31", "2026-02-03", &settings).expect("a value");
    assert!(found.starts_with("16.451612903225806"), "5 + 1.4516… + 10, found {found}");
    let whole = value("sessions", "2026-01-01", "2026-01-31", &settings);
    assert_eq!(whole.as_deref(), Ok("200"));
}

#[test]
fn goes_through_lines_where_only_they_know_a_dimension() {
    let (sealed, names) = small_shop();
    let settings = Settings::default();
    let memo = Memo::default();
    let evaluator = Evaluator::new(&sealed, &names, &settings, &memo);
    let slice = Slice::of(period("2026-01-01", "2026-03-12"));
    let tea = names.get("category").and_then(|names| names.find("tea")).expect("tea");
    let cups = names.get("category").and_then(|names| names.find("cups")).expect("cups");
    for (id, in_tea, in_cups) in [
        ("orders", "3", "3"),            // order 1 has both
        ("gross_sales", "140.5", "130"), // 60 + 50 + 30.50; 40 + 20 + 70
        ("customers", "2", "2"),         // anna, ben; anna, dirk
        ("returns_value", "0", "15"),    // by the line given back
    ] {
        let grouping = Grouping { dimension: "category".to_owned(), kept: None };
        let number = measure(id).expect("a measure");
        let cells = evaluator.evaluate(number, &slice, &vec![], Some(&grouping)).expect(id);
        let text = |code| cells.group(code).value.map(|value| value.normalize().to_string());
        let expected = (Some(in_tea.to_owned()), Some(in_cups.to_owned()));
        assert_eq!((text(tea), text(cups)), expected, "{id}");
    }
    let sessions = measure("sessions").expect("a measure");
    let lacking = evaluator.table_of(sessions, &["category"]).expect_err("no such column");
    assert_eq!((lacking.what, lacking.column.as_deref()), (Lack::Dimension, Some("category")));
}

#[test]
fn keeps_to_a_scope() {
    let (sealed, names) = small_shop();
    let settings = Settings::default();
    let memo = Memo::default();
    let evaluator = Evaluator::new(&sealed, &names, &settings, &memo);
    let slice = Slice::of(period("2026-01-01", "2026-03-12"));
    let scope = |dimension: &str, value: &str| vec![(dimension.to_owned(), vec![value.to_owned()])];
    for (id, scope, expected) in [
        ("orders", scope("channel", "direct"), "3"),
        ("orders", scope("channel", ""), "1"), // without a channel
        ("orders", scope("channel", "unheard of"), "0"),
        ("orders", scope("category", "cups"), "3"),
        ("returns_value", scope("channel", "direct"), "15"), // of its order
        ("gross_sales", scope("customer_kind", "new"), "220"),
    ] {
        let number = measure(id).expect("a measure");
        let cells = evaluator.evaluate(number, &slice, &scope, None).expect(id);
        let found = cells.overall().value.expect(id).normalize().to_string();
        assert_eq!(found, expected, "{id} {scope:?}");
    }
}

#[test]
fn takes_each_visit_from_one_report_only() {
    // January by channel (150 a month) and by landing page (140, as reports differ a little);
    // February by landing page only, by day.
    let mut names = Dictionaries::default();
    let channel = texts(&mut names, "channel", &["direct", "email", "", "", ""]);
    let page = texts(&mut names, "landing_page", &["", "", "/", "/tea", "/tea"]);
    let part = |source: &str, filled, rows, coverage| TablePart {
        source: source.to_owned(),
        tells_of: 0,
        filled,
        rows,
        coverage,
    };
    let january = period("2026-01-01", "2026-01-31");
    let table = SealedTable::new(TableId::Sessions, 5)
        .with("day", days(&["2026-01-01", "2026-01-01", "2026-01-01", "2026-01-01", "2026-02-01"]))
        .with(
            "day_to",
            days(&["2026-01-31", "2026-01-31", "2026-01-31", "2026-01-31", "2026-02-01"]),
        )
        .with("channel", channel)
        .with("landing_page", page)
        .with("sessions", counts(&[Some(100), Some(50), Some(80), Some(60), Some(7)]))
        .with("bounces", counts(&[None, None, Some(8), Some(6), Some(1)]));
    let mut table = table.covering(vec![period("2026-01-01", "2026-02-01")]);
    table.parts = vec![
        part("by_channel", vec!["channel"], 0..2, vec![january]),
        part("by_page", vec!["landing_page"], 2..5, vec![period("2026-01-01", "2026-02-01")]),
    ];
    let mut sealed = Sealed::default();
    sealed.tables.insert(TableId::Sessions, table);
    let settings = Settings::default();
    let memo = Memo::default();
    let evaluator = Evaluator::new(&sealed, &names, &settings, &memo);
    let over = |id: &str, from: &str, to: &str, by: Option<&str>| {
        let grouping = by.map(|by| Grouping { dimension: by.to_owned(), kept: None });
        let slice = Slice::of(period(from, to));
        let cells = evaluator.evaluate(measure(id).expect(id), &slice, &vec![], grouping.as_ref());
        let cells = cells.map_err(|missing| missing.what)?;
        let sum: Decimal = cells.codes().filter_map(|code| cells.group(code).value).sum();
        Ok(sum.normalize().to_string())
    };
    for (id, from, to, by, expected) in [
        ("sessions", "2026-01-01", "2026-02-01", None, Ok("147")), // the report that has all days
        ("sessions", "2026-01-01", "2026-01-31", None, Ok("150")), // the first of two alike
        ("sessions", "2026-01-01", "2026-01-31", Some("landing_page"), Ok("140")),
        ("sessions", "2026-01-01", "2026-01-31", Some("channel"), Ok("150")),
        ("bounces", "2026-01-01", "2026-01-31", None, Ok("14")),
        ("sessions_with_bounces", "2026-01-01", "2026-01-31", None, Ok("140")),
        ("bounces", "2026-01-01", "2026-01-31", Some("channel"), Err(Lack::Dimension)),
        ("sessions", "2026-01-31", "2026-02-01", None, Err(Lack::Span)),
    ] {
        let expected = expected.map(str::to_owned);
        assert_eq!(over(id, from, to, by), expected, "{id} {from}..{to} by {by:?}");
    }
    let coverage = evaluator.coverage(measure("sessions").expect("sessions"), &["channel"]);
    assert_eq!(coverage, [january]);
}

#[test]
fn prints_itself_as_sql() {
    for (id, sql) in [
        (
            "gross_sales",
            "SELECT SUM(gross) FROM orders WHERE day BETWEEN :from AND :to AND is_counting",
        ),
        (
            "sessions_with_bounces",
            "SELECT SUM(sessions) FROM sessions WHERE day BETWEEN :from AND :to AND bounces IS NOT NULL",
        ),
        (
            "customers_of_a_year",
            "SELECT COUNT(DISTINCT customer) FROM orders WHERE day BETWEEN :to - 364 AND :to AND is_counting",
        ),
        (
            "paid_sessions",
            "SELECT SUM(sessions) FROM sessions WHERE day BETWEEN :from AND :to AND channel IN ('paid_search', 'paid_social', 'display')",
        ),
    ] {
        assert_eq!(MEASURES[measure(id).expect(id)].to_sql(), sql);
    }
}

#[test]
fn every_measure_has_its_own_name() {
    for (number, entry) in MEASURES.iter().enumerate() {
        assert_eq!(measure(entry.id), Some(number), "{}", entry.id);
    }
}

/// Orders of any day, channel and amount; some do not count.
fn any_orders() -> impl Strategy<Value = Vec<(i32, u32, i64, u8)>> {
    prop::collection::vec((0..120_i32, 0..4_u32, -50_000..500_000_i64, 0..2_u8), 1..60)
}

fn orders_of(rows: &[(i32, u32, i64, u8)]) -> (Sealed, Dictionaries) {
    let mut names = Dictionaries::default();
    for name in ["a", "b", "c", "d"] {
        names.of("channel").code(name);
    }
    let table = SealedTable::new(TableId::Orders, rows.len())
        .with("day", Column::Day(rows.iter().map(|row| 20_000 + row.0).collect()))
        .with("channel", Column::Text(rows.iter().map(|row| row.1).collect()))
        .with("gross", Column::Number { scale: 2, values: rows.iter().map(|row| row.2).collect() })
        .with("is_counting", Column::Flag(rows.iter().map(|row| row.3).collect()))
        .covering(vec![Period { from: Day(20_000), to: Day(20_119) }]);
    let mut sealed = Sealed::default();
    sealed.tables.insert(TableId::Orders, table);
    (sealed, names)
}

/// Number of orders and gross sales over all days, by month, by channel.
fn sums(rows: &[(i32, u32, i64, u8)]) -> [Vec<Decimal>; 3] {
    let (sealed, names) = orders_of(rows);
    let settings = Settings::default();
    let memo = Memo::default();
    let evaluator = Evaluator::new(&sealed, &names, &settings, &memo);
    let all = Period { from: Day(20_000), to: Day(20_119) };
    let by_channel = Grouping { dimension: "channel".to_owned(), kept: None };
    let (mut totals, mut months, mut channels) = (vec![], vec![], vec![]);
    for id in ["orders", "gross_sales"] {
        let number = measure(id).expect("a measure");
        let over = |period: Period, grouping: Option<&Grouping>| {
            evaluator.evaluate(number, &Slice::of(period), &vec![], grouping).expect("loaded")
        };
        let value = |period| over(period, None).overall().value.expect("a sum");
        totals.push(value(all));
        months.push(all.buckets(Grain::Month, 1).into_iter().map(value).sum());
        let groups = over(all, Some(&by_channel));
        channels.push(groups.codes().filter_map(|code| groups.group(code).value).sum());
    }
    [totals, months, channels]
}

proptest! {
    #[test]
    fn totals_are_the_sums_of_their_parts(rows in any_orders()) {
        let [totals, months, channels] = sums(&rows);
        prop_assert_eq!(&totals, &months);
        prop_assert_eq!(&totals, &channels);
        let counting = rows.iter().filter(|row| row.3 == 1);
        let cents: i64 = counting.clone().map(|row| row.2).sum();
        prop_assert_eq!(totals, vec![Decimal::from(counting.count()), Decimal::new(cents, 2)]);
    }

    #[test]
    fn the_order_of_rows_does_not_matter(rows in any_orders(), seed in 0..1000_usize) {
        let mut turned = rows.clone();
        turned.rotate_left(seed % rows.len());
        turned.reverse();
        prop_assert_eq!(sums(&rows), sums(&turned));
    }
}

/// What is added up to a figure is measured in what the figure is.
fn each_summand(formula: &Formula, visit: &mut dyn FnMut(&str)) {
    match formula {
        Formula::Name(name) => visit(name),
        Formula::Minus(of) => each_summand(of, visit),
        Formula::Pair(left, Sign::Plus | Sign::Minus, right) => {
            each_summand(left, visit);
            each_summand(right, visit);
        }
        Formula::Call(Function::First | Function::Prefer | Function::Known, parts) => {
            for part in parts {
                each_summand(part, visit);
            }
        }
        Formula::Call(Function::When, parts) => {
            for part in &parts[1..] {
                each_summand(part, visit);
            }
        }
        _ => {}
    }
}

#[test]
fn a_measure_has_the_unit_of_the_figure_it_adds_to() {
    let mut compared = 0;
    for kpi in SECTIONS.iter().flat_map(|(_, kpis)| *kpis) {
        let formula = Formula::parse(kpi.formula).expect("a formula");
        each_summand(&formula, &mut |name| {
            let is_other_kpi = name != kpi.id && shop_kpi::kpis::kpi(name).is_some();
            let Some(number) = measure(name).filter(|_| !is_other_kpi) else { return };
            assert_eq!(MEASURES[number].unit(), kpi.unit, "{name} in {}", kpi.id);
            compared += 1;
        });
    }
    assert!(compared > 40, "{compared}");
}
