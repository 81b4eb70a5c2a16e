//! What the models say of the year ahead.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::bgnbd::{BgNbd, History, Moments};
use super::gamma_gamma::{GammaGamma, Spent};
use super::optimise::Optimum;
use super::result::{MoneyRange, Prediction};

/// The normal distribution's 97.5 %.
const DEVIATIONS: f64 = 1.959_964;
/// By how much a parameter's logarithm is moved to see what depends on it.
const STEP: f64 = 1e-3;

/// What is predicted of one history.
#[derive(Clone, Copy)]
pub(super) struct Future {
    pub(super) alive: f64,
    pub(super) purchases: Moments,
    /// How the expected purchases change with the parameters' logarithms.
    slope: [f64; 4],
}

impl Future {
    pub(super) fn of(model: BgNbd, history: History, weeks: f64) -> Self {
        let mean = |list| BgNbd::from_list(list).purchases(history, weeks).mean;
        Future {
            alive: model.p_alive(history),
            purchases: model.purchases(history, weeks),
            slope: slope(model.list(), mean),
        }
    }
}

/// What is predicted of the value of one customer's purchases.
#[derive(Clone, Copy)]
pub(super) struct Worth {
    /// Of one purchase.
    pub(super) mean: f64,
    square: f64,
    /// Shape of the values around the customer's mean.
    shape: f64,
    slope: [f64; 3],
}

impl Worth {
    pub(super) fn of(model: GammaGamma, spent: Spent) -> Self {
        Worth {
            mean: model.expected(spent),
            square: model.expected_square(spent),
            shape: model.p,
            slope: slope(model.list(), |list| GammaGamma::from_list(list).expected(spent)),
        }
    }
}

fn slope<const N: usize>(at: [f64; N], value: impl Fn([f64; N]) -> f64) -> [f64; N] {
    let moved = |i: usize, by: f64| {
        let mut moved = at;
        moved[i] *= by.exp();
        value(moved)
    };
    std::array::from_fn(|i| (moved(i, STEP) - moved(i, -STEP)) / (2.0 * STEP))
}

/// Sums over some customers.
#[derive(Clone, Copy, Default)]
pub(super) struct Tally {
    customers: u64,
    alive: f64,
    purchases: f64,
    /// Variance of the purchases, if the parameters are right.
    variance: f64,
    slope: [f64; 4],
    value: f64,
    value_variance: f64,
    value_slope: [f64; 4],
    worth_slope: [f64; 3],
}

impl Tally {
    pub(super) fn add(&mut self, future: &Future, worth: Option<&Worth>) {
        let Moments { mean, square } = future.purchases;
        self.customers += 1;
        self.alive += future.alive;
        self.purchases += mean;
        self.variance += square - mean * mean;
        add(&mut self.slope, future.slope, 1.0);
        let Some(worth) = worth else { return };
        let value = mean * worth.mean;
        self.value += value;
        // A sum of N values around a mean M: E N · E M² ÷ shape + E N² · E M² − (E N · E M)².
        self.value_variance +=
            mean * worth.square / worth.shape + square * worth.square - value * value;
        add(&mut self.value_slope, future.slope, worth.mean);
        add(&mut self.worth_slope, worth.slope, mean);
    }

    /// `margin`: gross margin, 0 to 1.
    pub(super) fn finish(
        &self,
        purchases: &Optimum<4>,
        values: Option<&Optimum<3>>,
        margin: Option<Decimal>,
    ) -> Prediction {
        let spread = (self.variance + form(&purchases.covariance, self.slope)).sqrt();
        let value = values.map(|values| {
            let of_parameters = form(&purchases.covariance, self.value_slope)
                + form(&values.covariance, self.worth_slope);
            let spread = (self.value_variance + of_parameters).sqrt();
            MoneyRange {
                expected: estimate(self.value),
                low: estimate((self.value - DEVIATIONS * spread).max(0.0)),
                high: estimate(self.value + DEVIATIONS * spread),
            }
        });
        let margin = margin.and_then(|margin| margin.to_f64());
        Prediction {
            customers: self.customers,
            alive: self.alive,
            purchases: self.purchases,
            purchases_low: (self.purchases - DEVIATIONS * spread).max(0.0),
            purchases_high: self.purchases + DEVIATIONS * spread,
            value,
            value_per_customer: value.map(|_| estimate(self.value / self.customers as f64)),
            gross_profit: margin
                .filter(|_| value.is_some())
                .map(|margin| estimate(self.value * margin)),
        }
    }
}

fn add<const N: usize>(sum: &mut [f64; N], values: [f64; N], times: f64) {
    for (sum, value) in sum.iter_mut().zip(values) {
        *sum += value * times;
    }
}

/// The variance along a slope.
fn form<const N: usize>(covariance: &[[f64; N]; N], slope: [f64; N]) -> f64 {
    let row = |i: usize| (0..N).map(|j| covariance[i][j] * slope[j]).sum::<f64>() * slope[i];
    (0..N).map(row).sum()
}

/// An amount that is only expected, to the cent: no exact amount comes in this way.
pub(super) fn estimate(amount: f64) -> Decimal {
    Decimal::new((amount * 100.0).round() as i64, 2)
}
