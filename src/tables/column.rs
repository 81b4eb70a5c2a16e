//! Columns of one type, with a value that stands for "missing".

use super::schema::{Kind, TableId, TableSchema};
use crate::blocks::each_block;
use crate::values::Number;

/// No text.
pub const NO_CODE: u32 = u32::MAX;
/// No number.
pub const NO_NUMBER: i64 = i64::MIN;
/// No day.
pub const NO_DAY: i32 = i32::MIN;
/// No instant.
pub const NO_INSTANT: i64 = i64::MIN;

/// Powers of ten by their exponent, as far as numbers have decimals.
const POWERS: [i64; 13] = {
    let mut powers = [1; 13];
    let mut at = 1;
    while at < 13 {
        powers[at] = powers[at - 1] * 10;
        at += 1;
    }
    powers
};
/// Rows that a column has room for from its beginning.
const FIRST_ROOM: usize = 256;

/// The values of one column, one per row.
#[derive(Clone, Debug)]
pub enum Column {
    /// Codes of the domain's dictionary; [`NO_CODE`] where missing.
    Text(Vec<u32>),
    /// Integers, each × 10^−`scale`; [`NO_NUMBER`] where missing.
    Number {
        /// Digits behind the decimal mark, for all rows.
        scale: u8,
        /// The scaled integers.
        values: Vec<i64>,
    },
    /// Days since 1970-01-01; [`NO_DAY`] where missing.
    Day(Vec<i32>),
    /// Local seconds since 1970-01-01T00:00; [`NO_INSTANT`] where missing.
    Instant(Vec<i64>),
    /// 0, 1, or 2 where missing.
    Flag(Vec<u8>),
}

impl Column {
    /// A column of `rows` missing values.
    pub fn missing(kind: Kind, rows: usize) -> Self {
        match kind {
            Kind::Text => Column::Text(vec![NO_CODE; rows]),
            Kind::Number | Kind::Ratio => {
                Column::Number { scale: 0, values: vec![NO_NUMBER; rows] }
            }
            Kind::Day => Column::Day(vec![NO_DAY; rows]),
            Kind::Instant => Column::Instant(vec![NO_INSTANT; rows]),
            Kind::Flag => Column::Flag(vec![2; rows]),
        }
    }

    /// How many rows.
    pub fn len(&self) -> usize {
        match self {
            Column::Text(values) => values.len(),
            Column::Number { values, .. } | Column::Instant(values) => values.len(),
            Column::Day(values) => values.len(),
            Column::Flag(values) => values.len(),
        }
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// One more row, missing.
    pub fn push_missing(&mut self) {
        match self {
            Column::Text(values) => values.push(NO_CODE),
            Column::Number { values, .. } => values.push(NO_NUMBER),
            Column::Day(values) => values.push(NO_DAY),
            Column::Instant(values) => values.push(NO_INSTANT),
            Column::Flag(values) => values.push(2),
        }
    }

    /// Makes room for so many rows more.
    fn make_room(&mut self, rows: usize) -> Result<(), NoRoom> {
        let made = match self {
            Column::Text(values) => values.try_reserve(rows),
            Column::Number { values, .. } | Column::Instant(values) => values.try_reserve(rows),
            Column::Day(values) => values.try_reserve(rows),
            Column::Flag(values) => values.try_reserve(rows),
        };
        made.map_err(|_| NoRoom)
    }

    /// Bytes its rows take. Growing, a column takes up to twice as much.
    fn bytes(&self) -> usize {
        match self {
            Column::Text(values) => values.len() * size_of::<u32>(),
            Column::Number { values, .. } | Column::Instant(values) => {
                values.len() * size_of::<i64>()
            }
            Column::Day(values) => values.len() * size_of::<i32>(),
            Column::Flag(values) => values.len(),
        }
    }

    /// Whether a row has no value.
    pub fn is_missing(&self, row: usize) -> bool {
        match self {
            Column::Text(values) => values[row] == NO_CODE,
            Column::Number { values, .. } | Column::Instant(values) => values[row] == NO_NUMBER,
            Column::Day(values) => values[row] == NO_DAY,
            Column::Flag(values) => values[row] == 2,
        }
    }

    /// One more row, with a number, as [`Column::put_number`]; missing where that returns `false`.
    ///
    /// # Panics
    /// If the column is not of numbers.
    #[inline]
    pub fn push_number(&mut self, number: Number) -> bool {
        let Column::Number { scale, values } = self else {
            panic!("a number for a column of another kind")
        };
        if *scale == number.scale && number.units != NO_NUMBER {
            values.push(number.units);
            return true;
        }
        let factor = scale.checked_sub(number.scale).map(|rest| POWERS[usize::from(rest)]);
        if let Some(units) = factor.and_then(|factor| number.units.checked_mul(factor))
            && units != NO_NUMBER
        {
            values.push(units);
            return true;
        }
        values.push(NO_NUMBER);
        self.put_number(self.len() - 1, number.shortest())
    }

    /// How many rows have a value.
    pub fn filled(&self) -> usize {
        fn other_than<T: Copy + PartialEq>(values: &[T], missing: T) -> usize {
            let mut filled = 0;
            each_block(values.len(), |rows| {
                filled += values[rows].iter().filter(|&&value| value != missing).count();
            });
            filled
        }
        match self {
            Column::Text(values) => other_than(values, NO_CODE),
            Column::Number { values, .. } | Column::Instant(values) => {
                other_than(values, NO_NUMBER)
            }
            Column::Day(values) => other_than(values, NO_DAY),
            Column::Flag(values) => other_than(values, 2),
        }
    }

    /// Puts a number at a row. The column's scale grows to the number's where needed, so nothing
    /// is rounded.
    ///
    /// # Errors
    /// Nothing is changed and `false` returned where the digits do not fit in 64 bits.
    ///
    /// # Panics
    /// If the column is not of numbers, or the row is beyond its end.
    pub fn put_number(&mut self, row: usize, number: Number) -> bool {
        let Column::Number { scale, values } = self else {
            panic!("a number for a column of another kind")
        };
        if number.scale > *scale && !raise_scale(scale, values, number.scale) {
            return false;
        }
        let factor = 10_i64.pow(u32::from(*scale - number.scale));
        match number.units.checked_mul(factor) {
            Some(units) if units != NO_NUMBER => {
                values[row] = units;
                true
            }
            _ => false,
        }
    }

    /// The number at a row.
    pub fn number(&self, row: usize) -> Option<Number> {
        match self {
            Column::Number { scale, values } if values[row] != NO_NUMBER => {
                Some(Number { units: values[row], scale: *scale })
            }
            _ => None,
        }
    }
}

/// Multiplies all values so that they have `to` decimals; leaves them alone if one would not fit.
fn raise_scale(scale: &mut u8, values: &mut [i64], to: u8) -> bool {
    let factor = 10_i64.pow(u32::from(to - *scale));
    let fits = |value: i64| value == NO_NUMBER || value.checked_mul(factor).is_some();
    if !values.iter().all(|&value| fits(value)) {
        return false;
    }
    for value in values.iter_mut().filter(|value| **value != NO_NUMBER) {
        *value *= factor;
    }
    *scale = to;
    true
}

/// There is not so much memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoRoom;

/// A table's columns; a column that no file filled is absent.
#[derive(Clone, Debug)]
pub struct Table {
    /// Which table.
    pub id: TableId,
    /// By the column's number in the schema.
    pub columns: Vec<Option<Column>>,
    /// How many rows.
    pub rows: usize,
    /// Of orders and their lines: the physical line of the file each row begins at, from 1; shorter
    /// than the table, or zero, where it is not known.
    pub lines: Vec<u32>,
}

impl Table {
    /// An empty table.
    pub fn new(id: TableId) -> Self {
        Table { id, columns: vec![None; id.schema().columns.len()], rows: 0, lines: Vec::new() }
    }

