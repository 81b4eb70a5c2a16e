//! Revenue as sessions × conversion × order value, and what each gave to a change.

use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// Revenue as sessions × conversion × order value, and what each gave to a change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct KpiTree {}

pub(super) fn answer(_: &Analyst) -> Result<KpiTree, Vec<Missing>> {
    Err(Vec::new())
}
