//! What holds for every KPI of every shop. Each property is a second way to the same figure, so
//! none needs an expected value.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rust_decimal::Decimal;
use shop_kpi::calendar::Grain;
use shop_kpi::engine::Shop;
use shop_kpi::kpis::SECTIONS;
use shop_kpi::kpis::formula::{Formula, Function, Sign};
use shop_kpi::measures::{Aggregate, MEASURES, Measure, Window};
use shop_kpi::report::{KpiReport, Point, Question, Report, Value};
use shop_kpi::settings::{OwnKpi, Settings};
use shop_kpi::tables::TableId;
use shop_kpi::unit::{Better, Unit};

use crate::any_shop::{DAYS, any_shop, date};

/// Dimensions that tables share, of articles, and of one table alone.
pub(crate) const DIMENSIONS: [&str; 14] = [
    "channel",
    "country",
    "device",
    "campaign",
    "customer_kind",
    "coupon",
    "landing_page",
    "warehouse",
    "reason",
    "kind",
    "segment",
    "product",
    "category",
    "brand",
];
/// KPIs that look back, or ahead, further than the shops' days.
const FAR_BACK: [&str; 8] = [
    "revenue_growth",
    "repeat_purchase_rate_60",
    "repeat_purchase_rate_90",
    "retention_rate",
    "churn_rate",
    "customer_lifespan",
    "clv",
    "clv_cac_ratio",
];
/// Those of which an order has several values.
const OF_LINES: [&str; 3] = ["product", "category", "brand"];

/// Every measure as a KPI `x_…`, and both parts of every KPI that divides, as `n_…` and `d_…`; as
/// amounts, which are exact.
pub(crate) fn settings() -> Settings {
    let own = |id: String, formula: String| OwnKpi {
        id,
        formula,
        unit: Unit::Money,
        better: Better::Neither,
    };
    let mut all: Vec<OwnKpi> = MEASURES
        .iter()
        .map(|measure| own(format!("x_{}", measure.id), measure.id.to_owned()))
        .collect();
    for (id, over, under) in ratios() {
        all.push(own(format!("n_{id}"), over.to_string()));
        all.push(own(format!("d_{id}"), under.to_string()));
    }
    let mut settings = Settings { own_kpis: all, ..Settings::default() };
    for assignment in ["currency=EUR", "free_shipping_threshold=60"] {
        settings.set(assignment).expect("a setting");
    }
    settings
}

/// KPIs that are one formula divided by another.
fn ratios() -> Vec<(&'static str, Formula, Formula)> {
    let mut all = Vec::new();
    for kpi in SECTIONS.iter().flat_map(|(_, kpis)| *kpis) {
        let formula = Formula::parse(kpi.formula).expect("a formula");
        if let Formula::Pair(over, Sign::Over, under) = formula {
            all.push((kpi.id, *over, *under));
        }
    }
    all
}

pub(crate) fn whole(later: i32) -> Question {
    Question { from: Some(date(later)), to: Some(date(later + DAYS - 1)), ..Question::default() }
}

fn by(dimension: &str) -> Question {
    Question { by: Some(dimension.to_owned()), ..whole(0) }
}

pub(crate) fn ask(shop: &mut Shop, question: &Question) -> Report {
    shop.ask(question).expect("a question that can be asked")
}

fn exact(value: Option<Value>) -> Option<Decimal> {
    match value? {
        Value::Money(amount) => Some(amount),
        Value::Number(number) => panic!("{number} is no amount"),
    }
}

fn number(value: Option<Value>) -> Option<f64> {
    match value? {
        Value::Money(amount) => Some(amount.to_string().parse().expect("a number")),
        Value::Number(number) => Some(number),
    }
}

fn adds_up(measure: &Measure) -> bool {
    matches!(measure.aggregate, Aggregate::Sum(_) | Aggregate::Count)
}

fn is_distinct(measure: &Measure) -> bool {
    matches!(measure.aggregate, Aggregate::Distinct(_))
}

