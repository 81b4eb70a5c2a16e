//! What rows are grouped by, as small numbers.

use std::rc::Rc;

use super::Cell;
use super::evaluate::Grouping;
use super::reach::Reached;
use super::tally::Tally;
use crate::tables::NO_CODE;

/// Row by row the number of its value, in the order of codes.
pub(super) struct Values {
    of_row: Vec<u32>,
    /// By number, the code: ascending, [`NO_CODE`] for the rows without a value last.
    codes: Vec<u32>,
}

impl Values {
    /// The values of a table's rows; none of any row where nothing is reached.
    pub(super) fn new(reached: Option<&Reached>, rows: usize) -> Self {
        let mut of_row = reached.map_or_else(|| vec![NO_CODE; rows], |reached| reached.codes(rows));
        let place = |code: u32, none: usize| if code == NO_CODE { none } else { code as usize };
        let none = of_row.iter().filter(|&&code| code != NO_CODE).max();
        let none = none.map_or(0, |&code| code as usize + 1);
        let mut numbers = vec![NO_CODE; none + 1];
        for &code in &of_row {
            numbers[place(code, none)] = 0;
        }
        let mut codes = Vec::new();
        for (code, number) in numbers.iter_mut().enumerate().filter(|(_, met)| **met == 0) {
            *number = codes.len() as u32;
            codes.push(if code == none { NO_CODE } else { code as u32 });
        }
        for code in &mut of_row {
            *code = numbers[place(*code, none)];
        }
        Values { of_row, codes }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.codes.len()
    }

    /// The number of a row's value.
    pub(super) fn of(&self, row: usize) -> usize {
        self.of_row[row] as usize
    }

    /// Bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        (self.of_row.len() + self.codes.len()) * size_of::<u32>()
    }
}

/// Values put into groups: each by itself, or only some and all others together.
#[derive(Clone)]
pub(super) struct Groups {
    pub(super) values: Rc<Values>,
    /// By number of the value, the number of its group.
    group: Vec<u32>,
    /// By number of the group, its code, ascending.
    codes: Vec<u32>,
}

impl Groups {
    pub(super) fn new(values: Rc<Values>, kept: Option<&[u32]>) -> Self {
        let fold = |&code: &u32| match kept {
            Some(kept) if kept.binary_search(&code).is_err() => Grouping::OTHER,
            _ => code,
        };
        let folded: Vec<u32> = values.codes.iter().map(fold).collect();
        let mut codes = folded.clone();
        codes.sort_unstable();
        codes.dedup();
        let number = |code: &u32| codes.partition_point(|other| other < code) as u32;
        let group = folded.iter().map(number).collect();
        Groups { values, group, codes }
    }

    /// The number of the group of a value.
    pub(super) fn of_value(&self, value: usize) -> usize {
        self.group[value] as usize
    }

    /// The number of a row's group.
    pub(super) fn of(&self, row: usize) -> usize {
        self.of_value(self.values.of(row))
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.codes.len()
    }

    /// The code of a group.
    pub(super) fn code(&self, number: usize) -> u32 {
        self.codes[number]
    }
}

/// What groups that have rows come to, by their codes in order.
pub(super) type ByGroup = Vec<(u32, Cell)>;

/// The sums of groups, of numbers with so many decimals.
pub(super) fn cells(groups: Option<&Groups>, tallies: &[Tally], scale: u8) -> ByGroup {
    let code = |number: usize| groups.map_or(0, |groups| groups.code(number));
    let known = tallies.iter().enumerate().filter(|(_, tally)| tally.has_rows());
    known.map(|(number, tally)| (code(number), tally.cell(scale))).collect()
}
