//! Intervals, tests and sample sizes of rates.

use rust_decimal::Decimal;

use super::super::stats::{chi_square_above, normal_beyond, normal_quantile_above, sample_size};
use super::bayes::{self, Beta};
use super::counts::Arm;
use super::{AbComparison, AbSample, AbSplit};
use crate::ordered::InOrder;

/// Error of the first kind over all comparisons.
pub(super) const ALPHA: f64 = 0.05;
/// Of tests with the smallest uplift worth finding, how many find it.
const POWER: f64 = 0.8;
/// The usual limit for sample ratio mismatch: it is looked at in every test.
const MISMATCH: f64 = 0.001;

type Variant = (String, Arm, Option<Decimal>);

/// Wilson's interval of a rate.
pub(super) fn wilson(arm: Arm, alpha: f64) -> (f64, f64) {
    let z = normal_quantile_above(alpha / 2.0);
    let (n, rate) = (arm.visitors as f64, arm.rate());
    let middle = rate + z * z / (2.0 * n);
    let reach = z * (rate * (1.0 - rate) / n + z * z / (4.0 * n * n)).sqrt();
    let all = 1.0 + z * z / n;
    (((middle - reach) / all).max(0.0), ((middle + reach) / all).min(1.0))
}

/// A variant against the control; its p-value not yet adjusted.
pub(super) fn against(
    arm: Arm,
    control: Arm,
    (posterior, of_control): (Beta, Beta),
    comparisons: usize,
) -> AbComparison {
    let difference = arm.rate() - control.rate();
    let (difference_low, difference_high) = newcombe(arm, control, ALPHA / comparisons as f64);
    AbComparison {
        uplift: (control.conversions > 0).then(|| difference / control.rate()),
        difference,
        difference_low,
        difference_high,
        p_value: p_value(arm, control),
        p_adjusted: None,
        is_significant: false,
        probability_better: bayes::better(posterior, of_control),
        expected_loss: bayes::loss(posterior, of_control),
    }
}

/// Newcombe's interval of a difference (1998, method 10), of Wilson's two.
fn newcombe(arm: Arm, control: Arm, alpha: f64) -> (f64, f64) {
    let (rate, of_control) = (arm.rate(), control.rate());
    let ((low, high), (low_of_control, high_of_control)) =
        (wilson(arm, alpha), wilson(control, alpha));
    let difference = rate - of_control;
    let down = (rate - low).hypot(high_of_control - of_control);
    let up = (high - rate).hypot(of_control - low_of_control);
    (difference - down, difference + up)
}

fn p_value(arm: Arm, control: Arm) -> Option<f64> {
    let (n, m) = (arm.visitors as f64, control.visitors as f64);
    let pooled = (arm.conversions + control.conversions) as f64 / (n + m);
    if n.min(m) * pooled.min(1.0 - pooled) < 5.0 {
        return None;
    }
    let error = (pooled * (1.0 - pooled) * (1.0 / n + 1.0 / m)).sqrt();
    Some(normal_beyond((arm.rate() - control.rate()) / error))
}

/// Holm's adjustment: the smallest p-value times the number of comparisons, the next times one
/// less …, and never less than the one before.
pub(super) fn adjust(comparisons: &mut [AbComparison]) {
    let count = comparisons.len();
    let mut order: Vec<&mut AbComparison> =
        comparisons.iter_mut().filter(|comparison| comparison.p_value.is_some()).collect();
    let p_value = |comparison: &AbComparison| comparison.p_value.unwrap_or(1.0);
    order.order_by(|a, b| p_value(a).total_cmp(&p_value(b)));
    let mut so_far = 0.0_f64;
    for (rank, comparison) in order.into_iter().enumerate() {
        so_far = so_far.max(p_value(comparison) * (count - rank) as f64).min(1.0);
        comparison.p_adjusted = Some(so_far);
        comparison.is_significant = so_far < ALPHA;
    }
}

/// Pearson's test against equal shares.
pub(super) fn split(variants: &[Variant]) -> AbSplit {
    let visitors = || variants.iter().map(|(_, arm, _)| arm.visitors as f64);
    let expected = visitors().sum::<f64>() / variants.len() as f64;
    let chi_square = visitors().map(|seen| (seen - expected).powi(2) / expected).sum();
    let p_value = chi_square_above(chi_square, (variants.len() - 1) as f64);
    AbSplit { chi_square, p_value, is_mismatch: p_value < MISMATCH }
}

/// Whether there are visitors enough.
pub(super) fn sample(
    variants: &[Variant],
    minimal_uplift: f64,
    (comparisons, days): (usize, i32),
) -> AbSample {
    let baseline = variants[0].1.rate();
    let smallest = variants.iter().map(|(_, arm, _)| arm.visitors).min().unwrap_or_default();
    let alpha = ALPHA / comparisons as f64;
    let needed = |uplift: f64| {
        let with = baseline * (1.0 + uplift);
        (baseline > 0.0 && with < 1.0).then(|| sample_size(baseline, with, alpha, POWER))
    };
    let wanted = needed(minimal_uplift).map(|visitors| visitors.ceil() as u64);
    let is_enough = wanted.is_some_and(|wanted| smallest >= wanted);
    let a_day = smallest as f64 / f64::from(days);
    let days_to_go = |wanted: u64| (wanted.saturating_sub(smallest) as f64 / a_day).ceil() as u64;
    AbSample {
        baseline,
        minimal_uplift,
        needed: wanted,
        smallest,
        is_enough,
        days_to_go: wanted.map(days_to_go),
        detectable_uplift: detectable(baseline, smallest, needed),
    }
}

/// The uplift that takes just as many visitors as there are; the more visitors, the smaller.
fn detectable(baseline: f64, visitors: u64, needed: impl Fn(f64) -> Option<f64>) -> Option<f64> {
    if baseline <= 0.0 || baseline >= 1.0 {
        return None;
    }
    let most = (1.0 - baseline) / baseline;
    let is_found = |uplift: f64| needed(uplift).is_some_and(|needed| needed <= visitors as f64);
    let (mut low, mut high) = (0.0, most * 0.999_999);
    if !is_found(high) {
        return None;
    }
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if is_found(middle) { high = middle } else { low = middle }
    }
    Some(high)
}
