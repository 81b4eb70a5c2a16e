//! Days far from all others of their file: slips of the hand (2206 for 2026), and what tools write
//! where they have no day (1900-01-01, 1970-01-01).

use std::collections::BTreeMap;

use crate::csv::Row;
use crate::import::cells::Value;
use crate::import::plan::Plan;
use crate::import::values_of_row::problem;
use crate::ordered::InOrder;
use crate::problem::{Code, Problem, Problems};
use crate::tables::TableId;
use crate::values::date::{first_of_month, month_of};

/// No shop sold over the web before this year.
const FIRST_YEAR: i32 = 1995;
/// Days between a day and the latest of the others from which it is too far ahead: five years.
const AHEAD: i32 = 5 * 365 + 1;
/// Rows of a year that are kept to be told.
const KEPT: usize = 100;
/// Days are far from the others only where these are many times more.
const TIMES: u64 = 10;

/// The days of one column, by year.
pub(super) struct Years {
    target: usize,
    all: BTreeMap<i32, Year>,
    /// The year of the row before: its number, its first day and the next year's.
    recent: (i32, i32, i32),
}

#[derive(Default)]
struct Year {
    rows: u64,
    first: i32,
    last: i32,
    kept: Vec<Problem>,
}

impl Years {
    /// One for each column that gives a table its day.
    pub(super) fn all(plan: &Plan) -> Vec<Years> {
        const APART: &[TableId] = &[TableId::FxRates, TableId::Customers, TableId::Staff];
        let is_day = |index: &usize| {
            let target = &plan.targets[*index];
            let schema = target.table.schema();
            schema.day == Some(schema.columns[target.position].name)
                && !APART.contains(&target.table)
        };
        let all = (0..plan.targets.len()).filter(is_day);
        all.map(|target| Years { target, all: BTreeMap::new(), recent: (0, 0, 0) }).collect()
    }

    pub(super) fn see(&mut self, plan: &Plan, row: &Row<'_>, values: &[Value]) {
        let target = &plan.targets[self.target];
        let day = match values[target.at] {
            Value::Day(day) => day,
            Value::Instant(second) => second.div_euclid(86_400) as i32,
            _ => return,
        };
        if !(self.recent.1..self.recent.2).contains(&day) {
            let year = month_of(day).0;
            self.recent = (year, first_of_month(year, 1), first_of_month(year + 1, 1));
        }
        let year = self.all.entry(self.recent.0).or_default();
        if year.rows == 0 {
            (year.first, year.last) = (day, day);
        }
        year.rows += 1;
        (year.first, year.last) = (year.first.min(day), year.last.max(day));
        if year.kept.len() < KEPT {
            let cell = row.cell(target.column);
            year.kept.push(problem(plan, row, target, Code::FarDate, cell));
        }
    }

    pub(super) fn report(self, problems: &mut Problems) {
        let rows: u64 = self.all.values().map(|year| year.rows).sum();
        let latest = self.latest(rows);
        let mut far: Vec<Problem> = Vec::new();
        for (year, found) in self.all {
            let is_far = year < FIRST_YEAR || latest.is_some_and(|latest| found.first > latest);
            if is_far && found.rows * TIMES <= rows {
                far.extend(found.kept);
            }
        }
        far.order_by_key(|problem| problem.at.line);
        for problem in far {
            problems.push(problem);
        }
    }

    /// The last day before the first gap of five years or more behind which few rows are left.
    fn latest(&self, rows: u64) -> Option<i32> {
        let mut seen = 0;
        let mut last: Option<i32> = None;
        for year in self.all.values().filter(|year| year.last >= first_of_month(FIRST_YEAR, 1)) {
            if let Some(last) = last
                && year.first - last > AHEAD
                && (rows - seen) * TIMES <= rows
            {
                return Some(last);
            }
            seen += year.rows;
            last = Some(year.last);
        }
        None
    }
}
