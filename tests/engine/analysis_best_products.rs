//! The best products: by hand, and against sums made here line by line.

use std::collections::BTreeMap;

use proptest::prelude::*;
use rust_decimal::Decimal;
use shop_kpi::analyses::{AnalysisId, AnalysisResult, BestProduct, BestProducts};
use shop_kpi::calendar::Grain;
use shop_kpi::report::{AnalysisReport, Compare, Lack, Question, Value};
use shop_kpi::settings::Settings;
use shop_kpi::tables::{Column, Dictionaries, NO_NUMBER, Sealed, SealedTable, TableId};

use crate::analysis_shop::{about, codes, lack, sealed};
use crate::small_shop::{cents, counts, day, days, small_shop, texts};

fn ask(shop: &(Sealed, Dictionaries), question: Question) -> AnalysisReport {
    crate::analysis_shop::ask(AnalysisId::BestProducts, shop, &Settings::default(), question)
}

fn best(report: AnalysisReport) -> BestProducts {
    match report.result {
        Some(AnalysisResult::BestProducts(best)) => best,
        other => panic!("no products: {other:?}, {:?}", report.missing),
    }
}

/// Two orders in January, two in February; of the cups of February two are given back.
///
/// | line | day | product | gross | discount | units | cost |
/// | --- | --- | --- | --- | --- | --- | --- |
/// | 0 | 5 Jan | tea | 100 | | 10 | 40 |
/// | 1 | 5 Jan | cup | 60 | 10 | 3 | 20 |
/// | 2 | 20 Jan | tea | 50 | | 5 | 20 |
/// | 3 | 3 Feb | cup | 200 | 20 | 10 | 66 |
/// | 4 | 3 Feb | tea | 80 | | 8 | 32 |
/// | 5 | 17 Feb | pot | 90 | | 1 | not known |
/// | 6 | 17 Feb | tea | 10 | | 1 | 4 |
fn shop() -> (Sealed, Dictionaries) {
    let mut names = Dictionaries::default();
    let on = ["2026-01-05", "2026-01-20", "2026-02-03", "2026-02-17"];
    let of = vec![0, 0, 1, 2, 2, 3, 3];
    let products = ["tea", "cup", "tea", "cup", "tea", "pot", "tea"];
    let orders = SealedTable::new(TableId::Orders, 4)
        .with("day", days(&on))
        .with("gross", cents(&[16_000, 5000, 28_000, 10_000]))
        .with("discount", cents(&[1000, 0, 2000, 0]))
        .with("quantity", counts(&[Some(13), Some(5), Some(18), Some(2)]));
    let lines = SealedTable::new(TableId::OrderLines, 7)
        .with("day", days(&of.iter().map(|&order| on[order as usize]).collect::<Vec<_>>()))
        .with("product", texts(&mut names, "product", &products))
        .with("gross", cents(&[10_000, 6000, 5000, 20_000, 8000, 9000, 1000]))
        .with("discount", cents(&[0, 1000, 0, 2000, 0, 0, 0]))
        .with("quantity", counts(&[10, 3, 5, 10, 8, 1, 1].map(Some)))
        .with("cost", cents(&[4000, 2000, 2000, 6600, 3200, NO_NUMBER, 400]))
        .with("has_cost", Column::Flag(vec![1, 1, 1, 1, 1, 0, 1]))
        .linked(TableId::Orders, of);
    let returns = SealedTable::new(TableId::Returns, 1)
        .with("day", days(&["2026-02-20"]))
        .with("sale_day", days(&["2026-02-03"]))
        .with("amount", cents(&[3600]))
        .with("quantity", counts(&[Some(2)]))
        .with("cost", cents(&[1320]))
        .with("has_cost", Column::Flag(vec![1]))
        .with("is_day_of_order", Column::Flag(vec![0]))
        .linked(TableId::Orders, vec![2])
        .linked(TableId::OrderLines, vec![3]);
    let stock = SealedTable::new(TableId::Stock, 3)
        .with("day", days(&["2026-02-01", "2026-02-15", "2026-02-15"]))
        .with("valid_to", days(&["2026-02-14", "9999-12-31", "9999-12-31"]))
        .with("product", texts(&mut names, "product", &["tea", "tea", "cup"]))
        .with("available", counts(&[Some(50), Some(30), Some(4)]));
    (sealed(vec![orders, lines, returns, stock], "2026-01-01", "2026-02-28"), names)
}

