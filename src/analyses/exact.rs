//! Shares and logarithms are floats; amounts stay exact.

use rust_decimal::{Decimal, RoundingStrategy};

/// Digits a ratio keeps on its way to a decimal.
const DIGITS: u32 = 12;

/// A ratio, never an amount, as a decimal of twelve digits behind the mark. None where it is not
/// finite, or too large to be kept.
pub(super) fn ratio(value: f64) -> Option<Decimal> {
    let scaled = value * 1e12;
    // A decimal has 96 bits.
    if !scaled.is_finite() || scaled.abs() > 7e27 {
        return None;
    }
    Decimal::try_from_i128_with_scale(scaled.round() as i128, DIGITS).ok()
}

/// The parts rounded, with what rounding leaves of `total` given to the largest part (the first of
/// equals), so that their sum is exactly `total`.
pub(super) fn fit(parts: &[Decimal], total: Decimal, digits: u32) -> Vec<Decimal> {
    let round = |part: &Decimal| {
        part.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero)
    };
    let mut fitted: Vec<Decimal> = parts.iter().map(round).collect();
    let largest = (0..parts.len()).rev().max_by_key(|&part| parts[part].abs());
    if let Some(largest) = largest {
        let sum: Decimal = fitted.iter().sum();
        fitted[largest] += total - sum;
    }
    fitted
}

/// What each factor of a product gave to its change, where logarithms cannot tell: on average over
/// all orders in which the factors could have changed one after the other (Shapley).
///
/// `factors`: of the period, and of the one before.
pub(super) fn shapley(factors: &[(Decimal, Decimal)]) -> Option<Vec<Decimal>> {
    let count = factors.len();
    let mut given = vec![Decimal::ZERO; count];
    for (factor, given) in given.iter_mut().enumerate() {
        for changed in (0..1_usize << count).filter(|changed| changed >> factor & 1 == 0) {
            let (now, before) = factors[factor];
            let mut term = now.checked_sub(before)?;
            for (other, &(now, before)) in factors.iter().enumerate() {
                if other != factor {
                    term =
                        term.checked_mul(if changed >> other & 1 == 1 { now } else { before })?;
                }
            }
            *given = given.checked_add(term.checked_mul(weight(changed.count_ones(), count))?)?;
        }
    }
    Some(given)
}

/// The share of all orders of `count` factors in which exactly these `changed` come before one.
fn weight(changed: u32, count: usize) -> Decimal {
    let factorial = |n: u32| (1..=n).map(Decimal::from).product::<Decimal>();
    let count = count as u32;
    factorial(changed) * factorial(count - changed - 1) / factorial(count)
}
