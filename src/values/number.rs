//! Exact decimals as scaled integers.

use std::fmt;

use rust_decimal::Decimal;

/// The most decimals a number keeps.
pub(super) const MOST_DECIMALS: u8 = 12;

/// An exact decimal: `units` × 10^−`scale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Number {
    /// The digits.
    pub units: i64,
    /// How many of them stand behind the decimal mark; at most 12.
    pub scale: u8,
}

impl Number {
    /// A whole number.
    pub const fn whole(units: i64) -> Self {
        Number { units, scale: 0 }
    }

    /// The same value without zeros at its end: 12.50 becomes 12.5.
    #[must_use]
    pub fn shortest(mut self) -> Self {
        while self.scale > 0 && self.units % 10 == 0 {
            self.units /= 10;
            self.scale -= 1;
        }
        self
    }

    /// The value divided by a hundred; none beyond the most decimals.
    pub fn hundredth(self) -> Option<Self> {
        if self.scale + 2 <= MOST_DECIMALS {
            return Some(Number { units: self.units, scale: self.scale + 2 });
        }
        let short = self.shortest();
        (short.scale + 2 <= MOST_DECIMALS)
            .then_some(Number { units: short.units, scale: short.scale + 2 })
    }

    /// The value with the opposite sign.
    #[must_use]
    pub const fn negated(self) -> Self {
        Number { units: -self.units, scale: self.scale }
    }

    /// Product of two numbers, exact; none where it does not fit.
    pub fn times(self, other: Number) -> Option<Self> {
        let (left, right) = (self.shortest(), other.shortest());
        let units = left.units.checked_mul(right.units)?;
        let product = Number { units, scale: left.scale + right.scale }.shortest();
        (product.scale <= MOST_DECIMALS).then_some(product)
    }

    /// Sum of two numbers, exact; none where it does not fit.
    pub fn plus(self, other: Number) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let raised =
            |number: Number| number.units.checked_mul(10_i64.pow(u32::from(scale - number.scale)));
        Some(Number { units: raised(self)?.checked_add(raised(other)?)?, scale })
    }
}

impl From<Number> for Decimal {
    fn from(number: Number) -> Self {
        Decimal::new(number.units, u32::from(number.scale))
    }
}

/// All its decimals, with a point: `-1234.50`.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.units < 0 { "-" } else { "" };
        let digits = self.units.unsigned_abs();
        if self.scale == 0 {
            return write!(f, "{sign}{digits}");
        }
        let unit = 10_u64.pow(u32::from(self.scale));
        let (whole, rest) = (digits / unit, digits % unit);
        write!(f, "{sign}{whole}.{rest:0width$}", width = usize::from(self.scale))
    }
}
