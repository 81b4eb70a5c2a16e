//! Durations, in seconds.

use super::amount::parse_amount;
use super::missing::bare;
use super::number::Number;
use crate::problem::Code;

/// Seconds of `95.3`, `00:01:35`, `1:35`, `1m 35s`, `2h`; `mark` is the column's decimal mark.
///
/// # Errors
/// [`Code::NotADuration`].
pub fn parse_duration(cell: &str, mark: char) -> Result<Number, Code> {
    let text = bare(cell);
    if let Ok(number) = parse_amount(text, mark) {
        return Ok(number);
    }
    if text.contains(':') { clock(text, mark) } else { units(text, mark) }.ok_or(Code::NotADuration)
}

/// Hours, minutes and seconds between colons, from the right.
fn clock(text: &str, mark: char) -> Option<Number> {
    let mut total = Number::whole(0);
    for part in text.split(':') {
        let value = parse_amount(part, mark).ok().filter(|value| value.units >= 0)?;
        total = total.times(Number::whole(60))?.plus(value)?;
    }
    (text.matches(':').count() <= 2).then_some(total)
}

/// Numbers with their unit, the greatest first.
fn units(text: &str, mark: char) -> Option<Number> {
    let mut total = Number::whole(0);
    let mut rest = text;
    // `0 hrs, 5 mins`
    let is_between = |mark: char| mark.is_whitespace() || mark == ',';
    while !rest.trim_start_matches(is_between).is_empty() {
        rest = rest.trim_start_matches(is_between);
        let end = rest.find(char::is_alphabetic)?;
        let value = parse_amount(rest[..end].trim_end(), mark).ok()?;
        let unit_end = rest[end..].find(|mark: char| !mark.is_alphabetic());
        let unit = unit_end.map_or(&rest[end..], |length| &rest[end..end + length]);
        total = total.plus(times_unit(value, unit)?)?;
        rest = &rest[end + unit.len()..];
    }
    Some(total)
}

/// A value in one of the units, in seconds.
fn times_unit(value: Number, unit: &str) -> Option<Number> {
    let seconds = match unit {
        "d" | "day" | "days" | "dag" | "dagen" | "dage" => 86_400,
        "h" | "hr" | "hrs" | "u" | "t" | "hour" | "hours" | "uur" | "timer" | "time" => 3600,
        "m" | "min" | "mins" | "minute" | "minutes" | "minuten" | "minutter" => 60,
        "s" | "sec" | "secs" | "sek" | "second" | "seconds" | "seconden" | "sekunder" => 1,
        "ms" => return Number { units: 1, scale: 3 }.times(value),
        _ => return None,
    };
    value.times(Number::whole(seconds))
}
