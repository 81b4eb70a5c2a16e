//! One file on its way in: reader, source and columns put together, in a stream.

use serde::{Deserialize, Serialize};

use crate::csv::{Account, Dialect, Guess};
use crate::problem::Problem;

/// What is known of a file, for the files panel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct FileReport {
    /// Number of the file in its shop, given at adding, never reused.
    pub id: u32,
    /// Its name.
    pub name: String,
    /// Id of the source it was recognised as; none if refused.
    pub source: Option<String>,
    /// How sure, 0 to 1.
    pub certainty: f64,
    /// The canonical tables it fills and with how many rows.
    pub tables: Vec<TableReport>,
    /// Rows read as data.
    pub rows_read: u64,
    /// Rows set aside.
    pub rows_set_aside: u64,
    /// Totals, notes, repeated headers.
    pub rows_skipped: u64,
    /// The full account.
    pub account: Account,
    /// First day of its data.
    pub from: Option<String>,
    /// Last day.
    pub to: Option<String>,
    /// How it is written.
    pub dialect: Dialect,
    /// What was guessed, each with its evidence.
    pub guesses: Vec<Guess>,
    /// Every column and what it was taken for.
    pub columns: Vec<ColumnReport>,
    /// How often each problem was met, by code.
    pub problem_counts: std::collections::BTreeMap<String, u64>,
    /// The first problems in full (the rest by `Shop::problems`).
    pub problems: Vec<Problem>,
}

/// A canonical table a file fills.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct TableReport {
    /// Its name: `orders` …
    pub table: String,
    /// Rows in it from this file.
    pub rows: u64,
}

/// A column of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ColumnReport {
    /// Its name as written.
    pub name: String,
    /// The canonical fields it fills (`orders.customer` …); empty if unused.
    pub fields: Vec<String>,
    /// Three of its values, as written, cut to 40 characters. Customer columns give none.
    pub samples: Vec<String>,
}
