//! Any table with a header: columns by their words in English, Dutch and Danish and by their
//! content; which table it is by the columns it has.
//!
//! Orders, their lines, returns, articles, traffic and ad spend share their columns and are told
//! together (`meaning`, `words`, `tables`). Every other table has words of its own (`shapes`). The
//! table that explains most columns is taken.

mod found;
mod header;
mod meaning;
mod own;
mod plain;
mod shapes;
mod tables;
mod words;

use super::{EMPTY, PLAIN, Quirks, Recognised, Source, Total};
use crate::csv::Head;
use crate::tables::TableId;
use crate::values::{ColumnStyle, StyleKind};
use found::{File, Found};
use header::Header;
use meaning::Meaning;
use shapes::{SHAPES, shape_of};
use tables::{Meanings, Row, fields_of};
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
        TableId::Shipments,
        TableId::Leads,
        TableId::Email,
        TableId::Tickets,
        TableId::Surveys,
        TableId::Reviews,
        TableId::Stock,
        TableId::Costs,
        TableId::Cash,
        TableId::PageLoads,
        TableId::Uptime,
        TableId::Incidents,
        TableId::Staff,
        TableId::FxRates,
        TableId::Targets,
        TableId::Carts,
        TableId::Customers,
        TableId::OrderTaxes,
        TableId::SalesReports,
    ],
    quirks: Quirks {
        totals: &[Total::Word(&[
            "total",
            "grand total",
            "totals",
            "sum",
            "totaal",
            "totalen",
            "totaler",
            "eindtotaal",
            "i alt",
            "ialt",
            "samlet",
            "gesamt",
            "summe",
            "subtotal",
            "subtotaal",
            "tussentotaal",
            "totalt",
            "hovedtotal",
            "deltotal",
            "mellemtotal",
        ])],
        ..PLAIN
    },
    ..EMPTY
};

/// Gives each column a meaning and finds the table they make together. No fields where they make
/// none.
pub(super) fn recognise(head: &Head, styles: &[ColumnStyle], file: &str) -> Recognised {
    let headers: Vec<Header> = head.names.iter().map(|name| Header::of(name)).collect();
    let name = words_of_name(file);
    let file = File { headers: &headers, styles, name: &name };
    let found = own::rates_by_column(head, styles).unwrap_or_else(|| best(head, &file));
    let share = found.known as f64 / head.names.len().max(1) as f64;
    Recognised {
        source: &SOURCE,
        certainty: if found.fields.is_empty() { 0.0 } else { 0.3 + 0.5 * share },
        evidence: format!("columns:{}/{}", found.known, head.names.len()),
        known: found.known,
        fields: found.fields,
        by_content: found.by_content,
        constants: found.constants,
        currency: found.currency,
    }
}

/// The table that explains most columns; of equals the one the file's name names, then the first.
fn best(head: &Head, file: &File<'_>) -> Found {
    let mut columns = meanings(head, file.styles);
    let row = Row::of(&columns.all);
    if matches!(row, Some(Row::Traffic | Row::Spend)) {
        columns.take_spans(head, file.styles);
    }
    if row == Some(Row::Event) {
        columns.prefer_times(file.styles);
    }
    let first = row.map(|row| columns.found(row, head)).into_iter();
    let first = first.chain(own::by_names(file.headers)).reduce(richer).unwrap_or_default();
    let shapes = SHAPES.iter().filter_map(|shape| Some((shape.table, shape.find(file)?)));
    let second =
        shapes.reduce(|best, other| if other.1.score() > best.1.score() { other } else { best });
    match (row, second) {
        (Some(row), Some((table, second))) if Meanings(&columns.all).go_with(row, table) => {
            own::beside(first, second, table)
        }
        (_, Some((_, second))) => richer(first, second),
        _ if first.fields.is_empty() => Found { known: columns.all.len(), ..first },
        _ => first,
    }
}

fn richer(first: Found, second: Found) -> Found {
    if second.score() > first.score() { second } else { first }
}

/// The columns of the tables that are told together.
struct Known {
    all: Vec<(usize, Meaning)>,
    currency: Option<&'static str>,
}

impl Known {
    fn found(&self, row: Row, head: &Head) -> Found {
        let fields = fields_of(row, &self.all, head);
        Found { fields, currency: self.currency, known: self.all.len(), ..Found::default() }
    }
}

/// Headers of weeks, months and quarters.
const SPANS: &[&str] = &[
    "week",
    "month",
    "quarter",
    "period",
    "year month",
    "maand",
    "kwartaal",
    "periode",
    "uge",
    "måned",
    "kvartal",
];

impl Known {
    /// Weeks or months give the days of sums where no column of days does.
    fn take_spans(&mut self, head: &Head, styles: &[ColumnStyle]) {
        if self.all.iter().any(|(_, meaning)| *meaning == Meaning::Date) {
            return;
        }
        let is_span = |at: &usize| {
            styles.get(*at).is_some_and(|style| style.kind == StyleKind::Day)
                && SPANS.contains(&plain::plain_words(&head.names[*at]).0.as_str())
        };
        let found = (0..head.names.len()).find(is_span);
        self.all.extend(found.map(|at| (at, Meaning::Date)));
    }

    /// Leaves days out where another column has the time of day as well.
    fn prefer_times(&mut self, styles: &[ColumnStyle]) {
        let kind = |at: usize| styles.get(at).map(|style| style.kind);
        let is = |column: &(usize, Meaning), wanted| {
            column.1 == Meaning::Date && kind(column.0) == Some(wanted)
        };
        if self.all.iter().any(|column| is(column, StyleKind::Instant)) {
            self.all.retain(|column| !is(column, StyleKind::Day));
        }
    }
}

fn meanings(head: &Head, styles: &[ColumnStyle]) -> Known {
    let mut known = Known { all: Vec::new(), currency: None };
    for (at, name) in head.names.iter().enumerate() {
        let Some((found, code)) = meaning(name) else { continue };
        if styles.get(at).is_none_or(|style| fits(found, style)) {
            known.currency = known.currency.or(code);
            known.all.push((at, found));
        }
    }
    known
}

/// The words of a file's name, in small letters.
fn words_of_name(file: &str) -> Vec<String> {
    let stem = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    let (plain, _) = plain::plain_words(stem);
    plain.split(' ').map(str::to_owned).collect()
}

/// Whether a column's cells can have that meaning. An empty column can have any.
fn fits(meaning: Meaning, style: &ColumnStyle) -> bool {
    let is_date = matches!(style.kind, StyleKind::Day | StyleKind::Instant);
    match meaning {
        _ if style.filled == 0 => true,
        Meaning::Date | Meaning::ReturnDate | Meaning::RequestedDate | Meaning::ReceivedDate => {
            is_date || style.may_be_times()
        }
        _ if meaning.is_number() => style.kind == StyleKind::Number,
        _ => !is_date,
    }
}
