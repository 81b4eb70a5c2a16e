//! Pairs of products against counts made naively here, order by order.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use shop_kpi::analyses::{AnalysisId, AnalysisResult, Basket};
use shop_kpi::measures::Memo;
use shop_kpi::report::{AnalysisQuestion, AnalysisReport, Lack, Question, analyse};
use shop_kpi::settings::Settings;
use shop_kpi::tables::{Dictionaries, Sealed, SealedTable, TableId};

use crate::small_shop::{day, days, period, small_shop, texts};

fn ask(sealed: &Sealed, names: &Dictionaries, question: Question) -> AnalysisReport {
    let asked =
        AnalysisQuestion { analysis: AnalysisId::Basket, question, changes: BTreeMap::new() };
    analyse(sealed, names, &Settings::default(), &Memo::default(), &asked)
        .expect("a question that can be asked")
}

fn basket(report: AnalysisReport) -> Basket {
    match report.result {
        Some(AnalysisResult::Basket(basket)) => basket,
        other => panic!("no baskets: {other:?}, {:?}", report.missing),
    }
}

/// One line per product of each order, all on one day, in the order given.
fn shop(orders: &[Vec<String>]) -> (Sealed, Dictionaries) {
    let mut names = Dictionaries::default();
    let lines: Vec<(u32, &str)> = orders
        .iter()
        .enumerate()
        .flat_map(|(order, products)| products.iter().map(move |of| (order as u32, of.as_str())))
        .collect();
    let products: Vec<&str> = lines.iter().map(|&(_, product)| product).collect();
    let table = |id, rows: usize| {
        SealedTable::new(id, rows)
            .with("day", days(&vec!["2026-01-05"; rows]))
            .covering(vec![period("2026-01-01", "2026-01-31")])
    };
    let of_lines = table(TableId::OrderLines, lines.len())
        .with("product", texts(&mut names, "product", &products))
        .linked(TableId::Orders, lines.iter().map(|&(order, _)| order).collect());
    let tables = [table(TableId::Orders, orders.len()), of_lines];
    let sealed = Sealed {
        tables: tables.into_iter().map(|table| (table.id, table)).collect(),
        data_from: Some(day("2026-01-01")),
        data_to: Some(day("2026-01-31")),
        ..Sealed::default()
    };
    (sealed, names)
}

fn orders(texts: &[&str]) -> Vec<Vec<String>> {
    let order = |text: &&str| text.split_whitespace().map(str::to_owned).collect();
    texts.iter().map(order).collect()
}

#[test]
fn tells_how_often_two_are_bought_together() {
    // Ten orders: tea in 6, cup in 4, both in 3; pot in 2, both times with tea; milk alone.
    let orders = orders(&[
        "tea cup",
        "cup tea",
        "tea cup cup",
        "tea pot",
        "pot tea",
        "tea",
        "cup",
        "milk",
        "milk",
        "milk",
    ]);
    let (sealed, names) = shop(&orders);
    let found = basket(ask(&sealed, &names, Question::default()));
    assert_eq!(
        (found.of.as_str(), found.orders, found.orders_of_several, found.items),
        ("product", 10, 5, 4)
    );
    assert_eq!((found.least_orders, found.pairs_found, found.is_pruned), (2, 2, false));
    let told: Vec<_> = found
        .pairs
        .iter()
        .map(|pair| (pair.left.as_str(), pair.right.as_str(), pair.orders))
        .collect();
    // 2 − 6 × 2 ÷ 10 = 0.8 beyond chance; 3 − 6 × 4 ÷ 10 = 0.6.
    assert_eq!(told, [("tea", "pot", 2), ("tea", "cup", 3)]);
    let cup = &found.pairs[1];
    for (found, expected) in [
        (cup.support, 0.3),
        (cup.confidence, 0.5),       // 3 of 6 with tea
        (cup.confidence_back, 0.75), // 3 of 4 with a cup
        (cup.lift, 1.25),            // 0.3 ÷ (0.6 × 0.4)
        (cup.beyond_chance, 0.6),
    ] {
        assert!((found - expected).abs() < 1e-12, "{found} is not {expected}");
    }
}

#[test]
fn pairs_categories_if_asked_to() {
    // Order 1 of the small shop has tea and cups; the pair is in one order only, which is chance.
    let (sealed, names) = small_shop();
    let question = Question { by: Some("category".to_owned()), ..Question::default() };
    let found = basket(ask(&sealed, &names, question));
    // The cancelled order of tea does not count.
    assert_eq!((found.of.as_str(), found.orders, found.orders_of_several), ("category", 5, 1));
    assert_eq!((found.items, found.pairs_found), (2, 0));
}

