//! Customers by the month of their first order, and what they bought since.

use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// Customers by the month of their first order, and what they bought since.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Cohorts {}

pub(super) fn answer(_: &Analyst) -> Result<Cohorts, Vec<Missing>> {
    Err(Vec::new())
}
