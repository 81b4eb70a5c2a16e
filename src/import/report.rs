//! What is told of a file: for the files panel, and for the tables' sealing.

use serde::{Deserialize, Serialize};

use crate::csv::{Account, Dialect, Guess, Head};
use crate::problem::Problem;
use crate::sources::{Recognised, Source, knows, plain_name};
use crate::values::is_missing_text;

use super::assumed::offset_of;
use super::options::ImportOptions;
use super::plan::same_name;

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
    /// Fingerprint of the header as it was first guessed: files of one kind have the same.
    pub header: String,
    /// What the recipe says about such files, where this one was read so.
    pub recipe: Option<Box<ImportOptions>>,
    /// The file added before that has the very same content; this one then counts for nothing.
    pub same_as: Option<u32>,
    /// Files added before that have the same name and source, which this one may replace.
    pub older: Vec<u32>,
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
    /// Why these.
    pub why: ColumnWhy,
    /// Three of its values, as written, cut to 40 characters. Customer columns give none.
    pub samples: Vec<String>,
}

/// Why a column was given its fields, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum ColumnWhy {
    /// The user says so.
    User,
    /// The export writes this name.
    Name,
    /// A word of its name, in one of the languages known.
    Word,
    /// What its cells look like, for want of a name that says enough.
    Content,
    /// The export writes this name, and no figure needs it.
    Known,
    /// Nothing: the name is not known, and the column is not used.
    Unknown,
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

    /// The offset from UTC that a column's first times state, in seconds.
    pub(super) fn offset(&self, column: usize) -> Option<i32> {
        self.columns.get(column)?.iter().find_map(|cell| offset_of(cell))
    }

    /// Adds the columns of a table that are not known yet, with the fields they fill.
    pub(super) fn report(&self, head: &Head, meanings: &Meanings<'_>, to: &mut Vec<ColumnReport>) {
        for (column, name) in head.names.iter().enumerate() {
            if to.iter().any(|known| known.name == **name) {
                continue;
            }
            let (fields, why) = meanings.of(column, name);
            let is_personal = is_personal(name, &fields, &self.columns[column]);
            let samples = if is_personal { Vec::new() } else { self.columns[column].clone() };
            to.push(ColumnReport { name: name.to_string(), fields, why, samples });
        }
    }
}

/// What the columns of a table were taken for.
pub(super) struct Meanings<'a> {
    /// None for a table without meaning.
    pub(super) found: Option<&'a Recognised>,
    pub(super) options: &'a ImportOptions,
}

impl Meanings<'_> {
    /// The fields of a column, and why these.
    fn of(&self, column: usize, name: &str) -> (Vec<String>, ColumnWhy) {
        let all = self.found.map_or(&[][..], |found| &found.fields);
        let own = all.iter().filter(|(at, _)| *at == column);
        let fields: Vec<String> = own.map(|(_, field)| field.clone()).collect();
        let is_said = self.options.columns.keys().any(|said| same_name(said, name));
        let why = match self.found {
            _ if is_said => ColumnWhy::User,
            Some(found) if fields.is_empty() && knows(found.source, name) => ColumnWhy::Known,
            _ if fields.is_empty() => ColumnWhy::Unknown,
            Some(found) if found.by_content.contains(&column) => ColumnWhy::Content,
            Some(Recognised { source, .. }) if is_generic(source) => ColumnWhy::Word,
            _ => ColumnWhy::Name,
        };
        (fields, why)
    }
}

fn is_generic(source: &Source) -> bool {
    source.id == "generic"
}

/// A header as 16 digits that change if a name does; neither case nor blanks around matter.
pub(super) fn fingerprint(head: &Head) -> String {
    const PRIME: u64 = 0x0000_0100_0000_01B3;
    let names: Vec<String> = head.names.iter().map(|name| plain_name(name)).collect();
    let bytes = names.join("\n");
    // FNV-1a, for it is the same on every machine and in every version.
    let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(PRIME);
    format!("{:016x}", bytes.bytes().fold(0xCBF2_9CE4_8422_2325, mix))
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
    crate::calendar::Day(day).to_string()
}
