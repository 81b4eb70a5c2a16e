//! What if: by hand.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use shop_kpi::analyses::{AnalysisId, AnalysisResult, WhatIf};
use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::report::{AnalysisQuestion, AnalysisReport, Question, Value};
use shop_kpi::settings::Settings;
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
            "price 45",
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
            "clv_cac_ratio – → –",
            // 1 ÷ 0.6
            "break_even_roas 1.666667 → 1.666667"
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
    let margin = &found(&report).factors[5];
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
            "clv_cac_ratio 4 → 12",
            "break_even_roas – → –"
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
    assert_eq!(report.notes[1].values["known"], "orders, aov, price");
    assert_eq!(outcomes(found(&report))[0], "revenue 50 → 100");
}

/// A tenth more for each piece: 900 × 1.1 = 990 for the same goods, whose cost stays 360.
#[test]
fn a_price_leaves_the_cost_of_the_goods() {
    let report = ask(&shop(), &[("price", 1.1)]);
    let all = outcomes(found(&report));
    // 990 − 360; less 90 for ads; 1 ÷ (630 ÷ 990).
    assert_eq!(
        all[..4],
        ["revenue 900 → 990", "orders 20 → 20", "gross_profit 540 → 630", "contribution 450 → 540"]
    );
    assert_eq!(all[7], "break_even_roas 1.666667 → 1.571429");
}

/// Two orders below 50 pay 6 and 4; 60 and 80 pay nothing.
const SHIPPED: &str = "order_id,created_at,country,subtotal,shipping,total,payment_fee\n\
    1,2026-01-05,NL,30.00,6.00,36.00,3.00\n\
    2,2026-01-06,NL,40.00,4.00,44.00,4.00\n\
    3,2026-01-07,DK,60.00,0.00,60.00,3.00\n\
    4,2026-01-08,DK,80.00,0.00,80.00,4.00\n";
const LINES: &str = "order_id,product,quantity,unit_price,unit_cost\n\
    1,Mug,1,30.00,12.00\n2,Mug,1,40.00,16.00\n3,Lamp,1,60.00,57.00\n4,Cap,1,80.00,20.00\n";

fn asked_of(threshold: Option<i64>, changes: &[(&str, f64)]) -> WhatIf {
    let free_shipping_threshold = threshold.map(Decimal::from);
    asked_with(Settings { free_shipping_threshold, ..Settings::default() }, changes)
}

