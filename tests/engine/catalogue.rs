//! The catalogue as a whole: every entry can be read, and says nothing that is not there.

use std::collections::BTreeSet;

use shop_kpi::kpis::formula::Formula;
use shop_kpi::kpis::{Kpi, SECTIONS, definitions, kpi};
use shop_kpi::measures::{MEASURES, measure};
use shop_kpi::report::DERIVED_DIMENSIONS;
use shop_kpi::settings::Settings;
use shop_kpi::tables::TABLES;

fn all() -> impl Iterator<Item = &'static Kpi> {
    SECTIONS.iter().flat_map(|(_, kpis)| *kpis)
}

/// The names in a formula.
fn names(of: &str, formula: &str) -> Vec<String> {
    let formula = Formula::parse(formula).unwrap_or_else(|error| panic!("{of}: {error}"));
    let mut names = Vec::new();
    formula.each_name(&mut |name| names.push(name.to_owned()));
    names
}

#[test]
fn every_formula_names_what_there_is() {
    let beside = || all().flat_map(|entry| entry.beside).map(|beside| (beside.id, beside.formula));
    for (id, formula) in all().map(|entry| (entry.id, entry.formula)).chain(beside()) {
        for name in names(id, formula) {
            let name = name.as_str();
            let is_plain = name == Formula::DAYS || Settings::NUMBERS.contains(&name);
            assert!(kpi(name).is_some() || measure(name).is_some() || is_plain, "{id}: {name}");
        }
    }
}

#[test]
fn a_number_may_be_named_only_once() {
    for name in Settings::NUMBERS.into_iter().chain([Formula::DAYS]) {
        assert!(kpi(name).is_none() && measure(name).is_none(), "{name}");
    }
    let mut ids = BTreeSet::new();
    for beside in all().flat_map(|entry| entry.beside) {
        assert!(kpi(beside.id).is_none() && ids.insert(beside.id), "{}", beside.id);
    }
}

#[test]
fn every_setting_that_is_a_number_can_be_read() {
    let settings = Settings { free_shipping_threshold: Some(50.into()), ..Settings::default() };
    for name in Settings::NUMBERS {
        assert!(settings.number(name).is_some(), "{name}");
    }
}

#[test]
fn every_entry_leads_somewhere() {
    let mut ids = BTreeSet::new();
    let columns = || TABLES.iter().flat_map(|schema| schema.columns);
    for entry in all() {
        assert!(ids.insert(entry.id), "{} twice", entry.id);
        assert!(!entry.roles.is_empty(), "{} has no role", entry.id);
        assert!(!entry.next.is_empty(), "{} leads nowhere", entry.id);
        for next in entry.next {
            assert!(kpi(next).is_some() && *next != entry.id, "{}: next {next}", entry.id);
        }
        for by in entry.by {
            let is_dimension = columns().any(|column| column.is_dimension && column.name == *by);
            let is_derived = DERIVED_DIMENSIONS.contains(by);
            assert!(is_dimension || is_derived, "{}: by {by}", entry.id);
        }
        for (_, fact) in entry.asides.iter().flat_map(|aside| aside.facts) {
            assert!(measure(fact).is_some(), "{}: {fact}", entry.id);
        }
    }
}

#[test]
fn every_measure_is_used() {
    let mut used = BTreeSet::new();
    for entry in all() {
        used.extend(names(entry.id, entry.formula));
        used.extend(entry.beside.iter().flat_map(|beside| names(beside.id, beside.formula)));
        let facts = entry.asides.iter().flat_map(|aside| aside.facts);
        used.extend(facts.map(|(_, fact)| (*fact).to_owned()));
    }
    // For the user's own formulas, and the traffic table.
    used.extend(["goals", "site_revenue"].map(str::to_owned));
    for measure in MEASURES {
        assert!(used.contains(measure.id), "{} is not used", measure.id);
    }
}

#[test]
fn the_definitions_are_those_of_the_catalogue() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/definitions.md");
    let written = std::fs::read_to_string(path).expect("docs/definitions.md");
    assert!(
        written == definitions(),
        "docs/definitions.md is out of date: cargo run --example definitions > docs/definitions.md"
    );
}
