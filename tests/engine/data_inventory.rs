//! Stock counted every Monday with the demand of its weeks, and a stock list without a date.

use rust_decimal::Decimal;
use shop_kpi::settings::Settings;

use super::data::{
    DataSet, Loaded, amount, assert_group, assert_missing, assert_value, decimal, kpi, share, text,
};

const STOCK: [&str; 2] = ["inventory_snapshots.csv", "sku_master.csv"];
const ALL: [&str; 3] = ["inventory_snapshots.csv", "sku_master.csv", "weekly_demand.csv"];
const LAST: &str = "2026-07-13";

fn open(files: &[&str], settings: Settings) -> Option<(DataSet, Loaded)> {
    let data = DataSet::open("inventory-foresight")?;
    let shop = data.shop(settings, files);
    Some((data, shop))
}

/// Theirs takes stock below zero as none, ours as it was counted: 188.6 pieces at 1,700.26 less.
#[test]
fn stock_agrees() {
    let Some((data, mut shop)) = open(&STOCK, Settings::default()) else { return };
    let report = shop.ask_all(&["stock_units", "stock_value"]);
    let now = data.expected_row("stock_now");
    assert_value(&report, "stock_units", decimal(&now, "units_signed"));
    let below = amount("-188.6") * amount("1700.26");
    assert_value(&report, "stock_value", decimal(&now, "stock_value") + below);
    let notes = &kpi(&report, "stock_value").notes;
    let without_cost = notes.iter().find(|note| note.code == "stock_without_cost");
    assert_eq!(without_cost.expect("a note").values["rows"], now["skus_without_cost"].to_string());
}

/// Theirs merges the spellings of a category; ours shows them, and they add up to the same.
#[test]
fn categories_agree() {
    let Some((data, mut shop)) = open(&STOCK, Settings::default()) else { return };
    let report = shop.ask_by(&["stock_units"], "category");
    for row in data.expected("stock_category") {
        let category = text(&row, "category");
        let groups = kpi(&report, "stock_units").groups.iter();
        let own = groups.filter(|group| {
            group.key.as_ref().is_some_and(|key| key.trim().eq_ignore_ascii_case(category))
        });
        let units: Vec<f64> = own.filter_map(|group| number(group.value)).collect();
        let below = if category == "Small Appliances" { amount("188.6") } else { Decimal::ZERO };
        let expected: f64 = (decimal(&row, "units") - below).to_string().parse().expect("a number");
        let found: f64 = units.iter().sum();
        assert!((found - expected).abs() < 1e-6, "{category}: {found}, not {expected}");
    }
}

/// The demand of a week is mapped to sales on its Monday. Four weeks are four Mondays.
#[test]
fn cover_and_stock_outs_agree() {
    let settings = Settings { cover_window_days: 28, ..Settings::default() };
    let Some((data, mut shop)) = open(&ALL, settings) else { return };
    let ids = ["stockout_rate", "days_of_cover"];
    let report = shop.ask_days(&ids, "2026-06-22", LAST);
    let now = data.expected_row("stock_now");
    assert_value(&report, "stockout_rate", decimal(&now, "out_of_stock_share"));
    // By Python: 28,463.3 on hand, 52,607 sold in the weeks from 22 June on. Theirs is the median
    // over the articles, of eight weeks.
    assert_value(&report, "days_of_cover", amount("28463.3") * share(28, 52_607));
}

#[test]
fn turnover_and_top_sellers_agree() {
    let Some((data, mut shop)) = open(&ALL, Settings::default()) else { return };
    let report = shop.ask_days(&["stock_turnover", "units_sold"], "2025-07-21", LAST);
    let turnover = data.expected_row("turnover");
    assert_value(&report, "units_sold", decimal(&turnover, "sold_units"));
    // Theirs is the cost of 52 weeks by the mean of 52 counts. Ours is a year's by the mean of
    // 358 days, each with its last count as it is: by Python 28,587,407,298.99 in all.
    let days = amount("28587407298.99");
    let cost = decimal(&turnover, "cost_of_goods");
    assert_value(&report, "stock_turnover", cost * share(365, 1) / days);
    let report = shop.ask(&shop_kpi::report::Question {
        from: Some("2025-07-21".into()),
        to: Some(LAST.into()),
        by: Some("product".into()),
        ..super::data::question(&["units_sold"])
    });
    for row in data.expected("top_sellers") {
        assert_group(&report, "units_sold", text(&row, "sku_id"), decimal(&row, "units"));
    }
}

/// Without sales there is no turnover, no cover, and no article that is missed.
#[test]
fn what_stock_alone_does_not_tell_is_missing() {
    let Some((_, mut shop)) = open(&STOCK, Settings::default()) else { return };
    let ids = ["stock_turnover", "days_of_cover", "stockout_rate", "revenue", "orders"];
    let report = shop.ask_all(&ids);
    for id in ids {
        assert_missing(&report, id);
    }
}

/// `Sale Report` holds no sales but a stock list; its day is the mapping's.
#[test]
fn the_stock_list_agrees() {
    let Some(data) = DataSet::open("stock-apparel") else { return };
    let mut shop = data.shop(Settings::default(), &["Sale Report.csv"]);
    let report = shop.ask_all(&["stock_units"]);
    let totals = data.expected_row("totals");
    assert_value(&report, "stock_units", decimal(&totals, "units"));
    let report = shop.ask_by(&["stock_units"], "category");
    for row in data.expected("by_category").iter().filter(|row| row["category"] != "(missing)") {
        assert_group(&report, "stock_units", text(row, "category"), decimal(row, "units"));
    }
    let ids = ["stock_turnover", "stock_value", "days_of_cover", "stockout_rate", "revenue"];
    let report = shop.ask_all(&ids);
    for id in ids {
        assert_missing(&report, id);
    }
}

fn number(value: Option<shop_kpi::report::Value>) -> Option<f64> {
    serde_json::to_value(value?).ok()?.as_f64()
}
