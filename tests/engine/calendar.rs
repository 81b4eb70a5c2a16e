//! Days, buckets and comparison periods, checked against calendars on paper (and `jiff`).

use jiff::ToSpan;
use shop_kpi::calendar::{Day, Grain, Period, common_days, join_periods};

fn period(text: &str) -> Period {
    let (from, to) = text.split_once("..").expect("from..to");
    Period::parse(from, to).expect("dates")
}

fn texts(periods: &[Period]) -> Vec<String> {
    periods.iter().map(ToString::to_string).collect()
}

#[test]
fn counts_days_as_jiff_does() {
    let mut date = jiff::civil::date(1895, 1, 1);
    let epoch = jiff::civil::date(1970, 1, 1);
    while date.year() < 2110 {
        let days = epoch.until(date).expect("in range").get_days();
        let day = Day::parse(&date.to_string()).expect("a date");
        assert_eq!(day, Day(days), "{date}");
        assert_eq!(day.to_string(), date.to_string());
        assert_eq!(day.weekday(), date.weekday().to_monday_zero_offset() as u32, "{date}");
        date = date.checked_add(1.day()).expect("in range");
    }
}

#[test]
fn reads_iso_dates_only() {
    for text in [
        "2026-02-29",
        "2026-04-31",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "0000-01-01",
        "2026-1-01",
        "26-01-01",
        "2026/01/01",
        "2026-01-01T00:00",
        "+026-01-01",
        "",
        "２０２６-01-01",
    ] {
        assert_eq!(Day::parse(text), None, "{text}");
    }
    assert!(Day::parse("2024-02-29").is_some());
    assert_eq!(Period::parse("2026-01-02", "2026-01-01"), None);
}

#[test]
fn cuts_periods_into_buckets() {
    for (of, grain, fiscal_month, expected) in [
        (
            "2026-02-27..2026-03-02",
            Grain::Day,
            1,
            "2026-02-27..2026-02-27 2026-02-28..2026-02-28 2026-03-01..2026-03-01 2026-03-02..2026-03-02",
        ),
        // 2026 has an ISO week 53: Monday 2026-12-28 to Sunday 2027-01-03.
        (
            "2026-12-20..2027-01-05",
            Grain::Week,
            1,
            "2026-12-20..2026-12-20 2026-12-21..2026-12-27 2026-12-28..2027-01-03 2027-01-04..2027-01-05",
        ),
        (
            "2024-01-31..2024-03-01",
            Grain::Month,
            1,
            "2024-01-31..2024-01-31 2024-02-01..2024-02-29 2024-03-01..2024-03-01",
        ),
        (
            "2025-01-01..2025-12-31",
            Grain::Quarter,
            1,
            "2025-01-01..2025-03-31 2025-04-01..2025-06-30 2025-07-01..2025-09-30 2025-10-01..2025-12-31",
        ),
        // A fiscal year from July: its quarters begin in July, October, January, April.
        (
            "2025-06-01..2025-10-31",
            Grain::Quarter,
            7,
            "2025-06-01..2025-06-30 2025-07-01..2025-09-30 2025-10-01..2025-10-31",
        ),
        ("2025-01-01..2025-12-31", Grain::Year, 7, "2025-01-01..2025-06-30 2025-07-01..2025-12-31"),
        // From February, quarters begin in February, May …
        (
            "2025-01-15..2025-05-01",
            Grain::Quarter,
            2,
            "2025-01-15..2025-01-31 2025-02-01..2025-04-30 2025-05-01..2025-05-01",
        ),
    ] {
        let buckets = texts(&period(of).buckets(grain, fiscal_month)).join(" ");
        assert_eq!(buckets, expected, "{of} by {grain:?}");
    }
}

#[test]
fn finds_the_period_before() {
    for (of, fiscal_month, expected) in [
        ("2026-03-01..2026-03-31", 1, "2026-02-01..2026-02-28"),
        ("2024-03-01..2024-03-31", 1, "2024-02-01..2024-02-29"),
        ("2026-01-01..2026-03-31", 1, "2025-10-01..2025-12-31"),
        ("2025-01-01..2025-12-31", 1, "2024-01-01..2024-12-31"),
        ("2025-07-01..2026-06-30", 7, "2024-07-01..2025-06-30"),
        ("2025-07-01..2026-06-30", 1, "2024-07-01..2025-06-30"), // 365 days before: the same here
        ("2026-01-05..2026-01-11", 1, "2025-12-29..2026-01-04"), // an ISO week
        ("2026-01-10..2026-01-19", 1, "2025-12-31..2026-01-09"), // ten days
        ("2026-03-01..2026-03-01", 1, "2026-02-28..2026-02-28"),
        ("2026-02-02..2026-03-01", 1, "2026-01-05..2026-02-01"), // 28 days, four ISO weeks
    ] {
        assert_eq!(period(of).previous(fiscal_month).to_string(), expected, "{of}");
    }
}

#[test]
fn finds_the_year_before() {
    for (of, expected) in [
        ("2025-03-01..2025-03-31", "2024-03-01..2024-03-31"),
        ("2025-02-01..2025-02-28", "2024-02-01..2024-02-29"), // the whole month
        ("2024-02-01..2024-02-29", "2023-02-01..2023-02-28"),
        ("2025-02-28..2025-02-28", "2024-02-28..2024-02-28"),
        ("2024-02-29..2024-02-29", "2023-02-28..2023-02-28"),
        ("2024-01-01..2024-12-31", "2023-01-01..2023-12-31"),
        ("2025-02-10..2025-02-20", "2024-02-10..2024-02-20"),
    ] {
        assert_eq!(period(of).year_before().to_string(), expected, "{of}");
    }
    let sunday = period("2026-11-22..2026-11-22");
    assert_eq!(sunday.weekdays_before().to_string(), "2025-11-23..2025-11-23"); // also a Sunday
}

#[test]
fn joins_and_intersects_lists_of_days() {
    let joined = join_periods(vec![
        period("2026-03-01..2026-03-10"),
        period("2026-01-01..2026-01-31"),
        period("2026-02-01..2026-02-03"), // adjoins January
        period("2026-03-05..2026-03-06"),
    ]);
    assert_eq!(texts(&joined), ["2026-01-01..2026-02-03", "2026-03-01..2026-03-10"]);
    let common = common_days(&joined, &[period("2026-01-30..2026-03-02")]);
    assert_eq!(texts(&common), ["2026-01-30..2026-02-03", "2026-03-01..2026-03-02"]);
}
