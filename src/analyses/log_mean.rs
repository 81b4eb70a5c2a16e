//! Logarithmic means: what each factor of a product gave to its change.
//!
//! With `V = x₁ · x₂ · …`, `L(a, b) = (a − b) ÷ ln(a ÷ b)` and both periods above zero,
//! `L(V now, V before) · ln(xₖ now ÷ xₖ before)` sums over the factors to `V now − V before` without
//! a rest, in whichever order the factors stand (Ang 2005, "The LMDI approach to decomposition
//! analysis").

use rust_decimal::Decimal;

use super::exact::ratio;
use crate::unit::number;

/// A total along a product, of the period and of the one before: of sessions, orders, revenue the
/// factors are sessions, orders ÷ sessions, revenue ÷ orders.
pub(super) type Total = (Decimal, Decimal);

/// What each step of a chain of totals gave to the change of the last one; not rounded. None where
/// a total is not above zero.
pub(super) fn contributions(chain: &[Total]) -> Option<Vec<Decimal>> {
    let last = *chain.last()?;
    let logs: Vec<f64> = chain.iter().map(|&total| log_change(total)).collect::<Option<_>>()?;
    let before = std::iter::once(0.0).chain(logs.iter().copied());
    logs.iter().zip(before).map(|(log, before)| share_of(last, log - before)).collect()
}

/// As much of the last total's change as a factor's logarithmic change makes.
pub(super) fn share_of(total: Total, log: f64) -> Option<Decimal> {
    total.1.checked_mul(ratio(mean_over_before(log_change(total)?) * log)?)
}

/// How much one unit of a total gives to the change of another that it is a factor of:
/// `L(other) ÷ L(total)`.
pub(super) fn rate(total: Total, other: Total) -> Option<Decimal> {
    let means = mean_over_before(log_change(other)?) / mean_over_before(log_change(total)?);
    other.1.checked_div(total.1)?.checked_mul(ratio(means)?)
}

/// `ln(now ÷ before)`.
pub(super) fn log_change((now, before): Total) -> Option<f64> {
    let is_positive = now > Decimal::ZERO && before > Decimal::ZERO;
    is_positive.then(|| (number(now) / number(before)).ln())
}

/// `L(now, before) ÷ before` by `ln(now ÷ before)`; 1 where nothing changed.
fn mean_over_before(log: f64) -> f64 {
    if log == 0.0 { 1.0 } else { log.exp_m1() / log }
}
