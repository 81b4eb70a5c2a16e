//! Lifetime value against the published and recomputed fits of CDNOW's customers, and against
//! second methods.

use rust_decimal::Decimal;
use serde_json::Value as Json;
use shop_kpi::analyses::{
    AnalysisId, AnalysisResult, BgNbd, GammaGamma, History, LifetimeValue, Spent,
};
use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::report::{AnalysisQuestion, AnalysisReport, Question};
use shop_kpi::settings::Settings;

use super::data::{DataSet, decimal, shared};

/// A shop of the purchases, one a line: customer, ISO day, amount.
pub(crate) fn shop(purchases: &str) -> Shop {
    let mut shop = Shop::new(Settings::default());
    let columns = [
        ("customer", "orders.customer"),
        ("date", "orders.created_at"),
        ("amount", "orders.gross"),
    ];
    let options = ImportOptions {
        source: Some("generic".to_owned()),
        columns: columns.map(|(name, to)| (name.to_owned(), vec![to.to_owned()])).into(),
        currency: Some("USD".to_owned()),
        ..ImportOptions::default()
    };
    let file = format!("customer,date,amount\n{purchases}");
    let report = shop.add("purchases.csv", file.as_bytes(), &options);
    assert_eq!(report.rows_set_aside, 0, "{:?}", report.problems);
    shop
}

pub(crate) fn analyse(shop: &mut Shop, question: Question) -> AnalysisReport {
    let asked = AnalysisQuestion {
        analysis: AnalysisId::LifetimeValue,
        question,
        changes: std::collections::BTreeMap::new(),
    };
    shop.analyse(&asked).expect("a question")
}

pub(crate) fn lifetime_value(shop: &mut Shop, question: Question) -> LifetimeValue {
    match analyse(shop, question).result {
        Some(AnalysisResult::LifetimeValue(result)) => *result,
        other => panic!("{other:?}"),
    }
}

/// The sample of 2,357 customers: numbers in the master, numbers, days, pieces, US dollars.
fn sample() -> Option<Shop> {
    let path = shared("data/cdnow/CDNOW_sample.txt")?;
    let text = std::fs::read_to_string(path).expect("the sample");
    let purchase = |line: &str| {
        let cells: Vec<&str> = line.split_whitespace().collect();
        let (customer, day, amount) = (cells[1], cells[2], cells[4]);
        format!("{customer},{}-{}-{},{amount}\n", &day[..4], &day[4..6], &day[6..])
    };
    Some(shop(&text.lines().map(purchase).collect::<String>()))
}

/// `extra` of `expected.json`.
fn extra() -> Json {
    let path = shared("data/cdnow/expected.json").expect("not called without the data");
    let text = std::fs::read_to_string(path).expect("expected.json");
    let all: Json = serde_json::from_str(&text).expect("JSON");
    all["extra"].clone()
}

fn number(json: &Json, name: &str) -> f64 {
    json[name].as_f64().unwrap_or_else(|| panic!("no {name} in {json}"))
}

/// To a share of the expected.
pub(crate) fn assert_near(found: f64, expected: f64, share: f64, what: &str) {
    assert!((found - expected).abs() <= share * expected.abs(), "{what}: {found}, not {expected}");
}

fn up_to(day: &str) -> Question {
    Question { to: Some(day.to_owned()), ..Question::default() }
}

#[test]
fn parameters_are_the_published_ones() {
    let Some(mut shop) = sample() else { return };
    let found = lifetime_value(&mut shop, up_to("1997-09-30"));
    let expected = &extra()["bg_nbd"];
    let model = found.purchases.expect("fitted");
    let BgNbd { r, alpha, a, b } = model.parameters;
    // Three significant digits of Fader, Hardie & Lee (2005), table 2, and of an own fit.
    for (name, found, published) in
        [("r", r, 0.243), ("alpha", alpha, 4.414), ("a", a, 0.793), ("b", b, 2.426)]
    {
        assert_near(found, published, 0.0025, name);
        assert_near(found, number(expected, name), 0.001, name);
    }
    assert!((model.log_likelihood - number(expected, "log_likelihood")).abs() < 1e-3);
    let expected = &extra()["gamma_gamma"];
    let model = found.value.expect("fitted");
    assert_near(model.customers as f64, number(expected, "customers"), 0.0, "count");
    let GammaGamma { p, q, gamma } = model.parameters;
    for (name, found, published) in [("p", p, 6.25), ("q", q, 3.74), ("gamma", gamma, 15.44)] {
        assert_near(found, published, 0.0025, name);
        assert_near(found, number(expected, name), 0.001, name);
    }
    assert!((model.log_likelihood - number(expected, "log_likelihood")).abs() < 1e-3);
}

