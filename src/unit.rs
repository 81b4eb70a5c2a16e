//! What a figure is measured in, and which way it should go.

use rust_decimal::Decimal;
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

/// A figure: money as an exact decimal (a string in JSON), everything else as a number.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(untagged)]
pub enum Value {
    /// An amount of money, not rounded.
    Money(#[cfg_attr(target_arch = "wasm32", tsify(type = "string"))] Decimal),
    /// Anything else.
    Number(f64),
}

impl Value {
    /// A figure as it leaves the engine.
    pub fn of(unit: Unit, value: Decimal) -> Value {
        match unit {
            Unit::Money => Value::Money(value.normalize()),
            _ => Value::Number(number(value)),
        }
    }
}

/// The number nearest to a decimal.
pub(crate) fn number(value: Decimal) -> f64 {
    // OK because a decimal always reads as a number; this way it is the nearest one.
    value.to_string().parse().expect("a number")
}
