//! The logarithm of the gamma function.

use std::f64::consts::PI;

/// Coefficients of Lanczos' approximation for g = 7 (Godfrey 2001), good to 15 digits.
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

/// ln Γ(x), for x above 0.
pub(super) fn ln_gamma(x: f64) -> f64 {
    if x < 0.5 {
        // Reflected, as the approximation holds from a half on.
        return (PI / (PI * x).sin()).ln() - ln_gamma(1.0 - x);
    }
    let x = x - 1.0;
    let terms = LANCZOS.iter().enumerate().skip(1);
    let sum: f64 = terms.map(|(i, &coefficient)| coefficient / (x + i as f64)).sum();
    let t = x + 7.5;
    0.5 * (2.0 * PI).ln() + (x + 0.5) * t.ln() - t + (LANCZOS[0] + sum).ln()
}

#[cfg(test)]
mod tests {
    use super::ln_gamma;

    #[test]
    fn agrees_with_factorials_and_with_the_root_of_pi() {
        let factorials = [1.0, 1.0, 2.0, 6.0, 24.0, 120.0, 720.0, 5040.0_f64];
        for (n, factorial) in factorials.into_iter().enumerate() {
            assert!((ln_gamma(n as f64 + 1.0) - factorial.ln()).abs() < 1e-12, "{n}!");
        }
        assert!((ln_gamma(0.5) - std::f64::consts::PI.sqrt().ln()).abs() < 1e-13);
        // Γ(x + 1) = x Γ(x), also below a half and far out.
        for x in [0.01, 0.3, 3.7, 250.5, 1e5] {
            let difference = ln_gamma(x + 1.0) - ln_gamma(x) - x.ln();
            assert!(difference.abs() < 1e-12 * ln_gamma(x + 1.0).abs().max(1.0), "{x}");
        }
    }
}
