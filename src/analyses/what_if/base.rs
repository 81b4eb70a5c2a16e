//! What is known of the factors, and by how much they are moved.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::super::Analyst;
use super::super::exact::ratio;
use super::WhatIfFactor;
use super::shipping::Shipping;
use crate::calendar::{Period, common_days};
use crate::kpis::Plan;
use crate::measures::{Missing, Slice};
use crate::note::Note;
use crate::unit::{Unit, Value};

/// What can be moved, and what it is measured in.
const FACTORS: [(&str, Unit); 9] = [
    ("sessions", Unit::Count),
    ("conversion_rate", Unit::Ratio),
    ("orders", Unit::Count),
    ("aov", Unit::Money),
    ("price", Unit::Money),
    ("refund_rate", Unit::Ratio),
    ("gross_margin", Unit::Ratio),
    ("marketing_cost", Unit::Money),
    ("free_shipping_threshold", Unit::Money),
];
/// What is taken as it was where it is known, beside revenue and orders.
const KNOWN: [&str; 9] = [
    "sessions",
    "units_sold",
    "refund_rate",
    "gross_margin",
    "gross_profit",
    "marketing_cost",
    "contribution",
    "new_customers",
    "clv",
];

/// Figures as they were, all over the same days.
pub(super) struct Base {
    /// From the first day taken to the last.
    pub(super) days: Period,
    values: BTreeMap<&'static str, Decimal>,
    missing: BTreeMap<&'static str, Vec<Missing>>,
    /// Orders by value, where there is a threshold of free shipping.
    pub(super) shipping: Option<Shipping>,
}

impl Base {
    /// # Errors
    /// What orders or revenue lack.
    pub(super) fn of(analyst: &Analyst) -> Result<Base, Vec<Missing>> {
        let period = analyst.days()?;
        let mut plans = Vec::new();
        let mut covered = vec![period];
        for id in ["revenue", "orders"] {
            let plan = analyst.plan(id, None)?;
            covered = common_days(&covered, &analyst.covered(&plan, period, None));
            plans.push((id, plan));
        }
        let mut missing = BTreeMap::new();
        for id in KNOWN {
            match analyst.plan(id, None) {
                Ok(plan) => {
                    let days = common_days(&covered, &analyst.covered(&plan, period, None));
                    // What shares no day with the others is not known of these days.
                    if days.is_empty() {
                        missing.insert(id, vec![Missing::period_before()]);
                    } else {
                        covered = days;
                        plans.push((id, plan));
                    }
                }
                Err(lacks) => {
                    missing.insert(id, lacks);
                }
            }
        }
        let slice = Slice::of(period).covered(&covered);
        let days = slice.envelope().ok_or_else(|| vec![Missing::period_before()])?;
        let shipping = Shipping::of(analyst, &slice);
        let mut base = Base { days, values: BTreeMap::new(), missing, shipping };
        base.evaluate(analyst, plans, &slice)?;
        Ok(base)
    }

