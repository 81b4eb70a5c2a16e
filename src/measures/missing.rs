//! What a figure lacks.

use serde::{Deserialize, Serialize};

use crate::tables::TableId;

/// An input a figure lacks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Missing {
    /// Why: `table` and `column` not loaded, `dimension` not in that table, `period` not covered,
    /// `denominator` is zero, the part is `more_than_whole`.
    pub what: Lack,
    /// The canonical table, where one lacks.
    pub table: Option<String>,
    /// The column or the dimension.
    pub column: Option<String>,
    /// Ids of the sources that bring it.
    pub sources: Vec<String>,
}

/// Kinds of [`Missing`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Lack {
    /// No file fills the table.
    Table,
    /// The files of the table lack the column.
    Column,
    /// The table does not know the dimension.
    Dimension,
    /// The data do not cover the period.
    Period,
    /// Nothing to divide by.
    Denominator,
    /// The part is more than the whole it should be a share of: the two are counted differently.
    MoreThanWhole,
    /// The reporting period is cut through by rows that hold for a longer span.
    Span,
    /// A setting is not set; `column` names it.
    Setting,
    /// Not a KPI of this shop, or its result has more digits than can be kept.
    Unknown,
}

impl Missing {
    fn new(what: Lack, table: Option<TableId>, column: Option<&str>) -> Self {
        Missing {
            what,
            table: table.map(|table| table.schema().name.to_owned()),
            column: column.map(str::to_owned),
            sources: Vec::new(),
        }
    }

    /// No file fills the table.
    pub fn table(table: TableId) -> Self {
        Missing::new(Lack::Table, Some(table), None)
    }

    /// No file fills the column.
    pub fn column(table: TableId, column: &str) -> Self {
        Missing::new(Lack::Column, Some(table), Some(column))
    }

    /// The table does not know the dimension.
    pub fn dimension(table: TableId, dimension: &str) -> Self {
        Missing::new(Lack::Dimension, Some(table), Some(dimension))
    }

    /// The table's data do not cover the period.
    pub fn period(table: TableId) -> Self {
        Missing::new(Lack::Period, Some(table), None)
    }

    /// There is no period before that the data cover.
    pub fn period_before() -> Self {
        Missing::new(Lack::Period, None, None)
    }

    /// The period cuts through rows of the table that hold for a longer span.
    pub fn span(table: TableId) -> Self {
        Missing::new(Lack::Span, Some(table), None)
    }

    /// A setting that is not set.
    pub fn setting(name: &str) -> Self {
        Missing::new(Lack::Setting, None, Some(name))
    }

    /// Nothing to divide by.
    pub fn denominator() -> Self {
        Missing::new(Lack::Denominator, None, None)
    }

    /// A part that is more than its whole.
    pub fn more_than_whole() -> Self {
        Missing::new(Lack::MoreThanWhole, None, None)
    }

    /// Not a KPI, or not a number that can be kept.
    pub fn unknown(name: Option<&str>) -> Self {
        Missing::new(Lack::Unknown, None, name)
    }
}
