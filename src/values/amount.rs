//! Amounts of money, counts and percentages, in every style shops' tools write them.

use super::currency::is_currency;
use super::missing::{bare, is_blank};
use super::number::{MOST_DECIMALS, Number};
use crate::problem::Code;

/// What one cell says about the decimal mark of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkEvidence {
    /// It has no mark.
    None,
    /// Its point can only be the decimal mark, or its comma only a thousands mark.
    Point,
    /// Its comma can only be the decimal mark, or its point only a thousands mark.
    Comma,
    /// `1.234` or `1,234`: both readings are possible.
    Either,
}

/// An amount as written, before the decimal mark is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written<'a> {
    /// The digits and the marks among them.
    body: &'a str,
    is_negative: bool,
    power: i32,
    /// Whether a percent sign follows.
    pub is_percent: bool,
    /// The currency's sign or code, as written.
    pub currency: Option<&'a str>,
    /// What it says about the decimal mark.
    pub says: MarkEvidence,
}

/// Reads an amount with the decimal mark of its column, `.` or `,`. A percentage becomes the
/// fraction: `2.13%` is 0.0213. Decimals of binary floats are cut to 15 significant digits.
///
/// # Errors
/// [`Code::NotAnAmount`]; [`Code::ContradictsColumn`] where the cell must have the other decimal
/// mark; [`Code::TooManyDigits`] where it does not fit.
pub fn parse_amount(cell: &str, mark: char) -> Result<Number, Code> {
    match plain_amount(cell.as_bytes(), mark) {
        Some(number) => Ok(number),
        None => Written::scan(cell).ok_or(Code::NotAnAmount)?.number(mark),
    }
}

/// Reads a whole number of things; `10.0` is ten.
///
/// # Errors
/// [`Code::NotACount`] for anything else.
pub fn parse_count(cell: &str, mark: char) -> Result<i64, Code> {
    let number = parse_amount(cell, mark).map_err(|_| Code::NotACount)?.shortest();
    if number.scale == 0 { Ok(number.units) } else { Err(Code::NotACount) }
}

/// The common case, `-1234.50`, without looking any further.
#[inline]
pub(crate) fn plain_amount(bytes: &[u8], mark: char) -> Option<Number> {
    let (is_negative, bytes) = match bytes {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, bytes),
    };
    // So few digits fit, and are no noise of a binary float.
    if bytes.len() > 16 {
        return None;
    }
    let (whole, rest) = leading_digits(0, bytes);
    if rest.len() == bytes.len() {
        return None;
    }
    let (units, scale) = match rest {
        [] => (whole, 0),
        [first, decimals @ ..] if char::from(*first) == mark => {
            let (units, rest) = leading_digits(whole, decimals);
            if !rest.is_empty() || !(1..=usize::from(MOST_DECIMALS)).contains(&decimals.len()) {
                return None;
            }
            (units, decimals.len() as u8)
        }
        _ => return None,
    };
    Some(Number { units: if is_negative { -units } else { units }, scale })
}

/// The number with the digits in front appended, and what follows them.
#[inline]
fn leading_digits(mut number: i64, mut bytes: &[u8]) -> (i64, &[u8]) {
    while let [digit @ b'0'..=b'9', rest @ ..] = bytes {
        number = number * 10 + i64::from(digit - b'0');
        bytes = rest;
    }
    (number, bytes)
}

impl<'a> Written<'a> {
    /// Takes a cell apart; none if it is no amount in any style.
    pub fn scan(cell: &'a str) -> Option<Self> {
        let text = bare(cell);
        let first = text.bytes().position(|byte| byte.is_ascii_digit())?;
        let last = text.bytes().rposition(|byte| byte.is_ascii_digit())?;
        // ".50": the mark right before the first digit belongs to the number.
        let start = match text[..first].chars().next_back() {
            Some('.' | ',') if first < 2 || !text.as_bytes()[first - 2].is_ascii_alphabetic() => {
                first - 1
            }
            _ => first,
        };
        let mut around = Around::default();
        around.read(&text[..start])?;
        around.read(&text[last + 1..])?;
        let (body, power) = split_power(&text[start..=last])?;
        let mut says = marks(body)?;
        if let Some(mark) = around.whole_mark {
            says = confirm(says, mark)?;
        }
        Some(Written {
            body,
            is_negative: around.minus || around.open,
            power,
            is_percent: around.percent,
            currency: around.currency,
            says,
        })
        // "+32 468 12 34" is a telephone number.
        .filter(|_| around.open == around.close && !(around.plus && body.contains(' ')))
    }

    /// The value with that decimal mark.
    ///
    /// # Errors
    /// [`Code::ContradictsColumn`] and [`Code::TooManyDigits`].
    pub fn number(&self, mark: char) -> Result<Number, Code> {
        let contradicts = match self.says {
            MarkEvidence::Point => mark != '.',
            MarkEvidence::Comma => mark != ',',
            MarkEvidence::None | MarkEvidence::Either => false,
        };
        if contradicts {
            return Err(Code::ContradictsColumn);
        }
        let split = self.body.rfind(mark);
        let (whole, decimals) = match split {
            Some(at) => (&self.body[..at], &self.body[at + 1..]),
            None => (self.body, ""),
        };
        let power = self.power - if self.is_percent { 2 } else { 0 };
        let number = exact(whole, decimals, power).ok_or(Code::TooManyDigits)?;
        Ok(if self.is_negative { number.negated() } else { number })
    }
}

