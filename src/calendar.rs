//! Days, periods, grains: the proleptic Gregorian calendar, ISO weeks, fiscal years.
//!
//! No time zone here: a day is the shop's local calendar day.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A calendar day: days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

/// A span of days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
}

/// How a series is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Grain {
    /// Calendar days.
    Day,
    /// ISO weeks, Monday first.
    Week,
    /// Calendar months.
    Month,
    /// Calendar quarters, or those of the fiscal year.
    Quarter,
    /// Years, from the first month of the fiscal year on.
    Year,
}

/// Days of 400 Gregorian years.
const ERA: i32 = 146_097;
/// Days from 0000-03-01 to 1970-01-01.
const EPOCH: i32 = 719_468;

impl Day {
    /// The day of a date; none for a date that does not exist, or a year outside 1 to 9999.
    pub fn from_date(year: i32, month: u32, day: u32) -> Option<Day> {
        let exists = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        exists.then(|| Day::counted(year, month, day))
    }

    /// The day of a date known to exist. Years begin in March here, so that the leap day is last.
    fn counted(year: i32, month: u32, day: u32) -> Day {
        let shifted = if month <= 2 { year - 1 } else { year };
        let (era, year_of_era) = (shifted.div_euclid(400), shifted.rem_euclid(400));
        let month_from_march = ((month + 9) % 12) as i32;
        let day_of_year = (153 * month_from_march + 2) / 5 + day as i32 - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Day(era * ERA + day_of_era - EPOCH)
    }

    /// Year, month and day of the month.
    pub fn date(self) -> (i32, u32, u32) {
        let days = self.0 + EPOCH;
        let (era, day_of_era) = (days.div_euclid(ERA), days.rem_euclid(ERA));
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        (year, month as u32, day as u32)
    }

    /// The day of an ISO date, `2026-11-21`. None for anything else.
    pub fn parse(text: &str) -> Option<Day> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let number = |from: usize, to: usize| {
            let digits = text.get(from..to)?;
            digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
        };
        Day::from_date(number(0, 4)? as i32, number(5, 7)?, number(8, 10)?)
    }

    /// The day so many days later.
    #[must_use]
    pub fn plus(self, days: i32) -> Day {
        Day(self.0 + days)
    }

    /// 0 for Monday to 6 for Sunday.
    pub fn weekday(self) -> u32 {
        (self.0 + 3).rem_euclid(7) as u32
    }

    /// The same date so many months later, or the last day of that month where it is shorter.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Day {
        let (year, month, day) = self.date();
        let all = year * 12 + month as i32 - 1 + months;
        let (year, month) = (all.div_euclid(12), all.rem_euclid(12) as u32 + 1);
        Day::counted(year, month, day.min(days_in_month(year, month)))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.date();
        write!(out, "{year:04}-{month:02}-{day:02}")
    }
}

