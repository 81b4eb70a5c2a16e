//! The canonical tables, in columns. Every import ends in these.
//!
//! Text is kept as codes of a dictionary shared by all tables that have the dimension, days as
//! numbers, amounts as scaled integers. What derives from the whole shop (a customer's first
//! order, an order's share of a discount) is computed once after loading.

mod codes;
mod column;
mod dictionary;
mod facts;
mod repeat;
mod schema;
mod seal;
mod sealed;

pub(crate) use codes::is_same;
pub use column::{Column, NO_CODE, NO_DAY, NO_INSTANT, NO_NUMBER, NoRoom, Table};
pub(crate) use dictionary::AT_ONCE;
pub use dictionary::{Dictionaries, Dictionary, Slot};
pub use facts::FileFacts;
pub use repeat::{Difference, Repeat, RepeatFate, RepeatPlace, RepeatWhy};
pub use schema::{ColumnDef, Kind, TABLES, TableId, TableSchema, field};
pub(crate) use seal::Standing;
pub use seal::{FileData, seal, segments};
pub use sealed::{NO_ROW, Sealed, SealedTable, TablePart, Target};
pub use segments::Segment;
