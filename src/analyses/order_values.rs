//! How many orders there are of which value, and which lie just below free shipping.

use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// How many orders there are of which value, and which lie just below free shipping.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct OrderValues {}

pub(super) fn answer(_: &Analyst) -> Result<OrderValues, Vec<Missing>> {
    Err(Vec::new())
}
