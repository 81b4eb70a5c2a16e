//! A date as written, taken apart before its order is known.

use super::month::{is_filler, month};

/// The parts of a date, in the order they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    /// The numbers of the date; a named month takes its place with `named` set.
    pub(super) values: [i64; 3],
    /// How many digits each has.
    pub(super) digits: [u8; 3],
    pub(super) count: u8,
    /// Which of them was a month's name.
    pub(super) named: Option<u8>,
    /// The mark behind the first part: `/`, `-`, `.` or a space.
    pub(super) mark: u8,
    /// Seconds since midnight, if a time follows.
    pub(super) second: Option<i32>,
    /// Whether the time has `am` or `pm`.
    pub(super) is_half_day: bool,
    /// Seconds east of UTC, if an offset or Z follows.
    pub(super) offset: Option<i32>,
}

/// Takes a date apart; none if there is anything in it that no date has.
pub(super) fn scan(text: &str) -> Option<Parts> {
    let text = without_zone_name(text);
    if text.len() > 48 || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut parts = Parts::default();
    let mut rest = text;
    while !rest.is_empty() {
        rest = step(rest, &mut parts)?;
    }
    (parts.count == 3).then_some(parts)
}

/// The date without a zone's name at its end: `… GMT+0100 (Central European Standard Time)`,
/// `…+01:00[Europe/Amsterdam]`. The offset before it says the same.
fn without_zone_name(text: &str) -> &str {
    let open = match text.as_bytes().last() {
        Some(b')') => '(',
        Some(b']') => '[',
        _ => return text,
    };
    text.find(open).map_or(text, |at| text[..at].trim_end())
}

fn step<'a>(rest: &'a str, parts: &mut Parts) -> Option<&'a str> {
    let first = rest.as_bytes()[0];
    if parts.count == 3 && parts.second.is_none() && first.is_ascii_digit() {
        return time(rest, parts);
    }
    if parts.count == 0 && parts.second.is_none() && is_time(rest) {
        return time(rest, parts);
    }
    if parts.count < 3 && first.is_ascii_digit() {
        return number(rest, parts);
    }
    if parts.count == 3 && parts.second.is_some() && matches!(first, b'+' | b'-') {
        return offset(rest, parts);
    }
    match first {
        b'/' | b'-' | b'.' | b',' | b' ' => Some(&rest[1..]),
        _ => word(rest, parts),
    }
}

/// One number of the date and the mark behind it.
fn number<'a>(rest: &'a str, parts: &mut Parts) -> Option<&'a str> {
    let length = rest.bytes().take_while(u8::is_ascii_digit).count();
    if length > 4 || rest[length..].starts_with(':') {
        return None;
    }
    let at = usize::from(parts.count);
    parts.values[at] = rest[..length].parse().ok()?;
    parts.digits[at] = length as u8;
    parts.count += 1;
    let mark = rest.as_bytes().get(length).copied();
    if at == 0 {
        parts.mark = mark?;
    }
    match mark {
        None | Some(b'/' | b'-' | b'.' | b',' | b' ' | b'T' | b't') => Some(&rest[length..]),
        // "1st", "22nd" and "5mar".
        Some(byte) if byte.is_ascii_alphabetic() && at < 2 => Some(&rest[length..]),
        Some(_) => None,
    }
}

/// Whether a date begins with its time: `14:05 01-03-2026`.
fn is_time(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    (1..=2).contains(&digits) && text[digits..].starts_with(':')
}

/// `14:05`, `14:05:09.123`, `14.05` after the date.
fn time<'a>(rest: &'a str, parts: &mut Parts) -> Option<&'a str> {
    let (hour, rest) = two(rest)?;
    let mark = *rest.as_bytes().first()?;
    if !matches!(mark, b':' | b'.') || hour > 24 {
        return None;
    }
    let (minute, mut rest) = two(&rest[1..])?;
    let mut second = 0;
    if rest.as_bytes().first() == Some(&mark) {
        (second, rest) = two(&rest[1..])?;
    }
    if rest.starts_with(['.', ',']) {
        rest = rest[1..].trim_start_matches(|digit: char| digit.is_ascii_digit());
    }
    if minute > 59 || second > 60 {
        return None;
    }
    parts.second = Some(hour * 3600 + minute * 60 + second.min(59));
    Some(rest)
}

/// One or two digits and what follows them.
fn two(text: &str) -> Option<(i32, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    (1..=2).contains(&length).then(|| (text[..length].parse().unwrap_or(0), &text[length..]))
}

/// `+02:00`, `+0200`, `-05`.
fn offset<'a>(rest: &'a str, parts: &mut Parts) -> Option<&'a str> {
    let sign = if rest.starts_with('-') { -1 } else { 1 };
    let end = rest[1..].find(|mark: char| !mark.is_ascii_digit() && mark != ':');
    let (text, rest) = rest[1..].split_at(end.unwrap_or(rest.len() - 1));
    let (hours, minutes) = match (text.split_once(':'), text.len()) {
        (Some((hours, minutes)), _) => (hours, minutes),
        (None, 4) => text.split_at(2),
        (None, 1 | 2) => (text, "0"),
        _ => return None,
    };
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    // "GMT+0100" has both; "UTC" alone is 0.
    if hours > 15 || minutes > 59 || parts.offset.is_some_and(|offset| offset != 0) {
        return None;
    }
    parts.offset = Some(sign * (hours * 3600 + minutes * 60));
    Some(rest)
}

/// A month, a weekday, `am`, `pm`, `T`, `Z`, `UTC`.
fn word<'a>(rest: &'a str, parts: &mut Parts) -> Option<&'a str> {
    let end = rest.find(|mark: char| !mark.is_alphabetic()).unwrap_or(rest.len());
    if end == 0 {
        // A space that is not ASCII's.
        let first = rest.chars().next()?;
        return first.is_whitespace().then(|| &rest[first.len_utf8()..]);
    }
    let (word, rest) = rest.split_at(end);
    match parts.second {
        _ if word.eq_ignore_ascii_case("t") && parts.count == 3 => {}
        Some(second) if is_one_of(word, &["am", "a"]) => {
            half_day(parts, second, if second / 3600 == 12 { -12 } else { 0 });
            return Some(rest.strip_prefix(".m.").unwrap_or(rest));
        }
        // "15:04:05 PM" is written by tools that mean 15 hours.
        Some(second) if is_one_of(word, &["pm", "p"]) => {
            half_day(parts, second, if second / 3600 < 12 { 12 } else { 0 });
            return Some(rest.strip_prefix(".m.").unwrap_or(rest));
        }
        Some(_) if is_one_of(word, &["z", "utc", "gmt"]) => parts.offset = Some(0),
        _ => {
            let place = parts.count;
            match month(word) {
                Some(month) if place < 3 && parts.named.is_none() => {
                    parts.values[usize::from(place)] = i64::from(month);
                    parts.named = Some(place);
                    parts.count += 1;
                }
                _ if is_filler(word) => {}
                _ => return None,
            }
        }
    }
    Some(rest)
}

fn half_day(parts: &mut Parts, second: i32, hours: i32) {
    parts.second = Some(second + hours * 3600);
    parts.is_half_day = true;
}

fn is_one_of(word: &str, list: &[&str]) -> bool {
    list.iter().any(|entry| entry.eq_ignore_ascii_case(word))
}
