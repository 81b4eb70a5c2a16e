//! Asking an analysis of tables made by hand.

use std::collections::BTreeMap;

use shop_kpi::analyses::AnalysisId;
use shop_kpi::measures::Memo;
use shop_kpi::report::{AnalysisQuestion, AnalysisReport, Lack, Question, analyse};
use shop_kpi::settings::Settings;
use shop_kpi::tables::{Dictionaries, Sealed, SealedTable};

use crate::small_shop::{day, period};

/// The analysis of a shop.
pub(crate) fn ask(
    analysis: AnalysisId,
    shop: &(Sealed, Dictionaries),
    settings: &Settings,
    question: Question,
) -> AnalysisReport {
    let asked = AnalysisQuestion { analysis, question, changes: BTreeMap::new() };
    analyse(&shop.0, &shop.1, settings, &Memo::default(), &asked)
        .expect("a question that can be asked")
}

/// A question about a period.
pub(crate) fn about(from: &str, to: &str) -> Question {
    Question { from: Some(from.to_owned()), to: Some(to.to_owned()), ..Question::default() }
}

/// The tables as a shop whose data go from one day to another.
pub(crate) fn sealed(tables: Vec<SealedTable>, from: &str, to: &str) -> Sealed {
    let cover = |mut table: SealedTable| {
        if table.coverage.is_empty() {
            table.coverage = vec![period(from, to)];
        }
        (table.id, table)
    };
    Sealed {
        tables: tables.into_iter().map(cover).collect(),
        currency: Some("EUR".to_owned()),
        data_from: Some(day(from)),
        data_to: Some(day(to)),
        ..Sealed::default()
    }
}

/// The first thing that lacks: what, of which table, which column.
pub(crate) fn lack(report: &AnalysisReport) -> (Lack, &str, &str) {
    assert!(report.result.is_none(), "a result: {:?}", report.result);
    let missing = report.missing.first().expect("something lacks");
    (
        missing.what,
        missing.table.as_deref().unwrap_or_default(),
        missing.column.as_deref().unwrap_or_default(),
    )
}

/// Codes of the notes.
pub(crate) fn codes(report: &AnalysisReport) -> Vec<&str> {
    report.notes.iter().map(|note| note.code.as_str()).collect()
}
