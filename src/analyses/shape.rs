//! What kind of figure a plan gives: what adds up, a ratio of two such, or something else.

use crate::kpis::Plan;
use crate::kpis::formula::Sign;
use crate::measures::{Aggregate, MEASURES, Window};

/// What kind of figure a plan gives.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape {
    /// Adds up over days and over the values of a dimension (if no row has several of these).
    Sum,
    /// A number of different things: adds up over neither.
    Count,
    /// One sum divided by another.
    Ratio(Plan, Plan),
    /// Anything else: medians, products, figures that look back.
    Other,
}

/// The shape of a plan.
pub(crate) fn shape(plan: &Plan) -> Shape {
    if is_sum(plan, false) {
        return Shape::Sum;
    }
    if is_sum(plan, true) {
        return Shape::Count;
    }
    match ratio(plan) {
        Some((of, per)) if is_sum(&of, false) && is_sum(&per, false) => Shape::Ratio(of, per),
        _ => Shape::Other,
    }
}

/// Sums and numbers of rows, added, subtracted, or taken so many times; with `with_distinct`
/// numbers of different things, too.
fn is_sum(plan: &Plan, with_distinct: bool) -> bool {
    let inner = |plan| is_sum(plan, with_distinct);
    let is_constant = |plan: &Plan| matches!(plan, Plan::Number(_));
    match plan {
        Plan::Number(number) => number.is_zero(),
        Plan::Measure(measure, _) => {
            let measure = &MEASURES[*measure];
            match measure.aggregate {
                Aggregate::Sum(_) | Aggregate::Count => measure.window == Window::Period,
                Aggregate::Distinct(_) => with_distinct && measure.window == Window::Period,
                _ => false,
            }
        }
        Plan::Minus(of) => inner(of),
        Plan::Pair(left, Sign::Plus | Sign::Minus, right) => inner(left) && inner(right),
        Plan::Pair(left, Sign::Times, right) => {
            is_constant(left) && inner(right) || inner(left) && is_constant(right)
        }
        Plan::Pair(left, Sign::Over, right) => inner(left) && is_constant(right),
        _ => false,
    }
}

/// The plan as one plan divided by another: `1 − a ÷ b` is `(b − a) ÷ b`.
fn ratio(plan: &Plan) -> Option<(Plan, Plan)> {
    let pair = |left: Plan, sign, right: Plan| Plan::Pair(Box::new(left), sign, Box::new(right));
    match plan {
        Plan::Pair(of, Sign::Over, per) | Plan::Share(of, per) => {
            Some(((**of).clone(), (**per).clone()))
        }
        Plan::Minus(of) => ratio(of).map(|(of, per)| (Plan::Minus(Box::new(of)), per)),
        Plan::Pair(left, sign @ (Sign::Plus | Sign::Minus), right) => match (&**left, &**right) {
            (Plan::Number(_), right) => {
                let (of, per) = ratio(right)?;
                Some((pair(pair((**left).clone(), Sign::Times, per.clone()), *sign, of), per))
            }
            (left, Plan::Number(_)) => {
                let (of, per) = ratio(left)?;
                Some((pair(of, *sign, pair((**right).clone(), Sign::Times, per.clone())), per))
            }
            _ => None,
        },
        Plan::Pair(left, Sign::Times, right) => match (&**left, &**right) {
            (Plan::Number(_), right) => {
                let (of, per) = ratio(right)?;
                Some((pair((**left).clone(), Sign::Times, of), per))
            }
            (left, Plan::Number(_)) => {
                let (of, per) = ratio(left)?;
                Some((pair(of, Sign::Times, (**right).clone()), per))
            }
            _ => None,
        },
        _ => None,
    }
}
