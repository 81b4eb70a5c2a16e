//! What all cells of a column say together: kind, decimal mark, order of dates.
//!
//! A few counters a column, so it can run over a prefix or over a whole file.

use std::cmp::Ordering;

use super::currency::is_code;
use super::date::DateOrder;
use super::evidence::Evidence;
pub use super::kind::{StyleKind, Why};

/// How to read a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ColumnStyle {
    /// What its cells are.
    pub kind: StyleKind,
    /// `.` or `,`.
    pub decimal_mark: char,
    /// What decided the mark.
    pub mark_why: Why,
    /// The mark of its cells that can be read both ways, such as `1.234`, if it is one and the same.
    pub open_mark: Option<char>,
    /// The order of its dates.
    pub date_order: DateOrder,
    /// What decided the order.
    pub order_why: Why,
    /// Whether a number in it is above one (without a percent sign): as a share it is in percent.
    pub is_above_one: bool,
    /// Whether any cell that was looked at is a number.
    pub has_numbers: bool,
    /// Its largest number without its decimals, as far as rows were looked at; 0 without numbers.
    pub largest: i64,
    /// The currency that signs or codes beside its amounts mean.
    pub currency: Option<&'static str>,
    /// What they are called where they are all the same; of a sign that several currencies share
    /// the sign.
    pub sign: Option<&'static str>,
    /// Whether they mean different ones.
    pub has_currencies: bool,
    /// How many cells hold something.
    pub filled: u32,
}

impl ColumnStyle {
    /// Whether its cells can be read in two ways and nothing in the file decides.
    pub fn is_ambiguous(&self) -> bool {
        let is_open = |why| matches!(why, Why::Nothing | Why::Delimiter);
        match self.kind {
            StyleKind::Number => is_open(self.mark_why),
            StyleKind::Day | StyleKind::Instant => is_open(self.order_why),
            StyleKind::Text | StyleKind::Flag => false,
        }
    }
}

/// What numbers of times are from 2000 to 2100: days of a spreadsheet, seconds, milli- and
/// microseconds since 1970.
const TIMES: [std::ops::Range<i64>; 4] = [
    36_526..73_051,
    946_684_800..4_102_444_800,
    946_684_800_000..4_102_444_800_000,
    946_684_800_000_000..4_102_444_800_000_000,
];

impl ColumnStyle {
    /// Whether its numbers may be days or instants, if the header says that they are.
    pub fn may_be_times(&self) -> bool {
        self.has_numbers && TIMES.iter().any(|times| times.contains(&self.largest))
    }
}

/// What is known beside the cells.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hints {
    /// The user's decimal mark.
    pub decimal_mark: Option<char>,
    /// The user's order of dates.
    pub date_order: Option<DateOrder>,
    /// The mark by columns of things that are counted in whole numbers.
    pub counts_mark: Option<char>,
    /// The mark of the tool that wrote the file, for what its cells leave open.
    pub usual_mark: Option<char>,
    /// The order of dates of the tool that wrote the file.
    pub usual_order: Option<DateOrder>,
    /// The mark between cells.
    pub delimiter: char,
}

/// Evidence of all columns of a table.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    all: Vec<Evidence>,
}

impl Columns {
    /// No evidence yet for that many columns.
    pub fn new(width: usize) -> Self {
        Columns { all: vec![Evidence::default(); width] }
    }

    /// One cell of a column, from 0, and its physical line. A column beyond the width is added.
    pub fn see(&mut self, column: usize, cell: &str, line: u32) {
        if column >= self.all.len() {
            self.all.resize_with(column + 1, Evidence::default);
        }
        self.all[column].see(cell, line);
    }

    /// How to read each column. What a column leaves open the others decide.
    pub fn decide(&self, hints: &Hints) -> Vec<ColumnStyle> {
        let kinds: Vec<StyleKind> = self.all.iter().map(Evidence::kind).collect();
        let numbers = || self.of_kind(&kinds, |kind| kind == StyleKind::Number);
        let points = numbers().filter(|column| matches!(column.mark(), Some(('.', _)))).count();
        let commas = numbers().filter(|column| matches!(column.mark(), Some((',', _)))).count();
        let is_date = |kind| matches!(kind, StyleKind::Day | StyleKind::Instant);
        let order = self.of_kind(&kinds, is_date).find_map(Evidence::order);
        let mark = match (points.cmp(&commas), hints.counts_mark, hints.usual_mark) {
            (Ordering::Greater, ..) => ('.', Why::Siblings),
            (Ordering::Less, ..) => (',', Why::Siblings),
            (Ordering::Equal, Some(mark), _) => (mark, Why::Counts),
            (Ordering::Equal, None, Some(usual)) => (usual, Why::Usual),
            (Ordering::Equal, None, None) if hints.delimiter == ';' => (',', Why::Delimiter),
            (Ordering::Equal, None, None) => ('.', Why::Nothing),
        };
        let order = match (order, hints.usual_order) {
            (Some((order, _)), _) => (order, Why::Siblings),
            (None, Some(usual)) => (usual, Why::Usual),
            (None, None) => (DateOrder::Dmy, Why::Nothing),
        };
        let styles = self.all.iter().zip(kinds);
        styles.map(|(column, kind)| style(column, kind, hints, mark, order)).collect()
    }

    fn of_kind(
        &self,
        kinds: &[StyleKind],
        wanted: impl Fn(StyleKind) -> bool,
    ) -> impl Iterator<Item = &Evidence> {
        self.all.iter().zip(kinds).filter(move |(_, kind)| wanted(**kind)).map(|(column, _)| column)
    }
}

/// One column's style: the user's word, its own cells, then what the rest of the file says.
fn style(
    column: &Evidence,
    kind: StyleKind,
    hints: &Hints,
    file_mark: (char, Why),
    file_order: (DateOrder, Why),
) -> ColumnStyle {
    let (decimal_mark, mark_why) = match (hints.decimal_mark, column.mark()) {
        (Some(mark), _) => (mark, Why::User),
        (None, Some(own)) => own,
        (None, None) if column.either_marks > 0 => file_mark,
        (None, None) => (file_mark.0, Why::Plain),
    };
    let (date_order, order_why) = match (hints.date_order, column.order()) {
        (Some(order), _) => (order, Why::User),
        (None, Some(own)) => own,
        (None, None) if column.either_orders > 0 => file_order,
        (None, None) => (file_order.0, Why::Plain),
    };
    ColumnStyle {
        kind,
        decimal_mark,
        mark_why,
        open_mark: column.open_mark(),
        date_order,
        order_why,
        is_above_one: column.is_above_one,
        has_numbers: column.numbers > 0,
        largest: column.largest,
        currency: column.currency.filter(|name| is_code(name)),
        sign: column.currency.filter(|_| !column.has_currencies),
        has_currencies: column.has_currencies,
        filled: column.filled,
    }
}
