//! Cohorts counted once more over the raw rows, and against CDNOW's.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use shop_kpi::analyses::{AnalysisId, AnalysisResult, Cohorts};
use shop_kpi::calendar::{Day, Grain};
use shop_kpi::engine::Shop;
use shop_kpi::report::{Lack, Question};
use shop_kpi::settings::Settings;

use super::data::{DataSet, decimal, text};
use super::random_shop::{Row, add, analyse, by_customer, cents, found, rows, shop, shop_of};

fn cohorts(shop: &mut Shop, question: Question) -> Cohorts {
    match found(shop, AnalysisId::Cohorts, question) {
        AnalysisResult::Cohorts(cohorts) => cohorts,
        other => panic!("{other:?}"),
    }
}

/// Month of the year, all days being of 2025.
fn month(day: Day) -> usize {
    day.date().1 as usize - 1
}

/// Counted over the rows: for customers of which `is_in` holds of the first order, by month of the
/// first order and month of the year: customers, orders, second orders, cents.
fn by_hand(rows: &[Row], is_in: impl Fn(&Row) -> bool) -> BTreeMap<(usize, usize), [i64; 4]> {
    let mut cells = BTreeMap::<(usize, usize), [i64; 4]>::new();
    for orders in by_customer(rows).values().filter(|orders| is_in(orders[0])) {
        let start = month(orders[0].day);
        for at in start..12 {
            let cell = cells.entry((start, at)).or_default();
            let here = orders.iter().filter(|row| month(row.day) == at);
            let (count, sold) = here.fold((0, 0), |(n, sum), row| (n + 1, sum + row.sold()));
            let back = orders.iter().filter_map(|row| row.refund);
            let back: i64 =
                back.filter(|(_, day)| month(*day) == at).map(|(amount, _)| amount).sum();
            cell[0] += i64::from(count > 0);
            cell[1] += count;
            cell[2] += i64::from(orders.get(1).is_some_and(|second| month(second.day) == at));
            cell[3] += sold - back;
        }
    }
    cells
}

fn assert_cohorts(found: &Cohorts, expected: &BTreeMap<(usize, usize), [i64; 4]>) {
    for cohort in &found.cohorts {
        let start = month(Day::parse(&cohort.from).expect("a day"));
        let customers = expected[&(start, start)][0];
        assert_eq!(cohort.customers as i64, customers, "{}", cohort.from);
        assert_eq!(cohort.cells.len(), found.columns);
        let (mut so_far, mut seconds) = (0, 0);
        for (since, cell) in cohort.cells.iter().enumerate() {
            let Some(cell) = cell else {
                assert!(start + since > 11, "{} + {since} is known", cohort.from);
                continue;
            };
            let [active, orders, second, revenue] = expected[&(start, start + since)];
            so_far += revenue;
            seconds += second;
            let what = format!("{} + {since}", cohort.from);
            assert_eq!((cell.customers as i64, cell.orders as i64), (active, orders), "{what}");
            assert!((cell.share - active as f64 / customers as f64).abs() < 1e-12, "{what}");
            assert!(
                (cell.repeat_share - seconds as f64 / customers as f64).abs() < 1e-12,
                "{what}"
            );
            let each = |sum| Some(cents(sum) / Decimal::from(customers));
            assert_eq!(cell.revenue, Some(cents(revenue)), "{what}");
            assert_eq!(cell.revenue_per_customer, each(revenue), "{what}");
            assert_eq!(cell.cumulative_revenue_per_customer, each(so_far), "{what}");
            assert_eq!(cell.partial, start + since == 11, "{what}");
        }
    }
    let months: Vec<usize> = expected.keys().map(|(start, _)| *start).collect();
    let found: Vec<usize> = found
        .cohorts
        .iter()
        .map(|cohort| month(Day::parse(&cohort.from).expect("a day")))
        .collect();
    assert!(months.iter().all(|month| found.contains(month)) && found.is_sorted());
}

#[test]
fn cohorts_are_what_the_rows_say() {
    let rows = rows();
    let found = cohorts(&mut shop(&rows), Question::default());
    let expected = by_hand(&rows, |_| true);
    assert_cohorts(&found, &expected);
    assert_eq!((found.grain, found.to.as_str(), found.columns), (Grain::Month, "2025-12-20", 12));
    let guests = rows.iter().filter(|row| row.counts() && row.customer.is_empty()).count();
    assert_eq!(found.orders_without_customer, guests as u64);
    // All together: December is not over, so cohorts are known there only to November.
    for (since, cell) in found.overall.iter().enumerate() {
        let starts = (0..12).filter(|start| start + since < 11);
        let sum = |at: fn(usize, usize) -> usize, what: usize| -> i64 {
            let cell =
                |start| expected.get(&(start, at(start, since))).map_or(0, |cell| cell[what]);
            starts.clone().map(cell).sum()
        };
        let Some(cell) = cell else {
            assert_eq!(since, 11);
            continue;
        };
        assert_eq!(cell.of_customers as i64, sum(|start, _| start, 0), "{since}");
        assert_eq!(cell.customers as i64, sum(|start, since| start + since, 0), "{since}");
        assert_eq!(cell.revenue, Some(cents(sum(|start, since| start + since, 3))), "{since}");
    }
}

