//! Variants of a test against each other.

mod bayes;
mod compare;
mod counts;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;
use bayes::Beta;

/// The variants of a test (the dimension `variant` of the traffic) against the control.
///
/// The control is the variant named `control`, `a`, `original` or `0`; else the first by name.
/// `changes.minimal_uplift` of the question is the smallest relative uplift worth finding; 0.1
/// where it is not given.
///
/// Picture: a line a variant with its interval around the control's; a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct AbTest {
    /// What is counted as visitors: `sessions`, or `users` with the setting `conversion_per_user`.
    pub visitors: String,
    /// What is counted as conversions: `purchases`, `orders` or `goals`, the first that is known.
    pub conversions: String,
    /// First day, ISO.
    pub from: String,
    /// Last day, included.
    pub to: String,
    /// The control first, the others by name.
    pub variants: Vec<AbVariant>,
    /// What can be said.
    pub verdict: AbVerdict,
    /// The level of significance over all comparisons together: 0.05. With more than two variants
    /// p-values are adjusted for their number (Holm), and the intervals of differences too
    /// (Bonferroni).
    pub alpha: f64,
    /// Whether the sample is large enough.
    pub sample: AbSample,
    /// Whether the visitors were shared out as evenly as they should have been.
    pub split: AbSplit,
}

/// What can be said of a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum AbVerdict {
    /// Visitors were not shared out evenly: nothing can be said before that is explained.
    UnevenSplit,
    /// Too few visitors for the uplift worth finding, and no difference found.
    NotEnoughData,
    /// Enough visitors, and no difference found.
    NoDifference,
    /// A variant differs from the control.
    Difference,
}

/// One variant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct AbVariant {
    /// Its name.
    pub variant: String,
    /// Whether the others are compared with it.
    pub is_control: bool,
    /// How many visitors (or sessions).
    pub visitors: u64,
    /// How many of them converted.
    pub conversions: u64,
    /// `conversions ÷ visitors`.
    pub rate: f64,
    /// Lower end of its 95 % interval (Wilson).
    pub rate_low: f64,
    /// Upper end of it.
    pub rate_high: f64,
    /// Revenue per visitor, where it is known.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub revenue_per_visitor: Option<Decimal>,
    /// Against the control; none for the control itself.
    pub against: Option<AbComparison>,
    /// The probability that it has the highest rate of all (uniform prior).
    pub probability_best: f64,
}

/// A variant against the control.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct AbComparison {
    /// Relative: 0.1 is a rate a tenth higher. None where the control's rate is zero.
    pub uplift: Option<f64>,
    /// Difference of the rates, in points as a fraction of one.
    pub difference: f64,
    /// Lower end of the difference's interval (Newcombe), of 1 − `alpha` ÷ comparisons.
    pub difference_low: f64,
    /// Upper end of it.
    pub difference_high: f64,
    /// Two-sided, pooled z-test. None where fewer than 5 conversions, or 5 visitors without one, were
    /// to be expected in either variant: the test does not hold then.
    pub p_value: Option<f64>,
    /// The same adjusted for the number of comparisons (Holm).
    pub p_adjusted: Option<f64>,
    /// Whether `p_adjusted` is below `alpha`.
    pub is_significant: bool,
    /// The probability that its rate is higher than the control's (Bayes, uniform prior).
    pub probability_better: f64,
    /// What is lost on average by choosing it, if the control is the better one: in points of the
    /// rate as a fraction of one.
    pub expected_loss: f64,
}

/// Whether the sample is large enough: two-sided at 5 % (shared between the comparisons), with a
/// power of 80 %.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct AbSample {
    /// The control's rate, that it is worked out from.
    pub baseline: f64,
    /// The smallest relative uplift worth finding.
    pub minimal_uplift: f64,
    /// Visitors each variant needs to find that; none where the baseline is zero.
    pub needed: Option<u64>,
    /// Visitors of the smallest variant.
    pub smallest: u64,
    /// Whether those are enough.
    pub is_enough: bool,
    /// Days the test still has to run at its pace so far; 0 where there are enough.
    pub days_to_go: Option<u64>,
    /// The smallest relative uplift that the sample as it is would find.
    pub detectable_uplift: Option<f64>,
}

/// Whether visitors were shared out evenly (sample ratio mismatch).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct AbSplit {
    /// Pearson's χ² against equal shares.
    pub chi_square: f64,
    /// Its p-value.
    pub p_value: f64,
    /// Whether that is below 0.001: the split is not even, and the test not to be trusted unless
    /// it was meant so.
    pub is_mismatch: bool,
}

/// # Errors
/// No traffic by variant, fewer than two variants, or more conversions than visitors.
pub(super) fn answer(analyst: &Analyst) -> Result<AbTest, Vec<Missing>> {
    let counted = counts::counted(analyst)?;
    let variants = &counted.variants;
    let comparisons = variants.len() - 1;
    let control = variants[0].1;
    let posteriors: Vec<Beta> = variants.iter().map(|(_, arm, _)| Beta::after(*arm)).collect();
    let mut against: Vec<AbComparison> = variants[1..]
        .iter()
        .zip(&posteriors[1..])
        .map(|((_, arm, _), beta)| {
            compare::against(*arm, control, (*beta, posteriors[0]), comparisons)
        })
        .collect();
    compare::adjust(&mut against);
    let split = compare::split(variants);
    let uplift = analyst.changes.get("minimal_uplift").copied();
    let uplift = uplift.filter(|uplift| (0.0001..=100.0).contains(uplift)).unwrap_or(0.1);
    let sample = compare::sample(variants, uplift, (comparisons, counted.days.days()));
    let verdict = verdict(&against, &sample, &split);
    let mut against = std::iter::once(None).chain(against.into_iter().map(Some));
    let variants = variants.iter().enumerate().map(|(number, (name, arm, revenue))| {
        let (rate_low, rate_high) = compare::wilson(*arm, compare::ALPHA);
        AbVariant {
            variant: name.clone(),
            is_control: number == 0,
            visitors: arm.visitors,
            conversions: arm.conversions,
            rate: arm.rate(),
            rate_low,
            rate_high,
            revenue_per_visitor: revenue.and_then(|revenue| {
                Some(revenue.checked_div(arm.visitors.into())?.round_dp(6).normalize())
            }),
            against: against.next().flatten(),
            probability_best: bayes::best(&posteriors, number),
        }
    });
    Ok(AbTest {
        visitors: counted.visitors.to_owned(),
        conversions: counted.conversions.to_owned(),
        from: counted.days.from.to_string(),
        to: counted.days.to.to_string(),
        variants: variants.collect(),
        verdict,
        alpha: compare::ALPHA,
        sample,
        split,
    })
}

fn verdict(against: &[AbComparison], sample: &AbSample, split: &AbSplit) -> AbVerdict {
    if split.is_mismatch {
        AbVerdict::UnevenSplit
    } else if against.iter().any(|comparison| comparison.is_significant) {
        AbVerdict::Difference
    } else if sample.is_enough {
        AbVerdict::NoDifference
    } else {
        AbVerdict::NotEnoughData
    }
}
