//! What is to be believed of rates after the test, without knowing anything before it.

use super::super::stats::{beta_below, beta_density_ln};
use super::counts::Arm;

/// Points of an integral; sums over a bell that ends within them are good to six digits.
const POINTS: usize = 2000;

/// A Beta distribution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Beta {
    a: f64,
    b: f64,
}

impl Beta {
    /// Of a rate, after the test; before it, every rate was as likely as any other.
    pub(super) fn after(arm: Arm) -> Beta {
        let others = arm.visitors - arm.conversions;
        Beta { a: arm.conversions as f64 + 1.0, b: others as f64 + 1.0 }
    }

    fn below(self, rate: f64) -> f64 {
        beta_below(rate, self.a, self.b)
    }

    fn density(self, rate: f64) -> f64 {
        beta_density_ln(rate, self.a, self.b).exp()
    }

    /// Where all of it lies but for less than 1e-9.
    fn range(self) -> (f64, f64) {
        let all = self.a + self.b;
        let mean = self.a / all;
        let spread = (mean * (1.0 - mean) / (all + 1.0)).sqrt();
        let reach = 8.0 * spread + 25.0 / all;
        ((mean - reach).max(0.0), (mean + reach).min(1.0))
    }
}

/// Midpoint rule.
fn integral((from, to): (f64, f64), of: impl Fn(f64) -> f64) -> f64 {
    let step = (to - from) / POINTS as f64;
    (0..POINTS).map(|point| of(from + (point as f64 + 0.5) * step)).sum::<f64>() * step
}

/// The probability that the first is higher than the second.
pub(super) fn better(one: Beta, other: Beta) -> f64 {
    integral(one.range(), |rate| one.density(rate) * other.below(rate)).clamp(0.0, 1.0)
}

/// The probability that this one is the highest of all.
pub(super) fn best(all: &[Beta], number: usize) -> f64 {
    let others = || all.iter().enumerate().filter(|(other, _)| *other != number);
    let below = |rate: f64| others().map(|(_, other)| other.below(rate)).product::<f64>();
    let one = all[number];
    integral(one.range(), |rate| one.density(rate) * below(rate)).clamp(0.0, 1.0)
}

/// By how much the other is higher on average, counting nothing where it is lower:
/// `E max(other − one, 0) = ∫ P(one < x) · P(other > x) dx`.
pub(super) fn loss(one: Beta, other: Beta) -> f64 {
    let (low, high) = (one.range(), other.range());
    let range = (low.0.min(high.0), low.1.max(high.1));
    integral(range, |rate| one.below(rate) * (1.0 - other.below(rate))).max(0.0)
}
