//! When the clocks change, year by year.

use crate::calendar::Day;

const DAY: i64 = 86_400;

/// Two offsets that take turns every year.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    /// Seconds east of UTC outside and inside of daylight saving time.
    offsets: [i32; 2],
    /// When daylight saving time begins and ends, by the clock that goes before it does.
    changes: [Change; 2],
}

/// A weekday of a month, and seconds since its midnight.
#[derive(Clone, Copy, Debug)]
struct Change {
    month: u32,
    /// The first one is 1, the last one 5.
    week: u32,
    /// 0 for Sunday.
    weekday: u32,
    seconds: i64,
}

impl Rule {
    /// Reads `3600 7200 3.5.0/7200 10.5.0/10800`.
    pub(super) fn read(text: &str) -> Option<Rule> {
        let mut parts = text.split(' ');
        let mut offset = || parts.next()?.parse().ok();
        let offsets = [offset()?, offset()?];
        Some(Rule {
            offsets,
            changes: [Change::read(parts.next()?)?, Change::read(parts.next()?)?],
        })
    }

    /// Seconds east of UTC at a UTC second.
    pub(super) fn offset(&self, utc: i64) -> i32 {
        let standard = i64::from(self.offsets[0]);
        let [first, last] = self.of_year(Day((utc + standard).div_euclid(DAY) as i32).date().0);
        if (first.0..last.0).contains(&utc) { first.1 } else { last.1 }
    }

    /// UTC seconds of a year's changes in their order, and seconds east of UTC from then on.
    pub(super) fn of_year(&self, year: i32) -> [(i64, i32); 2] {
        let [standard, daylight] = self.offsets;
        let begin = (self.changes[0].local(year) - i64::from(standard), daylight);
        let end = (self.changes[1].local(year) - i64::from(daylight), standard);
        if begin.0 < end.0 { [begin, end] } else { [end, begin] }
    }
}

impl Change {
    fn read(text: &str) -> Option<Change> {
        let (day, seconds) = text.split_once('/')?;
        let mut parts = day.split('.').map(|part| part.parse().ok());
        let mut part = || parts.next()?;
        Some(Change {
            month: part()?,
            week: part()?,
            weekday: part()?,
            seconds: seconds.parse().ok()?,
        })
    }

    /// Local seconds since 1970 of a year's change.
    fn local(self, year: i32) -> i64 {
        let (next_year, next_month) =
            if self.month == 12 { (year + 1, 1) } else { (year, self.month + 1) };
        let first = first_of(year, self.month);
        let end = first_of(next_year, next_month);
        // Monday is 0 in the calendar.
        let weekday = (self.weekday + 6) % 7;
        let mut day =
            first.plus(((weekday + 7 - first.weekday()) % 7 + (self.week - 1) * 7) as i32);
        if day >= end {
            day = day.plus(-7);
        }
        i64::from(day.0) * DAY + self.seconds
    }
}

fn first_of(year: i32, month: u32) -> Day {
    Day(0).plus_months((year - 1970) * 12 + month as i32 - 1)
}
