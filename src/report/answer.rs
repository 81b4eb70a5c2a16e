//! From a question to its answer.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::asker::{Asker, Figure, change, to_value};
use super::error::QuestionError;
use super::groups::Groups;
use super::inputs;
use super::notes::Noted;
use super::targets;
use super::times::{Bounds, Days};
use super::types::{KpiReport, Lack, Missing, PeriodReport, Point, Question, Report};
use crate::calendar::{Day, Period};
use crate::kpis::formula::nearest;
use crate::kpis::{Aside, Catalogue, Entry, Plan, Planner, Times};
use crate::measures::{Evaluator, Memo};
use crate::ordered::{Gather, InOrder};
use crate::settings::Settings;
use crate::tables::{Dictionaries, Sealed, TableId};
use crate::unit::Unit;

/// Answers a question from sealed tables. `memo`: what was worked out before of the same tables,
/// with the same settings.
///
/// # Errors
/// A date, KPI or dimension that does not exist. What is not loaded or not covered is no error:
/// the KPI says so.
pub fn answer(
    sealed: &Sealed,
    dictionaries: &Dictionaries,
    settings: &Settings,
    memo: &Memo,
    question: &Question,
) -> Result<Report, QuestionError> {
    let catalogue = Catalogue::new(settings);
    check(question, &catalogue)?;
    let (days, data) = days_of(sealed, settings, question)?;
    let evaluator = Evaluator::new(sealed, dictionaries, settings, memo);
    let asker = Asker {
        settings,
        question,
        catalogue: &catalogue,
        evaluator: &evaluator,
        scope: question.filters.clone().into_iter().collect(),
        today: settings.today.as_deref().and_then(Day::parse),
        currency: sealed.currency.as_deref(),
        days: &days,
        targets: &sealed.targets,
    };
    let mut notes = sealed.notes.clone();
    notes.extend(targets::unknown(&sealed.targets, &catalogue));
    Ok(Report {
        period: period_report(&days, data),
        currency: sealed.currency.clone(),
        kpis: asker.kpis(),
        notes,
    })
}

/// The days a question is about, and all days of the data.
pub(super) fn days_of(
    sealed: &Sealed,
    settings: &Settings,
    question: &Question,
) -> Result<(Days, Option<Period>), QuestionError> {
    let data = sealed.data_from.zip(sealed.data_to);
    let data = data.and_then(|(from, to)| Period::new(from, to));
    let fiscal_month = u32::from(settings.fiscal_year_start_month).clamp(1, 12);
    let days = Days::new(question, data, active(sealed).or(data), fiscal_month)?;
    Ok((days, data))
}

/// From the first day to the last that any table but the returns covers.
fn active(sealed: &Sealed) -> Option<Period> {
    let tables = sealed.tables.values().filter(|table| table.id != TableId::Returns);
    let days: Vec<&Period> = tables.flat_map(|table| &table.coverage).collect();
    let from = days.iter().map(|span| span.from).min()?;
    Period::new(from, days.iter().map(|span| span.to).max()?)
}

pub(super) fn check(question: &Question, catalogue: &Catalogue) -> Result<(), QuestionError> {
    if let Some(found) = question.kpis.iter().find(|id| catalogue.find(id).is_none()) {
        let nearest = catalogue.nearest(found);
        return Err(QuestionError::NoKpi { found: found.clone(), nearest });
    }
    let mut asked = question.by.iter().chain(question.filters.keys());
    if let Some(found) = asked.find(|name| !inputs::dimensions().any(|known| known == *name)) {
        let nearest = nearest(found, inputs::dimensions());
        return Err(QuestionError::NoDimension { found: found.clone(), nearest });
    }
    Ok(())
}

pub(super) fn period_report(days: &Days, data: Option<Period>) -> PeriodReport {
    let text = |day: Option<Day>| day.map(|day| day.to_string());
    PeriodReport {
        from: text(days.period.map(|period| period.from)).unwrap_or_default(),
        to: text(days.period.map(|period| period.to)).unwrap_or_default(),
        data_from: text(data.map(|data| data.from)),
        data_to: text(data.map(|data| data.to)),
        compared_from: text(days.compared.map(|compared| compared.from)),
        compared_to: text(days.compared.map(|compared| compared.to)),
    }
}

impl<'a> Asker<'a> {
    fn kpis(&self) -> BTreeMap<String, KpiReport> {
        let asked = &self.question.kpis;
        let mut entries: Vec<&Entry> = self.catalogue.entries().iter().collect();
        if !asked.is_empty() {
            entries.retain(|entry| asked.contains(&entry.id));
            entries.order_by_key(|entry| asked.iter().position(|id| *id == entry.id));
        }
        let mut groups = Groups::default();
        let mut reports = BTreeMap::new();
        for entry in entries {
            let report = self.kpi(entry, &mut groups);
            if !asked.is_empty() || can_be_computed(&report) {
                reports.insert(entry.id.clone(), report);
            }
        }
        reports
    }

