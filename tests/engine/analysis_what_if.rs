//! What if: by hand.

use std::collections::BTreeMap;

use shop_kpi::analyses::{AnalysisId, AnalysisResult, WhatIf};
use shop_kpi::report::{AnalysisReport, Value};
use shop_kpi::tables::{Column, SealedTable, TableId};

use crate::analysis_made_shop::{JANUARY, MadeShop, asked, result};
use crate::small_shop::{cents, days, period};

const DAY: &str = "2026-01-10";

/// 20 customers, each one order of 55.00 − 5.00 that cost 20.00; two came back, for 50.00 each;
/// 1000 sessions, 90.00 for ads. Revenue 900, refund rate 0.1, order value 45, gross profit
/// 900 − (400 − 40) = 540, margin 0.6.
fn shop() -> MadeShop {
    let names: Vec<String> = (0..20).map(|number| format!("customer {number}")).collect();
    let orders: Vec<_> =
        names.iter().map(|name| (DAY, "ads", name.as_str(), 5500, 500, 1)).collect();
    let january = vec![period(JANUARY.0, JANUARY.1)];
    let same = |value: i64, rows: usize| cents(&vec![value; rows]);
    let at = |rows: usize| days(&vec![DAY; rows]);
    MadeShop::new()
        .with_orders(&orders, &january)
        .with_visits(&[(DAY, "ads", 1000)], &january)
        .with_table(|_| {
            SealedTable::new(TableId::OrderLines, 20)
                .with("day", at(20))
                .with("gross", same(5500, 20))
                .with("discount", same(500, 20))
                .with("cost", same(2000, 20))
                .with("has_cost", Column::Flag(vec![1; 20]))
                .with("is_counting", Column::Flag(vec![1; 20]))
                .linked(TableId::Orders, (0..20).collect())
        })
        .with_table(|_| {
            SealedTable::new(TableId::Returns, 2)
                .with("day", at(2))
                .with("amount", same(5000, 2))
                .with("cost", same(2000, 2))
                .with("has_cost", Column::Flag(vec![1; 2]))
                .with("is_counting", Column::Flag(vec![1; 2]))
                .with("is_day_of_order", Column::Flag(vec![0; 2]))
                .linked(TableId::Orders, vec![0, 1])
        })
        .with_table(|_| {
            SealedTable::new(TableId::AdSpend, 1)
                .with("day", at(1))
                .with("cost", same(9000, 1))
                .covering(vec![period(JANUARY.0, JANUARY.1)])
        })
}

fn ask(shop: &MadeShop, changes: &[(&str, f64)]) -> AnalysisReport {
    let mut question = asked(AnalysisId::WhatIf, JANUARY, None);
    let change = |&(name, by): &(&str, f64)| (name.to_owned(), by);
    question.changes = changes.iter().map(change).collect::<BTreeMap<_, _>>();
    shop.analyse(&question)
}

fn found(report: &AnalysisReport) -> &WhatIf {
    match result(report) {
        AnalysisResult::WhatIf(found) => found,
        other => panic!("{other:?}"),
    }
}

fn text(value: Option<Value>) -> String {
    match value {
        None => "–".to_owned(),
        Some(Value::Money(amount)) => amount.round_dp(4).normalize().to_string(),
        Some(Value::Number(number)) => format!("{}", (number * 1e6).round() / 1e6),
    }
}

fn outcomes(found: &WhatIf) -> Vec<String> {
    let outcome = |outcome: &shop_kpi::analyses::WhatIfOutcome| {
        format!("{} {} → {}", outcome.id, text(outcome.value), text(outcome.changed))
    };
    found.outcomes.iter().map(outcome).collect()
}

