//! Customers by how recently, how often and for how much they bought.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;
use crate::tables::Segment;

/// Customers by how recently, how often and for how much they bought, up to the period's last day.
///
/// Scores go from 1 to 5: 1 + the number of whole fifths of the customers that bought less
/// recently, less often, for less. Customers who are equal have the same score, so fifths need not
/// be of equal size: in a shop where most buy once, those all have frequency 1. All orders up to the
/// last day count, those before the period included; with filters, only what meets them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Rfm {
    /// The first day of the orders counted, ISO.
    pub from: String,
    /// The day recency is counted back from, ISO: the period's last day that the data cover.
    pub to: String,
    /// How many customers.
    pub customers: u64,
    /// Their net sales; none where no file tells amounts.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub revenue: Option<Decimal>,
    /// Orders without a customer, left out.
    pub orders_without_customer: u64,
    /// All nine segments in the order of [`Segment`], empty ones included.
    pub segments: Vec<RfmSegment>,
    /// Recency × frequency, 25 cells: recency 5 first, of each recency frequency 1 first.
    pub grid: Vec<RfmCell>,
    /// What each score of recency means, score 1 first; scores nobody has are left out.
    pub recency: Vec<RfmScore>,
    /// What each score of frequency means.
    pub frequency: Vec<RfmScore>,
    /// What each score of value means; empty where no file tells amounts.
    pub monetary: Vec<RfmScore>,
}

/// One segment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct RfmSegment {
    /// Which.
    pub segment: Segment,
    /// How many customers.
    pub customers: u64,
    /// Share of all customers, 0 to 1.
    pub share: f64,
    /// Their net sales; none where no file tells amounts.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub revenue: Option<Decimal>,
    /// Share of all customers' net sales; none where these are not above zero.
    pub revenue_share: Option<f64>,
    /// Mean days since the last order; none where nobody is in the segment, as for the following.
    pub mean_recency_days: Option<f64>,
    /// Mean number of orders.
    pub mean_orders: Option<f64>,
    /// Mean net sales of a customer.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub mean_revenue: Option<Decimal>,
}

/// The customers of one score of recency and one of frequency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct RfmCell {
    /// 1 to 5; 5 bought most recently.
    pub recency: u8,
    /// 1 to 5; 5 bought most often.
    pub frequency: u8,
    /// How many customers.
    pub customers: u64,
    /// Share of all customers, 0 to 1.
    pub share: f64,
    /// Their net sales.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub revenue: Option<Decimal>,
    /// The segments a customer of the cell is in: two where value decides between them.
    pub segments: Vec<Segment>,
}

/// What a score means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct RfmScore {
    /// 1 to 5.
    pub score: u8,
    /// How many customers have it.
    pub customers: u64,
    /// The least of them: days since the last order, orders, or net sales.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub from: Decimal,
    /// The greatest.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub to: Decimal,
}

pub(super) fn answer(_: &Analyst) -> Result<Rfm, Vec<Missing>> {
    Err(Vec::new())
}