    fn evaluate(
        &mut self,
        analyst: &Analyst,
        plans: Vec<(&'static str, Plan)>,
        slice: &Slice,
    ) -> Result<(), Vec<Missing>> {
        for (id, plan) in plans {
            match analyst.over(&plan, slice) {
                Ok(value) => {
                    self.values.insert(id, value);
                }
                Err(lack) if matches!(id, "revenue" | "orders") => return Err(vec![lack]),
                Err(lack) => {
                    self.missing.insert(id, vec![lack]);
                }
            }
        }
        // Refunds do not lower a revenue that is before returns.
        if analyst.settings.revenue_before_returns {
            self.values.remove("refund_rate");
        }
        if self.values.get("sessions").is_some_and(Decimal::is_zero) {
            self.values.remove("sessions");
        }
        let over = |of: &str, per: &str| self.value(of)?.checked_div(self.value(per)?);
        let derived = [
            ("aov", over("revenue", "orders")),
            ("conversion_rate", over("orders", "sessions")),
            ("price", over("revenue", "units_sold")),
            ("free_shipping_threshold", self.shipping.as_ref().map(|shipping| shipping.threshold)),
        ];
        let known = derived.into_iter().filter_map(|(id, value)| Some((id, value?)));
        self.values.extend(known.collect::<Vec<_>>());
        Ok(())
    }

    /// A figure as it was.
    pub(super) fn value(&self, id: &str) -> Option<Decimal> {
        self.values.get(id).copied()
    }

    /// What a figure lacks.
    pub(super) fn lacks(&self, id: &str) -> Vec<Missing> {
        self.missing.get(id).cloned().unwrap_or_default()
    }

    /// Whether there is such a factor: sessions and conversion, or orders where they are not known.
    fn has(&self, id: &str) -> bool {
        let has_sessions = self.value("sessions").is_some();
        self.value(id).is_some() && (id != "orders" || !has_sessions)
    }
}

/// By how much each factor is moved.
pub(super) struct Moved {
    /// As asked.
    multipliers: BTreeMap<&'static str, f64>,
    /// As they would be.
    values: BTreeMap<&'static str, Decimal>,
}

impl Moved {
    /// Names that are no factor, or of one that is not known, and multipliers that make no sense are
    /// noted and left out.
    pub(super) fn of(analyst: &Analyst, base: &Base) -> Moved {
        let known: Vec<&str> =
            FACTORS.iter().map(|(id, _)| *id).filter(|id| base.has(id)).collect();
        let mut moved = Moved { multipliers: BTreeMap::new(), values: BTreeMap::new() };
        for (name, &multiplier) in &analyst.changes {
            let factor = || ("factor", name.clone());
            let is_sane = (0.0..=1000.0).contains(&multiplier);
            match FACTORS.iter().find(|(id, _)| id == name) {
                None => {
                    analyst
                        .note(Note::new("unknown_factor", [factor(), ("known", known.join(", "))]));
                }
                Some(_) if !known.contains(&name.as_str()) => {
                    analyst.note(Note::new(
                        "factor_not_known",
                        [factor(), ("known", known.join(", "))],
                    ));
                }
                Some(_) if !is_sane => {
                    let value = ("multiplier", multiplier.to_string());
                    analyst.note(Note::new("impossible_multiplier", [factor(), value]));
                }
                Some((id, _)) => {
                    moved.multipliers.insert(id, multiplier);
                }
            }
        }
        for (id, unit) in FACTORS.iter().filter(|(id, _)| base.has(id)) {
            let value = base.value(id).unwrap_or_default();
            let changed = ratio(moved.multiplier(id)).and_then(|by| value.checked_mul(by));
            let changed = changed.unwrap_or(value);
            let most =
                if *unit == Unit::Ratio { changed.min(Decimal::ONE.max(value)) } else { changed };
            moved.values.insert(id, most);
        }
        moved
    }

    fn multiplier(&self, id: &str) -> f64 {
        self.multipliers.get(id).copied().unwrap_or(1.0)
    }

    /// What a factor would be ÷ what it was; 1 for one that is not there, none for one of zero.
    pub(super) fn growth(&self, base: &Base, id: &str) -> Option<Decimal> {
        match (self.values.get(id), base.value(id)) {
            (Some(now), Some(before)) if now != &before => now.checked_div(before),
            _ => Some(Decimal::ONE),
        }
    }

    /// What a factor would be.
    pub(super) fn value(&self, id: &str) -> Option<Decimal> {
        self.values.get(id).copied()
    }

    pub(super) fn factors(&self, base: &Base) -> Vec<WhatIfFactor> {
        let factor = |&(id, unit): &(&'static str, Unit)| {
            Some(WhatIfFactor {
                id: id.to_owned(),
                unit,
                value: Value::of(unit, base.value(id)?),
                multiplier: self.multiplier(id),
                changed: Value::of(unit, self.value(id)?),
            })
        };
        FACTORS.iter().filter_map(factor).collect()
    }
}