#[test]
fn nothing_moves_where_nothing_is_moved() {
    let report = ask(&shop(), &[]);
    let found = found(&report);
    let factors: Vec<String> = found
        .factors
        .iter()
        .map(|factor| format!("{} {}", factor.id, text(Some(factor.value))))
        .collect();
    assert_eq!(
        factors,
        [
            "sessions 1000",
            "conversion_rate 0.02",
            "aov 45",
            "refund_rate 0.1",
            "gross_margin 0.6",
            "marketing_cost 90"
        ]
    );
    assert_eq!(
        outcomes(found),
        [
            "revenue 900 → 900",
            "orders 20 → 20",
            "gross_profit 540 → 540",
            "contribution 450 → 450",
            "cac 4.5 → 4.5",
            "clv – → –",
            "clv_cac_ratio – → –"
        ]
    );
    assert!(report.notes.is_empty(), "{:?}", report.notes);
}

/// 1100 sessions × 0.01 = 11 orders × 54 = 594, of which not 0.9 but 0.8 is kept: 528. × 0.9 = 475.20
/// gross profit, − 180 for ads. 180 ÷ 11 new customers.
#[test]
fn follows_the_moved_factors() {
    let moved = [
        ("sessions", 1.1),
        ("conversion_rate", 0.5),
        ("aov", 1.2),
        ("refund_rate", 2.0),
        ("gross_margin", 1.5),
        ("marketing_cost", 2.0),
    ];
    let report = ask(&shop(), &moved);
    assert_eq!(
        outcomes(found(&report))[..5],
        [
            "revenue 900 → 528",
            "orders 20 → 11",
            "gross_profit 540 → 475.2",
            "contribution 450 → 295.2",
            "cac 4.5 → 16.3636"
        ]
    );
    // A share is at most all of it.
    let report = ask(&shop(), &[("gross_margin", 3.0)]);
    let margin = &found(&report).factors[4];
    assert_eq!((margin.multiplier, text(Some(margin.changed))), (3.0, "1".to_owned()));
    assert_eq!(outcomes(found(&report))[2], "gross_profit 540 → 900");
}

/// Anna and Ben bought in 2025, Anna again in 2026: half of the customers of a year before are kept,
/// so that they last two years; an order a year of 50.00 makes 100.00.
#[test]
fn moves_a_customers_value_with_the_order_value() {
    let orders = [
        ("2025-01-10", "ads", "anna", 5000, 0, 1),
        ("2025-01-20", "ads", "ben", 5000, 0, 1),
        ("2026-01-20", "ads", "anna", 5000, 0, 1),
        ("2026-01-20", "ads", "cara", 5000, 0, 1),
    ];
    let all = vec![period("2024-01-01", "2026-01-31")];
    let shop = MadeShop::new().with_orders(&orders, &all).with_table(|_| {
        SealedTable::new(TableId::AdSpend, 1)
            .with("day", days(&[DAY]))
            .with("cost", cents(&[2500]))
            .covering(vec![period("2024-01-01", "2026-01-31")])
    });
    let report = ask(&shop, &[("aov", 1.5), ("marketing_cost", 0.5)]);
    assert_eq!(
        outcomes(found(&report)),
        [
            "revenue 100 → 150",
            "orders 2 → 2",
            "gross_profit – → –",
            "contribution – → –",
            "cac 25 → 12.5",
            "clv 100 → 150",
            "clv_cac_ratio 4 → 12"
        ]
    );
    let profit = &found(&report).outcomes[2];
    assert!(!profit.missing.is_empty(), "no cost of goods is loaded");
}

#[test]
fn says_which_factors_it_does_not_know() {
    let orders = [(DAY, "ads", "anna", 5000, 0, 1)];
    let shop = MadeShop::new().with_orders(&orders, &[period(JANUARY.0, JANUARY.1)]);
    let report = ask(&shop, &[("colour", 2.0), ("sessions", 2.0), ("aov", -1.0), ("orders", 2.0)]);
    let notes: Vec<String> = report
        .notes
        .iter()
        .map(|note| format!("{} {}", note.code, note.values["factor"]))
        .collect();
    assert_eq!(
        notes,
        ["impossible_multiplier aov", "unknown_factor colour", "factor_not_known sessions"]
    );
    assert_eq!(report.notes[1].values["known"], "orders, aov");
    assert_eq!(outcomes(found(&report))[0], "revenue 50 → 100");
}
