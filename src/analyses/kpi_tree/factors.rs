//! What factors, and what they are made of, gave to a change.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use super::super::exact::{fit, shapley};
use super::super::log_mean::{self, Total};
use super::{TreeFactor, TreePart};
use crate::ordered::InOrder;
use crate::unit::{Unit, Value, number};

/// Digits behind the mark of a contribution: cents.
const DIGITS: u32 = 2;

/// A total on the way, and the factor that leads to it from the one before (the first: itself).
#[derive(Clone, Copy, Debug)]
pub(super) struct Link {
    pub(super) id: &'static str,
    pub(super) unit: Unit,
    pub(super) total: Total,
}

/// The factors of a chain of totals; none where one of these has no logarithm.
pub(super) fn by_log_mean(links: &[Link]) -> Option<Vec<TreeFactor>> {
    let chain: Vec<Total> = links.iter().map(|link| link.total).collect();
    let contributions = log_mean::contributions(&chain)?;
    let (now, before) = *chain.last()?;
    Some(factors(links, &fit(&contributions, now - before, DIGITS)))
}

/// The factors of a chain of totals of which some are zero or negative.
pub(super) fn additive(links: &[Link]) -> Vec<TreeFactor> {
    let values = values(links);
    // A factor that is not known of one period is taken as unchanged; of none, it is nothing.
    let known = |&(now, before): &(Option<Decimal>, Option<Decimal>)| {
        let either = now.or(before).unwrap_or_default();
        (now.unwrap_or(either), before.unwrap_or(either))
    };
    let known: Vec<(Decimal, Decimal)> = values.iter().map(known).collect();
    let (now, before) = links[links.len() - 1].total;
    let mut given = shapley(&known).unwrap_or_else(|| vec![Decimal::ZERO; links.len()]);
    // What comes without orders, as refunds of earlier ones, is put down to the order value.
    let rest = now - before - given.iter().sum::<Decimal>();
    if let Some(last) = given.last_mut() {
        *last += rest;
    }
    factors(links, &fit(&given, now - before, DIGITS))
}

/// The factors under one of a branch: `below` begins with the total that it leads on from.
pub(super) fn under(below: &[Link], contribution: Decimal, whole: Total) -> Vec<TreeFactor> {
    let logs = below.windows(2).map(|pair| {
        let [from, to] = [pair[0], pair[1]].map(|link| log_mean::log_change(link.total));
        log_mean::share_of(whole, to? - from?)
    });
    let Some(given) = logs.collect::<Option<Vec<Decimal>>>() else { return Vec::new() };
    if given.is_empty() {
        return Vec::new();
    }
    let fitted = fit(&given, contribution, DIGITS);
    let zero = Decimal::ZERO;
    let all: Vec<Decimal> = std::iter::once(zero).chain(fitted).collect();
    factors(below, &all).split_off(1)
}

/// What the values of a dimension gave to the contribution of a total that is their sum.
pub(super) fn parts(
    values: Vec<(Option<String>, Total)>,
    (link, whole): (&Link, Total),
    contribution: Decimal,
) -> Vec<TreePart> {
    let (now, before) = link.total;
    let rate = log_mean::rate(link.total, whole)
        .or_else(|| contribution.checked_div(now - before))
        .unwrap_or_default();
    let given: Vec<Decimal> =
        values.iter().map(|(_, (now, before))| (now - before) * rate).collect();
    let fitted = fit(&given, contribution, DIGITS);
    let mut parts: Vec<TreePart> = values
        .into_iter()
        .zip(fitted)
        .map(|((key, (now, before)), contribution)| TreePart {
            key,
            value: Value::of(link.unit, now),
            compared: Value::of(link.unit, before),
            contribution: contribution.normalize(),
        })
        .collect();
    parts.order_by(|a, b| {
        (Reverse(a.contribution.abs()), &a.key).cmp(&(Reverse(b.contribution.abs()), &b.key))
    });
    parts
}

/// Of each factor the figure of both periods; none where there is nothing to divide by.
fn values(links: &[Link]) -> Vec<(Option<Decimal>, Option<Decimal>)> {
    let mut from = (Decimal::ONE, Decimal::ONE);
    let step = |link: &Link| {
        let (now, before) = link.total;
        let values = (now.checked_div(from.0), before.checked_div(from.1));
        from = link.total;
        values
    };
    links.iter().map(step).collect()
}

fn factors(links: &[Link], contributions: &[Decimal]) -> Vec<TreeFactor> {
    let all = links.iter().zip(values(links)).zip(contributions);
    all.map(|((link, (now, before)), contribution)| TreeFactor {
        id: link.id.to_owned(),
        unit: link.unit,
        value: now.map(|value| Value::of(link.unit, value)),
        compared: before.map(|value| Value::of(link.unit, value)),
        change: now
            .zip(before)
            .and_then(|(now, before)| Some(number((now - before).checked_div(before.abs())?))),
        contribution: contribution.normalize(),
        factors: Vec::new(),
        split_by: None,
        parts: Vec::new(),
    })
    .collect()
}
