//! Figures already seen that a file has changed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::calendar::{Day, Grain};
use crate::report::Question;
use crate::tables::{NO_DAY, NO_ROW, Sealed, TableId};
use crate::unit::{Unit, Value};

use super::Shop;
use super::headline::{self, FIGURES};

/// What a file changed of figures that could be seen before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Restatement {
    /// Name of the file.
    pub file: String,
    /// What became of it.
    pub cause: Cause,
    /// The reporting currency, if any amount has one.
    pub currency: Option<String>,
    /// Month by month, the figures that had a value before and have another now.
    pub changes: Vec<Change>,
}

/// What became of a file that changed figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// It was read.
    Added,
    /// It was taken out.
    Removed,
    /// It took the place of an older one.
    Replaced,
}

/// One figure of one month.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Change {
    /// Id of the KPI.
    pub kpi: String,
    /// What it is measured in.
    pub unit: Unit,
    /// First day of the month, ISO.
    pub from: String,
    /// Last day, included.
    pub to: String,
    /// The figure until now.
    pub before: Value,
    /// The figure from now on; none where it cannot be told any more.
    pub after: Option<Value>,
    /// Whether the data covered only a part of the month before: then more data of it is no
    /// surprise.
    pub was_partial: bool,
    /// Orders of the month that are new, gone or not what they were.
    pub orders_changed: u64,
}

/// What is remembered of the figures to compare them with later ones.
pub(super) struct Snapshot {
    currency: Option<String>,
    /// By KPI and first day of the month.
    figures: BTreeMap<(usize, i32), Seen>,
    /// By the code of an order's id, and one: the first day of its month, and a hash of what it comes to;
    /// [`NO_ORDER`] for none.
    orders: Vec<(i32, i64)>,
}

/// The month of what is no order.
const NO_ORDER: i32 = i32::MAX;

/// A figure of a month.
#[derive(Clone, Copy)]
struct Seen {
    unit: Unit,
    value: Value,
    is_partial: bool,
}

impl Shop {
    /// What the file that was finished, taken out or replaced last has changed of figures told
    /// before; none where it changed nothing, at the first call, and while a file is being read.
    /// After a change of settings the next call begins anew.
    pub fn restatement(&mut self) -> Option<Restatement> {
        self.watches = true;
        if self.files.values().any(|file| file.read().is_none()) {
            return None;
        }
        let now = self.snapshot();
        let cause = self.cause.take();
        let before = self.seen.replace(now)?;
        let now = self.seen.as_ref()?;
        let (file, cause) = cause?;
        let changes = before.changes(now);
        let currency = now.currency.clone().or(before.currency);
        (!changes.is_empty()).then_some(Restatement { file, cause, currency, changes })
    }

    /// Notes that a file is about to change figures, while they are what they were.
    pub(super) fn remember(&mut self, file: &str, cause: Cause) {
        if self.watches && self.seen.is_none() {
            self.joined = None;
            self.seen = Some(self.snapshot());
        }
        self.cause = Some((file.to_owned(), cause));
    }

    fn snapshot(&mut self) -> Snapshot {
        let question = Question { grain: Some(Grain::Month), ..headline::question() };
        let Ok(report) = self.ask(&question) else { unreachable!("the KPIs of a headline exist") };
        let figures = FIGURES.iter().enumerate().filter_map(|(at, &kpi)| {
            let kpi = report.kpis.get(kpi)?;
            Some(kpi.series.iter().filter_map(move |point| {
                let from = month_of(Day::parse(&point.from)?.0);
                let (unit, is_partial) = (kpi.unit, point.partial);
                Some(((at, from), Seen { unit, value: point.value?, is_partial }))
            }))
        });
        let figures = figures.flatten().collect();
        let (tables, _) = self.tables();
        Snapshot { currency: report.currency, figures, orders: orders_of(tables) }
    }
}

impl Snapshot {
    /// The figures that had a value and have another.
    fn changes(&self, now: &Snapshot) -> Vec<Change> {
        let changed = self.figures.iter().filter_map(|(&(at, from), before)| {
            let after = now.figures.get(&(at, from));
            let is_same = after.is_some_and(|after| after.value == before.value);
            (!is_same).then(|| Change {
                kpi: FIGURES[at].to_owned(),
                unit: before.unit,
                from: Day(from).to_string(),
                to: Day(from).plus_months(1).plus(-1).to_string(),
                before: before.value,
                after: after.map(|after| after.value),
                was_partial: before.is_partial,
                orders_changed: self.orders_changed(now, from),
            })
        });
        changed.collect()
    }

    /// Orders of a month, then or now, that are not the same in both.
    fn orders_changed(&self, now: &Snapshot, month: i32) -> u64 {
        let differs = |(code, order): &(usize, &(i32, i64)), other: &Snapshot| {
            order.0 == month && other.orders.get(*code) != Some(order)
        };
        let gone = self.orders.iter().enumerate().filter(|order| differs(order, now)).count();
        // An order of the month in both was counted above.
        let new = now.orders.iter().enumerate().filter(|order| differs(order, self));
        let is_of_month = |order: Option<&(i32, i64)>| order.is_some_and(|order| order.0 == month);
        let new = new.filter(|(code, _)| !is_of_month(self.orders.get(*code))).count();
        (gone + new) as u64
    }
}

/// What every order comes to: whether it counts, its amounts, what came back.
fn orders_of(tables: &Sealed) -> Vec<(i32, i64)> {
    let Some(orders) = tables.table(TableId::Orders) else { return Vec::new() };
    let (Some(ids), Some(days)) = (orders.texts("order_id"), orders.days("day")) else {
        return Vec::new();
    };
    let mut sums = vec![0_i64; orders.rows];
    let mut add = |row: usize, weight: i64, value: i64| {
        sums[row] = sums[row].wrapping_mul(31).wrapping_add(value.wrapping_mul(weight));
    };
    if let Some(flags) = orders.flags("is_counting") {
        flags.iter().enumerate().for_each(|(row, &flag)| add(row, 1, i64::from(flag)));
    }
    for name in ["gross", "discount", "shipping", "tax", "quantity"] {
        if let Some((_, values)) = orders.numbers(name) {
            values.iter().enumerate().for_each(|(row, &value)| add(row, 1, value));
        }
    }
    if let Some(returns) = tables.table(TableId::Returns)
        && let (Some(links), Some((_, amounts))) =
            (returns.link(TableId::Orders), returns.numbers("amount"))
    {
        let known = links.iter().zip(amounts).filter(|(link, _)| **link != NO_ROW);
        known.for_each(|(&order, &amount)| add(order as usize, 7, amount));
    }
    // Those without an id come first.
    let place = |id: u32| id.wrapping_add(1) as usize;
    let mut of_ids = vec![(NO_ORDER, 0); ids.iter().map(|&id| place(id) + 1).max().unwrap_or(0)];
    // Orders of a day mostly stand together.
    let mut last = (NO_DAY, NO_DAY);
    for ((&id, &day), sum) in ids.iter().zip(days).zip(sums) {
        if day != last.0 {
            last = (day, if day == NO_DAY { NO_DAY } else { month_of(day) });
        }
        of_ids[place(id)] = (last.1, sum);
    }
    of_ids
}

/// The first day of a day's month.
pub(super) fn month_of(day: i32) -> i32 {
    let (_, _, of_month) = Day(day).date();
    day + 1 - of_month as i32
}
