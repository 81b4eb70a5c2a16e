//! Running sums that are exact whatever decimals the cells have.

use crate::values::Number;

/// A sum as a scaled integer: `units` × 10^−`scale`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Exact {
    units: i128,
    scale: u8,
}

impl Exact {
    /// Adds a number. A sum of more digits than fit is no total's: it begins anew, so that nothing
    /// agrees with it.
    #[inline]
    pub(super) fn add(&mut self, number: Number) {
        let units = self.units.checked_add(i128::from(number.units));
        match units.filter(|_| self.scale == number.scale) {
            Some(units) => self.units = units,
            None => {
                *self = self.combine(Exact::from(number), i128::checked_add).unwrap_or_default();
            }
        }
    }

    /// What is left of the sum; none where it does not fit.
    pub(super) fn minus(self, other: Exact) -> Option<Self> {
        self.combine(other, i128::checked_sub)
    }

    fn combine(self, other: Exact, with: fn(i128, i128) -> Option<i128>) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        Some(Exact { units: with(self.raised(scale)?, other.raised(scale)?)?, scale })
    }

    fn raised(self, scale: u8) -> Option<i128> {
        if self.scale == scale {
            return Some(self.units);
        }
        self.units.checked_mul(10_i128.pow(u32::from(scale - self.scale)))
    }

    pub(super) fn is_zero(self) -> bool {
        self.units == 0
    }

    /// Whether a total says this sum of so many rows. A total rounded to its own decimals, or one
    /// of rounded parts, may differ by half a unit of its last decimal for each row; whole numbers
    /// of whole numbers may not.
    pub(super) fn is_said_by(self, total: Number, rows: u32) -> bool {
        let Some(difference) = self.minus(Exact::from(total)) else { return false };
        if difference.units == 0 {
            return true;
        }
        if difference.scale == 0 {
            return false;
        }
        let unit = 10_i128.pow(u32::from(difference.scale - total.scale));
        let by_rounding = unit + unit * i128::from(rows) / 2;
        let Some(sum) = self.raised(difference.scale) else { return false };
        // Never more than half a per cent: that would be another sum.
        difference.units.abs() <= by_rounding.min(sum.abs() / 200)
    }
}

impl From<Number> for Exact {
    fn from(number: Number) -> Self {
        Exact { units: i128::from(number.units), scale: number.scale }
    }
}

/// How many digits a number has without the zeros at its ends: what speaks against chance.
pub(super) fn digits(number: Number) -> u32 {
    let mut units = number.units.unsigned_abs();
    while units > 0 && units.is_multiple_of(10) {
        units /= 10;
    }
    units.checked_ilog10().map_or(0, |log| log + 1)
}

#[cfg(test)]
mod tests {
    use super::{Exact, digits};
    use crate::values::parse_amount;

    #[test]
    fn a_total_may_be_rounded_but_not_wrong() {
        let number = |text| parse_amount(text, '.').expect("OK because it is an amount");
        for (parts, total, expected) in [
            (&["1661.67", "904.26"][..], "2565.93", true),
            // Google's own total of the two: it rounds after adding up.
            (&["1661.67", "904.26"], "2565.92", true),
            (&["1661.67", "904.26"], "2565.81", false),
            (&["1.004", "1.004", "1.004"], "3.01", true),
            (&["10", "20"], "30", true),
            (&["10", "20"], "30.00", true),
            (&["10", "20"], "31", false),
            (&["10.4", "20.4"], "31", false),
            (&["1000.4", "2000.4"], "3001", true),
            (&["0.10", "0.20"], "0.31", false),
        ] {
            let mut sum = Exact::default();
            for part in parts {
                sum.add(number(part));
            }
            let rows = parts.len() as u32;
            assert_eq!(sum.is_said_by(number(total), rows), expected, "{parts:?} {total}");
        }
    }

    #[test]
    fn round_numbers_have_few_digits() {
        for (text, expected) in [("0", 0), ("1000", 1), ("30.00", 1), ("1234.50", 5), ("-12", 2)] {
            assert_eq!(digits(parse_amount(text, '.').expect(text)), expected, "{text}");
        }
    }
}
