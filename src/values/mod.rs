//! One cell to one typed value, in the number and date style of its column.
//!
//! A cell alone often cannot be read (`1.234`, `03/04/2026`), so [`style`] gathers what all cells
//! of a column say first. Nothing here goes through binary floating point.

pub mod amount;
pub mod channel;
pub mod cost;
pub mod currency;
pub mod date;
mod date_scan;
mod date_usual;
pub mod duration;
mod evidence;
pub mod fee;
pub mod flag;
mod kind;
pub mod missing;
pub(crate) mod month;
mod number;
pub mod span;
pub mod style;
pub mod twice;
pub mod typed;
pub mod vat;
pub mod zone;

pub use amount::{MarkEvidence, parse_amount, parse_count};
pub use date::{DateOrder, Moment, parse_date};
pub use duration::parse_duration;
pub use flag::parse_flag;
pub use missing::{is_date_damage, is_missing_text, is_missing_value, is_spreadsheet_damage};
pub use number::Number;
pub use span::parse_span;
pub use style::{ColumnStyle, Columns, StyleKind};
pub use typed::{Typed, typed};
pub use zone::Zone;
