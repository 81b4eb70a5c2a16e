//! The spread of order values: by hand, and against counts made here order by order.

use proptest::prelude::*;
use rust_decimal::Decimal;
use shop_kpi::analyses::{AnalysisId, AnalysisResult, OrderValues};
use shop_kpi::report::{AnalysisReport, Lack, Question};
use shop_kpi::settings::Settings;
use shop_kpi::tables::{Dictionaries, NO_NUMBER, Sealed, SealedTable, TableId};

use crate::analysis_shop::{about, lack, sealed};
use crate::small_shop::{cents, days, small_shop};

fn ask(shop: &(Sealed, Dictionaries), settings: &Settings, question: Question) -> AnalysisReport {
    crate::analysis_shop::ask(AnalysisId::OrderValues, shop, settings, question)
}

fn values(report: AnalysisReport) -> OrderValues {
    match report.result {
        Some(AnalysisResult::OrderValues(values)) => values,
        other => panic!("no values: {other:?}, {:?}", report.missing),
    }
}

/// Orders of 5 January with these values in cents, sold at a tenth less without tax.
fn shop(values: &[i64]) -> (Sealed, Dictionaries) {
    let sold: Vec<i64> = values
        .iter()
        .map(|&value| if value == NO_NUMBER { 700 } else { value - value / 10 })
        .collect();
    let table = SealedTable::new(TableId::Orders, values.len())
        .with("day", days(&vec!["2026-01-05"; values.len()]))
        .with("goods_value", cents(values))
        .with("gross", cents(&sold))
        .with("discount", cents(&vec![100; values.len()]));
    (sealed(vec![table], "2026-01-01", "2026-01-31"), Dictionaries::default())
}

fn free_from(amount: i64) -> Settings {
    Settings { free_shipping_threshold: Some(Decimal::from(amount)), ..Settings::default() }
}

#[test]
fn tells_classes_quartiles_and_free_shipping() {
    // 10, 20, 30, 39.99, 40, 45, 49.99, 50, 60, 80 and one not known.
    let cents = [1000, 2000, 3000, 3999, 4000, 4500, 4999, 5000, 6000, 8000, NO_NUMBER];
    let found = values(ask(&shop(&cents), &free_from(50), Question::default()));
    assert_eq!((found.orders, found.orders_without_value), (10, 1));
    let told: Vec<String> = [
        found.least,
        found.lower_quartile,
        found.median,
        found.upper_quartile,
        found.greatest,
        found.mean,
    ]
    .iter()
    .map(Decimal::to_string)
    .collect();
    // Places 2.25, 4.5 and 6.75 from 0: 30 + 0.25 × 9.99; 40 + 0.5 × 5; 49.99 + 0.75 × 0.01.
    // The sum is 424.98.
    assert_eq!(told, ["10", "32.4975", "42.5", "49.9975", "80", "42.498"]);
    let free = found.free_shipping.expect("a threshold is set");
    // Below 50 and from 40 on: 40, 45, 49.99. They lack 10, 5 and 0.01: 5.0033… each.
    assert_eq!((free.near_from.to_string().as_str(), free.orders_near), ("40", 3));
    assert_eq!((free.orders_above, free.share_near, free.share_above), (3, 0.3, 0.3));
    assert!(free.mean_gap.expect("a gap").to_string().starts_with("5.00333333"));
    // 71 from 10 to 80 in steps of 5 are 15 classes; of 2 it would be 36.
    assert_eq!(found.class_width, Decimal::from(5));
    assert_eq!((found.classes[0].from, found.classes[0].to), (Decimal::TEN, Some(15.into())));
    let at_forty = found.classes.iter().find(|class| class.from == 40.into()).expect("a class");
    // Only 40.00: 36.00 without tax, less 1.00 of discount.
    assert_eq!((at_forty.orders, at_forty.revenue), (1, Some(35.into())));
}

#[test]
fn keeps_the_greatest_orders_in_an_open_class() {
    // 299 orders of 10 to 39 and one of 5,000.
    let mut cents: Vec<i64> = (0..299).map(|number| 1000 + number % 30 * 100).collect();
    cents.push(500_000);
    let found = values(ask(&shop(&cents), &Settings::default(), Question::default()));
    assert_eq!(found.free_shipping, None);
    assert_eq!(found.class_width, Decimal::from(2));
    let last = found.classes.last().expect("a class");
    assert_eq!((last.from, last.to, last.orders), (40.into(), None, 1));
    assert_eq!(found.classes.len(), 16);
}

#[test]
fn says_what_lacks() {
    // The small shop's orders name no value of goods.
    let mut shop_without = small_shop();
    let settings = Settings::default();
    let report = ask(&shop_without, &settings, Question::default());
    assert_eq!(lack(&report), (Lack::Column, "orders", "total"));
    let report = ask(&shop(&[1000]), &settings, about("2025-01-01", "2025-01-31"));
    assert_eq!(lack(&report), (Lack::Period, "orders", ""));
    let report = ask(&shop(&[1000]), &settings, about("2026-01-20", "2026-01-31"));
    assert_eq!(lack(&report).0, Lack::Denominator);
    shop_without.0.tables.remove(&TableId::Orders);
    let report = ask(&shop_without, &settings, Question::default());
    assert_eq!(lack(&report), (Lack::Table, "orders", ""));
}

/// A quartile by walking to its place, in quarters of a cent.
fn quartile(sorted: &[i64], quarters: usize) -> i64 {
    let place = (sorted.len() - 1) * quarters;
    let (low, high) = (sorted[place / 4], sorted[(place / 4 + 1).min(sorted.len() - 1)]);
    4 * low + (high - low) * (place % 4) as i64
}

proptest! {
    #[test]
    fn counts_as_a_naive_count_does(
        cents in prop::collection::vec(0..200_000_i64, 1..200),
        threshold in 1..2000_i64,
    ) {
        let found = values(ask(&shop(&cents), &free_from(threshold), Question::default()));
        let mut sorted = cents.clone();
        sorted.sort_unstable();
        for (quarters, quartile_found) in
            [(1, found.lower_quartile), (2, found.median), (3, found.upper_quartile)]
        {
            let expected = Decimal::from(quartile(&sorted, quarters)) / Decimal::from(400);
            prop_assert_eq!(quartile_found, expected.normalize());
        }
        let amount = |cents: i64| Decimal::new(cents, 2);
        let (mut orders, mut share) = (0, 0.0);
        prop_assert!(found.classes.len() <= 24);
        for class in &found.classes {
            let is_here = |cents: &&i64| {
                amount(**cents) >= class.from && class.to.is_none_or(|to| amount(**cents) < to)
            };
            let here: Vec<&i64> = cents.iter().filter(is_here).collect();
            prop_assert_eq!(class.orders as usize, here.len());
            let revenue: i64 = here.iter().map(|&&cents| cents - cents / 10 - 100).sum();
            prop_assert_eq!(class.revenue, Some(amount(revenue)));
            orders += class.orders;
            share += class.share;
        }
        prop_assert_eq!(orders as usize, cents.len());
        prop_assert!((share - 1.0).abs() < 1e-9);
        let free = found.free_shipping.expect("a threshold is set");
        let near = cents.iter().filter(|&&cents| cents >= threshold * 80 && cents < threshold * 100);
        prop_assert_eq!(free.orders_near as usize, near.count());
        let above = cents.iter().filter(|&&cents| cents >= threshold * 100);
        prop_assert_eq!(free.orders_above as usize, above.count());
    }
}
