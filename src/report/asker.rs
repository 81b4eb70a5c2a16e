//! What it takes to answer, and how a figure leaves the engine.

use rust_decimal::Decimal;

use super::times::{Bounds, Days};
use super::types::{Question, Value};
use crate::calendar::Day;
use crate::kpis::{Aside, Catalogue, Plan};
use crate::measures::{Evaluator, Scope};
use crate::settings::Settings;
use crate::tables::Target;
use crate::unit::{Unit, number};

/// What it takes to answer.
pub(super) struct Asker<'a> {
    pub(super) settings: &'a Settings,
    pub(super) question: &'a Question,
    pub(super) catalogue: &'a Catalogue,
    pub(super) evaluator: &'a Evaluator<'a>,
    pub(super) scope: Scope,
    pub(super) days: &'a Days,
    pub(super) today: Option<Day>,
    pub(super) targets: &'a [Target],
    pub(super) currency: Option<&'a str>,
}

/// A KPI on its way.
pub(super) struct Figure {
    pub(super) unit: Unit,
    /// What is said beside it where it is so.
    pub(super) asides: &'static [Aside],
    pub(super) plan: Plan,
    /// The days all inputs cover.
    pub(super) bounds: Bounds,
}

/// A figure as it leaves the engine.
pub(super) fn to_value(unit: Unit, value: Decimal) -> Value {
    Value::of(unit, value)
}

/// As [`KpiReport::change`].
pub(super) fn change(unit: Unit, value: Decimal, compared: Decimal) -> Option<f64> {
    let difference = value.checked_sub(compared)?;
    let change = match unit {
        Unit::Ratio | Unit::Points | Unit::Score => difference,
        _ => difference.checked_div(compared.abs())?,
    };
    Some(number(change))
}
