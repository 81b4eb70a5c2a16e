//! What a figure is measured in, and which way it should go.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What a figure is measured in; it chooses the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// An amount in the report's currency.
    Money,
    /// A fraction of one: 0.25 is 25 %.
    Ratio,
    /// A difference of two ratios, as a fraction of one: 0.01 is one percentage point.
    Points,
    /// A number of things.
    Count,
    /// A factor.
    Factor,
    /// Points on a scale of its own, such as −100 to 100.
    Score,
    /// Seconds.
    Seconds,
    /// Days.
    Days,
    /// Years.
    Years,
}

/// Which way a KPI should go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Better {
    /// Up is good.
    Higher,
    /// Down is good.
    Lower,
    /// Neither.
    #[default]
    Neither,
}

/// A figure: money as an exact decimal (a string in JSON), everything else as a number.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(untagged)]
pub enum Value {
    /// An amount of money, not rounded.
    Money(#[cfg_attr(target_arch = "wasm32", tsify(type = "string"))] Decimal),
    /// Anything else.
    Number(f64),
}

impl Value {
    /// A figure as it leaves the engine.
    pub fn of(unit: Unit, value: Decimal) -> Value {
        match unit {
            Unit::Money => Value::Money(value.normalize()),
            _ => Value::Number(number(value)),
        }
    }

    /// The number nearest to it, to compare sizes by.
    pub fn number(self) -> f64 {
        match self {
            Value::Money(amount) => number(amount),
            Value::Number(number) => number,
        }
    }
}

/// The number nearest to a decimal, of two equally near the even one.
///
/// Without going by text: the standard library's table for reading numbers alone is 10 kB that do
/// not compress.
pub(crate) fn number(value: Decimal) -> f64 {
    let (mut digits, mut shift) = (value.mantissa().unsigned_abs(), 0);
    if value.scale() > 0 {
        // Long division in binary, until more bits are known than a number holds.
        let by = 10_u128.pow(value.scale());
        let (mut quotient, mut rest) = (digits / by, digits % by);
        while rest != 0 && quotient < 1 << 60 {
            (quotient, rest, shift) = (quotient << 1, rest << 1, shift + 1);
            if rest >= by {
                (quotient, rest) = (quotient | 1, rest - by);
            }
        }
        // What is left decides only whether a half is more than one.
        (digits, shift) = (quotient << 1 | u128::from(rest != 0), shift + 1);
    }
    let size = digits as f64 * 0.5_f64.powi(shift);
    if value.is_sign_negative() { -size } else { size }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::number;

    #[test]
    fn a_number_is_the_nearest_one() {
        let mut state = 1_u64;
        let mut random = move || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            state >> 32
        };
        let mut all = vec![Decimal::ZERO, -Decimal::ZERO, Decimal::MAX, Decimal::MIN];
        all.extend((0..=28).map(|scale| Decimal::new(1, scale)));
        all.extend((0..=28).map(|scale| Decimal::new(-9_007_199_254_740_993, scale)));
        for _ in 0..20_000 {
            let mut parts = [random() as u32, random() as u32, random() as u32];
            parts[random() as usize % 3..].fill(0);
            let [low, middle, high] = parts;
            let (is_negative, scale) = (random() % 2 == 0, random() as u32 % 29);
            all.push(Decimal::from_parts(low, middle, high, is_negative, scale));
        }
        for value in all {
            let read: f64 = value.to_string().parse().expect("a number");
            assert_eq!(number(value).to_bits(), read.to_bits(), "{value}");
        }
    }
}
