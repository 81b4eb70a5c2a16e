//! Real shops' files with answers worked out elsewhere: `../shared/data`, which is not part of
//! the repository. Without it these tests say that they were skipped; with `CI=true` they fail.
//!
//! Every folder has an `expected.json`: values with their definition, computed from the raw files
//! with `DuckDB`. Where a definition there is not ours the test says how it differs and checks a
//! figure made like ours, with the way it was made.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rust_decimal::Decimal;
use serde_json::Value as Json;
use shop_kpi::engine::Shop;
use shop_kpi::import::{FileReport, ImportOptions};
use shop_kpi::report::{Group, KpiReport, Point, Question, Report, Value};
use shop_kpi::settings::Settings;

/// A row of `expected.json`.
pub(crate) type Expected = BTreeMap<String, Json>;

/// One folder of test data.
pub(crate) struct DataSet {
    folder: PathBuf,
    mappings: Vec<ImportOptions>,
    expected: Json,
}

impl DataSet {
    /// The data set; none where the data are not there.
    pub(crate) fn open(name: &str) -> Option<Self> {
        let folder = shared(&format!("data/{name}"))?;
        let text = std::fs::read_to_string(folder.join("expected.json")).expect("expected.json");
        let expected = serde_json::from_str(&text).expect("expected.json is JSON");
        Some(Self { folder, mappings: mappings(name), expected })
    }

    /// A shop with these files, each read by its saved mapping if it has one.
    pub(crate) fn shop(&self, settings: Settings, files: &[&str]) -> Loaded {
        self.read(settings, files, &self.mappings)
    }

    /// A shop with these files as the engine understands them by itself.
    pub(crate) fn shop_without_mappings(&self, files: &[&str]) -> Loaded {
        self.read(Settings::default(), files, &[])
    }

    fn read(&self, settings: Settings, files: &[&str], mappings: &[ImportOptions]) -> Loaded {
        let mut shop = Shop::new(settings);
        let add = |file: &&str| {
            let bytes = std::fs::read(self.folder.join(file)).expect("a file of the data set");
            let options = mappings.iter().find(|options| options.is_for(file));
            let report = shop.add(file, &bytes, options.unwrap_or(&ImportOptions::default()));
            assert_account_closes(&report, &bytes);
            report
        };
        let reports = files.iter().map(add).collect();
        Loaded { shop, reports }
    }

    /// A file of the data set as text.
    pub(crate) fn text(&self, file: &str) -> String {
        std::fs::read_to_string(self.folder.join(file)).expect("a file of the data set")
    }

    /// The rows of one reference value.
    pub(crate) fn expected(&self, id: &str) -> Vec<Expected> {
        let values = self.expected["values"].as_array().expect("a list of values");
        let value = values.iter().find(|value| value["id"] == id);
        let rows = value.unwrap_or_else(|| panic!("no reference value {id}"))["rows"].clone();
        serde_json::from_value(rows).expect("rows are objects")
    }

    /// The only row of a reference value.
    pub(crate) fn expected_row(&self, id: &str) -> Expected {
        let mut rows = self.expected(id);
        assert_eq!(rows.len(), 1, "{id}");
        rows.remove(0)
    }
}

/// A folder or file of `../shared`; none where that is not there, which is only allowed at home.
pub(crate) fn shared(path: &str) -> Option<PathBuf> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    if shared.exists() {
        return Some(shared.join(path));
    }
    assert!(std::env::var("CI").as_deref() != Ok("true"), "../shared/{path} is absent");
    eprintln!("skipped: ../shared absent");
    None
}

/// The saved mappings of a data set.
pub(crate) fn mappings(name: &str) -> Vec<ImportOptions> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mappings").join(name);
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a mapping");
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    paths.into_iter().map(read).collect()
}

/// Every byte of the file is in one of the account's parts.
pub(crate) fn assert_account_closes(report: &FileReport, bytes: &[u8]) {
    let account = report.account;
    let parts = account.read_bytes
        + account.set_aside_bytes
        + account.skipped_bytes
        + account.header_bytes
        + account.blank_bytes;
    assert_eq!((account.bytes, parts), (bytes.len() as u64, bytes.len() as u64), "{}", report.name);
}

/// A shop with its files in.
pub(crate) struct Loaded {
    /// The shop.
    pub(crate) shop: Shop,
    /// What became of each file, in the order of loading.
    pub(crate) reports: Vec<FileReport>,
}