#[test]
fn revenue_of_all_cells_is_the_revenue_of_orders_with_a_customer() {
    let rows = rows();
    let found = cohorts(&mut shop(&rows), Question::default());
    let cells = found.cohorts.iter().flat_map(|cohort| cohort.cells.iter().flatten());
    let sum: Decimal = cells.filter_map(|cell| cell.revenue).sum();
    let known = rows.iter().filter(|row| row.counts() && !row.customer.is_empty());
    assert_eq!(sum, cents(known.map(|row| row.sold() - row.back()).sum()));
}

#[test]
fn a_filter_and_a_period_hold_for_the_first_order() {
    let rows = rows();
    let question = Question {
        from: Some("2025-02-10".into()),
        to: Some("2025-03-31".into()),
        filters: [("country".to_owned(), vec!["DK".to_owned()])].into(),
        ..Question::default()
    };
    let found = cohorts(&mut shop(&rows), question);
    let (from, to) = (Day::parse("2025-02-10").unwrap(), Day::parse("2025-03-31").unwrap());
    let expected =
        by_hand(&rows, |first| first.country == "DK" && from <= first.day && first.day <= to);
    assert_cohorts(&found, &expected);
    let cut: Vec<bool> = found.cohorts.iter().map(|cohort| cohort.partial).collect();
    assert_eq!(cut, [true, false]);
}

#[test]
fn customers_may_have_bought_before_the_data_begin() {
    let report = analyse(&mut shop(&rows()), AnalysisId::Cohorts, Question::default());
    let note = report.notes.iter().find(|note| note.code == "new_over_counted").expect("a note");
    assert_eq!(
        (note.values["data_from"].as_str(), note.values["needed"].as_str()),
        ("2025-01-01", "2024-01-02")
    );
}

#[test]
fn months_without_data_have_no_cells() {
    let fields = ["order_id", "created_at", "customer", "gross"];
    let january = "order_id,created_at,customer,gross\n1,2026-01-05,a,10\n2,2026-01-09,b,20";
    let march = "order_id,created_at,customer,gross\n3,2026-03-07,a,5\n4,2026-03-09,c,5";
    let mut shop = shop_of(january, &fields);
    add(&mut shop, march, &fields);
    let found = cohorts(&mut shop, Question::default());
    let cells = &found.cohorts[0].cells;
    let known: Vec<bool> = cells.iter().map(Option::is_some).collect();
    assert_eq!(known, [true, false, true], "no file tells of February");
    let last = cells[2].as_ref().expect("known");
    assert_eq!((last.customers, last.revenue), (1, Some(Decimal::from(5))));
    assert_eq!(last.cumulative_revenue_per_customer, None, "February is not known");
}

#[test]
fn weeks_are_cohorts_too_and_amounts_may_be_unknown() {
    let file = "created_at,customer\n2026-01-05,a\n2026-01-12,b\n2026-01-13,a\n2026-01-18,c";
    let mut shop = shop_of(file, &["created_at", "customer"]);
    let question = Question { grain: Some(Grain::Week), ..Question::default() };
    let found = cohorts(&mut shop, question);
    let firsts: Vec<(&str, u64)> =
        found.cohorts.iter().map(|cohort| (cohort.from.as_str(), cohort.customers)).collect();
    assert_eq!(firsts, [("2026-01-05", 1), ("2026-01-12", 2)]);
    let cell = found.cohorts[0].cells[1].as_ref().expect("known");
    assert_eq!((cell.customers, cell.revenue, cell.partial), (1, None, false));
}

#[test]
fn needs_orders_with_customers() {
    let mut shop = shop_of("created_at,gross\n2026-01-05,10", &["created_at", "gross"]);
    let report = analyse(&mut shop, AnalysisId::Cohorts, Question::default());
    assert_eq!(report.result, None);
    let missing = &report.missing[0];
    assert_eq!((missing.what, missing.column.as_deref()), (Lack::Column, Some("customer")));
}

#[test]
fn cdnow_agrees() {
    let Some(data) = DataSet::open("cdnow") else { return };
    let mut loaded = data.shop(Settings::default(), &["CDNOW_master.txt"]);
    let found = cohorts(&mut loaded.shop, Question::default());
    let mut compared = 0;
    for row in data.expected("cohorts") {
        let from = format!("{}-01", text(&row, "cohort"));
        let cohort = found.cohorts.iter().find(|cohort| cohort.from == from).expect("a cohort");
        let since: usize = decimal(&row, "k").to_string().parse().expect("a number");
        let cell = cohort.cells[since].as_ref().expect("known");
        assert_eq!(Decimal::from(cell.customers), decimal(&row, "customers"), "{from} + {since}");
        let share: f64 = decimal(&row, "share").to_string().parse().expect("a number");
        assert!((cell.share - share).abs() < 1e-6, "{from} + {since}");
        compared += 1;
    }
    assert!(compared > 0);
}
