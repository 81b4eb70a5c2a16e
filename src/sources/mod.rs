//! Which export is this, and which column means what.
//!
//! One file per export, data more than code: id, header evidence, columns to canonical fields,
//! quirks. A source renames and types, nothing else. To add one: a file here, its line in
//! [`SOURCES`], samples under `tests/samples`, a row in `tests/engine/sources.rs`.

mod ga4_columns;
mod ga4_exploration;
mod ga4_landing_page;
mod ga4_overview;
mod ga4_traffic;
mod ga4_user_acquisition;
pub mod generic;
mod google_ads;
mod meta_ads;
mod recognise;
mod shopify_orders;
mod shopify_products;
mod woocommerce_orders;
mod woocommerce_products;

use crate::tables::TableId;
use crate::values::DateOrder;
pub use recognise::{Recognised, recognise};
pub(crate) use recognise::{matches_name, plain_name};

/// All sources; of two that fit a file equally well the first is taken.
pub static SOURCES: &[&Source] = &[
    &shopify_orders::SOURCE,
    &shopify_products::SOURCE,
    &woocommerce_orders::SOURCE,
    &woocommerce_products::SOURCE,
    &ga4_landing_page::SOURCE,
    &ga4_traffic::SOURCE,
    &ga4_user_acquisition::SOURCE,
    &ga4_exploration::SOURCE,
    &ga4_overview::SOURCE,
    &google_ads::SOURCE,
    &meta_ads::SOURCE,
    &generic::SOURCE,
];

/// The source with that id.
pub fn source(id: &str) -> Option<&'static Source> {
    SOURCES.iter().find(|source| source.id == id).copied()
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
}

/// A column of an export.
#[derive(Debug)]
pub struct SourceColumn {
    /// Its names in all languages and generations, as written; compared without case and with
    /// blanks as one. A `*` stands for any text; a currency's code there is the file's currency.
    pub names: &'static [&'static str],
    /// The fields it fills: canonical (`orders.order_id`) or one of
    /// [`import::fields`](crate::import::fields). None for a column that is only known.
    pub to: &'static [&'static str],
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
    /// The column whose equal cells make one thing of following rows, and the fields that are
    /// filled on the first of them only.
    pub fill_down: Option<(&'static str, &'static [&'static str])>,
    /// Whether several tables of one file are different cuts of the same figures, so that a figure
    /// is taken from the first table only.
    pub tables_overlap: bool,
}

/// How a row shows that it is a total.
#[derive(Clone, Copy, Debug)]
pub enum Total {
    /// One of its first two cells begins with one of these words and a colon, or is the word.
    Word(&'static [&'static str]),
    /// No column of texts is filled but columns of numbers are; only on the first row.
    FirstRowWithoutTexts,
}

/// Nothing peculiar; for `..PLAIN` in a source's quirks.
pub(crate) const PLAIN: Quirks = Quirks {
    totals: &[],
    constants: &[],
    decimal_mark: None,
    date_order: None,
    prices_include_tax: None,
    negative_is_return: None,
    fill_down: None,
    tables_overlap: false,
};

/// A column that fills one or more fields.
const fn to(names: &'static [&'static str], to: &'static [&'static str]) -> SourceColumn {
    SourceColumn { names, to }
}

/// Columns that are known and not used.
const fn known(names: &'static [&'static str]) -> SourceColumn {
    SourceColumn { names, to: &[] }
}
