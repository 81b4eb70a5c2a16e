//! What one value of a dimension gave to a change, and of which kind it is.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{ChangeMethod, ChangedValue, EffectId, effects};
use crate::unit::{Unit, Value};

/// By kind, what was given.
pub(super) type Effects = BTreeMap<EffectId, Decimal>;
/// A figure of the period, and of the comparison period.
pub(in super::super) type Both = (Decimal, Decimal);

/// Digits behind the mark of an effect on money: cents.
const CENTS: u32 = 2;
/// Digits behind the mark of an effect on a ratio.
const RATIO: u32 = 12;

/// What all values of a dimension gave.
pub(super) struct Changes {
    pub(super) method: ChangeMethod,
    pub(super) total: Both,
    pub(super) values: Vec<Change>,
    /// What the whole has more than the values.
    pub(super) overlap: Decimal,
}

/// What one value gave.
#[derive(Clone, Debug)]
pub(in super::super) struct Change {
    pub(in super::super) code: u32,
    pub(super) count: usize,
    pub(in super::super) now: Option<Decimal>,
    pub(in super::super) before: Option<Decimal>,
    pub(super) effects: Effects,
}

impl Change {
    /// All it gave.
    pub(in super::super) fn given(&self) -> Decimal {
        self.effects.values().sum()
    }

    /// What rounding left goes to the last effect of the largest one (the first of equals).
    pub(super) fn take(changes: &mut [Change], left: Decimal) {
        let largest = changes.iter_mut().rev().max_by_key(|change| change.given().abs());
        if let Some((_, effect)) = largest.and_then(|change| change.effects.iter_mut().next_back())
        {
            *effect += left;
        }
    }

    /// Several as one, without figures of their own. None of none.
    pub(super) fn together(changes: &[Change]) -> Option<Change> {
        let first = changes.first()?;
        let mut effects = Effects::new();
        for (id, value) in changes.iter().flat_map(|change| &change.effects) {
            *effects.entry(*id).or_default() += value;
        }
        Some(Change { count: changes.len(), now: None, before: None, effects, ..first.clone() })
    }

    pub(super) fn report(&self, unit: Unit, key: Option<String>) -> ChangedValue {
        let value = |value: Option<Decimal>| value.map(|value| Value::of(unit, value));
        ChangedValue {
            key,
            count: self.count,
            value: value(self.now),
            compared: value(self.before),
            contribution: Value::of(unit, self.given()),
            effects: effects(unit, &self.effects),
        }
    }
}

/// Revenue by value and units by value: volume, mix and price of those with units in both periods,
/// new, lost and other ones.
///
/// For one value with units `q`, revenue `r`, price `p = r ÷ q`, and `Q` the units of all that have
/// some in both periods: volume `(Q now ÷ Q before − 1) · r before`, mix
/// `(q now − q before · Q now ÷ Q before) · p before`, price the rest, `q now · (p now − p before)`.
pub(super) fn price_volume_mix(values: &[(u32, Both, Both)]) -> Option<Vec<Change>> {
    let stays = |(now, before): Both| now > Decimal::ZERO && before > Decimal::ZERO;
    let staying = || values.iter().map(|(_, _, units)| *units).filter(|&units| stays(units));
    let (now, before) =
        staying().fold(Both::default(), |sum, units| (sum.0 + units.0, sum.1 + units.1));
    let growth = if before.is_zero() { Decimal::ONE } else { now.checked_div(before)? };
    let change = |&(code, revenue, units): &(u32, Both, Both)| {
        let difference = revenue.0 - revenue.1;
        let effects = if stays(units) {
            let volume = ((growth - Decimal::ONE).checked_mul(revenue.1)?).round_dp(CENTS);
            let moved = units.0 - units.1.checked_mul(growth)?;
            let mix = moved.checked_mul(revenue.1.checked_div(units.1)?)?.round_dp(CENTS);
            let price = difference - volume - mix;
            vec![(EffectId::Volume, volume), (EffectId::Mix, mix), (EffectId::Price, price)]
        } else {
            vec![(came_or_went(units), difference)]
        };
        Some(of_one(code, revenue, effects))
    };
    values.iter().map(change).collect()
}

/// What adds up: the difference of each value.
pub(super) fn differences(values: &[(u32, Both)]) -> Vec<Change> {
    let change = |&(code, figure): &(u32, Both)| {
        let id = match (figure.0.is_zero(), figure.1.is_zero()) {
            (false, true) => EffectId::New,
            (true, false) => EffectId::Lost,
            _ => EffectId::Continuing,
        };
        of_one(code, figure, vec![(id, figure.0 - figure.1)])
    };
    values.iter().map(change).collect()
}

/// Ratios: with weight `w` (its share of what is divided by), ratio `r` and `R` the mean of the
/// whole's two ratios, within is `mean w · Δr`, mix is `Δw · (mean r − R)`. They sum to the change
/// of the whole, where the values sum to the whole.
pub(in super::super) fn within_and_mix(
    values: &[(u32, Both, Both)],
    (of, per): (Both, Both),
) -> Option<Vec<Change>> {
    let two = Decimal::TWO;
    let level = (of.0.checked_div(per.0)? + of.1.checked_div(per.1)?) / two;
    let change = |&(code, top, bottom): &(u32, Both, Both)| {
        let weights = (bottom.0.checked_div(per.0)?, bottom.1.checked_div(per.1)?);
        let shift = weights.0 - weights.1;
        let points = top.0.checked_div(per.0)? - top.1.checked_div(per.1)?;
        let given = (points - level.checked_mul(shift)?).round_dp(RATIO);
        let ratios = (top.0.checked_div(bottom.0), top.1.checked_div(bottom.1));
        let effects = if let (Some(now), Some(before)) = ratios {
            let within = ((weights.0 + weights.1) / two).checked_mul(now - before)?;
            let within = within.round_dp(RATIO);
            vec![(EffectId::Within, within), (EffectId::Mix, given - within)]
        } else {
            vec![(came_or_went(bottom), given)]
        };
        let mut change = of_one(code, Both::default(), effects);
        (change.now, change.before) = ratios;
        Some(change)
    };
    values.iter().map(change).collect()
}

fn came_or_went((now, before): Both) -> EffectId {
    match (now > Decimal::ZERO, before > Decimal::ZERO) {
        (true, false) => EffectId::New,
        (false, true) => EffectId::Lost,
        _ => EffectId::Other,
    }
}

fn of_one(code: u32, (now, before): Both, effects: Vec<(EffectId, Decimal)>) -> Change {
    let effects = effects.into_iter().collect();
    Change { code, count: 1, now: Some(now), before: Some(before), effects }
}
