//! Columns of several files brought into one.

use std::collections::BTreeMap;

use super::files::Part;
use super::scaled::rescale;
use crate::blocks::each_block;
use crate::ordered::Gather;
use crate::tables::column::{Column, NO_CODE, NO_DAY, NO_INSTANT, NO_NUMBER};
use crate::tables::schema::Kind;
use crate::tables::sealed::NO_ROW;

/// For each part, where each of its rows goes; [`NO_ROW`] for nowhere, as for rows beyond the end.
pub(super) type Targets = Vec<Vec<u32>>;

/// One column over all parts. Where several rows go to one place the last that has a value there
/// prevails. None where no part has the column.
pub(super) fn scatter(
    parts: &[Part<'_>],
    targets: &[impl AsRef<[u32]>],
    name: &str,
    rows: usize,
) -> Option<Column> {
    let sources: Vec<(&Column, &[u32])> = parts
        .iter()
        .zip(targets)
        .filter_map(|(part, rows)| Some((part.table.column(name)?, rows.as_ref())))
        .collect();
    let schema = parts.first()?.table.schema();
    let kind = schema.columns[schema.position(name)?].kind;
    if sources.is_empty() {
        return None;
    }
    Some(match kind {
        Kind::Text => Column::Text(fill(&sources, rows, NO_CODE, texts)),
        Kind::Day => Column::Day(fill(&sources, rows, NO_DAY, days)),
        Kind::Instant => Column::Instant(fill(&sources, rows, NO_INSTANT, instants)),
        Kind::Flag => Column::Flag(fill(&sources, rows, 2, flags)),
        Kind::Number | Kind::Ratio => fill_numbers(&sources, rows),
    })
}

/// All columns of the parts' table but those `without`, by name.
pub(super) fn scatter_all(
    parts: &[Part<'_>],
    targets: &[impl AsRef<[u32]>],
    rows: usize,
    without: &[&str],
) -> BTreeMap<&'static str, Column> {
    let Some(first) = parts.first() else { return BTreeMap::new() };
    let names = first.table.schema().columns.iter().map(|def| def.name);
    let names = names.filter(|name| !without.contains(name));
    names.filter_map(|name| Some((name, scatter(parts, targets, name, rows)?))).gather()
}

fn fill<T: Copy + PartialEq>(
    sources: &[(&Column, &[u32])],
    rows: usize,
    missing: T,
    values: impl Fn(&Column) -> &[T],
) -> Vec<T> {
    let mut out = vec![missing; rows];
    for (column, targets) in sources {
        let values = values(column);
        each_block(values.len().min(targets.len()), |block| {
            for (&value, &target) in values[block.clone()].iter().zip(&targets[block]) {
                if target != NO_ROW && value != missing {
                    out[target as usize] = value;
                }
            }
        });
    }
    out
}

/// As [`fill`], with all numbers brought to one scale.
fn fill_numbers(sources: &[(&Column, &[u32])], rows: usize) -> Column {
    let scale = common_scale(sources);
    let mut out = vec![NO_NUMBER; rows];
    for (column, targets) in sources {
        let Column::Number { scale: own, values } = column else { continue };
        each_block(values.len().min(targets.len()), |block| {
            for (&value, &target) in values[block.clone()].iter().zip(&targets[block]) {
                if target != NO_ROW && value != NO_NUMBER {
                    out[target as usize] =
                        if *own == scale { value } else { rescale(value, *own, scale) };
                }
            }
        });
    }
    Column::Number { scale, values: out }
}

/// The finest scale, or the finest in which the greatest number still fits.
fn common_scale(sources: &[(&Column, &[u32])]) -> u8 {
    let mut scale = 0;
    let mut whole_digits = 0;
    for (column, _) in sources {
        let Column::Number { scale: own, values } = column else { continue };
        let known = values.iter().filter(|&&value| value != NO_NUMBER);
        let greatest = known.map(|value| value.unsigned_abs()).max().unwrap_or(0);
        let digits = greatest.checked_ilog10().map_or(0, |log| log as u8 + 1);
        scale = scale.max(*own);
        whole_digits = whole_digits.max(digits.saturating_sub(*own));
    }
    scale.min(18_u8.saturating_sub(whole_digits))
}

fn texts(column: &Column) -> &[u32] {
    if let Column::Text(values) = column { values } else { &[] }
}
fn days(column: &Column) -> &[i32] {
    if let Column::Day(values) = column { values } else { &[] }
}
fn instants(column: &Column) -> &[i64] {
    if let Column::Instant(values) = column { values } else { &[] }
}
fn flags(column: &Column) -> &[u8] {
    if let Column::Flag(values) = column { values } else { &[] }
}
