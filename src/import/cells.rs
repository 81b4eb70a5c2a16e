//! One cell to the value of its field.

use crate::problem::Code;
use crate::tables::{Column, ColumnDef, Dictionaries, Kind, Table};
use crate::values::channel::channel_of_group;
use crate::values::cost::cost_kind;
use crate::values::date::Moment;
use crate::values::missing::bare;
use crate::values::{
    Number, Zone, currency, is_date_damage, is_missing_text, is_missing_value,
    is_spreadsheet_damage, parse_amount, parse_date, parse_duration, parse_flag,
};

use super::fields::How;
use super::intervals::parse_interval;
use super::measured::read_measured;
use super::memo::Memo;
use super::target::Target;

/// A field's value on one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Value {
    None,
    /// A text's code in its domain's dictionary.
    Text(u32),
    Number(Number),
    Day(i32),
    Instant(i64),
    Flag(bool),
}

impl Value {
    /// The value of a constant, written with a point and ISO dates.
    pub(super) fn constant(text: &str, def: &ColumnDef, all: &mut Dictionaries) -> Option<Value> {
        let date = || parse_date(text, crate::values::DateOrder::Ymd).ok();
        match def.kind {
            Kind::Text => Some(Value::Text(all.of(def.domain).code(text))),
            Kind::Number | Kind::Ratio => parse_amount(text, '.').ok().map(Value::Number),
            Kind::Day => date().map(|moment| Value::Day(moment.day)),
            Kind::Instant => date().map(|moment| Value::Instant(moment.local_second(None))),
            Kind::Flag => parse_flag(text).ok().map(Value::Flag),
        }
    }

