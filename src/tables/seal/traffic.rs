//! Site traffic, ad spend and sales reports: reports of days or spans, brought into one table.

use std::collections::BTreeMap;

use super::currency::Currencies;
use super::files::{Files, Part};
use super::left_out::LeftOutAmounts;
use super::orders::codes;
use super::scatter::{Targets, scatter_all};
use super::{coverage, events, money, sales_reports};
use crate::ordered::InOrder;
use crate::tables::column::{Column, NO_CODE, NO_DAY};
use crate::tables::schema::{Kind, TableId};
use crate::tables::sealed::{NO_ROW, SealedTable, TablePart};

/// All reports of one table. Reports of different sources or with different dimensions tell of the
/// same visits in different ways; each is a part of its own, so that they are not added up.
pub(super) fn join(
    files: &Files<'_>,
    id: TableId,
    currencies: &Currencies,
    left_out: &mut LeftOutAmounts,
) -> Option<SealedTable> {
    let mut groups: Vec<_> = by_report(files, id).into_iter().collect();
    // Of reports for the same days the first is taken: one that tells the visits goes before one of
    // people or events, so that what is divided by visits is of the same report.
    groups.order_by_key(|(_, group)| !tells_visits(group));
    if groups.is_empty() {
        return None;
    }
    let keys = keys(id);
    let mut all = Vec::new();
    let mut targets = Targets::new();
    let mut parts = Vec::new();
    let mut rows = 0;
    for ((source, _), group) in groups {
        let from = rows;
        let filled = filled_in(id, &group);
        let mut kept = events::keep_latest(&group, &keys);
        for (part, kept) in group.iter().zip(&mut kept) {
            leave_out_without_rate(part, kept, currencies, left_out);
            targets.push(
                kept.iter().map(|&kept| if kept { next(&mut rows) } else { NO_ROW }).collect(),
            );
        }
        parts.push(TablePart {
            source: source.to_owned(),
            tells_of: tells_of(id, source, &parts),
            filled,
            rows: from as usize..rows as usize,
            coverage: group_coverage(files, &group),
        });
        all.extend(group);
    }
    let mut table = SealedTable::new(id, rows as usize);
    table.columns = scatter_all(&all, &targets, rows as usize, &[]);
    set_days(&mut table);
    let rates = money::rates(&table, &file_of_rows(&all, &targets, rows), currencies);
    money::convert(&mut table, money_columns(id), &rates);
    table.columns.remove("currency");
    table.coverage = coverage::merge(parts.iter().flat_map(|part| part.coverage.clone()).collect());
    table.parts = parts;
    match id {
        TableId::Sessions => events::merge(&mut table),
        TableId::SalesReports => sales_reports::put_net(&mut table),
        _ => {}
    }
    Some(table)
}

fn next(rows: &mut u32) -> u32 {
    *rows += 1;
    *rows - 1
}

/// The tables by source and the dimensions they tell. Rows that name their visit tell of it together,
/// whatever dimensions each of them has.
fn by_report<'a>(
    files: &Files<'a>,
    id: TableId,
) -> BTreeMap<(&'static str, Option<Vec<&'static str>>), Vec<Part<'a>>> {
    let mut groups = BTreeMap::<_, Vec<Part<'a>>>::new();
    for part in files.parts(id) {
        let told = (!events::names_visits(&part)).then(|| told_by(files, &part));
        let source = files.at(part.file).facts.source;
        groups.entry((source, told)).or_default().push(part);
    }
    groups
}

fn tells_visits(group: &[Part<'_>]) -> bool {
    group.iter().any(|part| part.table.column("sessions").is_some())
}

/// The dimensions a report has columns for; the cells of a short file may all be empty.
fn told_by(files: &Files<'_>, part: &Part<'_>) -> Vec<&'static str> {
    let dimensions = part.table.schema().columns.iter().filter(|def| def.is_dimension);
    dimensions.map(|def| def.name).filter(|name| files.tells(part, name)).collect()
}

