//! What is told of a file: for the files panel, and for the tables' sealing.

use serde::{Deserialize, Serialize};

use crate::csv::{Account, Dialect, Guess, Head};
use crate::problem::Problem;
use crate::values::is_missing_text;

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

/// How many values of a column are shown, and how many characters of each.
const SAMPLES: usize = 3;
const SAMPLE_CHARS: usize = 40;

/// The first different values of each column.
#[derive(Clone, Debug)]
pub(super) struct Samples {
    columns: Vec<Vec<String>>,
}

impl Samples {
    pub(super) fn new(width: usize) -> Self {
        Samples { columns: vec![Vec::new(); width] }
    }

    pub(super) fn see(&mut self, column: usize, cell: &str) {
        let samples = &mut self.columns[column];
        if samples.len() == SAMPLES || is_missing_text(cell) {
            return;
        }
        let sample: String = cell.trim().chars().take(SAMPLE_CHARS).collect();
        if !samples.contains(&sample) {
            samples.push(sample);
        }
    }

    /// Adds the columns of a table that are not known yet, with the fields they fill.
    pub(super) fn report(
        &self,
        head: &Head,
        fields: &[(usize, String)],
        to: &mut Vec<ColumnReport>,
    ) {
        for (column, name) in head.names.iter().enumerate() {
            if to.iter().any(|known| known.name == **name) {
                continue;
            }
            let own = fields.iter().filter(|(at, _)| *at == column);
            let fields: Vec<String> = own.map(|(_, field)| field.clone()).collect();
            let is_personal = is_personal(name, &fields, &self.columns[column]);
            let samples = if is_personal { Vec::new() } else { self.columns[column].clone() };
            to.push(ColumnReport { name: name.to_string(), fields, samples });
        }
    }
}

/// Whether a column may tell who a customer is.
fn is_personal(name: &str, fields: &[String], samples: &[String]) -> bool {
    const WORDS: &[&str] = &[
        "mail",
        "phone",
        "telefo",
        "tlf",
        "mobile",
        "mobiel",
        "address",
        "adres",
        "street",
        "straat",
        "zip",
        "postal",
        "postcode",
        "postnummer",
        "first name",
        "last name",
        "voornaam",
        "achternaam",
        "fornavn",
        "efternavn",
        "customer",
        "klant",
        "kunde",
        "billing",
        "user",
        "note",
        "gebruiker",
        "bruger",
        "company",
        "employee",
        "medewerker",
        "medarbejder",
        "iban",
        "rekening",
        "counterparty",
        "modpart",
        "bedrijf",
        "firma",
        "birth",
        "geboorte",
        "ip_",
        "payment ref",
        "payment id",
    ];
    let lower = name.to_lowercase();
    let is_who = |field: &String| field.ends_with(".customer") || field == "staff.employee";
    if fields.iter().any(is_who) {
        return true;
    }
    let is_used = !fields.is_empty();
    samples.iter().any(|sample| sample.contains('@'))
        || (!is_used && (WORDS.iter().any(|word| lower.contains(word)) || lower == "naam"))
        || (!is_used && lower.starts_with("shipping ") && lower != "shipping method")
}

/// The day as text, ISO.
pub(super) fn iso(day: i32) -> String {
    jiff::civil::date(1970, 1, 1)
        .checked_add(jiff::Span::new().days(day))
        .map_or_else(|_| String::new(), |date| date.to_string())
}
