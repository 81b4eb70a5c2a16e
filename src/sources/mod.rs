//! Which export is this, and which column means what.
//!
//! One file per export, data more than code: id, header evidence, columns to canonical fields,
//! quirks. A source renames and types, nothing else.

use crate::tables::TableId;

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
    /// Its columns.
    pub columns: &'static [SourceColumn],
    /// What is peculiar about it.
    pub quirks: Quirks,
}

/// A column of an export.
#[derive(Debug)]
pub struct SourceColumn {
    /// Its names in all languages and generations, as written; compared without case.
    pub names: &'static [&'static str],
    /// The canonical fields it fills: `orders.order_id`. None for a column that is only known.
    pub to: &'static [&'static str],
}

/// What is peculiar about an export's rows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Quirks {}
