//! Exchange rates by day, from tables of reference rates.

use std::collections::{BTreeMap, BTreeSet};

use super::currency::name_of;
use super::files::Files;
use super::orders::codes;
use super::overlap::keep_latest;
use super::scaled::Fraction;
use crate::ordered::Gather;
use crate::tables::column::{Column, NO_CODE, NO_DAY};
use crate::tables::dictionary::Dictionary;
use crate::tables::schema::TableId;
use crate::values::Number;

/// The currency that rates are per.
const BASE: &str = "EUR";

/// By currency and day, how much of it is one euro.
pub(super) struct Reference(BTreeMap<String, BTreeMap<i32, Number>>);

impl Reference {
    /// The rates of all files. What a later file says of a day prevails; of two rates of a day in
    /// one file the greater is taken.
    pub(super) fn new(files: &Files<'_>, words: Option<&Dictionary>) -> Self {
        let mut all = BTreeMap::<String, BTreeMap<i32, Number>>::new();
        let parts = files.parts(TableId::FxRates);
        for (part, kept) in parts.iter().zip(keep_latest(&parts, &["currency", "date"])) {
            let own = codes(part, "currency");
            let (Some(Column::Day(days)), Some(rates), Some(words)) =
                (part.table.column("date"), part.table.column("per_eur"), words)
            else {
                continue;
            };
            for row in (0..own.len()).filter(|&row| kept[row]) {
                let rate = rates.number(row).filter(|rate| rate.units > 0);
                if let (Some(rate), true) = (rate, own[row] != NO_CODE && days[row] != NO_DAY) {
                    let rates = all.entry(name_of(words.text(own[row]))).or_default();
                    let known = rates.entry(days[row]).or_insert(rate);
                    *known = greater(*known, rate);
                }
            }
        }
        Reference(all)
    }

    /// From each day on, until the next, what an amount in one currency is multiplied by to be in
    /// another.
    pub(super) fn between(&self, from: &str, to: &str) -> Vec<(i32, Fraction)> {
        let days = |name: &str| self.0.get(name).into_iter().flat_map(BTreeMap::keys).copied();
        let days: BTreeSet<i32> = days(from).chain(days(to)).gather();
        let rate = |day: i32| Some(cross(self.per_euro(to, day)?, self.per_euro(from, day)?));
        days.into_iter().filter_map(|day| Some((day, rate(day)?))).collect()
    }

    /// The day's, or the last before.
    fn per_euro(&self, name: &str, day: i32) -> Option<Number> {
        if name == BASE {
            return Some(Number::whole(1));
        }
        self.0.get(name)?.range(..=day).next_back().map(|(_, rate)| *rate)
    }
}

fn greater(a: Number, b: Number) -> Number {
    let units = |own: Number, other: Number| i128::from(own.units) * power(other.scale);
    if units(a, b) >= units(b, a) { a } else { b }
}

fn cross(to: Number, from: Number) -> Fraction {
    Fraction::new(
        i128::from(to.units) * power(from.scale),
        i128::from(from.units) * power(to.scale),
    )
}

fn power(scale: u8) -> i128 {
    10_i128.pow(u32::from(scale))
}
