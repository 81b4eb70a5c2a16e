//! What all cells of a column say together: kind, decimal mark, order of dates.
//!
//! A few counters a column, so it can run over a prefix or over a whole file.

use std::cmp::Ordering;

use super::amount::{MarkEvidence, Written};
use super::currency::{is_code, name_of};
use super::date::{DateOrder, OrderEvidence, look_at_date};
use super::flag::is_flag_word;
use super::missing::{bare, is_missing_value, is_spreadsheet_damage};

/// What the cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StyleKind {
    /// Text, codes with leading zeros and long ids among it.
    Text,
    /// Amounts, counts, percentages.
    Number,
    /// Days without a time.
    Day,
    /// Days with a time.
    Instant,
    /// Yes and no in words.
    Flag,
}

/// What decided a style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The user said so.
    User,
    /// A cell of the column that can be read in one way only, on that line.
    Cell(u32),
    /// Other columns of the file.
    Siblings,
    /// With this order the dates of the column ascend or descend.
    Sequence,
    /// The tool that wrote the file always does so.
    Usual,
    /// Cells are separated by semicolons, as where the comma is the decimal mark.
    Delimiter,
    /// Nothing: both readings are possible, and one was taken.
    Nothing,
    /// Nothing needed deciding.
    Plain,
}

/// How to read a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ColumnStyle {
    /// What its cells are.
    pub kind: StyleKind,
    /// `.` or `,`.
    pub decimal_mark: char,
    /// What decided the mark.
    pub mark_why: Why,
    /// The order of its dates.
    pub date_order: DateOrder,
    /// What decided the order.
    pub order_why: Why,
    /// Whether a number in it is above one (without a percent sign): as a share it is in percent.
    pub is_above_one: bool,
    /// The currency that signs or codes beside its amounts mean.
    pub currency: Option<&'static str>,
    /// Whether they mean different ones.
    pub has_currencies: bool,
    /// How many cells hold something.
    pub filled: u32,
}

impl ColumnStyle {
    /// Whether its cells can be read in two ways and nothing in the file decides.
    pub fn is_ambiguous(&self) -> bool {
        let is_open = |why| matches!(why, Why::Nothing | Why::Delimiter);
        match self.kind {
            StyleKind::Number => is_open(self.mark_why),
            StyleKind::Day | StyleKind::Instant => is_open(self.order_why),
            StyleKind::Text | StyleKind::Flag => false,
        }
    }
}

/// What is known beside the cells.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hints {
    /// The user's decimal mark.
    pub decimal_mark: Option<char>,
    /// The user's order of dates.
    pub date_order: Option<DateOrder>,
    /// The mark of the tool that wrote the file, for what its cells leave open.
    pub usual_mark: Option<char>,
    /// The order of dates of the tool that wrote the file.
    pub usual_order: Option<DateOrder>,
    /// The mark between cells.
    pub delimiter: char,
}

/// Counters of one column.
#[derive(Clone, Debug, Default)]
struct Evidence {
    filled: u32,
    numbers: u32,
    /// Whole numbers of twelve digits or more.
    long: u32,
    /// Digits with a zero in front.
    codes: u32,
    /// Letters and digits in one word.
    mixed: u32,
    has_decimals: bool,
    is_above_one: bool,
    currency: Option<&'static str>,
    has_currencies: bool,
    dates: u32,
    times: u32,
    flags: u32,
    points: Votes,
    commas: Votes,
    either_marks: u32,
    day_first: Votes,
    month_first: Votes,
    year_first: Votes,
    either_orders: u32,
    by_day: Direction,
    by_month: Direction,
}

/// How many cells decide for something, and the line of the first.
#[derive(Clone, Copy, Debug, Default)]
struct Votes {
    count: u32,
    line: u32,
}

impl Votes {
    fn add(&mut self, line: u32) {
        if self.count == 0 {
            self.line = line;
        }
        self.count += 1;
    }
}

/// How often a series of days turns round.
#[derive(Clone, Copy, Debug, Default)]
struct Direction {
    last: Option<i32>,
    is_up: Option<bool>,
    turns: u32,
}

