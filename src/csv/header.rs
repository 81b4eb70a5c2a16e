//! Is this row a header? And how its columns are called.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::csv::kind::{Kind, trim};

/// A verdict on a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Words above values.
    Header,
    /// Words above words: nothing speaks against a header.
    Perhaps,
    /// Data.
    Data,
}

/// Words that head columns in shops' exports (en, nl, da).
const WORDS: &[&str] = &[
    "id",
    "name",
    "date",
    "day",
    "order",
    "email",
    "e-mail",
    "status",
    "total",
    "price",
    "amount",
    "quantity",
    "sku",
    "title",
    "product",
    "customer",
    "country",
    "city",
    "currency",
    "type",
    "category",
    "channel",
    "source",
    "campaign",
    "code",
    "description",
    "naam",
    "datum",
    "klant",
    "bestelnummer",
    "ordernummer",
    "aantal",
    "prijs",
    "totaal",
    "bedrag",
    "land",
    "plaats",
    "navn",
    "dato",
    "kunde",
    "ordrenummer",
    "antal",
    "pris",
    "i alt",
    "beløb",
    "by",
    "value",
    "time",
    "month",
    "year",
    "key",
    "first name",
    "last name",
    "address",
    "phone",
    "url",
    "page",
];

/// Whether `row` heads the rows under it.
pub(crate) fn verdict(row: &[String], below: &[&[String]]) -> Verdict {
    let filled: Vec<&str> =
        row.iter().map(|cell| trim(cell)).filter(|cell| !cell.is_empty()).collect();
    if filled.is_empty() {
        return Verdict::Data;
    }
    // The header may come again further down; it is no value there.
    let below: Vec<&[String]> = below.iter().copied().filter(|other| *other != row).collect();
    let mut votes = 0_i32;
    for (index, cell) in row.iter().enumerate() {
        votes += column_vote(cell, index, &below);
    }
    if votes != 0 {
        return if votes > 0 { Verdict::Header } else { Verdict::Data };
    }
    let words = filled.iter().filter(|cell| is_word(cell)).count();
    let distinct: BTreeSet<String> = filled.iter().map(|cell| cell.to_lowercase()).collect();
    let is_text = |cell: &str| Kind::of(cell) == Kind::Text;
    // Years beside words head the columns of a pivot table.
    let is_all_text = filled.iter().all(|cell| is_text(cell) || is_year(cell))
        && filled.iter().any(|cell| is_text(cell));
    let is_distinct = distinct.len() == filled.len() && filled.len() == row.len();
    match (is_all_text, is_distinct, words) {
        (true, _, 2..) | (true, true, 1) => Verdict::Header,
        (true, true, _) => Verdict::Perhaps,
        _ => Verdict::Data,
    }
}

fn is_word(cell: &str) -> bool {
    let cell = cell.to_lowercase().replace('_', " ");
    WORDS.contains(&cell.as_str()) || cell.ends_with(" id")
}

/// For a header (> 0), against (< 0), or neither, from one column.
fn column_vote(cell: &str, index: usize, below: &[&[String]]) -> i32 {
    let kinds: Vec<Kind> = below
        .iter()
        .filter_map(|row| row.get(index))
        .map(|cell| Kind::of(cell))
        .filter(|&kind| kind != Kind::Empty)
        .collect();
    let head = Kind::of(cell);
    if kinds.is_empty() {
        // Nothing below to compare with: a value is no heading.
        return if matches!(head, Kind::Address | Kind::Flag | Kind::Date) { -1 } else { 0 };
    }
    let most = |kind: Kind| kinds.iter().filter(|&&it| it == kind).count() * 5 >= kinds.len() * 4;
    let typed =
        [Kind::Number, Kind::Date, Kind::Flag, Kind::Address].into_iter().find(|&it| most(it));
    match (typed, head) {
        (Some(Kind::Number), Kind::Number) if is_year(cell) => {
            let years = below.iter().filter_map(|row| row.get(index)).filter(|cell| is_year(cell));
            if years.count() * 2 > kinds.len() { -1 } else { 0 }
        }
        (Some(kind), head) if kind == head => -1,
        // The nameless numbering of rows that data tools write first.
        (Some(Kind::Number), Kind::Empty) if index == 0 => 1,
        // A word above values; or a month above amounts: a pivot table's column.
        (Some(_), Kind::Text) | (Some(Kind::Number), Kind::Date) => 1,
        (None, Kind::Number | Kind::Address | Kind::Flag) => -1,
        (None, Kind::Text) if occurs(cell, index, below) => -1,
        _ => 0,
    }
}

fn occurs(cell: &str, index: usize, below: &[&[String]]) -> bool {
    below.iter().filter_map(|row| row.get(index)).any(|it| it == cell)
}

fn is_year(cell: &str) -> bool {
    matches!(trim(cell).parse::<u16>(), Ok(1900..=2100))
}

/// A header cell's fault, for a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NameFault {
    /// The name stands over an earlier column too.
    Duplicate,
    /// There is no name.
    Unnamed,
}

/// The columns' names: trimmed, and numbered where they are empty (`column 3`) or not the first of
/// their name (`Name (2)`); at least `width` of them.
pub(crate) fn names(cells: &[String], width: usize) -> (Vec<Rc<str>>, Vec<(usize, NameFault)>) {
    let mut used: BTreeSet<String> = BTreeSet::new();
    let mut names = Vec::with_capacity(width);
    let mut faults = Vec::new();
    for index in 0..width.max(cells.len()) {
        let cell = trim(cells.get(index).map_or("", String::as_str));
        let (base, fault) = if cell.is_empty() {
            (format!("column {}", index + 1), Some(NameFault::Unnamed))
        } else {
            (cell.to_owned(), used.contains(cell).then_some(NameFault::Duplicate))
        };
        let mut name = base.clone();
        let mut number = 2;
        while used.contains(&name) {
            name = format!("{base} ({number})");
            number += 1;
        }
        faults.extend(fault.map(|fault| (index, fault)));
        used.insert(name.clone());
        names.push(Rc::from(name));
    }
    (names, faults)
}
