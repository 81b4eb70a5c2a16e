//! The catalogue as a whole: every entry can be read, and says nothing that is not there.

use std::collections::BTreeSet;

use shop_kpi::kpis::formula::Formula;
use shop_kpi::kpis::{Kpi, SECTIONS, definitions, kpi};
use shop_kpi::measures::{MEASURES, measure};
use shop_kpi::tables::TABLES;

fn all() -> impl Iterator<Item = &'static Kpi> {
    SECTIONS.iter().flat_map(|(_, kpis)| *kpis)
}

#[test]
fn every_formula_names_what_there_is() {
    for entry in all() {
        let formula =
            Formula::parse(entry.formula).unwrap_or_else(|error| panic!("{}: {error}", entry.id));
        formula.each_name(&mut |name| {
            assert!(kpi(name).is_some() || measure(name).is_some(), "{}: {name}", entry.id);
        });
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
            assert!(is_dimension || *by == "customer_kind", "{}: by {by}", entry.id);
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
        let formula = Formula::parse(entry.formula).expect("read above");
        formula.each_name(&mut |name| {
            used.insert(name.to_owned());
        });
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