impl Direction {
    fn see(&mut self, day: i32) {
        if let Some(last) = self.last.replace(day)
            && last != day
        {
            let is_up = Some(day > last);
            self.turns += u32::from(self.is_up.is_some_and(|before| Some(before) != is_up));
            self.is_up = is_up;
        }
    }
}

impl Evidence {
    fn see(&mut self, cell: &str, line: u32) {
        if is_missing_value(cell) {
            return;
        }
        self.filled += 1;
        let text = bare(cell);
        if let Some(look) = look_at_date(text) {
            self.dates += 1;
            self.times += u32::from(look.moment.second.is_some());
            match look.says {
                OrderEvidence::None => {}
                OrderEvidence::Either => self.either_orders += 1,
                OrderEvidence::Only(DateOrder::Dmy) => self.day_first.add(line),
                OrderEvidence::Only(DateOrder::Mdy) => self.month_first.add(line),
                OrderEvidence::Only(DateOrder::Ymd) => self.year_first.add(line),
            }
            self.by_day.see(look.moment.day);
            self.by_month.see(look.month_first);
        }
        if let Some(written) = Written::scan(text) {
            self.see_number(text, &written, line);
        } else if is_flag_word(text) {
            self.flags += 1;
        } else {
            let has = |test: fn(char) -> bool| text.contains(test);
            let is_word = !text.contains([' ', '.', ',']);
            self.mixed +=
                u32::from(is_word && has(|c| c.is_ascii_digit()) && has(char::is_alphabetic));
        }
    }

    fn see_number(&mut self, text: &str, written: &Written<'_>, line: u32) {
        self.numbers += 1;
        match written.says {
            MarkEvidence::None => {}
            MarkEvidence::Either => self.either_marks += 1,
            MarkEvidence::Point => self.points.add(line),
            MarkEvidence::Comma => self.commas.add(line),
        }
        let is_digits = text.bytes().all(|byte| byte.is_ascii_digit());
        self.codes += u32::from(is_digits && text.len() > 1 && text.starts_with('0'));
        self.long += u32::from((is_digits && text.len() > 11) || is_spreadsheet_damage(text));
        if let Some(code) = written.currency.and_then(name_of) {
            self.has_currencies |= self.currency.is_some_and(|other| other != code);
            self.currency.get_or_insert(code);
        }
        self.has_decimals |= written.says != MarkEvidence::None;
        let mark = if written.says == MarkEvidence::Comma { ',' } else { '.' };
        if !self.is_above_one && !written.is_percent {
            let number = written.number(mark).ok();
            self.is_above_one =
                number.is_some_and(|n| n.units.unsigned_abs() > 10_u64.pow(u32::from(n.scale)));
        }
    }

    /// Nearly all cells, so that a fault or two does not change a column's kind.
    fn are_nearly_all(&self, count: u32) -> bool {
        count > 0 && (count * 10 >= self.filled * 8 || (count >= 2 && self.filled - count == 1))
    }

    fn kind(&self) -> StyleKind {
        let are_codes = self.codes > 0
            || self.long * 2 > self.numbers
            || (self.mixed > 0 && !self.has_decimals);
        if self.are_nearly_all(self.dates) {
            if self.times * 2 > self.dates { StyleKind::Instant } else { StyleKind::Day }
        } else if self.are_nearly_all(self.numbers) && !are_codes {
            StyleKind::Number
        } else if self.flags > 0 && self.flags == self.filled {
            StyleKind::Flag
        } else {
            StyleKind::Text
        }
    }

    /// The decimal mark by the column alone.
    fn mark(&self) -> Option<(char, Why)> {
        if self.points.count > self.commas.count {
            Some(('.', Why::Cell(self.points.line)))
        } else if self.commas.count > 0 {
            Some((',', Why::Cell(self.commas.line)))
        } else {
            None
        }
    }

