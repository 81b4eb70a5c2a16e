//! What rows have in their dimensions, as small numbers.

use super::reach::Reached;
use crate::tables::NO_CODE;

/// Row by row the number of its value in a dimension, or of its values in several together.
pub(super) struct Values {
    of_row: Vec<u32>,
    /// Dimension by dimension, by number, the code there; [`NO_CODE`] for none.
    codes: Vec<Vec<u32>>,
}

impl Values {
    /// The values of a table's rows in one dimension, in the order of codes, rows without a value
    /// last; none of any row where nothing is reached.
    pub(super) fn new(reached: Option<&Reached>, rows: usize) -> Self {
        let mut of_row = reached.map_or_else(|| vec![NO_CODE; rows], |reached| reached.codes(rows));
        let none = of_row.iter().filter(|&&code| code != NO_CODE).max();
        let none = none.map_or(0, |&code| code + 1);
        for code in of_row.iter_mut().filter(|code| **code == NO_CODE) {
            *code = none;
        }
        let met = renumber(&mut of_row, none as usize + 1);
        let code = |place| if place == none { NO_CODE } else { place };
        Values { of_row, codes: vec![met.into_iter().map(code).collect()] }
    }

    /// Each value kept apart by those of another dimension.
    ///
    /// | row | channel | country | | together |
    /// | --- | --- | --- | --- | --- |
    /// | 0 | web: 0 | NL: 0 | | web, NL: 0 |
    /// | 1 | shop: 1 | NL: 0 | | shop, NL: 2 |
    /// | 2 | web: 0 | DK: 1 | | web, DK: 1 |
    pub(super) fn with(&self, other: &Values) -> Self {
        let width = other.count() as u32;
        let pair = |(&own, &other): (&u32, &u32)| own * width + other;
        let mut of_row: Vec<u32> = self.of_row.iter().zip(&other.of_row).map(pair).collect();
        let met = renumber(&mut of_row, self.count() * other.count());
        let apart = |codes: &Vec<u32>, place: &dyn Fn(u32) -> u32| {
            met.iter().map(|&pair| codes[place(pair) as usize]).collect()
        };
        let own = self.codes.iter().map(|codes| apart(codes, &|pair| pair / width));
        let others = other.codes.iter().map(|codes| apart(codes, &|pair| pair % width));
        let codes = own.chain(others).collect();
        Values { of_row, codes }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.codes[0].len()
    }

    /// The number of a row's value.
    pub(super) fn of(&self, row: usize) -> usize {
        self.of_row[row] as usize
    }

    /// By number, the codes in one of the dimensions.
    pub(super) fn codes(&self, dimension: usize) -> &[u32] {
        &self.codes[dimension]
    }

    /// Bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        (self.of_row.len() + self.count() * self.codes.len()) * size_of::<u32>()
    }
}

/// Numbers below a limit become numbers without gaps, in the same order; returns which were met.
fn renumber(numbers: &mut [u32], limit: usize) -> Vec<u32> {
    let mut number = vec![NO_CODE; limit];
    for &old in &*numbers {
        number[old as usize] = 0;
    }
    let mut met = Vec::new();
    for (old, number) in number.iter_mut().enumerate().filter(|(_, number)| **number == 0) {
        *number = met.len() as u32;
        met.push(old as u32);
    }
    for old in numbers {
        *old = number[*old as usize];
    }
    met
}
