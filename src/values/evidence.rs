//! What the cells of one column say, counted.

use super::amount::{MarkEvidence, Written};
use super::currency::name_of;
use super::date::{DateOrder, OrderEvidence, look_at_date};
use super::flag::is_flag_word;
use super::kind::{StyleKind, Why};
use super::missing::{bare, is_missing_value, is_spreadsheet_damage};

/// Counters of one column.
#[derive(Clone, Debug, Default)]
pub(super) struct Evidence {
    pub(super) filled: u32,
    pub(super) numbers: u32,
    /// Whole numbers of twelve digits or more.
    long: u32,
    /// Digits with a zero in front.
    codes: u32,
    /// Letters and digits in one word.
    mixed: u32,
    /// Texts of several lines.
    prose: u32,
    has_decimals: bool,
    pub(super) is_above_one: bool,
    pub(super) largest: i64,
    pub(super) currency: Option<&'static str>,
    pub(super) has_currencies: bool,
    dates: u32,
    times: u32,
    flags: u32,
    points: Votes,
    commas: Votes,
    pub(super) either_marks: u32,
    /// Those of them with a comma.
    either_commas: u32,
    day_first: Votes,
    month_first: Votes,
    year_first: Votes,
    pub(super) either_orders: u32,
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
    pub(super) fn see(&mut self, cell: &str, line: u32) {
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
            self.prose += u32::from(text.contains(['\n', '\r']));
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
            MarkEvidence::Either => {
                self.either_marks += 1;
                self.either_commas += u32::from(text.contains(','));
            }
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
        let Ok(number) = written.number(mark) else { return };
        let one = 10_i64.pow(u32::from(number.scale));
        self.largest = self.largest.max(number.units / one);
        if !written.is_percent {
            self.is_above_one |= number.units.unsigned_abs() > one.unsigned_abs();
        }
    }

    /// Nearly all cells, so that a fault or two does not change a column's kind. Nobody mistypes a
    /// text of several lines: among few cells it is no fault.
    fn are_nearly_all(&self, count: u32) -> bool {
        let is_one_fault = count >= 2 && self.filled - count == 1 && self.prose == 0;
        count > 0 && (count * 10 >= self.filled * 8 || is_one_fault)
    }

    pub(super) fn kind(&self) -> StyleKind {
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

    /// The mark of cells such as `1.234`, where all of them have the same one.
    pub(super) fn open_mark(&self) -> Option<char> {
        match (self.either_marks, self.either_commas) {
            (0, _) => None,
            (_, 0) => Some('.'),
            (marks, commas) => (marks == commas).then_some(','),
        }
    }

    /// The decimal mark by the column alone.
    pub(super) fn mark(&self) -> Option<(char, Why)> {
        if self.points.count > self.commas.count {
            Some(('.', Why::Cell(self.points.line)))
        } else if self.commas.count > 0 {
            Some((',', Why::Cell(self.commas.line)))
        } else {
            None
        }
    }

    /// The order of dates by the column alone.
    pub(super) fn order(&self) -> Option<(DateOrder, Why)> {
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
