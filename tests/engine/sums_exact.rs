//! What an analysis takes apart sums to its whole, to the cent: in every real shop with orders and
//! in the demo shop, over several periods, dimensions and comparisons.

mod changes;
mod parts;
mod visits;

use std::collections::BTreeMap;
use std::path::Path;

use rust_decimal::Decimal;
use shop_kpi::analyses::{AnalysisId, AnalysisResult};
use shop_kpi::calendar::{Day, Grain};
use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::report::{AnalysisQuestion, AnalysisReport, Compare, Question, Value};
use shop_kpi::settings::Settings;

use crate::analysis_definition_lens::bridges;
use crate::data::{DataSet, question, shared};

/// What does not sum, and why.
type Check = Result<(), String>;

/// A question and what it is asked of.
struct Asker<'s> {
    shop: &'s mut Shop,
    question: Question,
    /// How many analyses had a result.
    answered: usize,
}

impl Asker<'_> {
    fn analyse(&mut self, analysis: AnalysisId) -> Option<AnalysisResult> {
        self.analyse_as(analysis, self.question.clone())
    }

    fn analyse_as(&mut self, analysis: AnalysisId, question: Question) -> Option<AnalysisResult> {
        self.report_as(analysis, question).result
    }

    fn report_as(&mut self, analysis: AnalysisId, question: Question) -> AnalysisReport {
        let asked = AnalysisQuestion { analysis, question, changes: BTreeMap::new() };
        let report = self.shop.analyse(&asked).expect("OK because it is a question");
        self.answered += usize::from(report.result.is_some());
        report
    }

    /// The KPI of some days, and by a dimension.
    fn kpi(&mut self, kpi: &str, days: (&str, &str), by: Option<&str>) -> Told {
        let asked = Question {
            from: Some(days.0.to_owned()),
            to: Some(days.1.to_owned()),
            by: by.map(str::to_owned),
            limit: Some(usize::MAX),
            filters: self.question.filters.clone(),
            ..question(&[kpi])
        };
        let mut report = self.shop.ask(&asked).expect("OK because it is a question");
        let told = report.kpis.remove(kpi).expect("OK because it is asked for");
        let group = |group: &shop_kpi::report::Group| (group.key.clone(), group.value);
        Told { value: told.value, groups: told.groups.iter().map(group).collect() }
    }
}

/// A figure, and by the values of a dimension.
struct Told {
    value: Option<Value>,
    groups: Vec<(Option<String>, Option<Value>)>,
}

/// The parts sum to the whole: amounts exactly, numbers as exactly as binary fractions can.
fn sums(what: &str, parts: impl IntoIterator<Item = Value>, whole: Value) -> Check {
    let parts: Vec<Value> = parts.into_iter().collect();
    let amount = |value: &Value| match value {
        Value::Money(amount) => Some(*amount),
        Value::Number(_) => None,
    };
    let exact = parts.iter().map(amount).sum::<Option<Decimal>>().zip(amount(&whole));
    let is_right = if let Some((sum, whole)) = exact {
        sum == whole
    } else {
        let sum: f64 = parts.iter().map(|part| part.number()).sum();
        let size: f64 = parts.iter().map(|part| part.number().abs()).sum();
        (sum - whole.number()).abs() <= 1e-9 * size.max(1e-3)
    };
    if is_right { Ok(()) } else { Err(format!("{what}: {parts:?} do not sum to {whole:?}")) }
}

/// Both are the same, divided figures to the ninth digit.
fn same(what: &str, a: Option<Value>, b: Option<Value>) -> Check {
    let is_same = match (a, b) {
        (Some(Value::Money(a)), Some(Value::Money(b))) => a.round_dp(9) == b.round_dp(9),
        (Some(a), Some(b)) => (a.number() - b.number()).abs() <= 1e-9 * b.number().abs().max(1.0),
        (a, b) => a.is_none() && b.is_none(),
    };
    if is_same { Ok(()) } else { Err(format!("{what}: {a:?} is not {b:?}")) }
}

/// Figures multiply to another, as exactly as binary fractions can.
fn multiplies(what: &str, factors: &[f64], product: f64) -> Check {
    let found: f64 = factors.iter().product();
    let is_right = (found - product).abs() <= 1e-9 * product.abs().max(1e-9);
    if is_right { Ok(()) } else { Err(format!("{what}: {factors:?} do not multiply to {product}")) }
}

/// Spans of the data, and what each is compared with.
fn questions(shop: &mut Shop) -> Vec<Question> {
    let known = shop.ask(&question(&["revenue"])).expect("OK because it is a question").period;
    let day = |text: &str| Day::parse(text).expect("OK because a report says so");
    let (first, last) = (day(&known.from), day(&known.to));
    let days = last.0 - first.0 + 1;
    let early = Compare::Own { from: first.to_string(), to: first.plus(days / 5).to_string() };
    let spans = [
        (0, days - 1, early.clone()),
        (days / 2, days - 1, Compare::Previous),
        (days / 3, days / 3 + 30, Compare::Year),
        (days * 2 / 3, days * 2 / 3 + 13, Compare::Weekdays),
        (days - 30, days - 1, Compare::Previous),
        (days - 7, days - 1, early),
    ];
    let ask = |(from, to, compare): (i32, i32, Compare)| Question {
        from: Some(first.plus(from.max(0)).to_string()),
        to: Some(first.plus(to.min(days - 1)).to_string()),
        grain: Some(Grain::Month),
        compare,
        ..Question::default()
    };
    spans.into_iter().map(ask).collect()
}