/// Measures of the period's own rows, with what a report says of them.
fn measured(report: &Report) -> Vec<(&'static Measure, &KpiReport)> {
    let own = MEASURES.iter().filter(|measure| measure.window == Window::Period);
    own.filter_map(|measure| Some((measure, report.kpis.get(&format!("x_{}", measure.id))?)))
        .collect()
}

fn sum(parts: &[Option<Decimal>]) -> Decimal {
    parts.iter().flatten().sum()
}

fn greatest(parts: &[Option<Decimal>]) -> Decimal {
    parts.iter().flatten().max().copied().unwrap_or_default()
}

fn parts(kpi: &KpiReport) -> Vec<Option<Decimal>> {
    kpi.groups.iter().map(|group| exact(group.value)).collect()
}

/// The tables without which a formula has no value.
fn needs(formula: &Formula, tables: &mut Vec<TableId>) {
    match formula {
        Formula::Name(name) => {
            let kpi = SECTIONS.iter().flat_map(|(_, kpis)| *kpis).find(|kpi| kpi.id == name);
            let measure = MEASURES.iter().find(|measure| measure.id == name);
            match (measure, kpi) {
                (Some(measure), _) => tables.push(measure.table),
                (None, Some(kpi)) => {
                    needs(&Formula::parse(kpi.formula).expect("a formula"), tables);
                }
                (None, None) => {}
            }
        }
        Formula::Minus(of) => needs(of, tables),
        Formula::Pair(left, _, right) => {
            needs(left, tables);
            needs(right, tables);
        }
        Formula::Number(_)
        | Formula::Call(Function::First | Function::Prefer | Function::Known | Function::When, _) =>
            {}
        Formula::Call(_, arguments) => {
            if let Some(first) = arguments.first() {
                needs(first, tables);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 4,
        max_shrink_iters: 100,
        failure_persistence: None,
        // The same shops on every machine.
        rng_seed: RngSeed::Fixed(2026),
        ..ProptestConfig::default()
    })]

    #[test]
    fn totals_are_the_sums_of_their_days_weeks_and_months(shop in any_shop()) {
        let mut shop = shop.read(&settings());
        for grain in [Grain::Day, Grain::Week, Grain::Month] {
            let report = ask(&mut shop, &Question { grain: Some(grain), ..whole(0) });
            for (measure, kpi) in measured(&report) {
                let parts: Vec<_> = kpi.series.iter().map(|point: &Point| exact(point.value)).collect();
                let Some(total) = exact(kpi.value) else { continue };
                if adds_up(measure) {
                    prop_assert_eq!(total, sum(&parts), "{} by {:?}", measure.id, grain);
                } else if is_distinct(measure) {
                    prop_assert!(greatest(&parts) <= total && total <= sum(&parts), "{}", measure.id);
                }
            }
        }
    }

    #[test]
    fn totals_are_the_sums_of_their_groups(shop in any_shop()) {
        let mut shop = shop.read(&settings());
        for dimension in DIMENSIONS {
            let report = ask(&mut shop, &by(dimension));
            for (measure, kpi) in measured(&report) {
                let Some(total) = exact(kpi.value).filter(|_| !kpi.groups.is_empty()) else { continue };
                let parts = parts(kpi);
                let orders_of_lines = measure.table == TableId::Orders
                    && measure.aggregate == Aggregate::Count
                    && OF_LINES.contains(&dimension);
                if adds_up(measure) && !orders_of_lines {
                    prop_assert_eq!(total, sum(&parts), "{} by {}", measure.id, dimension);
                } else if is_distinct(measure) || orders_of_lines {
                    let is_between = greatest(&parts) <= total && total <= sum(&parts);
                    prop_assert!(is_between, "{} by {}: {} {:?}", measure.id, dimension, total, parts);
                }
            }
        }
    }

    #[test]
    fn a_filter_on_a_value_is_the_group_of_that_value(shop in any_shop()) {
        let mut shop = shop.read(&settings());
        for dimension in DIMENSIONS {
            let grouped = ask(&mut shop, &by(dimension));
            let mut found: BTreeMap<String, Report> = BTreeMap::new();
            for (id, kpi) in &grouped.kpis {
                for group in &kpi.groups {
                    let key = group.key.clone().unwrap_or_default();
                    if !found.contains_key(&key) {
                        let mut question = whole(0);
                        question.filters.insert(dimension.to_owned(), vec![key.clone()]);
                        found.insert(key.clone(), ask(&mut shop, &question));
                    }
                    let filtered = found[&key].kpis.get(id).and_then(|kpi| kpi.value);
                    prop_assert_eq!(group.value, filtered, "{} of {} {:?}", id, dimension, key);
                }
            }
        }
    }

    #[test]
    fn ratios_of_totals_are_ratios(shop in any_shop(), at in 0..DIMENSIONS.len()) {
        let mut shop = shop.read(&settings());
        let question = Question { grain: Some(Grain::Week), ..by(DIMENSIONS[at]) };
        let report = ask(&mut shop, &question);
        for (id, ..) in ratios() {
            let get = |name: String| report.kpis.get(&name);
            let (Some(kpi), Some(over), Some(under)) =
                (get(id.to_owned()), get(format!("n_{id}")), get(format!("d_{id}")))
            else {
                continue;
            };
            let mut cases = vec![("all".to_owned(), kpi.value, over.value, under.value)];
            for (point, (over, under)) in kpi.series.iter().zip(over.series.iter().zip(&under.series)) {
                cases.push((point.from.clone(), point.value, over.value, under.value));
            }
            for group in &kpi.groups {
                let of = |kpi: &KpiReport| kpi.groups.iter().find(|other| other.key == group.key).and_then(|other| other.value);
                let (over, under) = (of(over), of(under));
                if over.is_some() && under.is_some() {
                    cases.push((format!("{:?}", group.key), group.value, over, under));
                }
            }
            for (case, ratio, over, under) in cases {
                let ratio = number(ratio);
                let expected = number(over).zip(number(under)).filter(|(_, under)| *under != 0.0);
                let expected = expected.map(|(over, under)| over / under);
                let is_same = match (ratio, expected) {
                    (Some(ratio), Some(expected)) => (ratio - expected).abs() <= 1e-9 * expected.abs().max(1.0),
                    (ratio, expected) => ratio.is_none() && expected.is_none(),
                };
                prop_assert!(is_same, "{} of {}: {:?}, not {:?}", id, case, ratio, expected);
            }
        }
    }

    #[test]
    fn the_shops_feed_every_kpi(shop in any_shop()) {
        let report = ask(&mut shop.read(&settings()), &whole(0));
        let is_unknown = |id: &&str| report.kpis.get(*id).is_none_or(|kpi| kpi.value.is_none());
        let kpis = SECTIONS.iter().flat_map(|(_, kpis)| *kpis).map(|kpi| kpi.id);
        let unknown: Vec<&str> = kpis.filter(|id| !FAR_BACK.contains(id)).filter(is_unknown).collect();
        prop_assert_eq!(unknown, Vec::<&str>::new());
    }

    #[test]
    fn without_its_table_a_figure_is_missing_and_never_zero(shop in any_shop()) {
        let tables = shop.sheets.iter().map(|sheet| sheet.table);
        for name in tables.filter(|name| !["orders", "order_lines", "products", "fx_rates"].contains(name)) {
            let mut read = shop.without(name).read(&settings());
            let report = ask(&mut read, &whole(0));
            for measure in MEASURES.iter().filter(|measure| measure.table.schema().name == name) {
                let found = report.kpis.get(&format!("x_{}", measure.id)).and_then(|kpi| kpi.value);
                prop_assert_eq!(found, None, "{} without {}", measure.id, name);
            }
            for kpi in SECTIONS.iter().flat_map(|(_, kpis)| *kpis) {
                let mut tables = Vec::new();
                needs(&Formula::parse(kpi.formula).expect("a formula"), &mut tables);
                if tables.iter().any(|table| table.schema().name == name) {
                    let mut read = ask(&mut read, &Question { kpis: vec![kpi.id.to_owned()], ..whole(0) });
                    let found = read.kpis.remove(kpi.id).expect("it was asked for");
                    prop_assert_eq!(found.value, None, "{} without {}", kpi.id, name);
                    prop_assert!(!found.missing.is_empty(), "{} without {}", kpi.id, name);
                }
            }
        }
    }
}
