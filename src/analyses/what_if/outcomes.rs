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
    let price = if base.value("price").is_some() { " * price / price_now" } else { "" };
    let margin = match base.value("price") {
        Some(_) => "(1 - (1 - gross_margin) * price_now / price)",
        None => "gross_margin",
    };
    let more = "(shipping_at_threshold - shipping_now) * orders / orders_now";
    let more = base.shipping.as_ref().map(|_| more);
    // Where sales hold shipping, the threshold moves them, but not the goods in them.
    let in_sales = more.filter(|_| analyst.settings.revenue_with_shipping);
    let goods = in_sales.map_or("revenue".to_owned(), |more| format!("(revenue - {more})"));
    let added = |more: Option<&str>| more.map(|more| format!(" + {more}")).unwrap_or_default();
    let (threshold, to_sales) = (added(more), added(in_sales));
    let contribution = match base.value("contribution") {
        Some(_) => {
            "gross_profit - marketing_cost - (gross_profit_now - marketing_cost_now - contribution_now) \
             * orders / orders_now"
        }
        None => "gross_profit - marketing_cost",
    };
    let order_costs = match base.value("contribution") {
        Some(_) => {
            " - (gross_profit_now - marketing_cost_now - contribution_now) \
             * orders / orders_now / revenue"
        }
        None => "",
    };
    let of_a_customer = if in_sales.is_none() || analyst.settings.aov_before_returns {
        format!("clv_now * aov / aov_now{price}{refunds}")
    } else {
        "clv_now * revenue * orders_now / (revenue_now * orders)".to_owned()
    };
    let mut all = vec![
        made("revenue", &format!("{traffic} * aov{price}{refunds}{to_sales}"), worked.revenue, &[]),
        made("orders", traffic, worked.orders, &[]),
        made(
            "gross_profit",
            &format!("gross_profit_now * {goods} / revenue_now * {margin} / gross_margin_now"),
            worked.gross_profit,
            &["gross_profit"],
        ),
        made(
            "contribution",
            &format!("{contribution}{threshold}"),
            worked.contribution,
            &["gross_profit", "marketing_cost"],
        ),
        made(
            "cac",
            "marketing_cost / (new_customers_now * orders / orders_now)",
            worked.cac,
            &["marketing_cost", "new_customers"],
        ),
        made("clv", &of_a_customer, worked.clv, &["clv"]),
        made(
            "clv_cac_ratio",
            "clv / cac",
            worked.ratio(),
            &["clv", "marketing_cost", "new_customers"],
        ),
    ];
    let formula = format!("1 / ({margin}{order_costs})");
    let roas = made("break_even_roas", &formula, worked.break_even, &["gross_margin"]);
    all.push(WhatIfOutcome { better: Better::Lower, ..roas });
    if base.shipping.is_some() {
        let formula = "shipping_at_threshold * orders / orders_now";
        let shipping = made("shipping", formula, worked.shipping, &[]);
        all.insert(4, WhatIfOutcome { unit: Unit::Money, ..shipping });
    }
    all
}

/// All outcomes worked out.
struct Worked {
    revenue: Both,
    orders: Both,
    gross_profit: Both,
    contribution: Both,
    shipping: Both,
    cac: Both,
    clv: Both,
    break_even: Both,
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
        let order_value =
            growth(&["aov", "price"]).zip(kept).and_then(|(aov, kept)| aov.checked_mul(kept));
        let revenue = orders.zip(order_value).and_then(|(orders, aov)| orders.checked_mul(aov));
        let margin = margin(base, moved).and_then(|(before, now)| {
            if before == now { Some(Decimal::ONE) } else { now.checked_div(before) }
        });
        let profit = revenue.zip(margin).and_then(|(revenue, margin)| revenue.checked_mul(margin));
        let gross_profit = grown("gross_profit", profit);
        let cost = base.value("marketing_cost").zip(moved.value("marketing_cost"));
        let shipping = shipping(base, moved, orders);
        // Each order pays as much as before but for what the threshold makes of it.
        let more = shipping.zip(orders).map(|((was, now), orders)| now - was * orders);
        let more = more.unwrap_or_default();
        let in_sales = if analyst.settings.revenue_with_shipping { more } else { Decimal::ZERO };
        let contribution = contribution(base, gross_profit, cost, orders);
        let sales = grown("revenue", revenue).map(|(was, now)| (was, now + in_sales));
        let of_a_customer = if analyst.settings.aov_before_returns {
            growth(&["aov", "price"])
        } else if in_sales.is_zero() {
            order_value
        } else {
            sales.zip(orders).and_then(|((was, now), orders)| now.checked_div(was * orders))
        };
        Worked {
            revenue: sales,
            orders: grown("orders", orders),
            gross_profit,
            contribution: contribution.map(|(was, now)| (was, now + more)),
            shipping,
            break_even: break_even(base, moved, sales, orders),
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

/// The gross margin. Another price leaves the cost of a piece as it was.
fn margin(base: &Base, moved: &Moved) -> Both {
    let (before, now) = (base.value("gross_margin")?, moved.value("gross_margin")?);
    let price = moved.growth(base, "price")?;
    if price == Decimal::ONE {
        return Some((before, now));
    }
    Some((before, Decimal::ONE - (Decimal::ONE - now).checked_div(price)?))
}

/// What customers pay for shipping.
fn shipping(base: &Base, moved: &Moved, orders: Option<Decimal>) -> Both {
    let shipping = base.shipping.as_ref()?;
    let charged = shipping.charged_at(moved.value("free_shipping_threshold")?)?;
    Some((shipping.charged(), charged.checked_mul(orders?)?))
}

/// 1 ÷ (gross margin − costs of orders ÷ net sales), the costs known from the contribution.
fn break_even(base: &Base, moved: &Moved, sales: Both, orders: Option<Decimal>) -> Both {
    let ((margin, margin_moved), (sales, sales_moved)) = (margin(base, moved)?, sales?);
    let cost = base.value("marketing_cost").unwrap_or_default();
    let costs = match (base.value("gross_profit"), base.value("contribution")) {
        (Some(profit), Some(contribution)) => profit - cost - contribution,
        _ => Decimal::ZERO,
    };
    let of = |margin: Decimal, costs: Decimal, sales: Decimal| {
        let left = margin.checked_sub(costs.checked_div(sales)?)?;
        (left > Decimal::ZERO).then(|| Decimal::ONE.checked_div(left)).flatten()
    };
    Some((of(margin, costs, sales)?, of(margin_moved, costs.checked_mul(orders?)?, sales_moved)?))
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
