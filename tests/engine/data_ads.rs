//! Two files of ad costs: one of Facebook with many decimals, one in Portuguese with semicolons,
//! decimal commas, day before month and Windows letters.

use shop_kpi::calendar::Grain;
use shop_kpi::report::{Better, Question, Unit};
use shop_kpi::settings::{OwnKpi, Settings};

use super::data::{
    DataSet, assert_group, assert_missing, assert_point, assert_value, decimal, question, text,
};

/// What neither file can tell: there are no orders, customers, visits.
const MISSING: [&str; 6] =
    ["revenue", "cac", "cost_per_order", "mer", "cost_per_visit", "marketing_roi"];

#[test]
fn facebook_agrees() {
    let Some(data) = DataSet::open("ads-facebook") else { return };
    let mut shop = data.shop(Settings::default(), &["KAG_conversion_data.csv"]);
    let ids = ["marketing_cost", "ctr", "cpc", "cpm", "cost_per_lead", "click_conversion_rate"];
    let report = shop.ask_all(&ids);
    let totals = data.expected_row("totals");
    for (id, name) in ids.iter().zip(["spend", "ctr", "cpc", "cpm", "cpl", "click_to_sale"]) {
        assert_value(&report, id, decimal(&totals, name));
    }
    let report = shop.ask_by(&ids, "campaign");
    for row in data.expected("by_campaign") {
        let campaign = text(&row, "campaign");
        for (id, name) in ids.iter().zip(["spend", "ctr", "cpc"]) {
            assert_group(&report, id, campaign, decimal(&row, name));
        }
        assert_group(&report, "cost_per_lead", campaign, decimal(&row, "cpl"));
    }
    let report = shop.ask(&Question { grain: Some(Grain::Day), ..question(&["marketing_cost"]) });
    for row in data.expected("by_day") {
        assert_point(&report, "marketing_cost", text(&row, "day"), decimal(&row, "spend"));
    }
    let report = shop.ask_all(&[&MISSING[..], &["roas"]].concat());
    for id in MISSING.iter().chain(&["roas"]) {
        assert_missing(&report, id);
    }
}

#[test]
fn the_portuguese_file_agrees() {
    let Some(data) = DataSet::open("ads-global-pt") else { return };
    let own = |id: &str, formula: &str, unit| OwnKpi {
        id: id.into(),
        formula: formula.into(),
        unit,
        better: Better::Neither,
    };
    let settings = Settings {
        own_kpis: vec![own("cost_per_conversion", "marketing_cost / conversions", Unit::Money)],
        ..Settings::default()
    };
    let mut shop = data.shop(settings, &["global_ads_performance_dataset.csv"]);
    assert_eq!(shop.reports[0].rows_set_aside, 0);
    let ids = ["marketing_cost", "ctr", "cpc", "roas", "click_conversion_rate"];
    let names = ["spend", "ctr", "cpc", "roas", "conversion"];
    let report = shop.ask_all(&ids);
    let totals = data.expected_row("totals");
    for (id, name) in ids.iter().zip(names) {
        assert_value(&report, id, decimal(&totals, name));
    }
    // The platforms' carts: there is no site analytics beside them.
    let report = shop.ask_all(&["cost_per_conversion", "cart_abandonment_rate"]);
    assert_value(&report, "cost_per_conversion", decimal(&totals, "cpa"));
    assert_value(&report, "cart_abandonment_rate", decimal(&totals, "cart_abandonment"));
    let report = shop.ask_by(&ids, "source");
    for row in data.expected("by_platform") {
        for (id, name) in ids.iter().zip(&names[..4]) {
            assert_group(&report, id, text(&row, "platform"), decimal(&row, name));
        }
    }
    for (reference, dimension) in [("by_country", "country"), ("by_kind", "campaign")] {
        let report = shop.ask_by(&ids, dimension);
        for row in data.expected(reference) {
            let key = text(&row, if dimension == "country" { "country" } else { "kind" });
            assert_group(&report, "marketing_cost", key, decimal(&row, "spend"));
            assert_group(&report, "roas", key, decimal(&row, "roas"));
        }
    }
    let report = shop.ask(&Question { grain: Some(Grain::Month), ..question(&ids) });
    for row in data.expected("by_month") {
        let from = format!("{}-01", text(&row, "month"));
        assert_point(&report, "marketing_cost", &from, decimal(&row, "spend"));
        assert_point(&report, "roas", &from, decimal(&row, "roas"));
    }
    let report = shop.ask_all(&MISSING);
    for id in MISSING {
        assert_missing(&report, id);
    }
}