/// The dimensions that any of these has.
fn filled_in(id: TableId, parts: &[Part<'_>]) -> Vec<&'static str> {
    let has = |name: &str| parts.iter().any(|part| part.table.column(name).is_some());
    let dimensions = id.schema().columns.iter().filter(|def| def.is_dimension);
    dimensions.map(|def| def.name).filter(|name| has(name)).collect()
}

/// All traffic reports tell of the same visits, and the sales reports of one shop system of the same
/// sales. Ad reports tell of the same spend within one platform; of a source that names none nothing
/// is known, so each report stands for itself.
fn tells_of(id: TableId, source: &str, parts: &[TablePart]) -> u32 {
    let alike = |part: &&TablePart| match id {
        TableId::AdSpend => part.source == source && source != "generic",
        TableId::SalesReports => system(&part.source) == system(source),
        _ => true,
    };
    let next = parts.iter().map(|part| part.tells_of + 1).max().unwrap_or(0);
    parts.iter().find(alike).map_or(next, |part| part.tells_of)
}

/// The tool that an export is of: `shopify` of `shopify_products`.
fn system(source: &str) -> &str {
    source.split('_').next().unwrap_or(source)
}

/// What tells rows apart: their span and their dimensions.
fn keys(id: TableId) -> Vec<&'static str> {
    let is_key = |kind: Kind| !matches!(kind, Kind::Number | Kind::Ratio);
    id.schema().columns.iter().filter(|def| is_key(def.kind)).map(|def| def.name).collect()
}

fn money_columns(id: TableId) -> &'static [&'static str] {
    match id {
        TableId::AdSpend => &["cost", "conversion_value"],
        TableId::SalesReports => {
            &["gross", "discount", "returns", "net", "shipping", "tax", "total"]
        }
        _ => &["revenue"],
    }
}

fn file_of_rows(parts: &[Part<'_>], targets: &Targets, rows: u32) -> Vec<u32> {
    let mut file = vec![0; rows as usize];
    for (part, targets) in parts.iter().zip(targets) {
        for &row in targets.iter().filter(|&&row| row != NO_ROW) {
            file[row as usize] = part.file;
        }
    }
    file
}

/// A row of spend in a currency without a rate goes as a whole, or its clicks would seem free.
fn leave_out_without_rate(
    part: &Part<'_>,
    kept: &mut [bool],
    currencies: &Currencies,
    left_out: &mut LeftOutAmounts,
) {
    if part.table.id != TableId::AdSpend {
        return;
    }
    let own = codes(part, "currency");
    let days = match part.table.column("date") {
        Some(Column::Day(days)) => days.as_slice(),
        _ => &[],
    };
    for (row, kept) in kept.iter_mut().enumerate().filter(|(_, kept)| **kept) {
        let code = own.get(row).copied().unwrap_or(NO_CODE);
        let day = days.get(row).copied().unwrap_or(NO_DAY);
        if currencies.rate(code, part.file, day).is_none() {
            *kept = false;
            let cost = part.table.column("cost").and_then(|cost| cost.number(row));
            let name = currencies.name(code, part.file).unwrap_or_default();
            left_out.add(part.table.id, name, cost.map(|cost| (cost.units, cost.scale)));
        }
    }
}

/// `date` and `date_to` under their common names, the last day being the first where not given.
fn set_days(table: &mut SealedTable) {
    let first = match table.columns.remove("date") {
        Some(Column::Day(days)) => days,
        _ => vec![NO_DAY; table.rows],
    };
    let last = match table.columns.remove("date_to") {
        Some(Column::Day(days)) => days
            .iter()
            .zip(&first)
            .map(|(&to, &from)| if to == NO_DAY { from } else { to })
            .collect(),
        _ => first.clone(),
    };
    table.columns.insert("day", Column::Day(first));
    table.columns.insert("day_to", Column::Day(last));
}

fn group_coverage(files: &Files<'_>, group: &[Part<'_>]) -> Vec<crate::calendar::Period> {
    let of_part = |part: &Part<'_>| {
        let days =
            ["date", "date_to"].into_iter().filter_map(|name| match part.table.column(name) {
                Some(Column::Day(days)) => Some(days),
                _ => None,
            });
        [coverage::span(days.flatten()), files.stated_period(part.file)]
    };
    coverage::merge(group.iter().flat_map(of_part).flatten().collect())
}
