//! What a column of cells can be, and what can have decided it.

/// What the cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StyleKind {
    /// Text, codes with leading zeros and long ids among it.
    Text,
    /// Amounts, counts, percentages.
    Number,
    /// Days without a time.
    Day,
    /// Days with a time.
    Instant,
    /// Yes and no in words.
    Flag,
}

/// What decided a style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The user said so.
    User,
    /// A cell of the column that can be read in one way only, on that line.
    Cell(u32),
    /// Other columns of the file.
    Siblings,
    /// Numbers of sessions, impressions … are whole: `1.234` of them is a thousand and more.
    Counts,
    /// With this order the dates of the column ascend or descend.
    Sequence,
    /// The tool that wrote the file always does so.
    Usual,
    /// Cells are separated by semicolons, as where the comma is the decimal mark.
    Delimiter,
    /// Nothing: both readings are possible, and one was taken.
    Nothing,
    /// Nothing needed deciding.
    Plain,
}
