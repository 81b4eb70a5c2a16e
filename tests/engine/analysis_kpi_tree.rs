//! The tree of revenue: by hand, by a second formula, and with random figures.

use proptest::prelude::*;
use rust_decimal::Decimal;
use shop_kpi::analyses::{
    AnalysisId, AnalysisResult, KpiTree, TreeBranch, TreeBranchId, TreeFactor, TreeMethod,
};
use shop_kpi::report::{AnalysisReport, Lack, Value};

use crate::analysis_made_shop::{FEBRUARY, JANUARY, MadeShop, asked, result, two_months};
use crate::small_shop::period;

fn tree(report: &AnalysisReport) -> &KpiTree {
    match result(report) {
        AnalysisResult::KpiTree(tree) => tree,
        other => panic!("{other:?}"),
    }
}

fn ask(shop: &MadeShop) -> AnalysisReport {
    shop.analyse(&asked(AnalysisId::KpiTree, FEBRUARY, Some(JANUARY)))
}

fn branch(tree: &KpiTree, id: TreeBranchId) -> &TreeBranch {
    tree.branches.iter().find(|branch| branch.id == id).expect("the branch")
}

fn given(factors: &[TreeFactor]) -> Vec<String> {
    factors.iter().map(|factor| format!("{} {}", factor.id, factor.contribution)).collect()
}

fn sum(factors: &[TreeFactor]) -> Decimal {
    factors.iter().map(|factor| factor.contribution).sum()
}

/// January: 100 sessions, 2 orders, 100.00. February: 200 sessions (150 direct, 50 mail), 6 orders
/// of 9 units, 270.00.
fn shop() -> MadeShop {
    let mut orders = vec![
        ("2026-01-05", "direct", "anna", 6000, 0, 2),
        ("2026-01-06", "mail", "", 5000, 1000, 2),
    ];
    for (number, units) in [1, 1, 1, 2, 2, 2].into_iter().enumerate() {
        let customer = ["anna", "ben", "", "ben", "cara", "dirk"][number];
        orders.push(("2026-02-10", "direct", customer, 5000, 500, units));
    }
    let visits = [
        ("2026-01-03", "direct", 60),
        ("2026-01-04", "mail", 40),
        ("2026-02-03", "direct", 150),
        ("2026-02-04", "mail", 50),
    ];
    MadeShop::new().with_orders(&orders, &two_months()).with_visits(&visits, &two_months())
}

/// L(270, 100) = 170 ÷ ln 2.7 = 171.155; × ln 2 = 118.636, × ln 1.5 = 69.397, × ln 0.9 = −18.033
/// (45 ÷ 50). Rounded they sum to 170.01: the largest gives the cent. Of the sessions' 118.63 direct gave 90 of 100 sessions more.
#[test]
fn gives_each_factor_its_logarithmic_mean() {
    let report = ask(&shop());
    let branch = branch(tree(&report), TreeBranchId::Sessions);
    assert_eq!(branch.method, TreeMethod::LogMean);
    assert_eq!(branch.difference.to_string(), "170");
    assert_eq!(given(&branch.factors), ["sessions 118.63", "conversion_rate 69.4", "aov -18.03"]);
    let values: Vec<_> =
        branch.factors.iter().map(|factor| (factor.value, factor.compared)).collect();
    let number = |value| Some(Value::Number(value));
    let money = |text: &str| Some(Value::Money(text.parse().expect("an amount")));
    assert_eq!(
        values,
        [(number(200.0), number(100.0)), (number(0.03), number(0.02)), (money("45"), money("50"))]
    );
    let sessions = &branch.factors[0];
    assert_eq!(sessions.split_by.as_deref(), Some("channel"));
    let parts: Vec<String> = sessions
        .parts
        .iter()
        .map(|part| format!("{} {}", part.key.as_deref().unwrap_or("–"), part.contribution))
        .collect();
    assert_eq!(parts, ["direct 106.77", "mail 11.86"]);
}

