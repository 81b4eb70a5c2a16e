//! Products bought together.

use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// Products bought together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Basket {
    /// What the pairs are of: `product`, `sku` where no file names products, or the dimension asked
    /// for (`category`, `brand`, `variant`).
    pub of: String,
    /// Orders of which at least one is known.
    pub orders: u32,
    /// Of these, orders with two or more different ones.
    pub orders_of_several: u32,
    /// How many different ones there are in these orders.
    pub items: u32,
    /// Orders a pair must be in to be shown: 0.1 % of the orders, but fewer where too few pairs
    /// reach that.
    pub least_orders: u32,
    /// Pairs that are in as many orders.
    pub pairs_found: u32,
    /// Whether articles in so few orders that memory did not suffice for their pairs are left out;
    /// `least_orders` is then at least what it takes for all pairs to be counted.
    pub is_pruned: bool,
    /// The pairs bought together most beyond chance ([`BasketPair::beyond_chance`]), most first; as
    /// many as the limit says (50 if it does not).
    pub pairs: Vec<BasketPair>,
}

/// Two products bought together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BasketPair {
    /// The one in more orders; of equals the first by name.
    pub left: String,
    /// The other.
    pub right: String,
    /// Orders with both.
    pub orders: u32,
    /// Orders with the left one.
    pub orders_left: u32,
    /// Orders with the right one.
    pub orders_right: u32,
    /// Orders with both ÷ orders.
    pub support: f64,
    /// Of orders with the left one, those with the right one too.
    pub confidence: f64,
    /// Of orders with the right one, those with the left one too.
    pub confidence_back: f64,
    /// How many times as often as by chance: 1 is as often.
    pub lift: f64,
    /// Orders with both beyond those there would be by chance; below zero where they keep apart.
    pub beyond_chance: f64,
}

pub(super) fn answer(_: &Analyst) -> Result<Basket, Vec<Missing>> {
    Err(Vec::new())
}
