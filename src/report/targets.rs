//! What figures should come to: targets of files and settings.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::asker::{Asker, to_value};
use super::inputs;
use super::types::{Note, Value};
use crate::calendar::Period;
use crate::kpis::{Catalogue, Entry};
use crate::tables::Target;
use crate::unit::Unit;

impl Asker<'_> {
    /// The target of a KPI: a file's for this period, else the setting's, else a file's for all
    /// days.
    pub(super) fn target(&self, entry: &Entry) -> Option<Value> {
        let of_whole = |target: &&Target| target.dimension.is_none();
        let of_files: Vec<&Target> = self.targets_of(entry).filter(of_whole).collect();
        let set = self.settings.targets.get(&entry.id);
        let set = set.and_then(|text| Decimal::from_str_exact(text).ok());
        let found = of_period(&of_files, entry.unit, self.days.period);
        let found = found.or(set).or_else(|| of_all_days(&of_files));
        found.map(|value| to_value(entry.unit, value))
    }

    /// The target of a KPI for one value of a dimension; of files only.
    pub(super) fn group_target(&self, entry: &Entry, dimension: &str, key: &str) -> Option<Value> {
        let of_key = |target: &&Target| target.is_for(dimension, key);
        let of_files: Vec<&Target> = self.targets_of(entry).filter(of_key).collect();
        let found = of_period(&of_files, entry.unit, self.days.period);
        found.or_else(|| of_all_days(&of_files)).map(|value| to_value(entry.unit, value))
    }

    fn targets_of(&self, entry: &Entry) -> impl Iterator<Item = &Target> {
        self.targets.iter().filter(move |target| target.kpi == entry.id)
    }
}

/// The target of this very period. A rate, a time or a score is the same in every part of the
/// period it is set for, so that there the shortest period around serves too; an amount or a number
/// of things is not.
fn of_period(targets: &[&Target], unit: Unit, period: Option<Period>) -> Option<Decimal> {
    let period = period?;
    let adds_up = matches!(unit, Unit::Money | Unit::Count);
    let serves = |target: &&Target| {
        let of = Period::new(target.from?, target.to?)?;
        let is_around = of.contains(period.from) && of.contains(period.to);
        let is_right = if adds_up { of == period } else { is_around };
        is_right.then_some((of.days(), target.value))
    };
    targets.iter().filter_map(serves).min().map(|(_, value)| value)
}

fn of_all_days(targets: &[&Target]) -> Option<Decimal> {
    targets.iter().find(|target| target.from.is_none()).map(|target| target.value)
}

/// The KPIs and dimensions that targets name and that do not exist, each once.
pub(super) fn unknown(targets: &[Target], catalogue: &Catalogue) -> Vec<Note> {
    let mut found = BTreeSet::new();
    for target in targets {
        if catalogue.find(&target.kpi).is_none() {
            found.insert(target.kpi.clone());
        }
        let dimension = target.dimension_id();
        let is_unknown = |name: &String| !inputs::dimensions().any(|known| known == name);
        found.extend(dimension.filter(is_unknown));
    }
    found.into_iter().map(|found| Note::new("target_unknown", [("found", found)])).collect()
}
