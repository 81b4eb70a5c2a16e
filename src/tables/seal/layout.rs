//! Which line stands where: the lines of an order next to each other, in the order of the orders.

use super::files::Part;
use super::orders::{Orders, codes};
use super::scatter::Targets;
use crate::blocks::{by_row, each_block};
use crate::tables::column::{Column, NO_NUMBER};
use crate::tables::sealed::NO_ROW;

/// Lines grouped by order.
pub(super) struct Layout {
    /// The order of each line.
    pub(super) order: Vec<u32>,
    /// The first line of each order, and the end.
    pub(super) starts: Vec<u32>,
    /// Whether each line stands for an order that no file gives lines of; empty where none does.
    is_spare: Vec<bool>,
}

impl Layout {
    /// Lays out the rows that take back or that sell; `spare` says how many rows more an order
    /// gets. Gives where each row of each part goes, too.
    pub(super) fn new(
        parts: &[Part<'_>],
        orders: &Orders,
        (signs, takes_back): (&Signs<'_>, bool),
        spare: impl Fn(usize) -> u32,
    ) -> (Self, Targets) {
        let mut targets = order_of_rows(parts, orders, (signs, takes_back));
        let mut counts = vec![0_u32; orders.rows];
        for targets in &targets {
            each_block(targets.len(), |block| {
                for &row in targets[block].iter().filter(|&&row| row != NO_ROW) {
                    counts[row as usize] += 1;
                }
            });
        }
        let (order, starts) = ranges(&counts, spare);
        let mut next = starts.clone();
        for targets in &mut targets {
            each_block(targets.len(), |block| {
                for target in targets[block].iter_mut().filter(|target| **target != NO_ROW) {
                    let slot = &mut next[*target as usize];
                    *target = *slot;
                    *slot += 1;
                }
            });
        }
        let is_spare = is_spare(&next, &starts, order.len());
        (Layout { order, starts, is_spare }, targets)
    }

    /// How many lines there are.
    pub(super) fn rows(&self) -> usize {
        self.order.len()
    }

    /// Whether a line stands for an order that no file gives lines of.
    pub(super) fn is_spare(&self, row: usize) -> bool {
        self.is_spare.get(row).copied().unwrap_or(false)
    }

    /// Whether any line stands for an order.
    pub(super) fn has_spare(&self) -> bool {
        !self.is_spare.is_empty()
    }

    /// The lines of an order.
    pub(super) fn of(&self, order: usize) -> std::ops::Range<usize> {
        self.starts[order] as usize..self.starts[order + 1] as usize
    }
}

/// Places that no row of a file took.
fn is_spare(next: &[u32], starts: &[u32], rows: usize) -> Vec<bool> {
    let orders = starts.len() - 1;
    if next[..orders] == starts[1..] {
        return Vec::new();
    }
    let mut is_spare = vec![false; rows];
    for (order, &free) in next.iter().take(orders).enumerate() {
        is_spare[free as usize..starts[order + 1] as usize].fill(true);
    }
    is_spare
}

/// Row by row the order, where the row is taken: it belongs, and is of the file whose lines count.
fn order_of_rows(
    parts: &[Part<'_>],
    orders: &Orders,
    (signs, takes_back): (&Signs<'_>, bool),
) -> Targets {
    let of_part = |(number, part): (usize, &Part<'_>)| {
        if takes_back && !signs.has_credits(number) {
            return Vec::new();
        }
        let belongs =
            |row: usize| !signs.has_credits(number) || signs.is_credit(number, row) == takes_back;
        let codes = codes(part, "order_id");
        let order_of = |row: usize| {
            let order = orders.row(codes[row]);
            let taken = order != NO_ROW && orders.takes_lines(order, part.file) && belongs(row);
            if taken { order } else { NO_ROW }
        };
        by_row(codes.len(), order_of)
    };
    parts.iter().enumerate().map(of_part).collect()
}

fn ranges(counts: &[u32], spare: impl Fn(usize) -> u32) -> (Vec<u32>, Vec<u32>) {
    let mut order_of = Vec::new();
    let mut starts = Vec::with_capacity(counts.len() + 1);
    each_block(counts.len(), |orders| {
        for order in orders {
            starts.push(order_of.len() as u32);
            let rows = counts[order] + spare(order);
            order_of.resize(order_of.len() + rows as usize, order as u32);
        }
    });
    starts.push(order_of.len() as u32);
    (order_of, starts)
}

/// Tells lines that take goods back (a quantity below zero, or an amount below zero without a
/// quantity) from those that sell.
pub(super) struct Signs<'a>(Vec<(bool, [Option<&'a [i64]>; 3])>);

impl<'a> Signs<'a> {
    pub(super) fn new(parts: &[Part<'a>]) -> Self {
        let values = |part: &Part<'a>, name: &str| match part.table.column(name) {
            Some(Column::Number { values, .. }) => Some(values.as_slice()),
            _ => None,
        };
        let of = |part| {
            let all = ["quantity", "line_total", "unit_price"].map(|name| values(part, name));
            let is_below = |&value: &i64| value < 0 && value != NO_NUMBER;
            (all.iter().flatten().any(|values| values.iter().any(is_below)), all)
        };
        Signs(parts.iter().map(of).collect())
    }

    /// Whether any number of a part is below zero; most files have none.
    fn has_credits(&self, part: usize) -> bool {
        self.0[part].0
    }

    fn is_credit(&self, part: usize, row: usize) -> bool {
        let mut cells = self.0[part].1.iter().filter_map(|values| Some(values.as_ref()?[row]));
        cells.find(|&value| value != NO_NUMBER).is_some_and(|value| value < 0)
    }
}
