//! One cell to one typed value, in the number and date style of its column.

/// An exact decimal: `units` × 10^−`scale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// The digits.
    pub units: i64,
    /// How many of them stand behind the decimal mark; at most 12.
    pub scale: u8,
}
