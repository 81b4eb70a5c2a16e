//! Exact arithmetic on scaled integers: fractions, and parts that always sum to the whole.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use crate::tables::column::{Column, NO_NUMBER};

/// A factor as a fraction of integers, the denominator positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fraction {
    num: i128,
    den: i128,
}

impl Fraction {
    pub(super) const ONE: Fraction = Fraction { num: 1, den: 1 };

    /// In lowest terms; one if the denominator is zero.
    pub(super) fn new(num: i128, den: i128) -> Self {
        if den == 0 {
            return Self::ONE;
        }
        let divisor = gcd(num.unsigned_abs(), den.unsigned_abs()) as i128 * den.signum();
        Fraction { num: num / divisor, den: den / divisor }
    }

    /// What part of a whole is, of the same sign. Not in lowest terms, as what a share of an amount
    /// is rounded to does not depend on them and finding them takes longer than all else.
    pub(super) fn share(part: i64, whole: i64) -> Self {
        let (part, whole) = (i128::from(part), i128::from(whole));
        Fraction { num: part.abs(), den: whole.abs().max(1) }
    }

    /// To as many decimals as rates of exchange are told with; none beyond what a decimal holds.
    pub(super) fn decimal(self) -> Option<Decimal> {
        let of = |number: i128| Decimal::try_from_i128_with_scale(number, 0).ok();
        Some(of(self.num)?.checked_div(of(self.den)?)?.round_dp(6).normalize())
    }

    pub(super) fn is_one(self) -> bool {
        self.num == self.den
    }

    pub(super) fn times(self, other: Self) -> Self {
        if other.is_one() {
            return self;
        }
        if self.is_one() {
            return other;
        }
        let (one, other) = (Self::new(self.num, self.den), Self::new(other.num, other.den));
        let left = Self::new(one.num, other.den);
        let right = Self::new(other.num, one.den);
        let product = left.num.checked_mul(right.num).zip(left.den.checked_mul(right.den));
        match product {
            Some((num, den)) => Fraction { num, den },
            None => left.coarser().times(right.coarser()),
        }
    }

    /// Beyond 38 digits the last ones of a factor no longer show in any amount.
    fn coarser(self) -> Self {
        Fraction { num: self.num >> 16, den: (self.den >> 16).max(1) }
    }

    /// The value times the fraction, half a unit rounded away from zero.
    pub(super) fn of(self, value: i64) -> i64 {
        if self.is_one() {
            return value;
        }
        if let (Ok(num), Ok(den)) = (i64::try_from(self.num), i64::try_from(self.den))
            && let Some(part) = scale_by(value, num, den)
        {
            return part;
        }
        let lowest = Self::new(self.num, self.den);
        lowest.of_any(value)
    }

    fn of_any(self, value: i64) -> i64 {
        match i128::from(value).checked_mul(self.num) {
            Some(product) => clamp(div_round(product, self.den)),
            None => self.coarser().of_any(value),
        }
    }
}

fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        if let (Ok(a), Ok(b)) = (u64::try_from(a), u64::try_from(b)) {
            return u128::from(short_gcd(a, b));
        }
        (a, b) = (b, a % b);
    }
    a.max(1)
}

/// Most numbers are short, and dividing them is many times as fast.
fn short_gcd(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

/// `value` × `num` ÷ `den`, half away from zero, where all of it fits in 64 bits. The denominator
/// is positive.
fn scale_by(value: i64, num: i64, den: i64) -> Option<i64> {
    let product = value.checked_mul(num)?;
    let half = if product < 0 { -(den / 2) } else { den / 2 };
    let sum = product.checked_add(half)?;
    Some((sum / den).clamp(-GREATEST, GREATEST))
}

/// Half away from zero. The denominator is positive.
fn div_round(num: i128, den: i128) -> i128 {
    let num = num.clamp(i128::MIN / 2, i128::MAX / 2);
    let den = den.min(i128::MAX / 2);
    if let (Ok(num), Ok(den)) = (i64::try_from(num), i64::try_from(den))
        && num.unsigned_abs() < 1 << 62
        && den < 1 << 61
    {
        return i128::from((num + num.signum() * (den / 2)) / den);
    }
    (num + num.signum() * (den / 2)) / den
}

/// The greatest amount, in its smallest units. Scales are chosen so that amounts stay below;
/// beyond it (a hundred billion with six decimals lies within) there is no order to be found, only
/// a slip, and sums over an order still fit in 64 bits.
const GREATEST: i64 = 10_i64.pow(17);

fn clamp(value: i128) -> i64 {
    value.clamp(-i128::from(GREATEST), i128::from(GREATEST)) as i64
}

/// The same number with `to` decimals, half a unit rounded away from zero.
pub(super) fn rescale(value: i64, from: u8, to: u8) -> i64 {
    match to.cmp(&from) {
        Ordering::Equal => value,
        Ordering::Greater => {
            value.saturating_mul(10_i64.pow(u32::from(to - from))).clamp(-GREATEST, GREATEST)
        }
        Ordering::Less => clamp(div_round(i128::from(value), 10_i128.pow(u32::from(from - to)))),
    }
}

/// `a` × `b` with `to` decimals.
pub(super) fn product(a: (i64, u8), b: (i64, u8), to: u8) -> i64 {
    Product::new(a.1, b.1, to).of(a.0, b.0)
}

/// Multiplies numbers of two scales. For whole columns: what the scales come to is worked out once.
#[derive(Clone, Copy, Debug)]
pub(super) struct Product {
    from: u8,
    to: u8,
    /// What brings a product to the scale wanted, where that is no coarser.
    finer: Option<i64>,
}

impl Product {
    pub(super) fn new(one: u8, other: u8, to: u8) -> Self {
        let from = one + other;
        let finer = to.checked_sub(from).and_then(|digits| 10_i64.checked_pow(u32::from(digits)));
        Product { from, to, finer }
    }

    pub(super) fn of(&self, a: i64, b: i64) -> i64 {
        let short = || a.checked_mul(b)?.checked_mul(self.finer?);
        short().map_or_else(|| self.of_any(a, b), |short| short.clamp(-GREATEST, GREATEST))
    }

    fn of_any(&self, a: i64, b: i64) -> i64 {
        let exact = i128::from(a) * i128::from(b);
        let power = |digits: u8| 10_i128.pow(u32::from(digits));
        clamp(match self.to.cmp(&self.from) {
            Ordering::Equal => exact,
            Ordering::Greater => exact.saturating_mul(power(self.to - self.from)),
            Ordering::Less => div_round(exact, power(self.from - self.to)),
        })
    }
}

/// A column of numbers, read in one scale.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'a> {
    values: &'a [i64],
    from: u8,
    to: u8,
    /// What the values are multiplied by, where none is rounded.
    factor: Option<i64>,
}

