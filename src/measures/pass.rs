//! One way through a table's rows.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use super::Missing;
use super::cell::Cell;
use super::rows::{DayIndex, Share};
use super::slice::Slice;
use super::tally::{Distinct, Tallies};
use crate::tables::SealedTable;

/// What rows to go through, and how they are grouped.
#[derive(Clone)]
pub(super) struct Pass<'a> {
    pub(super) table: &'a SealedTable,
    pub(super) index: Rc<DayIndex>,
    pub(super) mask: Rc<Vec<bool>>,
    pub(super) groups: Option<Rc<Vec<u32>>>,
    pub(super) spreads: bool,
    /// The rows of the one report to go through; none for all.
    pub(super) rows: Option<Range<usize>>,
}

impl Pass<'_> {
    /// Calls with every row that belongs here: its group, its number, and what share of it.
    pub(super) fn each(
        &self,
        days: &Slice,
        mut visit: impl FnMut(u32, usize, Share),
    ) -> Result<(), Missing> {
        let mut is_cut = false;
        self.index.each(days, |row, share| {
            if !self.mask[row] || self.rows.as_ref().is_some_and(|rows| !rows.contains(&row)) {
                return;
            }
            if !share.is_whole() && !self.spreads {
                is_cut = true;
                return;
            }
            visit(self.groups.as_ref().map_or(0, |groups| groups[row]), row, share);
        });
        if is_cut { Err(Missing::span(self.table.id)) } else { Ok(()) }
    }

    pub(super) fn sum(&self, name: &str, days: &Slice) -> Result<BTreeMap<u32, Cell>, Missing> {
        let (scale, values) =
            self.table.numbers(name).ok_or_else(|| Missing::column(self.table.id, name))?;
        let mut tallies = Tallies::default();
        self.each(days, |group, row, share| tallies.of(group).add(values[row], share))?;
        Ok(tallies.cells(scale))
    }

    pub(super) fn count(&self, days: &Slice) -> Result<BTreeMap<u32, Cell>, Missing> {
        let mut tallies = Tallies::default();
        self.each(days, |group, _, _| tallies.of(group).add_one())?;
        Ok(tallies.cells(0))
    }

    pub(super) fn distinct(
        &self,
        days: &Slice,
        code: impl Fn(usize) -> u32,
    ) -> Result<Distinct, Missing> {
        let mut distinct = Distinct::default();
        self.each(days, |group, row, _| distinct.add(group, code(row)))?;
        Ok(distinct)
    }
}
