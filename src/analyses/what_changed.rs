//! What each value of a dimension gave to a change: price, volume, mix, new and lost.

use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// What each value of a dimension gave to a change: price, volume, mix, new and lost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct WhatChanged {}

pub(super) fn answer(_: &Analyst) -> Result<WhatChanged, Vec<Missing>> {
    Err(Vec::new())
}
