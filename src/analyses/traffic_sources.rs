//! Where visits come from, down to campaigns, keywords and pages.

use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// Where visits come from, down to campaigns, keywords and pages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct TrafficSources {}

pub(super) fn answer(_: &Analyst) -> Result<TrafficSources, Vec<Missing>> {
    Err(Vec::new())
}
