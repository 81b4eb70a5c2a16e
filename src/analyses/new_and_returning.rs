//! New customers and those who came back, side by side.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use super::Analyst;
use super::customers::without_customer;
use crate::calendar::Period;
use crate::kpis::{Plan, Planner};
use crate::measures::Missing;
use crate::note::Note;
use crate::ordered::{Gather, InOrder};
use crate::tables::TableId;

/// New customers and those who came back, side by side.
///
/// A first order (in all the data) is a new customer's, every later one a returning customer's: a
/// customer who buys twice in the period is on both sides. Orders without a customer are on neither.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct NewAndReturning {
    /// First orders of the period.
    pub new: KindFigures,
    /// Later orders of the period.
    pub returning: KindFigures,
    /// Of the comparison period; none where none was asked for.
    pub compared: Option<NewAndReturningPoint>,
    /// One entry a bucket of the grain, in order; none without a grain.
    pub series: Vec<NewAndReturningPoint>,
    /// By figure (`revenue`, `aov` …: ids of KPIs) what it needs that is not loaded.
    pub lacking: Vec<FigureLacks>,
    /// Orders of the period without a customer, on neither side.
    pub orders_without_customer: u64,
}

/// Both sides in one bucket, or in the comparison period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct NewAndReturningPoint {
    /// First day, ISO.
    pub from: String,
    /// Last day, ISO, included.
    pub to: String,
    /// Whether the data, or the period, cover only a part of the bucket.
    pub partial: bool,
    /// First orders.
    pub new: KindFigures,
    /// Later orders.
    pub returning: KindFigures,
}

/// The figures of one side: the KPIs of the same names. None where not known, never zero.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct KindFigures {
    /// Customers with such an order.
    pub customers: Option<f64>,
    /// Orders.
    pub orders: Option<f64>,
    /// Share of both sides' orders, 0 to 1.
    pub orders_share: Option<f64>,
    /// Net sales.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub revenue: Option<Decimal>,
    /// Share of both sides' net sales.
    pub revenue_share: Option<f64>,
    /// Average order value.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub aov: Option<Decimal>,
    /// Units ÷ orders.
    pub units_per_order: Option<f64>,
    /// Units returned ÷ units sold.
    pub return_rate: Option<f64>,
    /// Returns value ÷ (gross sales − discount).
    pub refund_rate: Option<f64>,
    /// Discount ÷ gross sales.
    pub discount_rate: Option<f64>,
    /// Gross profit.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub gross_profit: Option<Decimal>,
    /// Gross profit ÷ net sales, of lines with a known cost.
    pub gross_margin: Option<f64>,
}

/// What a figure lacks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct FigureLacks {
    /// Id of the KPI.
    pub kpi: String,
    /// What it needs.
    pub missing: Vec<Missing>,
}

/// The KPIs that are put side by side.
const FIGURES: [&str; 10] = [
    "customers",
    "orders",
    "revenue",
    "aov",
    "units_per_order",
    "return_rate",
    "refund_rate",
    "discount_rate",
    "gross_profit",
    "gross_margin",
];

pub(super) fn answer(analyst: &Analyst) -> Result<NewAndReturning, Vec<Missing>> {
    let period = analyst.days()?;
    // Without orders whose customers are known there is nothing to show.
    plan(analyst, "orders", "new")?;
    let sides =
        Sides { analyst, new: plans(analyst, "new"), returning: plans(analyst, "returning") };
    let lacks = |kpi: &&str| {
        let missing = plan(analyst, kpi, "new").err()?;
        Some(FigureLacks { kpi: (*kpi).to_owned(), missing })
    };
    let whole = sides.point(period, false);
    if let Some(note) = over_counted(analyst, period) {
        analyst.note(note);
    }
    Ok(NewAndReturning {
        new: whole.new,
        returning: whole.returning,
        compared: analyst.compared.and_then(|compared| sides.compared(period, compared)),
        series: sides.series(period),
        lacking: FIGURES.iter().filter_map(lacks).collect(),
        orders_without_customer: without_customer(analyst, period),
    })
}

