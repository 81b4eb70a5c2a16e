//! How many orders there are of which value, and which lie just below free shipping.
//!
//! An order's value is what its customer sees in the cart: goods after discount, with tax where
//! the shop's prices have it, without shipping.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// How many orders there are of which value, and which lie just below free shipping.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct OrderValues {
    /// Orders with a value.
    pub orders: u32,
    /// Orders whose value is not known; in none of the figures.
    pub orders_without_value: u32,
    /// The mean value, not rounded.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub mean: Decimal,
    /// The least value.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub least: Decimal,
    /// A quarter of the orders lies below; between two values in proportion.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub lower_quartile: Decimal,
    /// Half of the orders lies below.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub median: Decimal,
    /// Three quarters of the orders lie below.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub upper_quartile: Decimal,
    /// The greatest value.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub greatest: Decimal,
    /// How wide a class is: 1, 2 or 5 × a power of ten.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub class_width: Decimal,
    /// Classes of values, in order, without gaps; at most 24. The last one is open where a few
    /// orders are far greater than the rest.
    pub classes: Vec<OrderValueClass>,
    /// Orders near free shipping, if the setting `free_shipping_threshold` says where it begins.
    pub free_shipping: Option<FreeShipping>,
}

/// Orders of about the same value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct OrderValueClass {
    /// The least value that belongs here.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub from: Decimal,
    /// Where the next class begins; none for the last one if it is open.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub to: Option<Decimal>,
    /// How many orders.
    pub orders: u32,
    /// Of all orders with a value.
    pub share: f64,
    /// Goods sold with them, after discount, before tax and returns; none where not known.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub revenue: Option<Decimal>,
}

/// Orders near free shipping.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct FreeShipping {
    /// From which value shipping is free.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub threshold: Decimal,
    /// From which value orders count as just below: 80 % of it.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub near_from: Decimal,
    /// Orders just below, from 80 % of it on.
    pub orders_near: u32,
    /// Of all orders with a value.
    pub share_near: f64,
    /// Orders that reach it.
    pub orders_above: u32,
    /// Of all orders with a value.
    pub share_above: f64,
    /// What the orders just below lack on average; none where there are none.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub mean_gap: Option<Decimal>,
}

pub(super) fn answer(_: &Analyst) -> Result<OrderValues, Vec<Missing>> {
    Err(Vec::new())
}
