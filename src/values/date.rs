//! Days and instants, in every style shops' tools write them.

use serde::{Deserialize, Serialize};

use super::date_scan::{Parts, scan};
use super::date_usual::{in_order, iso};
use super::missing::bare;
use super::span::parse_span;
use super::zone::Zone;
use crate::problem::Code;

/// In which order a date of three numbers stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum DateOrder {
    /// Year, month, day.
    Ymd,
    /// Day, month, year.
    Dmy,
    /// Month, day, year.
    Mdy,
}

/// A day, perhaps with a time and an offset from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Days since 1970-01-01, as written.
    pub day: i32,
    /// Seconds since midnight, as written; none for a day alone.
    pub second: Option<i32>,
    /// Seconds east of UTC, where the cell states it.
    pub offset: Option<i32>,
}

/// What one cell says about the order of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderEvidence {
    /// Nothing: a month's name or a four-digit year in front makes it plain.
    None,
    /// Only this order gives a day.
    Only(DateOrder),
    /// Both day first and month first give a day.
    Either,
}

/// Reads a date in the order of its column; of a week, a month or a quarter its first day. A column known to be of times may also hold seconds,
/// milli- or microseconds since 1970 (UTC), and a spreadsheet's day numbers.
///
/// # Errors
/// [`Code::NotADate`]; [`Code::NoSuchDay`] for 31 April; [`Code::ContradictsColumn`] where only
/// another order gives a day.
pub fn parse_date(cell: &str, order: DateOrder) -> Result<Moment, Code> {
    let text = bare(cell);
    if let Some(moment) = iso(text.as_bytes()) {
        return moment;
    }
    if let Some(moment) = in_order(text.as_bytes(), order) {
        return Ok(moment);
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return match compact(text).or_else(|| number_of_time(text)) {
            Some(moment) => Ok(moment),
            // 20260231: written like a day, but there is none.
            None if text.len() == 8 && text.starts_with("20") => Err(Code::NoSuchDay),
            None => Err(Code::NotADate),
        };
    }
    match scan(text) {
        Some(parts) => resolve(&parts, order),
        None => {
            basic(text).or_else(|| first_day(text)).or_else(|| serial(text)).ok_or(Code::NotADate)
        }
    }
}

/// The first day of a week, a month or a quarter.
fn first_day(text: &str) -> Option<Moment> {
    parse_span(text).map(|(day, _)| Moment { day, second: None, offset: None })
}

/// `20260301T140509Z`, the basic form of ISO 8601.
fn basic(text: &str) -> Option<Moment> {
    let (day, time) = text.split_once('T').filter(|(day, _)| day.len() == 8)?;
    let digits = time.strip_suffix('Z').unwrap_or(time);
    let is_time = matches!(digits.len(), 4 | 6) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let moment = is_time.then(|| compact(&format!("{day}{digits}")))??;
    Some(Moment { offset: (digits.len() < time.len()).then_some(0), ..moment })
}

/// A date read without its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// The day: with the day first where both are possible.
    pub moment: Moment,
    /// The day with the month first, where both are possible.
    pub month_first: i32,
    /// What it says about its column's order.
    pub says: OrderEvidence,
}

/// Reads a date without its column. None if it is none in any order; a number alone must be
/// `YYYYMMDD` or `YYYYMMDDHH`.
pub fn look_at_date(cell: &str) -> Option<Look> {
    let text = bare(cell);
    let plain =
        |moment: Moment| Look { moment, month_first: moment.day, says: OrderEvidence::None };
    if let Some(moment) = iso(text.as_bytes()) {
        return moment.ok().map(plain);
    }
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits == text.len() {
        return compact(text).map(plain);
    }
    // Most texts end here.
    if digits == 0 {
        return None;
    }
    let Some(parts) = scan(text) else {
        return basic(text).or_else(|| first_day(text)).map(plain);
    };
    let read = |order| resolve(&parts, order).ok();
    let (dmy, mdy, ymd) = (read(DateOrder::Dmy), read(DateOrder::Mdy), read(DateOrder::Ymd));
    if parts.named.is_some() || parts.digits[0] == 4 {
        return dmy.map(plain);
    }
    let only = |moment: Moment, order| Look { says: OrderEvidence::Only(order), ..plain(moment) };
    match (dmy, mdy, ymd) {
        (Some(moment), Some(other), _) => {
            Some(Look { moment, month_first: other.day, says: either(&parts) })
        }
        (Some(moment), None, _) => Some(only(moment, DateOrder::Dmy)),
        (None, Some(moment), _) => Some(only(moment, DateOrder::Mdy)),
        (None, None, Some(moment)) => Some(only(moment, DateOrder::Ymd)),
        (None, None, None) => None,
    }
}

/// `01.03.2026` and `03/01-2026` are only written day first.
fn either(parts: &Parts) -> OrderEvidence {
    match parts.mark {
        b'.' => OrderEvidence::Only(DateOrder::Dmy),
        _ if parts.is_half_day => OrderEvidence::Only(DateOrder::Mdy),
        _ => OrderEvidence::Either,
    }
}

