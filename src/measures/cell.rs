//! What a measure comes to over a slice.

use rust_decimal::Decimal;

/// A measure over a slice, of all rows or of one group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The sum or number; none where there are rows, but none tells.
    pub value: Option<Decimal>,
    /// How many rows there were.
    pub rows: u64,
    /// Whether a part of a row that holds for a longer span was taken.
    pub is_estimate: bool,
}

impl Cell {
    /// Both together.
    pub(super) fn plus(self, other: Cell) -> Cell {
        let value = match (self.value, other.value) {
            (Some(one), Some(other)) => Some(one + other),
            (one, other) => one.or(other),
        };
        let is_estimate = self.is_estimate || other.is_estimate;
        Cell { value, rows: self.rows + other.rows, is_estimate }
    }
}
