//! Figures beside a KPI's.

use super::asker::{Asker, to_value};
use super::types::BesideReport;
use crate::kpis::BesideEntry;

impl Asker<'_> {
    /// A figure beside a KPI's, over the days that its own inputs cover.
    pub(super) fn beside(&self, beside: &BesideEntry) -> BesideReport {
        let BesideEntry { id, unit, ref formula } = *beside;
        let planned = self.planner(None).plan(id, formula, &self.scope).ok();
        let figure = planned.map(|(plan, _)| self.figure(unit, &[], plan, None));
        let value = figure
            .as_ref()
            .and_then(|figure| self.evaluate(figure, &self.days.times(&figure.bounds)).ok());
        let compared = figure.as_ref().and_then(|figure| {
            let (times, _) = self.days.compared_times(&figure.bounds)?;
            self.evaluate(figure, &times).ok()
        });
        let [value, compared] = [value, compared].map(|value| Some(to_value(unit, value?)));
        BesideReport { id: id.to_owned(), unit, value, compared }
    }
}