    /// The table's schema.
    pub fn schema(&self) -> &'static TableSchema {
        self.id.schema()
    }

    /// One more row, all missing. Returns its number.
    pub fn push_row(&mut self) -> usize {
        for column in self.columns.iter_mut().flatten() {
            column.push_missing();
        }
        self.rows += 1;
        self.rows - 1
    }

    /// Makes room for so many rows more, so that pushing them does not fail.
    ///
    /// # Errors
    /// There is not so much memory; nothing is changed.
    pub fn make_room(&mut self, rows: usize) -> Result<(), NoRoom> {
        self.columns.iter_mut().flatten().try_for_each(|column| column.make_room(rows))?;
        self.lines.try_reserve(rows).map_err(|_| NoRoom)
    }

    /// Bytes its columns take.
    pub fn bytes(&self) -> usize {
        self.columns.iter().flatten().map(Column::bytes).sum()
    }

    /// Says that the rows that were added since this was last said begin at that line.
    pub fn mark_line(&mut self, line: u32) {
        self.lines.resize(self.rows, line);
    }

    /// The physical line a row begins at; zero where it is not known.
    pub fn line(&self, row: usize) -> u32 {
        self.lines.get(row).copied().unwrap_or(0)
    }

    /// The column with that number, made of missing values if it was absent.
    pub fn column_mut(&mut self, position: usize) -> &mut Column {
        let kind = self.schema().columns[position].kind;
        let rows = self.rows;
        self.columns[position].get_or_insert_with(|| Column::missing(kind, rows))
    }

    /// Begins a column that was absent: missing values for so many rows, and room for some more.
    pub fn begin_column(&mut self, position: usize, rows: usize) -> &mut Column {
        let mut column = Column::missing(self.schema().columns[position].kind, rows);
        // Where there is no room, it is asked for again before further rows come.
        let _ = column.make_room(FIRST_ROOM);
        self.columns[position].insert(column)
    }

    /// A column by name, if some file filled it.
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns[self.schema().position(name)?].as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::{Column, Kind, Number};

    #[test]
    fn raises_the_scale_without_rounding() {
        let mut column = Column::missing(Kind::Number, 3);
        assert!(column.put_number(0, Number { units: 5, scale: 0 }));
        assert!(column.put_number(1, Number { units: 1_2345, scale: 4 }));
        assert_eq!(column.number(0), Some(Number { units: 5_0000, scale: 4 }));
        assert_eq!(column.number(2), None);
        assert!(!column.put_number(2, Number { units: i64::MAX, scale: 0 }));
    }
}