fn february(kpi: &str) -> Question {
    Question {
        kpis: vec![kpi.to_owned()],
        compare: Compare::Previous,
        ..about("2026-02-01", "2026-02-28")
    }
}

/// Name, rank, rank before with `+` for new.
fn ranks(best: &BestProducts) -> Vec<String> {
    let row = |row: &BestProduct| {
        let before = row.rank_before.map_or("–".to_owned(), |rank| rank.to_string());
        let change = row.rank_change.map_or(String::new(), |change| format!(" {change:+}"));
        format!("{} {} {before}{change}{}", row.rank, row.key, if row.is_new { " new" } else { "" })
    };
    best.rows.iter().map(row).collect()
}

fn amounts(of: [Option<Decimal>; 2]) -> [String; 2] {
    of.map(|amount| amount.map_or("–".to_owned(), |amount| amount.to_string()))
}

#[test]
fn ranks_by_revenue_and_tells_what_is_known() {
    let report = ask(&shop(), february("revenue"));
    assert_eq!(codes(&report), ["without_cost"]);
    let found = best(report);
    // Cups 200 − 20 − 36; tea and pots 90 each. In January tea had 150, cups 50.
    assert_eq!(ranks(&found), ["1 cup 2 +1", "2 pot – new", "3 tea 1 -2"]);
    assert_eq!((found.of.as_str(), found.products), ("product", 3));
    assert_eq!(found.total, Some(Value::Money(Decimal::from(324))));
    let [cup, pot, tea] = &found.rows[..] else { panic!("three products") };
    // 144 − (66 − 13.20)
    assert_eq!(amounts([cup.revenue, cup.gross_profit]), ["144", "91.2"]);
    assert_eq!(amounts([tea.revenue, tea.gross_profit]), ["90", "54"]);
    assert_eq!(amounts([pot.revenue, pot.gross_profit]), ["90", "–"]);
    let near = |found: Option<f64>, expected: f64| {
        assert!((found.expect("a figure") - expected).abs() < 1e-12, "{found:?}, not {expected}");
    };
    near(cup.share, 144.0 / 324.0);
    near(cup.gross_margin, 91.2 / 144.0);
    near(cup.refund_rate, 0.2); // 36 of 180
    near(tea.refund_rate, 0.0);
    assert_eq!((cup.units, tea.units, pot.gross_margin), (Some(10.0), Some(9.0), None));
    // At the last snapshot of the month.
    assert_eq!([cup, pot, tea].map(|row| row.available), [Some(4.0), None, Some(30.0)]);
}

#[test]
fn ranks_by_units_and_profit() {
    let found = best(ask(&shop(), february("units_sold")));
    assert_eq!(ranks(&found), ["1 cup 2 +1", "2 tea 1 -1", "3 pot – new"]);
    assert_eq!(found.total, Some(Value::Number(20.0)));
    let found = best(ask(&shop(), february("gross_profit")));
    // Of pots no profit is known. In January: tea 90, cups 30.
    assert_eq!(ranks(&found), ["1 cup 2 +1", "2 tea 1 -1"]);
}

#[test]
fn follows_ranks_over_the_months() {
    let question =
        Question { grain: Some(Grain::Month), limit: Some(2), ..about("2026-01-01", "2026-02-28") };
    let found = best(ask(&shop(), question));
    // Without a comparison nothing is new. Both months: tea 240, cups 194.
    assert_eq!(ranks(&found), ["1 tea –", "2 cup –"]);
    assert_eq!(found.rows[0].ranks, [Some(1), Some(3)]);
    assert_eq!(found.rows[1].ranks, [Some(2), Some(1)]);
    let money = |amount: i64| Some(Value::Money(Decimal::from(amount)));
    assert_eq!(found.rows[1].values, [money(50), money(144)]);
    let buckets: Vec<_> = found.buckets.iter().map(|of| (of.from.as_str(), of.partial)).collect();
    assert_eq!(buckets, [("2026-01-01", false), ("2026-02-01", false)]);
    // A week without sales has no ranks; the first and the last are cut by the period.
    let question = Question { grain: Some(Grain::Week), ..about("2026-02-01", "2026-02-28") };
    let found = best(ask(&shop(), question));
    let cup = found.rows.iter().find(|row| row.key == "cup").expect("cups");
    assert_eq!(cup.ranks, [None, Some(1), None, None, None]);
    let partial: Vec<bool> = found.buckets.iter().map(|bucket| bucket.partial).collect();
    assert_eq!(partial, [true, false, false, false, true]);
}

