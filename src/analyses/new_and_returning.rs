//! New customers and those who came back, side by side.

use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// New customers and those who came back, side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct NewAndReturning {}

pub(super) fn answer(_: &Analyst) -> Result<NewAndReturning, Vec<Missing>> {
    Err(Vec::new())
}
