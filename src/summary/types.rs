//! What is stated.

use serde::{Deserialize, Serialize};

use crate::alerts::Alert;
use crate::report::{KpiReport, NormalRange};
use crate::unit::{Better, Unit, Value};

/// One statement on a figure, or on several together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Statement {
    /// What is stated.
    pub code: StatementCode,
    /// Id of the KPI; of several the first.
    pub kpi: String,
    /// What it is measured in.
    pub unit: Unit,
    /// Which way is good.
    pub better: Better,
    /// The reporting currency, for money.
    pub currency: Option<String>,
    /// The figure of the period.
    pub value: Option<Value>,
    /// The figure it is compared with.
    pub compared: Option<Value>,
    /// As [`KpiReport::change`].
    pub change: Option<f64>,
    /// As [`KpiReport::normal`].
    pub normal: Option<NormalRange>,
    /// As [`KpiReport::target`].
    pub target: Option<Value>,
    /// The alert, of [`StatementCode::Alert`]: it has days of its own.
    pub alert: Option<Alert>,
    /// What made most of a change, where one value of a dimension made more than its part.
    pub explained_by: Option<Explained>,
    /// Of a statement on several KPIs, all of them, as asked for; empty for others.
    pub kpis: Vec<String>,
}

/// What is stated of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum StatementCode {
    /// It got worse: beyond its usual range, or no such range is known.
    Worse,
    /// It got better, likewise.
    Better,
    /// It is off its target.
    OffTarget,
    /// It should be looked at.
    Alert,
    /// It was zero in the comparison period.
    New,
    /// Several: all that have a usual range are within it.
    Steady,
    /// Several: the data cover a part of the period, so that nothing is said of their changes.
    Partial,
    /// Several: what they need is not loaded.
    NotKnown,
}

/// The value of a dimension that made most of a change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Explained {
    /// The dimension.
    pub dimension: String,
    /// The value; none for the rows without one.
    pub key: Option<String>,
    /// Its figure of the period; none where it has none.
    pub value: Option<Value>,
    /// Its figure of the comparison period.
    pub compared: Option<Value>,
    /// What it gave to the change, as a share of it: 1 is all of it, more where others gave the
    /// opposite.
    pub share: f64,
}

/// A statement on one KPI, with all that its report knows.
pub(super) fn statement(code: StatementCode, kpi: &str, report: &KpiReport) -> Statement {
    Statement {
        code,
        kpi: kpi.to_owned(),
        unit: report.unit,
        better: report.better,
        currency: report.currency.clone(),
        value: report.value,
        compared: report.compared,
        change: report.change,
        normal: report.normal,
        target: report.target,
        alert: None,
        explained_by: None,
        kpis: Vec::new(),
    }
}

impl Statement {
    /// The statement that an alert is.
    pub(super) fn of_alert(alert: &Alert) -> Statement {
        Statement {
            code: StatementCode::Alert,
            kpi: alert.kpi.clone(),
            unit: alert.unit,
            better: alert.better,
            currency: alert.currency.clone(),
            value: Some(alert.value),
            compared: alert.compared,
            change: alert.change,
            normal: None,
            target: None,
            alert: Some(alert.clone()),
            explained_by: None,
            kpis: Vec::new(),
        }
    }
}
