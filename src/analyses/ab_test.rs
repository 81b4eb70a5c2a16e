//! Variants of a test against each other.

use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// Variants of a test against each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct AbTest {}

pub(super) fn answer(_: &Analyst) -> Result<AbTest, Vec<Missing>> {
    Err(Vec::new())
}
