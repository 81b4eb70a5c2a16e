//! What more is to be seen than figures: one file each.
//!
//! An analysis takes the sealed tables and a period ([`Analyst`]) and gives plain data. Adding one:
//! a file with its result and `answer`, its name in the lists below, its words and its picture on
//! the page.

mod ab_test;
mod analyst;
mod basket;
mod best_products;
mod cohorts;
mod compared;
mod customers;
mod definition_lens;
mod exact;
mod funnel;
mod kpi_tree;
mod lifetime_value;
mod log_mean;
mod new_and_returning;
mod order_values;
mod rfm;
mod rows;
mod seasonality;
mod shape;
pub mod stats;
mod traffic_sources;
mod unusual_days;
mod vat;
mod what_changed;
mod what_if;

use serde::{Deserialize, Serialize};

pub use ab_test::{AbComparison, AbSample, AbSplit, AbTest, AbVariant, AbVerdict};
pub use analyst::Analyst;
pub use basket::{Basket, BasketPair};
pub use best_products::{BestProduct, BestProducts, RankBucket};
pub use cohorts::{Cohort, CohortCell, Cohorts};
pub use compared::ComparedDays;
pub use definition_lens::{
    DefinitionLens, LensBridge, LensGap, LensGapId, LensStep, LensStepId, LensView, LensViewId,
};
pub use funnel::{Funnel, FunnelBreakdown, FunnelGroup, FunnelStep, FunnelStepId};
pub use kpi_tree::{KpiTree, TreeBranch, TreeBranchId, TreeFactor, TreeMethod, TreePart};
pub use lifetime_value::{
    AliveBand, BgNbd, CustomerPrediction, GammaGamma, GroupPrediction, History, HoldOut,
    HoldOutGroup, HoldOutWeek, LifetimeValue, Moments, MoneyRange, Prediction, PurchaseModel,
    Refusal, SegmentPrediction, Spent, ValueModel,
};
pub use new_and_returning::{FigureLacks, KindFigures, NewAndReturning, NewAndReturningPoint};
pub use order_values::{FreeShipping, OrderValueClass, OrderValues};
pub use rfm::{Rfm, RfmCell, RfmScore, RfmSegment};
pub use seasonality::{
    SeasonHour, SeasonMonth, SeasonPoint, SeasonWeekday, SeasonYear, Seasonality,
};
pub use traffic_sources::{TrafficLevel, TrafficNode, TrafficSources};
pub use unusual_days::{BandDay, DayDimension, DayValue, UnusualDay, UnusualDays, UnusualVerdict};
pub use vat::{SalesBridge, Vat, VatCountry, VatRate, VatRow};
pub use what_changed::{ChangeEffect, ChangeMethod, ChangedValue, EffectId, WhatChanged};
pub use what_if::{BreakEven, BreakEvenGroup, WhatIf, WhatIfFactor, WhatIfOutcome};

use crate::measures::Missing;
pub(crate) use shape::{Shape, shape};
pub(crate) use unusual_days::estimate;

/// Which analysis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum AnalysisId {
    /// From a visit to a purchase, and what is lost at each step.
    Funnel,
    /// The products that bring most, and what is to be known of each.
    BestProducts,
    /// Where visits come from, down to campaigns, keywords and pages.
    TrafficSources,
    /// How many orders there are of which value, and which lie just below free shipping.
    OrderValues,
    /// Products bought together.
    Basket,
    /// Customers by the month of their first order, and what they bought since.
    Cohorts,
    /// Customers by how recently, how often and for how much they bought.
    Rfm,
    /// What customers will probably buy: BG/NBD and Gamma-Gamma, by maximum likelihood.
    LifetimeValue,
    /// New customers and those who came back, side by side.
    NewAndReturning,
    /// Revenue as sessions × conversion × order value, and what each gave to a change.
    KpiTree,
    /// What each value of a dimension gave to a change: price, volume, mix, new and lost.
    WhatChanged,
    /// What would be if a factor of the tree were another.
    WhatIf,
    /// Weekdays, hours and months, and years on one axis.
    Seasonality,
    /// Days outside the band that season and weekday lead to expect.
    UnusualDays,
    /// Variants of a test against each other.
    AbTest,
    /// Value added tax by country and rate, and the bridge it ties to.
    Vat,
    /// Sales as different systems define them, and what lies between any two.
    DefinitionLens,
}

