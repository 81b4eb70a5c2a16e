//! Gamma-Gamma: for how much customers buy.

use serde::{Deserialize, Serialize};

/// Parameters of Gamma-Gamma (Fader & Hardie 2013, brucehardie.com/notes/025).
///
/// The values of a customer's purchases are gamma distributed (`p`) around an own mean, the scales
/// of which are gamma distributed over the customers (`q`, `gamma`).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct GammaGamma {
    /// Shape within a customer.
    pub p: f64,
    /// Shape over the customers.
    pub q: f64,
    /// Scale over the customers, an amount of money.
    pub gamma: f64,
}
