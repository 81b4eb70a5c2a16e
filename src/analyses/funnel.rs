//! From a visit to a purchase, and what is lost at each step.

use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// From a visit to a purchase, and what is lost at each step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Funnel {}

pub(super) fn answer(_: &Analyst) -> Result<Funnel, Vec<Missing>> {
    Err(Vec::new())
}
