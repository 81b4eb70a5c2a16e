//! The two years of the demo shop: its days, and the clock of Amsterdam, Brussels and Copenhagen.

/// Days in the period: 2024-11-01 to 2026-10-31.
pub(crate) const DAYS: u32 = 730;
/// The day before which there are earlier customers, for whom nothing was exported.
const FIRST: i64 = days_from_civil(2024, 11, 1);

/// A calendar day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Date {
    /// Year.
    pub(crate) year: i64,
    /// Month, from 1.
    pub(crate) month: u32,
    /// Day of the month, from 1.
    pub(crate) day: u32,
}

/// Days since 1970-01-01 (<https://howardhinnant.github.io/date_algorithms.html>, read 2026-11).
const fn days_from_civil(year: i64, month: u32, day: u32) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = ((153 * ((month + 9) % 12) + 2) / 5 + day - 1) as i64;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

impl Date {
    /// The day of the period with this number, from 0. Negative ones lie before it.
    pub(crate) fn of(number: i64) -> Self {
        let shifted = FIRST + number + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * of_year + 2) / 153;
        let day = (of_year - (153 * shifted_month + 2) / 5 + 1) as u32;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 } as u32;
        Self { year: year_of_era + era * 400 + i64::from(month <= 2), month, day }
    }

    /// Its number in the period.
    pub(crate) fn number(self) -> i64 {
        days_from_civil(self.year, self.month, self.day) - FIRST
    }

    /// 0 for Monday to 6 for Sunday.
    pub(crate) fn weekday(self) -> usize {
        // 1970-01-01 was a Thursday.
        (self.number() + FIRST + 3).rem_euclid(7) as usize
    }

    /// `2026-10-31`.
    pub(crate) fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }

    /// `20261031`.
    pub(crate) fn compact(self) -> String {
        format!("{:04}{:02}{:02}", self.year, self.month, self.day)
    }

    /// The nth such weekday of a month; 5 for the last one.
    pub(crate) fn nth_weekday(year: i64, month: u32, weekday: usize, nth: u32) -> Self {
        let first = Self { year, month, day: 1 };
        let day = 1 + (weekday + 7 - first.weekday()) as u32 % 7 + 7 * (nth - 1);
        let length = if month == 12 { 31 } else { Self::length(year, month) };
        Self { year, month, day: if day > length { day - 7 } else { day } }
    }

    fn length(year: i64, month: u32) -> u32 {
        (days_from_civil(year, month + 1, 1) - days_from_civil(year, month, 1)) as u32
    }

    /// Whether clocks show summer time at noon, by the European rule.
    fn is_summer(self) -> bool {
        let starts = Self::nth_weekday(self.year, 3, 6, 5);
        let ends = Self::nth_weekday(self.year, 10, 6, 5);
        starts <= self && self < ends
    }
}

/// `2026-10-31 17:24`, on the shop's clock.
pub(crate) fn minute(second: u64) -> String {
    let of_day = second % 86_400;
    let date = Date::of((second / 86_400) as i64).iso();
    format!("{date} {:02}:{:02}", of_day / 3600, of_day / 60 % 60)
}

/// The second at which the period ends.
pub(crate) const END: u64 = DAYS as u64 * 86_400;

/// `2026-10-31 17:24:41 +0100`, as Shopify writes an instant: the shop's clock and its offset.
/// `second` counts on the shop's clock from the start of the period; the clocks change in the
/// hours after 2, in which nobody orders.
pub(crate) fn shopify_instant(second: u64) -> String {
    let date = Date::of((second / 86_400) as i64);
    let of_day = second % 86_400;
    let offset = if date.is_summer() { "+0200" } else { "+0100" };
    format!(
        "{} {:02}:{:02}:{:02} {offset}",
        date.iso(),
        of_day / 3600,
        of_day / 60 % 60,
        of_day % 60
    )
}

#[cfg(test)]
mod tests {
    use super::{DAYS, Date, shopify_instant};

    #[test]
    fn the_period_is_two_whole_years() {
        assert_eq!(Date::of(0).iso(), "2024-11-01");
        assert_eq!(Date::of(i64::from(DAYS) - 1).iso(), "2026-10-31");
        for number in -400..800 {
            assert_eq!(Date::of(number).number(), number);
        }
        assert_eq!(Date::of(0).weekday(), 4, "2024-11-01 was a Friday");
    }

    #[test]
    fn clocks_change_on_the_last_sundays() {
        let at_noon = |year, month, day| {
            let number = Date { year, month, day }.number() as u64;
            shopify_instant(number * 86_400 + 43_200)
        };
        assert_eq!(at_noon(2025, 3, 29), "2025-03-29 12:00:00 +0100");
        assert_eq!(at_noon(2025, 3, 30), "2025-03-30 12:00:00 +0200");
        assert_eq!(at_noon(2026, 10, 24), "2026-10-24 12:00:00 +0200");
        assert_eq!(at_noon(2026, 10, 25), "2026-10-25 12:00:00 +0100");
    }
}
