//! From one figure to another, in steps that sum to the cent.

use std::collections::BTreeMap;

use rust_decimal::{Decimal, RoundingStrategy};

use super::super::exact::fit;
use super::{LensBridge, LensStep, LensStepId, LensView};

/// Cents.
const DIGITS: u32 = 2;

/// From each view to each other one.
pub(super) fn all(views: &[LensView]) -> Vec<LensBridge> {
    let pairs = views.iter().flat_map(|from| views.iter().map(move |to| (from, to)));
    pairs.filter(|(from, to)| from.id != to.id).map(|(from, to)| bridge(from, to)).collect()
}

fn bridge(from: &LensView, to: &LensView) -> LensBridge {
    let mut steps: BTreeMap<LensStepId, Decimal> = BTreeMap::new();
    for part in &to.parts {
        *steps.entry(part.id).or_default() += part.amount;
    }
    for part in &from.parts {
        *steps.entry(part.id).or_default() -= part.amount;
    }
    let (start, end) = (rounded(from.sales), rounded(to.sales));
    let (ids, amounts): (Vec<LensStepId>, Vec<Decimal>) =
        steps.into_iter().filter(|(_, amount)| !amount.is_zero()).unzip();
    let fitted = ids.into_iter().zip(fit(&amounts, end - start, DIGITS));
    let steps = fitted.filter(|(_, amount)| !amount.is_zero());
    LensBridge {
        from: from.id,
        to: to.id,
        start,
        steps: steps.map(|(id, amount)| LensStep { id, amount }).collect(),
        end,
    }
}

fn rounded(amount: Decimal) -> Decimal {
    amount.round_dp_with_strategy(DIGITS, RoundingStrategy::MidpointAwayFromZero)
}
