//! What would be if a factor of the tree were another.

mod base;
mod break_even;
mod outcomes;
mod shipping;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;
use crate::unit::{Better, Unit, Value};
use base::{Base, Moved};

/// What would be over the same days if factors were multiplied by the question's `changes`.
///
/// Picture: a slider a factor (0.5 to 2, in the middle 1), and the outcomes before and after.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct WhatIf {
    /// First day it is taken over: of those that the data cover of all factors there are.
    pub from: String,
    /// Last day, included.
    pub to: String,
    /// The factors there are, in the order `sessions`, `conversion_rate` (or `orders` in place of
    /// both), `aov`, `price`, `refund_rate`, `gross_margin`, `marketing_cost`,
    /// `free_shipping_threshold`. `price` is what one piece is sold for on average.
    pub factors: Vec<WhatIfFactor>,
    /// What comes of them, in the order `revenue`, `orders`, `gross_profit`, `contribution`,
    /// `shipping` (only with a threshold of free shipping), `cac`, `clv`, `clv_cac_ratio`,
    /// `break_even_roas`; those that cannot be worked out have no value.
    pub outcomes: Vec<WhatIfOutcome>,
    /// What is assumed, as codes: `aov_unmoved_by_conversion`, `margin_rate_unmoved`,
    /// `refunds_lower_revenue`, `costs_per_order_unmoved`, `new_share_unmoved`,
    /// `spend_moves_nothing_else`, `frequency_and_lifespan_unmoved`, `volume_unmoved_by_price`,
    /// `baskets_unmoved_by_threshold`, `order_costs_by_sales`.
    pub assumptions: Vec<String>,
    /// What advertising must bring back, by country, then by product; as it was.
    pub break_even: Vec<BreakEven>,
}

/// What a unit of money spent on advertising must bring back in net sales before it earns anything:
/// 1 ÷ contribution margin before marketing (gross margin less delivery and payment costs ÷ sales).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BreakEven {
    /// `country`, `product` or, where products have no names, `sku`.
    pub dimension: String,
    /// Those with net sales, the greatest first: 10 of them, or as many as asked for.
    pub groups: Vec<BreakEvenGroup>,
    /// How many more there are.
    pub others: u32,
    /// What is not loaded that it needs.
    pub missing: Vec<Missing>,
}

/// The break-even of one value of a dimension.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BreakEvenGroup {
    /// The value; none for rows without one.
    pub key: Option<String>,
    /// Its net sales.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub revenue: Decimal,
    /// Contribution before marketing ÷ net sales; 0.25 is 25 %.
    pub margin: f64,
    /// 1 ÷ that; none where each sale loses money before any advertising.
    pub roas: Option<f64>,
}

/// A factor that can be moved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct WhatIfFactor {
    /// Its name in `changes`, the id of the KPI.
    pub id: String,
    /// What it is measured in.
    pub unit: Unit,
    /// As it was.
    pub value: Value,
    /// What it is multiplied by; 1 where `changes` does not name it. A share is at most 1.
    pub multiplier: f64,
    /// As it would be.
    pub changed: Value,
}

/// What comes of the factors.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct WhatIfOutcome {
    /// Id of the KPI.
    pub id: String,
    /// What it is measured in.
    pub unit: Unit,
    /// Which way is good.
    pub better: Better,
    /// How it is worked out of the factors, in the language of the catalogue's formulas.
    pub formula: String,
    /// As it was: the KPI over these days.
    pub value: Option<Value>,
    /// As it would be.
    pub changed: Option<Value>,
    /// Relative change (0.1 is +10 %), for ratios the difference.
    pub change: Option<f64>,
    /// What is not loaded that it needs.
    pub missing: Vec<Missing>,
}

/// # Errors
/// What orders or revenue lack, or that their data do not cover the period.
pub(super) fn answer(analyst: &Analyst) -> Result<WhatIf, Vec<Missing>> {
    let base = Base::of(analyst)?;
    let moved = Moved::of(analyst, &base);
    let (factors, outcomes) = (moved.factors(&base), outcomes::outcomes(analyst, &base, &moved));
    let break_even = break_even::all(analyst, base.days);
    Ok(WhatIf {
        from: base.days.from.to_string(),
        to: base.days.to.to_string(),
        factors,
        outcomes,
        assumptions: assumptions(&base, &break_even),
        break_even,
    })
}

fn assumptions(base: &Base, break_even: &[BreakEven]) -> Vec<String> {
    let has_products = break_even.iter().skip(1).any(|by| !by.groups.is_empty());
    let has = |id| base.value(id).is_some();
    let all = [
        ("aov_unmoved_by_conversion", true),
        ("refunds_lower_revenue", has("refund_rate")),
        ("volume_unmoved_by_price", has("price")),
        ("margin_rate_unmoved", has("gross_margin")),
        ("costs_per_order_unmoved", has("contribution")),
        ("spend_moves_nothing_else", has("marketing_cost")),
        ("new_share_unmoved", has("new_customers") && has("marketing_cost")),
        ("frequency_and_lifespan_unmoved", has("clv")),
        ("baskets_unmoved_by_threshold", has("free_shipping_threshold")),
        ("order_costs_by_sales", has_products),
    ];
    all.into_iter().filter(|(_, holds)| *holds).map(|(code, _)| code.to_owned()).collect()
}
