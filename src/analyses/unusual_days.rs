//! Days outside the band that season and weekday lead to expect.

use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// Days outside the band that season and weekday lead to expect.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct UnusualDays {}

pub(super) fn answer(_: &Analyst) -> Result<UnusualDays, Vec<Missing>> {
    Err(Vec::new())
}