/// Tax and shipping in sales, before returns, refunds by the day of the order.
fn otherwise() -> Settings {
    Settings {
        revenue_with_tax: true,
        revenue_with_shipping: true,
        aov_before_returns: true,
        refunds_on_order_day: true,
        ..Settings::default()
    }
}

/// All that is taken apart of a shop sums up.
fn check(mut shop: Shop) {
    let (mut faults, mut answered) = (Vec::new(), 0);
    for settings in [Settings::default(), otherwise()] {
        let is_otherwise = settings.revenue_with_tax;
        shop.set_settings(settings);
        let questions = questions(&mut shop);
        // With tax and shipping, which some files do not tell, there may be no revenue.
        let has_revenue = revenue(&mut shop, &questions[0]).is_some();
        assert!(has_revenue || is_otherwise, "there is no revenue");
        if !has_revenue {
            continue;
        }
        for question in questions {
            let days = format!("{:?}..{:?}", question.from, question.to);
            let mut asker = Asker { shop: &mut shop, question, answered: 0 };
            for (what, check) in CHECKS {
                if let Err(fault) = check(&mut asker) {
                    faults.push(format!("{what} of {days}, {is_otherwise}: {fault:.600}"));
                }
            }
            answered += asker.answered;
        }
    }
    assert!(answered >= 40, "only {answered} analyses had a result");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

fn revenue(shop: &mut Shop, question: &Question) -> Option<Value> {
    let asked = Question { kpis: vec!["revenue".to_owned()], ..question.clone() };
    shop.ask(&asked).expect("OK because it is a question").kpis["revenue"].value
}

/// An analysis, and whether it sums.
type Named = (&'static str, fn(&mut Asker) -> Check);

const CHECKS: [Named; 13] = [
    ("what changed", changes::what_changed),
    ("the tree", changes::kpi_tree),
    ("what if", changes::what_if),
    ("the lens", lens),
    ("new and returning", parts::new_and_returning),
    ("tax", parts::vat),
    ("order values", parts::order_values),
    ("products", parts::best_products),
    ("segments", parts::rfm),
    ("cohorts", parts::cohorts),
    ("the funnel", visits::funnel),
    ("traffic", visits::traffic_sources),
    ("weekdays and hours", visits::seasonality),
];

/// From each definition of sales to each other one.
fn lens(asker: &mut Asker) -> Check {
    let question = asker.question.clone();
    match revenue(asker.shop, &question) {
        Some(_) => bridges::holds(asker.shop, &question),
        None => Ok(()),
    }
}

/// A folder of `../shared/data`.
fn real(name: &str, files: &[&str]) {
    let Some(data) = DataSet::open(name) else { return };
    check(data.shop(Settings::default(), files).shop);
}

#[test]
fn in_urbancart() {
    real("urbancart", &["orders.csv", "order_items.csv", "products.csv", "returns.csv"]);
}

#[test]
fn in_maven_fuzzy_factory() {
    let files = ["orders.csv", "order_items.csv", "order_item_refunds.csv", "products.csv"];
    real("maven-fuzzy-factory", &[&files[..], &["website_sessions.csv"]].concat());
}

#[test]
fn in_profit_first() {
    real("profit-first", &["Transactions.csv", "Product_Costs.csv", "Marketing_Spend.csv"]);
}

#[test]
fn in_olist() {
    let files = ["orders", "order_items", "products"];
    let files = files.map(|name| format!("olist_{name}_dataset.csv"));
    real("olist-sample", &files.each_ref().map(String::as_str));
}

#[test]
fn in_india_orders() {
    real("india-orders", &["List of Orders.csv", "Order Details.csv"]);
}

#[test]
fn in_online_retail() {
    real("online-retail", &["online-retail-2010-12.csv", "online-retail-2011-01.csv"]);
}

#[test]
fn in_cdnow() {
    real("cdnow", &["CDNOW_master.txt"]);
}

#[test]
fn in_finance() {
    real("finance", &["orders.csv", "payments.csv", "expenses.csv", "ad_spend.csv"]);
}

#[test]
fn in_an_event_stream() {
    real("event-stream", &["events_sample.csv"]);
}

#[test]
fn in_shopifys_own_exports() {
    for file in ["orders_export_be_eur_2021.csv", "orders_export_api_created_in_2025.csv"] {
        let Some(path) = shared(&format!("formats/samples/shopify/{file}")) else { return };
        let mut shop = Shop::new(Settings::default());
        let bytes = std::fs::read(path).expect("a sample");
        shop.add(file, &bytes, &ImportOptions::default());
        check(shop);
    }
}

/// The shop that `cargo xtask demo-data` writes, as `cargo xtask test native` does before.
#[test]
fn in_the_demo_shop() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/demo-shop");
    let Ok(names) = std::fs::read_to_string(folder.join("files.json")) else {
        assert!(std::env::var("CI").as_deref() != Ok("true"), "the demo shop is not written");
        eprintln!("skipped: target/demo-shop absent");
        return;
    };
    let names: Vec<String> = serde_json::from_str(&names).expect("a list of names");
    let mut shop = Shop::new(Settings::default());
    for name in names {
        let bytes = std::fs::read(folder.join(&name)).expect("a file of the demo shop");
        shop.add(&name, &bytes, &ImportOptions::default());
    }
    check(shop);
}
