//! Where one column's cells go.

use super::fields::How;
use crate::tables::{Kind, TableId};
use crate::values::DateOrder;

/// Where one column's cells go.
#[derive(Clone, Debug)]
pub(super) struct Target {
    /// The column in the file, from 0.
    pub(super) column: usize,
    /// Where the value stands among the row's values.
    pub(super) at: usize,
    pub(super) table: TableId,
    pub(super) position: usize,
    pub(super) kind: Kind,
    pub(super) domain: &'static str,
    pub(super) how: How,
    pub(super) mark: char,
    pub(super) order: DateOrder,
    /// Shares are written in per cent.
    pub(super) is_percent: bool,
    /// Where the row's currency stands, if the cells name different ones and no column does.
    pub(super) currency_at: Option<usize>,
    /// Whether the row is set aside if the cell cannot be read.
    pub(super) is_vital: bool,
}