#[test]
fn says_what_lacks() {
    let report = ask(&shop(), february("aov"));
    assert_eq!(lack(&report), (Lack::Unknown, "", "aov"));
    let report = ask(&shop(), about("2025-01-01", "2025-01-31"));
    assert_eq!(lack(&report).0, Lack::Period);
    // The small shop's lines name no products.
    let report = ask(&small_shop(), Question::default());
    assert_eq!(lack(&report), (Lack::Dimension, "order_lines", "product"));
    let mut shop = shop();
    shop.0.tables.get_mut(&TableId::OrderLines).expect("lines").columns.remove("cost");
    let report = ask(&shop, february("gross_profit"));
    assert_eq!(lack(&report).0, Lack::Column);
    shop.0.tables.remove(&TableId::OrderLines);
    assert_eq!(lack(&ask(&shop, february("revenue"))), (Lack::Table, "order_lines", ""));
}

/// One order a line: its product, its day from 1 January, its cents.
fn shop_of(lines: &[(u8, i32, i64)]) -> (Sealed, Dictionaries) {
    let mut names = Dictionaries::default();
    let on = || Column::Day(lines.iter().map(|line| day("2026-01-01").0 + line.1).collect());
    let products: Vec<String> = lines.iter().map(|line| format!("p{}", line.0)).collect();
    let products: Vec<&str> = products.iter().map(String::as_str).collect();
    let gross: Vec<i64> = lines.iter().map(|line| line.2).collect();
    let table =
        |id| SealedTable::new(id, lines.len()).with("day", on()).with("gross", cents(&gross));
    let of_lines = table(TableId::OrderLines)
        .with("product", texts(&mut names, "product", &products))
        .linked(TableId::Orders, (0..lines.len() as u32).collect());
    (sealed(vec![table(TableId::Orders), of_lines], "2026-01-01", "2026-02-28"), names)
}

/// Products by what they brought from one day to another.
fn naive(lines: &[(u8, i32, i64)], from: i32, to: i32) -> Vec<(String, i64)> {
    let mut sums = BTreeMap::<String, i64>::new();
    for line in lines.iter().filter(|line| (from..=to).contains(&line.1)) {
        *sums.entry(format!("p{}", line.0)).or_default() += line.2;
    }
    let mut sums: Vec<(String, i64)> = sums.into_iter().collect();
    sums.sort_by_key(|(_, cents)| -cents);
    sums
}

proptest! {
    #[test]
    fn ranks_as_a_naive_sum_does(
        lines in prop::collection::vec((0..8_u8, 0..59_i32, 1..10_000_i64), 1..60),
    ) {
        // January has 31 days: 0 to 30.
        let (now, before) = (naive(&lines, 31, 58), naive(&lines, 0, 30));
        let found = best(ask(&shop_of(&lines), february("revenue")));
        prop_assert_eq!(found.products as usize, now.len());
        let place = |of: &[(String, i64)], key: &str| {
            of.iter().position(|(name, _)| name == key).map(|place| place as u32 + 1)
        };
        for (row, (name, cents)) in found.rows.iter().zip(&now) {
            prop_assert_eq!(&row.key, name);
            prop_assert_eq!(row.revenue, Some(Decimal::new(*cents, 2).normalize()));
            prop_assert_eq!(row.rank_before, place(&before, name));
            prop_assert_eq!(row.is_new, place(&before, name).is_none());
        }
    }
}

#[test]
fn ranks_a_hundred_thousand_orders_by_week() {
    let line =
        |number: i64| ((number * number % 250) as u8, (number % 59) as i32, number % 997 + 1);
    let lines: Vec<(u8, i32, i64)> = (0..100_000).map(line).collect();
    let shop = shop_of(&lines);
    let question = Question { grain: Some(Grain::Week), ..about("2026-01-01", "2026-02-28") };
    let start = std::time::Instant::now();
    let found = best(ask(&shop, question));
    let took = start.elapsed();
    assert_eq!(found.rows.len(), 10);
    assert!(took.as_secs() < 20, "took {took:?}");
}
