//! Products bought together.

use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// Products bought together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Basket {}

pub(super) fn answer(_: &Analyst) -> Result<Basket, Vec<Missing>> {
    Err(Vec::new())
}
