//! Which export is this, and which column means what.
//!
//! One file per export, data more than code: id, header evidence, columns to canonical fields,
//! quirks. A source renames and types, nothing else. To add one: a file in its group's folder, its
//! line in the group's list, samples under `tests/samples`, a row in `tests/engine/sources_<group>.rs`.

mod ads;
mod ga4;
pub mod generic;
mod logistics;
mod magento;
mod mail;
mod marketplaces;
mod office;
mod recognise;
mod service;
mod shopify;
mod shops;
mod site;
mod woocommerce;

use serde::{Deserialize, Serialize};

use crate::tables::TableId;
use crate::values::DateOrder;
pub use recognise::{Recognised, recognise};
pub(crate) use recognise::{knows, matches_name, plain_name};

/// All sources in groups; of two that fit a file equally well the first is taken.
static GROUPS: &[&[&Source]] = &[
    shopify::SOURCES,
    woocommerce::SOURCES,
    magento::SOURCES,
    shops::SOURCES,
    marketplaces::SOURCES,
    ga4::SOURCES,
    site::SOURCES,
    ads::SOURCES,
    mail::SOURCES,
    service::SOURCES,
    office::SOURCES,
    logistics::SOURCES,
    &[&generic::SOURCE],
];

/// All sources; of two that fit a file equally well the first is taken.
pub fn sources() -> impl Iterator<Item = &'static Source> {
    GROUPS.iter().copied().flatten().copied()
}

/// The source with that id.
pub fn source(id: &str) -> Option<&'static Source> {
    sources().find(|source| source.id == id)
}

/// One export of one tool.
#[derive(Debug)]
pub struct Source {
    /// Public id, `<system>_<export>`.
    pub id: &'static str,
    /// The tool and its export, as its makers write them: `Shopify`, `Orders`.
    pub name: (&'static str, &'static str),
    /// The canonical tables it can fill.
    pub fills: &'static [TableId],
    /// Groups of headers: the source is possible when each group has one of its names.
    pub needs: &'static [&'static [&'static str]],
    /// Headers of look-alikes: with one of them it is another export.
    pub never: &'static [&'static str],
    /// How names of files begin, in small letters, that have these columns and are another export.
    pub not_named: &'static [&'static str],
    /// Words that lines above the header begin with, after `#` and blanks; with one of them the
    /// source is more certain.
    pub titles: &'static [&'static str],
    /// Whether the file must have lines above its header that begin with `#`.
    pub needs_comments: bool,
    /// Headers that no other tool writes: with one of them comments are not needed.
    pub telling: &'static [&'static str],
    /// Its columns, in groups that sources can share. Of two columns for one field the first that
    /// is filled counts.
    pub columns: &'static [&'static [SourceColumn]],
    /// What is peculiar about it.
    pub quirks: Quirks,
    /// What its columns are known from.
    pub basis: Basis,
}

/// What the description of an export rests on, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// An actual export was read.
    RealFile,
    /// The tool's own source or manual.
    VendorSource,
    /// Other programs or people who quote an export.
    ThirdParty,
    /// Likely names only: the header's words and the cells must say the rest, and the file is shown
    /// as one to check.
    NotConfirmed,
}

/// A source of nothing; for `..EMPTY` in a source.
pub(crate) const EMPTY: Source = Source {
    id: "",
    name: ("", ""),
    fills: &[],
    needs: &[],
    never: &[],
    not_named: &[],
    titles: &[],
    needs_comments: false,
    telling: &[],
    columns: &[],
    quirks: PLAIN,
    basis: Basis::RealFile,
};

/// A column of an export.
#[derive(Debug)]
pub struct SourceColumn {
    /// Its names in all languages and generations, as written; compared without case and with
    /// blanks as one. A `*` stands for any text; a currency's code there is the file's currency.
    /// Between two `*` a name is any text with that word in it, such as a question; of these the
    /// first with numbers is taken.
    pub names: &'static [&'static str],
    /// The fields it fills: canonical (`orders.order_id`) or one of
    /// [`import::fields`](crate::import::fields). None for a column that is only known.
    pub to: &'static [&'static str],
    /// Whether every column of that name fills them, not only the first.
    pub is_each: bool,
}

/// What is peculiar about an export's rows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Quirks {
    /// Rows that repeat the sum of others.
    pub totals: &'static [Total],
    /// Fields with one text for all rows.
    pub constants: &'static [(&'static str, &'static str)],
    /// The tool's decimal mark, taken where nothing in the file decides.
    pub decimal_mark: Option<char>,
    /// The tool's order of dates, taken where nothing in the file decides.
    pub date_order: Option<DateOrder>,
    /// Whether amounts include tax, where that is always so.
    pub prices_include_tax: Option<bool>,
    /// A row with a negative amount in this field is a refund of its order.
    pub negative_is_return: Option<&'static str>,
    /// The zone of times without one, where the tool always writes that one: `UTC`. They are
    /// brought to the shop's zone; days without a time stay.
    pub time_zone: Option<&'static str>,
    /// Rows that are something else: those whose cell in a column is one of these texts, compared
    /// without case; an empty text is an empty cell.
    pub left_out: &'static [(&'static str, &'static [&'static str])],
    /// The column (or the field it fills) whose equal cells make one thing of following rows, and the
    /// fields that are filled on the first of them only.
    pub fill_down: Option<(&'static str, &'static [&'static str])>,
    /// The tool's own codes in a field, and the words they stand for.
    pub words: &'static [(&'static str, &'static [(&'static str, &'static str)])],
    /// Whether the rows of an order's lines repeat what is known of its delivery.
    pub repeats_orders: bool,
    /// Whether several tables of one file are different cuts of the same figures, so that a figure
    /// is taken from the first table only.
    pub tables_overlap: bool,
    /// Whether the first table's row tells what holds for the rows of the tables after it.
    pub first_table_holds: bool,
}

/// How a row shows that it is a total.
#[derive(Clone, Copy, Debug)]
pub enum Total {
    /// One of its first two cells begins with one of these words and a colon, or is the word.
    Word(&'static [&'static str]),
    /// No column of texts is filled but columns of numbers are; only on the first row.
    FirstRowWithoutTexts,
    /// No column of texts or days is filled but columns of numbers are, on any row: no row of data is
    /// without all of its names.
    RowWithoutTexts,
}

/// Nothing peculiar; for `..PLAIN` in a source's quirks.
pub(crate) const PLAIN: Quirks = Quirks {
    totals: &[],
    constants: &[],
    decimal_mark: None,
    date_order: None,
    prices_include_tax: None,
    negative_is_return: None,
    time_zone: None,
    left_out: &[],
    fill_down: None,
    words: &[],
    repeats_orders: false,
    tables_overlap: false,
    first_table_holds: false,
};

/// A column that fills one or more fields.
const fn to(names: &'static [&'static str], to: &'static [&'static str]) -> SourceColumn {
    SourceColumn { names, to, is_each: false }
}

/// Columns of one kind, however many the file has, that fill one or more fields.
const fn each(names: &'static [&'static str], to: &'static [&'static str]) -> SourceColumn {
    SourceColumn { names, to, is_each: true }
}

/// Columns that are known and not used.
const fn known(names: &'static [&'static str]) -> SourceColumn {
    SourceColumn { names, to: &[], is_each: false }
}
