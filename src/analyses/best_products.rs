//! The products that bring most, and what is to be known of each.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;
use crate::report::Value;

/// The products that bring most, and what is to be known of each.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BestProducts {
    /// The figure they are ranked by: `revenue`, `units_sold` or `gross_profit`.
    pub ranked_by: String,
    /// What an entry is: `product`, or `sku` where no file names products.
    pub of: String,
    /// How many different ones were sold.
    pub products: u32,
    /// The figure of all of them together, those without a name included.
    pub total: Option<Value>,
    /// The best, best first; as many as the limit says (10 if it does not).
    pub rows: Vec<BestProduct>,
    /// The weeks, months … of the period, where a grain is asked for; each row has a rank and a
    /// value for each of them.
    pub buckets: Vec<RankBucket>,
}

/// One of the best products.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BestProduct {
    /// Its name, or its article number.
    pub key: String,
    /// From 1. Equal figures stand in the order of their names.
    pub rank: u32,
    /// Net sales.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub revenue: Option<Decimal>,
    /// Units sold.
    pub units: Option<f64>,
    /// What is left of the revenue after the cost of the goods.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub gross_profit: Option<Decimal>,
    /// Of the revenue of lines with a cost.
    pub gross_margin: Option<f64>,
    /// Units given back ÷ units sold.
    pub return_rate: Option<f64>,
    /// Amount given back ÷ amount sold.
    pub refund_rate: Option<f64>,
    /// Days that what is available lasts at the latest pace of sales.
    pub days_of_cover: Option<f64>,
    /// Units in stock and not reserved, at the last snapshot of the period.
    pub available: Option<f64>,
    /// Its share of the total of the figure they are ranked by.
    pub share: Option<f64>,
    /// Its rank among all products in the comparison period; none where it was not sold then, or
    /// there is none.
    pub rank_before: Option<u32>,
    /// Places gained since then; below zero for lost.
    pub rank_change: Option<i32>,
    /// Whether the data cover the comparison period and it was not sold then.
    pub is_new: bool,
    /// Bucket by bucket its rank among all products; none where it was not sold.
    pub ranks: Vec<Option<u32>>,
    /// Bucket by bucket the figure they are ranked by.
    pub values: Vec<Option<Value>>,
}

/// A bucket of the ranks over time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct RankBucket {
    /// First day, ISO.
    pub from: String,
    /// Last day, included.
    pub to: String,
    /// Whether the period or the data cut it.
    pub partial: bool,
}

pub(super) fn answer(_: &Analyst) -> Result<BestProducts, Vec<Missing>> {
    Err(Vec::new())
}
