//! What a figure is measured in, and which way it should go.

use serde::{Deserialize, Serialize};

/// What a figure is measured in; it chooses the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// An amount in the report's currency.
    Money,
    /// A fraction of one: 0.25 is 25 %.
    Ratio,
    /// A difference of two ratios, as a fraction of one: 0.01 is one percentage point.
    Points,
    /// A number of things.
    Count,
    /// A factor.
    Factor,
    /// Points on a scale of its own, such as −100 to 100.
    Score,
    /// Seconds.
    Seconds,
    /// Days.
    Days,
    /// Years.
    Years,
}

/// Which way a KPI should go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Better {
    /// Up is good.
    Higher,
    /// Down is good.
    Lower,
    /// Neither.
    Neither,
}
