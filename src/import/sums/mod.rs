//! Rows that repeat the sum of others, told by the sums and not only by their words.
//!
//! | campaign | clicks | cost | |
//! | --- | --- | --- | --- |
//! | Winter | 120 | 30.50 | |
//! | Spring | 81 | 21.25 | |
//! | | 201 | 51.75 | the sum of two rows, and no campaign: a total |
//!
//! Sums alone are no proof: few rows of small numbers agree by chance. So a row must also lack what
//! other rows have (its campaign, its day), or have a word for a total; without either only the
//! first and the last row can be one, and only if several columns of many digits agree.

mod exact;
mod labels;
mod words;

use crate::csv::{Filled, Row};
use crate::tables::{Kind, TableId};
use crate::values::{ColumnStyle, Number, is_missing_value};

use super::cells::{Value, read_number_of};
use super::fields::How;
use super::plan::Plan;
use super::target::Target;
use exact::{Exact, digits};
use labels::{Labels, Signs};
use words::Word;

/// Totals up to which a later one can be the sum since.
const MARKS: usize = 40;
/// Columns that are added up; those of the widest exports beyond are left out.
const COLUMNS: usize = 24;

/// A column that adds up.
#[derive(Clone, Debug)]
struct Additive {
    target: Target,
    /// Counts people or orders, who may be in several rows: a total may be less than its rows.
    is_distinct: bool,
    sum: Exact,
    /// Rows that have a number in it.
    filled: u32,
}

/// Where the rows of a possible total begin: sums and numbers of rows so far.
type Mark = (u32, Vec<(Exact, u32)>);

/// A table's rows so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Sums {
    columns: Vec<Additive>,
    labels: Labels,
    rows: u32,
    marks: Vec<Mark>,
    first: Option<Kept>,
    last: Option<Kept>,
    /// Whether a row with an id of an order is an order, whatever its sums.
    has_ids: bool,
}

/// A row to be judged when all have come.
#[derive(Clone, Debug)]
struct Kept {
    line: u32,
    numbers: Vec<Option<Number>>,
}

/// How many columns say that a row is the sum of so many others.
#[derive(Clone, Copy, Debug, Default)]
struct Agreement {
    agree: u32,
    digits: u32,
    against: u32,
    lacks: u32,
}

impl Sums {
    pub(super) fn of(plan: &Plan, styles: &[ColumnStyle]) -> Self {
        let mut columns: Vec<Additive> = Vec::new();
        for target in plan.targets.iter().filter(|target| is_additive(target)).take(COLUMNS) {
            // Of two columns for one field only the first is sure to have given its value.
            let is_new = |other: &Additive| {
                other.target.column != target.column && other.target.at != target.at
            };
            if columns.iter().all(is_new) {
                let target = target.clone();
                let is_distinct = is_distinct(&target);
                columns.push(Additive { target, is_distinct, sum: Exact::default(), filled: 0 });
            }
        }
        let labels = if columns.is_empty() { Labels::default() } else { Labels::of(plan, styles) };
        let marks = vec![(0, vec![(Exact::default(), 0); columns.len()])];
        let has_ids = plan.targets.iter().any(|target| target.how == How::Id);
        Sums { columns, labels, marks, has_ids, ..Sums::default() }
    }

    /// Of how many rows before it a row is the sum; none if it is not.
    pub(super) fn sum_of(&mut self, row: &Row<'_>, filled: &Filled) -> Option<u32> {
        if self.columns.is_empty() {
            return None;
        }
        let signs = self.labels.look(row, filled);
        if self.rows == 0 {
            return None;
        }
        if signs.word == Word::None && signs.empty == 0 {
            return None;
        }
        let numbers = self.numbers(row);
        let is_known = self.marks.len() > 1;
        // The whole table first, then what came since the latest totals.
        let marks = self.marks.iter().take(1).chain(self.marks.iter().skip(1).rev());
        marks
            .map(|mark| (self.rows - mark.0, self.agreement(&numbers, mark)))
            .find(|(rows, found)| *rows > 0 && found.is_total(signs, *rows, is_known))
            .map(|(rows, _)| rows)
    }

    /// A total came: later ones may be of the rows from here.
    pub(super) fn mark(&mut self) {
        if self.columns.is_empty() {
            return;
        }
        if self.marks.len() > MARKS {
            self.marks.remove(1);
        }
        let sums = self.columns.iter().map(|column| (column.sum, column.filled)).collect();
        self.marks.push((self.rows, sums));
    }

