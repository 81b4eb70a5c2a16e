//! The greatest value of a function of a few positive parameters.
//!
//! The simplex of Nelder and Mead comes near from anywhere, Newton's steps end it to many digits and
//! leave the curvature, which tells how well the parameters are known. All on the logarithms of
//! the parameters, so that these stay positive.

use crate::ordered::InOrder;

/// Where a function is greatest.
pub(super) struct Optimum<const N: usize> {
    /// The parameters.
    pub(super) at: [f64; N],
    /// The value there.
    pub(super) value: f64,
    /// Covariances of the parameters' logarithms, if the function is a log-likelihood.
    pub(super) covariance: [[f64; N]; N],
}

impl<const N: usize> Optimum<N> {
    /// Standard errors of the parameters.
    pub(super) fn standard_errors(&self) -> [f64; N] {
        std::array::from_fn(|i| self.at[i] * self.covariance[i][i].sqrt())
    }
}

/// Parameters beyond say that there is no optimum but a direction.
const LARGEST: f64 = 1e5;
/// Step of the simplex' first corners, and of differences.
const CORNER: f64 = 0.5;
const STEP: f64 = 1e-3;
/// A curvature that is no more is none.
const FLAT: f64 = 1e-6;

/// Where `f` of positive parameters is greatest; none where it is so nowhere between 10⁻⁵ and 10⁵,
/// or where it is flat there.
pub(super) fn maximise<const N: usize>(
    f: impl Fn([f64; N]) -> f64,
    start: [f64; N],
) -> Option<Optimum<N>> {
    let cost = |logs: &[f64; N]| {
        let value = -f(logs.map(f64::exp));
        if value.is_nan() { f64::INFINITY } else { value }
    };
    let near = simplex(&cost, start.map(f64::ln));
    newton(&cost, near)
}

/// Nelder and Mead, with their usual steps.
fn simplex<const N: usize>(cost: &impl Fn(&[f64; N]) -> f64, start: [f64; N]) -> [f64; N] {
    let corner = |i: usize| {
        let mut at = start;
        if i < N {
            at[i] += CORNER;
        }
        (cost(&at), at)
    };
    let mut corners: Vec<(f64, [f64; N])> = (0..=N).map(corner).collect();
    for _ in 0..400 * N {
        corners.order_by(|a, b| a.0.total_cmp(&b.0));
        let ((best, _), (worst, last)) = (corners[0], corners[N]);
        if (worst - best).abs() <= 1e-8 * (1.0 + best.abs()) {
            break;
        }
        let centre: [f64; N] = std::array::from_fn(|i| {
            corners[..N].iter().map(|(_, at)| at[i]).sum::<f64>() / N as f64
        });
        let along = |by: f64| {
            let at = std::array::from_fn(|i| centre[i] + by * (last[i] - centre[i]));
            (cost(&at), at)
        };
        let reflected = along(-1.0);
        let next = if reflected.0 < best {
            let expanded = along(-2.0);
            if expanded.0 < reflected.0 { expanded } else { reflected }
        } else if reflected.0 < corners[N - 1].0 {
            reflected
        } else {
            along(if reflected.0 < worst { -0.5 } else { 0.5 })
        };
        if next.0 < worst {
            corners[N] = next;
        } else {
            shrink(cost, &mut corners);
        }
    }
    corners.order_by(|a, b| a.0.total_cmp(&b.0));
    corners[0].1
}

fn shrink<const N: usize>(cost: &impl Fn(&[f64; N]) -> f64, corners: &mut [(f64, [f64; N])]) {
    let best = corners[0].1;
    for corner in &mut corners[1..] {
        let at = std::array::from_fn(|i| 0.5 * (best[i] + corner.1[i]));
        *corner = (cost(&at), at);
    }
}

/// Newton's steps, halved until they go down.
fn newton<const N: usize>(
    cost: &impl Fn(&[f64; N]) -> f64,
    mut at: [f64; N],
) -> Option<Optimum<N>> {
    for _ in 0..50 {
        let (slope, curvature) = differences(cost, &at);
        let covariance = invert(curvature)?;
        let step: [f64; N] =
            std::array::from_fn(|i| -(0..N).map(|j| covariance[i][j] * slope[j]).sum::<f64>());
        let gain: f64 = -(0..N).map(|i| step[i] * slope[i]).sum::<f64>();
        if at.iter().any(|log| log.abs() > LARGEST.ln()) || !gain.is_finite() || gain < 0.0 {
            return None;
        }
        let value = cost(&at);
        if gain < 1e-7 {
            return Some(Optimum { at: at.map(f64::exp), value: -value, covariance });
        }
        let by = |part: f64| -> [f64; N] { std::array::from_fn(|i| at[i] + part * step[i]) };
        at = (0..20).map(|halves| by(0.5_f64.powi(halves))).find(|at| cost(at) < value)?;
    }
    None
}

