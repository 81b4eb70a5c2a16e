//! Which of several reports about the same visits, or the same spend, a figure takes.
//!
//! A shop may drop sessions by channel and sessions by landing page: both tell of all visits, so
//! their sum would count each twice. A measure takes one that has the dimensions and columns it
//! needs, for each day the one that covers most days; reports of different things add up.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::slice::Slice;
use super::{Aggregate, Condition, Lack, Measure, Missing};
use crate::calendar::{Period, common_days, join_periods};
use crate::ordered::{Gather, InOrder};
use crate::tables::{SealedTable, TableId, TablePart};

/// The reports that can answer, those about the same things together.
pub(super) type Candidates<'a> = BTreeMap<u32, Vec<&'a TablePart>>;

/// The reports of a table that have all a measure needs. None where the table is not made of
/// reports.
///
/// # Errors
/// No report has the dimensions and columns together; the first that is wanting.
pub(super) fn candidates<'a>(
    table: &'a SealedTable,
    measure: &Measure,
    dimensions: &[&str],
) -> Result<Option<Candidates<'a>>, Missing> {
    candidates_of(table, &columns(measure), dimensions)
}

/// As [`candidates`], of the reports that tell these columns.
pub(super) fn candidates_of<'a>(
    table: &'a SealedTable,
    columns: &[&str],
    dimensions: &[&str],
) -> Result<Option<Candidates<'a>>, Missing> {
    if table.parts.is_empty() {
        return Ok(None);
    }
    let mut found = Candidates::new();
    let mut wanting = None;
    for part in &table.parts {
        let lacking = dimensions.iter().find(|dimension| !part.filled.contains(dimension));
        let unknown = columns.iter().find(|column| !tells(table, part.rows.clone(), column));
        let lacking = lacking.or_else(|| uncounted(table, part, columns, dimensions));
        match (lacking, unknown) {
            (None, None) => found.entry(part.tells_of).or_default().push(part),
            (Some(dimension), _) => wanting = Some(Missing::dimension(table.id, dimension)),
            (None, Some(column)) => wanting = Some(Missing::column(table.id, column)),
        }
    }
    match wanting {
        Some(missing) if found.is_empty() => Err(missing),
        _ => Ok(Some(found)),
    }
}

/// The numbers of reports among all of a table's.
pub(super) fn numbers(table: &SealedTable, candidates: &Candidates) -> BTreeMap<u32, Vec<usize>> {
    let number = |part: &&TablePart| table.parts.iter().position(|other| other == *part);
    let all = |parts: &Vec<&TablePart>| parts.iter().filter_map(number).collect();
    candidates.iter().map(|(tells_of, parts)| (*tells_of, all(parts))).gather()
}

/// What a sales report must be asked by, as its rows do not make the whole: an order of two articles
/// stands in the rows of both, an article may be of two categories, and few orders have a coupon.
fn uncounted(
    table: &SealedTable,
    part: &TablePart,
    columns: &[&str],
    dimensions: &[&str],
) -> Option<&'static &'static str> {
    const NEVER_WHOLE: &[&str] = &["coupon", "category"];
    const NOT_OF_ORDERS: &[&str] = &["product", "variant", "brand"];
    if table.id != TableId::SalesReports {
        return None;
    }
    let is_of = |name: &&&str| part.filled.contains(*name) && !dimensions.contains(*name);
    // The categories of articles do not cut them.
    let is_by_article = part.filled.contains(&"product");
    let never = NEVER_WHOLE.iter().filter(|name| !is_by_article || **name == "coupon");
    let orders = NOT_OF_ORDERS.iter().filter(|_| columns.contains(&"orders"));
    never.chain(orders).find(is_of)
}

