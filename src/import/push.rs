//! Values to the ends of a table's columns.

use super::cells::Value;
use crate::tables::{Column, Table};

/// One more row with these values, one for each column; the position of one that does not fit.
pub(super) fn push(table: &mut Table, own: &[Value]) -> Result<(), usize> {
    let row = table.rows;
    table.rows += 1;
    let mut result = Ok(());
    for (position, value) in own.iter().enumerate() {
        let column = match &mut table.columns[position] {
            Some(column) => column,
            None if *value == Value::None => continue,
            None => table.begin_column(position, row),
        };
        if !value.push(column) {
            result = Err(position);
        }
    }
    result
}

impl Value {
    /// Puts the value at a column's end; false, and missing, if its digits do not fit.
    ///
    /// By reference, as a value that is copied just after it was written waits for its bytes.
    #[inline]
    fn push(&self, column: &mut Column) -> bool {
        match (column, self) {
            (column, Value::None) => column.push_missing(),
            (Column::Text(values), Value::Text(code)) => values.push(*code),
            (Column::Day(values), Value::Day(day)) => values.push(*day),
            (Column::Instant(values), Value::Instant(second)) => values.push(*second),
            (Column::Flag(values), Value::Flag(is_true)) => values.push(u8::from(*is_true)),
            (column @ Column::Number { .. }, Value::Number(number)) => {
                return column.push_number(*number);
            }
            _ => unreachable!("values are read by the kind of their column"),
        }
        true
    }
}