fn asked_with(settings: Settings, changes: &[(&str, f64)]) -> WhatIf {
    let mut shop = Shop::new(settings);
    shop.add("orders.csv", SHIPPED.as_bytes(), &ImportOptions::default());
    shop.add("order_lines.csv", LINES.as_bytes(), &ImportOptions::default());
    let change = |&(name, by): &(&str, f64)| (name.to_owned(), by);
    let asked = AnalysisQuestion {
        analysis: AnalysisId::WhatIf,
        question: Question::default(),
        changes: changes.iter().map(change).collect(),
    };
    match shop.analyse(&asked).expect("OK because it is a question").result {
        Some(AnalysisResult::WhatIf(found)) => found,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_threshold_of_free_shipping_moves_what_is_paid_for_it() {
    let told = |multiplier: f64| {
        let all = outcomes(&asked_of(Some(50), &[("free_shipping_threshold", multiplier)]));
        [all[3].clone(), all[4].clone()]
    };
    // 210 of sales less 105 of goods and 14 of fees.
    assert_eq!(told(1.0), ["contribution 91 → 91", "shipping 10 → 10"]);
    // From 75: the order of 60 pays 5, what those of 30 and 40 pay on average.
    assert_eq!(told(1.5), ["contribution 91 → 96", "shipping 10 → 15"]);
    // From 35: the order of 40 pays its 4 no more.
    assert_eq!(told(0.7), ["contribution 91 → 87", "shipping 10 → 6"]);
    assert!(!asked_of(None, &[]).outcomes.iter().any(|outcome| outcome.id == "shipping"));
}

#[test]
fn the_threshold_moves_sales_that_hold_shipping() {
    let told = |changes: &[(&str, f64)]| {
        let settings = Settings {
            free_shipping_threshold: Some(50.into()),
            revenue_with_shipping: true,
            ..Settings::default()
        };
        let all = outcomes(&asked_with(settings, changes));
        [0, 2, 3, 4, 8].map(|at| all[at].clone())
    };
    // 210 of goods and 10 of shipping. 1 ÷ (105 ÷ 210 − 14 ÷ 220).
    let same = "break_even_roas 2.291667";
    assert_eq!(
        told(&[]),
        [
            "revenue 220 → 220".to_owned(),
            "gross_profit 105 → 105".to_owned(),
            "contribution 91 → 91".to_owned(),
            "shipping 10 → 10".to_owned(),
            format!("{same} → 2.291667"),
        ]
    );
    // From 75 shipping is 15; goods earn what they did. 1 ÷ (0.5 − 14 ÷ 225).
    assert_eq!(
        told(&[("free_shipping_threshold", 1.5)]),
        [
            "revenue 220 → 225".to_owned(),
            "gross_profit 105 → 105".to_owned(),
            "contribution 91 → 96".to_owned(),
            "shipping 10 → 15".to_owned(),
            format!("{same} → 2.284264"),
        ]
    );
    // From 35 it is 6, and 12 for twice the orders: 440 less 8. 210 of profit less 28 of fees and
    // those 8. 1 ÷ (0.5 − 28 ÷ 432).
    assert_eq!(
        told(&[("free_shipping_threshold", 0.7), ("orders", 2.0)]),
        [
            "revenue 220 → 432".to_owned(),
            "gross_profit 105 → 210".to_owned(),
            "contribution 91 → 174".to_owned(),
            "shipping 10 → 12".to_owned(),
            format!("{same} → 2.297872"),
        ]
    );
}

/// Two customers of January 2025, one of whom comes again in 2026 as does a new one: an order a year
/// for two years. In January 2026 one pays 30.00 and 5.00 of shipping, one 70.00 and none.
#[test]
fn a_customers_value_follows_the_shipping_in_sales() {
    let orders = "order_id,created_at,customer,subtotal,shipping,total\n\
        1,2025-01-10,anna@example.org,50.00,0.00,50.00\n\
        2,2025-01-20,ben@example.org,50.00,0.00,50.00\n\
        3,2026-01-20,anna@example.org,30.00,5.00,35.00\n\
        4,2026-01-31,cara@example.org,70.00,0.00,70.00\n";
    let told = |is_before: bool| {
        let mut shop = Shop::new(Settings {
            free_shipping_threshold: Some(50.into()),
            revenue_with_shipping: true,
            aov_before_returns: is_before,
            ..Settings::default()
        });
        shop.add("orders.csv", orders.as_bytes(), &ImportOptions::default());
        let asked = AnalysisQuestion {
            analysis: AnalysisId::WhatIf,
            question: Question {
                from: Some(JANUARY.0.to_owned()),
                to: Some(JANUARY.1.to_owned()),
                ..Question::default()
            },
            changes: [("free_shipping_threshold".to_owned(), 2.0)].into(),
        };
        match shop.analyse(&asked).expect("OK because it is a question").result {
            Some(AnalysisResult::WhatIf(found)) => outcomes(&found)[6].clone(),
            other => panic!("{other:?}"),
        }
    };
    // From 100 the order of 70.00 pays 5.00 too: 110 ÷ 2 instead of 105 ÷ 2, for two years.
    assert_eq!(told(false), "clv 105 → 110");
    // Goods alone are 50.00 an order.
    assert_eq!(told(true), "clv 100 → 100");
}

/// NL: sales 70, goods 28, fees 7: 0.6 − 0.1 = 0.5. DK: sales 140, goods 77, fees 7: 0.45 − 0.05 = 0.4.
/// By product fees are 14 of 210, a fifteenth: Cap 0.75, Mug 0.6, Lamp 0.05 less that.
#[test]
fn advertising_must_bring_back_more_where_less_is_left() {
    let found = asked_of(None, &[]);
    let told = |at: usize| -> Vec<String> {
        let group = |group: &shop_kpi::analyses::BreakEvenGroup| {
            let roas = group.roas.map_or("-".to_owned(), |roas| format!("{roas:.4}"));
            let key = group.key.as_deref().unwrap_or("-");
            format!("{key} {} {:.4} {roas}", group.revenue.normalize(), group.margin)
        };
        found.break_even[at].groups.iter().map(group).collect()
    };
    assert_eq!(told(0), ["DK 140 0.4000 2.5000", "NL 70 0.5000 2.0000"]);
    // 0.75 − 0.0667 = 0.6833; 0.6 − 0.0667 = 0.5333; 0.05 − 0.0667 is a loss.
    assert_eq!(told(1), ["Cap 80 0.6833 1.4634", "Mug 70 0.5333 1.8750", "Lamp 60 -0.0167 -"]);
    // Of all: 0.5 − 0.0667.
    assert_eq!(
        outcomes(&found).last().map(String::as_str),
        Some("break_even_roas 2.307692 → 2.307692")
    );
}
