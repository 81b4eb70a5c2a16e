//! Orders, bank movements, costs and ad spend that do not reconcile: sums are right all the same.

use shop_kpi::calendar::Grain;
use shop_kpi::report::{Question, Value};
use shop_kpi::settings::Settings;

use super::data::{
    DataSet, Loaded, assert_group, assert_missing, assert_point, assert_value, decimal, kpi,
    question, text,
};

const ALL: [&str; 4] = ["orders.csv", "payments.csv", "expenses.csv", "ad_spend.csv"];

fn open() -> Option<(DataSet, Loaded)> {
    let data = DataSet::open("finance")?;
    let shop = data.shop(Settings::default(), &ALL);
    Some((data, shop))
}

#[test]
fn sales_and_customers_agree() {
    let Some((data, mut shop)) = open() else { return };
    let ids = ["orders", "revenue", "aov", "customers", "returning_customer_rate"];
    let report = shop.ask_all(&[&ids[..], &["purchase_frequency"]].concat());
    // Orders that are not paid yet count, so our revenue is the booked one.
    let totals = data.expected_row("totals");
    for (id, name) in [
        ("orders", "orders"),
        ("revenue", "booked_revenue"),
        ("aov", "aov"),
        ("customers", "customers"),
    ] {
        assert_value(&report, id, decimal(&totals, name));
    }
    let repeat = data.expected_row("repeat");
    assert_value(&report, "returning_customer_rate", decimal(&repeat, "repeat_rate"));
    assert_value(&report, "purchase_frequency", decimal(&repeat, "orders_per_customer"));
}

#[test]
fn marketing_agrees() {
    let Some((data, mut shop)) = open() else { return };
    let ids = ["marketing_cost", "mer", "marketing_roi", "cost_per_order", "cac"];
    let report = shop.ask_all(&ids);
    // What is called ROAS there divides all revenue by the spend: our efficiency, `mer`. Its ROI
    // takes revenue, as ours does where no line has a cost.
    let expected = data.expected_row("marketing");
    for (id, name) in ids.iter().zip(["spend", "roas", "roi", "cpa", "cac"]) {
        assert_value(&report, id, decimal(&expected, name));
    }
    let report = shop.ask_by(&["marketing_cost"], "source");
    for row in data.expected("marketing_channel") {
        assert_group(&report, "marketing_cost", text(&row, "channel"), decimal(&row, "spend"));
    }
}

/// What comes in is payments, what goes out is costs and ads: files of their own, mapped to bank
/// movements as well.
#[test]
fn cash_flow_agrees() {
    let Some((data, mut shop)) = open() else { return };
    let totals = data.expected_row("totals");
    let report = shop.ask_all(&["cash_flow"]);
    assert_value(&report, "cash_flow", decimal(&totals, "net_cash_flow"));
    let beside = &kpi(&report, "cash_flow").beside;
    for (id, name) in [("cash_in", "cash_in"), ("cash_out", "cash_out")] {
        let figure = beside.iter().find(|figure| figure.id == id).expect("a figure beside");
        assert_eq!(figure.value, Some(Value::Money(decimal(&totals, name))), "{id}");
    }
    for (grain, id) in [(Grain::Week, "cash_flow_weekly"), (Grain::Month, "cash_flow_monthly")] {
        let report = shop.ask(&Question { grain: Some(grain), ..question(&["cash_flow"]) });
        for row in data.expected(id) {
            let from = match grain {
                Grain::Week => text(&row, "week").to_owned(),
                _ => format!("{}-01", text(&row, "month")),
            };
            assert_point(&report, "cash_flow", &from, decimal(&row, "net"));
        }
    }
}

/// No order tells its channel, no line its cost, no file an ad's value, a session or a return.
/// Their margins take the goods the books bought for the cost of those sold; ours do not.
#[test]
fn what_the_files_do_not_tell_is_missing() {
    let Some((_, mut shop)) = open() else { return };
    let ids = [
        "roas",
        "gross_margin",
        "net_profit",
        "profit_margin",
        "fulfilment_cost_per_order",
        "units_sold",
        "refund_rate",
        "conversion_rate",
        "cpc",
    ];
    let report = shop.ask_all(&ids);
    for id in ids {
        assert_missing(&report, id);
    }
    let report = shop.ask_by(&["cost_per_order", "mer"], "source");
    for id in ["cost_per_order", "mer"] {
        assert!(kpi(&report, id).groups.is_empty(), "{id}");
    }
}
