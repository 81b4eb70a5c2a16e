//! Hours, weekdays, months and years: by hand.

use shop_kpi::analyses::{AnalysisId, AnalysisResult, Seasonality};
use shop_kpi::calendar::{Day, Grain};
use shop_kpi::report::{AnalysisQuestion, AnalysisReport, Value};
use shop_kpi::tables::{Column, TableId};

use crate::analysis_made_shop::{MadeShop, asked, result};
use crate::small_shop::{day, period};

fn ask(kpi: &str, from: &str, to: &str) -> AnalysisQuestion {
    let mut question = asked(AnalysisId::Seasonality, (from, to), None);
    question.question.kpis = vec![kpi.to_owned()];
    question
}

fn found(report: &AnalysisReport) -> &Seasonality {
    match result(report) {
        AnalysisResult::Seasonality(found) => found,
        other => panic!("{other:?}"),
    }
}

fn number(value: Option<Value>) -> f64 {
    match value {
        None => f64::NAN,
        Some(Value::Money(amount)) => amount.to_string().parse().expect("a number"),
        Some(Value::Number(number)) => number,
    }
}

/// Two weeks from Monday 5 January 2026 on. Mondays 10.00 and 30.00, a Saturday 100.00 − 20.00.
fn two_weeks() -> MadeShop {
    let orders = [
        ("2026-01-05", "ads", "anna", 1000, 0, 1),
        ("2026-01-12", "ads", "ben", 3000, 0, 1),
        ("2026-01-17", "ads", "anna", 10_000, 2000, 1),
    ];
    MadeShop::new().with_orders(&orders, &[period("2026-01-05", "2026-01-18")])
}

fn with_times(mut shop: MadeShop, times: &[i64]) -> MadeShop {
    let orders = shop.sealed.tables.get_mut(&TableId::Orders).expect("orders");
    let days = orders.days("day").expect("days").to_vec();
    let at = days.iter().zip(times).map(|(day, time)| i64::from(*day) * 86_400 + time).collect();
    orders.columns.insert("created_at", Column::Instant(at));
    shop
}

#[test]
fn means_a_weekday_over_all_of_them() {
    let report = two_weeks().analyse(&ask("revenue", "2026-01-05", "2026-01-18"));
    let found = found(&report);
    assert!(found.adds_up);
    let days: Vec<(u8, u32)> = found.weekdays.iter().map(|day| (day.weekday, day.days)).collect();
    assert_eq!(days, (1..=7).map(|weekday| (weekday, 2)).collect::<Vec<_>>());
    let means: Vec<f64> = found.weekdays.iter().map(|day| number(day.value)).collect();
    assert_eq!(means, [20.0, 0.0, 0.0, 0.0, 0.0, 40.0, 0.0]);
    // 120.00 in 14 days: 20 ÷ 8.571… = 2⅓.
    let index = found.weekdays[0].index.expect("an index");
    assert!((index - 7.0 / 3.0).abs() < 1e-12, "{index}");
}

/// Both Mondays together 40.00 of 2 orders; a ratio is of all of them, not a mean of days.
#[test]
fn takes_ratios_over_all_days_of_a_weekday() {
    let report = two_weeks().analyse(&ask("aov", "2026-01-05", "2026-01-18"));
    let found = found(&report);
    assert!(!found.adds_up);
    assert_eq!(found.weekdays[0].value, Some(Value::Money("20".parse().expect("an amount"))));
    assert_eq!(found.weekdays[0].index, Some(0.5), "20 of 40");
    assert_eq!((found.weekdays[1].value, found.weekdays[1].index), (None, None), "no orders");
}

#[test]
fn puts_orders_into_hours() {
    let shop = with_times(two_weeks(), &[9 * 3600, 9 * 3600 + 3599, 86_399]);
    let report = shop.analyse(&ask("orders", "2026-01-05", "2026-01-18"));
    let found = found(&report);
    assert_eq!((found.has_times, found.hours.len()), (Some(true), 7 * 24));
    let busy: Vec<(u8, u8, u64, String)> = found
        .hours
        .iter()
        .filter(|cell| cell.orders > 0)
        .map(|cell| (cell.weekday, cell.hour, cell.orders, cell.sales.expect("known").to_string()))
        .collect();
    assert_eq!(busy, [(1, 9, 2, "40.00".to_owned()), (6, 23, 1, "80.00".to_owned())]);
}

