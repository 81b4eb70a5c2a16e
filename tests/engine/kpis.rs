//! Every KPI over a shop of sixteen orders, against figures worked out by hand.
//!
//! The files are in `tests/expected/hand`, the figures with the working of each in
//! `tests/expected/<section>.csv`: over the first quarter of 2026, by month, and by dimensions.
//! `kpi>id` is the figure of that id beside the KPI, of the same month or of the rows with the same
//! value of a dimension.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use shop_kpi::calendar::Grain;
use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::kpis::SECTIONS;
use shop_kpi::report::{Question, Report, Value};
use shop_kpi::settings::Settings;
use shop_kpi::tables::field;

const FILES: [&str; 19] = [
    "orders",
    "order_lines",
    "products",
    "returns",
    "sessions",
    "ad_spend",
    "shipments",
    "leads",
    "email",
    "tickets",
    "surveys",
    "reviews",
    "stock",
    "costs",
    "cash",
    "page_loads",
    "uptime",
    "incidents",
    "staff",
];
const SECTION_FILES: [&str; 8] =
    ["sales", "margin", "marketing", "customers", "fulfilment", "service", "stock", "operations"];

fn folder(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// The shop; its columns are named as the tables' are.
fn shop() -> Shop {
    let mut settings = Settings::default();
    settings.set("free_shipping_threshold=50").expect("a setting");
    let mut shop = Shop::new(settings);
    for table in FILES {
        let path = folder("expected/hand").join(table).with_extension("csv");
        let bytes = fs::read(&path).expect("a sample");
        let header = String::from_utf8(bytes.clone()).expect("UTF-8");
        let names = header.lines().next().expect("a header").split(',');
        let path_of = |name: &str| format!("{table}.{name}");
        let known = names.filter(|name| field(&path_of(name)).is_some());
        let options = ImportOptions {
            source: Some("generic".to_owned()),
            columns: known.map(|name| (name.to_owned(), vec![path_of(name)])).collect(),
            currency: Some("EUR".to_owned()),
            ..ImportOptions::default()
        };
        let report = shop.add(&format!("{table}.csv"), &bytes, &options);
        assert_eq!(report.rows_set_aside, 0, "{table}: {:?}", report.problems);
    }
    shop
}

/// KPI, slice, figure.
fn expected() -> Vec<(String, String, Option<f64>)> {
    let mut rows = Vec::new();
    for section in SECTION_FILES {
        let path = folder("expected").join(section).with_extension("csv");
        let text = fs::read_to_string(path).expect("expected figures");
        for line in text.lines().skip(1) {
            let mut cells = line.splitn(4, ',').map(str::to_owned);
            let mut cell = || cells.next().expect("four cells");
            let (kpi, slice, value) = (cell(), cell(), cell());
            let value = (value != "none").then(|| value.parse().expect("a number"));
            rows.push((kpi, slice, value));
        }
    }
    rows
}

fn first_quarter() -> Question {
    Question {
        from: Some("2026-01-01".to_owned()),
        to: Some("2026-03-31".to_owned()),
        grain: Some(Grain::Month),
        ..Question::default()
    }
}

/// What a figure is asked by: by month and by dimension the KPIs themselves; those beside them, of
/// which there is one a report, with the month or the value alone.
fn question(kpi: &str, slice: &str) -> Question {
    let quarter = first_quarter();
    let dimension = slice.split_once('=');
    match (kpi.contains('>'), dimension) {
        (false, None) => quarter,
        (false, Some((dimension, _))) => Question { by: Some(dimension.to_owned()), ..quarter },
        (true, Some((dimension, value))) => Question {
            filters: BTreeMap::from([(dimension.to_owned(), vec![value.to_owned()])]),
            ..quarter
        },
        (true, None) if slice == "all" => quarter,
        (true, None) => {
            let last = if slice == "2026-02" { 28 } else { 31 };
            let (from, to) = (format!("{slice}-01"), format!("{slice}-{last}"));
            Question { from: Some(from), to: Some(to), ..quarter }
        }
    }
}

fn number(value: Option<Value>) -> Option<f64> {
    value.map(|value| match value {
        Value::Money(amount) => amount.to_string().parse().expect("a number"),
        Value::Number(number) => number,
    })
}

fn figure(report: &Report, kpi: &str, slice: &str) -> Option<f64> {
    let (kpi, beside) = kpi.split_once('>').map_or((kpi, None), |(kpi, id)| (kpi, Some(id)));
    // What is not loaded at all is not in the report.
    let figures = report.kpis.get(kpi)?;
    if let Some(id) = beside {
        let beside = figures.beside.iter().find(|beside| beside.id == id);
        return number(beside.unwrap_or_else(|| panic!("no {id} beside {kpi}")).value);
    }
    if slice == "all" {
        return number(figures.value);
    }
    if let Some((_, key)) = slice.split_once('=') {
        let group = figures.groups.iter().find(|group| group.key.as_deref() == Some(key));
        return number(group?.value);
    }
    let point = figures.series.iter().find(|point| point.from.starts_with(slice));
    number(point.unwrap_or_else(|| panic!("{kpi} has no {slice}")).value)
}

#[test]
fn every_kpi_is_what_it_is_by_hand() {
    let mut shop = shop();
    let mut reports = BTreeMap::new();
    let mut wrong = Vec::new();
    for (kpi, slice, expected) in expected() {
        let question = question(&kpi, &slice);
        let report = reports
            .entry(format!("{question:?}"))
            .or_insert_with(|| shop.ask(&question).expect("a question"));
        let found = figure(report, &kpi, &slice);
        let is_near = match (found, expected) {
            (Some(found), Some(expected)) => {
                (found - expected).abs() < 1e-9 * expected.abs().max(1.0)
            }
            (found, expected) => found == expected,
        };
        if !is_near {
            wrong.push(format!("{kpi} {slice}: {found:?}, by hand {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_kpi_has_figures_by_hand() {
    let mut slices = BTreeMap::<String, BTreeSet<String>>::new();
    for (kpi, slice, _) in expected() {
        slices.entry(kpi).or_default().insert(slice);
    }
    let mut take = |id: &str| {
        let slices = slices.remove(id).unwrap_or_default();
        for slice in ["all", "2026-01", "2026-02", "2026-03"] {
            assert!(slices.contains(slice), "{id} has no figure by hand for {slice}");
        }
        slices
    };
    for kpi in SECTIONS.iter().flat_map(|(_, kpis)| *kpis) {
        let slices = take(kpi.id);
        for beside in kpi.beside {
            take(&format!("{}>{}", kpi.id, beside.id));
        }
        let has_dimension = slices.iter().any(|slice| slice.contains('='));
        assert!(kpi.by.is_empty() || has_dimension, "{} by no dimension", kpi.id);
    }
    assert!(slices.is_empty(), "figures by hand of no KPI: {slices:?}");
}
