//! What a shop owner should look at now: figures past a limit, unlike the shop's own, off target.
//!
//! Judged is the last complete day or ISO week that the data of all inputs of a figure cover
//! (`complete`). What is not known gives no alert: missing is not zero.

mod complete;
mod rules;
mod slices;
mod targets;
mod types;

use crate::calendar::{Day, Period};
use crate::kpis::{Catalogue, Entry, Plan, Planner};
use crate::measures::{Evaluator, Memo};
use crate::ordered::InOrder;
use crate::report::{self, KpiReport, Question, Report};
use crate::settings::Settings;
use crate::tables::{Dictionaries, Sealed};
use crate::unit::Value;

pub use types::{Alert, AlertFault, AlertKind, Alerts};

/// Judges all rules and targets of the settings, and the targets of files. The worst comes first;
/// of equals the one whose KPI comes first in the alphabet. `memo` as for [`report::answer`].
pub fn alerts(
    sealed: &Sealed,
    dictionaries: &Dictionaries,
    settings: &Settings,
    memo: &Memo,
) -> Alerts {
    let catalogue = Catalogue::new(settings);
    let evaluator = Evaluator::new(sealed, dictionaries, settings, memo);
    let today = settings.today.as_deref().and_then(Day::parse);
    let watch = Watch {
        sealed,
        dictionaries,
        settings,
        memo,
        catalogue: &catalogue,
        evaluator: &evaluator,
        today,
    };
    let (mut alerts, mut faults) = (Vec::new(), Vec::new());
    for (rule, asked) in settings.alerts.iter().enumerate() {
        match watch.rule(asked) {
            Ok(found) => alerts.extend(found),
            Err(error) => {
                let message = error.to_string();
                faults.push(AlertFault { rule, message, nearest: error.into_nearest() });
            }
        }
    }
    alerts.extend(watch.targets());
    alerts.order_by(|a, b| {
        let name = |alert: &Alert| (alert.kpi.clone(), alert.key.clone(), alert.kind);
        b.severity.total_cmp(&a.severity).then_with(|| name(a).cmp(&name(b)))
    });
    Alerts { alerts, faults }
}

/// What it takes to judge.
struct Watch<'a> {
    sealed: &'a Sealed,
    dictionaries: &'a Dictionaries,
    settings: &'a Settings,
    memo: &'a Memo,
    catalogue: &'a Catalogue,
    evaluator: &'a Evaluator<'a>,
    /// The day the report is made, if it was told.
    today: Option<Day>,
}

impl Watch<'_> {
    /// None where it cannot be asked.
    fn ask(&self, question: &Question) -> Option<Report> {
        let Watch { sealed, dictionaries, settings, memo, .. } = self;
        report::answer(sealed, dictionaries, settings, memo, question).ok()
    }

    /// None where something it needs is not loaded.
    fn plan(&self, entry: &Entry, by: Option<&str>) -> Option<Plan> {
        let (catalogue, evaluator, settings) = (self.catalogue, self.evaluator, self.settings);
        let planner = Planner { catalogue, evaluator, settings, by };
        planner.plan(&entry.id, &entry.formula, &Vec::new()).ok().map(|(plan, _)| plan)
    }

    /// An alert about the whole of a KPI, as its report tells it; more is said of it by the caller.
    fn alert(&self, kpi: &str, days: Period, report: &KpiReport, value: Value) -> Alert {
        let shipped = self.catalogue.find(kpi).and_then(|entry| entry.shipped);
        let next = shipped.map_or(&[][..], |kpi| kpi.next);
        Alert {
            kpi: kpi.to_owned(),
            dimension: None,
            key: None,
            from: days.from.to_string(),
            to: days.to.to_string(),
            kind: AlertKind::Above,
            value,
            limit: value,
            compared: report.compared,
            change: report.change,
            unit: report.unit,
            better: report.better,
            currency: report.currency.clone(),
            severity: 0.0,
            next: next.iter().map(|&id| id.to_owned()).collect(),
        }
    }
}

/// A question about one KPI.
fn question(kpi: &str, days: Period) -> Question {
    Question {
        kpis: vec![kpi.to_owned()],
        from: Some(days.from.to_string()),
        to: Some(days.to.to_string()),
        ..Question::default()
    }
}

/// How far beyond its limit something is, as a share of the limit; of zero as it is.
fn beyond(value: f64, limit: f64) -> f64 {
    let off = (value - limit).abs();
    if limit == 0.0 { off } else { off / limit.abs() }
}
