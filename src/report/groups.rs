//! Figures by the values of a dimension.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::asker::{Asker, Figure, change, to_value};
use super::inputs;
use super::types::{Group, KpiReport};
use crate::kpis::{Entry, Input, Times};
use crate::measures::{Grouping, MEASURES, Missing};
use crate::ordered::{Gather, InOrder};
use crate::tables::NO_CODE;

/// Which values of the dimension are kept apart: decided by the first KPI that knows it.
#[derive(Default)]
pub(super) struct Groups {
    grouping: Option<Grouping>,
}

type Values = BTreeMap<u32, Option<Decimal>>;

impl Groups {
    /// Adds the groups to a KPI's report, or what it lacks for them.
    pub(super) fn add_to<'a>(
        &mut self,
        asker: &Asker<'a>,
        entry: &'a Entry,
        report: &mut KpiReport,
    ) {
        let Some(dimension) = asker.question.by.as_deref() else { return };
        let planned = asker.planner(Some(dimension)).plan(&entry.id, &entry.formula, &asker.scope);
        match planned {
            Ok((plan, notes)) => {
                report.notes.extend(notes);
                let figure = asker.figure(entry.unit, entry.asides(), plan, Some(dimension));
                match self.groups(asker, &figure, dimension) {
                    Ok(mut groups) => {
                        for group in &mut groups {
                            let key = group.key.as_deref();
                            group.target =
                                key.and_then(|key| asker.group_target(entry, dimension, key));
                        }
                        report.groups = groups;
                    }
                    Err(missing) => add_missing(report, vec![missing]),
                }
            }
            Err(missing) => add_missing(report, missing),
        }
    }

    fn groups(
        &mut self,
        asker: &Asker,
        figure: &Figure,
        dimension: &str,
    ) -> Result<Vec<Group>, Missing> {
        let now = asker.days.times(&figure.bounds);
        let before = asker.days.compared_times(&figure.bounds);
        let grouping = match &self.grouping {
            Some(grouping) => grouping.clone(),
            None => self.decide(asker, figure, dimension, &now)?,
        };
        let values = values(asker, figure, &grouping, &now)?;
        let (compared, is_fair) = match before {
            Some((before, is_part)) => {
                (self::values(asker, figure, &grouping, &before).unwrap_or_default(), !is_part)
            }
            None => (Values::new(), false),
        };
        let codes: BTreeSet<u32> = values.keys().chain(compared.keys()).copied().gather();
        let mut groups: Vec<(Option<Decimal>, Group)> = codes
            .into_iter()
            .map(|code| {
                let now = values.get(&code).copied().flatten();
                let before = compared.get(&code).copied().flatten();
                (now, group(asker, figure, &grouping, code, (now, before, is_fair)))
            })
            .collect();
        sort(&mut groups);
        Ok(groups.into_iter().map(|(_, group)| group).collect())
    }

    /// Keeps the greatest groups apart, as many as the question allows.
    fn decide(
        &mut self,
        asker: &Asker,
        figure: &Figure,
        dimension: &str,
        now: &Times,
    ) -> Result<Grouping, Missing> {
        let all = Grouping { dimension: dimension.to_owned(), kept: None };
        let values = values(asker, figure, &all, now)?;
        let kept = asker.question.limit.filter(|limit| values.len() > *limit).map(|limit| {
            let mut order: Vec<(Option<Decimal>, u32)> =
                values.into_iter().map(|(code, value)| (value, code)).collect();
            // Of equals the first by name: codes follow the order of rows and files.
            let name = |code| (code == NO_CODE, asker.evaluator.text(dimension, code));
            order.order_by_key(|&(value, code)| (std::cmp::Reverse(value), name(code)));
            let mut kept: Vec<u32> = order.into_iter().take(limit).map(|(_, code)| code).collect();
            kept.sort_unstable();
            kept
        });
        let grouping = Grouping { kept, ..all };
        self.grouping = Some(grouping.clone());
        Ok(grouping)
    }
}

/// The figure of every group that has rows; none where it has no value.
fn values(
    asker: &Asker,
    figure: &Figure,
    grouping: &Grouping,
    times: &Times,
) -> Result<Values, Missing> {
    let mut codes = BTreeSet::new();
    let mut fault = None;
    figure.plan.each_input(&mut |Input { measure, scope, is_grouped }| {
        if !is_grouped {
            return;
        }
        let cells = |measure| asker.evaluator.evaluate(measure, &times.now, scope, Some(grouping));
        match cells(measure) {
            Ok(cells) => codes.extend(cells.codes()),
            Err(missing) => fault = Some(missing),
        }
        // A channel that brought orders, but no new customer, has zero of them.
        if let Some(Ok(cells)) = MEASURES[measure].rows().map(cells) {
            codes.extend(cells.codes());
        }
    });
    if let Some(missing) = fault {
        return Err(missing);
    }
    let value = |code| figure.plan.evaluate(asker.evaluator, times, Some((grouping, code))).ok();
    Ok(codes.into_iter().map(|code| (code, value(code))).collect())
}

fn group(
    asker: &Asker,
    figure: &Figure,
    grouping: &Grouping,
    code: u32,
    (now, before, is_fair): (Option<Decimal>, Option<Decimal>, bool),
) -> Group {
    let unit = figure.unit;
    let is_other = code == Grouping::OTHER;
    let text = || asker.evaluator.text(&grouping.dimension, code).map(str::to_owned);
    let change = now.zip(before).and_then(|(now, before)| change(unit, now, before));
    Group {
        key: if is_other || code == NO_CODE { None } else { text() },
        is_other,
        value: now.map(|value| to_value(unit, value)),
        compared: before.map(|value| to_value(unit, value)),
        change: change.filter(|_| is_fair),
        target: None,
        status: None,
    }
}

/// Greatest first, those without a value after them, the rest of all last.
fn sort(groups: &mut [(Option<Decimal>, Group)]) {
    groups.order_by(|(left, a), (right, b)| {
        (a.is_other, std::cmp::Reverse(left), &a.key).cmp(&(
            b.is_other,
            std::cmp::Reverse(right),
            &b.key,
        ))
    });
}

fn add_missing(report: &mut KpiReport, missing: Vec<Missing>) {
    let missing = missing.into_iter().map(inputs::with_sources);
    let new: Vec<Missing> = missing.filter(|missing| !report.missing.contains(missing)).collect();
    report.missing.extend(new);
}
