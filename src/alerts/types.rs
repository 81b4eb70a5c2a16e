//! What is told.

use serde::{Deserialize, Serialize};

use crate::unit::{Better, Unit, Value};

/// All that is to be told.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Alerts {
    /// The worst first.
    pub alerts: Vec<Alert>,
    /// Rules that cannot be judged whatever is loaded.
    pub faults: Vec<AlertFault>,
}

/// A rule that makes no sense.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct AlertFault {
    /// Which of the settings' rules, from 0.
    pub rule: usize,
    /// What is wrong, in a sentence, with the nearest id there is.
    pub message: String,
    /// The nearest id there is to that of its KPI; where the KPI is known, to its dimension.
    pub nearest: Option<String>,
}

/// Something a shop owner should look at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Alert {
    /// Id of the KPI.
    pub kpi: String,
    /// The dimension; none for the whole.
    pub dimension: Option<String>,
    /// The value of the dimension; none, where there is a dimension, for the rows without one.
    pub key: Option<String>,
    /// First day, ISO.
    pub from: String,
    /// Last day, included.
    pub to: String,
    /// What is wrong.
    pub kind: AlertKind,
    /// The figure of these days.
    pub value: Value,
    /// The limit that was passed, in the KPI's unit; of [`AlertKind::Rose`] and
    /// [`AlertKind::Fell`] as `change` is; of what is unusual the edge of the band.
    pub limit: Value,
    /// What it is compared with: a day with the same weekday of the week before, a week with the
    /// week before; an unusual day with what was expected. None where nothing is known of it.
    pub compared: Option<Value>,
    /// Relative change (0.1 is +10 %); for ratios and points the difference. None without what it
    /// is compared with, and for an unusual day.
    pub change: Option<f64>,
    /// What value, limit (but of a change) and compared are measured in.
    pub unit: Unit,
    /// Which way is good.
    pub better: Better,
    /// The reporting currency, for money.
    pub currency: Option<String>,
    /// How far beyond the limit, as a share of it: 0.2 is a fifth more than the limit allows.
    pub severity: f64,
    /// KPIs to look at next.
    pub next: Vec<String>,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum AlertKind {
    /// Above the limit of a rule.
    Above,
    /// Below the limit of a rule.
    Below,
    /// Up by more than a rule allows.
    Rose,
    /// Down by more than a rule allows.
    Fell,
    /// Above what the shop's own history leads to expect.
    UnusuallyHigh,
    /// Below it.
    UnusuallyLow,
    /// Off its target, further than near.
    OffTarget,
}
