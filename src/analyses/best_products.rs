//! The products that bring most, and what is to be known of each.

mod figures;

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use self::figures::{Figures, note_costs};
use super::Analyst;
use super::rows::ratio;
use crate::calendar::Period;
use crate::kpis::Plan;
use crate::measures::Missing;
use crate::ordered::InOrder;
use crate::tables::NO_CODE;
use crate::unit::{Unit, Value};

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

/// Figures products can be ranked by.
const RANKED_BY: [&str; 3] = ["revenue", "units_sold", "gross_profit"];
/// Products returned where the question sets no limit.
const LIMIT: usize = 10;

pub(super) fn answer(analyst: &Analyst) -> Result<BestProducts, Vec<Missing>> {
    let ranker = Ranker::new(analyst)?;
    let period = analyst.days()?;
    let now = ranker.rank(period).map_err(|missing| vec![missing])?;
    let before = analyst.compared.and_then(|compared| ranker.rank(compared).ok());
    let total = analyst.value(&analyst.plan(ranker.kpi, None)?, period).ok();
    let buckets = ranker.buckets(period);
    let figures = Figures::new(analyst, period, ranker.dimension);
    note_costs(analyst, period);
    let best = now.order.iter().take(analyst.limit.unwrap_or(LIMIT));
    let row = |(place, &code): (usize, &u32)| {
        let rank = place as u32 + 1;
        let rank_before = before.as_ref().and_then(|before| before.rank(code));
        let of = |bucket: &(RankBucket, Option<Ranking>)| bucket.1.as_ref()?.rank(code);
        let worth = |bucket: &(RankBucket, Option<Ranking>)| bucket.1.as_ref()?.value(code);
        BestProduct {
            key: analyst.text(ranker.dimension, code).unwrap_or_default(),
            rank,
            share: now.values.get(&code).zip(total).and_then(|(&of, all)| ratio(of, all)),
            rank_before,
            rank_change: rank_before.map(|before| before as i32 - rank as i32),
            is_new: before.is_some() && rank_before.is_none(),
            ranks: buckets.iter().map(of).collect(),
            values: buckets.iter().map(|bucket| Some(ranker.as_value(worth(bucket)?))).collect(),
            ..figures.of(code)
        }
    };
    Ok(BestProducts {
        ranked_by: ranker.kpi.to_owned(),
        of: ranker.dimension.to_owned(),
        products: now.order.len() as u32,
        total: total.map(|total| ranker.as_value(total)),
        rows: best.enumerate().map(row).collect(),
        buckets: buckets.iter().map(|(bucket, _)| bucket.clone()).collect(),
    })
}

/// Ranks products by one figure.
struct Ranker<'a> {
    analyst: &'a Analyst<'a>,
    kpi: &'static str,
    dimension: &'static str,
    /// The figure by product.
    plan: Plan,
    /// Orders by product: which were sold at all.
    sold: Plan,
}

/// The products sold in a period, best first.
struct Ranking {
    order: Vec<u32>,
    ranks: BTreeMap<u32, u32>,
    values: BTreeMap<u32, Decimal>,
}

impl<'a> Ranker<'a> {
    fn new(analyst: &'a Analyst<'a>) -> Result<Ranker<'a>, Vec<Missing>> {
        let asked = analyst.kpi.as_deref().unwrap_or(RANKED_BY[0]);
        let known = RANKED_BY.into_iter().find(|kpi| *kpi == asked);
        let kpi = known.ok_or_else(|| vec![Missing::unknown(Some(asked))])?;
        let dimension = analyst.product_dimension().map_err(|missing| vec![missing])?;
        let plan = analyst.plan(kpi, Some(dimension))?;
        let sold = analyst.plan("orders", Some(dimension))?;
        Ok(Ranker { analyst, kpi, dimension, plan, sold })
    }

    fn rank(&self, period: Period) -> Result<Ranking, Missing> {
        let sold = self.analyst.groups(&self.sold, period, self.dimension)?;
        let mut values = self.analyst.groups(&self.plan, period, self.dimension)?;
        values.retain(|code, _| *code != NO_CODE && sold.contains_key(code));
        let text = |code: u32| self.analyst.evaluator.text(self.dimension, code);
        let mut order: Vec<(u32, Decimal)> =
            values.iter().map(|(&code, &value)| (code, value)).collect();
        order.order_by(|(left, a), (right, b)| {
            b.cmp(a).then_with(|| text(*left).cmp(&text(*right)))
        });
        let order: Vec<u32> = order.into_iter().map(|(code, _)| code).collect();
        let ranks = order.iter().zip(1..).map(|(&code, rank)| (code, rank)).collect();
        Ok(Ranking { order, ranks, values })
    }

    /// The buckets of the period, and the ranks in those that are covered.
    fn buckets(&self, period: Period) -> Vec<(RankBucket, Option<Ranking>)> {
        let Some(grain) = self.analyst.grain else { return Vec::new() };
        let month = u32::from(self.analyst.settings.fiscal_year_start_month).clamp(1, 12);
        let bucket = |days: Period| {
            let is_cut = grain.bucket(days.from, month) != days;
            let is_covered = self.analyst.covered(&self.plan, days, Some(self.dimension)) == [days];
            let (from, to) = (days.from.to_string(), days.to.to_string());
            (RankBucket { from, to, partial: is_cut || !is_covered }, self.rank(days).ok())
        };
        period.buckets(grain, month).into_iter().map(bucket).collect()
    }

    fn as_value(&self, value: Decimal) -> Value {
        let unit = if self.kpi == "units_sold" { Unit::Count } else { Unit::Money };
        Value::of(unit, value)
    }
}

impl Ranking {
    fn rank(&self, code: u32) -> Option<u32> {
        self.ranks.get(&code).copied()
    }

    fn value(&self, code: u32) -> Option<Decimal> {
        self.values.get(&code).copied()
    }
}