impl<'a> Reader<'a> {
    /// Reads nothing but missing values from a column that is absent.
    pub(super) fn new(column: Option<&'a Column>, to: u8) -> Self {
        match column {
            Some(Column::Number { scale, values }) => Self::of(values, *scale, to),
            _ => Self::of(&[], 0, to),
        }
    }

    fn of(values: &'a [i64], from: u8, to: u8) -> Self {
        let factor = to.checked_sub(from).map(|digits| 10_i64.pow(u32::from(digits)));
        Reader { values, from, to, factor }
    }

    pub(super) fn at(&self, row: usize) -> Option<i64> {
        let value = *self.values.get(row)?;
        (value != NO_NUMBER).then(|| match self.factor {
            Some(1) => value,
            Some(factor) => value.saturating_mul(factor).clamp(-GREATEST, GREATEST),
            None => rescale(value, self.from, self.to),
        })
    }

    pub(super) fn is_absent(&self) -> bool {
        self.values.is_empty()
    }
}

/// Divides `total` over the rows of `out` (adding to them) in proportion to the weights, equally
/// where all are zero. Weights below zero count as zero. What rounding leaves goes to the greatest
/// weight, so the parts sum to the total; `tie` chooses among equal ones, so that the outcome does
/// not depend on their order.
pub(super) fn allocate(
    total: i64,
    weight: impl Fn(usize) -> i64,
    out: &mut [i64],
    tie: impl Fn(usize, usize) -> Ordering,
) {
    if total == 0 || out.is_empty() {
        return;
    }
    if let [only] = out {
        *only += total;
        return;
    }
    let sum: i128 = (0..out.len()).map(|row| i128::from(weight(row).max(0))).sum();
    let weight = |row: usize| if sum == 0 { 1 } else { weight(row).max(0) };
    let whole = if sum == 0 { out.len() as i128 } else { sum };
    let mut left = total;
    for (row, part) in out.iter_mut().enumerate() {
        let share = share(total, weight(row), whole);
        left -= share;
        *part += share;
    }
    if left != 0 {
        let order = |&a: &usize, &b: &usize| weight(a).cmp(&weight(b)).then_with(|| tie(a, b));
        let greatest = (0..out.len()).max_by(order).unwrap_or(0);
        out[greatest] += left;
    }
}

/// `total` × `weight` ÷ `whole`, rounded; at most a whole total, as weights are parts of the whole.
fn share(total: i64, weight: i64, whole: i128) -> i64 {
    if let Some(share) = i64::try_from(whole).ok().and_then(|w| scale_by(total, weight, w)) {
        return share;
    }
    clamp(div_round(i128::from(total) * i128::from(weight), whole))
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::{Fraction, allocate, product, rescale};

    #[test]
    fn rounds_half_away_from_zero() {
        // 2.5 → 3, −2.5 → −3, 2.4 → 2
        assert_eq!((rescale(25, 1, 0), rescale(-25, 1, 0), rescale(24, 1, 0)), (3, -3, 2));
        // 1.5 × 0.25 = 0.375
        assert_eq!(product((15, 1), (25, 2), 3), 375);
        assert_eq!(product((15, 1), (25, 2), 2), 38);
        assert_eq!(product((15, 1), (25, 2), 5), 37_500);
    }

    #[test]
    fn a_fraction_keeps_its_value_in_lowest_terms() {
        // 100/121 of 60.50 is 50.00
        assert_eq!(Fraction::new(10_000, 12_100).of(6_050), 5_000);
        assert_eq!(Fraction::new(2, 3).times(Fraction::new(3, 4)), Fraction::new(1, 2));
        assert_eq!(Fraction::new(5, 0), Fraction::ONE);
        assert_eq!(Fraction::new(i128::from(i64::MAX), 1).of(3), super::GREATEST);
        let (huge, tiny) = (Fraction::new(i128::MAX, 3), Fraction::new(3, i128::MAX));
        assert!((99..=101).contains(&huge.times(tiny).of(100)));
    }

    #[test]
    fn parts_sum_to_the_whole() {
        // 10 over 1:1:1 is 3, 3, 3 and 1 left for the last in the order of ties
        let mut out = [0; 3];
        allocate(10, |_| 1, &mut out, |a, b| a.cmp(&b));
        assert_eq!(out, [3, 3, 4]);
        // over nothing: equally
        let mut out = [0; 2];
        allocate(10, |_| 0, &mut out, |_, _| Ordering::Equal);
        assert_eq!(out, [5, 5]);
    }
}
