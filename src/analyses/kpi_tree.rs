//! Revenue as sessions × conversion × order value, and what each gave to a change.

mod branch;
mod factors;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Analyst;
use super::compared::ComparedDays;
use crate::measures::Missing;
use crate::note::Note;
use crate::unit::{Unit, Value};

/// Revenue as a product, in up to three ways, and what each factor gave to its change.
///
/// Picture: a tree or a waterfall of the first branch from `compared` to `value`; the other
/// branches to choose from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct KpiTree {
    /// The ways to take revenue apart; the most telling one first, at least one.
    pub branches: Vec<TreeBranch>,
}

/// How revenue is taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum TreeBranchId {
    /// Sessions × conversion rate × average order value.
    Sessions,
    /// Orders × average order value.
    Orders,
    /// Customers × orders per customer × average order value, of orders with a customer.
    Customers,
}

/// How contributions are worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum TreeMethod {
    /// Logarithmic mean (LMDI-I): `L(now, before) × ln(factor now ÷ factor before)`.
    LogMean,
    /// Where a total is zero or negative, which has no logarithm: what a factor gives on average
    /// over all orders in which the factors could have changed (Shapley). A factor that is not
    /// known of one of the periods (order value without orders) is taken as unchanged.
    Additive,
}

/// One way to take revenue apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct TreeBranch {
    /// Which.
    pub id: TreeBranchId,
    /// The days it is taken over: those that the data cover of all its factors.
    pub days: ComparedDays,
    /// How contributions are worked out.
    pub method: TreeMethod,
    /// Revenue of the period.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub value: Decimal,
    /// Revenue of the comparison period.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub compared: Decimal,
    /// `value − compared`: exactly the sum of the factors' contributions.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub difference: Decimal,
    /// The factors, in the order of the product.
    pub factors: Vec<TreeFactor>,
}

/// A factor of a product, and what it gave to the change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct TreeFactor {
    /// `sessions`, `conversion_rate`, `orders`, `customers`, `orders_per_customer`, `aov`; below
    /// `aov`: `units_per_order`, `price_per_unit` (revenue ÷ units), or in its place
    /// `list_price_per_unit`, `kept_after_discount` and `kept_after_returns` (shares of one).
    pub id: String,
    /// What it is measured in.
    pub unit: Unit,
    /// Of the period; none where there is nothing to divide by.
    pub value: Option<Value>,
    /// Of the comparison period.
    pub compared: Option<Value>,
    /// Relative change: 0.1 is +10 %, for ratios too.
    pub change: Option<f64>,
    /// What it gave to the difference, in money, rounded to the cent (the largest takes what is
    /// left, so that the sum is exact).
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub contribution: Decimal,
    /// The factors it is itself a product of; their contributions sum exactly to its own.
    pub factors: Vec<TreeFactor>,
    /// The dimension of `parts`.
    pub split_by: Option<String>,
    /// What it is a sum of, by the values of the dimension, largest contribution first; the
    /// contributions sum exactly to its own.
    pub parts: Vec<TreePart>,
}

/// What one value of a dimension gave to a factor that is a sum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct TreePart {
    /// The value; none for what has none.
    pub key: Option<String>,
    /// Of the period.
    pub value: Value,
    /// Of the comparison period.
    pub compared: Value,
    /// What it gave to the difference of revenue.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub contribution: Decimal,
}

/// # Errors
/// What revenue or orders lack, or that there are no two periods to be compared.
pub(super) fn answer(analyst: &Analyst) -> Result<KpiTree, Vec<Missing>> {
    let ids = [TreeBranchId::Sessions, TreeBranchId::Orders, TreeBranchId::Customers];
    let (mut branches, mut missing) = (Vec::new(), Vec::new());
    for id in ids {
        match branch::branch(analyst, id) {
            Ok(Some(branch)) => branches.push(branch),
            Ok(None) => analyst.note(Note::new("orders_without_sessions", [])),
            Err(lacks) if id == TreeBranchId::Orders => missing = lacks,
            Err(_) => {}
        }
    }
    if branches.is_empty() {
        return Err(missing);
    }
    if let Some(branch) = branches.iter().find(|branch| branch.days.partial) {
        analyst.note(branch.days.note());
    }
    Ok(KpiTree { branches })
}
