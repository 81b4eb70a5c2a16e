//! Targets that files give.

use rust_decimal::Decimal;

use super::files::{Files, Part};
use super::orders::codes;
use super::overlap::keep_latest;
use crate::calendar::{Day, Grain, Period};
use crate::note::Note;
use crate::ordered::InOrder;
use crate::tables::column::NO_CODE;
use crate::tables::dictionary::Dictionaries;
use crate::tables::schema::TableId;
use crate::tables::sealed::Target;
use crate::values::month::month;

/// All targets, in order. A later file's word for the same prevails; what cannot be understood is
/// told.
pub(super) fn join(
    files: &Files<'_>,
    dictionaries: &Dictionaries,
    notes: &mut Vec<Note>,
) -> Vec<Target> {
    let parts = files.parts(TableId::Targets);
    let kept = keep_latest(&parts, &["kpi", "period", "dimension"]);
    let mut targets = Vec::new();
    for (part, kept) in parts.iter().zip(kept) {
        for row in (0..part.table.rows).filter(|&row| kept[row]) {
            match read(part, row, dictionaries) {
                Ok(target) => targets.extend(target),
                Err((kpi, found)) => {
                    let values = [("kpi", kpi), ("found", found)];
                    notes.push(Note::new("target_not_understood", values));
                }
            }
        }
    }
    targets.order();
    targets.dedup_by(|a, b| a.is_of_same(b));
    targets
}

/// A row's target; none without KPI or value. What of it makes no sense otherwise.
fn read(
    part: &Part<'_>,
    row: usize,
    dictionaries: &Dictionaries,
) -> Result<Option<Target>, (String, String)> {
    let text = |name: &str| {
        let code = codes(part, name).get(row).copied().filter(|&code| code != NO_CODE)?;
        dictionaries.get(name).map(|words| words.text(code).trim().to_owned())
    };
    let number = part.table.column("value").and_then(|value| value.number(row));
    let (Some(kpi), Some(number)) = (text("kpi"), number) else { return Ok(None) };
    let kpi = kpi.to_lowercase().replace([' ', '-'], "_");
    let period = match text("period") {
        Some(period) => match parse_period(&period) {
            Some(period) => Some(period),
            None => return Err((kpi, period)),
        },
        None => None,
    };
    let slice = match text("dimension") {
        Some(slice) => match slice.split_once(['=', ':']) {
            Some((dimension, key)) => Some((dimension.trim().to_owned(), key.trim().to_owned())),
            None => return Err((kpi, slice)),
        },
        None => None,
    };
    let (dimension, key) = slice.unzip();
    let value = Decimal::new(number.units, u32::from(number.scale)).normalize();
    let (from, to) = (period.map(|period| period.from), period.map(|period| period.to));
    Ok(Some(Target { kpi, from, to, dimension, key, value }))
}

/// `2026`, `2026-Q1`, `2026-03`, `Mar-26`, `2026-W10`, `2026-03-01` or two days with `..` between them.
fn parse_period(text: &str) -> Option<Period> {
    if let Some((from, to)) = text.split_once("..") {
        return Period::parse(from.trim(), to.trim());
    }
    if let Some(day) = Day::parse(text) {
        return Some(Grain::Day.bucket(day, 1));
    }
    if let Some(month) = named_month(text) {
        return Some(month);
    }
    let (year, part) = match text.split_once(['-', ' ']) {
        Some((year, part)) => (year, part.trim().to_uppercase()),
        None => (text, String::new()),
    };
    let year: i32 = year.parse().ok().filter(|_| year.len() == 4)?;
    let number = |text: &str| text.parse::<u32>().ok();
    if part.is_empty() {
        return Some(Grain::Year.bucket(Day::from_date(year, 1, 1)?, 1));
    }
    if let Some(quarter) = part.strip_prefix(['Q', 'K']) {
        let quarter = number(quarter).filter(|quarter| (1..=4).contains(quarter))?;
        return Some(Grain::Quarter.bucket(Day::from_date(year, quarter * 3, 1)?, 1));
    }
    if let Some(week) = part.strip_prefix(['W', 'U']) {
        return iso_week(year, number(week)?);
    }
    Some(Grain::Month.bucket(Day::from_date(year, number(&part)?, 1)?, 1))
}

/// `Apr-18`, `april 2018`, `2018 apr`.
fn named_month(text: &str) -> Option<Period> {
    let (first, last) = text.split_once(['-', ' ', '/'])?;
    let (first, last) = (first.trim(), last.trim());
    let (month, year) = match month(first) {
        Some(month) => (month, last),
        None => (month(last)?, first),
    };
    let number: i32 = year.parse().ok()?;
    let year = match year.len() {
        2 => 2000 + number,
        4 => number,
        _ => return None,
    };
    Some(Grain::Month.bucket(Day::from_date(year, month.into(), 1)?, 1))
}

/// The week that has the year's 4 January is its first.
fn iso_week(year: i32, week: u32) -> Option<Period> {
    let first = Grain::Week.bucket(Day::from_date(year, 1, 4)?, 1);
    let found = first.plus(7 * (i32::try_from(week).ok()?.checked_sub(1)?));
    let is_of_year = (1..=53).contains(&week) && found.from.plus(3).date().0 == year;
    is_of_year.then_some(found)
}

#[cfg(test)]
mod tests {
    use super::parse_period;

    #[test]
    fn reads_periods_as_they_are_written() {
        for (text, expected) in [
            ("2026", Some("2026-01-01..2026-12-31")),
            ("2026-02", Some("2026-02-01..2026-02-28")),
            ("2026-Q1", Some("2026-01-01..2026-03-31")),
            ("2026 q4", Some("2026-10-01..2026-12-31")),
            // 1 January 2026 is a Thursday, so week 1 begins on 29 December 2025.
            ("2026-W01", Some("2025-12-29..2026-01-04")),
            ("2026-W10", Some("2026-03-02..2026-03-08")),
            // 2026 has 53 weeks, 2027 has 52.
            ("2026-W53", Some("2026-12-28..2027-01-03")),
            ("2027-W53", None),
            ("2026-03-01", Some("2026-03-01..2026-03-01")),
            ("2026-03-01..2026-03-15", Some("2026-03-01..2026-03-15")),
            ("Apr-18", Some("2018-04-01..2018-04-30")),
            ("februari 2024", Some("2024-02-01..2024-02-29")),
            ("2026 maj", Some("2026-05-01..2026-05-31")),
            ("May-5", None),
            ("2026-13", None),
            ("2026-Q5", None),
            ("26", None),
            ("always", None),
        ] {
            let found = parse_period(text).map(|period| period.to_string());
            assert_eq!(found.as_deref(), expected, "{text}");
        }
    }
}
