//! Which values of a dimension make most of a day's deviation.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::super::Analyst;
use super::super::exact::ratio;
use super::super::shape::{Shape, shape};
use super::super::what_changed::{Change, within_and_mix};
use super::series::{Mark, Series};
use super::{DayDimension, DayValue};
use crate::calendar::{Day, Period};
use crate::kpis::{Entry, Plan};
use crate::measures::{Missing, Slice};
use crate::ordered::{Gather, InOrder};
use crate::tables::TABLES;
use crate::unit::{Unit, Value, number};

/// How many values of a dimension are listed.
const VALUES: usize = 3;

/// Explains days by each dimension the KPI can be broken down by.
pub(super) struct Explainer<'a> {
    analyst: &'a Analyst<'a>,
    unit: Unit,
    series: &'a Series,
    marked: &'a [Mark],
    plans: Vec<(String, Plan)>,
}

/// A value's part in a day.
struct Part {
    code: u32,
    value: Option<Decimal>,
    expected: Option<Decimal>,
    given: Decimal,
    /// Its share of what was expected.
    usual: f64,
}

impl<'a> Explainer<'a> {
    pub(super) fn new(
        analyst: &'a Analyst<'a>,
        (kpi, entry): (&str, &Entry),
        plan: &Plan,
        series: &'a Series,
        marked: &'a [Mark],
    ) -> Self {
        let dimensions: Vec<&str> = match (&analyst.by, entry.shipped) {
            _ if marked.is_empty() || shape(plan) == Shape::Other => Vec::new(),
            (Some(by), _) => vec![by.as_str()],
            (None, Some(shipped)) => shipped.by.to_vec(),
            (None, None) => all_dimensions(),
        };
        let is_open = |name: &str| !analyst.scope.iter().any(|(scoped, _)| scoped == name);
        let plans = dimensions.into_iter().filter(|name| is_open(name)).filter_map(|name| {
            let plan = analyst.plan(kpi, Some(name)).ok()?;
            Some((name.to_owned(), plan))
        });
        Explainer { analyst, unit: entry.unit, series, marked, plans: plans.collect() }
    }

    /// By dimension, the one that explains most first.
    pub(super) fn explain(&self, mark: &Mark) -> Vec<DayDimension> {
        let like = self.series.like(mark.day, self.marked);
        let Some(before) = slice(&like) else { return Vec::new() };
        let Some(now) = slice(&[mark.day]) else { return Vec::new() };
        let mut found: Vec<(f64, DayDimension)> = self
            .plans
            .iter()
            .filter_map(|(dimension, plan)| {
                let by = By { analyst: self.analyst, plan, dimension, now: &now, before: &before };
                self.dimension(&by, mark, like.len())
            })
            .collect();
        found.order_by(|a, b| b.0.total_cmp(&a.0));
        found.into_iter().map(|(_, dimension)| dimension).collect()
    }

    /// How much more one value explains than its usual share, and the values.
    fn dimension(&self, by: &By, mark: &Mark, days: usize) -> Option<(f64, DayDimension)> {
        let mut parts = match shape(by.plan) {
            Shape::Ratio(of, per) => by.ratio(&of, &per)?,
            _ => by.sum(mark.expected, days)?,
        };
        if parts.len() < 2 {
            return None;
        }
        let whole: Decimal = parts.iter().map(|part| part.given).sum();
        let share = |part: &Part| part.given.checked_div(whole).map_or(0.0, number);
        parts.order_by(|a, b| share(b).total_cmp(&share(a)).then(a.code.cmp(&b.code)));
        parts.truncate(VALUES);
        let best = parts.first().map(|part| share(part) - part.usual)?;
        let value = |value: Decimal| Value::of(self.unit, value);
        let values = parts.iter().map(|part| DayValue {
            key: self.analyst.text(by.dimension, part.code),
            value: part.value.map(value),
            expected: part.expected.map(value),
            contribution: value(part.given),
            share: share(part),
        });
        Some((best, DayDimension { dimension: by.dimension.to_owned(), values: values.collect() }))
    }
}

/// A day and the days like it, by a dimension.
struct By<'a> {
    analyst: &'a Analyst<'a>,
    plan: &'a Plan,
    dimension: &'a str,
    now: &'a Slice,
    before: &'a Slice,
}

impl By<'_> {
    fn codes(&self) -> Option<BTreeSet<u32>> {
        let of = |slice| self.analyst.codes(self.plan, slice, self.dimension).ok();
        Some(of(self.now)?.union(&of(self.before)?).copied().collect())
    }

    fn both(&self, plan: &Plan, code: u32) -> Result<(Decimal, Decimal), Missing> {
        let of = |slice| self.analyst.of_code(plan, slice, (self.dimension, code));
        Ok((of(self.now)?, of(self.before)?))
    }

    /// What adds up: the day against the mean of the days like it, brought to the level expected.
    fn sum(&self, expected: f64, days: usize) -> Option<Vec<Part>> {
        let codes = self.codes()?.into_iter();
        let values = codes.map(|code| Some((code, self.both(self.plan, code).ok()?)));
        let values = values.collect::<Option<Vec<_>>>()?;
        let usual: Decimal = values.iter().map(|(_, (_, before))| before).sum();
        let level = ratio(expected)?.checked_div(usual);
        let level = level.or_else(|| Decimal::ONE.checked_div((days as u64).into()))?;
        let part = |(code, (value, before)): (u32, (Decimal, Decimal))| {
            let expected = before.checked_mul(level)?.round_dp(2);
            Some(Part {
                code,
                value: Some(value),
                expected: Some(expected),
                given: value - expected,
                usual: before.checked_div(usual).map_or(0.0, number),
            })
        };
        values.into_iter().map(part).collect()
    }

    /// A ratio: the day against all the days like it together, as a change of both is taken apart.
    fn ratio(&self, of: &Plan, per: &Plan) -> Option<Vec<Part>> {
        let codes = self.codes()?.into_iter();
        let value = |code| Some((code, self.both(of, code).ok()?, self.both(per, code).ok()?));
        let values = codes.map(value).collect::<Option<Vec<_>>>()?;
        let zero = (Decimal::ZERO, Decimal::ZERO);
        let plus =
            |sum: (Decimal, Decimal), one: (Decimal, Decimal)| (sum.0 + one.0, sum.1 + one.1);
        let of = values.iter().fold(zero, |sum, value| plus(sum, value.1));
        let per = values.iter().fold(zero, |sum, value| plus(sum, value.2));
        let changes = within_and_mix(&values, (of, per))?;
        let part = |(change, value): (Change, &(u32, _, (Decimal, Decimal)))| Part {
            code: change.code,
            value: change.now,
            expected: change.before,
            given: change.given(),
            usual: value.2.1.checked_div(per.1).map_or(0.0, number),
        };
        Some(changes.into_iter().zip(&values).map(part).collect())
    }
}

fn slice(days: &[Day]) -> Option<Slice> {
    let envelope = Period { from: *days.first()?, to: *days.last()? };
    let spans: Vec<Period> = days.iter().map(|&day| Period { from: day, to: day }).collect();
    Some(Slice::of(envelope).covered(&spans))
}

/// Every dimension of any table, for KPIs of the user's own.
fn all_dimensions() -> Vec<&'static str> {
    let columns = TABLES.iter().flat_map(|schema| schema.columns);
    let names: BTreeSet<&str> =
        columns.filter(|column| column.is_dimension).map(|column| column.name).gather();
    names.into_iter().collect()
}
