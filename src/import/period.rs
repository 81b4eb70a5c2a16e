//! The span of days a file holds for, where its rows do not tell: in lines above the header or in
//! the file's name.

use crate::calendar::{Day, Period};
use crate::values::{DateOrder, parse_date};

/// The span named above a table: two dates on a line, or on two lines one after the other.
/// `usual` is the tool's order of dates that can be read in two ways; without one the day is first.
pub(super) fn of_preamble(lines: &[String], usual: Option<DateOrder>) -> Option<Period> {
    let orders = match usual {
        Some(DateOrder::Mdy) => [DateOrder::Mdy, DateOrder::Dmy],
        _ => [DateOrder::Dmy, DateOrder::Mdy],
    };
    let mut first = None;
    let mut found = None;
    for line in lines {
        let text = line.trim_matches(|mark: char| mark.is_whitespace() || "#,;\"".contains(mark));
        let spans = [text, after_colon(text), after_cell(text)];
        if let Some(period) = spans.iter().find_map(|text| span(text, orders)) {
            (found, first) = (Some(period), None);
        } else if let Some(day) = orders.iter().find_map(|&order| day(after_colon(text), order)) {
            match first.take() {
                Some(from) if from <= day => found = Some(Period { from, to: day }),
                _ => first = Some(day),
            }
        }
    }
    found
}

fn after_colon(text: &str) -> &str {
    text.split_once(':').map_or(text, |(_, rest)| rest.trim())
}

/// What stands behind the name in the first cell of a line.
fn after_cell(text: &str) -> &str {
    text.split_once([',', ';', '\t']).map_or(text, |(_, rest)| rest.trim())
}

/// Two dates with a dash or a word between them, both in the first of the orders that fits.
fn span(text: &str, orders: [DateOrder; 2]) -> Option<Period> {
    orders.into_iter().find_map(|order| span_in(text, order))
}

fn span_in(text: &str, order: DateOrder) -> Option<Period> {
    const BETWEEN: &[&str] =
        &[" - ", " – ", " — ", " to ", " t/m ", " tot ", " til ", "–", " until ", "-", ","];
    BETWEEN.iter().find_map(|between| {
        // The mark may also stand inside the dates: the middle one parts them.
        let marks: Vec<usize> = text.match_indices(between).map(|(at, _)| at).collect();
        let at = *marks.get(marks.len() / 2)?;
        let (from, to) = (day(&text[..at], order)?, day(&text[at + between.len()..], order)?);
        (marks.len() % 2 == 1 && from <= to).then_some(Period { from, to })
    })
}

/// A date that can be read in one way, or in that order.
fn day(text: &str, order: DateOrder) -> Option<Day> {
    let text = text.trim_matches(|mark: char| mark.is_whitespace() || "\"'()".contains(mark));
    // A number of another length may be anything.
    if text.bytes().all(|byte| byte.is_ascii_digit()) && text.len() != 8 {
        return None;
    }
    parse_date(text, order).ok().map(|moment| Day(moment.day))
}

/// The span in a file's name: its last two dates, `2025-01-01 - 2025-01-31`,
/// `20250101-20250131`, `Feb-1-2025-to-Aug-4-2025`. One date alone is the day of the download.
pub(super) fn of_name(name: &str) -> Option<Period> {
    let [.., from, to] = days_of_name(name)[..] else { return None };
    (from <= to).then_some(Period { from, to })
}

/// The one day in a file's name, on which it was written: what it counts is of that day.
pub(super) fn day_of_name(name: &str) -> Option<Day> {
    match days_of_name(name)[..] {
        [day] => Some(day),
        _ => None,
    }
}

/// All dates in a file's name.
fn days_of_name(name: &str) -> Vec<Day> {
    let stem = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    let words: Vec<(usize, usize)> = words(stem);
    let mut days = Vec::new();
    let mut at = 0;
    while at < words.len() {
        // Three words make a date (2025-01-31, Feb-1-2025), or one (20250131).
        let three = words.get(at + 2).map(|last| &stem[words[at].0..last.1]);
        let three = three.filter(|text| text.len() <= 14 && !text.contains(' '));
        if let Some(day) = three.and_then(year_given) {
            days.push(day);
            at += 3;
            continue;
        }
        let one = &stem[words[at].0..words[at].1];
        if one.len() == 8
            && let Some(day) = day(one, DateOrder::Dmy)
        {
            days.push(day);
        }
        at += 1;
    }
    days
}

