//! What holds for all rows of a file and stands in none of them.

use super::schema::TableId;
use crate::calendar::{Day, Period};

/// What joining the files needs to know of one beyond its rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileFacts {
    /// Id of the source it was recognised as.
    pub source: &'static str,
    /// Currency of the rows that name none, as the file (or the user) states it: `EUR`.
    pub currency: Option<String>,
    /// Whether prices and amounts include tax. None: the orders' own totals decide.
    pub prices_include_tax: Option<bool>,
    /// The span the file says it covers, in a title or in its name. Days in it without rows are
    /// then known to be empty. None: from its first row to its last.
    pub period: Option<Period>,
    /// The day it was exported, if its name gives one.
    pub exported: Option<Day>,
    /// The columns of canonical tables that columns of the file fill, whether or not any cell in
    /// them is filled.
    pub columns: Vec<(TableId, usize)>,
    /// Rows of data in the file.
    pub rows_read: u64,
    /// Of these, the rows that could be read.
    pub rows_accepted: u64,
}
