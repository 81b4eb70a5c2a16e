//! The products that bring most, and what is to be known of each.

use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// The products that bring most, and what is to be known of each.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BestProducts {}

pub(super) fn answer(_: &Analyst) -> Result<BestProducts, Vec<Missing>> {
    Err(Vec::new())
}
