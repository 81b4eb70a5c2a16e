//! Which value of a dimension made most of a change.

use std::collections::BTreeMap;

use super::{Explained, Summariser};
use crate::analyses::{AnalysisId, AnalysisResult, ChangeMethod, ChangedValue, WhatChanged};
use crate::kpis::kpi;
use crate::report::{self, AnalysisQuestion, Question};

/// Dimensions that are looked at, by how much they usually say.
const DIMENSIONS: [&str; 4] = ["channel", "country", "sales_channel", "category"];
/// At most so many of them, as each takes a pass through the rows.
const TRIED: usize = 2;
/// By how much a share must be more than the value's part of the whole, to be worth a word.
const WORTH_A_WORD: f64 = 0.2;

impl Summariser<'_> {
    /// The value that made more of a change than its part of the whole, the most remarkable one of
    /// the dimensions that are known; none where all moved alike.
    pub(super) fn explain(&self, question: &Question, id: &str) -> Option<Explained> {
        let known = kpi(id)?.by;
        let dimensions = DIMENSIONS.iter().filter(|dimension| known.contains(dimension));
        let changed = dimensions.filter_map(|dimension| self.what_changed(question, id, dimension));
        let best = changed.take(TRIED).filter_map(|changed| most(&changed));
        let best = best.max_by(|(a, _), (b, _)| a.total_cmp(b));
        best.filter(|(more, _)| *more > WORTH_A_WORD).map(|(_, explained)| explained)
    }

    fn what_changed(&self, question: &Question, kpi: &str, by: &str) -> Option<WhatChanged> {
        let asked = AnalysisQuestion {
            analysis: AnalysisId::WhatChanged,
            question: Question {
                kpis: vec![kpi.to_owned()],
                by: Some(by.to_owned()),
                ..question.clone()
            },
            changes: BTreeMap::new(),
        };
        let Summariser { sealed, dictionaries, settings, memo, .. } = self;
        match report::analyse(sealed, dictionaries, settings, memo, &asked).ok()?.result? {
            AnalysisResult::WhatChanged(changed) => Some(changed),
            _ => None,
        }
    }
}

/// The value whose share of the change is most above its part of the whole before, and by how much.
fn most(changed: &WhatChanged) -> Option<(f64, Explained)> {
    let difference = changed.difference.number();
    if difference == 0.0 || changed.values.len() < 2 {
        return None;
    }
    let explained = |value: &ChangedValue| {
        let share = value.contribution.number() / difference;
        let explained = Explained {
            dimension: changed.dimension.clone(),
            key: value.key.clone(),
            value: value.value,
            compared: value.compared,
            share,
        };
        (share - part(changed, value), explained)
    };
    changed.values.iter().map(explained).max_by(|(a, _), (b, _)| a.total_cmp(b))
}

/// A value's part of the whole before; of a ratio, which is no sum, as if all were alike.
fn part(changed: &WhatChanged, value: &ChangedValue) -> f64 {
    let whole = changed.compared.number();
    match changed.method {
        ChangeMethod::WithinAndMix => 1.0 / changed.values.len() as f64,
        _ if whole == 0.0 => 0.0,
        _ => value.compared.map_or(0.0, |compared| compared.number() / whole),
    }
}
