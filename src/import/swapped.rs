//! Day and month swapped in some cells of a column, as a spreadsheet leaves dates it took for those
//! of its own country. All of them can be read; only rows in order of time give them away.

use crate::csv::Row;
use crate::problem::{Code, Problem, Problems};
use crate::tables::Kind;
use crate::values::DateOrder;
use crate::values::date::{OrderEvidence, look_at_date};

use super::plan::Plan;
use super::target::Target;
use super::values_of_row::problem;

/// Days up to which a row follows the one before it.
const NEAR: i32 = 15;
/// Swapped cells from which it is no slip of the hand.
const FEWEST: usize = 3;

/// A column of days, row after row.
#[derive(Clone, Debug)]
pub(super) struct Sequence {
    target: Target,
    last: Option<i32>,
    rows: usize,
    /// Rows that follow the one before them in neither reading.
    breaks: usize,
    found: Vec<Problem>,
}

impl Sequence {
    /// One for each column of days in which either could stand first.
    pub(super) fn all(plan: &Plan) -> Vec<Sequence> {
        let is_day = |target: &&Target| {
            matches!(target.kind, Kind::Day | Kind::Instant) && target.order != DateOrder::Ymd
        };
        let mut all: Vec<Sequence> = Vec::new();
        for target in plan.targets.iter().filter(is_day) {
            if all.iter().all(|other| other.target.column != target.column) {
                let target = target.clone();
                all.push(Sequence { target, last: None, rows: 0, breaks: 0, found: Vec::new() });
            }
        }
        all
    }

    /// Takes a row's cell: its day, or the one with day and month swapped where only that follows
    /// the row before.
    pub(super) fn see(&mut self, plan: &Plan, row: &Row<'_>) {
        if self.is_out_of_order() {
            return;
        }
        let cell = row.cell(self.target.column);
        let Some(look) = look_at_date(cell) else { return };
        let is_open = matches!(look.says, OrderEvidence::Either);
        let (day, other) = match self.target.order {
            DateOrder::Mdy if is_open => (look.month_first, look.moment.day),
            _ => (look.moment.day, look.month_first),
        };
        self.rows += 1;
        let is_near = |day: i32| self.last.is_none_or(|last| (day - last).abs() <= NEAR);
        let is_swapped = is_open && !is_near(day) && is_near(other);
        self.breaks += usize::from(!is_near(day) && !is_swapped);
        self.last = Some(if is_swapped { other } else { day });
        if is_swapped {
            self.found.push(problem(plan, row, &self.target, Code::SwappedDate, cell));
        }
    }

    /// Whether the rows are in no order of time, so that nothing can be told from it.
    fn is_out_of_order(&self) -> bool {
        self.breaks > 20 + self.rows / 20
    }

    /// The swapped cells, if the column is in order of time but for them.
    pub(super) fn report(self, problems: &mut Problems) {
        let is_told = !self.is_out_of_order()
            && self.found.len() >= FEWEST
            && self.breaks * 10 <= self.found.len();
        if is_told {
            self.found.into_iter().for_each(|problem| problems.push(problem));
        }
    }
}
