//! What people answered: promoters and detractors, satisfied or not.

use super::scales::{DECIMALS, Scores};
use super::{Context, put_flags, put_numbers};
use crate::note::Note;
use crate::tables::column::{Column, NO_CODE};
use crate::tables::dictionary::Dictionaries;
use crate::tables::seal::plain::Rows;

/// The kinds there are, and other words for them, in lower case.
const KINDS: [(&str, &[&str]); 3] = [
    ("nps", &["nps", "net promoter score", "net promoter", "recommend", "recommendation"]),
    (
        "csat",
        &[
            "csat",
            "customer satisfaction",
            "satisfaction",
            "klanttevredenheid",
            "tevredenheid",
            "kundetilfredshed",
            "tilfredshed",
        ],
    ),
    (
        "employee",
        &[
            "employee",
            "employees",
            "enps",
            "employee nps",
            "staff",
            "team",
            "medewerker",
            "medewerkers",
            "personeel",
            "medewerkerstevredenheid",
            "medarbejder",
            "medarbejdere",
            "medarbejdertilfredshed",
            "ansatte",
        ],
    ),
];
const NPS: usize = 0;
const CSAT: usize = 1;
const EMPLOYEE: usize = 2;

pub(super) fn derive(rows: &mut Rows<'_>, context: &mut Context<'_>) {
    let kinds = kinds(rows, context);
    let usual = |row: usize| match kinds[row] {
        Some(CSAT) => Some(5),
        Some(_) => Some(10),
        None => None,
    };
    let scores = Scores::new(rows, ("score", "scale"), usual);
    context.notes.extend(scores.note());
    let table = &mut rows.table;
    put_numbers(table, "score_of_10", DECIMALS, |row| scores.out_of(10, row));
    put_flags(table, "is_satisfied", |row| scores.is_satisfied(row));
    let of_10 = |row: usize| {
        let recommends = matches!(kinds[row], Some(NPS | EMPLOYEE));
        scores.out_of(10, row).filter(|_| recommends)
    };
    put_flags(table, "is_promoter", |row| of_10(row).map(|score| score >= points(9)));
    put_flags(table, "is_passive", |row| {
        of_10(row).map(|score| (points(7)..points(9)).contains(&score))
    });
    put_flags(table, "is_detractor", |row| of_10(row).map(|score| score < points(7)));
}

const fn points(whole: i64) -> i64 {
    whole * 10_i64.pow(DECIMALS as u32)
}

/// The kind of each answer, which takes the place of the file's word for it. Without any word the
/// greatest answer of the file decides: beyond 5 it is a recommendation.
fn kinds(rows: &mut Rows<'_>, context: &mut Context<'_>) -> Vec<Option<usize>> {
    let count = rows.table.rows;
    let mut codes = match rows.table.columns.remove("kind") {
        Some(Column::Text(codes)) => codes,
        _ => vec![NO_CODE; count],
    };
    let meanings = meanings(context.dictionaries);
    let assumed = assumed(rows);
    let mut kinds = Vec::with_capacity(count);
    let mut told = [0_u64; KINDS.len()];
    for (row, code) in codes.iter_mut().enumerate() {
        let kind = match *code {
            NO_CODE => assumed[row],
            word => meanings[word as usize],
        };
        if let (NO_CODE, Some(kind)) = (*code, kind) {
            told[kind] += 1;
        }
        if let Some(kind) = kind {
            *code = context.dictionaries.of("kind").code(KINDS[kind].0);
        }
        kinds.push(kind);
    }
    for ((name, _), answers) in KINDS.iter().zip(told).filter(|(_, answers)| *answers > 0) {
        let values = [("kind", (*name).to_owned()), ("rows", answers.to_string())];
        context.notes.push(Note::new("survey_kind_assumed", values));
    }
    rows.table.columns.insert("kind", Column::Text(codes));
    kinds
}

fn assumed(rows: &Rows<'_>) -> Vec<Option<usize>> {
    let scores = Scores::new(rows, ("score", "scale"), |_| None);
    let of_row = |row: usize| scores.scale(row).map(|scale| if scale > 5 { NPS } else { CSAT });
    (0..rows.table.rows).map(of_row).collect()
}

fn meanings(dictionaries: &Dictionaries) -> Vec<Option<usize>> {
    let Some(all) = dictionaries.get("kind") else { return Vec::new() };
    let meaning = |code: u32| {
        let word = all.text(code).trim().to_lowercase().replace(['-', '_'], " ");
        KINDS.iter().position(|(_, words)| words.contains(&word.as_str()))
    };
    (0..all.len() as u32).map(meaning).collect()
}
