//! New customers and those who came back, side by side.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// New customers and those who came back, side by side.
///
/// A first order (in all the data) is a new customer's, every later one a returning customer's: a
/// customer who buys twice in the period is on both sides. Orders without a customer are on neither.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct NewAndReturning {
    /// First orders of the period.
    pub new: KindFigures,
    /// Later orders of the period.
    pub returning: KindFigures,
    /// Of the comparison period; none where none was asked for.
    pub compared: Option<NewAndReturningPoint>,
    /// One entry a bucket of the grain, in order; none without a grain.
    pub series: Vec<NewAndReturningPoint>,
    /// By figure (`revenue`, `aov` …: ids of KPIs) what it needs that is not loaded.
    pub lacking: Vec<FigureLacks>,
    /// Orders of the period without a customer, on neither side.
    pub orders_without_customer: u64,
}

/// Both sides in one bucket, or in the comparison period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct NewAndReturningPoint {
    /// First day, ISO.
    pub from: String,
    /// Last day, ISO, included.
    pub to: String,
    /// Whether the data, or the period, cover only a part of the bucket.
    pub partial: bool,
    /// First orders.
    pub new: KindFigures,
    /// Later orders.
    pub returning: KindFigures,
}

/// The figures of one side: the KPIs of the same names. None where not known, never zero.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct KindFigures {
    /// Customers with such an order.
    pub customers: Option<f64>,
    /// Orders.
    pub orders: Option<f64>,
    /// Share of both sides' orders, 0 to 1.
    pub orders_share: Option<f64>,
    /// Net sales.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub revenue: Option<Decimal>,
    /// Share of both sides' net sales.
    pub revenue_share: Option<f64>,
    /// Average order value.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub aov: Option<Decimal>,
    /// Units ÷ orders.
    pub units_per_order: Option<f64>,
    /// Units returned ÷ units sold.
    pub return_rate: Option<f64>,
    /// Returns value ÷ (gross sales − discount).
    pub refund_rate: Option<f64>,
    /// Discount ÷ gross sales.
    pub discount_rate: Option<f64>,
    /// Gross profit.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub gross_profit: Option<Decimal>,
    /// Gross profit ÷ net sales, of lines with a known cost.
    pub gross_margin: Option<f64>,
}

/// What a figure lacks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct FigureLacks {
    /// Id of the KPI.
    pub kpi: String,
    /// What it needs.
    pub missing: Vec<Missing>,
}

pub(super) fn answer(_: &Analyst) -> Result<NewAndReturning, Vec<Missing>> {
    Err(Vec::new())
}
