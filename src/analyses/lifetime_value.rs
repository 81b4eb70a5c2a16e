//! What customers will probably buy: BG/NBD and Gamma-Gamma, by maximum likelihood.

mod bgnbd;
mod gamma_gamma;
mod result;

pub use bgnbd::BgNbd;
pub use gamma_gamma::GammaGamma;
pub use result::{
    AliveBand, CustomerPrediction, GroupPrediction, HoldOut, HoldOutGroup, HoldOutWeek,
    LifetimeValue, MoneyRange, Prediction, PurchaseModel, Refusal, SegmentPrediction, ValueModel,
};

use super::Analyst;
use crate::measures::Missing;

pub(super) fn answer(_: &Analyst) -> Result<LifetimeValue, Vec<Missing>> {
    Err(Vec::new())
}
