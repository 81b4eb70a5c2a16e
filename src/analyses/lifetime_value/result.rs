//! What a prediction of customers' purchases says.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::bgnbd::BgNbd;
use super::gamma_gamma::GammaGamma;
use crate::tables::Segment;

/// What customers will probably buy in the year after the period's last day: how often by BG/NBD,
/// for how much by Gamma-Gamma, both fitted by maximum likelihood to the orders up to that day.
///
/// A purchase is a day with at least one order of the customer; time is in weeks. Customers are
/// those whose first order meets the filters, with all they bought since. Amounts are estimates, to
/// the cent, not discounted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct LifetimeValue {
    /// First day of the orders, ISO.
    pub from: String,
    /// Last day of the orders the models know, ISO; the prediction begins the day after.
    pub to: String,
    /// Days predicted: 365.
    pub horizon_days: u32,
    /// How many customers.
    pub customers: u64,
    /// How many of them bought on two days or more.
    pub repeat_customers: u64,
    /// Orders up to that day without a customer, left out.
    pub orders_without_customer: u64,
    /// Why no purchases are predicted; none where they are.
    pub refused: Option<Refusal>,
    /// Why no value is predicted, where purchases are.
    pub value_refused: Option<Refusal>,
    /// How often customers buy; also where the hold-out check refuses it.
    pub purchases: Option<PurchaseModel>,
    /// For how much customers buy.
    pub value: Option<ValueModel>,
    /// The check: fitted to the older half of the days, against the newer. None where that half is
    /// too little to fit.
    pub holdout: Option<HoldOut>,
    /// What is predicted of all customers.
    pub total: Option<Prediction>,
    /// The same by RFM segment at the last day; segments without customers are left out.
    pub segments: Vec<SegmentPrediction>,
    /// The same by the dimension asked for, of each customer's first order, most customers first.
    pub groups: Vec<GroupPrediction>,
    /// Customers by how probable it is that they will buy again, in ten equal bands from 0 up.
    pub alive: Vec<AliveBand>,
    /// The customers of the highest expected value (or purchases), at most the limit asked for, or
    /// 20.
    pub top: Vec<CustomerPrediction>,
}

/// Why nothing is predicted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Fewer than 100 customers in the older half of the days.
    TooFewCustomers,
    /// Fewer than 50 customers who bought on two days or more, in the older half of the days; of
    /// values: in all.
    TooFewRepeatCustomers,
    /// The orders cover less than 26 weeks.
    TooShort,
    /// No parameters make the orders most likely: the model does not describe this shop.
    NoConvergence,
    /// The check missed the newer half's purchases by more than the bound.
    HoldOutError,
    /// Values only: no file tells amounts.
    NoAmounts,
    /// Values only: a few customers make up so much of the value that the mean cannot be told.
    ValuesTooSpread,
    /// Values only: customers who buy more often spend more, or less, on a purchase; the model needs
    /// both to be independent.
    ValueDependsOnFrequency,
}

/// BG/NBD, fitted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PurchaseModel {
    /// Its parameters; time in weeks.
    pub parameters: BgNbd,
    /// Standard errors of the parameters.
    pub standard_errors: BgNbd,
    /// Logarithm of the likelihood at the parameters.
    pub log_likelihood: f64,
    /// Customers it was fitted to.
    pub customers: u64,
}

/// Gamma-Gamma, fitted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ValueModel {
    /// Its parameters.
    pub parameters: GammaGamma,
    /// Standard errors of the parameters.
    pub standard_errors: GammaGamma,
    /// Logarithm of the likelihood at the parameters.
    pub log_likelihood: f64,
    /// Customers it was fitted to: with repeat purchases of a value above zero.
    pub customers: u64,
    /// Mean value of a purchase over all customers.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub mean: Decimal,
    /// Correlation between number and mean value of repeat purchases, −1 to 1.
    pub correlation: f64,
}

