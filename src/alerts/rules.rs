//! Rules judged.

use std::collections::BTreeMap;

use super::slices::Slice;
use super::{Alert, AlertKind, Watch, beyond, question};

use crate::analyses::{AnalysisId, AnalysisResult, UnusualDays};
use crate::calendar::{Grain, Period};
use crate::kpis::formula::nearest;
use crate::report::inputs::dimensions;
use crate::report::{self, AnalysisQuestion, Compare, Group, KpiReport, Question, QuestionError};
use crate::settings::{AlertEvery, AlertRule, AlertWhen};
use crate::unit::{Unit, Value, number};

/// Days over which any false alarm of unusual days is one in twenty: the judged one and the four
/// weeks to it.
const JUDGED_DAYS: i32 = 28;

/// A limit passed: how, which, by how much.
type Passed = (AlertKind, Value, f64);

/// A figure, what it is compared with, and the change.
#[derive(Clone, Copy)]
struct Figure {
    value: Option<Value>,
    compared: Option<Value>,
    change: Option<f64>,
}

impl Figure {
    fn of(report: &KpiReport) -> Figure {
        let KpiReport { value, compared, change, .. } = *report;
        Figure { value, compared, change }
    }
}

impl Watch<'_> {
    /// # Errors
    /// A KPI or dimension that does not exist.
    pub(super) fn rule(&self, rule: &AlertRule) -> Result<Vec<Alert>, QuestionError> {
        self.check(rule)?;
        let grain = match rule.every {
            AlertEvery::Day => Grain::Day,
            AlertEvery::Week => Grain::Week,
        };
        let by = rule.by.as_deref();
        let plan = self.catalogue.find(&rule.kpi).and_then(|entry| self.plan(entry, by));
        let days = plan.as_ref().and_then(|plan| self.complete(plan, by, grain));
        let Some((plan, days)) = plan.zip(days) else { return Ok(Vec::new()) };
        let slices = match by {
            Some(dimension) => self.slices(&plan, dimension, days, before(days)),
            None => vec![Slice::default()],
        };
        Ok(match rule.when {
            AlertWhen::Unusual => {
                slices.iter().filter_map(|slice| self.unusual(rule, slice, days)).collect()
            }
            _ => self.limited(rule, &slices, days),
        })
    }

    fn check(&self, rule: &AlertRule) -> Result<(), QuestionError> {
        if self.catalogue.find(&rule.kpi).is_none() {
            let nearest = self.catalogue.nearest(&rule.kpi);
            return Err(QuestionError::NoKpi { found: rule.kpi.clone(), nearest });
        }
        match &rule.by {
            Some(found) if !dimensions().any(|known| known == found) => {
                let nearest = nearest(found, dimensions());
                Err(QuestionError::NoDimension { found: found.clone(), nearest })
            }
            _ => Ok(()),
        }
    }

    /// What passed a limit, of the whole or of each slice.
    fn limited(&self, rule: &AlertRule, slices: &[Slice], days: Period) -> Vec<Alert> {
        let asked = Question { by: rule.by.clone(), ..against(&rule.kpi, days) };
        let Some(report) = self.kpi(&asked) else { return Vec::new() };
        let alert = |slice: &Slice| {
            let Figure { value, compared, change } = match &slice.dimension {
                None => Figure::of(&report),
                Some(_) => self.figure_of(&report, slice, &asked)?,
            };
            let (kind, limit, severity) = passed(&rule.when, value?, change, report.unit)?;
            let alert = self.alert(&rule.kpi, days, &report, value?);
            Some(slice.mark(Alert { kind, limit, compared, change, severity, ..alert }))
        };
        slices.iter().filter_map(alert).collect()
    }

    /// The figure of a slice, by a report that keeps slices apart. One without rows in the period is
    /// asked for by itself: what is summed up is zero then, and what is divided unknown.
    fn figure_of(&self, report: &KpiReport, slice: &Slice, asked: &Question) -> Option<Figure> {
        let is_it = |group: &&Group| !group.is_other && group.key == slice.key;
        if let Some(group) = report.groups.iter().find(is_it).filter(|group| group.value.is_some())
        {
            let Group { value, compared, change, .. } = *group;
            return Some(Figure { value, compared, change });
        }
        let alone = Question { by: None, filters: slice.filters(), ..asked.clone() };
        self.kpi(&alone).as_ref().map(Figure::of)
    }

    /// The report of a question about one KPI.
    fn kpi(&self, asked: &Question) -> Option<KpiReport> {
        self.ask(asked)?.kpis.remove(&asked.kpis[0])
    }

    fn unusual(&self, rule: &AlertRule, slice: &Slice, days: Period) -> Option<Alert> {
        let alert = match rule.every {
            AlertEvery::Day => self.unusual_day(&rule.kpi, slice, days),
            AlertEvery::Week => self.unusual_week(&rule.kpi, slice, days),
        };
        alert.map(|alert| slice.mark(alert))
    }

    fn unusual_day(&self, kpi: &str, slice: &Slice, day: Period) -> Option<Alert> {
        let weeks = Period { from: day.to.plus(1 - JUDGED_DAYS), ..day };
        let question = Question { filters: slice.filters(), ..question(kpi, weeks) };
        let analysis = AnalysisId::UnusualDays;
        let asked = AnalysisQuestion { analysis, question, changes: BTreeMap::default() };
        let Watch { sealed, dictionaries, settings, memo, .. } = self;
        let found = report::analyse(sealed, dictionaries, settings, memo, &asked).ok()?;
        let Some(AnalysisResult::UnusualDays(UnusualDays { days, unusual, threshold, .. })) =
            found.result
        else {
            return None;
        };
        let text = day.to.to_string();
        let mark = unusual.iter().find(|mark| mark.day == text)?;
        let band = days.iter().find(|other| other.day == text)?;
        let (kind, limit) = if mark.score > 0.0 {
            (AlertKind::UnusuallyHigh, band.high?)
        } else {
            (AlertKind::UnusuallyLow, band.low?)
        };
        let report =
            self.ask(&Question { filters: slice.filters(), ..self::question(kpi, day) })?;
        let alert = self.alert(kpi, day, &report.kpis[kpi], mark.value);
        let severity = beyond(mark.score.abs(), threshold);
        Some(Alert { kind, limit, severity, compared: Some(mark.expected), ..alert })
    }

    fn unusual_week(&self, kpi: &str, slice: &Slice, week: Period) -> Option<Alert> {
        let asked = Question { filters: slice.filters(), normal: true, ..against(kpi, week) };
        let report = self.kpi(&asked)?;
        let (kind, edge) = edge(&report)?;
        let normal = report.normal?;
        let limit = changed(report.unit, report.compared?, edge);
        let alert = self.alert(kpi, week, &report, report.value?);
        let middle = f64::midpoint(normal.low, normal.high);
        let severity = beyond(report.change? - middle, edge - middle);
        Some(Alert { kind, limit, severity, ..alert })
    }
}