fn days_in_month(year: i32, month: u32) -> u32 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl Period {
    /// A period; none where it would end before it begins.
    pub fn new(from: Day, to: Day) -> Option<Period> {
        (from <= to).then_some(Period { from, to })
    }

    /// A period of ISO dates, both included. None for no date, or an end before the beginning.
    pub fn parse(from: &str, to: &str) -> Option<Period> {
        Period::new(Day::parse(from)?, Day::parse(to)?)
    }

    /// How many days.
    pub fn days(self) -> i32 {
        self.to.0 - self.from.0 + 1
    }

    /// Whether it has the day.
    pub fn contains(self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }

    /// The days of both.
    pub fn common(self, other: Period) -> Option<Period> {
        Period::new(self.from.max(other.from), self.to.min(other.to))
    }

    /// What is left before and after another.
    pub fn without(self, other: Period) -> [Option<Period>; 2] {
        if self.common(other).is_none() {
            return [Some(self), None];
        }
        [Period::new(self.from, other.from.plus(-1)), Period::new(other.to.plus(1), self.to)]
    }

    /// As long a period, so many days later.
    #[must_use]
    pub fn plus(self, days: i32) -> Period {
        Period { from: self.from.plus(days), to: self.to.plus(days) }
    }

    /// The grain whose one bucket this is; the finest where there are several.
    pub fn grain(self, fiscal_month: u32) -> Option<Grain> {
        [Grain::Day, Grain::Week, Grain::Month, Grain::Quarter, Grain::Year]
            .into_iter()
            .find(|grain| grain.bucket(self.from, fiscal_month) == self)
    }

    /// The period before: the unit before where this is a whole week, month, quarter or year;
    /// else as many days just before.
    #[must_use]
    pub fn previous(self, fiscal_month: u32) -> Period {
        match self.grain(fiscal_month) {
            Some(grain) => grain.bucket(self.from.plus(-1), fiscal_month),
            None => self.plus(-self.days()),
        }
    }

    /// The same dates a year before. 29 February becomes the 28th; whole months stay whole, so
    /// that February 2025 is compared with all 29 days of February 2024.
    #[must_use]
    pub fn year_before(self) -> Period {
        let is_whole_months = self.from.date().2 == 1 && self.to.plus(1).date().2 == 1;
        let to = if is_whole_months {
            self.to.plus(1).plus_months(-12).plus(-1)
        } else {
            self.to.plus_months(-12)
        };
        Period { from: self.from.plus_months(-12), to }
    }

    /// The same weekdays a year before: 52 weeks.
    #[must_use]
    pub fn weekdays_before(self) -> Period {
        self.plus(-364)
    }

    /// The buckets of a grain, in order, each cut to this period.
    pub fn buckets(self, grain: Grain, fiscal_month: u32) -> Vec<Period> {
        let mut buckets = Vec::new();
        let mut from = self.from;
        while from <= self.to {
            let to = grain.bucket(from, fiscal_month).to.min(self.to);
            buckets.push(Period { from, to });
            from = to.plus(1);
        }
        buckets
    }
}

impl fmt::Display for Period {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}..{}", self.from, self.to)
    }
}

impl Grain {
    /// The whole bucket that has the day. `fiscal_month`: the month, from 1, with which years and
    /// quarters begin.
    pub fn bucket(self, day: Day, fiscal_month: u32) -> Period {
        let (year, month, _) = day.date();
        match self {
            Grain::Day => Period { from: day, to: day },
            Grain::Week => {
                let monday = day.plus(-(day.weekday() as i32));
                Period { from: monday, to: monday.plus(6) }
            }
            Grain::Month => months(year, month, 0, 1),
            Grain::Quarter => {
                let into = (month + 12 - fiscal_month) % 3;
                months(year, month, into, 3)
            }
            Grain::Year => {
                let into = (month + 12 - fiscal_month) % 12;
                months(year, month, into, 12)
            }
        }
    }
}

/// `count` months, of which the given one is number `into`, from 0.
fn months(year: i32, month: u32, into: u32, count: i32) -> Period {
    let from = Day::counted(year, month, 1).plus_months(-(into as i32));
    Period { from, to: from.plus_months(count).plus(-1) }
}

/// The days that both lists have; each list sorted and without overlaps, and so is the result.
pub fn common_days(left: &[Period], right: &[Period]) -> Vec<Period> {
    let mut common = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < left.len() && j < right.len() {
        common.extend(left[i].common(right[j]));
        if left[i].to <= right[j].to { i += 1 } else { j += 1 }
    }
    common
}

/// The same days as few periods: sorted, overlapping and adjoining ones joined.
pub fn join_periods(mut periods: Vec<Period>) -> Vec<Period> {
    periods.sort_unstable();
    let mut joined: Vec<Period> = Vec::new();
    for period in periods {
        match joined.last_mut() {
            Some(last) if period.from <= last.to.plus(1) => last.to = last.to.max(period.to),
            _ => joined.push(period),
        }
    }
    joined
}
