//! Lines of an order packed into one cell, each part with its name.
//!
//! ```text
//! Product ID: 7, Product Qty: 2, Product SKU: M-1, Product Name: Mug, blue, Product Unit Price: 9.50|…
//! → 2 × M-1 Mug, blue at 9.50
//! ```

use crate::csv::Row;
use crate::problem::Code;
use crate::tables::{Dictionaries, TableId};
use crate::values::missing::bare;
use crate::values::{is_missing_text, is_missing_value, parse_amount};

use super::cells::Value;
use super::plan::Plan;
use super::push::push;
use super::rows::Rows;

/// What every line begins with.
const FIRST: &str = "Product ID:";
/// What every part's name begins with.
const PART: &str = "Product ";

/// Names of parts and the columns of a line they fill. Numbers have a decimal point.
const PARTS: &[(&str, &str)] = &[
    ("Qty", "quantity"),
    ("SKU", "sku"),
    ("Name", "product"),
    ("Variation Details", "variant"),
    ("Unit Price", "unit_price"),
];

impl Rows {
    /// A line for each that the cell holds, beside what other columns say of it.
    pub(super) fn put_details(
        &mut self,
        plan: &Plan,
        own: &[Value],
        row: &Row<'_>,
        dictionaries: &mut Dictionaries,
    ) -> Result<(), usize> {
        let cell = plan.once.details.map_or("", |column| row.cell(column));
        let mut result = Ok(());
        for line in lines(bare(cell)) {
            let mut values = own.to_vec();
            for (column, text) in parts(line) {
                let position = TableId::OrderLines.schema().position(column).unwrap_or_default();
                values[position] = value(column, text, dictionaries);
            }
            result = result.and(push(self.table(TableId::OrderLines), &values));
        }
        result
    }
}

/// Whether all numbers of a cell can be read.
pub(super) fn check(cell: &str) -> Result<(), Code> {
    let mut all = lines(bare(cell)).into_iter().flat_map(parts);
    let is_bad = |(column, text): (&str, &str)| {
        is_number(column) && !is_missing_value(text) && parse_amount(text, '.').is_err()
    };
    if all.any(is_bad) { Err(Code::NotAnAmount) } else { Ok(()) }
}

fn is_number(column: &str) -> bool {
    matches!(column, "quantity" | "unit_price")
}

fn value(column: &'static str, text: &str, all: &mut Dictionaries) -> Value {
    match column {
        _ if is_missing_text(text) => Value::None,
        _ if is_number(column) => parse_amount(text, '.').map_or(Value::None, Value::Number),
        _ => Value::Text(all.of(column).code(text)),
    }
}

/// The lines of a cell. A `|` inside a name does not part them.
fn lines(cell: &str) -> Vec<&str> {
    let starts = || cell.match_indices(FIRST).map(|(at, _)| at);
    let is_line =
        |at: &usize| cell[..*at].trim_end().ends_with('|') || cell[..*at].trim().is_empty();
    let ends = starts().filter(is_line).skip(1).chain([cell.len()]);
    let from_to = starts().filter(is_line).zip(ends);
    from_to.map(|(from, to)| cell[from..to].trim_end_matches(['|', ' '])).collect()
}

/// The parts of a line that are known. A comma inside one does not end it.
fn parts(line: &str) -> Vec<(&'static str, &str)> {
    let mut all: Vec<(&str, &str)> = Vec::new();
    let starts: Vec<usize> = line
        .match_indices(PART)
        .map(|(at, _)| at)
        .filter(|&at| at == 0 || line[..at].ends_with(", "))
        .collect();
    for (number, &start) in starts.iter().enumerate() {
        let end = starts.get(number + 1).map_or(line.len(), |next| next - 2);
        if let Some((name, text)) = line[start + PART.len()..end].split_once(':') {
            all.push((name.trim(), text.trim()));
        }
    }
    let column =
        |name: &str| PARTS.iter().find(|(part, _)| *part == name).map(|(_, column)| *column);
    all.into_iter().filter_map(|(name, text)| Some((column(name)?, text))).collect()
}

#[cfg(test)]
mod tests {
    use super::{check, lines, parts};
    use crate::problem::Code;

    #[test]
    fn takes_lines_apart() {
        let cell = "Product ID: 7, Product Qty: 2, Product SKU: M-1, Product Name: Mug, big|blue, \
                    Product Weight: 1.0, Product Unit Price: 9.50|Product ID: 8, Product Qty: 1, \
                    Product SKU: , Product Name: Cap";
        let all = lines(cell);
        assert_eq!(all.len(), 2, "{all:?}");
        let first = [
            ("quantity", "2"),
            ("sku", "M-1"),
            ("product", "Mug, big|blue"),
            ("unit_price", "9.50"),
        ];
        assert_eq!(parts(all[0]), first);
        assert_eq!(parts(all[1]), [("quantity", "1"), ("sku", ""), ("product", "Cap")]);
        assert!(lines("").is_empty());
        assert_eq!(check(cell), Ok(()));
        assert_eq!(check("Product ID: 7, Product Qty: two"), Err(Code::NotAnAmount));
    }
}
