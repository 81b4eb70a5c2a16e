//! What customers will probably buy: BG/NBD and Gamma-Gamma, by maximum likelihood.

use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// What customers will probably buy: BG/NBD and Gamma-Gamma, by maximum likelihood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct LifetimeValue {}

pub(super) fn answer(_: &Analyst) -> Result<LifetimeValue, Vec<Missing>> {
    Err(Vec::new())
}
