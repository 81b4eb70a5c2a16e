//! What customers will probably buy: BG/NBD and Gamma-Gamma, by maximum likelihood.

mod bgnbd;
mod gamma_gamma;
mod histories;
mod holdout;
mod optimise;
mod predict;
mod result;
mod told;
mod values;

pub use bgnbd::{BgNbd, History, Moments};
pub use gamma_gamma::{GammaGamma, Spent};
pub use result::{
    AliveBand, CustomerPrediction, GroupPrediction, HoldOut, HoldOutGroup, HoldOutWeek,
    LifetimeValue, MoneyRange, Prediction, PurchaseModel, Refusal, SegmentPrediction, ValueModel,
};

use super::Analyst;
use super::customers::{Book, acquired, without_customer};
use crate::calendar::Period;
use crate::measures::{Missing, Scope};
use crate::note::Note;
use histories::{Buyer, grouped};
use optimise::Optimum;
use told::Fitted;

/// Days predicted.
const HORIZON_DAYS: i32 = 365;

pub(super) fn answer(analyst: &Analyst) -> Result<LifetimeValue, Vec<Missing>> {
    let mut book = Book::read(analyst, analyst.days()?.to, &Scope::new())?;
    let days = book.days();
    let customers = acquired(analyst, &book, days, &analyst.scope)?;
    book.keep(&customers);
    let buyers = Buyer::all(&book);
    let mut result = LifetimeValue {
        from: days.from.to_string(),
        to: days.to.to_string(),
        horizon_days: HORIZON_DAYS as u32,
        customers: buyers.len() as u64,
        repeat_customers: buyers.iter().filter(|buyer| buyer.repeats(days.to) > 0).count() as u64,
        orders_without_customer: without_customer(analyst, days),
        refused: None,
        value_refused: None,
        purchases: None,
        value: None,
        holdout: None,
        total: None,
        segments: Vec::new(),
        groups: Vec::new(),
        alive: Vec::new(),
        top: Vec::new(),
    };
    match purchases(&buyers, days, &mut result) {
        Err(refusal) => result.refused = Some(refusal),
        Ok(purchases) => {
            let values = values::fit(&book, &buyers);
            let (values, refused) = match values {
                Ok((optimum, model)) => {
                    result.value = Some(model);
                    (Some(optimum), None)
                }
                Err(refusal) => (None, Some(refusal)),
            };
            result.value_refused = refused;
            let fitted = Fitted { purchases, values, margin: margin(analyst, days) };
            told::tell(analyst, &book, &buyers, &fitted, &mut result);
        }
    }
    let once = result.customers - result.repeat_customers;
    if result.refused.is_none() && once > 0 {
        analyst.note(Note::new("alive_after_one_purchase", [("customers", once.to_string())]));
    }
    Ok(result)
}

/// Checks the model on the newer half of the days, then fits it to all.
fn purchases(
    buyers: &[Buyer],
    days: Period,
    result: &mut LifetimeValue,
) -> Result<Optimum<4>, Refusal> {
    let holdout = holdout::check(buyers, days)?;
    let is_passed = holdout.is_passed();
    result.holdout = Some(holdout);
    let histories = grouped(buyers.iter().filter_map(|buyer| buyer.history(days.to)));
    let fit = BgNbd::fit(&histories).ok_or(Refusal::NoConvergence)?;
    result.purchases = Some(PurchaseModel::of(&fit, buyers.len() as u64));
    if is_passed { Ok(fit) } else { Err(Refusal::HoldOutError) }
}

impl PurchaseModel {
    fn of(fit: &Optimum<4>, customers: u64) -> Self {
        PurchaseModel {
            parameters: BgNbd::from_list(fit.at),
            standard_errors: BgNbd::from_list(fit.standard_errors()),
            log_likelihood: fit.value,
            customers,
        }
    }
}

/// The gross margin up to the last day, where costs are known.
fn margin(analyst: &Analyst, days: Period) -> Option<rust_decimal::Decimal> {
    let plan = analyst.plan("gross_margin", None).ok()?;
    analyst.value(&plan, days).ok()
}
