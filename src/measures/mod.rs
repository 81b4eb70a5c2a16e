//! What adds up over any slice of days, groups and filters.
//!
//! A measure is data: table, aggregate, conditions, window. It runs as a loop over columns
//! ([`Evaluator`]) and prints itself as SQL ([`Measure::to_sql`]). KPIs divide measures; measures
//! never divide.

mod aggregate;
mod apart;
mod articles;
mod cell;
mod condition;
mod day_sums;
mod different;
mod evaluate;
mod groups;
mod list;
mod memo;
mod missing;
mod pass;
mod pick;
mod quantile;
mod reach;
mod reports;
mod rows;
mod run;
mod sightings;
mod slice;
mod sql;
mod tally;
mod unit;
mod values;

pub use apart::has_few_values;
pub use cell::Cell;
pub use evaluate::{Cells, Evaluator, Grouping, Scope};
pub use list::{MEASURES, measure};
pub use memo::Memo;
pub use missing::{Lack, Missing};
pub use pick::{Picked, Wanted};
pub use reports::ReportsUsed;
pub use slice::Slice;

use crate::tables::TableId;

/// Something that adds up.
#[derive(Debug)]
pub struct Measure {
    /// Its name in formulas.
    pub id: &'static str,
    /// The table whose rows it goes through. Orders are gone through line by line where a
    /// dimension of the lines is asked for.
    pub table: TableId,
    /// What is made of the rows.
    pub aggregate: Aggregate,
    /// Which rows; all must hold. Rows that do not count (`is_counting`) never do.
    pub conditions: &'static [Condition],
    /// Which days, seen from the period asked for.
    pub window: Window,
    /// The column of days that decides which rows are inside: `day`, but for returns counted on
    /// the day of the sale (`sale_day`).
    pub day: &'static str,
}

/// What is made of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aggregate {
    /// The sum of a column of numbers, over the rows that have one.
    Sum(&'static str),
    /// How many rows; orders gone through line by line count once.
    Count,
    /// How many different texts of a column.
    Distinct(&'static str),
    /// How many different texts of a column are found in the measure's window and in this one.
    DistinctInBoth(&'static str, Window),
    /// The value below which so many per mille of the column's numbers lie, between two of them in
    /// proportion (Excel's PERCENTILE.INC, SQL's `PERCENTILE_CONT`); each number counts as often
    /// as the second column says, or once.
    Quantile(&'static str, u32, Option<&'static str>),
    /// The sum of a column of numbers, each as often as the row holds on one of the days, from its
    /// own to `valid_to`: what lay in stock, day by day.
    SumOverDays(&'static str),
    /// How many different days rows are of.
    Days,
    /// How many articles, by what is left of them and what was sold.
    Articles(Articles),
    /// The sum of a column of numbers over the stock of such articles.
    ArticlesSum(Articles, &'static str),
}

/// Which articles, at the last snapshot of the stock in the period, all warehouses together (or one,
/// where figures are kept apart by warehouse). An article that the snapshot does not have is none of
/// them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Articles {
    /// Sold within 90 days up to the period's end, or in stock.
    Offered,
    /// Of these, with nothing available.
    OutOfStock,
    /// With something available.
    InStock,
    /// Of these, with more than the setting `overstock_days` of cover at the mean sale of the last
    /// `cover_window_days` (never sold: for ever), or more than `max_level`.
    Overstocked,
}

/// Which rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Condition {
    /// A flag is set.
    Is(&'static str),
    /// A flag is known not to be set.
    IsNot(&'static str),
    /// The column has a value.
    Known(&'static str),
    /// The column has none.
    Unknown(&'static str),
    /// The row's report tells the column, if not in this row: a platform that leaves the value
    /// empty where there was none, not one that never gives it.
    Told(&'static str),
    /// The row's report does not tell the column.
    NotTold(&'static str),
    /// A whole number is at least that.
    AtLeast(&'static str, i64),
    /// A whole number is at most that.
    AtMost(&'static str, i64),
    /// A dimension is one of these texts.
    OneOf(&'static str, &'static [&'static str]),
    /// An amount is at least the first and less than the second share, in per cent, of the
    /// setting `free_shipping_threshold`.
    OfThreshold(&'static str, u32, u32),
    /// The row's day is at least so many days before the end of the table's data.
    Observed(i32),
}

/// Which days, seen from the period asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Window {
    /// The period's own.
    Period,
    /// So many days up to the period's end.
    Trailing(i32),
    /// The active window before the period's first day.
    ActiveAtStart,
    /// The active window up to the period's end.
    ActiveAtEnd,
    /// The active window up to the same date a year before the period's end.
    ActiveYearBeforeEnd,
    /// The days of a setting up to the period's end.
    TrailingSetting(&'static str),
    /// Rows that hold on the day before the period's first: `valid_from` to `valid_to`.
    ValidAtStart,
    /// Rows that hold on the period's last day.
    ValidAtEnd,
    /// Rows of the period that still hold on its last day: of each warehouse the last snapshot.
    LastSnapshot,
    /// All rows, whatever the period.
    Always,
}

impl Measure {
    /// The measure that tells which groups of its table have rows at all; none where it is told by
    /// this one, as all rows add to it.
    pub fn rows(&self) -> Option<usize> {
        let adds_up = matches!(self.aggregate, Aggregate::Sum(_) | Aggregate::Count);
        let takes_all = self.conditions.is_empty() && self.window == Window::Period;
        let tells_itself = self.table == TableId::Orders && adds_up && takes_all;
        if tells_itself { None } else { self.things() }
    }

    /// The measure of what its table tells of, where there is one: of orders and their lines the
    /// number of orders.
    pub fn things(&self) -> Option<usize> {
        match self.table {
            TableId::Orders | TableId::OrderLines => measure("orders"),
            TableId::Sessions => measure("sessions"),
            TableId::AdSpend => measure("ad_cost"),
            TableId::SalesReports => measure("reported_net"),
            table => MEASURES.iter().position(|measure| {
                measure.table == table
                    && matches!(measure.aggregate, Aggregate::Count)
                    && (measure.conditions.is_empty(), measure.window) == (true, self.window)
                    && measure.day == self.day
            }),
        }
    }

    /// The tables whose covered days bound what the measure can tell: a return's are those of the
    /// orders.
    pub fn covered_by(&self) -> TableId {
        match self.table {
            TableId::Returns | TableId::OrderLines => TableId::Orders,
            table => table,
        }
    }
}
