//! Gamma-Gamma fitted to the customers who bought again, if it may be.

use super::gamma_gamma::{GammaGamma, Spent};
use super::histories::Buyer;
use super::optimise::Optimum;
use super::predict::estimate;
use super::result::{Refusal, ValueModel};
use crate::analyses::customers::Book;

/// The least there must be of customers with repeat purchases of a value above 0.
const LEAST_CUSTOMERS: usize = 50;
/// The strongest correlation of number and value at which they count as independent.
const MOST_CORRELATED: f64 = 0.3;

/// The model, where it describes these customers.
///
/// # Errors
/// Why it does not.
pub(super) fn fit(book: &Book, buyers: &[Buyer]) -> Result<(Optimum<3>, ValueModel), Refusal> {
    if !book.has_amounts {
        return Err(Refusal::NoAmounts);
    }
    let spent = buyers.iter().map(Buyer::spent);
    let spent: Vec<Spent> = spent.filter(|of| of.repeats > 0 && of.mean > 0.0).collect();
    if spent.len() < LEAST_CUSTOMERS {
        return Err(Refusal::TooFewRepeatCustomers);
    }
    let correlation = correlation(&spent);
    if correlation.abs() > MOST_CORRELATED {
        return Err(Refusal::ValueDependsOnFrequency);
    }
    let fit = GammaGamma::fit(&spent).ok_or(Refusal::NoConvergence)?;
    let parameters = GammaGamma::from_list(fit.at);
    // The customers' means then have no variance to reckon with.
    if parameters.q <= 2.0 {
        return Err(Refusal::ValuesTooSpread);
    }
    let model = ValueModel {
        parameters,
        standard_errors: GammaGamma::from_list(fit.standard_errors()),
        log_likelihood: fit.value,
        customers: spent.len() as u64,
        mean: estimate(parameters.mean()),
        correlation,
    };
    Ok((fit, model))
}

/// Pearson's, of number and mean value; 0 where either is the same for all.
fn correlation(spent: &[Spent]) -> f64 {
    let count = spent.len() as f64;
    let mean = |of: fn(&Spent) -> f64| spent.iter().map(of).sum::<f64>() / count;
    let (repeats, value) = (mean(|of| f64::from(of.repeats)), mean(|of| of.mean));
    let (mut both, mut of_repeats, mut of_values) = (0.0, 0.0, 0.0);
    for of in spent {
        let (x, y) = (f64::from(of.repeats) - repeats, of.mean - value);
        both += x * y;
        of_repeats += x * x;
        of_values += y * y;
    }
    let scale = (of_repeats * of_values).sqrt();
    if scale > 0.0 { both / scale } else { 0.0 }
}
