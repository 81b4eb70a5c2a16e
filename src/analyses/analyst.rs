//! What analyses work with.

use std::cell::RefCell;
use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::calendar::{Day, Grain, Period, common_days};
use crate::kpis::{Catalogue, Input, Plan, Planner, Times};
use crate::measures::{Evaluator, Grouping, Missing, Scope, Slice};
use crate::note::Note;
use crate::settings::Settings;
use crate::tables::{Dictionaries, Sealed};

/// The data, the days and the choices of one analysis.
pub struct Analyst<'a> {
    /// The tables.
    pub sealed: &'a Sealed,
    /// The words of their codes.
    pub dictionaries: &'a Dictionaries,
    /// What the shop owner decided.
    pub settings: &'a Settings,
    /// The KPIs.
    pub catalogue: &'a Catalogue,
    /// What evaluates measures.
    pub evaluator: &'a Evaluator<'a>,
    /// Only these rows.
    pub scope: Scope,
    /// The days asked for; none where no row has a day.
    pub period: Option<Period>,
    /// The days they are compared with.
    pub compared: Option<Period>,
    /// How a series is cut.
    pub grain: Option<Grain>,
    /// The day the report is made, if it was told.
    pub today: Option<Day>,
    /// The KPI asked for.
    pub kpi: Option<String>,
    /// The dimension asked for.
    pub by: Option<String>,
    /// The most entries to return.
    pub limit: Option<usize>,
    /// For [`super::AnalysisId::WhatIf`]: by name, what a factor is multiplied by.
    pub changes: BTreeMap<String, f64>,
    /// What holds for the analysis; filled while it is made.
    pub notes: RefCell<Vec<Note>>,
}

impl Analyst<'_> {
    /// Something worth knowing about the result.
    pub fn note(&self, note: Note) {
        self.notes.borrow_mut().push(note);
    }

    /// The days asked for.
    ///
    /// # Errors
    /// No row of any table has a day.
    pub fn days(&self) -> Result<Period, Vec<Missing>> {
        self.period.ok_or_else(|| vec![Missing::period_before()])
    }

    /// A KPI ready to be evaluated, to be kept apart by a dimension if one is given.
    ///
    /// # Errors
    /// All inputs that are missing.
    pub fn plan(&self, kpi: &str, by: Option<&str>) -> Result<Plan, Vec<Missing>> {
        self.noted_plan(kpi, by).map(|(plan, _)| plan)
    }

    /// The same with what holds for it: which input stands in for one that does not know the
    /// dimension.
    ///
    /// # Errors
    /// All inputs that are missing.
    pub fn noted_plan(
        &self,
        kpi: &str,
        by: Option<&str>,
    ) -> Result<(Plan, Vec<Note>), Vec<Missing>> {
        let entry = self.catalogue.find(kpi).ok_or_else(|| vec![Missing::unknown(Some(kpi))])?;
        let (catalogue, evaluator, settings) = (self.catalogue, self.evaluator, self.settings);
        let planner = Planner { catalogue, evaluator, settings, by };
        planner.plan(kpi, &entry.formula, &self.scope)
    }

    /// A KPI over the days of a period that the data of all its inputs cover, and where these are of
    /// one table over all of it.
    ///
    /// # Errors
    /// What is missing.
    pub fn value(&self, plan: &Plan, period: Period) -> Result<Decimal, Missing> {
        plan.evaluate(self.evaluator, &self.times(plan, period, None), None)
    }

    /// A KPI by the codes of a dimension, as [`Analyst::value`]. Values without a figure are left
    /// out.
    ///
    /// # Errors
    /// What is missing.
    pub fn groups(
        &self,
        plan: &Plan,
        period: Period,
        dimension: &str,
    ) -> Result<BTreeMap<u32, Decimal>, Missing> {
        let times = self.times(plan, period, Some(dimension));
        let grouping = Grouping { dimension: dimension.to_owned(), kept: None };
        let mut codes = std::collections::BTreeSet::new();
        let mut missing = None;
        plan.each_input(&mut |Input { measure, scope, is_grouped }| {
            if !is_grouped {
                return;
            }
            match self.evaluator.evaluate(measure, &times.now, scope, Some(&grouping)) {
                Ok(cells) => codes.extend(cells.codes()),
                Err(lack) => missing = Some(lack),
            }
        });
        if let Some(missing) = missing {
            return Err(missing);
        }
        let value = |code| plan.evaluate(self.evaluator, &times, Some((&grouping, code)));
        Ok(codes.into_iter().filter_map(|code| Some((code, value(code).ok()?))).collect())
    }

    /// The text of a code of a dimension; none for the rows without a value.
    pub fn text(&self, dimension: &str, code: u32) -> Option<String> {
        self.evaluator.text(dimension, code).map(str::to_owned)
    }

    /// The days of a period that the data of all a plan's inputs cover.
    pub fn covered(&self, plan: &Plan, period: Period, by: Option<&str>) -> Vec<Period> {
        let covered = plan.coverage(self.evaluator, by, false).unwrap_or_default();
        common_days(&[period], &covered)
    }

    fn times(&self, plan: &Plan, period: Period, by: Option<&str>) -> Times {
        let whole = Slice::of(period);
        let covered = whole.covered(&self.covered(plan, period, by));
        // As in the KPIs: a refund may come after the last order.
        let takes_all = covered.envelope().is_some() && plan.tables().len() <= 1;
        Times::only(if takes_all { whole.known(&covered) } else { covered })
    }
}
