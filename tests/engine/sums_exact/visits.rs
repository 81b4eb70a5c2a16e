//! Visits by step and by where they come from, and orders by when they came.

use shop_kpi::analyses::{AnalysisId, AnalysisResult, FunnelStep, TrafficNode};
use shop_kpi::calendar::Period;
use shop_kpi::report::Value;

use super::parts::{days, whole};
use super::{Asker, Check, same, sums};

fn count(count: f64) -> Value {
    Value::Number(count)
}

/// Who went on and who was lost are who came; the values of a dimension are all visits.
pub(super) fn funnel(asker: &mut Asker) -> Check {
    let Some(AnalysisResult::Funnel(found)) = asker.analyse(AnalysisId::Funnel) else {
        return Ok(());
    };
    steps(&found.steps)?;
    for breakdown in found.breakdowns.iter().filter(|breakdown| !breakdown.groups.is_empty()) {
        breakdown.groups.iter().try_for_each(|group| steps(&group.steps))?;
        let of_step = |step: &FunnelStep| {
            let groups = breakdown.groups.iter().flat_map(|group| &group.steps);
            let same_step = groups.filter(|other| other.step == step.step);
            same_step.map(|other| count(other.count)).collect::<Vec<_>>()
        };
        for step in found.steps.iter().filter(|step| !breakdown.unknown.contains(&step.step)) {
            let what = format!("{:?} by {}", step.step, breakdown.dimension);
            sums(&what, of_step(step), count(step.count))?;
        }
    }
    Ok(())
}

fn steps(steps: &[FunnelStep]) -> Check {
    steps.windows(2).try_for_each(|pair| match pair[1].lost {
        Some(lost) => sums("a step", [count(pair[1].count), count(lost)], count(pair[0].count)),
        None => Ok(()),
    })
}

pub(super) fn traffic_sources(asker: &mut Asker) -> Check {
    match asker.analyse(AnalysisId::TrafficSources) {
        Some(AnalysisResult::TrafficSources(found)) => of_node(&found.all),
        _ => Ok(()),
    }
}

/// Channels are all visits, and their sources all of theirs.
fn of_node(node: &TrafficNode) -> Check {
    for level in &node.below {
        let visits = level.nodes.iter().map(|below| count(below.sessions));
        sums(&format!("visits by {}", level.dimension), visits, count(node.sessions))?;
        level.nodes.iter().try_for_each(of_node)?;
    }
    Ok(())
}

/// The hours of the week hold all orders, and the weekdays all sales.
pub(super) fn seasonality(asker: &mut Asker) -> Check {
    let report = asker.report_as(AnalysisId::Seasonality, asker.question.clone());
    let Some(AnalysisResult::Seasonality(found)) = report.result else { return Ok(()) };
    // Of orders of midnight the time is not known: a note says how many there are.
    let without = report.notes.iter().find(|note| note.code == "orders_without_time");
    let without = without.map_or(0.0, |note| note.values["orders"].parse().expect("a number"));
    if let (Some(true), Some(orders)) = (found.has_times, whole(asker, "orders")) {
        let hours = found.hours.iter().map(|hour| hour.orders as f64);
        sums("hours", hours.chain([without]).map(count), orders)?;
    }
    let (from, to) = days(asker);
    let period = Period::parse(&from, &to).expect("OK because all questions name days");
    let covered: u32 = found.weekdays.iter().map(|weekday| weekday.days).sum();
    if covered != period.days() as u32 {
        return Ok(());
    }
    let of_all = |weekday: &shop_kpi::analyses::SeasonWeekday| {
        weekday.value.map(|mean| mean.number() * f64::from(weekday.days))
    };
    let sum: f64 = found.weekdays.iter().filter_map(of_all).sum();
    let sales = whole(asker, "revenue").map(|sales| count(sales.number()));
    same("weekdays", Some(count(sum)), sales)
}
