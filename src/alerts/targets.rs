//! Figures off their targets.

use std::collections::BTreeSet;

use super::{Alert, AlertKind, Watch, beyond, question};
use crate::analyses::{Shape, shape};
use crate::calendar::{Grain, Period};
use crate::kpis::{Entry, Plan};
use crate::ordered::Gather;
use crate::report::inputs::dimensions;
use crate::report::{Group, KpiReport, Question, TargetStatus};
use crate::tables::Target;
use crate::unit::{Unit, Value};

impl Watch<'_> {
    /// What is off its target. A rate, a time or a mean is judged over the last complete week; an
    /// amount or a number only over the last complete period that a target is for, as nobody can
    /// tell whether a target without one is for a week or a year.
    pub(super) fn targets(&self) -> Vec<Alert> {
        let of_files = self.sealed.targets.iter().map(|target| target.kpi.as_str());
        let of_settings = self.settings.targets.keys().map(String::as_str);
        let kpis: BTreeSet<&str> = of_files.chain(of_settings).gather();
        let entries = kpis.into_iter().filter_map(|kpi| self.catalogue.find(kpi));
        entries.flat_map(|entry| self.targets_of(entry)).collect()
    }

    fn targets_of(&self, entry: &Entry) -> Vec<Alert> {
        let plan = self.plan(entry, None);
        let Some(days) = plan.and_then(|plan| self.judged_days(entry, &plan)) else {
            return Vec::new();
        };
        let whole = self.report(entry, days, None);
        let mut alerts: Vec<Alert> =
            whole.and_then(|report| self.of_whole(entry, days, &report)).into_iter().collect();
        for dimension in self.dimensions_of(entry) {
            let Some(report) = self.report(entry, days, Some(&dimension)) else { continue };
            alerts.extend(self.of_groups(entry, days, &dimension, &report));
            alerts.extend(self.of_silent(entry, days, &dimension, &report));
        }
        alerts
    }

    /// The days over which a KPI is held against its targets.
    fn judged_days(&self, entry: &Entry, plan: &Plan) -> Option<Period> {
        let is_amount = matches!(entry.unit, Unit::Money | Unit::Count);
        if !(is_amount && matches!(shape(plan), Shape::Sum | Shape::Count)) {
            return self.complete(plan, None, Grain::Week);
        }
        let covered = plan.coverage(self.evaluator, None, false)?;
        let of_kpi = self.sealed.targets.iter().filter(|target| target.kpi == entry.id);
        let periods = of_kpi.filter_map(|target: &Target| Period::new(target.from?, target.to?));
        let complete = periods.filter(|period| self.is_covered(&covered, *period));
        // One that ended longer ago than it took is no news any more.
        let data_to = self.sealed.data_to?;
        let complete = complete.filter(|period| period.to.plus(period.days()) >= data_to);
        // Of those that end on the same day the shorter: the month before the year.
        complete.max_by_key(|period| (period.to, period.from))
    }

    fn report(&self, entry: &Entry, days: Period, by: Option<&str>) -> Option<KpiReport> {
        self.told(entry, &Question { by: by.map(str::to_owned), ..question(&entry.id, days) })
    }

    fn told(&self, entry: &Entry, asked: &Question) -> Option<KpiReport> {
        self.ask(asked)?.kpis.remove(&entry.id)
    }

    /// The dimensions that some target of a KPI is for one value of.
    fn dimensions_of(&self, entry: &Entry) -> BTreeSet<String> {
        let of_kpi = self.sealed.targets.iter().filter(|target| target.kpi == entry.id);
        let named = of_kpi.filter_map(Target::dimension_id);
        named.filter(|name| dimensions().any(|known| known == name)).gather()
    }

    fn of_whole(&self, entry: &Entry, days: Period, report: &KpiReport) -> Option<Alert> {
        let off = (report.status?, report.value?, report.target?);
        self.off_target(entry, days, report, off)
    }

    fn of_groups(
        &self,
        entry: &Entry,
        days: Period,
        dimension: &str,
        report: &KpiReport,
    ) -> Vec<Alert> {
        let alert = |group: &Group| {
            let off = (group.status?, group.value?, group.target?);
            let alert = self.off_target(entry, days, report, off)?;
            Some(Alert { dimension: Some(dimension.to_owned()), key: group.key.clone(), ..alert })
        };
        report.groups.iter().filter_map(alert).collect()
    }

    /// Of values with a target for these days that have no row in them: of an amount they have
    /// nothing, which a report by the dimension does not list.
    fn of_silent(
        &self,
        entry: &Entry,
        days: Period,
        dimension: &str,
        report: &KpiReport,
    ) -> Vec<Alert> {
        let serves = |target: &&Target| {
            target.kpi == entry.id
                && target.from.zip(target.to) == Some((days.from, days.to))
                && target.dimension_id().as_deref() == Some(dimension)
        };
        let targets: Vec<&Target> = self.sealed.targets.iter().filter(serves).collect();
        if targets.is_empty() {
            return Vec::new();
        }
        let is_listed =
            |key: &&str| report.groups.iter().any(|group| group.key.as_deref() == Some(*key));
        let keys = (0..).map_while(|code| self.evaluator.text(dimension, code));
        let of_key = |key| {
            let target = targets.iter().find(|target| target.is_for(dimension, key))?;
            self.silent(entry, days, (dimension, key), target)
        };
        keys.filter(|key| !is_listed(key)).filter_map(of_key).collect()
    }

    fn silent(
        &self,
        entry: &Entry,
        days: Period,
        (dimension, key): (&str, &str),
        target: &Target,
    ) -> Option<Alert> {
        let filters = [(dimension.to_owned(), vec![key.to_owned()])].into();
        let report = self.told(entry, &Question { filters, ..question(&entry.id, days) })?;
        let (value, target) = (report.value?, Value::of(entry.unit, target.value));
        let status = TargetStatus::of(entry.better, self.settings.near, value, target);
        let alert = self.off_target(entry, days, &report, (status, value, target))?;
        Some(Alert { dimension: Some(dimension.to_owned()), key: Some(key.to_owned()), ..alert })
    }

    fn off_target(
        &self,
        entry: &Entry,
        days: Period,
        report: &KpiReport,
        (status, value, target): (TargetStatus, Value, Value),
    ) -> Option<Alert> {
        let alert = self.alert(&entry.id, days, report, value);
        let severity = beyond(value.number(), target.number());
        let off = Alert { kind: AlertKind::OffTarget, limit: target, severity, ..alert };
        (status == TargetStatus::Off).then_some(off)
    }
}
