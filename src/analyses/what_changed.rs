//! What each value of a dimension gave to a change: price, volume, mix, new and lost.

mod change;
mod how;

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use super::Analyst;
use super::compared::ComparedDays;
use crate::measures::Missing;
use crate::ordered::InOrder;
use crate::unit::{Unit, Value};
pub(super) use change::{Change, within_and_mix};
use change::{Changes, Effects};
use how::How;

/// How many values are listed where the question sets no limit.
const TOP: usize = 10;

/// What the values of a dimension gave to the change of a KPI (the question's first; revenue
/// where none is named).
///
/// Picture: a waterfall over `effects` from `compared` to `value`, and bars of `values`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct WhatChanged {
    /// Id of the KPI.
    pub kpi: String,
    /// What it, and every contribution, is measured in. Contributions to a ratio are in points as
    /// a fraction of one.
    pub unit: Unit,
    /// The dimension: the question's, else the first of the KPI's that is known.
    pub dimension: String,
    /// The days.
    pub days: ComparedDays,
    /// How it is taken apart.
    pub method: ChangeMethod,
    /// The figure of the period.
    pub value: Value,
    /// The figure of the comparison period.
    pub compared: Value,
    /// `value − compared`: exactly the sum of `effects`, and of the contributions of `values`,
    /// `rest` and `overlap`.
    pub difference: Value,
    /// The effects over all values, those of the method that there are.
    pub effects: Vec<ChangeEffect>,
    /// The values, by the size of their contribution; as many as the question's limit, else 10.
    pub values: Vec<ChangedValue>,
    /// All the others together; none where there is none.
    pub rest: Option<ChangedValue>,
    /// What is counted under several values at once (an order with two categories): what the sum
    /// over the values has too much, as a contribution. None where the values sum to the whole.
    pub overlap: Option<Value>,
}

/// How a change is taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum ChangeMethod {
    /// Revenue, with units: volume, mix, price, new, lost.
    PriceVolumeMix,
    /// What adds up: continuing, new, lost.
    Difference,
    /// Ratios: within, mix, new, lost.
    WithinAndMix,
}

/// What a change is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum EffectId {
    /// More or fewer units in all, at the old mix and prices; of values with units in both periods.
    Volume,
    /// Units moved to dearer or cheaper values; or, for ratios, weight moved to values with a
    /// higher or lower ratio than the whole.
    Mix,
    /// Revenue per unit (after discount and returns) changed.
    Price,
    /// The ratio of the value itself changed, at its mean weight.
    Within,
    /// The difference of values that are in both periods, for what only adds up.
    Continuing,
    /// Values of the period that the comparison period did not have.
    New,
    /// Values of the comparison period that the period does not have.
    Lost,
    /// What has no units (or nothing to divide by) in either period, as refunds of what was sold
    /// earlier.
    Other,
    /// What is counted under several values at once.
    Overlap,
}

/// One effect.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ChangeEffect {
    /// Which.
    pub id: EffectId,
    /// What it gave to the difference.
    pub value: Value,
}

/// What one value of the dimension gave.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ChangedValue {
    /// The value; none for what has none, and for the rest.
    pub key: Option<String>,
    /// How many values it stands for: 1, or more for the rest.
    pub count: usize,
    /// Its figure of the period; none where it has none (a ratio without anything to divide by).
    pub value: Option<Value>,
    /// Its figure of the comparison period.
    pub compared: Option<Value>,
    /// What it gave to the difference: exactly the sum of its effects.
    pub contribution: Value,
    /// Its effects, in the order of [`WhatChanged::effects`].
    pub effects: Vec<ChangeEffect>,
}

/// # Errors
/// What the KPI lacks, or that it cannot be taken apart by any dimension.
pub(super) fn answer(analyst: &Analyst) -> Result<WhatChanged, Vec<Missing>> {
    let kpi = analyst.kpi.as_deref().unwrap_or("revenue");
    let entry = analyst.catalogue.find(kpi).ok_or_else(|| vec![Missing::unknown(Some(kpi))])?;
    let dimension = dimension(analyst, kpi, entry.shipped.map_or(&[][..], |kpi| kpi.by))?;
    let (plan, notes) = analyst.noted_plan(kpi, Some(&dimension))?;
    for note in notes {
        analyst.note(note);
    }
    let how = How::of(analyst, kpi, plan, &dimension)?;
    let fair = analyst.fair(&how.plans(), Some(&dimension))?;
    if fair.days.partial {
        analyst.note(fair.days.note());
    }
    let changes = how.changes(analyst, &fair, &dimension).map_err(|missing| vec![missing])?;
    Ok(made(analyst, kpi, entry.unit, (dimension, fair.days), changes))
}

/// The dimension asked for, else the first that the KPI can be broken down by.
fn dimension(analyst: &Analyst, kpi: &str, by: &[&str]) -> Result<String, Vec<Missing>> {
    if let Some(dimension) = &analyst.by {
        return Ok(dimension.clone());
    }
    let mut first = None;
    for dimension in by {
        match analyst.plan(kpi, Some(dimension)) {
            Ok(_) => return Ok((*dimension).to_owned()),
            Err(missing) => first = first.or(Some(missing)),
        }
    }
    Err(first.unwrap_or_else(|| vec![Missing::unknown(Some(kpi))]))
}

fn made(
    analyst: &Analyst,
    kpi: &str,
    unit: Unit,
    (dimension, days): (String, ComparedDays),
    changes: Changes,
) -> WhatChanged {
    let Changes { method, total: (now, before), mut values, overlap } = changes;
    values.order_by(|a, b| {
        (Reverse(a.given().abs()), a.code).cmp(&(Reverse(b.given().abs()), b.code))
    });
    let limit = analyst.limit.unwrap_or(TOP).max(1);
    let rest = values.split_off(limit.min(values.len()));
    let mut totals: Effects = Effects::new();
    for (id, value) in values.iter().chain(&rest).flat_map(|change| &change.effects) {
        *totals.entry(*id).or_default() += value;
    }
    if !overlap.is_zero() {
        totals.insert(EffectId::Overlap, overlap);
    }
    let text = |code| analyst.text(&dimension, code);
    WhatChanged {
        kpi: kpi.to_owned(),
        unit,
        days,
        method,
        value: Value::of(unit, now),
        compared: Value::of(unit, before),
        difference: Value::of(unit, now - before),
        effects: effects(unit, &totals),
        values: values.iter().map(|change| change.report(unit, text(change.code))).collect(),
        rest: Change::together(rest.as_slice()).map(|rest| rest.report(unit, None)),
        overlap: (!overlap.is_zero()).then(|| Value::of(unit, overlap)),
        dimension,
    }
}

fn effects(unit: Unit, effects: &Effects) -> Vec<ChangeEffect> {
    effects.iter().map(|(&id, &value)| ChangeEffect { id, value: Value::of(unit, value) }).collect()
}
