//! Answers to one question, as understood without a mapping.

use shop_kpi::calendar::Grain;
use shop_kpi::report::Question;

use super::data::{
    DataSet, Loaded, amount, assert_missing, assert_point, assert_value, decimal, kpi, question,
    text,
};

fn open() -> Option<(DataSet, Loaded)> {
    let data = DataSet::open("nps")?;
    let shop = data.shop_without_mappings(&["nps_data.csv"]);
    Some((data, shop))
}

#[test]
fn scores_agree() {
    let Some((data, mut shop)) = open() else { return };
    let report = shop.ask_all(&["nps"]);
    let totals = data.expected_row("totals");
    assert_value(&report, "nps", decimal(&totals, "nps"));
    // With p and d the shares of 338 promoters and 1191 detractors in 1825:
    // 100 (p − d) ∓ 196 √((p + d − (p − d)²) ÷ 1825), by the formula.
    for (id, expected) in [("nps_low", -50.350_431), ("nps_high", -43.129_021)] {
        let beside = kpi(&report, "nps").beside.iter().find(|beside| beside.id == id);
        let value = serde_json::to_value(beside.expect(id).value).expect("a value");
        let found = value.as_f64().expect("a number");
        assert!((found - expected).abs() < 1e-5, "{id}: {found}");
    }
}

#[test]
fn months_and_quarters_agree() {
    let Some((data, mut shop)) = open() else { return };
    let report = shop.ask(&Question { grain: Some(Grain::Month), ..question(&["nps"]) });
    for row in data.expected("monthly") {
        let from = format!("{}-01", text(&row, "month"));
        assert_point(&report, "nps", &from, decimal(&row, "nps"));
    }
    let report = shop.ask(&Question { grain: Some(Grain::Quarter), ..question(&["nps"]) });
    for (row, month) in data.expected("quarterly").iter().zip(["01", "04", "07", "10"]) {
        assert_point(&report, "nps", &format!("2023-{month}-01"), decimal(row, "nps"));
    }
}

/// Every answer counts, not only a person's last one: their figure for that is another.
#[test]
fn every_answer_counts() {
    let Some((data, mut shop)) = open() else { return };
    let latest = decimal(&data.expected_row("latest_per_user"), "nps");
    assert_ne!(latest, amount("-46.739726"));
    assert_value(&shop.ask_all(&["nps"]), "nps", amount("-46.739726"));
}

#[test]
fn what_the_file_does_not_tell_is_missing() {
    let Some((_, mut shop)) = open() else { return };
    let ids = ["csat", "employee_satisfaction", "avg_rating", "complaint_rate", "return_rate"];
    let report = shop.ask_all(&ids);
    for id in ids {
        assert_missing(&report, id);
    }
}
