//! Two periods side by side, over days that the data cover of both.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::calendar::{Day, Period, common_days};
use crate::kpis::formula::Formula;
use crate::kpis::{Plan, Planner, Times};
use crate::measures::{Grouping, Missing, Scope, Slice};
use crate::note::Note;

/// The days two periods are compared over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ComparedDays {
    /// First day taken of the period, ISO.
    pub from: String,
    /// Last day taken of the period, included.
    pub to: String,
    /// How many days.
    pub days: i32,
    /// First day taken of the comparison period.
    pub compared_from: String,
    /// Last day taken of the comparison period, included.
    pub compared_to: String,
    /// How many days; another number than `days` only where both periods are covered whole, as
    /// February and March.
    pub compared_days: i32,
    /// Whether that is less than what was asked for, as the data cover a part only.
    pub partial: bool,
}

impl ComparedDays {
    /// That only these days are compared.
    pub(super) fn note(&self) -> Note {
        let days = [
            ("from", self.from.clone()),
            ("to", self.to.clone()),
            ("compared_from", self.compared_from.clone()),
            ("compared_to", self.compared_to.clone()),
        ];
        Note::new("same_days_compared", days)
    }
}

/// Two periods ready to be evaluated.
#[derive(Debug)]
pub(super) struct Fair {
    /// The days of the period.
    pub(super) now: Slice,
    /// Those of the comparison period.
    pub(super) before: Slice,
    /// The same in words.
    pub(super) days: ComparedDays,
}

impl Analyst<'_> {
    /// The period and the one it is compared with (the one before, where none is named), over days
    /// that the data cover of all inputs of both. Where they cover less than the whole, as many
    /// days of one as of the other: the n-th day counts in both or in neither.
    ///
    /// # Errors
    /// There are no such days.
    pub(super) fn fair(&self, plans: &[&Plan], by: Option<&str>) -> Result<Fair, Vec<Missing>> {
        let period = self.days()?;
        let fiscal_month = u32::from(self.settings.fiscal_year_start_month).clamp(1, 12);
        let compared = self.compared.unwrap_or_else(|| period.previous(fiscal_month));
        let covered = |whole: Period| {
            let each = plans.iter().map(|plan| self.covered(plan, whole, by));
            each.reduce(|left, right| common_days(&left, &right)).unwrap_or_default()
        };
        let (mut now, mut before) = (covered(period), covered(compared));
        let partial = now != [period] || before != [compared];
        if partial {
            let offsets = |days: &[Period], from: Day| -> Vec<Period> {
                days.iter().map(|span| span.plus(-from.0)).collect()
            };
            let both = common_days(&offsets(&now, period.from), &offsets(&before, compared.from));
            now = both.iter().map(|span| span.plus(period.from.0)).collect();
            before = both.iter().map(|span| span.plus(compared.from.0)).collect();
        }
        let now = Slice::of(period).covered(&now);
        let before = Slice::of(compared).covered(&before);
        let (Some(taken), Some(with)) = (now.envelope(), before.envelope()) else {
            return Err(vec![Missing::period_before()]);
        };
        let days = ComparedDays {
            from: taken.from.to_string(),
            to: taken.to.to_string(),
            days: now.days(),
            compared_from: with.from.to_string(),
            compared_to: with.to.to_string(),
            compared_days: before.days(),
            partial,
        };
        Ok(Fair { now, before, days })
    }

    /// A plan over a slice.
    ///
    /// # Errors
    /// What is missing.
    pub(super) fn over(&self, plan: &Plan, slice: &Slice) -> Result<Decimal, Missing> {
        let times = Times::only(slice.clone());
        plan.evaluate(self.evaluator, &times, None)
    }

    /// A plan over both periods.
    ///
    /// # Errors
    /// What is missing.
    pub(super) fn both(&self, plan: &Plan, fair: &Fair) -> Result<(Decimal, Decimal), Missing> {
        Ok((self.over(plan, &fair.now)?, self.over(plan, &fair.before)?))
    }

    /// A formula ready to be evaluated, of the rows in a scope.
    ///
    /// # Errors
    /// All inputs that are missing.
    pub(super) fn formula(
        &self,
        text: &str,
        by: Option<&str>,
        scope: &Scope,
    ) -> Result<Plan, Vec<Missing>> {
        let formula = Formula::parse(text).map_err(|_| vec![Missing::unknown(Some(text))])?;
        let (catalogue, evaluator, settings) = (self.catalogue, self.evaluator, self.settings);
        let planner = Planner { catalogue, evaluator, settings, by };
        planner.plan("", &formula, scope).map(|(plan, _)| plan)
    }

    /// The codes of a dimension that any input of a plan has rows of in a slice.
    ///
    /// # Errors
    /// What is missing.
    pub(super) fn codes(
        &self,
        plan: &Plan,
        slice: &Slice,
        dimension: &str,
    ) -> Result<BTreeSet<u32>, Missing> {
        let grouping = Grouping { dimension: dimension.to_owned(), kept: None };
        let (mut codes, mut missing) = (BTreeSet::new(), None);
        plan.each_measure(&mut |measure, scope| match self.evaluator.evaluate(
            measure,
            slice,
            scope,
            Some(&grouping),
        ) {
            Ok(cells) => codes.extend(cells.codes()),
            Err(lack) => missing = Some(lack),
        });
        missing.map_or(Ok(codes), Err)
    }

    /// A plan over a slice, of one code of a dimension; without any row it is zero.
    ///
    /// # Errors
    /// What is missing.
    pub(super) fn of_code(
        &self,
        plan: &Plan,
        slice: &Slice,
        (dimension, code): (&str, u32),
    ) -> Result<Decimal, Missing> {
        let times = Times::only(slice.clone());
        let grouping = Grouping { dimension: dimension.to_owned(), kept: None };
        plan.evaluate(self.evaluator, &times, Some((&grouping, code)))
    }
}
