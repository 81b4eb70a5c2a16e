//! All values of one row, with those that follow from others of the row.

mod cells;
mod complete;
mod steps;

use crate::csv::Row;
use crate::problem::{Code, Place, Problem, Problems, Severity};
use crate::tables::Dictionaries;
use crate::values::amount::Written;
use crate::values::cost::account_kind;
use crate::values::missing::bare;
use crate::values::{Number, currency, is_missing_text, is_missing_value, parse_flag, parse_span};

use super::cells::Value;
use super::fields::How;
use super::memo::Memo;
use super::plan::Plan;
use super::shapes::Shapes;
use super::sight::Sight;
use super::target::Target;
use super::transactions::Transaction;

/// The audit of Lighthouse that says when a page has loaded for the eye.
const LARGEST_PAINT: &str = "largest-contentful-paint";

/// The values of a row, by their place in the plan. Reused from row to row.
#[derive(Default)]
pub(super) struct Values {
    pub(super) all: Vec<Value>,
    /// Whether the source is of a tagged link.
    is_tagged: bool,
    /// The count that the row's step is of.
    pub(super) step: Option<&'static str>,
    /// The row is no article, order … of its own.
    pub(super) is_nothing: bool,
    /// The row is of no use here, which is said.
    pub(super) is_left_out: bool,
    joined: String,
    /// The last source and medium, and their channel.
    last_channel: Option<([Value; 2], bool, u32)>,
    fill_key: String,
    filled_down: Vec<Value>,
    transaction: Transaction,
    /// What the cells of each target gave last.
    memos: Vec<Memo>,
    /// By shape of the row, the targets it has something for, in their order.
    shapes: Shapes,
    due: Vec<Vec<usize>>,
}

impl Values {
    /// Reads all cells. False if the row must be set aside, for the reasons now in `problems`.
    pub(super) fn read(
        &mut self,
        plan: &Plan,
        row: &Row<'_>,
        sight: &Sight,
        dictionaries: &mut Dictionaries,
        problems: &mut Problems,
    ) -> bool {
        self.begin(plan);
        let place = self.place_of_due(plan, sight.filled.all());
        let due = std::mem::take(&mut self.due[place]);
        let is_readable = self.read_cells(plan, row, (&due, sight), dictionaries, problems);
        self.due[place] = due;
        if is_readable && !self.is_nothing {
            self.complete(plan, row, dictionaries);
        }
        is_readable
    }

    /// Before the first row of a table.
    pub(super) fn begin_table(&mut self) {
        self.memos.clear();
        self.shapes = Shapes::default();
    }

    fn begin(&mut self, plan: &Plan) {
        self.all.clear();
        self.all.resize(plan.width, Value::None);
        self.memos.resize_with(plan.targets.len(), Memo::default);
        (self.is_tagged, self.is_nothing, self.is_left_out) = (false, false, false);
        self.step = None;
        self.transaction = Transaction::default();
    }

    /// Fields that are no plain reading of their cell.
    fn is_special(
        &mut self,
        plan: &Plan,
        target: &Target,
        cell: &str,
        dictionaries: &mut Dictionaries,
    ) -> bool {
        match target.how {
            How::Part(_) | How::Key | How::ProductList | How::TaxName(_) => {}
            How::Transaction | How::TransactionStatus => self.transaction.see(target.how, cell),
            How::Account => self.book(target, cell, dictionaries),
            How::One | How::OneUnlessNo if is_missing_text(cell) => return true,
            How::OneUnlessNo => self.all[target.at] = unless_no(cell),
            How::OnlyWith => self.is_nothing |= is_missing_value(cell),
            How::OnlyLargestPaint => self.is_nothing |= cell.trim() != LARGEST_PAINT,
            How::Nth(step) => self.count_from_start(plan, target, step, cell),
            How::One => self.all[target.at] = Value::Number(Number::whole(1)),
            How::Event => self.be_event(target, cell),
            How::Attribution => self.attribute(plan, target, cell, dictionaries),
            How::Tagged => {
                self.is_tagged |= !is_missing_text(cell);
                return false;
            }
            _ => return false,
        }
        true
    }

    /// The kind of cost an account of the books is for.
    fn book(&mut self, target: &Target, cell: &str, all: &mut Dictionaries) {
        match account_kind(bare(cell)) {
            Some(kind) => self.all[target.at] = Value::Text(all.of(target.domain).code(kind)),
            None => self.is_left_out = true,
        }
    }

    /// The currency beside an amount, where it is not the one of the whole column.
    fn take_currency(&mut self, target: &Target, cell: &str, dictionaries: &mut Dictionaries) {
        let Some(at) = target.currency_at else { return };
        let is_digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
        if is_digit(cell.as_bytes().first()) && is_digit(cell.as_bytes().last()) {
            return;
        }
        let sign = Written::scan(cell).and_then(|written| written.currency);
        let name = sign.and_then(currency::name_of).filter(|name| target.currency != Some(*name));
        if let Some(name) = name {
            self.all[at] = Value::Text(dictionaries.of("currency").code(name));
        }
    }

    /// The last day of a row whose day is a week, a month or a quarter.
    fn take_last_day(&mut self, target: &Target, cell: &str) {
        if let (Some(at), Some((_, last))) = (target.last_day_at, parse_span(cell)) {
            self.all[at] = Value::Day(last);
        }
    }
}

/// Tells of a target's cell; once where it fills two fields. What no more than counts is not made.
fn tell(problems: &mut Problems, plan: &Plan, row: &Row<'_>, target: &Target, code: Code) {
    let is_same = |last: &Problem| {
        let column = Some(target.column as u32 + 1);
        last.code == code && (last.at.row, last.at.column) == (row.row, column)
    };
    if !problems.kept().last().is_some_and(is_same) {
        problems.push_with(code, || problem(plan, row, target, code, row.cell(target.column)));
    }
}

/// One; none of a word for no (an id may be the number 0).
fn unless_no(cell: &str) -> Value {
    let is_no = parse_flag(cell) == Ok(false) && !cell.trim().starts_with('0');
    Value::Number(Number::whole(i64::from(!is_no)))
}

/// A problem at a target's cell. Where the row is kept the value is left out only.
pub(super) fn problem(
    plan: &Plan,
    row: &Row<'_>,
    target: &Target,
    code: Code,
    cell: &str,
) -> Problem {
    let at = place(plan, row, Some(target.column));
    let mut problem = Problem::new(code, at, cell);
    if code == Code::SpreadsheetDamage {
        problem.severity = Severity::Notice;
    }
    problem
}

/// Where a row, or one of its cells, stands.
pub(super) fn place(plan: &Plan, row: &Row<'_>, column: Option<usize>) -> Place {
    Place {
        line: row.line,
        line_to: row.line_to,
        row: row.row,
        column: column.map(|column| column as u32 + 1),
        column_name: column.and_then(|column| plan.head.names.get(column).cloned()),
    }
}
