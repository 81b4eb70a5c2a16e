//! From a visit to a purchase, and what is lost at each step.
//!
//! Steps are only compared within reports of the site that know all of them: one that counts
//! purchases but no carts says nothing of who left the cart.

use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// From a visit to a purchase, and what is lost at each step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Funnel {
    /// The steps the data know, in order: at least the visits and one more.
    pub steps: Vec<FunnelStep>,
    /// The steps they do not know.
    pub unknown: Vec<FunnelStepId>,
    /// First day taken, ISO; none where no row has a day.
    pub from: Option<String>,
    /// Last day taken, included.
    pub to: Option<String>,
    /// The same by the values of a dimension: the one asked for, or by device and by channel where
    /// the data know them.
    pub breakdowns: Vec<FunnelBreakdown>,
}

/// The funnel by the values of one dimension.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct FunnelBreakdown {
    /// The dimension: `device`, `channel` …
    pub dimension: String,
    /// The steps not known by this dimension.
    pub unknown: Vec<FunnelStepId>,
    /// Most visits first, the rest together last; their counts sum to the whole where the same
    /// reports tell both.
    pub groups: Vec<FunnelGroup>,
    /// What lacks for it, if there are no groups.
    pub missing: Option<Missing>,
}

/// The funnel of one value of a dimension.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct FunnelGroup {
    /// The value; none for visits without one, and for the rest.
    pub key: Option<String>,
    /// Whether it stands for all values beyond the limit.
    pub is_other: bool,
    /// The steps, in order.
    pub steps: Vec<FunnelStep>,
}

/// One step of a funnel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct FunnelStep {
    /// Which.
    pub step: FunnelStepId,
    /// Sessions that came to it; not whole where rows of a longer span are spread over its days.
    pub count: f64,
    /// Its share of the first step, 0 to 1. None where there are no visits, or it is more.
    pub of_first: Option<f64>,
    /// Its share of the step before, 0 to 1. None for the first step, where none came to the step
    /// before, or where it is more.
    pub of_before: Option<f64>,
    /// Those of the step before that did not come to this one; none for the first, or where it is
    /// more.
    pub lost: Option<f64>,
    /// Whether it counts more than the step before: the site counts the two differently, or leaves
    /// a step out on some ways.
    pub is_more: bool,
}

/// Steps from a visit to a purchase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum FunnelStepId {
    /// Visits.
    Sessions,
    /// A product seen.
    ProductViews,
    /// Something put in the cart.
    AddToCarts,
    /// The checkout begun.
    Checkouts,
    /// Bought.
    Purchases,
}

pub(super) fn answer(_: &Analyst) -> Result<Funnel, Vec<Missing>> {
    Err(Vec::new())
}