    fn kpi(&self, entry: &'a Entry, groups: &mut Groups) -> KpiReport {
        let mut report = self.empty(entry);
        report.beside = self.beside(entry);
        let planned = self.planner(None).plan(&entry.id, &entry.formula, &self.scope);
        let planned = planned
            .map(|(plan, notes)| (self.figure(entry.unit, entry.asides(), plan, None), notes));
        let bounds = planned.as_ref().ok().map(|(figure, _)| &figure.bounds);
        report.inputs = self.inputs(entry, bounds);
        let (figure, notes) = match planned {
            Ok(planned) => planned,
            Err(missing) => {
                // Several inputs may be worked out of one and the same column.
                let lacking: BTreeSet<_> = missing.into_iter().map(inputs::with_sources).gather();
                report.missing = lacking.into_iter().collect();
                return report;
            }
        };
        self.value(&figure, &mut report);
        self.add_normal(&figure, &mut report);
        self.series(&figure, &mut report);
        report.notes = notes;
        Noted { asker: self, figure: &figure }.add_to(&mut report);
        groups.add_to(self, entry, &mut report);
        self.judge(&figure, &mut report);
        report.notes.order();
        report.notes.dedup();
        report
    }

    pub(super) fn planner(&self, by: Option<&'a str>) -> Planner<'a> {
        let (catalogue, evaluator) = (self.catalogue, self.evaluator);
        Planner { catalogue, evaluator, settings: self.settings, by }
    }

    pub(super) fn figure(
        &self,
        unit: Unit,
        asides: &'static [Aside],
        plan: Plan,
        by: Option<&str>,
    ) -> Figure {
        let days = plan.coverage(self.evaluator, by, self.days.is_all);
        let bounds = Bounds { days, is_common: plan.tables().len() > 1 };
        Figure { unit, asides, plan, bounds }
    }

    fn empty(&self, entry: &Entry) -> KpiReport {
        KpiReport {
            unit: entry.unit,
            better: entry.better,
            currency: self.currency.filter(|_| entry.unit == Unit::Money).map(str::to_owned),
            value: None,
            partial: false,
            compared: None,
            change: None,
            normal: None,
            target: self.target(entry),
            status: None,
            beside: Vec::new(),
            inputs: Vec::new(),
            series: Vec::new(),
            compared_series: Vec::new(),
            groups: Vec::new(),
            missing: Vec::new(),
            notes: Vec::new(),
        }
    }

    fn value(&self, figure: &Figure, report: &mut KpiReport) {
        let bounds = &figure.bounds;
        let now = self.days.now(bounds);
        report.partial = now.is_part || self.is_unfinished(self.days.period);
        let value = self.evaluate(figure, &self.days.times(bounds));
        let compared = self.days.compared_times(bounds);
        let is_fair = compared.as_ref().is_some_and(|(_, is_part)| !is_part);
        let compared = compared.map(|(times, _)| self.evaluate(figure, &times));
        let unit = figure.unit;
        match value {
            Ok(value) => {
                report.value = Some(to_value(unit, value));
                if let Some(Ok(compared)) = compared {
                    report.compared = Some(to_value(unit, compared));
                    report.change = change(unit, value, compared).filter(|_| is_fair);
                }
            }
            Err(missing) => {
                report.missing = vec![inputs::with_sources(missing)];
                let compared = compared.and_then(Result::ok);
                report.compared = compared.map(|compared| to_value(unit, compared));
            }
        }
    }

    fn series(&self, figure: &Figure, report: &mut KpiReport) {
        if let Some(period) = self.days.period {
            report.series = self.points(figure, period);
        }
        if let Some(compared) = self.days.compared {
            report.compared_series = self.points(figure, compared);
        }
    }

    fn points(&self, figure: &Figure, period: Period) -> Vec<Point> {
        let Some(grain) = self.question.grain else { return Vec::new() };
        let bounds = &figure.bounds;
        let point = |(bucket, is_cut): (Period, bool)| {
            let (times, is_part) = self.days.bucket_times(bucket, grain, bounds);
            let value = self.evaluate(figure, &times).ok();
            Point {
                from: bucket.from.to_string(),
                to: bucket.to.to_string(),
                value: value.map(|value| to_value(figure.unit, value)),
                partial: is_cut || is_part || self.is_unfinished(Some(bucket)),
            }
        };
        self.days.buckets(period, grain).into_iter().map(point).collect()
    }

    pub(super) fn evaluate(&self, figure: &Figure, times: &Times) -> Result<Decimal, Missing> {
        figure.plan.evaluate(self.evaluator, times, None)
    }

    /// Whether a period has days that are not over yet.
    fn is_unfinished(&self, period: Option<Period>) -> bool {
        self.today.zip(period).is_some_and(|(today, period)| today <= period.to)
    }
}

/// Whether all that the KPI needs is loaded, even if there is nothing to divide by.
fn can_be_computed(report: &KpiReport) -> bool {
    let is_loaded = |missing: &Missing| {
        use Lack::{Denominator, MoreThanWhole, Period, Span};
        matches!(missing.what, Denominator | MoreThanWhole | Period | Span)
    };
    report.value.is_some() || report.missing.iter().all(is_loaded)
}