/// The edge of the band that a change is beyond.
fn edge(report: &KpiReport) -> Option<(AlertKind, f64)> {
    let (change, normal) = report.change.zip(report.normal)?;
    match change {
        change if change > normal.high => Some((AlertKind::UnusuallyHigh, normal.high)),
        change if change < normal.low => Some((AlertKind::UnusuallyLow, normal.low)),
        _ => None,
    }
}

/// What a figure would be with that change; money to the cent.
fn changed(unit: Unit, before: Value, change: f64) -> Value {
    let before = before.number();
    let value = match unit {
        Unit::Ratio | Unit::Points => before + change,
        _ => before + before.abs() * change,
    };
    crate::analyses::estimate(unit, value)
}

/// The days that some days are compared with: the same weekday of the week before, or the week
/// before.
fn before(days: Period) -> Period {
    days.plus(-7)
}

fn against(kpi: &str, days: Period) -> Question {
    let before = before(days);
    let compare = Compare::Own { from: before.from.to_string(), to: before.to.to_string() };
    Question { compare, ..question(kpi, days) }
}

/// None where the limit holds.
fn passed(when: &AlertWhen, value: Value, change: Option<f64>, unit: Unit) -> Option<Passed> {
    let off = |limit: &rust_decimal::Decimal| beyond(value.number(), number(*limit));
    match when {
        AlertWhen::Above { limit } if value.number() > number(*limit) => {
            Some((AlertKind::Above, Value::of(unit, *limit), off(limit)))
        }
        AlertWhen::Below { limit } if value.number() < number(*limit) => {
            Some((AlertKind::Below, Value::of(unit, *limit), off(limit)))
        }
        AlertWhen::Change { more_than } => {
            let (change, more_than) = (change?, number(*more_than));
            let kind = if change > 0.0 { AlertKind::Rose } else { AlertKind::Fell };
            let severity = beyond(change.abs(), more_than);
            (change.abs() > more_than).then_some((kind, Value::Number(more_than), severity))
        }
        _ => None,
    }
}
