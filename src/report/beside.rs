//! Figures beside a KPI's, and those it is made of.

use super::asker::{Asker, to_value};
use super::times::Bounds;
use super::types::BesideReport;
use crate::kpis::Entry;
use crate::kpis::formula::Formula;
use crate::measures::{MEASURES, measure};
use crate::unit::Unit;

impl Asker<'_> {
    /// Figures beside a KPI's, each over the days that its own inputs cover.
    pub(super) fn beside(&self, entry: &Entry) -> Vec<BesideReport> {
        let all = entry.beside.iter();
        all.map(|beside| self.part(beside.id, beside.id, beside.unit, &beside.formula, None))
            .collect()
    }

    /// What a KPI's formula names, where it is asked for. `bounds`: the days its own figure is known
    /// on; none where it lacks something, then each stands for itself.
    pub(super) fn inputs(&self, entry: &Entry, bounds: Option<&Bounds>) -> Vec<BesideReport> {
        let mut inputs: Vec<BesideReport> = Vec::new();
        if !self.question.inputs {
            return inputs;
        }
        entry.formula.each_name(&mut |name| {
            let is_new = inputs.iter().all(|input| input.id != name);
            if let Some(unit) = self.unit_of(entry, name).filter(|_| is_new) {
                let formula = Formula::Name(name.to_owned());
                inputs.push(self.part(&entry.id, name, unit, &formula, bounds));
            }
        });
        inputs
    }

    /// `of`: the KPI in whose formula the names stand.
    fn part(
        &self,
        of: &str,
        id: &str,
        unit: Unit,
        formula: &Formula,
        bounds: Option<&Bounds>,
    ) -> BesideReport {
        let planned = self.planner(None).plan(of, formula, &self.scope).ok();
        let figure = planned.map(|(plan, _)| self.figure(unit, &[], plan, None));
        let bounds = bounds.or(figure.as_ref().map(|figure| &figure.bounds));
        let known = figure.as_ref().zip(bounds);
        let value =
            known.and_then(|(figure, bounds)| self.evaluate(figure, &self.days.times(bounds)).ok());
        let compared = known.and_then(|(figure, bounds)| {
            let (times, _) = self.days.compared_times(bounds)?;
            self.evaluate(figure, &times).ok()
        });
        let [value, compared] = [value, compared].map(|value| Some(to_value(unit, value?)));
        BesideReport { id: id.to_owned(), unit, value, compared }
    }

    /// What a name in a KPI's formula is measured in: a KPI, the measure of its own id, another
    /// measure, or the days; none of a setting.
    fn unit_of(&self, entry: &Entry, name: &str) -> Option<Unit> {
        let of_kpi = self.catalogue.find(name).filter(|kpi| kpi.id != entry.id);
        let of_measure = || measure(name).map(|number| MEASURES[number].unit());
        let of_days = || (name == Formula::DAYS).then_some(Unit::Days);
        of_kpi.map(|kpi| kpi.unit).or_else(of_measure).or_else(of_days)
    }
}
