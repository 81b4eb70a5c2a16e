//! Tables that hardly find the orders or articles they are about: their ids may be written in
//! another way.

use std::collections::BTreeSet;

use super::files::Files;
use super::links::Links;
use super::orders::codes;
use super::products::Products;
use crate::note::Note;
use crate::tables::column::NO_CODE;
use crate::tables::dictionary::{Dictionaries, Dictionary};
use crate::tables::schema::TableId;
use crate::tables::sealed::{NO_ROW, Sealed};

/// How many ids of each side are shown.
const EXAMPLES: usize = 3;

const ABOUT_ORDERS: [TableId; 5] =
    [TableId::Returns, TableId::Shipments, TableId::Tickets, TableId::Surveys, TableId::Reviews];
const ABOUT_ARTICLES: [TableId; 4] =
    [TableId::OrderLines, TableId::Returns, TableId::Stock, TableId::Reviews];

/// A note on each table of which less than half the ids are found.
pub(super) fn notes(
    files: &Files<'_>,
    links: &Links<'_>,
    products: &Products,
    sealed: &Sealed,
    dictionaries: &Dictionaries,
) -> Vec<Note> {
    let mut notes = Vec::new();
    if let Some(orders) = sealed.table(TableId::Orders).filter(|orders| orders.rows > 0)
        && let Some(words) = dictionaries.get("order_id")
    {
        let known = orders.texts("order_id").unwrap_or_default();
        for id in ABOUT_ORDERS {
            let found = Found::of(files, id, "order_id", |code| links.order(code) != NO_ROW);
            notes.extend(found.note("unmatched_orders", ("orders", known), words));
        }
    }
    if let Some(words) = dictionaries.get("sku").filter(|_| products.rows > 0) {
        let known = products.skus();
        for id in ABOUT_ARTICLES {
            let found = Found::of(files, id, "sku", |code| products.of_sku(code) != NO_ROW);
            notes.extend(found.note("unmatched_articles", ("articles", known), words));
        }
    }
    notes
}

/// Rows of a table that name an id.
struct Found {
    table: TableId,
    rows: u64,
    matched: u64,
    unmatched: Vec<u32>,
}

impl Found {
    fn of(files: &Files<'_>, table: TableId, name: &str, is_known: impl Fn(u32) -> bool) -> Self {
        let mut found = Found { table, rows: 0, matched: 0, unmatched: Vec::new() };
        for part in files.parts(table) {
            for &code in codes(&part, name).iter().filter(|&&code| code != NO_CODE) {
                found.rows += 1;
                if is_known(code) {
                    found.matched += 1;
                } else {
                    found.unmatched.push(code);
                }
            }
        }
        found
    }

    fn note(&self, code: &str, (side, known): (&str, &[u32]), words: &Dictionary) -> Option<Note> {
        if self.matched * 2 >= self.rows {
            return None;
        }
        let values = [
            ("table", self.table.schema().name.to_owned()),
            ("matched", self.matched.to_string()),
            ("rows", self.rows.to_string()),
            ("examples", examples(&self.unmatched, words)),
            (side, examples(known, words)),
        ];
        Some(Note::new(code, values))
    }
}

/// The first few ids in the order of their texts.
fn examples(codes: &[u32], words: &Dictionary) -> String {
    let mut first = BTreeSet::new();
    for &code in codes.iter().filter(|&&code| code != NO_CODE) {
        let text = words.text(code);
        if first.len() < EXAMPLES || first.last().is_some_and(|last| text < *last) {
            first.insert(text);
        }
        if first.len() > EXAMPLES {
            first.pop_last();
        }
    }
    first.into_iter().collect::<Vec<_>>().join(", ")
}
