//! Weeks, months and quarters as one cell writes them: `2026-W09`, `uge 9, 2026`, `mrt 2026`.

use super::date::{days, first_of_month};
use super::missing::bare;
use super::month::month;

/// The first and the last day (days since 1970-01-01) of a week, a month or a quarter; none for a
/// day, and none without a year. Weeks are those of ISO 8601: from Monday, the first has the
/// year's first Thursday.
pub fn parse_span(cell: &str) -> Option<(i32, i32)> {
    let text = bare(cell);
    // A day is longer, or has no words: most cells end here.
    let is_day = text.len() == 10 && matches!(text.as_bytes()[4], b'-' | b'/');
    if is_day || !(6..=20).contains(&text.len()) || !text.is_char_boundary(4) {
        return None;
    }
    let parts = Parts::of(text)?;
    let (year, other) = parts.year()?;
    match other {
        Other::Week(week @ 1..=53) => week_of(year, week),
        Other::Quarter(quarter @ 1..=4) => Some(months(year, quarter * 3 - 2, 3)),
        Other::Month(month @ 1..=12) => Some(months(year, month, 1)),
        _ => None,
    }
}

/// What stands beside the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Other {
    Week(i32),
    Quarter(i32),
    Month(i32),
}

/// The numbers of a cell, and its word.
struct Parts<'a> {
    numbers: [&'a str; 2],
    count: usize,
    word: &'a str,
    /// The mark between two numbers that stand alone.
    mark: &'a str,
}

impl<'a> Parts<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let mut parts = Parts { numbers: ["", ""], count: 0, word: "", mark: "" };
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let is_kind = |other: char| match first {
                _ if first.is_ascii_digit() => other.is_ascii_digit(),
                _ if first.is_alphabetic() => other.is_alphabetic(),
                _ => !other.is_ascii_digit() && !other.is_alphabetic(),
            };
            let end = rest.find(|other| !is_kind(other)).unwrap_or(rest.len());
            let (piece, next) = rest.split_at(end);
            match first {
                _ if first.is_ascii_digit() => {
                    *parts.numbers.get_mut(parts.count)? = piece;
                    parts.count += 1;
                }
                _ if first.is_alphabetic() && parts.word.is_empty() => parts.word = piece,
                _ if first.is_alphabetic() => return None,
                _ => parts.mark = piece,
            }
            rest = next;
        }
        Some(parts)
    }

    /// The year, and what stands beside it.
    fn year(&self) -> Option<(i32, Other)> {
        let is_year = |text: &str| text.len() == 4 && text.starts_with("20");
        let numbers = &self.numbers[..self.count];
        let at = numbers.iter().position(|text| is_year(text))?;
        let year = numbers[at].parse().ok()?;
        let other = numbers.iter().enumerate().find(|(place, _)| *place != at);
        let other = other.map(|(_, text)| *text).filter(|text| text.len() <= 2);
        let number = other.and_then(|text| text.parse::<i32>().ok());
        let found = match (self.word, number) {
            // 03/2026 and 2026-03; 03.2026 is a number.
            ("", Some(number)) if matches!(self.mark, "-" | "/") => Other::Month(number),
            ("", _) => return None,
            (word, Some(number)) => match word.to_lowercase().as_str() {
                "w" | "wk" | "week" | "uge" | "kw" => Other::Week(number),
                "q" | "k" | "kw." | "kwartaal" | "kvartal" | "quarter" => Other::Quarter(number),
                _ => return None,
            },
            (word, None) if self.count == 1 => Other::Month(i32::from(month(word)?)),
            _ => return None,
        };
        Some((year, found))
    }
}

/// Monday and Sunday of a week that the year has.
fn week_of(year: i32, week: i32) -> Option<(i32, i32)> {
    let monday = first_monday(year) + 7 * (week - 1);
    (monday < first_monday(year + 1)).then_some((monday, monday + 6))
}

/// The Monday of the week with 4 January.
fn first_monday(year: i32) -> i32 {
    let fourth = days(i64::from(year), 1, 4).unwrap_or_default();
    // 1970-01-01 was a Thursday, three days after a Monday.
    fourth - (fourth + 3).rem_euclid(7)
}

/// First and last day of that many months.
fn months(year: i32, month: i32, count: i32) -> (i32, i32) {
    let next = month + count;
    let end =
        if next > 12 { first_of_month(year + 1, next - 12) } else { first_of_month(year, next) };
    (first_of_month(year, month), end - 1)
}

#[cfg(test)]
mod tests {
    use super::parse_span;

    /// Days since 1970 worked out with Python's datetime (`date.fromisocalendar` for weeks).
    #[test]
    fn reads_weeks_months_and_quarters() {
        let week_9 = Some((20_507, 20_513)); // 2026-02-23 to 2026-03-01
        let march = Some((20_513, 20_543)); // 2026-03-01 to 2026-03-31
        for (cell, expected) in [
            ("2026-W09", week_9),
            ("2026W09", week_9),
            ("2026 week 9", week_9),
            ("week 9, 2026", week_9),
            ("Uge 9 2026", week_9),
            ("W9/2026", week_9),
            ("2026-W53", Some((20_815, 20_821))),
            ("2025-W53", None),
            ("2026-03", march),
            ("03/2026", march),
            ("mrt 2026", march),
            ("maart 2026", march),
            ("marts 2026", march),
            ("Mar 2026", march),
            ("2026 march", march),
            ("Q1 2026", Some((20_454, 20_543))),
            ("2026-Q4", Some((20_727, 20_818))),
            ("1. kvartal 2026", Some((20_454, 20_543))),
            ("week 9", None),
            ("mrt-26", None),
            ("2026-13", None),
            ("03.2026", None),
            ("2026", None),
            ("2026-03-01", None),
            ("Model 2026", None),
            ("ABC 9 2026", None),
        ] {
            assert_eq!(parse_span(cell), expected, "cell {cell:?}");
        }
    }
}