#[test]
fn says_what_lacks() {
    let (mut sealed, names) = small_shop();
    let lack = |report: AnalysisReport| {
        let missing = report.missing.first().expect("something lacks").clone();
        (missing.what, missing.table, missing.column)
    };
    let of_lines =
        |column: &str| (Lack::Dimension, Some("order_lines".to_owned()), Some(column.to_owned()));
    // Its lines name neither products nor articles.
    assert_eq!(lack(ask(&sealed, &names, Question::default())), of_lines("product"));
    let by = |by: &str| Question { by: Some(by.to_owned()), ..Question::default() };
    assert_eq!(lack(ask(&sealed, &names, by("channel"))), of_lines("channel"));
    let (from, to) = (Some("2025-01-01".to_owned()), Some("2025-01-31".to_owned()));
    let before = Question { from, to, ..by("category") };
    assert_eq!(lack(ask(&sealed, &names, before)).0, Lack::Period);
    sealed.tables.remove(&TableId::OrderLines);
    assert_eq!(lack(ask(&sealed, &names, Question::default())).0, Lack::Table);
}

#[test]
fn leaves_rare_articles_out_where_memory_is_short() {
    // 300 orders of 130 articles out of 3,000 in turn: 2.5 million pairs met, 4.5 million to be
    // made. Two are in every order, and still counted exactly.
    let order = |order: usize| {
        let of = |place: usize| format!("p{:04}", (order * 130 + place * 7) % 3000);
        let mut products: Vec<String> = (0..130).map(of).collect();
        products.extend(["always".to_owned(), "ever".to_owned()]);
        products
    };
    let orders: Vec<Vec<String>> = (0..300).map(order).collect();
    let (sealed, names) = shop(&orders);
    let report = ask(&sealed, &names, Question { limit: Some(1), ..Question::default() });
    let note = report.notes.iter().find(|note| note.code == "basket_pruned").expect("a note");
    let least: u32 = note.values["orders"].parse().expect("a number");
    let found = basket(report);
    assert!(found.is_pruned && least > 2 && found.least_orders >= least);
    let all: BTreeMap<_, _> =
        naive(&orders).into_iter().filter(|&(_, orders)| orders >= found.least_orders).collect();
    assert_eq!(found.pairs_found as usize, all.len());
    assert!(all.contains_key(&("always".to_owned(), "ever".to_owned())));
}

/// Every pair of every order.
fn naive(orders: &[Vec<String>]) -> BTreeMap<(String, String), u32> {
    let mut pairs = BTreeMap::new();
    for order in orders {
        let products: BTreeSet<&String> = order.iter().collect();
        for left in &products {
            for right in products.iter().filter(|right| *right > left) {
                *pairs.entry(((*left).clone(), (*right).clone())).or_default() += 1;
            }
        }
    }
    pairs
}

fn any_orders() -> impl Strategy<Value = Vec<Vec<String>>> {
    let product = (0..9_u8).prop_map(|number| format!("p{number}"));
    prop::collection::vec(prop::collection::vec(product, 1..6), 1..60)
}

proptest! {
    #[test]
    fn counts_as_a_naive_count_does(orders in any_orders()) {
        let (sealed, names) = shop(&orders);
        let found = basket(ask(&sealed, &names, Question { limit: Some(1000), ..Question::default() }));
        let mut expected = naive(&orders);
        expected.retain(|_, orders| *orders >= 2);
        let mut counted = BTreeMap::new();
        let all = orders.len() as f64;
        for pair in &found.pairs {
            let holds = |product: &String| orders.iter().filter(|order| order.contains(product)).count();
            prop_assert_eq!(pair.orders_left as usize, holds(&pair.left));
            prop_assert_eq!(pair.orders_right as usize, holds(&pair.right));
            let lift = f64::from(pair.orders) / all
                / (f64::from(pair.orders_left) / all * f64::from(pair.orders_right) / all);
            prop_assert!((pair.lift - lift).abs() < 1e-9);
            let mut key = [pair.left.clone(), pair.right.clone()];
            key.sort();
            let [left, right] = key;
            counted.insert((left, right), pair.orders);
        }
        prop_assert_eq!(counted, expected);
        prop_assert!(found.pairs.is_sorted_by(|one, other| one.beyond_chance >= other.beyond_chance - 1e-9));
    }

    #[test]
    fn the_order_of_orders_does_not_matter(orders in any_orders()) {
        let of = |orders: &[Vec<String>]| {
            let (sealed, names) = shop(orders);
            basket(ask(&sealed, &names, Question { limit: Some(5), ..Question::default() }))
        };
        let reversed: Vec<Vec<String>> =
            orders.iter().rev().map(|order| order.iter().rev().cloned().collect()).collect();
        prop_assert_eq!(of(&orders), of(&reversed));
    }
}

#[test]
fn copes_with_a_hundred_thousand_orders() {
    let mut seed = 1_u64;
    let mut next = |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    let orders: Vec<Vec<String>> = (0..100_000)
        .map(|_| (0..=next(5)).map(|_| format!("p{}", next(40) * next(50))).collect())
        .collect();
    let (sealed, names) = shop(&orders);
    let start = std::time::Instant::now();
    let found = basket(ask(&sealed, &names, Question::default()));
    let took = start.elapsed();
    assert_eq!(found.orders, 100_000);
    assert!(took.as_secs() < 20, "took {took:?}");
}