/// First and second derivatives by central differences.
fn differences<const N: usize>(
    cost: &impl Fn(&[f64; N]) -> f64,
    at: &[f64; N],
) -> ([f64; N], [[f64; N]; N]) {
    let moved = |i: usize, by: f64, j: usize, and: f64| {
        let mut moved = *at;
        moved[i] += by;
        moved[j] += and;
        cost(&moved)
    };
    let here = cost(at);
    let slope = |i| (moved(i, STEP, i, 0.0) - moved(i, -STEP, i, 0.0)) / (2.0 * STEP);
    let bend = |i, j| {
        let same = moved(i, STEP, j, STEP) + moved(i, -STEP, j, -STEP);
        let opposite =
            if i == j { 2.0 * here } else { moved(i, STEP, j, -STEP) + moved(i, -STEP, j, STEP) };
        (same - opposite) / (4.0 * STEP * STEP)
    };
    let curvature = std::array::from_fn(|i| std::array::from_fn(|j| bend(i.max(j), i.min(j))));
    (std::array::from_fn(slope), curvature)
}

/// The inverse of a symmetric matrix by Cholesky's parts; none where it is not positive definite.
fn invert<const N: usize>(matrix: [[f64; N]; N]) -> Option<[[f64; N]; N]> {
    let mut lower = [[0.0; N]; N];
    for i in 0..N {
        for j in 0..=i {
            let known: f64 = (0..j).map(|k| lower[i][k] * lower[j][k]).sum();
            let rest = matrix[i][j] - known;
            if i != j {
                lower[i][j] = rest / lower[j][j];
            } else if rest > FLAT {
                lower[i][i] = rest.sqrt();
            } else {
                return None;
            }
        }
    }
    // Symmetric, so its columns are its rows.
    Some(std::array::from_fn(|column| solve(&lower, column)))
}

/// One column of the inverse.
fn solve<const N: usize>(lower: &[[f64; N]; N], column: usize) -> [f64; N] {
    let (mut half, mut solved) = ([0.0; N], [0.0; N]);
    for i in 0..N {
        let known: f64 = (0..i).map(|k| lower[i][k] * half[k]).sum();
        half[i] = (f64::from(u8::from(i == column)) - known) / lower[i][i];
    }
    for i in (0..N).rev() {
        let known: f64 = (i + 1..N).map(|k| lower[k][i] * solved[k]).sum();
        solved[i] = (half[i] - known) / lower[i][i];
    }
    solved
}

#[cfg(test)]
mod tests {
    use super::{invert, maximise};

    #[test]
    fn finds_the_top_of_a_hill_and_its_width() {
        // In logarithms a parabola around (3, 0.2): variances 1 ÷ (2 × 5) and 1 ÷ (2 × 0.5).
        let hill =
            |[x, y]: [f64; 2]| 7.0 - 5.0 * (x / 3.0).ln().powi(2) - 0.5 * (y / 0.2).ln().powi(2);
        // Steps end where they would gain a ten-millionth: far inside a thousandth of the errors.
        let top = maximise(hill, [1.0, 1.0]).expect("a top");
        assert!((top.at[0] - 3.0).abs() < 1e-3 && (top.at[1] - 0.2).abs() < 1e-3, "{:?}", top.at);
        assert!((top.value - 7.0).abs() < 1e-6);
        let [x, y] = top.standard_errors();
        assert!((x - 3.0 * 0.1_f64.sqrt()).abs() < 1e-3 && (y - 0.2).abs() < 1e-3, "{x} {y}");
    }

    #[test]
    fn finds_no_top_where_there_is_none() {
        assert!(maximise(|[x]: [f64; 1]| x.ln(), [1.0]).is_none(), "a slope");
        assert!(maximise(|[_, y]: [f64; 2]| -y.ln().powi(2), [1.0, 2.0]).is_none(), "a ridge");
    }

    #[test]
    fn inverts() {
        let inverse = invert([[4.0, 2.0], [2.0, 3.0]]).expect("positive definite");
        let expected = [[0.375, -0.25], [-0.25, 0.5]];
        for (found, expected) in inverse.iter().flatten().zip(expected.iter().flatten()) {
            assert!((found - expected).abs() < 1e-12, "{found}, not {expected}");
        }
        assert!(invert([[1.0, 2.0], [2.0, 1.0]]).is_none());
    }
}
