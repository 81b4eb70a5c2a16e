//! Products bought together.

mod count;

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use self::count::{Baskets, Counted, Pair};
use super::Analyst;
use crate::measures::{Missing, Wanted};
use crate::note::Note;
use crate::tables::{NO_CODE, NO_ROW, TableId};

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

/// What pairs may be of.
const DIMENSIONS: [&str; 5] = ["product", "sku", "category", "brand", "variant"];
/// Pairs returned where the question sets no limit.
const LIMIT: usize = 50;
/// Numbers kept to count pairs: 16 megabytes at most.
const CELLS: u64 = 1 << 21;
/// A pair in fewer orders is chance.
const FEWEST: u32 = 2;

pub(super) fn answer(analyst: &Analyst) -> Result<Basket, Vec<Missing>> {
    basket(analyst).map_err(|missing| vec![missing])
}

fn basket(analyst: &Analyst) -> Result<Basket, Missing> {
    let of = dimension(analyst)?;
    let baskets = baskets(analyst, of)?;
    let Counted { mut pairs, least } = baskets.count(CELLS);
    let is_pruned = least > FEWEST;
    let limit = analyst.limit.unwrap_or(LIMIT);
    let least_orders = least_orders(&pairs, baskets.len(), least, limit);
    pairs.retain(|&(_, _, orders)| orders >= least_orders);
    if is_pruned {
        analyst.note(Note::new("basket_pruned", [("orders", least.to_string())]));
    }
    let text = |item: u32| analyst.evaluator.text(of, item).unwrap_or_default();
    let names = |&(left, right, _): &Pair| {
        let (left, right) = (text(left), text(right));
        (left.min(right), left.max(right))
    };
    let key = |pair: &Pair| (beyond(&baskets, *pair), pair.2);
    let ranked = |one: &Pair, other: &Pair| {
        key(other).cmp(&key(one)).then_with(|| names(one).cmp(&names(other)))
    };
    let pairs_found = pairs.len() as u32;
    if limit < pairs.len() {
        pairs.select_nth_unstable_by(limit, ranked);
        pairs.truncate(limit);
    }
    pairs.sort_unstable_by(ranked);
    Ok(Basket {
        of: of.to_owned(),
        orders: baskets.len() as u32,
        orders_of_several: baskets.of_several() as u32,
        items: baskets.items() as u32,
        least_orders,
        pairs_found,
        is_pruned,
        pairs: pairs.into_iter().map(|of| pair(&baskets, of, &text)).collect(),
    })
}

/// What the pairs are of: what is asked for, else products, else articles by number.
fn dimension<'a>(analyst: &'a Analyst) -> Result<&'a str, Missing> {
    if let Some(by) = analyst.by.as_deref() {
        let is_of_lines = DIMENSIONS.contains(&by);
        return is_of_lines
            .then_some(by)
            .ok_or_else(|| Missing::dimension(TableId::OrderLines, by));
    }
    analyst.product_dimension()
}

/// The items of the orders of the period.
fn baskets(analyst: &Analyst, of: &str) -> Result<Baskets, Missing> {
    let wanted = Wanted { table: TableId::OrderLines, columns: &[], dimensions: &[of] };
    let (slice, rows) = analyst.rows(&wanted)?;
    analyst.note_days(&slice);
    let lines = analyst.table(TableId::OrderLines)?;
    let orders = lines.link(TableId::Orders).unwrap_or(&[]);
    let codes = analyst.evaluator.codes(TableId::OrderLines, of)?;
    let known = rows
        .into_iter()
        .filter_map(|line| Some((*orders.get(line.row)?, codes[line.row])))
        .filter(|&(order, code)| order != NO_ROW && code != NO_CODE)
        .collect();
    Ok(Baskets::new(known))
}

/// How many orders a pair must be in: a thousandth, halved until as many pairs as asked for reach
/// it, but never so few that not all such pairs were counted.
fn least_orders(pairs: &[Pair], orders: usize, counted: u32, limit: usize) -> u32 {
    let mut least = (orders.div_ceil(1000) as u32).max(counted);
    let enough = |least: u32| pairs.iter().filter(|pair| pair.2 >= least).count() >= limit;
    while least > counted && !enough(least) {
        least = (least / 2).max(counted);
    }
    least
}

/// Orders with both beyond those by chance, times the number of orders: whole and exact.
fn beyond(baskets: &Baskets, (left, right, orders): Pair) -> i128 {
    let support = |item| i128::from(baskets.support(item));
    i128::from(orders) * baskets.len() as i128 - support(left) * support(right)
}

fn pair<'a>(baskets: &Baskets, of: Pair, text: &impl Fn(u32) -> &'a str) -> BasketPair {
    let (one, other, orders) = of;
    let by_orders = baskets.support(other).cmp(&baskets.support(one));
    let is_swapped = by_orders.then_with(|| text(one).cmp(text(other))) == Ordering::Greater;
    let (left, right) = if is_swapped { (other, one) } else { (one, other) };
    let (orders_left, orders_right) = (baskets.support(left), baskets.support(right));
    let all = baskets.len() as f64;
    let (both, of_left, of_right) =
        (f64::from(orders), f64::from(orders_left), f64::from(orders_right));
    BasketPair {
        left: text(left).to_owned(),
        right: text(right).to_owned(),
        orders,
        orders_left,
        orders_right,
        support: both / all,
        confidence: both / of_left,
        confidence_back: both / of_right,
        lift: both * all / (of_left * of_right),
        beyond_chance: beyond(baskets, of) as f64 / all,
    }
}
