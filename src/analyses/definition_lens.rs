//! One shop's sales as different systems define them, and what lies between any two of them.
//!
//! What each system counts is in `definitions`, with the pages it is documented on. All of them are
//! made of the same rows; a difference is a definition's, never another reading of the files.

mod amounts;
mod bridge;
mod definitions;
mod gaps;
mod kinds;
mod mixed;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::{Missing, Slice};
use crate::tables::TableId;
use amounts::Sums;
use definitions::Definition;

/// Sales of the period by each definition, and the steps between any two.
///
/// Picture: a table of the figures side by side, and a waterfall from one to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct DefinitionLens {
    /// First day taken, ISO; none where no row has a day.
    pub from: Option<String>,
    /// Last day taken, included.
    pub to: Option<String>,
    /// By each definition that the files tell enough of, in the order of [`LensViewId`].
    pub views: Vec<LensView>,
    /// From each to each other.
    pub bridges: Vec<LensBridge>,
    /// The definitions that hold something no file tells.
    pub untold: Vec<LensUntold>,
}

/// A definition that cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct LensUntold {
    /// Whose.
    pub id: LensViewId,
    /// What no file tells, [`LensGapId::Shipping`] or [`LensGapId::Tax`] or both.
    pub lacks: Vec<LensGapId>,
}

/// Whose definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum LensViewId {
    /// Net sales as this report has them, with the settings in force.
    Own,
    /// Shopify's “Net sales”.
    ShopifyNet,
    /// Shopify's “Total sales”.
    ShopifyTotal,
    /// “Net sales” of `WooCommerce` Analytics.
    WoocommerceNet,
    /// “Total sales” of `WooCommerce` Analytics.
    WoocommerceTotal,
    /// Turnover without value added tax, with shipping charged, by the day of order and of refund.
    Bookkeeper,
}

/// Sales by one definition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct LensView {
    /// Whose.
    pub id: LensViewId,
    /// The figure, in the reporting currency; not rounded.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub sales: Decimal,
    /// Orders that the definition counts.
    pub orders: u32,
    /// Average order value as the same system defines it, not rounded; none without an order.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub aov: Option<Decimal>,
    /// What the figure is made of, in the order of [`LensStepId`]; they sum to it. Parts of zero are
    /// left out.
    pub parts: Vec<LensStep>,
    /// What the system takes into account and the files do not tell.
    pub gaps: Vec<LensGap>,
}

/// What a figure is made of, and what two of them differ by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum LensStepId {
    /// Goods at list prices, of the orders that this report counts; so are the parts that follow.
    GrossSales,
    /// What was taken off, below zero.
    Discount,
    /// Goods given back by the day of the refund, below zero.
    Returns,
    /// What booking refunds on the day of their order adds or takes away.
    RefundDay,
    /// Shipping charged.
    Shipping,
    /// Shipping paid back, below zero.
    ShippingRefunds,
    /// Tax charged.
    Tax,
    /// Tax paid back, below zero.
    TaxRefunds,
    /// Orders not paid yet, where one of both does not count them.
    PendingOrders,
    /// Cancelled orders, and their cancellation on its own day.
    CancelledOrders,
    /// Orders whose payment failed.
    FailedOrders,
    /// Orders never placed.
    DraftOrders,
    /// Orders placed to try something.
    TestOrders,
    /// Orders of states that the settings of this report leave out.
    ChosenOrders,
}

/// An amount of a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct LensStep {
    /// Which.
    pub id: LensStepId,
    /// What it adds, in the reporting currency.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub amount: Decimal,
}

/// What leads from one figure to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct LensBridge {
    /// Where it begins.
    pub from: LensViewId,
    /// Where it ends.
    pub to: LensViewId,
    /// The figure it begins with, to the cent.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub start: Decimal,
    /// The steps that are not zero, to the cent; `start` and they sum to `end` exactly, the largest
    /// takes what rounding leaves.
    pub steps: Vec<LensStep>,
    /// The figure it ends with, to the cent.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub end: Decimal,
}

/// Something that a definition takes into account and the loaded files do not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct LensGap {
    /// What.
    pub id: LensGapId,
    /// How many rows it concerns; none where that is not known either.
    pub count: Option<u32>,
}

/// What is not told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum LensGapId {
    /// Returns: no file tells of any.
    Returns,
    /// The day of refunds, which stand on that of their order (`count` of them).
    RefundDays,
    /// Shipping charged: no file tells of any.
    Shipping,
    /// Shipping paid back with goods, of refunds told by article (`count` of them).
    ShippingRefunds,
    /// The tax of orders (`count` of them), or of all.
    Tax,
    /// The rate of refunds of a part of an order with goods of several rates (`count` of them): their
    /// tax is taken at the order's mean rate.
    RefundTax,
    /// Gift cards sold: goods here, a liability there.
    GiftCards,
    /// Duties and fees charged on top.
    DutiesAndFees,
    /// Changes made to orders after they were placed, and their day: what was paid back for one
    /// cannot be told from a refund, what was added from what was ordered at first.
    OrderEdits,
    /// The day of the invoice, where it is not that of the order.
    InvoiceDays,
}

/// # Errors
/// There are no orders, none in these days, or they do not know a dimension of the filters.
pub(super) fn answer(analyst: &Analyst) -> Result<DefinitionLens, Vec<Missing>> {
    lens(analyst).map_err(|missing| vec![missing])
}

fn lens(analyst: &Analyst) -> Result<DefinitionLens, Missing> {
    let orders = analyst.table(TableId::Orders)?;
    let missing = || Missing::period(TableId::Orders);
    let covered = analyst.slice(&orders.coverage).ok_or_else(missing)?;
    analyst.note_days(&covered);
    // A refund may come after the last order: it counts, as in the KPIs.
    let whole = analyst.period.filter(|_| !covered.has_undated());
    let slice = whole.map_or(covered, Slice::of);
    let sums = Sums::of(analyst, &slice)?;
    if orders.numbers("gross").is_none() || sums.has_no_value() {
        return Err(Missing::column(TableId::Orders, "gross"));
    }
    let definitions = Definition::all(analyst.settings);
    let (mut views, mut untold) = (Vec::new(), Vec::new());
    for definition in &definitions {
        match gaps::lacking(&sums, definition) {
            lacks if lacks.is_empty() => views.push(view(&sums, definition)),
            lacks => untold.push(LensUntold { id: definition.id, lacks }),
        }
    }
    let days = slice.envelope();
    Ok(DefinitionLens {
        from: days.map(|days| days.from.to_string()),
        to: days.map(|days| days.to.to_string()),
        bridges: bridge::all(&views),
        views,
        untold,
    })
}

fn view(sums: &Sums, definition: &Definition) -> LensView {
    let parts = definition.parts(sums);
    let sales = parts.values().sum();
    let orders = definition.orders(sums);
    let step = |(&id, &amount): (&LensStepId, &Decimal)| LensStep { id, amount };
    LensView {
        id: definition.id,
        sales,
        orders,
        aov: definition.order_value(sums, sales).checked_div(orders.into()),
        parts: parts.iter().filter(|(_, amount)| !amount.is_zero()).map(step).collect(),
        gaps: gaps::of(sums, definition),
    }
}
