//! Tables that are told by the columns only they have: their header words, per table, so that
//! `date`, `status` or `score` can mean something else in each.
//!
//! A column's canonical name is always one of its words.

mod fulfilment;
mod marketing;
mod money;
mod people;
mod service;
mod site;

use crate::tables::TableId;

/// How a table of the shop is told, and which headers its columns have.
pub(super) struct Shape {
    pub(super) table: TableId,
    /// The file is such a table if each group has one of its fields, by a telling header
    /// (with `~` by any);
    /// [`NAMED`] holds if the file's name has one of `titles`.
    pub(super) needs: &'static [&'static [&'static str]],
    /// Words of file names, and what they then set for all rows.
    pub(super) titles: &'static [(&'static str, Sets)],
    pub(super) columns: &'static [Col],
}

/// Fields with one text for all rows.
pub(super) type Sets = &'static [(&'static str, &'static str)];

/// In [`Shape::needs`]: the file's name.
pub(super) const NAMED: &str = "@name";

/// A field and its header words.
pub(super) struct Col {
    /// Name of the field in its table.
    pub(super) field: &'static str,
    /// Header words in small letters, with commas between them, the most wanted first.
    pub(super) words: &'static str,
    pub(super) take: Take,
    /// Words that other tables have as well: they fill the field and tell no table.
    pub(super) is_weak: bool,
    /// What the header says of all rows.
    pub(super) sets: Sets,
}

/// Which cells a field can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Take {
    /// Those of its canonical kind.
    Cell,
    /// A duration; its unit is in the header, or in the cells.
    Time,
    /// A time of loading: without a unit thousands are milliseconds, small numbers seconds.
    Load,
    /// A number of a scale; the field of the scale, and the scale where nothing else is said.
    Score(&'static str, i64),
    /// A share of one or in per cent.
    Share,
    /// Texts, truths or numbers, but no dates.
    Word,
    /// Anything.
    Any,
    /// Anything, and used for telling the table only.
    Known,
}

const fn col(field: &'static str, words: &'static str) -> Col {
    Col { field, words, take: Take::Cell, is_weak: false, sets: &[] }
}

const fn weak(field: &'static str, words: &'static str) -> Col {
    Col { is_weak: true, ..col(field, words) }
}

const fn taking(take: Take, field: &'static str, words: &'static str) -> Col {
    Col { take, ..col(field, words) }
}

/// All shapes; of two that fit a file equally well the first is taken.
pub(super) static SHAPES: &[&Shape] = &[
    &fulfilment::SHIPMENTS,
    &fulfilment::STOCK,
    &fulfilment::STOCK_LIST,
    &marketing::LEADS,
    &marketing::EMAIL,
    &service::TICKETS,
    &service::SURVEYS,
    &service::REVIEWS,
    &money::COSTS,
    &money::CASH,
    &money::FX_RATES,
    &money::TARGETS,
    &site::PAGE_LOADS,
    &site::UPTIME,
    &site::INCIDENTS,
    &people::STAFF,
];

/// The shape of a table, if it has one.
pub(super) fn shape_of(table: TableId) -> Option<&'static Shape> {
    SHAPES.iter().find(|shape| shape.table == table).copied()
}
