//! One way to take revenue apart: which totals lie on the way to it.

use rust_decimal::Decimal;

use super::super::compared::Fair;
use super::super::{Analyst, log_mean};
use super::factors::{Link, additive, by_log_mean, parts, under};
use super::{TreeBranch, TreeBranchId, TreeFactor, TreeMethod};
use crate::kpis::Plan;
use crate::measures::{Missing, Scope};
use crate::ordered::InOrder;
use crate::unit::Unit;

/// A figure of the period and of the one before.
type BothPeriods = (Decimal, Decimal);

/// A step of the way: the factor it adds, and the total it leads to.
struct Step {
    id: &'static str,
    unit: Unit,
    plan: Plan,
}

/// Revenue taken apart; none where there are orders, but no sessions to bring them.
///
/// # Errors
/// What it lacks.
pub(super) fn branch(
    analyst: &Analyst,
    id: TreeBranchId,
) -> Result<Option<TreeBranch>, Vec<Missing>> {
    let scope = scope(analyst, id);
    let steps = steps(analyst, id, &scope)?;
    let plans: Vec<&Plan> = steps.iter().map(|step| &step.plan).collect();
    let fair = analyst.fair(&plans, None)?;
    let links = links(analyst, &steps, &fair)?;
    let is_gap = |now: fn(&Link) -> Decimal| now(&links[0]).is_zero() && !now(&links[1]).is_zero();
    if id == TreeBranchId::Customers && links[0].total == (Decimal::ZERO, Decimal::ZERO) {
        return Err(vec![Missing::denominator()]);
    }
    if is_gap(|link| link.total.0) || is_gap(|link| link.total.1) {
        return Ok(None);
    }
    Ok(Some(made(analyst, id, (&steps, &links), (&scope, fair))))
}

fn made(
    analyst: &Analyst,
    id: TreeBranchId,
    (steps, links): (&[Step], &[Link]),
    (scope, fair): (&Scope, Fair),
) -> TreeBranch {
    // OK because every branch has two steps or more.
    let (value, compared) = links[links.len() - 1].total;
    let (method, mut factors) = match by_log_mean(links) {
        Some(factors) => (TreeMethod::LogMean, factors),
        None => (TreeMethod::Additive, additive(links)),
    };
    if method == TreeMethod::LogMean {
        let below = detail(analyst, links, scope, &fair);
        if let Some(order_value) = factors.last_mut() {
            order_value.factors = under(&below, order_value.contribution, (value, compared));
        }
    }
    if id != TreeBranchId::Customers
        && let Some(first) = factors.first_mut()
    {
        split(analyst, &steps[0].plan, (&links[0], links[links.len() - 1].total), &fair, first);
    }
    TreeBranch {
        id,
        method,
        value: value.normalize(),
        compared: compared.normalize(),
        difference: (value - compared).normalize(),
        factors,
        days: fair.days,
    }
}

/// Customers' revenue is that of orders that have one.
fn scope(analyst: &Analyst, id: TreeBranchId) -> Scope {
    let mut scope = analyst.scope.clone();
    let is_named = scope.iter().any(|(dimension, _)| dimension == "customer_kind");
    if id == TreeBranchId::Customers && !is_named {
        let kinds = vec!["new".to_owned(), "returning".to_owned()];
        scope.push(("customer_kind".to_owned(), kinds));
        scope.order();
    }
    scope
}

fn steps(analyst: &Analyst, id: TreeBranchId, scope: &Scope) -> Result<Vec<Step>, Vec<Missing>> {
    let steps: &[(&str, Unit, &str)] = match id {
        TreeBranchId::Sessions => &[
            ("sessions", Unit::Count, "sessions"),
            ("conversion_rate", Unit::Ratio, "orders"),
            ("aov", Unit::Money, "revenue"),
        ],
        TreeBranchId::Orders => {
            &[("orders", Unit::Count, "orders"), ("aov", Unit::Money, "revenue")]
        }
        TreeBranchId::Customers => &[
            ("customers", Unit::Count, "customers"),
            ("orders_per_customer", Unit::Factor, "orders"),
            ("aov", Unit::Money, "revenue"),
        ],
    };
    let step = |&(id, unit, formula): &(&'static str, Unit, &str)| {
        let plan = analyst.formula(formula, None, scope)?;
        Ok(Step { id, unit, plan })
    };
    steps.iter().map(step).collect()
}

fn links(analyst: &Analyst, steps: &[Step], fair: &Fair) -> Result<Vec<Link>, Vec<Missing>> {
    let link = |step: &Step| {
        let total = analyst.both(&step.plan, fair).map_err(|missing| vec![missing])?;
        Ok(Link { id: step.id, unit: step.unit, total })
    };
    steps.iter().map(link).collect()
}

/// The totals from orders to revenue; nothing where units are not known of both periods.
fn detail(analyst: &Analyst, links: &[Link], scope: &Scope, fair: &Fair) -> Vec<Link> {
    let [.., orders, revenue] = links else { return Vec::new() };
    let total = |formula: &str| {
        let plan = analyst.formula(formula, None, scope).ok()?;
        analyst.both(&plan, fair).ok()
    };
    let Some(units) = total("units_sold") else { return Vec::new() };
    let link = |id, unit, total| Link { id, unit, total };
    let mut below = vec![
        link("orders", Unit::Count, orders.total),
        link("units_per_order", Unit::Factor, units),
    ];
    let settings = analyst.settings;
    let is_plain = !settings.revenue_with_tax && !settings.revenue_with_shipping;
    let prices = total("gross_sales").zip(total("gross_sales - prefer(discount, 0)"));
    if let Some((list, paid)) = prices.filter(|_| is_plain) {
        below.push(link("list_price_per_unit", Unit::Money, list));
        below.push(link("kept_after_discount", Unit::Ratio, paid));
        below.push(link("kept_after_returns", Unit::Ratio, revenue.total));
        if below.iter().all(|link| log_mean::log_change(link.total).is_some()) {
            return below;
        }
        below.truncate(2);
    }
    below.push(link("price_per_unit", Unit::Money, revenue.total));
    below
}

/// The first factor by channel, where the traffic (or the orders) know it and its values sum to the
/// whole.
fn split(
    analyst: &Analyst,
    plan: &Plan,
    (link, whole): (&Link, (Decimal, Decimal)),
    fair: &Fair,
    factor: &mut TreeFactor,
) {
    let dimension = "channel";
    let Ok(plan_by) = analyst.formula(link.id, Some(dimension), &analyst.scope) else { return };
    let codes = |slice| analyst.codes(&plan_by, slice, dimension);
    let (Ok(now), Ok(before)) = (codes(&fair.now), codes(&fair.before)) else { return };
    let values: Option<Vec<(Option<String>, BothPeriods)>> = now
        .union(&before)
        .map(|&code| {
            let of = |slice| analyst.of_code(&plan_by, slice, (dimension, code)).ok();
            Some((analyst.text(dimension, code), (of(&fair.now)?, of(&fair.before)?)))
        })
        .collect();
    let Some(values) = values.filter(|values| values.len() > 1) else { return };
    let sum = |side: fn(&BothPeriods) -> Decimal| -> Decimal {
        values.iter().map(|(_, value)| side(value)).sum()
    };
    // Where another report tells the channels than tells the whole, they need not be the same.
    if (sum(|value| value.0), sum(|value| value.1)) != link.total || plan != &plan_by {
        return;
    }
    factor.split_by = Some(dimension.to_owned());
    factor.parts = parts(values, (link, whole), factor.contribution);
}
