//! What rows are grouped by, as small numbers.

use std::rc::Rc;

use super::Cell;
use super::evaluate::Grouping;
use super::tally::Tally;
use super::values::Values;

/// Values put into groups: each by itself, or only some and all others together, or those of a
/// filter and none else.
#[derive(Clone)]
pub(super) struct Groups {
    pub(super) values: Rc<Values>,
    /// By number of the value, the number of its group; [`OUT`] where it is in none.
    group: Vec<u32>,
    /// By number of the group, its code, ascending.
    codes: Vec<u32>,
}

/// No group.
const OUT: u32 = u32::MAX;

/// Of one of the dimensions of values, the codes that are wanted.
pub(super) type Filter = (usize, Vec<u32>);

impl Groups {
    /// Groups by the first dimension of the values, or one of all; without the values that a filter
    /// leaves out.
    pub(super) fn new(values: Rc<Values>, grouping: Option<&Grouping>, filters: &[Filter]) -> Self {
        let kept = grouping.and_then(|grouping| grouping.kept.as_deref());
        let code = |value: usize| {
            let passes =
                |(dimension, wanted): &Filter| wanted.contains(&values.codes(*dimension)[value]);
            let code = grouping.map_or(0, |_| values.codes(0)[value]);
            filters.iter().all(passes).then_some(match kept {
                Some(kept) if kept.binary_search(&code).is_err() => Grouping::OTHER,
                _ => code,
            })
        };
        let folded: Vec<Option<u32>> = (0..values.count()).map(code).collect();
        let mut codes: Vec<u32> = folded.iter().copied().flatten().collect();
        codes.sort_unstable();
        codes.dedup();
        let number = |code: u32| codes.partition_point(|&other| other < code) as u32;
        let group = folded.into_iter().map(|code| code.map_or(OUT, number)).collect();
        Groups { values, group, codes }
    }

    /// The number of the group of a value.
    pub(super) fn of_value(&self, value: usize) -> Option<usize> {
        let group = self.group[value];
        (group != OUT).then_some(group as usize)
    }

    /// The number of a row's group.
    pub(super) fn of(&self, row: usize) -> Option<usize> {
        self.of_value(self.values.of(row))
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.codes.len()
    }

    /// Whether no two values are in one group.
    pub(super) fn are_single(&self) -> bool {
        self.group.iter().filter(|&&group| group != OUT).count() == self.count()
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
