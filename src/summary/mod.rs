//! A few statements on a role's figures: what got better or worse, what is off target, what to look
//! at, what is not known. Codes and facts; the page words them.
//!
//! The same report always gives the same statements, at most six. A figure of a period that is
//! known in part is never called a fall, and one that was zero before is new.

mod explain;
mod types;

use crate::alerts::{Alert, AlertKind};
use crate::kpis::Catalogue;
use crate::measures::Memo;
use crate::ordered::InOrder;
use crate::report::{self, KpiReport, Lack, Question, QuestionError, Report, TargetStatus};
use crate::settings::Settings;
use crate::tables::{Dictionaries, Sealed};
use crate::unit::{Better, Value};

use types::statement;
pub use types::{Explained, Statement, StatementCode};

/// At most so many statements.
const MOST: usize = 6;
/// At most so many of one kind.
const OF_A_KIND: usize = 2;

/// What it takes to make a summary.
pub struct Summariser<'a> {
    /// The tables.
    pub sealed: &'a Sealed,
    /// The words of their codes.
    pub dictionaries: &'a Dictionaries,
    /// What the shop owner decided.
    pub settings: &'a Settings,
    /// As for [`report::answer`].
    pub memo: &'a Memo,
    /// What to look at, whatever the question, the worst first.
    pub alerts: &'a [Alert],
}

/// A figure that moved, and how much more than usual.
struct Moved<'a> {
    kpi: &'a str,
    report: &'a KpiReport,
    is_better: bool,
    /// How many times as far from the middle of the usual range as its edge; none where no range
    /// is known.
    times_usual: Option<f64>,
}

impl Summariser<'_> {
    /// The statements on the question's KPIs (all, where it names none), in an order to be read:
    /// what got worse, what got better, what is off target, alerts, and what is not known.
    ///
    /// # Errors
    /// As [`report::answer`].
    pub fn summary(&self, question: &Question) -> Result<Vec<Statement>, QuestionError> {
        let question =
            Question { normal: true, grain: None, by: None, limit: None, ..question.clone() };
        let Summariser { sealed, dictionaries, settings, memo, .. } = self;
        let report = report::answer(sealed, dictionaries, settings, memo, &question)?;
        let catalogue = Catalogue::new(settings);
        let kpis = in_order(&question, &catalogue, &report);
        let moved = moved(&kpis);
        let kinds = [
            self.changes(&question, &moved, false),
            self.changes(&question, &moved, true),
            off_target(&kpis),
            self.looked_at(&question, &kpis),
            new(&kpis),
            steady(&kpis, &moved),
            partial(&kpis),
            not_known(&kpis),
        ];
        Ok(foremost(kinds))
    }

    /// What got worse, or better: what is beyond the usual first, the furthest first; then what has
    /// no usual range yet. What is within its range is no news.
    fn changes(&self, question: &Question, moved: &[Moved], is_better: bool) -> Vec<Statement> {
        let mut these: Vec<&Moved> = moved
            .iter()
            .filter(|moved| moved.is_better == is_better)
            .filter(|moved| moved.times_usual.is_none_or(|times| times > 1.0))
            .collect();
        let times = |moved: &Moved| moved.times_usual.unwrap_or_default();
        these.order_by(|a, b| times(b).total_cmp(&times(a)));
        these.truncate(OF_A_KIND);
        let code = if is_better { StatementCode::Better } else { StatementCode::Worse };
        let statement = |(rank, moved): (usize, &&Moved)| Statement {
            // The foremost only: it takes a pass for each dimension.
            explained_by: if rank == 0 { self.explain(question, moved.kpi) } else { None },
            ..statement(code, moved.kpi, moved.report)
        };
        these.iter().enumerate().map(statement).collect()
    }

    /// Alerts on the KPIs; what is off target is told by its own statement.
    fn looked_at(&self, question: &Question, kpis: &[(&str, &KpiReport)]) -> Vec<Statement> {
        let is_of_all = question.kpis.is_empty();
        let is_asked = |alert: &&Alert| is_of_all || question.kpis.contains(&alert.kpi);
        let is_told = |alert: &&Alert| {
            let off = |(kpi, report): &(&str, &KpiReport)| {
                *kpi == alert.kpi && report.status == Some(TargetStatus::Off)
            };
            alert.kind == AlertKind::OffTarget && kpis.iter().any(off)
        };
        let alerts = self.alerts.iter().filter(is_asked).filter(|alert| !is_told(alert));
        alerts.take(OF_A_KIND).map(Statement::of_alert).collect()
    }
}

