//! New and returning customers counted once more over the raw rows.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use shop_kpi::analyses::{AnalysisId, AnalysisResult, KindFigures, NewAndReturning};
use shop_kpi::calendar::{Day, Grain, Period};
use shop_kpi::engine::Shop;
use shop_kpi::report::{Compare, Question};

use super::random_shop::{Row, analyse, by_customer, cents, found, rows, shop, shop_of};
use super::small_shop::period;

fn sides(shop: &mut Shop, question: Question) -> NewAndReturning {
    match found(shop, AnalysisId::NewAndReturning, question) {
        AnalysisResult::NewAndReturning(sides) => *sides,
        other => panic!("{other:?}"),
    }
}

/// Customers, orders, gross, discount and what came back, in cents, of one side.
fn by_hand(rows: &[Row], days: Period, is_new: bool) -> [i64; 5] {
    let mut sums = [0; 5];
    for orders in by_customer(rows).values() {
        let own = orders.iter().enumerate().filter(|(place, _)| (*place == 0) == is_new);
        let own: Vec<&Row> = own.map(|(_, row)| *row).collect();
        let here: Vec<&&Row> = own.iter().filter(|row| days.contains(row.day)).collect();
        sums[0] += i64::from(!here.is_empty());
        sums[1] += here.len() as i64;
        sums[2] += here.iter().map(|row| row.gross).sum::<i64>();
        sums[3] += here.iter().map(|row| row.discount).sum::<i64>();
        let back = own.iter().filter_map(|row| row.refund);
        sums[4] += back.filter(|(_, at)| days.contains(*at)).map(|(amount, _)| amount).sum::<i64>();
    }
    sums
}

fn assert_side(
    found: &KindFigures,
    [customers, orders, gross, discount, back]: [i64; 5],
    what: &str,
) {
    assert_eq!(found.customers, Some(customers as f64), "{what}");
    assert_eq!(found.orders, Some(orders as f64), "{what}");
    let revenue = cents(gross - discount - back);
    assert_eq!(found.revenue, Some(revenue), "{what}");
    assert_eq!(found.aov, revenue.checked_div(Decimal::from(orders)), "{what}");
    let near = |found: Option<f64>, part: i64, whole: i64| match found {
        Some(found) => (found - part as f64 / whole as f64).abs() < 1e-12,
        None => whole == 0,
    };
    assert!(near(found.discount_rate, discount, gross), "{what}: {:?}", found.discount_rate);
    assert!(near(found.refund_rate, back, gross - discount), "{what}: {:?}", found.refund_rate);
}

#[test]
fn both_sides_are_what_the_rows_say() {
    let rows = rows();
    let question = Question {
        from: Some("2025-03-01".into()),
        to: Some("2025-05-31".into()),
        grain: Some(Grain::Month),
        compare: Compare::Own { from: "2025-02-01".into(), to: "2025-02-28".into() },
        ..Question::default()
    };
    let found = sides(&mut shop(&rows), question);
    let days = period("2025-03-01", "2025-05-31");
    assert_side(&found.new, by_hand(&rows, days, true), "new");
    assert_side(&found.returning, by_hand(&rows, days, false), "returning");
    let revenue =
        |side: &KindFigures| side.revenue.and_then(|revenue| revenue.to_f64()).expect("known");
    let share = revenue(&found.new) / (revenue(&found.new) + revenue(&found.returning));
    assert!((found.new.revenue_share.expect("known") - share).abs() < 1e-12);
    assert!(
        (found.new.orders_share.expect("known") + found.returning.orders_share.expect("known")
            - 1.0)
            .abs()
            < 1e-12
    );
    assert_eq!(found.series.len(), 3);
    for point in &found.series {
        let days = period(&point.from, &point.to);
        assert_side(&point.new, by_hand(&rows, days, true), &point.from);
        assert_side(&point.returning, by_hand(&rows, days, false), &point.from);
        assert!(!point.partial);
    }
    let compared = found.compared.expect("asked for");
    let days = period("2025-02-01", "2025-02-28");
    assert_side(&compared.new, by_hand(&rows, days, true), "compared");
    assert!(by_hand(&rows, days, true)[1] > 0, "a period without new customers tests little");
    assert_side(&compared.returning, by_hand(&rows, days, false), "compared");
    let guest = |row: &&Row| {
        let at = period("2025-03-01", "2025-05-31").contains(row.day);
        row.counts() && row.customer.is_empty() && at
    };
    assert_eq!(found.orders_without_customer, rows.iter().filter(guest).count() as u64);
}

#[test]
fn what_is_not_loaded_is_named() {
    let found = sides(&mut shop(&rows()), Question::default());
    assert_eq!((found.new.gross_margin, found.new.units_per_order), (None, None));
    let lacking: Vec<&str> = found.lacking.iter().map(|of| of.kpi.as_str()).collect();
    assert!(
        lacking.contains(&"gross_margin") && lacking.contains(&"units_per_order"),
        "{lacking:?}"
    );
    assert!(found.lacking.iter().all(|of| !of.missing.is_empty()));
    let mut shop = shop_of("created_at,gross\n2026-01-05,10", &["created_at", "gross"]);
    let report = analyse(&mut shop, AnalysisId::NewAndReturning, Question::default());
    assert!(report.result.is_none() && !report.missing.is_empty());
}

#[test]
fn nobody_returned_yet() {
    let file = "created_at,customer,gross\n2026-01-05,a,10\n2026-01-06,b,20";
    let mut shop = shop_of(file, &["created_at", "customer", "gross"]);
    let found = sides(&mut shop, Question { grain: Some(Grain::Week), ..Question::default() });
    assert_eq!((found.new.orders, found.new.revenue), (Some(2.0), Some(Decimal::from(30))));
    assert_eq!((found.returning.orders, found.returning.aov), (Some(0.0), None));
    let last = found.series.last().expect("a week");
    assert!(last.partial && Day::parse(&last.to).is_some());
}