    /// The number, if it is one.
    pub(super) fn number(self) -> Option<Number> {
        match self {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Puts the value at a row; false if its digits do not fit the column.
    pub(super) fn put(self, table: &mut Table, row: usize, position: usize) -> bool {
        if self == Value::None {
            return true;
        }
        let column = table.column_mut(position);
        match (column, self) {
            (Column::Text(values), Value::Text(code)) => values[row] = code,
            (Column::Day(values), Value::Day(day)) => values[row] = day,
            (Column::Instant(values), Value::Instant(second)) => values[row] = second,
            (Column::Flag(values), Value::Flag(is_true)) => values[row] = u8::from(is_true),
            (column @ Column::Number { .. }, Value::Number(number)) => {
                return column.put_number(row, number.shortest());
            }
            _ => unreachable!("values are read by the kind of their column"),
        }
        true
    }
}

/// What a cell gave.
pub(super) enum Read {
    Value(Value),
    /// The value, and what is odd about it.
    Odd(Value, Code),
    /// Nothing readable.
    Bad(Code),
}

/// Reads a cell for a target. Missing is [`Value::None`]. The `memo` is the target's own.
pub(super) fn read(
    cell: &str,
    target: &Target,
    memo: &mut Memo,
    zone: Option<&Zone>,
    all: &mut Dictionaries,
) -> Read {
    if cell.is_empty() {
        return Read::Value(Value::None);
    }
    if let Some(value) = memo.value(cell.as_bytes()) {
        return Read::Value(*value);
    }
    let found = read_anew(cell, target, zone, all);
    match found {
        Read::Value(Value::Text(code)) if target.is_text_itself() => memo.give(code),
        Read::Value(value) => memo.note(cell, value),
        Read::Odd(..) | Read::Bad(_) => {}
    }
    found
}

fn read_anew(cell: &str, target: &Target, zone: Option<&Zone>, all: &mut Dictionaries) -> Read {
    match target.kind {
        Kind::Text => read_text(cell, target, all),
        _ if target.how == How::AttributeCost => attribute_cost(cell),
        _ if is_missing_value(cell) => Read::Value(Value::None),
        Kind::Number | Kind::Ratio => read_number(cell, target),
        Kind::Day | Kind::Instant => read_time(cell, target, zone),
        Kind::Flag if target.how == How::TestPayment => {
            let text = cell.to_ascii_lowercase();
            let is_test = text.contains("bogus") || text.contains("for testing");
            Read::Value(if is_test { Value::Flag(true) } else { Value::None })
        }
        Kind::Flag => match parse_flag(cell) {
            Ok(is_true) => Read::Value(Value::Flag(is_true)),
            Err(code) => Read::Bad(code),
        },
    }
}

/// The number of a cell as its target takes it; none where it cannot be read.
pub(super) fn read_number_of(cell: &str, target: &Target) -> Option<Number> {
    match read_number(cell, target) {
        Read::Value(value) | Read::Odd(value, _) => value.number(),
        Read::Bad(_) => None,
    }
}

fn read_number(cell: &str, target: &Target) -> Read {
    if let Some(found) = read_measured(cell, target) {
        return found.map_or_else(Read::Bad, |number| Read::Value(Value::Number(number)));
    }
    let found = match target.how {
        How::Duration | How::TimesSessions | How::TimesUsers => parse_duration(cell, target.mark),
        _ => parse_amount(cell, target.mark),
    };
    let number = match found {
        Ok(number) => number,
        Err(code) => return Read::Bad(code),
    };
    let is_share = target.kind == Kind::Ratio || target.how == How::ShareOfSessions;
    let is_share_in_percent = is_share && target.is_percent && !cell.contains('%');
    let number = match target.how {
        _ if is_share_in_percent => number.hundredth(),
        How::Absolute if number.units < 0 => Some(number.negated()),
        _ => Some(number),
    };
    number.map_or(Read::Bad(Code::TooManyDigits), |number| Read::Value(Value::Number(number)))
}

/// A date as written; a time without an offset has that of the tool, if it always writes one.
pub(super) fn read_moment(cell: &str, target: &Target) -> Result<Moment, Code> {
    let moment = parse_date(cell, target.order)?;
    let usual = target.offset.filter(|_| moment.second.is_some());
    Ok(Moment { offset: moment.offset.or(usual), ..moment })
}

/// The cost among `color=Red,cost=4.10`.
fn attribute_cost(cell: &str) -> Read {
    let mut attributes = bare(cell).split(',').map(str::trim);
    match attributes.find_map(|attribute| attribute.strip_prefix("cost=")) {
        Some(cost) if !is_missing_value(cost) => parse_amount(cost, '.')
            .map_or_else(Read::Bad, |number| Read::Value(Value::Number(number))),
        _ => Read::Value(Value::None),
    }
}

fn read_time(cell: &str, target: &Target, zone: Option<&Zone>) -> Read {
    if target.how == How::Interval {
        let is_end = target.table.schema().columns[target.position].name == "date_to";
        let day = |(from, to)| Read::Value(Value::Day(if is_end { to } else { from }));
        return parse_interval(cell, target.order).map_or_else(Read::Bad, day);
    }
    match read_moment(cell, target) {
        Ok(moment) if let How::From(stretch) = target.how => {
            Read::Value(Value::Day(stretch.last_day(moment.local_day(zone))))
        }
        Ok(moment) if target.kind == Kind::Day => Read::Value(Value::Day(moment.local_day(zone))),
        Ok(moment) => Read::Value(Value::Instant(moment.local_second(zone))),
        Err(code) => Read::Bad(code),
    }
}

fn read_text(cell: &str, target: &Target, all: &mut Dictionaries) -> Read {
    if is_missing_text(cell) {
        return Read::Value(Value::None);
    }
    let text = bare(cell);
    let word = target.words.iter().find(|(code, _)| *code == text);
    let text = word.map_or(text, |(_, word)| word);
    let dictionary = all.at(target.slot);
    let code = match target.how {
        How::Id | How::Customer => {
            let text = whole(text);
            let code = if target.how == How::Customer && text.contains('@') && is_mixed(text) {
                dictionary.code(&text.to_lowercase())
            } else {
                dictionary.code(text)
            };
            if is_spreadsheet_damage(text) || is_date_damage(text) {
                return Read::Odd(Value::Text(code), Code::SpreadsheetDamage);
            }
            code
        }
        // Sizes such as 10-12.
        How::Plain if target.domain == "variant" && is_date_damage(text) => {
            return Read::Odd(Value::Text(dictionary.code(text)), Code::SpreadsheetDamage);
        }
        How::Before => dictionary.code(text.split_once(" / ").map_or(text, |(start, _)| start)),
        How::After => match text.split_once(" / ") {
            Some((_, end)) => dictionary.code(end),
            None => return Read::Value(Value::None),
        },
        How::Channel => dictionary.code(channel_of_group(text).unwrap_or(text)),
        How::ServiceChannel => {
            let is_email = channel_of_group(text) == Some("email");
            dictionary.code(if is_email { "email" } else { text })
        }
        How::InBrackets => match in_brackets(text) {
            Some((code, _)) => dictionary.code(code),
            None => return Read::Value(Value::None),
        },
        How::BehindBrackets => dictionary.code(in_brackets(text).map_or(text, |(_, name)| name)),
        How::CostKind => dictionary.code(cost_kind(text).unwrap_or(text)),
        How::GoogleType => dictionary.code(google_channel(text)),
        How::FirstCategory => {
            let path = text.split(", ").next().unwrap_or(text);
            dictionary.code(path.rsplit(" > ").next().unwrap_or(path))
        }
        How::Is(word) => dictionary.code(word),
        How::SlashedCategory => {
            let path = text.split(',').next().unwrap_or(text);
            dictionary.code(path.rsplit('/').next().unwrap_or(path))
        }
        How::ValueOf(dimension) => dictionary.code(&format!("{dimension}={text}")),
        How::Currency => dictionary.code(currency_code(text)),
        How::Host => dictionary.code(host(text)),
        How::Cancelled => match parse_flag(text) {
            Ok(true) => dictionary.code("cancelled"),
            _ => return Read::Value(Value::None),
        },
        _ => dictionary.code(text),
    };
    Read::Value(Value::Text(code))
}

/// The channel of a kind of Google campaign; all but these are mainly search.
fn google_channel(kind: &str) -> &'static str {
    const DISPLAY: &[&str] =
        &["display", "video", "demand gen", "discovery", "app", "vraaggeneratie"];
    let is_display = DISPLAY.iter().any(|name| name.eq_ignore_ascii_case(kind));
    if is_display { "display" } else { "paid_search" }
}

/// `[A1] Mug`: the code, and the name behind it.
fn in_brackets(text: &str) -> Option<(&str, &str)> {
    let (code, name) = text.strip_prefix('[')?.split_once(']')?;
    let (code, name) = (code.trim(), name.trim());
    (!code.is_empty() && !name.is_empty()).then_some((code, name))
}

/// The id without the `.0` of a spreadsheet's number.
fn whole(text: &str) -> &str {
    match text.strip_suffix(".0") {
        Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => digits,
        _ => text,
    }
}

fn is_mixed(text: &str) -> bool {
    // All bytes at once: most addresses have no capital and nothing else that could be one.
    let is_suspect = |found, byte: u8| found | !byte.is_ascii() | byte.is_ascii_uppercase();
    text.bytes().fold(false, is_suspect) && text.chars().any(char::is_uppercase)
}

/// The code of a sign or a code in small letters; any other text as it is.
fn currency_code(text: &str) -> &str {
    let mut letters = [0_u8; 3];
    if text.len() == 3 && text.is_ascii() {
        letters.copy_from_slice(text.as_bytes());
        letters.make_ascii_uppercase();
    }
    let upper = std::str::from_utf8(&letters).unwrap_or(text);
    currency::code_of(upper).or_else(|| currency::code_of(text)).unwrap_or(text)
}

/// The host of an address, without `www.`
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}