#[test]
fn says_that_orders_carry_no_times() {
    for shop in [two_weeks(), with_times(two_weeks(), &[0, 0, 0])] {
        let report = shop.analyse(&ask("orders", "2026-01-05", "2026-01-18"));
        assert_eq!((found(&report).has_times, found(&report).hours.len()), (Some(false), 0));
    }
    // One of three has none: it is left out, and counted.
    let report =
        with_times(two_weeks(), &[0, 60, 60]).analyse(&ask("orders", "2026-01-05", "2026-01-18"));
    let orders: u64 = found(&report).hours.iter().map(|cell| cell.orders).sum();
    assert_eq!((orders, report.notes[0].values["orders"].as_str()), (2, "1"));
}

/// Every day of 2023 and 2024 sells 1.00, in 2024 2.00; December twice that. Growth is no season:
/// each December is 2 ÷ ((334 + 62) ÷ 365) or 2 ÷ ((335 + 62) ÷ 366) of its own year.
#[test]
fn sets_months_against_their_own_year() {
    let (from, to) = (day("2023-01-01"), day("2025-03-31"));
    let texts: Vec<String> = (from.0..=to.0).map(|day| Day(day).to_string()).collect();
    let sold = |text: &str| {
        let year = if &text[..4] == "2023" { 100 } else { 200 };
        if &text[5..7] == "12" { 2 * year } else { year }
    };
    let orders: Vec<_> =
        texts.iter().map(|text| (text.as_str(), "ads", "", sold(text), 0, 1)).collect();
    let shop = MadeShop::new().with_orders(&orders, &[period("2023-01-01", "2025-03-31")]);
    let mut question = ask("revenue", "2025-01-01", "2025-03-31");
    let report = shop.analyse(&question);
    let months = &found(&report).months;
    assert_eq!((months.len(), found(&report).whole_years), (12, 2));
    let expected = f64::midpoint(2.0 * 365.0 / 396.0, 2.0 * 366.0 / 397.0);
    let december = months[11].index.expect("an index");
    assert!((december - expected).abs() < 1e-12, "{december}, not {expected}");
    assert_eq!((months[1].days, number(months[1].value)), (28 + 29, (28.0 + 58.0) / 57.0));

    // Years by month: 2023 and 2024 whole, 2025 to March.
    let years = &found(&report).years;
    let lengths: Vec<(i32, usize)> =
        years.iter().map(|year| (year.year, year.points.len())).collect();
    assert_eq!(lengths, [(2023, 12), (2024, 12), (2025, 3)]);
    assert_eq!(years[1].points[1].value, Some(Value::Money(58.into())));

    // By day 1 March stands at 61 in every year; only 2024 has a 60th.
    question.question.grain = Some(Grain::Day);
    let report = shop.analyse(&question);
    for year in &found(&report).years {
        let at = |position| year.points.iter().find(|point| point.position == position);
        assert!(at(61).is_some_and(|point| point.from.ends_with("-03-01")), "{}", year.year);
        assert_eq!(at(60).is_some(), year.year == 2024);
    }

    // By week: 1 January 2023 is a Sunday, of the last week of 2022; 2024 begins with a Monday.
    question.question.grain = Some(Grain::Week);
    let report = shop.analyse(&question);
    let years = &found(&report).years;
    let first = &years[0].points[0];
    assert_eq!((years[0].year, first.position, first.partial), (2022, 52, true));
    let first = &years[2].points[0];
    assert_eq!((first.position, first.from.as_str()), (1, "2024-01-01"));
    assert_eq!(years[2].points.len(), 52);
}

#[test]
fn says_what_is_missing() {
    let report = MadeShop::new().analyse(&ask("revenue", "2026-01-05", "2026-01-18"));
    assert_eq!(report.missing[0].table.as_deref(), Some("orders"));
    let report = two_weeks().analyse(&ask("revenue", "2027-01-05", "2027-01-18"));
    assert!(report.result.is_none() && !report.missing.is_empty());
}