/// Under the order value of 50 → 45: units per order 2 → 1.5, list price of one 110 ÷ 4 → 300 ÷ 9,
/// kept after discount 100 ÷ 110 → 0.9, no returns. L · ln 0.75 = −49.238, L · ln 1.2121 = 32.925,
/// L · ln 0.99 = −1.720.
#[test]
fn takes_the_order_value_apart() {
    let report = ask(&shop());
    let order_value = &branch(tree(&report), TreeBranchId::Sessions).factors[2];
    assert_eq!(
        given(&order_value.factors),
        [
            "units_per_order -49.24",
            "list_price_per_unit 32.93",
            "kept_after_discount -1.72",
            "kept_after_returns 0"
        ]
    );
}

/// Of orders with a customer: 1 of 60.00 by one customer, then 5 of 225.00 by four.
#[test]
fn has_a_branch_of_orders_and_one_of_customers() {
    let report = ask(&shop());
    let orders = branch(tree(&report), TreeBranchId::Orders);
    // L · ln 3 = 188.03, L · ln 0.9 = −18.03.
    assert_eq!(given(&orders.factors), ["orders 188.03", "aov -18.03"]);
    let customers = branch(tree(&report), TreeBranchId::Customers);
    assert_eq!((customers.value, customers.compared), (225.into(), 60.into()));
    // L(225, 60) = 165 ÷ ln 3.75 = 124.833; × ln 4 = 173.06, × ln 1.25 = 27.86, × ln 0.75 = −35.91.
    // Rounded they sum to 165.01: the largest gives the cent.
    assert_eq!(
        given(&customers.factors),
        ["customers 173.05", "orders_per_customer 27.86", "aov -35.91"]
    );
}

/// Nothing was sold in January: the order value is taken as unchanged, and sessions and conversion
/// share: (200 − 100) · (0 + 0.03) ÷ 2 · 45 and 0.03 · (100 + 200) ÷ 2 · 45.
#[test]
fn falls_back_to_averages_where_there_is_no_logarithm() {
    let orders: Vec<_> = (0..6).map(|_| ("2026-02-10", "direct", "anna", 4500, 0, 1)).collect();
    let visits = [("2026-01-03", "direct", 100), ("2026-02-03", "direct", 200)];
    let shop =
        MadeShop::new().with_orders(&orders, &two_months()).with_visits(&visits, &two_months());
    let report = ask(&shop);
    let branch = branch(tree(&report), TreeBranchId::Sessions);
    assert_eq!(branch.method, TreeMethod::Additive);
    assert_eq!(given(&branch.factors), ["sessions 67.5", "conversion_rate 202.5", "aov 0"]);
    assert_eq!(branch.factors[2].compared, None);
}

#[test]
fn leaves_out_sessions_that_brought_orders_without_being_counted() {
    let orders = [("2026-01-05", "", "", 1000, 0, 1), ("2026-02-05", "", "", 2000, 0, 1)];
    let visits = [("2026-02-03", "direct", 200)];
    let shop =
        MadeShop::new().with_orders(&orders, &two_months()).with_visits(&visits, &two_months());
    let report = ask(&shop);
    let ids: Vec<TreeBranchId> = tree(&report).branches.iter().map(|branch| branch.id).collect();
    assert_eq!(ids, [TreeBranchId::Orders], "no customers, and no sessions in January");
    assert!(report.notes.iter().any(|note| note.code == "orders_without_sessions"));
}

