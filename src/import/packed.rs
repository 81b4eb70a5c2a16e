//! Lines of an order packed into one cell, or into a cell each.
//!
//! ```text
//! id:12|name:Mug|quantity:2|total:25.00;id:13|name:Cap|quantity:1|total:9.50
//! → Mug 2 25.00
//!   Cap 1 9.50
//! ```

use crate::csv::Row;
use crate::ordered::InOrder;
use crate::problem::Code;
use crate::tables::{Dictionaries, TableId};
use crate::values::missing::bare;
use crate::values::{is_missing_text, is_missing_value, parse_amount};

use super::cells::Value;
use super::plan::Plan;
use super::push::push;
use super::rows::Rows;

/// Names that the parts of a line begin with, and the columns of a line that they fill. What a line
/// came to before its discount is before what was left of it: the order's discount is the order's.
const PARTS: &[(&str, &str)] = &[
    ("name", "product"),
    ("sku", "sku"),
    ("quantity", "quantity"),
    ("qty", "quantity"),
    ("sub_total", "line_total"),
    ("subtotal", "line_total"),
    ("total", "line_total"),
];

/// Names that the first part of a line has.
const FIRST: &[&str] = &["id:", "name:", "product_id:", "sku:"];

impl Rows {
    /// A line for each that the cells hold, beside what other columns say of it.
    pub(super) fn put_packed(
        &mut self,
        plan: &Plan,
        own: &[Value],
        row: &Row<'_>,
        dictionaries: &mut Dictionaries,
    ) -> Result<(), usize> {
        let mut result = Ok(());
        for target in &plan.once.packed {
            for line in lines(row.cell(target.column)) {
                let mut values = own.to_vec();
                for (column, text) in parts(line).rev() {
                    let position = TableId::OrderLines.schema().position(column);
                    if let (Some(position), Some(value)) =
                        (position, value(column, text, dictionaries))
                    {
                        values[position] = value;
                    }
                }
                result = result.and(push(self.table(TableId::OrderLines), &values));
            }
        }
        result
    }
}

/// Whether all numbers of a cell can be read.
pub(super) fn check(cell: &str) -> Result<(), Code> {
    let mut all = lines(cell).into_iter().flat_map(parts);
    let is_bad = |(column, text): (&str, &str)| {
        matches!(column, "quantity" | "line_total")
            && !is_missing_value(text)
            && parse_amount(text, '.').is_err()
    };
    if all.any(is_bad) { Err(Code::NotAnAmount) } else { Ok(()) }
}

fn value(column: &'static str, text: &str, all: &mut Dictionaries) -> Option<Value> {
    match column {
        "quantity" | "line_total" => parse_amount(text, '.').ok().map(Value::Number),
        _ if is_missing_text(text) => None,
        _ => Some(Value::Text(all.of(column).code(bare(text)))),
    }
}

/// The lines of a cell. A semicolon inside a name does not part them.
fn lines(cell: &str) -> Vec<&str> {
    let cell = bare(cell);
    let is_start = |at: &usize| FIRST.iter().any(|first| cell[at + 1..].starts_with(first));
    let ends = cell.match_indices(';').map(|(at, _)| at).filter(is_start).chain([cell.len()]);
    let mut start = 0;
    let found = ends.map(|end| &cell[std::mem::replace(&mut start, end + 1)..end]);
    found.filter(|line| line.contains(':')).collect()
}

/// The parts of a line that are known, the most wanted of two for one column first.
fn parts(line: &str) -> std::vec::IntoIter<(&'static str, &str)> {
    let rank = |name: &str| PARTS.iter().position(|(part, _)| part.eq_ignore_ascii_case(name));
    let named = line.split('|').filter_map(|part| part.split_once(':'));
    let mut found: Vec<(usize, &str)> =
        named.filter_map(|(name, text)| Some((rank(name.trim())?, text.trim()))).collect();
    found.order_by_key(|(rank, _)| *rank);
    let columns: Vec<_> = found.into_iter().map(|(rank, text)| (PARTS[rank].1, text)).collect();
    columns.into_iter()
}

#[cfg(test)]
mod tests {
    use super::{check, lines, parts};
    use crate::problem::Code;

    #[test]
    fn takes_lines_apart() {
        let cell = "id:12|name:Mug; blue|quantity:2|total:25.00;id:13|name:Cap|quantity:1|total:9";
        let all = lines(cell);
        assert_eq!(all.len(), 2);
        let first: Vec<_> = parts(all[0]).collect();
        let expected = [("product", "Mug; blue"), ("quantity", "2"), ("line_total", "25.00")];
        assert_eq!(first, expected);
        assert!(lines("").is_empty());
        assert_eq!(check(cell), Ok(()));
        assert_eq!(check("name:Mug|quantity:two"), Err(Code::NotAnAmount));
    }

    #[test]
    fn takes_what_a_line_came_to_before_its_discount() {
        let line = "name:Mug|sku:M|quantity:1|total:9.00|sub_total:10.00";
        let total = parts(line).find(|(column, _)| *column == "line_total");
        assert_eq!(total, Some(("line_total", "10.00")));
    }
}
