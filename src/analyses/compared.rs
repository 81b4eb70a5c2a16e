//! Two periods side by side, over days that the data cover of both.

use serde::{Deserialize, Serialize};

/// The days two periods are compared over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ComparedDays {
    /// First day taken of the period, ISO.
    pub from: String,
    /// Last day taken of the period, included.
    pub to: String,
    /// How many days.
    pub days: i32,
    /// First day taken of the comparison period.
    pub compared_from: String,
    /// Last day taken of the comparison period, included.
    pub compared_to: String,
    /// How many days; another number than `days` only where both periods are covered whole, as
    /// February and March.
    pub compared_days: i32,
    /// Whether that is less than what was asked for, as the data cover a part only.
    pub partial: bool,
}