/// Fitted to the older half, against the newer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct HoldOut {
    /// Last day of the older half, ISO.
    pub fitted_to: String,
    /// The model fitted to it.
    pub model: PurchaseModel,
    /// Purchases of these customers expected in the newer half.
    pub expected: f64,
    /// Purchases they made.
    pub actual: u64,
    /// Expected ÷ actual − 1: −0.1 is ten per cent too few. None where they made none.
    pub error: Option<f64>,
    /// The greatest error, up or down, with which a prediction is given: 0.3.
    pub bound: f64,
    /// Repeat purchases since the first day, summed up, week by week over both halves.
    pub series: Vec<HoldOutWeek>,
    /// By the number of repeat purchases in the older half: 0 to 6, and 7 or more.
    pub by_purchases: Vec<HoldOutGroup>,
}

/// Repeat purchases up to a week's end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct HoldOutWeek {
    /// Weeks since the first day, from 1.
    pub week: u32,
    /// The week's last day, ISO.
    pub to: String,
    /// Whether it ends in the newer half.
    pub is_predicted: bool,
    /// Repeat purchases the model expects up to there, in all.
    pub expected: f64,
    /// Repeat purchases made up to there, in all.
    pub actual: u64,
}

/// Customers of one number of repeat purchases in the older half.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct HoldOutGroup {
    /// Repeat purchases in the older half.
    pub purchases: u32,
    /// Whether more are in this group too.
    pub or_more: bool,
    /// How many customers.
    pub customers: u64,
    /// Purchases expected in the newer half, mean of a customer.
    pub expected: f64,
    /// Purchases made, mean of a customer.
    pub actual: f64,
}

/// What is predicted of some customers in all.
///
/// Intervals hold 95 %: what chance does if the model is right, and how well its parameters are
/// known (delta method). How far the model itself may be off, [`HoldOut::error`] shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Prediction {
    /// How many customers.
    pub customers: u64,
    /// How many of them will probably buy again some day, if given time: the sum of their
    /// probabilities.
    pub alive: f64,
    /// Expected purchases within the horizon, in all.
    pub purchases: f64,
    /// The lower end of the interval of `purchases`, not below 0.
    pub purchases_low: f64,
    /// The upper end of the interval of `purchases`.
    pub purchases_high: f64,
    /// Expected net sales within the horizon, in all; none where refused.
    pub value: Option<MoneyRange>,
    /// `value` ÷ customers.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub value_per_customer: Option<Decimal>,
    /// `value` × gross margin of the data up to the last day; none where costs are not known.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub gross_profit: Option<Decimal>,
}

/// An amount and its interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MoneyRange {
    /// The amount expected.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub expected: Decimal,
    /// The lower end, not below 0.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub low: Decimal,
    /// The upper end.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub high: Decimal,
}

/// What is predicted of a segment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct SegmentPrediction {
    /// Which.
    pub segment: Segment,
    /// What of it.
    pub prediction: Prediction,
}

/// What is predicted of the customers with one value of a dimension in their first order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct GroupPrediction {
    /// The dimension's value; none for first orders without one.
    pub key: Option<String>,
    /// What of them.
    pub prediction: Prediction,
}

/// Customers of about the same probability to buy again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct AliveBand {
    /// The least probability.
    pub from: f64,
    /// The next band's least; 1 belongs to the last band.
    pub to: f64,
    /// How many customers.
    pub customers: u64,
    /// How many of them bought once: the model takes these to be there for certain, as in it
    /// customers leave after repeat purchases only.
    pub bought_once: u64,
}

/// What is predicted of one customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct CustomerPrediction {
    /// The customer, as the file names them.
    pub customer: String,
    /// RFM segment at the last day.
    pub segment: Segment,
    /// Purchases so far, the first included.
    pub purchases: u32,
    /// Day of the last purchase, ISO.
    pub last: String,
    /// Probability to buy again some day, 0 to 1.
    pub p_alive: f64,
    /// Expected purchases within the horizon.
    pub expected_purchases: f64,
    /// Expected net sales of one purchase; none where values are refused.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub expected_order_value: Option<Decimal>,
    /// Expected net sales within the horizon.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub expected_value: Option<Decimal>,
}
