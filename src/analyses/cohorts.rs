//! Customers by the month of their first order, and what they bought since.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::calendar::Grain;
use crate::measures::Missing;

/// Customers by the month (or week, quarter, year) of their first order, and what they bought since.
///
/// The first order is the first counting one in all the data. Customers are those whose first order
/// falls into the period and meets the filters; all that they bought since counts, up to the last
/// day of the data. Orders without a customer are left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Cohorts {
    /// What a bucket is: months unless another grain was asked for (days are taken as months).
    pub grain: Grain,
    /// The last day known of the orders, ISO.
    pub to: String,
    /// How many buckets the longest row has: every list of cells is so long.
    pub columns: usize,
    /// One row a bucket with first orders, the earliest first.
    pub cohorts: Vec<Cohort>,
    /// All cohorts together, bucket by bucket since the first order: of those only that are known
    /// there for the whole bucket. Cells name no days.
    pub overall: Vec<Option<CohortCell>>,
    /// Orders of the period without a customer, left out.
    pub orders_without_customer: u64,
}

/// The customers of one bucket of first orders.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Cohort {
    /// First day of the bucket, ISO; `2026-03-01` for March.
    pub from: String,
    /// Last day of the bucket, ISO.
    pub to: String,
    /// How many customers bought for the first time in it.
    pub customers: u64,
    /// Whether the period or the data cut the bucket.
    pub partial: bool,
    /// Whether the data begin less than the active window before it, so that some of its customers
    /// may have bought before.
    pub over_counted: bool,
    /// By buckets since the first order, from 0, the bucket of the first order itself. None where
    /// the data do not reach yet, or have a gap.
    pub cells: Vec<Option<CohortCell>>,
}

/// What a cohort did in one bucket.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct CohortCell {
    /// First day of the bucket, ISO; empty in [`Cohorts::overall`].
    pub from: String,
    /// Last day of the bucket, ISO, which may lie after the last day of the data.
    pub to: String,
    /// Whether the data cover only a part of the bucket (mostly the last month, not over yet).
    pub partial: bool,
    /// The customers of the cohort, which all shares and means here are of.
    pub of_customers: u64,
    /// How many of them ordered in the bucket.
    pub customers: u64,
    /// `customers` ÷ customers of the cohort, 0 to 1; 1 in the first bucket.
    pub share: f64,
    /// Share of the cohort that has ordered a second time up to the bucket's end, 0 to 1.
    pub repeat_share: f64,
    /// Orders in the bucket.
    pub orders: u64,
    /// Net sales of the bucket in all; returns count on their own day. None where no file tells
    /// amounts, as for the following two.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub revenue: Option<Decimal>,
    /// Net sales of the bucket ÷ customers of the cohort.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub revenue_per_customer: Option<Decimal>,
    /// Net sales from the first order to the bucket's end ÷ customers of the cohort; none also
    /// after a gap in the data.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub cumulative_revenue_per_customer: Option<Decimal>,
}

pub(super) fn answer(_: &Analyst) -> Result<Cohorts, Vec<Missing>> {
    Err(Vec::new())
}