/// What stands before and behind the digits.
#[derive(Default)]
struct Around<'a> {
    minus: bool,
    plus: bool,
    open: bool,
    close: bool,
    percent: bool,
    currency: Option<&'a str>,
    /// The mark of `40,-`.
    whole_mark: Option<char>,
}

impl<'a> Around<'a> {
    /// None if there is anything that does not belong to an amount.
    fn read(&mut self, mut text: &'a str) -> Option<()> {
        while let Some(first) = text.chars().next() {
            let mut length = first.len_utf8();
            match first {
                _ if is_blank(first) => {}
                '-' | '−' | '–' if !self.minus => self.minus = true,
                '+' => self.plus = true,
                '(' if !self.open => self.open = true,
                ')' if self.open && !self.close => self.close = true,
                '%' if !self.percent => self.percent = true,
                '.' | ',' => {
                    let dashes = text[1..].trim_start_matches(['-', '–', '—']);
                    length = text.len() - dashes.len();
                    // "12." is a whole number; "40,-" is one and shows the decimal mark.
                    (length > 1).then(|| self.whole_mark = Some(first));
                }
                _ => {
                    let end =
                        text.find(|mark| is_blank(mark) || matches!(mark, '-' | '−' | '(' | ')'));
                    length = end.unwrap_or(text.len());
                    let word = &text[..length];
                    if self.currency.is_some() || !is_currency(word) {
                        return None;
                    }
                    self.currency = Some(word);
                }
            }
            text = &text[length..];
        }
        Some(())
    }
}

/// `1.2E+05` into its digits and its power of ten.
fn split_power(body: &str) -> Option<(&str, i32)> {
    let Some(at) = body.find(['e', 'E']) else { return Some((body, 0)) };
    let power: i32 = body[at + 1..].parse().ok()?;
    (power.abs() <= 18).then_some((&body[..at], power))
}

/// What the marks among the digits say; none if they cannot stand like that.
fn marks(body: &str) -> Option<MarkEvidence> {
    let mut group = 0_usize;
    let mut first_group = None;
    let (mut points, mut commas, mut spaces) = (0_u32, 0_u32, 0_u32);
    let mut last = ' ';
    let mut are_thousands = true;
    for mark in body.chars() {
        if mark.is_ascii_digit() {
            group += 1;
            continue;
        }
        // Every group but the last must be one of thousands (or of an Indian lakh).
        match first_group {
            None => first_group = Some(group),
            Some(_) => are_thousands &= group == 3 || (group == 2 && last == ','),
        }
        group = 0;
        last = mark;
        match mark {
            '.' => points += 1,
            ',' => commas += 1,
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' => spaces += 1,
            _ => return None,
        }
    }
    let Some(first_group) = first_group else { return Some(MarkEvidence::None) };
    let short_start = (1..=3).contains(&first_group);
    let (own, other, this, opposite) = match last {
        '.' => (points, commas + spaces, MarkEvidence::Point, MarkEvidence::Comma),
        ',' => (commas, points + spaces, MarkEvidence::Comma, MarkEvidence::Point),
        _ => {
            let is_grouped = points + commas == 0 && short_start && are_thousands && group == 3;
            return is_grouped.then_some(MarkEvidence::None);
        }
    };
    let one_kind = [points, commas, spaces].iter().filter(|&&count| count > 0).count() == 2;
    match (own, other) {
        (1, 0) if group == 3 && short_start && !body.starts_with('0') => Some(MarkEvidence::Either),
        (1, 0) => Some(this),
        (1, _) => (short_start && are_thousands && one_kind).then_some(this),
        (_, 0) => (short_start && are_thousands && group == 3).then_some(opposite),
        _ => None,
    }
}

/// `1.234,-`: the mark before the dash is the decimal mark.
fn confirm(says: MarkEvidence, mark: char) -> Option<MarkEvidence> {
    let (this, opposite) = match mark {
        '.' => (MarkEvidence::Point, MarkEvidence::Comma),
        _ => (MarkEvidence::Comma, MarkEvidence::Point),
    };
    (says != opposite).then_some(this)
}

fn digits(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().filter(u8::is_ascii_digit).map(|byte| byte - b'0')
}

/// Digits before and behind the mark, times ten to the `power`, as a number.
fn exact(whole: &str, decimals: &str, power: i32) -> Option<Number> {
    let (mut units, mut scale) = (0_i128, -power);
    for digit in digits(whole) {
        units = units.checked_mul(10)? + i128::from(digit);
    }
    for digit in digits(decimals).take(30) {
        units = units.checked_mul(10)? + i128::from(digit);
        scale += 1;
    }
    while scale < 0 {
        units = units.checked_mul(10)?;
        scale += 1;
    }
    let drop = surplus(units, scale);
    let unit = 10_i128.checked_pow(drop)?;
    let units = (units + unit / 2) / unit;
    let number = Number {
        units: i64::try_from(units).ok()?,
        scale: u8::try_from(scale - drop as i32).ok()?,
    };
    Some(if drop > 0 { number.shortest() } else { number })
}

/// How many decimals are too many: those beyond the most, and the noise of a binary float, which
/// shows in more than 15 significant digits (four decimals always stay).
fn surplus(units: i128, scale: i32) -> u32 {
    let beyond = scale - i32::from(MOST_DECIMALS);
    let digits = units.checked_ilog10().map_or(1, |log| log as i32 + 1);
    let noise = (digits - 15).min(scale - 4);
    beyond.max(noise).max(0).unsigned_abs()
}
