//! Rows of a sales or traffic report that hold for a year, a month, a quarter or a week.
//!
//! | cell | days |
//! | --- | --- |
//! | `2026` | 2026-01-01 to 2026-12-31 |
//! | `3/2026`, `2026-03` | 2026-03-01 to 2026-03-31 |
//! | `31-01-2026` | that day |

use super::fields::Stretch;
use crate::problem::Code;
use crate::values::date::{first_of_month, month_of};
use crate::values::missing::bare;
use crate::values::{DateOrder, parse_date};

impl Stretch {
    /// The last day of the stretch that begins on `first`. A week has seven days whatever day the
    /// shop begins it on.
    pub(super) fn last_day(self, first: i32) -> i32 {
        match self {
            Stretch::Week => first + 6,
            Stretch::Month => last_of_months(first, 1),
            Stretch::Quarter => last_of_months(first, 3),
            Stretch::Year => last_of_months(first, 12),
        }
    }
}

/// First and last day of a cell that names a year, a month or a day.
pub(super) fn parse_interval(cell: &str, order: DateOrder) -> Result<(i32, i32), Code> {
    let text = bare(cell);
    if let Some(year) = year(text) {
        let first = first_of_month(year, 1);
        return Ok((first, last_of_months(first, 12)));
    }
    if let Some(first) = month(text) {
        return Ok((first, last_of_months(first, 1)));
    }
    let day = parse_date(text, order)?.day;
    Ok((day, day))
}

/// Four digits of this century or the last one's end.
fn year(text: &str) -> Option<i32> {
    let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|year| is_year && (1980..2100).contains(year))
}

/// The first day of `3/2026`, `03-2026`, `2026-03`.
fn month(text: &str) -> Option<i32> {
    let (left, right) = text.split_once(['/', '-', '.'])?;
    let number = |text: &str| text.parse().ok().filter(|number| (1..=12).contains(number));
    let (year, month) = match (year(left), year(right)) {
        (Some(year), None) => (year, number(right)?),
        (None, Some(year)) => (year, number(left)?),
        _ => return None,
    };
    Some(first_of_month(year, month))
}

/// The day before the same month so many months later begins.
fn last_of_months(first: i32, months: i32) -> i32 {
    let (year, month) = month_of(first);
    let count = year * 12 + month - 1 + months;
    first_of_month(count.div_euclid(12), count.rem_euclid(12) + 1) - 1
}

#[cfg(test)]
mod tests {
    use super::parse_interval;
    use crate::import::fields::Stretch;
    use crate::problem::Code;
    use crate::values::DateOrder;

    /// Days since 1970 worked out with `date -d`: 2026-01-01 is 20454.
    #[test]
    fn reads_years_months_and_days() {
        for (cell, order, expected) in [
            ("2026", DateOrder::Dmy, Ok((20_454, 20_818))),
            ("1/2026", DateOrder::Mdy, Ok((20_454, 20_484))),
            ("2026-02", DateOrder::Dmy, Ok((20_485, 20_512))),
            ("31-01-2026", DateOrder::Dmy, Ok((20_484, 20_484))),
            ("1/31/26", DateOrder::Mdy, Ok((20_484, 20_484))),
            ("13/2026", DateOrder::Mdy, Err(Code::NotADate)),
            ("soon", DateOrder::Dmy, Err(Code::NotADate)),
        ] {
            assert_eq!(parse_interval(cell, order), expected, "{cell}");
        }
    }

    #[test]
    fn stretches_end_where_the_next_begins() {
        for (stretch, last) in [
            (Stretch::Week, 20_460),
            (Stretch::Month, 20_484),
            (Stretch::Quarter, 20_543),
            (Stretch::Year, 20_818),
        ] {
            assert_eq!(stretch.last_day(20_454), last, "{stretch:?}");
        }
    }
}
