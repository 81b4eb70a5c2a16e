//! The question and the answer.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::normal::NormalRange;
use super::status::TargetStatus;
use crate::calendar::Grain;
pub use crate::measures::{Lack, Missing};
pub use crate::note::Note;
pub use crate::unit::{Better, Unit, Value};

/// What is asked. Days are ISO dates in the shop's time zone, both ends included.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default, deny_unknown_fields)]
pub struct Question {
    /// Ids of the KPIs; empty for all that can be computed.
    pub kpis: Vec<String>,
    /// First day; none for the first day of the data.
    pub from: Option<String>,
    /// Last day, included; none for the last day of the data.
    pub to: Option<String>,
    /// What the period is compared with.
    pub compare: Compare,
    /// How the series is cut; none for no series.
    pub grain: Option<Grain>,
    /// The dimension the figures are broken down by.
    pub by: Option<String>,
    /// The most groups to return, by the first KPI; the others are summed ([`Group::is_other`]).
    pub limit: Option<usize>,
    /// Only what has one of these values. Every dimension named must hold.
    pub filters: BTreeMap<String, Vec<String>>,
    /// Whether to tell how much a change usually is: [`KpiReport::normal`].
    pub normal: bool,
    /// Whether to tell what the figures are made of: [`KpiReport::inputs`].
    pub inputs: bool,
}

/// What a period is compared with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Compare {
    /// Nothing.
    #[default]
    None,
    /// The period before: the calendar unit before where the period is one, otherwise as many
    /// days just before.
    Previous,
    /// The same dates a year before.
    Year,
    /// The same weekdays a year before: 364 days.
    Weekdays,
    /// Another period.
    Own {
        /// First day.
        from: String,
        /// Last day, included.
        to: String,
    },
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Report {
    /// The period asked for, and what of it the data cover.
    pub period: PeriodReport,
    /// The reporting currency, if any amount has one.
    pub currency: Option<String>,
    /// By KPI id.
    pub kpis: BTreeMap<String, KpiReport>,
    /// What holds for the whole report: orders left out, currencies without a rate …
    pub notes: Vec<Note>,
}

/// The period of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PeriodReport {
    /// First day; empty where no row of the data has a day.
    pub from: String,
    /// Last day, included.
    pub to: String,
    /// The first day of all the data.
    pub data_from: Option<String>,
    /// The last day of all the data.
    pub data_to: Option<String>,
    /// First day of the comparison period.
    pub compared_from: Option<String>,
    /// Last day of the comparison period, included.
    pub compared_to: Option<String>,
}

/// One KPI of a report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct KpiReport {
    /// What it is measured in.
    pub unit: Unit,
    /// Which way is good.
    pub better: Better,
    /// The reporting currency, for money.
    pub currency: Option<String>,
    /// The figure of the period; none where it is not known, never zero.
    pub value: Option<Value>,
    /// Whether the data cover only a part of the period.
    pub partial: bool,
    /// The figure of the comparison period (over the same number of days where `partial`).
    pub compared: Option<Value>,
    /// Relative change (0.1 is +10 %); of ratios and points the difference (0.01 is one percentage
    /// point), of scores too, in points of their scale. None without both figures, or from zero.
    pub change: Option<f64>,
    /// How much such a change usually is, by the shop's own history; none where that is too short,
    /// of a period that is known in part, and where it was not asked for.
    pub normal: Option<NormalRange>,
    /// The target: a file's for this very period (of a rate, a time or a score also the shortest
    /// period around it), else the setting's, else a file's for all days.
    pub target: Option<Value>,
    /// How it stands to its target; none without one, and of a sum also while `partial`.
    pub status: Option<TargetStatus>,
    /// Figures beside it, in the catalogue's order; those that cannot be computed have no value.
    pub beside: Vec<BesideReport>,
    /// What its formula names, each once, in order: KPIs, measures, and `days`, how many it is taken
    /// over. They are figures of the same days as this one, so that the formula gives it. Its own id
    /// stands for the measure of that name. Empty where it was not asked for.
    pub inputs: Vec<BesideReport>,
    /// One entry a bucket of the grain, in order.
    pub series: Vec<Point>,
    /// The comparison period's buckets, in order.
    pub compared_series: Vec<Point>,
    /// One entry a value of the dimension, greatest first.
    pub groups: Vec<Group>,
    /// What is not loaded or not covered that the figure needs. Beside a value: what its groups
    /// lack, as a table that does not know the dimension.
    pub missing: Vec<Missing>,
    /// What holds for this figure: which of several inputs was used, what was left out.
    pub notes: Vec<Note>,
}

/// A figure beside a KPI's, or one that it is made of. Money is in the reporting currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BesideReport {
    /// Its id.
    pub id: String,
    /// What it is measured in.
    pub unit: Unit,
    /// The figure of the period; none where it is not known.
    pub value: Option<Value>,
    /// The figure of the comparison period.
    pub compared: Option<Value>,
}

/// One bucket of a series.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Point {
    /// First day of the bucket (cut to the period).
    pub from: String,
    /// Last day of the bucket, included.
    pub to: String,
    /// The figure; none where it is not known or not covered.
    pub value: Option<Value>,
    /// Whether the data, or the period, cover only a part of the bucket.
    pub partial: bool,
}

/// One value of the dimension.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Group {
    /// The dimension's value; none for the rows without one.
    pub key: Option<String>,
    /// Whether this is the sum of the groups beyond the limit.
    pub is_other: bool,
    /// The figure.
    pub value: Option<Value>,
    /// The figure of the comparison period.
    pub compared: Option<Value>,
    /// As [`KpiReport::change`].
    pub change: Option<f64>,
    /// A file's target for this value of the dimension: of the period, else for all days.
    pub target: Option<Value>,
    /// As [`KpiReport::status`].
    pub status: Option<TargetStatus>,
}
