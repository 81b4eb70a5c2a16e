//! A column as seen from a table: its own, or that of the rows it refers to.

use rust_decimal::Decimal;

use crate::tables::{Column, NO_CODE, NO_NUMBER, NO_ROW, Sealed, SealedTable, TABLES, TableId};

/// A column reached from a table's rows: the first of these that has a value.
pub(super) struct Reached<'a>(Vec<(Option<&'a [u32]>, &'a Column)>);

/// Tables a row may refer to, the nearest first.
const NEAREST: [TableId; 3] = [TableId::OrderLines, TableId::Orders, TableId::Products];

/// The column of that name, of the table or of what its rows refer to. None if neither has it. What
/// is a number of the table's own is not inherited.
pub(super) fn reach<'a>(
    sealed: &'a Sealed,
    table: &'a SealedTable,
    name: &str,
) -> Option<Reached<'a>> {
    let mut found = Vec::new();
    if let Some(column) = table.column(name) {
        found.push((None, column));
        // A request's channel is how it came in, never that of the order it is about; a delivery
        // without a cost does not have that of the goods.
        let is_channel = table.id == TableId::Tickets && name == "channel";
        if is_channel || matches!(column, Column::Number { .. }) {
            return Some(Reached(found));
        }
    }
    for to in NEAREST {
        let (Some(links), Some(other)) = (table.link(to), sealed.table(to)) else { continue };
        // An article's name is the dimension `product`.
        let is_name = to == TableId::Products && name == "product";
        if let Some(column) = other.column(if is_name { "name" } else { name }) {
            found.push((Some(links), column));
        }
    }
    (!found.is_empty()).then_some(Reached(found))
}

impl<'a> Reached<'a> {
    /// Calls for the columns that the row reaches, with the row there, until one answers.
    fn find<T>(&self, row: usize, look: impl Fn(&Column, usize) -> Option<T>) -> Option<T> {
        self.0.iter().find_map(|(links, column)| match links {
            None => look(column, row),
            Some(links) if links[row] == NO_ROW => None,
            Some(links) => look(column, links[row] as usize),
        })
    }

    /// The text's code; [`NO_CODE`] for none.
    pub(super) fn code(&self, row: usize) -> u32 {
        let look = |column: &Column, row| match column {
            Column::Text(codes) if codes[row] != NO_CODE => Some(codes[row]),
            _ => None,
        };
        self.find(row, look).unwrap_or(NO_CODE)
    }

    /// The texts' codes of so many rows.
    pub(super) fn codes(&self, rows: usize) -> Vec<u32> {
        let mut codes = vec![NO_CODE; rows];
        for (links, column) in &self.0 {
            let Column::Text(texts) = column else { continue };
            let open = codes.iter_mut().enumerate().filter(|(_, code)| **code == NO_CODE);
            match links {
                None => open.for_each(|(row, code)| *code = texts[row]),
                Some(links) => open
                    .filter(|(row, _)| links[*row] != NO_ROW)
                    .for_each(|(row, code)| *code = texts[links[row] as usize]),
            }
        }
        codes
    }

    /// The column, where it is one of the table itself and no other stands in for it.
    pub(super) fn own(&self) -> Option<&'a Column> {
        match self.0.as_slice() {
            [(None, column)] => Some(column),
            _ => None,
        }
    }

    /// Whether a flag is set; none where it is not known.
    pub(super) fn flag(&self, row: usize) -> Option<bool> {
        self.find(row, |column, row| match column {
            Column::Flag(flags) if flags[row] < 2 => Some(flags[row] == 1),
            _ => None,
        })
    }

    /// The number.
    pub(super) fn decimal(&self, row: usize) -> Option<Decimal> {
        self.find(row, |column, row| match column {
            Column::Number { scale, values } if values[row] != NO_NUMBER => {
                Some(Decimal::new(values[row], u32::from(*scale)))
            }
            _ => None,
        })
    }

    /// Whether there is any value.
    pub(super) fn is_known(&self, row: usize) -> bool {
        self.find(row, |column, row| (!column.is_missing(row)).then_some(())).is_some()
    }
}

/// The dictionary of the texts of a table's column; of a dimension the table only inherits, where
/// that is so.
pub(super) fn domain_in(table: TableId, name: &str) -> &str {
    let mut own = table.schema().columns.iter();
    own.find(|column| column.name == name).map_or_else(|| domain(name), |column| column.domain)
}

/// The dictionary of a dimension's texts.
pub(super) fn domain(dimension: &str) -> &str {
    let columns = TABLES.iter().flat_map(|schema| schema.columns);
    let mut named = columns.filter(|column| column.name == dimension);
    named.find(|column| column.is_dimension).map_or(dimension, |column| column.domain)
}
