//! What comes of moved factors.

use rust_decimal::Decimal;

use super::super::Analyst;
use super::WhatIfOutcome;
use super::base::{Base, Moved};
use crate::measures::Missing;
use crate::unit::{Better, Unit, Value, number};

/// Figures as they were and as they would be.
type Both = Option<(Decimal, Decimal)>;

/// What comes of them; `_now` in a formula is a figure as it was.
pub(super) fn outcomes(analyst: &Analyst, base: &Base, moved: &Moved) -> Vec<WhatIfOutcome> {
    let worked = Worked::of(analyst, base, moved);
    let made = |id: &str, formula: &str, both: Both, needs: &[&str]| {
        let entry = analyst.catalogue.find(id);
        let unit = entry.map_or(Unit::Factor, |entry| entry.unit);
        outcome((id, unit, entry.map_or(Better::Higher, |entry| entry.better)), formula, both, {
            needs.iter().flat_map(|need| base.lacks(need)).collect()
        })
    };
    let traffic =
        if base.value("sessions").is_some() { "sessions * conversion_rate" } else { "orders" };
    let refunds = match base.value("refund_rate") {
        Some(_) => " * (1 - refund_rate) / (1 - refund_rate_now)",
        None => "",
    };
    let contribution = match base.value("contribution") {
        Some(_) => {
            "gross_profit - marketing_cost - (gross_profit_now - marketing_cost_now - contribution_now) \
             * orders / orders_now"
        }
        None => "gross_profit - marketing_cost",
    };
    vec![
        made("revenue", &format!("{traffic} * aov{refunds}"), worked.revenue, &[]),
        made("orders", traffic, worked.orders, &[]),
        made(
            "gross_profit",
            "gross_profit_now * revenue / revenue_now * gross_margin / gross_margin_now",
            worked.gross_profit,
            &["gross_profit"],
        ),
        made(
            "contribution",
            contribution,
            worked.contribution,
            &["gross_profit", "marketing_cost"],
        ),
        made(
            "cac",
            "marketing_cost / (new_customers_now * orders / orders_now)",
            worked.cac,
            &["marketing_cost", "new_customers"],
        ),
        made("clv", &format!("clv_now * aov / aov_now{refunds}"), worked.clv, &["clv"]),
        made(
            "clv_cac_ratio",
            "clv / cac",
            worked.ratio(),
            &["clv", "marketing_cost", "new_customers"],
        ),
    ]
}

/// All outcomes worked out.
struct Worked {
    revenue: Both,
    orders: Both,
    gross_profit: Both,
    contribution: Both,
    cac: Both,
    clv: Both,
}

impl Worked {
    fn of(analyst: &Analyst, base: &Base, moved: &Moved) -> Worked {
        let growth = |ids: &[&str]| {
            ids.iter().try_fold(Decimal::ONE, |all, id| all.checked_mul(moved.growth(base, id)?))
        };
        let grown = |id, by: Option<Decimal>| {
            let value = base.value(id)?;
            Some((value, value.checked_mul(by?)?))
        };
        let orders = growth(&["sessions", "conversion_rate", "orders"]);
        let kept = kept(base, moved);
        let order_value = growth(&["aov"]).zip(kept).and_then(|(aov, kept)| aov.checked_mul(kept));
        let revenue = orders.zip(order_value).and_then(|(orders, aov)| orders.checked_mul(aov));
        let margin = growth(&["gross_margin"]);
        let profit = revenue.zip(margin).and_then(|(revenue, margin)| revenue.checked_mul(margin));
        let gross_profit = grown("gross_profit", profit);
        let of_a_customer =
            if analyst.settings.aov_before_returns { growth(&["aov"]) } else { order_value };
        let cost = base.value("marketing_cost").zip(moved.value("marketing_cost"));
        Worked {
            revenue: grown("revenue", revenue),
            orders: grown("orders", orders),
            gross_profit,
            contribution: contribution(base, gross_profit, cost, orders),
            cac: over(cost, grown("new_customers", orders)),
            clv: grown("clv", of_a_customer),
        }
    }

    fn ratio(&self) -> Both {
        over(self.clv, self.cac)
    }
}

/// What is kept of sales after refunds ÷ what was kept.
fn kept(base: &Base, moved: &Moved) -> Option<Decimal> {
    match (base.value("refund_rate"), moved.value("refund_rate")) {
        (Some(before), Some(now)) if before != now => {
            (Decimal::ONE - now).checked_div(Decimal::ONE - before)
        }
        _ => Some(Decimal::ONE),
    }
}

/// Costs of delivery and payment stay the same for each order.
fn contribution(base: &Base, profit: Both, cost: Both, orders: Option<Decimal>) -> Both {
    let (profit, changed) = profit?;
    let Some(contribution) = base.value("contribution") else {
        let (cost, moved) = cost?;
        return Some((profit - cost, changed - moved));
    };
    let (cost, moved) = cost.unwrap_or_default();
    let of_orders = (profit - cost - contribution).checked_mul(orders?)?;
    Some((contribution, changed - moved - of_orders))
}

fn over(of: Both, per: Both) -> Both {
    let ((of, of_moved), (per, per_moved)) = (of?, per?);
    Some((of.checked_div(per)?, of_moved.checked_div(per_moved)?))
}

fn outcome(
    (id, unit, better): (&str, Unit, Better),
    formula: &str,
    both: Both,
    missing: Vec<Missing>,
) -> WhatIfOutcome {
    let change = both.and_then(|(value, changed)| match unit {
        Unit::Ratio => Some(number(changed - value)),
        _ => Some(number((changed - value).checked_div(value.abs())?)),
    });
    WhatIfOutcome {
        id: id.to_owned(),
        unit,
        better,
        formula: formula.to_owned(),
        value: both.map(|(value, _)| Value::of(unit, value)),
        changed: both.map(|(_, changed)| Value::of(unit, changed)),
        change,
        missing: if both.is_some() { Vec::new() } else { missing },
    }
}
