//! The few distributions that analyses need, in plain `f64`.
//!
//! Accurate to about 1e-12, and to 1e-8 for counts of millions;
//! `tests/engine/stats.rs` checks them against published tables. Only shares and scores come of
//! them, never amounts of money.

/// `1 / sqrt(2 π)`.
const INVERSE_ROOT_TAU: f64 = 0.398_942_280_401_432_7;
/// Steps after which a continued fraction or series is taken as it is; each converges long before.
const STEPS: u32 = 100_000;
const TINY: f64 = 1e-300;

/// Coefficients of Lanczos' approximation with g = 7 (Godfrey, 2001), good to 15 digits.
const LANCZOS: [f64; 9] = [
    0.999_999_999_999_809_9,
    676.520_368_121_885_1,
    -1_259.139_216_722_402_8,
    771.323_428_777_653_1,
    -176.615_029_162_140_6,
    12.507_343_278_686_905,
    -0.138_571_095_265_720_12,
    9.984_369_578_019_572e-6,
    1.505_632_735_149_311_6e-7,
];

/// The logarithm of the gamma function, for `x` > 0.
pub fn ln_gamma(x: f64) -> f64 {
    if x < 0.5 {
        let pi = std::f64::consts::PI;
        return (pi / (pi * x).sin()).ln() - ln_gamma(1.0 - x);
    }
    let x = x - 1.0;
    let sum = (1..9).fold(LANCZOS[0], |sum, i| sum + LANCZOS[i] / (x + i as f64));
    let t = x + 7.5;
    0.5 * std::f64::consts::TAU.ln() + (x + 0.5) * t.ln() - t + sum.ln()
}

/// The share of a Beta(a, b) distribution below `x`: the regularised incomplete beta function.
pub fn beta_below(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    let front = beta_density_ln(x, a, b) + x.ln() + (-x).ln_1p();
    // The fraction converges fast on this side of the mean only.
    if x < (a + 1.0) / (a + b + 2.0) {
        front.exp() * beta_fraction(x, a, b) / a
    } else {
        1.0 - front.exp() * beta_fraction(1.0 - x, b, a) / b
    }
}

/// The logarithm of the density of a Beta(a, b) distribution, for 0 < `x` < 1.
pub fn beta_density_ln(x: f64, a: f64, b: f64) -> f64 {
    ln_gamma(a + b) - ln_gamma(a) - ln_gamma(b) + (a - 1.0) * x.ln() + (b - 1.0) * (-x).ln_1p()
}

#[allow(clippy::many_single_char_names)] // The names of the formula's own terms.
/// Lentz's method for the continued fraction of the incomplete beta function (DLMF 8.17.22).
fn beta_fraction(x: f64, a: f64, b: f64) -> f64 {
    let step = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut c = 1.0;
    let mut d = 1.0 / step(1.0 - (a + b) * x / (a + 1.0));
    let mut fraction = d;
    for m in 1..STEPS {
        let m = f64::from(m);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / step(1.0 + even * d);
        c = step(1.0 + even / c);
        fraction *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / step(1.0 + odd * d);
        c = step(1.0 + odd / c);
        fraction *= d * c;
        if (d * c - 1.0).abs() < 1e-15 {
            break;
        }
    }
    fraction
}

/// The share of a chi-square distribution above `x`.
pub fn chi_square_above(x: f64, degrees: f64) -> f64 {
    gamma_above(degrees / 2.0, x / 2.0)
}

#[allow(clippy::many_single_char_names)] // The names of the formula's own terms.
/// The regularised upper incomplete gamma function.
fn gamma_above(a: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 1.0;
    }
    let front = (a * x.ln() - x - ln_gamma(a)).exp();
    if x < a + 1.0 {
        let (mut term, mut sum) = (1.0 / a, 1.0 / a);
        for n in 1..STEPS {
            term *= x / (a + f64::from(n));
            sum += term;
            if term < sum * 1e-16 {
                break;
            }
        }
        return 1.0 - front * sum;
    }
    let mut b = x + 1.0 - a;
    let mut c = 1.0 / TINY;
    let mut d = 1.0 / b;
    let mut fraction = d;
    for n in 1..STEPS {
        let n = f64::from(n);
        let factor = -n * (n - a);
        b += 2.0;
        d = 1.0 / (factor * d + b);
        c = b + factor / c;
        fraction *= d * c;
        if (d * c - 1.0).abs() < 1e-15 {
            break;
        }
    }
    front * fraction
}

/// The share of the standard normal distribution above `z`.
pub fn normal_above(z: f64) -> f64 {
    let half = 0.5 * gamma_above(0.5, z * z / 2.0);
    if z < 0.0 { 1.0 - half } else { half }
}

/// The share of both tails of the standard normal distribution beyond `z`.
pub fn normal_beyond(z: f64) -> f64 {
    gamma_above(0.5, z * z / 2.0)
}

/// The `z` above which a share of the standard normal distribution lies, for 0 < `share` < 1.
pub fn normal_quantile_above(share: f64) -> f64 {
    let density = |z: f64| INVERSE_ROOT_TAU * (-z * z / 2.0).exp();
    if share > 0.5 {
        return -normal_quantile_above(1.0 - share);
    }
    // Abramowitz and Stegun 26.2.23, to 4.5e-4; Newton on the logarithm does the rest.
    let t = (-2.0 * share.ln()).sqrt();
    let top = 2.515_517 + t * (0.802_853 + t * 0.010_328);
    let bottom = 1.0 + t * (1.432_788 + t * (0.189_269 + t * 0.001_308));
    let mut z = t - top / bottom;
    for _ in 0..4 {
        let above = normal_above(z);
        z += (above.ln() - share.ln()) * above / density(z);
    }
    z
}

/// The share of both tails of Student's t distribution beyond `t`.
pub fn t_beyond(t: f64, degrees: f64) -> f64 {
    beta_below(degrees / (degrees + t * t), degrees / 2.0, 0.5)
}

/// The `t` beyond which a share of Student's t distribution lies in both tails together.
pub fn t_quantile_beyond(share: f64, degrees: f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    while t_beyond(high, degrees) > share && high < 1e9 {
        high *= 2.0;
    }
    for _ in 0..80 {
        let middle = f64::midpoint(low, high);
        if t_beyond(middle, degrees) > share { low = middle } else { high = middle }
    }
    f64::midpoint(low, high)
}

/// The middle of some numbers, between the middle two where they are even. None of none.
pub fn median(mut numbers: Vec<f64>) -> Option<f64> {
    if numbers.is_empty() {
        return None;
    }
    numbers.sort_by(f64::total_cmp);
    let upper = numbers[numbers.len() / 2];
    let lower = numbers[(numbers.len() - 1) / 2];
    Some(f64::midpoint(lower, upper))
}

/// How many observations each of two samples needs so that a difference between the rates `one` and
/// `other` is found with a probability of `power` by a two-sided test at `alpha` (the formula of R's
/// `power.prop.test`).
pub fn sample_size(one: f64, other: f64, alpha: f64, power: f64) -> f64 {
    let variance = |rate: f64| rate * (1.0 - rate);
    let pooled = f64::midpoint(one, other);
    let of_none = normal_quantile_above(alpha / 2.0) * (2.0 * variance(pooled)).sqrt();
    let of_some = normal_quantile_above(1.0 - power) * (variance(one) + variance(other)).sqrt();
    ((of_none + of_some) / (one - other)).powi(2)
}