#[test]
fn listed_customers_are_expected_to_buy_what_is_published() {
    let Some(mut shop) = sample() else { return };
    let found = lifetime_value(&mut shop, up_to("1997-09-30"));
    let purchases = found.purchases.expect("fitted").parameters;
    let values = found.value.expect("fitted").parameters;
    for (weeks, expected) in
        extra()["bg_nbd"]["expected_purchases_new_customer"].as_object().expect("by week")
    {
        let mean = purchases.new_purchases(weeks.parse().expect("weeks")).mean;
        assert_near(mean, expected.as_f64().expect("a number"), 0.005, weeks);
    }
    for customer in extra()["customers"].as_array().expect("a list") {
        let id = customer["id"].to_string();
        let days = |name: &str| (number(customer, name) * 7.0).round() as i32;
        let repeats = number(customer, "x") as u32;
        let history = History { repeats, last: days("t_x"), age: days("T") };
        let alive = purchases.p_alive(history);
        assert_near(alive, number(customer, "p_alive"), 0.001, &id);
        let ahead = purchases.purchases(history, 39.0).mean;
        assert_near(ahead, number(customer, "expected_purchases_39w"), 0.005, &id);
        let spent = Spent { repeats, mean: number(customer, "zbar") };
        let worth = values.expected(spent);
        assert_near(worth, number(customer, "expected_mean_spend"), 0.001, &id);
        // Discounted by 1 % a month of 4.345 weeks, as the reference is.
        let made_by = |month: i32| {
            let weeks = 4.345 * f64::from(month);
            if month == 0 { 0.0 } else { purchases.purchases(history, weeks).mean }
        };
        let month = |month| (made_by(month) - made_by(month - 1)) / 1.01_f64.powi(month);
        let value = worth * (1..=12).map(month).sum::<f64>();
        assert_near(value, number(customer, "clv_12m"), 0.005, &id);
    }
}

#[test]
fn the_check_is_the_published_one() {
    let Some(mut shop) = sample() else { return };
    let found = lifetime_value(&mut shop, Question::default());
    let holdout = found.holdout.expect("a check");
    let expected = &extra()["bg_nbd"];
    assert_eq!(holdout.fitted_to, "1997-09-30");
    assert_near(holdout.model.parameters.alpha, number(expected, "alpha"), 0.001, "alpha");
    let of = &expected["holdout_39w"];
    assert_near(holdout.expected, number(of, "expected_total"), 0.005, "expected");
    assert_near(holdout.actual as f64, number(of, "actual_total"), 0.0, "count");
    assert_near(holdout.error.expect("known"), 1653.4087 / 1882.0 - 1.0, 0.01, "error");
    let groups = of["by_x"].as_array().expect("a list");
    assert_eq!(groups.len(), holdout.by_purchases.len());
    for (found, expected) in holdout.by_purchases.iter().zip(groups) {
        assert_near(f64::from(found.purchases), number(expected, "x"), 0.0, "count");
        assert_near(found.customers as f64, number(expected, "customers"), 0.0, "count");
        assert_near(found.expected, number(expected, "expected_mean"), 0.005, "expected mean");
        assert!((found.actual - number(expected, "actual_mean")).abs() < 1e-6);
        assert_eq!(found.or_more, found.purchases == 7);
    }
    for expected in expected["cumulative_repeat_purchases"].as_array().expect("a list") {
        let week = number(expected, "week") as usize;
        let found = &holdout.series[week - 1];
        assert_eq!((found.week as usize, found.is_predicted), (week, week > 39));
        assert_near(found.expected, number(expected, "expected"), 0.005, "expected by week");
        assert_near(found.actual as f64, number(expected, "actual"), 0.0, "count");
    }
    assert_eq!((found.refused, found.value_refused), (None, None));
}

/// Tens of times the sample's customers, of whom many did the same.
#[test]
fn all_customers_of_the_file_are_fitted() {
    let Some(data) = DataSet::open("cdnow") else { return };
    let mut loaded = data.shop(Settings::default(), &["CDNOW_master.txt"]);
    let found = lifetime_value(&mut loaded.shop, Question::default());
    let expected = data.expected_row("repeat");
    assert_eq!(Decimal::from(found.customers), decimal(&expected, "customers"));
    assert_eq!(Decimal::from(found.repeat_customers), decimal(&expected, "repeat_customers"));
    assert_eq!((found.refused, found.value_refused), (None, None));
}
