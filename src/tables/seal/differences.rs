//! What two files say differently of one order.

use rust_decimal::Decimal;

use super::files::Part;
use super::repeats::{At, Word};
use crate::calendar::Day;
use crate::tables::column::{Column, Table};
use crate::tables::dictionary::Dictionaries;
use crate::tables::repeat::Difference;
use crate::tables::schema::ColumnDef;

/// How many differences of an order are told.
const MOST: usize = 10;

/// Cells of the order, and what its lines come to. What only one of the files tells at all is no
/// difference; neither is who the customer is, which is nobody's to show.
pub(super) fn differences(
    parts: &[Part<'_>],
    line_parts: &[Part<'_>],
    (kept, other): (&Word, &Word),
    dictionaries: &Dictionaries,
) -> Vec<Difference> {
    let mut found = Vec::new();
    if let (Some(kept), Some(other)) = (kept.order, other.order) {
        found.extend(of_cells(parts, (kept, other), dictionaries));
    }
    let values = lines_value(line_parts, &kept.lines).zip(lines_value(line_parts, &other.lines));
    if let Some((kept, other)) = values.filter(|(kept, other)| kept != other) {
        let text = |value: Decimal| value.normalize().to_string();
        let field = "order_lines".to_owned();
        found.push(Difference { field, kept: text(kept), other: text(other) });
    }
    found.truncate(MOST);
    found
}

fn of_cells(
    parts: &[Part<'_>],
    ((kept_part, kept), (other_part, other)): (At, At),
    dictionaries: &Dictionaries,
) -> Vec<Difference> {
    let (one, two) = (parts[kept_part].table, parts[other_part].table);
    let defs = one
        .schema()
        .columns
        .iter()
        .filter(|def| !matches!(def.name, "customer" | "customer_email"));
    let differs = defs.filter_map(|def| {
        let (kept, other) =
            (text(one, kept, def, dictionaries)?, text(two, other, def, dictionaries)?);
        (kept != other).then(|| Difference {
            field: format!("{}.{}", one.schema().name, def.name),
            kept,
            other,
        })
    });
    differs.collect()
}

/// A cell in neutral form, empty where it is missing; none of a column the file does not have.
fn text(table: &Table, row: usize, def: &ColumnDef, dictionaries: &Dictionaries) -> Option<String> {
    let column = table.column(def.name)?;
    if column.is_missing(row) {
        return Some(String::new());
    }
    Some(match column {
        Column::Text(codes) => {
            let words = dictionaries.get(def.domain);
            words.map_or("", |words| words.text(codes[row])).to_owned()
        }
        Column::Number { .. } => number(Some(column), row)?.normalize().to_string(),
        Column::Day(days) => Day(days[row]).to_string(),
        Column::Instant(seconds) => instant(seconds[row]),
        Column::Flag(flags) => (flags[row] == 1).to_string(),
    })
}

/// `2026-03-01 14:05`
fn instant(second: i64) -> String {
    let (day, of_day) = (second.div_euclid(86_400), second.rem_euclid(86_400));
    format!("{} {:02}:{:02}", Day(day as i32), of_day / 3600, of_day / 60 % 60)
}

/// The number of a row; none where it is missing.
pub(super) fn number(column: Option<&Column>, row: usize) -> Option<Decimal> {
    column?.number(row).map(Decimal::from)
}

/// What lines come to: their totals, or price times quantity; none where one of them tells neither.
pub(super) fn lines_value(parts: &[Part<'_>], lines: &[At]) -> Option<Decimal> {
    if lines.is_empty() {
        return None;
    }
    lines.iter().map(|&(part, row)| line_value(parts[part].table, row)).sum()
}

fn line_value(table: &Table, row: usize) -> Option<Decimal> {
    let cell = |name: &str| number(table.column(name), row);
    cell("line_total").or_else(|| cell("unit_price")?.checked_mul(cell("quantity")?))
}
