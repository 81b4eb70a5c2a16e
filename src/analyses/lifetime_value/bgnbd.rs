//! BG/NBD: how often customers buy, and whether they are still there.

use serde::{Deserialize, Serialize};

use super::optimise::{Optimum, maximise};

/// Parameters of BG/NBD (Fader, Hardie & Lee 2005, Marketing Science 24(2)), time in weeks.
///
/// While active, a customer buys as chance has it at an own rate; after every purchase but the first
/// the customer may be gone for good, with an own probability. Rates are gamma distributed over the
/// customers (`r`, `alpha`), probabilities beta distributed (`a`, `b`).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BgNbd {
    /// Shape of the rates' gamma distribution.
    pub r: f64,
    /// Its rate, in weeks: customers buy `r / alpha` times a week in the mean.
    pub alpha: f64,
    /// First parameter of the beta distribution: customers leave after a purchase with the
    /// probability `a / (a + b)` in the mean.
    pub a: f64,
    /// Its second parameter.
    pub b: f64,
}

/// What a customer did, as the model sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct History {
    /// Days with a purchase after the first of them.
    pub repeats: u32,
    /// Days from the first purchase to the last.
    pub last: i32,
    /// Days from the first purchase to the end of what is known.
    pub age: i32,
}

/// Mean and mean square of a number of purchases.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moments {
    /// The mean.
    pub mean: f64,
    /// The mean of the squares.
    pub square: f64,
}

impl BgNbd {
    /// The parameters of a list of four, and back.
    pub(super) fn from_list([r, alpha, a, b]: [f64; 4]) -> Self {
        BgNbd { r, alpha, a, b }
    }

    /// `r`, `alpha`, `a`, `b`.
    pub(super) fn list(self) -> [f64; 4] {
        [self.r, self.alpha, self.a, self.b]
    }

    /// The parameters under which these histories, each so many customers', are most likely.
    pub(super) fn fit(histories: &[(History, u64)]) -> Option<Optimum<4>> {
        let customers: f64 = histories.iter().map(|(_, count)| *count as f64).sum();
        let age: f64 =
            histories.iter().map(|(of, count)| weeks(of.age) * *count as f64).sum::<f64>();
        let start = [1.0, (age / customers / 4.0).max(1.0), 1.0, 1.0];
        maximise(|list| BgNbd::from_list(list).log_likelihood(histories), start)
    }

    /// Logarithm of the likelihood of these histories, each so many customers' (equation 6 of the
    /// paper).
    pub fn log_likelihood(&self, histories: &[(History, u64)]) -> f64 {
        let BgNbd { r, alpha, a, b } = *self;
        let most = histories.iter().map(|(of, _)| of.repeats).max().unwrap_or(0);
        // Γ(r + x) ÷ Γ(r) and B(a, b + x) ÷ B(a, b), step by step.
        let mut of_repeats = vec![r * alpha.ln()];
        for j in 0..most {
            let j = f64::from(j);
            let last = of_repeats[of_repeats.len() - 1];
            of_repeats.push(last + (r + j).ln() + ((b + j) / (a + b + j)).ln());
        }
        let of_one = |of: &History| {
            let shape = r + f64::from(of.repeats);
            let stayed = -shape * (alpha + weeks(of.age)).ln();
            let rest = if of.repeats == 0 { stayed } else { stayed + self.gone(of).ln_1p() };
            of_repeats[of.repeats as usize] + rest
        };
        histories.iter().map(|(of, count)| of_one(of) * *count as f64).sum()
    }

    /// How much likelier than to be still there it is to have left after the last purchase.
    fn gone(&self, of: &History) -> f64 {
        let BgNbd { r, alpha, a, b } = *self;
        let repeats = f64::from(of.repeats);
        let longer = (alpha + weeks(of.age)) / (alpha + weeks(of.last));
        a / (b + repeats - 1.0) * ((r + repeats) * longer.ln()).exp()
    }

    /// Probability that the customer is still there. Who bought once is, for certain: in this model
    /// customers leave after repeat purchases only.
    pub fn p_alive(&self, of: History) -> f64 {
        if of.repeats == 0 { 1.0 } else { 1.0 / (1.0 + self.gone(&of)) }
    }

    /// Purchases of the customer in so many weeks after what is known.
    pub fn purchases(&self, of: History, weeks_after: f64) -> Moments {
        // Who is still there goes on as a new customer of other parameters would: rate and
        // probability, given what was bought, are independent of each other.
        let then = BgNbd {
            r: self.r + f64::from(of.repeats),
            alpha: self.alpha + weeks(of.age),
            a: self.a,
            b: self.b + f64::from(of.repeats),
        };
        let Moments { mean, square } = then.new_purchases(weeks_after);
        let alive = self.p_alive(of);
        Moments { mean: alive * mean, square: alive * square }
    }

    /// Repeat purchases of a new customer in the first so many weeks.
    ///
    /// The sum over k of the probability that there are k or more: so many arrive (negative
    /// binomial) and the customer stays after each but the last of them (beta).
    pub fn new_purchases(&self, weeks_after: f64) -> Moments {
        let BgNbd { r, alpha, a, b } = *self;
        let z = weeks_after / (alpha + weeks_after);
        let mut ln_p = r * (alpha / (alpha + weeks_after)).ln();
        let (mut p, mut stays) = (ln_p.exp(), 1.0);
        let mut tail = 1.0 - p;
        let mut moments = Moments { mean: 0.0, square: 0.0 };
        for k in 1..MOST_PURCHASES {
            let k = f64::from(k);
            if tail * stays < 1e-13 {
                break;
            }
            moments.mean += tail * stays;
            // Σ k² P(k) = Σ (2k − 1) P(k or more).
            moments.square += (2.0 * k - 1.0) * tail * stays;
            let factor = (r + k - 1.0) / k * z;
            // Of a customer with very many purchases few are so improbable that p is no number.
            if p < 1e-250 {
                ln_p += factor.ln();
                p = ln_p.exp();
            } else {
                p *= factor;
            }
            tail -= p;
            stays *= (b + k - 1.0) / (a + b + k - 1.0);
        }
        moments
    }
}

/// A bound for loops: nobody buys more often in a year.
const MOST_PURCHASES: u32 = 1_000_000;

/// Days as weeks.
pub(super) fn weeks(days: i32) -> f64 {
    f64::from(days) / 7.0
}