impl Loaded {
    /// The answer to a question that is well put.
    pub(crate) fn ask(&mut self, question: &Question) -> Report {
        self.shop.ask(question).unwrap_or_else(|error| panic!("{error:?}"))
    }

    /// The answer over all the data.
    pub(crate) fn ask_all(&mut self, kpis: &[&str]) -> Report {
        self.ask(&question(kpis))
    }

    /// The answer over some days, both included.
    pub(crate) fn ask_days(&mut self, kpis: &[&str], from: &str, to: &str) -> Report {
        self.ask(&Question { from: Some(from.into()), to: Some(to.into()), ..question(kpis) })
    }

    /// The answer by a dimension, over all the data.
    pub(crate) fn ask_by(&mut self, kpis: &[&str], by: &str) -> Report {
        self.ask(&Question { by: Some(by.into()), ..question(kpis) })
    }
}

/// A question about these KPIs and all the data.
pub(crate) fn question(kpis: &[&str]) -> Question {
    Question { kpis: kpis.iter().map(ToString::to_string).collect(), ..Question::default() }
}

/// A number of `expected.json`, exactly as written there.
pub(crate) fn decimal(row: &Expected, name: &str) -> Decimal {
    let number = row.get(name).unwrap_or_else(|| panic!("no {name} in {row:?}"));
    let text = number.to_string();
    text.parse().unwrap_or_else(|_| panic!("{name} is {text}"))
}

/// An amount or count written out.
pub(crate) fn amount(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|_| panic!("{text} is no decimal"))
}

/// A share of one count in another.
pub(crate) fn share(of: u32, in_all: u32) -> Decimal {
    Decimal::from(of) / Decimal::from(in_all)
}

/// A text of `expected.json`.
pub(crate) fn text<'a>(row: &'a Expected, name: &str) -> &'a str {
    row[name].as_str().unwrap_or_else(|| panic!("{name} is no text"))
}

/// The KPI's report.
pub(crate) fn kpi<'a>(report: &'a Report, id: &str) -> &'a KpiReport {
    report.kpis.get(id).unwrap_or_else(|| panic!("no {id} in the report"))
}

/// The figure is this amount to the cent, or this number to a millionth.
pub(crate) fn assert_value(report: &Report, id: &str, expected: Decimal) {
    assert_same(kpi(report, id).value, expected, id);
}

/// The group's figure is this one.
pub(crate) fn assert_group(report: &Report, id: &str, key: &str, expected: Decimal) {
    let groups = &kpi(report, id).groups;
    let group = groups.iter().find(|group| group.key.as_deref() == Some(key));
    let keys = || groups.iter().map(|group: &Group| group.key.clone()).collect::<Vec<_>>();
    let group = group.unwrap_or_else(|| panic!("no group {key} in {:?}", keys()));
    assert_same(group.value, expected, &format!("{id} of {key}"));
}

/// The bucket's figure is this one.
pub(crate) fn assert_point(report: &Report, id: &str, from: &str, expected: Decimal) {
    let series = &kpi(report, id).series;
    let point = series.iter().find(|point: &&Point| point.from == from);
    let point = point.unwrap_or_else(|| panic!("no bucket from {from} in {id}"));
    assert_same(point.value, expected, &format!("{id} from {from}"));
}

/// The figure is not known, and the report says what lacks.
pub(crate) fn assert_missing(report: &Report, id: &str) {
    let kpi = kpi(report, id);
    assert_eq!(kpi.value, None, "{id}");
    assert!(!kpi.missing.is_empty(), "{id} is missing without a reason");
}

/// The figure `what` names is this amount or number.
pub(crate) fn assert_same(value: Option<Value>, expected: Decimal, what: &str) {
    let found = match value {
        Some(Value::Money(amount)) => {
            // References to the cent are compared to the cent, longer ones to a millionth.
            let digits = expected.scale().clamp(2, 6);
            let difference = (amount - expected).abs();
            assert!(difference <= Decimal::new(51, digits + 2), "{what}: {amount}, not {expected}");
            return;
        }
        Some(Value::Number(number)) => number,
        None => panic!("{what} has no value, not {expected}"),
    };
    let expected: f64 = expected.to_string().parse().expect("a decimal is a number");
    let tolerance = 1e-6_f64.max(expected.abs() * 1e-9);
    assert!((found - expected).abs() <= tolerance, "{what}: {found}, not {expected}");
}
