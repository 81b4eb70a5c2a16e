//! BG/NBD: how often customers buy, and whether they are still there.

use serde::{Deserialize, Serialize};

/// Parameters of BG/NBD (Fader, Hardie & Lee 2005, Marketing Science 24(2)), time in weeks.
///
/// While active, a customer buys as chance has it at an own rate; after every purchase but none the
/// customer may be gone for good, with an own probability. Rates are gamma distributed over the
/// customers (`r`, `alpha`), probabilities beta distributed (`a`, `b`).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BgNbd {
    /// Shape of the rates' gamma distribution.
    pub r: f64,
    /// Its rate, in weeks: customers buy `r / alpha` times a week in the mean.
    pub alpha: f64,
    /// First parameter of the beta distribution: customers leave after a purchase with the
    /// probability `a / (a + b)` in the mean.
    pub a: f64,
    /// Its second parameter.
    pub b: f64,
}