/// Sessions are known from 10 January on, so that the n-th days from the 10th are compared.
#[test]
fn compares_as_many_days_as_the_data_cover_of_both() {
    let orders = [
        ("2026-01-05", "", "", 9900, 0, 1),
        ("2026-01-12", "", "", 1000, 0, 1),
        ("2026-02-05", "", "", 8800, 0, 1),
        ("2026-02-12", "", "", 2000, 0, 1),
    ];
    let visits = [("2026-01-12", "direct", 10), ("2026-02-12", "direct", 20)];
    let shop = MadeShop::new()
        .with_orders(&orders, &two_months())
        .with_visits(&visits, &[period("2026-01-10", "2026-02-28")]);
    let report = ask(&shop);
    let sessions = branch(tree(&report), TreeBranchId::Sessions);
    let days = &sessions.days;
    assert_eq!((days.from.as_str(), days.to.as_str()), ("2026-02-10", "2026-02-28"));
    assert_eq!(
        (days.compared_from.as_str(), days.compared_to.as_str()),
        ("2026-01-10", "2026-01-28")
    );
    assert_eq!((days.days, days.compared_days, days.partial), (19, 19, true));
    assert_eq!((sessions.value, sessions.compared), (20.into(), 10.into()));
    let orders = branch(tree(&report), TreeBranchId::Orders);
    assert_eq!((orders.value, orders.days.partial), (108.into(), false));
    assert!(report.notes.iter().any(|note| note.code == "same_days_compared"));
}

#[test]
fn says_what_is_missing() {
    let report = ask(&MadeShop::new().with_visits(&[("2026-01-03", "direct", 100)], &two_months()));
    assert_eq!(report.result, None);
    assert_eq!(report.missing[0].table.as_deref(), Some("orders"));
    let orders = [("2026-02-05", "", "", 8800, 0, 1)];
    let one_month = MadeShop::new().with_orders(&orders, &[period("2026-02-01", "2026-02-28")]);
    let report = ask(&one_month);
    assert_eq!(report.missing.iter().map(|lack| lack.what).collect::<Vec<_>>(), [Lack::Period]);
}

/// The logarithmic mean by the definition's integral: ∫ before^(1−t) · now^t dt from 0 to 1.
fn log_mean(now: f64, before: f64) -> f64 {
    let steps = 2000;
    let at = |step: i32| {
        let t = f64::from(step) / f64::from(steps);
        before.powf(1.0 - t) * now.powf(t)
    };
    let simpson = (1..steps).map(|step| at(step) * if step % 2 == 1 { 4.0 } else { 2.0 });
    (at(0) + at(steps) + simpson.sum::<f64>()) / (3.0 * f64::from(steps))
}

fn float(decimal: Decimal) -> f64 {
    decimal.to_string().parse().expect("a number")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    /// Whatever the figures: contributions sum exactly, level by level, and each is the one of the
    /// definition but for cents of rounding.
    #[test]
    fn contributions_sum_exactly(
        orders in prop::collection::vec((0_usize..2, 0_usize..2, 1_i64..90_000, 0_i64..500, 1_i64..5), 0..9),
        sessions in [0_i64..400, 0..400, 0..400, 0..400],
    ) {
        let days = ["2026-01-05", "2026-02-05"];
        let channels = ["direct", "mail"];
        let made: Vec<_> = orders
            .iter()
            .map(|&(day, channel, gross, discount, units)| {
                (days[day], channels[channel], "", gross, discount.min(gross), units)
            })
            .collect();
        let visits: Vec<_> = (0..4).map(|i| (days[i / 2], channels[i % 2], sessions[i])).collect();
        let shop = MadeShop::new()
            .with_orders(&made, &two_months())
            .with_visits(&visits, &two_months());
        for branch in &tree(&ask(&shop)).branches {
            prop_assert_eq!(sum(&branch.factors), branch.difference);
            prop_assert_eq!(branch.value - branch.compared, branch.difference);
            for factor in &branch.factors {
                if !factor.factors.is_empty() {
                    prop_assert_eq!(sum(&factor.factors), factor.contribution);
                }
                if !factor.parts.is_empty() {
                    let parts: Decimal = factor.parts.iter().map(|part| part.contribution).sum();
                    prop_assert_eq!(parts, factor.contribution);
                }
                if branch.method == TreeMethod::LogMean {
                    let mean = log_mean(float(branch.value), float(branch.compared));
                    let change = factor.change.expect("a change");
                    let expected = mean * change.ln_1p();
                    prop_assert!((float(factor.contribution) - expected).abs() < 0.03);
                }
            }
        }
    }
}