/// The columns without which a report cannot answer.
fn columns(measure: &Measure) -> Vec<&'static str> {
    let conditions = measure.conditions.iter().filter_map(|condition| match condition {
        Condition::Is(name)
        | Condition::IsNot(name)
        | Condition::Known(name)
        | Condition::Told(name)
        | Condition::OneOf(name, _) => Some(*name),
        _ => None,
    });
    let number = match measure.aggregate {
        Aggregate::Sum(name) | Aggregate::Quantile(name, ..) => Some(name),
        _ => None,
    };
    number.into_iter().chain(conditions).collect()
}

/// Whether any of a report's rows has the column.
pub(super) fn tells(table: &SealedTable, rows: Range<usize>, column: &str) -> bool {
    let known = |column: &crate::tables::Column| rows.clone().any(|row| !column.is_missing(row));
    table.column(column).is_some_and(known)
}

/// The days that any of the reports covers.
pub(super) fn coverage(candidates: &Candidates) -> Vec<Period> {
    let parts = candidates.values().flatten();
    join_periods(parts.flat_map(|part| part.coverage.iter().copied()).collect())
}

/// Goes through the reports: of those about the same things each day is taken from one. `run` goes
/// through the days of one; `keep` is called with what it found where that is taken.
///
/// # Errors
/// Days that only a report covers whose rows hold for longer spans.
pub(super) fn each<T>(
    candidates: &Candidates,
    days: &Slice,
    mut run: impl FnMut(&TablePart, &Slice) -> Result<T, Missing>,
    mut keep: impl FnMut(&TablePart, T),
) -> Result<(), Missing> {
    for parts in candidates.values() {
        let mut parts = parts.clone();
        let covered = |part: &TablePart| days.covered(&part.coverage).days();
        parts.order_by_key(|part| std::cmp::Reverse(covered(part)));
        let mut left = days.clone();
        let mut cut = None;
        for part in parts {
            let taken = left.covered(&part.coverage);
            if taken.days() == 0 && !taken.has_undated() {
                continue;
            }
            match run(part, &taken) {
                Ok(found) => {
                    keep(part, found);
                    left = left.without(&part.coverage);
                }
                Err(missing) if missing.what == Lack::Span => cut = Some((missing, taken)),
                Err(missing) => return Err(missing),
            }
        }
        if let Some((missing, taken)) = cut
            && !common_days(left.spans(), taken.spans()).is_empty()
        {
            return Err(missing);
        }
    }
    Ok(())
}

/// Which of several reports about the same things a figure takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportsUsed {
    /// Ids of the sources of those taken.
    pub used: BTreeSet<String>,
    /// Ids of the sources of all that could be taken.
    pub of: BTreeSet<String>,
}

/// Of reports that tell of the same things on some of the days: which are taken, and of which. None
/// where there is no choice.
pub(super) fn used(
    candidates: &Candidates,
    days: &Slice,
    run: impl Fn(&TablePart, &Slice) -> Result<(), Missing>,
) -> Option<ReportsUsed> {
    let mut all = ReportsUsed::default();
    for (&tells_of, parts) in candidates {
        let inside = |part: &&&TablePart| days.covered(&part.coverage).days() > 0;
        let inside: Vec<&TablePart> = parts.iter().filter(inside).copied().collect();
        if inside.len() < 2 || !overlap(&inside) {
            continue;
        }
        all.of.extend(inside.iter().map(|part| part.source.clone()));
        let own = Candidates::from([(tells_of, inside)]);
        let mut used = BTreeSet::new();
        each(&own, days, &run, |part, ()| used.extend([part.source.clone()])).ok()?;
        all.used.append(&mut used);
    }
    (!all.of.is_empty()).then_some(all)
}

/// Whether two of them cover the same day.
fn overlap(parts: &[&TablePart]) -> bool {
    let days = |part: &&TablePart| part.coverage.iter().map(|span| span.days()).sum::<i32>();
    let all = join_periods(parts.iter().flat_map(|part| part.coverage.iter().copied()).collect());
    all.iter().map(|span| span.days()).sum::<i32>() < parts.iter().map(days).sum()
}