/// A KPI of the orders of one kind of customer.
fn plan(analyst: &Analyst, kpi: &str, kind: &str) -> Result<Plan, Vec<Missing>> {
    let entry = analyst.catalogue.find(kpi).ok_or_else(|| vec![Missing::unknown(Some(kpi))])?;
    let mut scope = analyst.scope.clone();
    scope.push(("customer_kind".to_owned(), vec![kind.to_owned()]));
    scope.order();
    let Analyst { catalogue, evaluator, settings, .. } = *analyst;
    let planner = Planner { catalogue, evaluator, settings, by: None };
    planner.plan(kpi, &entry.formula, &scope).map(|(plan, _)| plan)
}

type Plans = BTreeMap<&'static str, Plan>;

fn plans(analyst: &Analyst, kind: &str) -> Plans {
    FIGURES.iter().filter_map(|kpi| Some((*kpi, plan(analyst, kpi, kind).ok()?))).gather()
}

/// Customers count as new whose earlier orders are only not loaded.
fn over_counted(analyst: &Analyst, period: Period) -> Option<Note> {
    let data_from = analyst.sealed.table(TableId::Orders)?.coverage.first()?.from;
    let needed = period.from.plus(-(analyst.settings.active_window_days as i32));
    let values = [("data_from", data_from.to_string()), ("needed", needed.to_string())];
    (data_from > needed).then(|| Note::new("new_over_counted", values))
}

/// The plans of both sides.
struct Sides<'a> {
    analyst: &'a Analyst<'a>,
    new: Plans,
    returning: Plans,
}

impl Sides<'_> {
    fn point(&self, days: Period, is_cut: bool) -> NewAndReturningPoint {
        let (mut new, mut returning) =
            (self.figures(&self.new, days), self.figures(&self.returning, days));
        if let (Some(a), Some(b)) = (new.orders, returning.orders) {
            (new.orders_share, returning.orders_share) = (share(a, a + b), share(b, a + b));
        }
        let revenue = |figures: &KindFigures| figures.revenue.and_then(|revenue| revenue.to_f64());
        if let (Some(a), Some(b)) = (revenue(&new), revenue(&returning)) {
            (new.revenue_share, returning.revenue_share) = (share(a, a + b), share(b, a + b));
        }
        let is_unfinished = self.analyst.today.is_some_and(|today| today <= days.to);
        NewAndReturningPoint {
            from: days.from.to_string(),
            to: days.to.to_string(),
            partial: is_cut || is_unfinished || self.covered(days) != [days],
            new,
            returning,
        }
    }

    fn figures(&self, plans: &Plans, days: Period) -> KindFigures {
        let amount = |kpi: &str| self.analyst.value(plans.get(kpi)?, days).ok();
        let number = |kpi: &str| amount(kpi)?.to_f64();
        KindFigures {
            customers: number("customers"),
            orders: number("orders"),
            orders_share: None,
            revenue: amount("revenue"),
            revenue_share: None,
            aov: amount("aov"),
            units_per_order: number("units_per_order"),
            return_rate: number("return_rate"),
            refund_rate: number("refund_rate"),
            discount_rate: number("discount_rate"),
            gross_profit: amount("gross_profit"),
            gross_margin: number("gross_margin"),
        }
    }

    fn series(&self, period: Period) -> Vec<NewAndReturningPoint> {
        let Some(grain) = self.analyst.grain else { return Vec::new() };
        let fiscal_month = u32::from(self.analyst.settings.fiscal_year_start_month).clamp(1, 12);
        let point =
            |bucket: Period| self.point(bucket, grain.bucket(bucket.from, fiscal_month) != bucket);
        period.buckets(grain, fiscal_month).into_iter().map(point).collect()
    }

    /// The comparison period, or of it as many days as the data cover of the period.
    fn compared(&self, period: Period, compared: Period) -> Option<NewAndReturningPoint> {
        let covered = self.covered(period);
        let (first, last) = (covered.first()?.from, covered.last()?.to);
        let from = compared.from.plus(first.0 - period.from.0);
        let to = if last == period.to {
            compared.to
        } else {
            compared.from.plus(last.0 - period.from.0).min(compared.to)
        };
        let days = Period::new(from, to)?;
        Some(self.point(days, days != compared))
    }

    fn covered(&self, days: Period) -> Vec<Period> {
        let of_orders = self.new.get("orders");
        of_orders.map(|plan| self.analyst.covered(plan, days, None)).unwrap_or_default()
    }
}

/// None of nothing.
fn share(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole)
}
