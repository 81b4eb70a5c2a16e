//! Gamma-Gamma: for how much customers buy.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::super::stats::ln_gamma;
use super::optimise::{Optimum, maximise};

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

/// Repeat purchases of a customer: how many, and their mean value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spent {
    /// How many; 0 for a customer who bought once.
    pub repeats: u32,
    /// Their mean value.
    pub mean: f64,
}

impl GammaGamma {
    pub(super) fn from_list([p, q, gamma]: [f64; 3]) -> Self {
        GammaGamma { p, q, gamma }
    }

    pub(super) fn list(self) -> [f64; 3] {
        [self.p, self.q, self.gamma]
    }

    /// The parameters under which these values are most likely.
    pub(super) fn fit(customers: &[Spent]) -> Option<Optimum<3>> {
        let mean = customers.iter().map(|of| of.mean).sum::<f64>() / customers.len() as f64;
        let start = [2.0, 2.0, mean];
        maximise(|list| GammaGamma::from_list(list).log_likelihood(customers), start)
    }

    /// Logarithm of the likelihood (equation 1a of the note). Every value must be above 0.
    pub fn log_likelihood(&self, customers: &[Spent]) -> f64 {
        let GammaGamma { p, q, gamma } = *self;
        let mut of_repeats = BTreeMap::new();
        let of_one = |of: &Spent| {
            let shape = p * f64::from(of.repeats);
            let constant = *of_repeats.entry(of.repeats).or_insert_with(|| {
                ln_gamma(shape + q) - ln_gamma(shape) + shape * f64::from(of.repeats).ln()
            });
            let total = f64::from(of.repeats) * of.mean;
            constant + (shape - 1.0) * of.mean.ln() - (shape + q) * (gamma + total).ln()
        };
        let sum: f64 = customers.iter().map(of_one).sum();
        sum + customers.len() as f64 * (q * gamma.ln() - ln_gamma(q))
    }

    /// The mean value of a purchase over all customers; `q` must be above 1.
    pub fn mean(&self) -> f64 {
        self.p * self.gamma / (self.q - 1.0)
    }

    /// The value of a customer's next purchases in the mean: between the mean of those made and that
    /// of all customers.
    pub fn expected(&self, of: Spent) -> f64 {
        let repeats = f64::from(of.repeats);
        self.p * (self.gamma + repeats * of.mean) / (self.p * repeats + self.q - 1.0)
    }

    /// The mean square of what the customer's own mean may be; `q` must be above 2.
    pub(super) fn expected_square(&self, of: Spent) -> f64 {
        let shape = self.p * f64::from(of.repeats) + self.q;
        let mean = self.expected(of);
        mean * mean * (shape - 1.0) / (shape - 2.0)
    }
}
