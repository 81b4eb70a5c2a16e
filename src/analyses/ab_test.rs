//! Variants of a test against each other.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

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
    /// Two-sided, pooled z-test. None where nobody, or everybody, converted.
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

pub(super) fn answer(_: &Analyst) -> Result<AbTest, Vec<Missing>> {
    Err(Vec::new())
}