/// What an analysis found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum AnalysisResult {
    /// [`AnalysisId::Funnel`].
    Funnel(Funnel),
    /// [`AnalysisId::BestProducts`].
    BestProducts(BestProducts),
    /// [`AnalysisId::TrafficSources`].
    TrafficSources(TrafficSources),
    /// [`AnalysisId::OrderValues`].
    OrderValues(OrderValues),
    /// [`AnalysisId::Basket`].
    Basket(Basket),
    /// [`AnalysisId::Cohorts`].
    Cohorts(Cohorts),
    /// [`AnalysisId::Rfm`].
    Rfm(Rfm),
    /// [`AnalysisId::LifetimeValue`].
    LifetimeValue(Box<LifetimeValue>),
    /// [`AnalysisId::NewAndReturning`].
    NewAndReturning(Box<NewAndReturning>),
    /// [`AnalysisId::KpiTree`].
    KpiTree(KpiTree),
    /// [`AnalysisId::WhatChanged`].
    WhatChanged(WhatChanged),
    /// [`AnalysisId::WhatIf`].
    WhatIf(WhatIf),
    /// [`AnalysisId::Seasonality`].
    Seasonality(Seasonality),
    /// [`AnalysisId::UnusualDays`].
    UnusualDays(UnusualDays),
    /// [`AnalysisId::AbTest`].
    AbTest(AbTest),
    /// [`AnalysisId::Vat`].
    Vat(Vat),
    /// [`AnalysisId::DefinitionLens`].
    DefinitionLens(DefinitionLens),
}

/// All analyses.
pub const ANALYSES: &[AnalysisId] = &[
    AnalysisId::Funnel,
    AnalysisId::BestProducts,
    AnalysisId::TrafficSources,
    AnalysisId::OrderValues,
    AnalysisId::Basket,
    AnalysisId::Cohorts,
    AnalysisId::Rfm,
    AnalysisId::LifetimeValue,
    AnalysisId::NewAndReturning,
    AnalysisId::KpiTree,
    AnalysisId::WhatChanged,
    AnalysisId::WhatIf,
    AnalysisId::Seasonality,
    AnalysisId::UnusualDays,
    AnalysisId::AbTest,
    AnalysisId::Vat,
    AnalysisId::DefinitionLens,
];

/// Makes an analysis.
///
/// # Errors
/// What is not loaded or not covered that it needs.
pub fn answer(id: AnalysisId, analyst: &Analyst) -> Result<AnalysisResult, Vec<Missing>> {
    match id {
        AnalysisId::Funnel => funnel::answer(analyst).map(AnalysisResult::Funnel),
        AnalysisId::BestProducts => {
            best_products::answer(analyst).map(AnalysisResult::BestProducts)
        }
        AnalysisId::TrafficSources => {
            traffic_sources::answer(analyst).map(AnalysisResult::TrafficSources)
        }
        AnalysisId::OrderValues => order_values::answer(analyst).map(AnalysisResult::OrderValues),
        AnalysisId::Basket => basket::answer(analyst).map(AnalysisResult::Basket),
        AnalysisId::Cohorts => cohorts::answer(analyst).map(AnalysisResult::Cohorts),
        AnalysisId::Rfm => rfm::answer(analyst).map(AnalysisResult::Rfm),
        AnalysisId::LifetimeValue => {
            lifetime_value::answer(analyst).map(Box::new).map(AnalysisResult::LifetimeValue)
        }
        AnalysisId::NewAndReturning => {
            new_and_returning::answer(analyst).map(Box::new).map(AnalysisResult::NewAndReturning)
        }
        AnalysisId::KpiTree => kpi_tree::answer(analyst).map(AnalysisResult::KpiTree),
        AnalysisId::WhatChanged => what_changed::answer(analyst).map(AnalysisResult::WhatChanged),
        AnalysisId::WhatIf => what_if::answer(analyst).map(AnalysisResult::WhatIf),
        AnalysisId::Seasonality => seasonality::answer(analyst).map(AnalysisResult::Seasonality),
        AnalysisId::UnusualDays => unusual_days::answer(analyst).map(AnalysisResult::UnusualDays),
        AnalysisId::AbTest => ab_test::answer(analyst).map(AnalysisResult::AbTest),
        AnalysisId::Vat => vat::answer(analyst).map(AnalysisResult::Vat),
        AnalysisId::DefinitionLens => {
            definition_lens::answer(analyst).map(AnalysisResult::DefinitionLens)
        }
    }
}
