//! What would be if a factor of the tree were another.

use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// What would be if a factor of the tree were another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct WhatIf {}

pub(super) fn answer(_: &Analyst) -> Result<WhatIf, Vec<Missing>> {
    Err(Vec::new())
}