/// `20260301`, `2026030114`, `202603011405`, `20260301140509`.
fn compact(text: &str) -> Option<Moment> {
    if !matches!(text.len(), 8 | 10 | 12 | 14) {
        return None;
    }
    let number = |from: usize, to: usize| -> i64 {
        text.get(from..to).and_then(|digits| digits.parse().ok()).unwrap_or(0)
    };
    let year = number(0, 4);
    let day = days(year, number(4, 6), number(6, 8)).filter(|_| (1980..2100).contains(&year))?;
    let (hour, minute, second) = (number(8, 10), number(10, 12), number(12, 14));
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let second = (text.len() > 8).then_some((hour * 3600 + minute * 60 + second) as i32);
    Some(Moment { day, second, offset: None })
}

/// Seconds, milli-, micro- or nanoseconds since 1970, and days since the spreadsheets' 1899-12-30.
fn number_of_time(text: &str) -> Option<Moment> {
    let number: i64 = text.parse().ok()?;
    let seconds = match text.len() {
        9 | 10 => number,
        12 | 13 => number / 1000,
        15 | 16 => number / 1_000_000,
        18 | 19 => number / 1_000_000_000,
        _ => return serial(text),
    };
    let (day, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    Some(Moment { day: day as i32, second: Some(second as i32), offset: Some(0) })
}

/// A spreadsheet's day number, `45000` or `45000.75`: 1954 to 2119.
fn serial(text: &str) -> Option<Moment> {
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
    if whole.len() != 5 || part.len() > 12 {
        return None;
    }
    let day: i32 = whole.parse().ok().filter(|day| (20_000..80_000).contains(day))?;
    let second = if part.is_empty() {
        None
    } else {
        let units: i64 = part.parse().ok()?;
        let unit = 10_i64.pow(part.len() as u32);
        Some(((units * 86_400 + unit / 2) / unit).min(86_399) as i32)
    };
    Some(Moment { day: day - 25_569, second, offset: None })
}

/// Puts the parts in order.
pub(super) fn resolve(parts: &Parts, order: DateOrder) -> Result<Moment, Code> {
    let [first, second, third] = parts.values;
    let (year, month, day, year_digits) = match parts.named {
        _ if parts.digits[0] == 4 => (first, second, third, 4),
        Some(0) => (third, first, second, parts.digits[2]),
        Some(1) => (third, second, first, parts.digits[2]),
        Some(_) => return Err(Code::NotADate),
        None => match order {
            DateOrder::Dmy => (third, second, first, parts.digits[2]),
            DateOrder::Mdy => (third, first, second, parts.digits[2]),
            DateOrder::Ymd => (first, second, third, parts.digits[0]),
        },
    };
    let year = match year_digits {
        4 => year,
        2 => full_year(year),
        _ if order == DateOrder::Ymd && parts.digits[2] == 4 => {
            return Err(Code::ContradictsColumn);
        }
        _ => return Err(Code::NotADate),
    };
    match days(year, month, day) {
        Some(day) => Ok(Moment { day, second: parts.second, offset: parts.offset }),
        None if parts.named.is_none() && parts.digits[0] != 4 && month > 12 && day <= 12 => {
            Err(Code::ContradictsColumn)
        }
        None => Err(Code::NoSuchDay),
    }
}

/// Two-digit years: 70 to 99 are of the last century.
fn full_year(year: i64) -> i64 {
    if year >= 70 { 1900 + year } else { 2000 + year }
}

/// Days since 1970-01-01 of a day that exists. (Divisions are of 32 bits: the browser has no fast
/// ones of 64.)
#[inline]
pub(super) fn days(year: i64, month: i64, day: i64) -> Option<i32> {
    let year = i32::try_from(year).ok().filter(|year| *year <= 9999)?;
    let month = i32::try_from(month).ok().filter(|month| (1..=12).contains(month))?;
    let day =
        i32::try_from(day).ok().filter(|day| (1..=month_length(year, month)).contains(day))?;
    // Years begin in March here, so that the leap day is the last.
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    i32::try_from(i64::from(era) * 146_097 + i64::from(day_of_era) - 719_468).ok()
}

/// Year and month of a day.
pub(crate) fn month_of(day: i32) -> (i32, i32) {
    let days = i64::from(day) + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let (month, next_year) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    ((era * 400 + year_of_era + next_year) as i32, month as i32)
}

/// Days since 1970-01-01 of a month's first day; `month` from 1 to 12.
pub(crate) fn first_of_month(year: i32, month: i32) -> i32 {
    days(i64::from(year), i64::from(month), 1).unwrap_or_default()
}

fn month_length(year: i32, month: i32) -> i32 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + i32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl Moment {
    /// Local seconds since 1970-01-01T00:00: as written, or in the zone if one is given and the
    /// cell states its offset. A day alone is its midnight.
    pub fn local_second(self, zone: Option<&Zone>) -> i64 {
        let written = i64::from(self.day) * 86_400 + i64::from(self.second.unwrap_or(0));
        match (zone, self.offset) {
            (Some(zone), Some(offset)) => zone.local(written - i64::from(offset)),
            _ => written,
        }
    }

    /// The day, in the zone as [`Moment::local_second`].
    pub fn local_day(self, zone: Option<&Zone>) -> i32 {
        match (zone, self.offset) {
            (Some(_), Some(_)) => self.local_second(zone).div_euclid(86_400) as i32,
            // 24:30 is of the next day.
            _ => self.day + self.second.unwrap_or(0).div_euclid(86_400),
        }
    }
}
