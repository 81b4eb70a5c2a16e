//! How many orders there are of which value, and which lie just below free shipping.
//!
//! An order's value is what its customer sees in the cart: goods after discount, with tax where
//! the shop's prices have it, without shipping.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Analyst;
use super::rows::{amount, ratio};
use crate::measures::{Missing, Picked, Wanted};
use crate::tables::{SealedTable, TableId};

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

/// Classes up to the orders that are far greater than the rest.
const CLASSES: i64 = 22;

pub(super) fn answer(analyst: &Analyst) -> Result<OrderValues, Vec<Missing>> {
    values(analyst).map_err(|missing| vec![missing])
}

fn values(analyst: &Analyst) -> Result<OrderValues, Missing> {
    let wanted = Wanted { table: TableId::Orders, columns: &["goods_value"], dimensions: &[] };
    let (slice, rows) = analyst.rows(&wanted)?;
    analyst.note_days(&slice);
    let table = analyst.table(TableId::Orders)?;
    let all = rows.len();
    let mut orders: Vec<Order> = rows.into_iter().filter_map(|row| Order::of(table, row)).collect();
    orders.sort_by_key(|order| order.value);
    let sum: Decimal = orders.iter().map(|order| order.value).sum();
    let (Some(smallest), Some(largest)) = (orders.first(), orders.last()) else {
        return Err(Missing::denominator());
    };
    let quarter = |number| quantile(&orders, number).normalize();
    let (least, greatest) = (smallest.value.normalize(), largest.value.normalize());
    let class_width = width(&orders);
    Ok(OrderValues {
        orders: orders.len() as u32,
        orders_without_value: (all - orders.len()) as u32,
        mean: (sum / Decimal::from(orders.len())).normalize(),
        least,
        lower_quartile: quarter(1),
        median: quarter(2),
        upper_quartile: quarter(3),
        greatest,
        class_width,
        classes: classes(&orders, class_width),
        free_shipping: analyst
            .settings
            .free_shipping_threshold
            .map(|threshold| free_shipping(&orders, threshold)),
    })
}

/// What of an order counts here.
struct Order {
    value: Decimal,
    /// Goods after discount, without tax.
    revenue: Option<Decimal>,
}

impl Order {
    fn of(table: &SealedTable, row: Picked) -> Option<Order> {
        let value = amount(table, "goods_value", row)?;
        let discount = amount(table, "discount", row).unwrap_or_default();
        let revenue = amount(table, "gross", row).map(|gross| gross - discount);
        Some(Order { value, revenue })
    }
}

/// So many quarters of the orders lie below, between two orders in proportion, as SQL's
/// `PERCENTILE_CONT`. Exact: proportions are quarters.
fn quantile(orders: &[Order], quarters: usize) -> Decimal {
    let position = (orders.len() - 1) * quarters;
    let (below, part) = (position / 4, position % 4);
    let low = orders[below].value;
    // OK because there is a next one wherever a part is left.
    let high = orders.get(below + 1).map_or(low, |order| order.value);
    low + (high - low) * Decimal::from(part) / Decimal::from(4)
}

/// The narrowest of 1, 2, 5 × a power of ten with which few enough classes hold all orders but
/// the greatest hundredth.
fn width(orders: &[Order]) -> Decimal {
    let low = orders[0].value;
    let high = orders[hundredth(orders)].value;
    let mut unit = Decimal::new(1, 2);
    loop {
        for factor in [1, 2, 5] {
            let width = unit * Decimal::from(factor);
            let classes = (high / width).floor() - (low / width).floor() + Decimal::ONE;
            if classes <= Decimal::from(CLASSES) {
                return width.normalize();
            }
        }
        unit *= Decimal::TEN;
    }
}

/// The place of the last order below the greatest hundredth.
fn hundredth(orders: &[Order]) -> usize {
    ((orders.len() - 1) * 99).div_ceil(100)
}

/// The orders, sorted, by classes. What lies beyond the last regular class goes to one class more,
/// which is open if that takes more than one.
fn classes(orders: &[Order], width: Decimal) -> Vec<OrderValueClass> {
    let number = |order: &Order| (order.value / width).floor();
    let (first, last) = (number(&orders[0]), number(&orders[orders.len() - 1]));
    let regular = number(&orders[hundredth(orders)]);
    let mut classes = Vec::new();
    let mut rest = orders;
    let mut class = first;
    while !rest.is_empty() {
        let is_open = class > regular && class < last;
        let count =
            if is_open { rest.len() } else { rest.partition_point(|order| number(order) <= class) };
        let (these, others) = rest.split_at(count);
        let revenue = these.iter().filter_map(|order| order.revenue).reduce(|a, b| a + b);
        classes.push(OrderValueClass {
            from: (class * width).normalize(),
            to: (!is_open).then(|| ((class + Decimal::ONE) * width).normalize()),
            orders: count as u32,
            share: count as f64 / orders.len() as f64,
            revenue: if these.is_empty() { Some(Decimal::ZERO) } else { revenue },
        });
        rest = others;
        class += Decimal::ONE;
    }
    classes
}

fn free_shipping(orders: &[Order], threshold: Decimal) -> FreeShipping {
    let near_from = threshold * Decimal::new(8, 1);
    let below = |limit: Decimal| orders.partition_point(|order| order.value < limit);
    let near = &orders[below(near_from)..below(threshold)];
    let above = orders.len() - below(threshold);
    let all = Decimal::from(orders.len());
    // OK because there is at least one order.
    let share = |count: usize| ratio(count.into(), all).unwrap_or_default();
    let gap: Decimal = near.iter().map(|order| threshold - order.value).sum();
    FreeShipping {
        threshold: threshold.normalize(),
        near_from: near_from.normalize(),
        orders_near: near.len() as u32,
        share_near: share(near.len()),
        orders_above: above as u32,
        share_above: share(above),
        mean_gap: gap.checked_div(near.len().into()).map(|gap| gap.normalize()),
    }
}
