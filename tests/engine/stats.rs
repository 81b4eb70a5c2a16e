//! Distributions against published tables.

use shop_kpi::analyses::stats::{
    beta_below, chi_square_above, ln_gamma, normal_above, normal_beyond, normal_quantile_above,
    sample_size, t_beyond, t_quantile_beyond,
};

fn near(found: f64, expected: f64, within: f64, what: &str) {
    assert!((found - expected).abs() <= within, "{what}: {found}, not {expected}");
}

#[test]
fn gamma() {
    near(ln_gamma(0.5), std::f64::consts::PI.sqrt().ln(), 1e-13, "Γ(½) = √π");
    near(ln_gamma(10.0), 362_880.0_f64.ln(), 1e-12, "Γ(10) = 9!");
    near(ln_gamma(0.1), 2.252_712_651_734_206, 1e-12, "Γ(0.1), Abramowitz and Stegun 6.1");
    let factorials = [1.0, 1.0, 2.0, 6.0, 24.0, 120.0, 720.0, 5040.0_f64];
    for (n, factorial) in factorials.into_iter().enumerate() {
        near(ln_gamma(n as f64 + 1.0), factorial.ln(), 1e-12, "factorials");
    }
    // Γ(x + 1) = x Γ(x), also below a half and far out.
    for x in [0.01, 0.3, 3.7, 250.5, 1e5] {
        let greater = ln_gamma(x + 1.0);
        near(greater - ln_gamma(x), x.ln(), 1e-12 * greater.abs().max(1.0), "Γ(x + 1) = x Γ(x)");
    }
}

/// Tables of the normal distribution.
#[test]
fn normal() {
    for (z, above) in [(0.0, 0.5), (1.0, 0.158_655_253_931), (1.96, 0.024_997_895_148)] {
        near(normal_above(z), above, 1e-11, "above");
        near(normal_above(-z), 1.0 - above, 1e-11, "below");
        near(normal_beyond(z), 2.0 * above, 1e-11, "beyond");
    }
    near(normal_above(6.0) / 9.865_876_45e-10, 1.0, 1e-8, "far tail");
    for (share, z) in [
        (0.5, 0.0),
        (0.1, 1.281_551_565_545),
        (0.025, 1.959_963_984_540),
        (0.005, 2.575_829_303_549),
        (0.001, 3.090_232_306_168),
    ] {
        near(normal_quantile_above(share), z, 1e-10, "quantile");
        near(normal_quantile_above(1.0 - share), -z, 1e-10, "lower quantile");
    }
}

/// Critical values of every table of Student's t.
#[test]
fn student() {
    for (beyond, degrees, t) in [
        (0.05, 1.0, 12.706),
        (0.05, 10.0, 2.228),
        (0.01, 5.0, 4.032),
        (0.001, 30.0, 3.646),
        (0.05, 120.0, 1.980),
    ] {
        near(t_quantile_beyond(beyond, degrees), t, 6e-4, "t");
        near(t_beyond(t, degrees), beyond, beyond * 2e-3, "share");
    }
}

/// Critical values of every table of χ².
#[test]
fn chi_square() {
    for (degrees, x, above) in [
        (1.0, 3.841, 0.05),
        (2.0, 5.991, 0.05),
        (10.0, 18.307, 0.05),
        (5.0, 15.086, 0.01),
        (10.0, 3.940, 0.95),
    ] {
        near(chi_square_above(x, degrees), above, 5e-5, "χ²");
    }
}

/// For whole a and b it is a binomial tail: I½(2, 3) = 11 ÷ 16, I0.1(1, 9) = 1 − 0.9⁹.
#[test]
fn beta() {
    near(beta_below(0.5, 2.0, 3.0), 11.0 / 16.0, 1e-13, "I(½; 2, 3)");
    near(beta_below(0.1, 1.0, 9.0), 1.0 - 0.9_f64.powi(9), 1e-13, "I(0.1; 1, 9)");
    near(beta_below(0.5, 1e6, 1e6), 0.5, 1e-8, "symmetric");
    near(beta_below(0.0, 2.0, 3.0), 0.0, 0.0, "below all");
    near(beta_below(1.0, 2.0, 3.0), 1.0, 0.0, "all");
}

/// The example of R's `power.prop.test` (.50, .75, power .90: n = 76.7), and .20 against .25 with a
/// power of .80 (n = 1093.739).
#[test]
fn sizes_of_samples() {
    near(sample_size(0.50, 0.75, 0.05, 0.90), 76.7, 5e-2, "n");
    near(sample_size(0.20, 0.25, 0.05, 0.80), 1093.739, 1e-2, "n");
}
