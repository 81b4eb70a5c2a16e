//! Weekdays, hours and months, and years on one axis.

use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// Weekdays, hours and months, and years on one axis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Seasonality {}

pub(super) fn answer(_: &Analyst) -> Result<Seasonality, Vec<Missing>> {
    Err(Vec::new())
}