/// The KPIs as asked for, else as the catalogue has them.
fn in_order<'r>(
    question: &'r Question,
    catalogue: &'r Catalogue,
    report: &'r Report,
) -> Vec<(&'r str, &'r KpiReport)> {
    let all = catalogue.entries().iter().map(|entry| entry.id.as_str());
    let asked = question.kpis.iter().map(String::as_str);
    let ids: Vec<&str> = if question.kpis.is_empty() { all.collect() } else { asked.collect() };
    ids.into_iter().filter_map(|id| Some((id, report.kpis.get(id)?))).collect()
}

/// The figures that moved one way or the other, over whole periods.
fn moved<'r>(kpis: &[(&'r str, &'r KpiReport)]) -> Vec<Moved<'r>> {
    let moved = |&(kpi, report): &(&'r str, &'r KpiReport)| {
        let change = report.change.filter(|change| *change != 0.0 && !report.partial)?;
        let is_better = match report.better {
            Better::Higher => change > 0.0,
            Better::Lower => change < 0.0,
            Better::Neither => return None,
        };
        let times_usual = report.normal.map(|normal| {
            let middle = f64::midpoint(normal.low, normal.high);
            let reach = (normal.high - middle).copysign(change);
            // Below 0 where it went the other way than usual changes do, but less far than they.
            (change - middle) / reach
        });
        Some(Moved { kpi, report, is_better, times_usual })
    };
    kpis.iter().filter_map(moved).collect()
}

fn off_target(kpis: &[(&str, &KpiReport)]) -> Vec<Statement> {
    let off = kpis.iter().filter(|(_, report)| report.status == Some(TargetStatus::Off));
    let mut off: Vec<(f64, Statement)> = off
        .map(|(kpi, report)| {
            let [value, target] =
                [report.value, report.target].map(|known| known.map_or(0.0, Value::number));
            (
                (value - target).abs() / target.abs(),
                statement(StatementCode::OffTarget, kpi, report),
            )
        })
        .collect();
    off.order_by(|(a, _), (b, _)| b.total_cmp(a));
    off.into_iter().take(OF_A_KIND).map(|(_, statement)| statement).collect()
}

/// What was zero before, and is more: no share of nothing.
fn new(kpis: &[(&str, &KpiReport)]) -> Vec<Statement> {
    let is_new = |(_, report): &&(&str, &KpiReport)| {
        let [value, compared] =
            [report.value, report.compared].map(|known| known.map(Value::number));
        !report.partial && compared == Some(0.0) && value.is_some_and(|value| value > 0.0)
    };
    let new = kpis.iter().filter(is_new).take(OF_A_KIND);
    new.map(|(kpi, report)| statement(StatementCode::New, kpi, report)).collect()
}

/// That all figures with a usual range are within it, if there are any.
fn steady(kpis: &[(&str, &KpiReport)], moved: &[Moved]) -> Vec<Statement> {
    let is_far = |moved: &Moved| moved.times_usual.is_none_or(|times| times > 1.0);
    if moved.iter().any(is_far) {
        return Vec::new();
    }
    together(StatementCode::Steady, kpis, |report| {
        report.normal.is_some_and(|normal| normal.is_within)
    })
}

fn partial(kpis: &[(&str, &KpiReport)]) -> Vec<Statement> {
    together(StatementCode::Partial, kpis, |report| report.partial && report.value.is_some())
}

/// What is not loaded.
fn not_known(kpis: &[(&str, &KpiReport)]) -> Vec<Statement> {
    use Lack::{Column, Dimension, Setting, Table};
    let is_lacking = |lack: &Lack| matches!(lack, Table | Column | Dimension | Setting);
    together(StatementCode::NotKnown, kpis, |report| {
        report.value.is_none() && report.missing.iter().any(|missing| is_lacking(&missing.what))
    })
}

/// One statement on all KPIs that are so.
fn together(
    code: StatementCode,
    kpis: &[(&str, &KpiReport)],
    is_so: impl Fn(&KpiReport) -> bool,
) -> Vec<Statement> {
    let these: Vec<_> = kpis.iter().filter(|(_, report)| is_so(report)).collect();
    let first = these.first().map(|(kpi, report)| Statement {
        kpis: these.iter().map(|(kpi, _)| (*kpi).to_owned()).collect(),
        ..statement(code, kpi, report)
    });
    first.into_iter().collect()
}

/// The first of each kind, then the second ones, as many as there is room for; kind by kind.
fn foremost(kinds: [Vec<Statement>; 8]) -> Vec<Statement> {
    let ranked = kinds.into_iter().enumerate().flat_map(|(kind, statements)| {
        statements.into_iter().enumerate().map(move |(rank, one)| ((rank, kind), one))
    });
    let mut ranked: Vec<_> = ranked.collect();
    ranked.order_by_key(|(place, _)| *place);
    ranked.truncate(MOST);
    ranked.order_by_key(|((rank, kind), _)| (*kind, *rank));
    ranked.into_iter().map(|(_, statement)| statement).collect()
}