/// A date with a year of four digits, and with no doubt between day and month.
fn year_given(text: &str) -> Option<Day> {
    let text = text.replace(['-', '_'], " ");
    let has_year = text.split(' ').any(|word| word.len() == 4 && word.starts_with("20"));
    let has_name = text.contains(char::is_alphabetic);
    let is_iso = text.len() == 10 && text.starts_with("20");
    let text = if has_name { text } else { text.replace(' ', "-") };
    (has_year && (has_name || is_iso)).then(|| day(&text, DateOrder::Dmy)).flatten()
}

/// Runs of letters or digits: where they begin and end.
fn words(text: &str) -> Vec<(usize, usize)> {
    let mut words: Vec<(usize, usize)> = Vec::new();
    for (at, mark) in text.char_indices().filter(|(_, mark)| mark.is_alphanumeric()) {
        match words.last_mut() {
            Some((_, end)) if *end == at => *end = at + mark.len_utf8(),
            _ => words.push((at, at + mark.len_utf8())),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{day_of_name, of_name, of_preamble};
    use crate::values::DateOrder;

    fn days(period: Option<crate::calendar::Period>) -> Option<(i32, i32)> {
        period.map(|period| (period.from.0, period.to.0))
    }

    /// Days since 1970 worked out with `date -d`.
    #[test]
    fn reads_periods_above_the_table() {
        for (lines, expected) in [
            (&["# Start date: 20250201", "# End date: 20250804"][..], Some((20_120, 20_304))),
            (&["# Start date: 20250201,,,", "# End date: 20250804,,,"], Some((20_120, 20_304))),
            (&["# 20230515-20230521"], Some((19_492, 19_498))),
            (&["Campaign report", "July 8, 2025 - July 31, 2025"], Some((20_277, 20_300))),
            (&["\"July 8, 2025 - July 31, 2025\""], Some((20_277, 20_300))),
            (&["27 January 2026 - 23 February 2026"], Some((20_480, 20_507))),
            (&["8 juli 2025 - 31 juli 2025"], Some((20_277, 20_300))),
            (&["2025-07-08 - 2025-07-31"], Some((20_277, 20_300))),
            (&["2025-07-08,2025-07-31"], Some((20_277, 20_300))),
            (&["Report Time: 2/1/2025,8/4/2025"], Some((20_120, 20_304))),
            (&["Date range,02/01/2025 12:00 AM - 08/04/2025 11:59 PM"], Some((20_120, 20_304))),
            (&["All time"], None),
            (&["# Property: 1 - 2"], None),
        ] {
            let lines: Vec<String> = lines.iter().map(|&line| line.to_owned()).collect();
            let found = of_preamble(&lines, Some(DateOrder::Mdy));
            assert_eq!(days(found), expected, "{lines:?}");
        }
    }

    /// 2 January to 8 April, not 1 February to 4 August.
    #[test]
    fn without_a_tools_order_the_day_is_first() {
        let lines = ["Report Time: 2/1/2025,8/4/2025".to_owned()];
        assert_eq!(days(of_preamble(&lines, None)), Some((20_090, 20_186)));
        // There is no 16th month.
        let lines = ["6/10/2025,6/16/2025".to_owned()];
        assert_eq!(days(of_preamble(&lines, None)), Some((20_249, 20_255)));
    }

    #[test]
    fn reads_the_day_of_a_count_in_file_names() {
        for (name, expected) in [
            ("stock_2025-07-08.csv", Some(20_277)),
            ("stock_sources_20250708_101500.csv", Some(20_277)),
            ("inventory_export_1.csv", None),
            ("stock 2025-07-08 - 2025-07-31.csv", None),
        ] {
            assert_eq!(day_of_name(name).map(|day| day.0), expected, "{name}");
        }
    }

    #[test]
    fn reads_periods_in_file_names() {
        for (name, expected) in [
            ("Sessions over time - 2025-07-08 - 2025-07-31.csv", Some((20_277, 20_300))),
            ("orders_2026-03-01_after-2025-07-08_before-2025-07-31.csv", Some((20_277, 20_300))),
            ("Untitled-report-Feb-1-2025-to-Aug-4-2025.csv", Some((20_120, 20_304))),
            ("Shop-Campaigns-8-Jul-2025-31-Jul-2025.csv", Some((20_277, 20_300))),
            ("Analytics View 20250708-20250731.csv", Some((20_277, 20_300))),
            ("online-retail-2011-01.csv", None),
            ("orders_export_2025-07-08.csv", None),
            ("data/export.csv", None),
        ] {
            assert_eq!(days(of_name(name)), expected, "{name}");
        }
    }
}
