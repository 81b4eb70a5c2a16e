//! Any table with a header: columns by their words in English, Dutch and Danish and by their
//! content; which table it is by the columns it has.

mod meaning;
mod tables;
mod words;

use super::{PLAIN, Quirks, Recognised, Source, Total};
use crate::csv::Head;
use crate::tables::TableId;
use crate::values::{ColumnStyle, StyleKind};
use meaning::Meaning;
use tables::{Row, fields_of};
use words::meaning;

pub(super) const SOURCE: Source = Source {
    id: "generic",
    name: ("CSV", "Table"),
    fills: &[
        TableId::Orders,
        TableId::OrderLines,
        TableId::Returns,
        TableId::Products,
        TableId::Sessions,
        TableId::AdSpend,
    ],
    needs: &[],
    never: &[],
    titles: &[],
    needs_comments: false,
    telling: &[],
    columns: &[],
    quirks: Quirks {
        totals: &[Total::Word(&[
            "total",
            "grand total",
            "totals",
            "sum",
            "totaal",
            "eindtotaal",
            "i alt",
            "ialt",
            "samlet",
            "gesamt",
            "summe",
        ])],
        ..PLAIN
    },
};

/// Gives each column a meaning and finds the table they make together. No fields where they make
/// none.
pub(super) fn recognise(head: &Head, styles: &[ColumnStyle]) -> Recognised {
    let mut columns: Vec<(usize, Meaning)> = Vec::new();
    let mut currency = None;
    for (at, name) in head.names.iter().enumerate() {
        let Some((found, code)) = meaning(name) else { continue };
        let style = styles.get(at);
        if !style.is_none_or(|style| fits(found, style)) {
            continue;
        }
        currency = currency.or(code);
        columns.push((at, found));
    }
    let row = Row::of(&columns);
    let fields = row.map_or_else(Vec::new, |row| fields_of(row, &columns, head));
    let known = columns.len();
    let share = known as f64 / head.names.len().max(1) as f64;
    Recognised {
        source: &SOURCE,
        certainty: if fields.is_empty() { 0.0 } else { 0.3 + 0.3 * share },
        evidence: format!("columns:{known}/{}", head.names.len()),
        fields,
        currency,
    }
}

/// Whether a column's cells can have that meaning. An empty column can have any.
fn fits(meaning: Meaning, style: &ColumnStyle) -> bool {
    let is_date = matches!(style.kind, StyleKind::Day | StyleKind::Instant);
    match meaning {
        _ if style.filled == 0 => true,
        Meaning::Date | Meaning::ReturnDate => is_date,
        _ if meaning.is_number() => style.kind == StyleKind::Number,
        _ => !is_date,
    }
}
