//! Customers by how recently, how often and for how much they bought.

use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// Customers by how recently, how often and for how much they bought.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Rfm {}

pub(super) fn answer(_: &Analyst) -> Result<Rfm, Vec<Missing>> {
    Err(Vec::new())
}
