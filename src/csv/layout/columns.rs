//! What the columns of a table's first rows tell: a second header, two tables side by side.

use std::collections::BTreeSet;

use super::{JUDGED, Line, is_typed};
use crate::csv::kind::{Kind, trim};

/// What units and types of columns are called, in lower case and without brackets.
const UNITS: &[&str] = &[
    "€",
    "$",
    "£",
    "%",
    "‰",
    "#",
    "kr",
    "kr.",
    "eur",
    "euro",
    "usd",
    "gbp",
    "dkk",
    "sek",
    "nok",
    "kg",
    "g",
    "gram",
    "lb",
    "cm",
    "mm",
    "m",
    "m2",
    "m²",
    "m3",
    "l",
    "ml",
    "pc",
    "pcs",
    "pieces",
    "st",
    "st.",
    "stk",
    "stk.",
    "stuks",
    "s",
    "sec",
    "sek",
    "ms",
    "min",
    "h",
    "hours",
    "uur",
    "timer",
    "days",
    "dagen",
    "dage",
    "n",
    "no.",
    "nr.",
    "number",
    "getal",
    "aantal",
    "antal",
    "tal",
    "text",
    "tekst",
    "string",
    "varchar",
    "char",
    "integer",
    "int",
    "bigint",
    "decimal",
    "float",
    "double",
    "numeric",
    "date",
    "datum",
    "dato",
    "datetime",
    "timestamp",
    "time",
    "bool",
    "boolean",
    "id",
    "yyyy-mm-dd",
    "dd-mm-yyyy",
    "dd-mm-jjjj",
    "dd-mm-åååå",
    "dd/mm/yyyy",
    "mm/dd/yyyy",
    "dd.mm.yyyy",
];

/// Rows a second header needs below it.
const ROWS_BELOW: usize = 2;

/// Whether the second line is no row but units, or names once more: it has words in all the columns
/// in which the rows below it have values.
pub(super) fn has_second_header(run: &[&Line]) -> bool {
    let [header, second, rows @ ..] = run else { return false };
    if rows.len() < ROWS_BELOW || second.cells.len() > header.cells.len() {
        return false;
    }
    let rows: Vec<&[String]> = rows.iter().take(JUDGED).map(|line| line.cells.as_slice()).collect();
    let typed = (0..second.cells.len()).filter(|&column| is_typed(&rows, column));
    let over: Vec<Kind> = typed.map(|column| Kind::of(&second.cells[column])).collect();
    let words = over.iter().filter(|&&kind| kind == Kind::Text).count();
    if words == 0 || over.iter().any(|kind| kind.is_typed()) {
        return false;
    }
    let filled = || second.cells.iter().map(|cell| trim(cell)).filter(|cell| !cell.is_empty());
    let is_full = second.filled == second.cells.len() && second.cells.len() == header.cells.len();
    let is_distinct = filled().collect::<BTreeSet<_>>().len() == second.filled;
    let is_names = words >= 2 && words == over.len() && is_full && is_distinct;
    let is_words = header.cells.iter().all(|cell| !Kind::of(cell).is_typed());
    is_words && (filled().all(is_unit) || is_names)
}

/// `EUR`, `(kg)`, `[%]`, `varchar(20)`.
fn is_unit(cell: &str) -> bool {
    let cell = cell.to_lowercase();
    let is_enclosed = [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>')]
        .iter()
        .any(|&(open, close)| cell.starts_with(open) && cell.ends_with(close));
    let name = cell.split('(').next().unwrap_or_default().trim();
    is_enclosed || UNITS.contains(&name)
}

/// The empty column between two tables that stand side by side. A spare column in one table looks
/// the same, so something must tell them apart: one side ends before the other, or a name stands
/// on both.
pub(super) fn parted_at(header: &[String], rows: &[&[String]], empty: &[bool]) -> Option<usize> {
    let is_blank = |column: usize| {
        empty.get(column) == Some(&true) && header.get(column).is_none_or(|it| trim(it).is_empty())
    };
    let is_filled = |row: &[String], from: usize, to: usize| {
        row.iter().take(to).skip(from).any(|cell| !trim(cell).is_empty())
    };
    (1..header.len()).filter(|&column| is_blank(column)).find(|&column| {
        let (left, right) = (&header[..column], &header[column + 1..]);
        let names = |side: &[String]| side.iter().filter(|cell| !trim(cell).is_empty()).count();
        let sides = rows
            .iter()
            .map(|row| (is_filled(row, 0, column), is_filled(row, column + 1, row.len())));
        let sides: Vec<(bool, bool)> = sides.filter(|&(left, right)| left || right).collect();
        let whole = sides.iter().take_while(|&&side| side == (true, true)).count();
        let rest = &sides[whole..];
        let ends_early = whole > 0 && !rest.is_empty() && rest.iter().all(|side| *side == rest[0]);
        let shares_name =
            left.iter().any(|cell| !trim(cell).is_empty() && right.iter().any(|it| it == cell));
        names(left) >= 2 && names(right) >= 2 && (ends_early || shares_name)
    })
}
