//! What advertising must bring back before it costs more than it earns, by country and product.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use super::super::Analyst;
use super::{BreakEven, BreakEvenGroup};
use crate::calendar::Period;
use crate::measures::Missing;
use crate::unit::number;

/// Entries where no limit is asked for.
const LIMIT: usize = 10;

/// By country, then by product.
pub(super) fn all(analyst: &Analyst, days: Period) -> Vec<BreakEven> {
    // A product without names goes by its number; without either there is nothing to tell by.
    let product = analyst.product_dimension().unwrap_or("product");
    [("country", of_country()), (product, of_product(product))]
        .into_iter()
        .map(|(dimension, margin)| by(analyst, days, dimension, &margin))
        .collect()
}

/// A country bears the costs of its own orders; where only the books tell these, as much for each
/// order.
fn of_country() -> String {
    let booked =
        |measure: &str| format!("across({measure}, country) * orders / across(orders, country)");
    format!(
        "gross_margin - (first(shipment_cost, {}, 0) + first(payment_fees, {}, 0)) / revenue",
        booked("fulfilment_booked"),
        booked("payment_booked")
    )
}

/// An order's costs are of all of its articles: each bears as much for its sales.
fn of_product(dimension: &str) -> String {
    format!(
        "gross_margin - across((first(shipment_cost, fulfilment_booked, 0) \
         + first(payment_fees, payment_booked, 0)) / revenue, {dimension})"
    )
}

fn by(analyst: &Analyst, days: Period, dimension: &str, margin: &str) -> BreakEven {
    let told = BreakEven {
        dimension: dimension.to_owned(),
        groups: Vec::new(),
        others: 0,
        missing: Vec::new(),
    };
    match groups(analyst, days, dimension, margin) {
        Ok(mut groups) => {
            let limit = analyst.limit.unwrap_or(LIMIT);
            let others = groups.len().saturating_sub(limit) as u32;
            groups.truncate(limit);
            BreakEven { groups, others, ..told }
        }
        Err(missing) => BreakEven { missing, ..told },
    }
}

/// Those with net sales, the greatest first.
fn groups(
    analyst: &Analyst,
    days: Period,
    dimension: &str,
    margin: &str,
) -> Result<Vec<BreakEvenGroup>, Vec<Missing>> {
    let plan = |text: &str| analyst.formula(text, Some(dimension), &analyst.scope);
    let of = |text: &str| {
        let plan = plan(text)?;
        analyst.groups(&plan, days, dimension).map_err(|lack| vec![lack])
    };
    let (sales, margins) = (of("revenue")?, of(margin)?);
    let group = |(&code, &margin): (&u32, &Decimal)| {
        let revenue = sales.get(&code).copied().filter(|sales| *sales > Decimal::ZERO)?;
        let key = analyst.text(dimension, code);
        Some(BreakEvenGroup { key, revenue, margin: number(margin), roas: roas(margin) })
    };
    let mut groups: Vec<BreakEvenGroup> = margins.iter().filter_map(group).collect();
    groups.sort_by(|a, b| (Reverse(a.revenue), &a.key).cmp(&(Reverse(b.revenue), &b.key)));
    Ok(groups)
}

/// None where each sale loses money before any advertising.
pub(super) fn roas(margin: Decimal) -> Option<f64> {
    (margin > Decimal::ZERO).then(|| Decimal::ONE.checked_div(margin).map(number)).flatten()
}
