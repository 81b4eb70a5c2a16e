//! What a reader of a figure should know: what was left out, over which days it is taken.

use std::collections::BTreeSet;

use super::asker::{Asker, Figure};
use super::types::{KpiReport, Note};
use crate::calendar::Period;
use crate::kpis::Aside;
use crate::measures::{Condition, MEASURES, ReportsUsed, Scope, Slice, measure};

/// Notes of one figure.
pub(super) struct Noted<'a> {
    pub(super) asker: &'a Asker<'a>,
    pub(super) figure: &'a Figure,
}

impl Noted<'_> {
    pub(super) fn add_to(&self, report: &mut KpiReport) {
        let covered = self.asker.days.now(&self.figure.bounds);
        if covered.slice.spans().is_empty() && !covered.slice.has_undated() {
            return;
        }
        let asides = self.figure.asides;
        report.notes.extend(asides.iter().filter_map(|aside| self.aside(aside, &covered.slice)));
        if covered.is_part {
            report.notes.extend(self.covered_days(covered.envelope));
        }
        report.notes.extend(self.compared_days());
        report.notes.extend(self.windows(&covered.slice));
        report.notes.extend(self.new_over_counted(&covered.slice));
        report.notes.extend(self.reports_used(&covered.slice));
        if self.is_estimate(&covered.slice) {
            report.notes.push(Note::new("spread_spans", []));
        }
    }

    fn aside(&self, aside: &Aside, slice: &Slice) -> Option<Note> {
        let count = |id: &str| {
            let cells = self.asker.evaluator.evaluate(measure(id)?, slice, &self.scope(), None);
            cells.ok()?.overall().value
        };
        let mut note = Note::new(aside.code, []);
        for (name, id) in aside.facts {
            let value = count(id);
            if note.values.is_empty() && value? <= aside.more_than.into() {
                return None;
            }
            let text = value.map(|value| value.normalize().to_string()).unwrap_or_default();
            note.values.insert((*name).to_owned(), text);
        }
        Some(note)
    }

    fn scope(&self) -> Scope {
        self.asker.scope.clone()
    }

    fn measures(&self) -> BTreeSet<usize> {
        let mut measures = BTreeSet::new();
        self.figure.plan.each_measure(&mut |measure, _| {
            measures.insert(measure);
        });
        measures
    }

    /// Which days the figure is taken over: those that all its tables cover.
    fn covered_days(&self, envelope: Option<Period>) -> Option<Note> {
        let Period { from, to } = envelope?;
        let tables = self.figure.plan.tables();
        let tables: Vec<&str> = tables.iter().map(|table| table.schema().name).collect();
        let code = if self.figure.bounds.is_common { "common_days" } else { "covered_days" };
        let values =
            [("from", from.to_string()), ("to", to.to_string()), ("tables", tables.join(", "))];
        Some(Note::new(code, values))
    }

    /// Which days the figure is compared with, where that is not the whole comparison period.
    fn compared_days(&self) -> Option<Note> {
        let compared = self.asker.days.compared?;
        let covered = self.asker.days.compared_days(&self.figure.bounds)?;
        let days = if covered.is_part { covered.envelope } else { covered.slice.envelope() };
        let Period { from, to } = days?;
        let code = if covered.is_part { "compared_part" } else { "compared_days" };
        let values = [("from", from.to_string()), ("to", to.to_string())];
        (days != Some(compared)).then(|| Note::new(code, values))
    }

    /// Measures that look back further than the data reach.
    fn windows(&self, slice: &Slice) -> Option<Note> {
        let short = |&measure: &usize| {
            let (covered, wanted) = self.asker.evaluator.looks_back(measure, slice)?;
            (0 < covered && covered < wanted).then_some((covered, wanted))
        };
        let (covered, wanted) = self.measures().iter().filter_map(short).min()?;
        let values = [("days", covered.to_string()), ("wanted", wanted.to_string())];
        Some(Note::new("short_window", values))
    }

    /// Customers count as new whose earlier orders are only not loaded.
    fn new_over_counted(&self, slice: &Slice) -> Option<Note> {
        let is_first = |condition: &Condition| *condition == Condition::AtMost("order_no", 1);
        let counts_new = self
            .measures()
            .into_iter()
            .find(|&measure| MEASURES[measure].conditions.iter().any(is_first))
            .or_else(|| self.scoped_by("customer_kind"))?;
        let data_from = self.asker.evaluator.coverage(counts_new, &[]).first()?.from;
        let needed = slice.envelope()?.from.plus(-(self.asker.settings.active_window_days as i32));
        let values = [("data_from", data_from.to_string()), ("needed", needed.to_string())];
        (data_from > needed).then(|| Note::new("new_over_counted", values))
    }

    /// Which of several reports about the same visits, or the same spend, was taken.
    fn reports_used(&self, slice: &Slice) -> Vec<Note> {
        let mut notes = Vec::new();
        self.figure.plan.each_measure(&mut |measure, scope| {
            let used = self.asker.evaluator.reports_used(measure, slice, scope);
            let Some(ReportsUsed { used, of }) = used else { return };
            let all = |sources: BTreeSet<String>| Vec::from_iter(sources).join(", ");
            let table = MEASURES[measure].table.schema().name.to_owned();
            let values = [("table", table), ("report", all(used)), ("reports", all(of))];
            notes.push(Note::new("report_used", values));
        });
        notes
    }

    /// A measure of which only some values of the dimension are taken.
    fn scoped_by(&self, dimension: &str) -> Option<usize> {
        let mut found = None;
        self.figure.plan.each_measure(&mut |measure, scope| {
            if scope.iter().any(|(name, _)| name == dimension) {
                found.get_or_insert(measure);
            }
        });
        found
    }

    fn is_estimate(&self, slice: &Slice) -> bool {
        let mut is_estimate = false;
        self.figure.plan.each_measure(&mut |measure, scope| {
            let cells = self.asker.evaluator.evaluate(measure, slice, scope, None);
            is_estimate |= cells.is_ok_and(|cells| cells.overall().is_estimate);
        });
        is_estimate
    }
}