    /// The order of dates by the column alone.
    fn order(&self) -> Option<(DateOrder, Why)> {
        let votes = [
            (self.day_first, DateOrder::Dmy),
            (self.month_first, DateOrder::Mdy),
            (self.year_first, DateOrder::Ymd),
        ];
        let mut best = votes[0];
        for vote in votes {
            if vote.0.count > best.0.count {
                best = vote;
            }
        }
        if best.0.count > 0 {
            return Some((best.1, Why::Cell(best.0.line)));
        }
        let turns = (self.by_day.turns, self.by_month.turns);
        match turns {
            _ if self.either_orders < 3 => None,
            (0, 1..) => Some((DateOrder::Dmy, Why::Sequence)),
            (1.., 0) => Some((DateOrder::Mdy, Why::Sequence)),
            _ => None,
        }
    }
}

/// Evidence of all columns of a table.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    all: Vec<Evidence>,
}

impl Columns {
    /// No evidence yet for that many columns.
    pub fn new(width: usize) -> Self {
        Columns { all: vec![Evidence::default(); width] }
    }

    /// One cell of a column, from 0, and its physical line. A column beyond the width is added.
    pub fn see(&mut self, column: usize, cell: &str, line: u32) {
        if column >= self.all.len() {
            self.all.resize_with(column + 1, Evidence::default);
        }
        self.all[column].see(cell, line);
    }

    /// How to read each column. What a column leaves open the others decide.
    pub fn decide(&self, hints: &Hints) -> Vec<ColumnStyle> {
        let kinds: Vec<StyleKind> = self.all.iter().map(Evidence::kind).collect();
        let numbers = || self.of_kind(&kinds, |kind| kind == StyleKind::Number);
        let points = numbers().filter(|column| matches!(column.mark(), Some(('.', _)))).count();
        let commas = numbers().filter(|column| matches!(column.mark(), Some((',', _)))).count();
        let is_date = |kind| matches!(kind, StyleKind::Day | StyleKind::Instant);
        let order = self.of_kind(&kinds, is_date).find_map(Evidence::order);
        let mark = match (points.cmp(&commas), hints.usual_mark) {
            (Ordering::Greater, _) => ('.', Why::Siblings),
            (Ordering::Less, _) => (',', Why::Siblings),
            (Ordering::Equal, Some(usual)) => (usual, Why::Usual),
            (Ordering::Equal, None) if hints.delimiter == ';' => (',', Why::Delimiter),
            (Ordering::Equal, None) => ('.', Why::Nothing),
        };
        let order = match (order, hints.usual_order) {
            (Some((order, _)), _) => (order, Why::Siblings),
            (None, Some(usual)) => (usual, Why::Usual),
            (None, None) => (DateOrder::Dmy, Why::Nothing),
        };
        let styles = self.all.iter().zip(kinds);
        styles.map(|(column, kind)| style(column, kind, hints, mark, order)).collect()
    }

    fn of_kind(
        &self,
        kinds: &[StyleKind],
        wanted: impl Fn(StyleKind) -> bool,
    ) -> impl Iterator<Item = &Evidence> {
        self.all.iter().zip(kinds).filter(move |(_, kind)| wanted(**kind)).map(|(column, _)| column)
    }
}

/// One column's style: the user's word, its own cells, then what the rest of the file says.
fn style(
    column: &Evidence,
    kind: StyleKind,
    hints: &Hints,
    file_mark: (char, Why),
    file_order: (DateOrder, Why),
) -> ColumnStyle {
    let (decimal_mark, mark_why) = match (hints.decimal_mark, column.mark()) {
        (Some(mark), _) => (mark, Why::User),
        (None, Some(own)) => own,
        (None, None) if column.either_marks > 0 => file_mark,
        (None, None) => (file_mark.0, Why::Plain),
    };
    let (date_order, order_why) = match (hints.date_order, column.order()) {
        (Some(order), _) => (order, Why::User),
        (None, Some(own)) => own,
        (None, None) if column.either_orders > 0 => file_order,
        (None, None) => (file_order.0, Why::Plain),
    };
    ColumnStyle {
        kind,
        decimal_mark,
        mark_why,
        date_order,
        order_why,
        is_above_one: column.is_above_one,
        currency: column.currency.filter(|name| is_code(name)),
        has_currencies: column.has_currencies,
        filled: column.filled,
    }
}
