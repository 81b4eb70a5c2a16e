//! From a question to an analysis.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answer::{check, days_of, period_report};
use super::error::QuestionError;
use super::inputs;
use super::types::{Missing, Note, PeriodReport, Question};
use crate::analyses::{self, AnalysisId, AnalysisResult, Analyst};
use crate::calendar::Day;
use crate::kpis::Catalogue;
use crate::measures::{Evaluator, Memo};
use crate::settings::Settings;
use crate::tables::{Dictionaries, Sealed};

/// What is asked of an analysis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(deny_unknown_fields)]
pub struct AnalysisQuestion {
    /// Which analysis.
    pub analysis: AnalysisId,
    /// Period, comparison, grain, filters; the first KPI, the dimension and the limit where the
    /// analysis takes one.
    #[serde(default)]
    pub question: Question,
    /// For `what_if`: by name of a factor, what it is multiplied by.
    #[serde(default)]
    pub changes: BTreeMap<String, f64>,
}

/// An analysis made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct AnalysisReport {
    /// Which analysis.
    pub analysis: AnalysisId,
    /// The period asked for, and what of it the data cover.
    pub period: PeriodReport,
    /// The reporting currency, if any amount has one.
    pub currency: Option<String>,
    /// What it found; none where something it needs is missing.
    pub result: Option<AnalysisResult>,
    /// What is not loaded or not covered that it needs.
    pub missing: Vec<Missing>,
    /// What holds for it.
    pub notes: Vec<Note>,
}

/// Makes an analysis from sealed tables.
///
/// # Errors
/// As [`super::answer`].
pub fn analyse(
    sealed: &Sealed,
    dictionaries: &Dictionaries,
    settings: &Settings,
    memo: &Memo,
    asked: &AnalysisQuestion,
) -> Result<AnalysisReport, QuestionError> {
    let question = &asked.question;
    let catalogue = Catalogue::new(settings);
    check(question, &catalogue)?;
    let (days, data) = days_of(sealed, settings, question)?;
    let evaluator = Evaluator::new(sealed, dictionaries, settings, memo);
    let analyst = Analyst {
        sealed,
        dictionaries,
        settings,
        catalogue: &catalogue,
        evaluator: &evaluator,
        scope: question.filters.clone().into_iter().collect(),
        period: days.period,
        compared: days.compared,
        grain: question.grain,
        today: settings.today.as_deref().and_then(Day::parse),
        kpi: question.kpis.first().cloned(),
        by: question.by.clone(),
        limit: question.limit,
        changes: asked.changes.clone(),
        notes: RefCell::default(),
    };
    let (result, missing) = match analyses::answer(asked.analysis, &analyst) {
        Ok(result) => (Some(result), Vec::new()),
        Err(missing) => (None, missing.into_iter().map(inputs::with_sources).collect()),
    };
    Ok(AnalysisReport {
        analysis: asked.analysis,
        period: period_report(&days, data),
        currency: sealed.currency.clone(),
        result,
        missing,
        notes: analyst.notes.take(),
    })
}