    /// Takes the row that was asked for last, which is no total, with its values.
    pub(super) fn add(&mut self, row: &Row<'_>, values: &[Value]) {
        if self.columns.is_empty() {
            return;
        }
        self.labels.take(row);
        let mut kept = self.last.take().unwrap_or(Kept { line: 0, numbers: Vec::new() });
        kept.line = row.line;
        kept.numbers.clear();
        for column in &mut self.columns {
            let number = values.get(column.target.at).and_then(|value| value.number());
            kept.numbers.push(number);
            let Some(number) = number else { continue };
            column.filled += 1;
            column.sum.add(number);
        }
        self.rows += 1;
        if self.first.is_none() {
            self.first = Some(kept.clone());
        }
        self.last = Some(kept);
    }

    /// The line of a first or last row that is the sum of all others, and how many these are.
    pub(super) fn at_the_ends(&mut self) -> Option<(u32, u32)> {
        let others = self.rows.checked_sub(1).filter(|&others| others >= 2)?;
        let signs = self.labels.signs_of_first();
        let first = self.first.as_ref()?;
        let is_first = self.is_sum_of_others(first, signs, others);
        let last = || {
            // One with signs of its own has been judged when it came.
            let last = self.last.as_ref()?;
            self.is_sum_of_others(last, Signs::default(), others).then_some(last.line)
        };
        let line = is_first.then_some(first.line).or_else(last)?;
        Some((line, others))
    }

    fn is_sum_of_others(&self, kept: &Kept, signs: Signs, others: u32) -> bool {
        // The sums hold the row itself: the others are what is left.
        let own = |number: &Option<Number>| match number {
            Some(number) => (Exact::from(*number), 1),
            None => (Exact::default(), 0),
        };
        let mark = (1, kept.numbers.iter().map(own).collect());
        let found = self.agreement(&kept.numbers, &mark);
        if signs.word != Word::None || signs.empty > 0 {
            return found.is_total(signs, others, false);
        }
        let is_data = self.has_ids || self.labels.has_times();
        let is_sure = found.agree >= 2 && found.against == 0 && found.lacks == 0;
        !is_data && others >= 3 && is_sure && found.digits >= 9
    }

    fn numbers(&self, row: &Row<'_>) -> Vec<Option<Number>> {
        let number = |column: &Additive| {
            let cell = row.cell(column.target.column);
            if is_missing_value(cell) { None } else { read_number_of(cell, &column.target) }
        };
        self.columns.iter().map(number).collect()
    }

    /// How a row's numbers agree with the sums since a mark.
    fn agreement(&self, numbers: &[Option<Number>], mark: &Mark) -> Agreement {
        let mut found = Agreement::default();
        for ((column, number), (sum, filled)) in self.columns.iter().zip(numbers).zip(&mark.1) {
            let filled = column.filled - filled;
            let Some(sum) = column.sum.minus(*sum).filter(|_| filled > 0) else { continue };
            match number {
                None if sum.is_zero() => {}
                None => found.lacks += 1,
                Some(number) if sum.is_said_by(*number, filled) => {
                    found.agree += u32::from(!sum.is_zero());
                    found.digits += digits(*number);
                }
                Some(_) if column.is_distinct => {}
                Some(_) => found.against += 1,
            }
        }
        found
    }
}

impl Agreement {
    /// Whether a row with these signs is the sum of so many rows. `is_known`: the table has had
    /// totals before.
    fn is_total(self, signs: Signs, rows: u32, is_known: bool) -> bool {
        if self.agree == 0 {
            return false;
        }
        if signs.word == Word::Whole {
            return self.agree > self.against;
        }
        let enough = match signs.empty == signs.usual {
            _ if is_known => 2,
            true => 3,
            false if signs.word == Word::Start => 3,
            false => 5,
        };
        let is_whole = self.against == 0 && self.lacks == 0;
        is_whole && (rows >= 2 || is_known) && self.digits >= enough
    }
}

/// Whether the numbers of a target can be added up over rows of any kind: not prices, marks,
/// times taken or rates.
fn is_additive(target: &Target) -> bool {
    const APART: &[&str] = &[
        "unit_price",
        "unit_cost",
        "price",
        "score",
        "scale",
        "rating",
        "csat",
        "csat_scale",
        "reorder_point",
        "max_level",
    ];
    const TABLES: &[TableId] = &[TableId::FxRates, TableId::Targets, TableId::PageLoads];
    let name = target.table.schema().columns[target.position].name;
    target.kind == Kind::Number
        && matches!(target.how, How::Plain | How::Absolute)
        && !APART.contains(&name)
        && !TABLES.contains(&target.table)
}

fn is_distinct(target: &Target) -> bool {
    const NAMES: &[&str] = &["users", "new_users", "orders", "opened", "clicked"];
    NAMES.contains(&target.table.schema().columns[target.position].name)
}
