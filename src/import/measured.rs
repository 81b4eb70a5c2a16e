//! Numbers that are kept in another unit than the cell's.

use super::fields::{How, Unit};
use super::target::Target;
use crate::problem::Code;
use crate::values::{Number, parse_amount, parse_duration};

/// Seconds of a day.
const DAY: i64 = 86_400;
/// Decimals that a share of a day in seconds, and minutes as hours, keep.
const DECIMALS: u8 = 4;

/// The number for a target that converts; none if the target takes its cell as it is.
pub(super) fn read_measured(cell: &str, target: &Target) -> Option<Result<Number, Code>> {
    let found = match target.how {
        How::In(unit) if is_in_thousandths(target) => duration(cell, target.mark, unit, 1000),
        How::In(unit) => duration(cell, target.mark, unit, 1),
        How::RestOfDay(unit) => duration(cell, target.mark, unit, 1).and_then(rest_of_day),
        How::ShareOfDay => share_of_day(cell, target),
        How::RestShareOfDay => share_of_day(cell, target).and_then(rest_of_day),
        How::Hours => hours(cell, target.mark),
        How::Incoming => parse_amount(cell, target.mark),
        _ => return None,
    };
    Some(found)
}

fn is_in_thousandths(target: &Target) -> bool {
    target.table.schema().columns[target.position].name.ends_with("_ms")
}

/// A number of the unit, or a duration with units of its own, in seconds × `parts`.
fn duration(cell: &str, mark: char, unit: Unit, parts: i64) -> Result<Number, Code> {
    let seconds = match unit {
        Unit::Millisecond => Number { units: 1, scale: 3 },
        Unit::Second => Number::whole(1),
        Unit::Minute => Number::whole(60),
        Unit::Hour => Number::whole(3600),
        Unit::Day => Number::whole(DAY),
    };
    let bare = parse_amount(cell, mark).ok();
    let own = match bare {
        Some(number) => number.times(seconds),
        None => Some(parse_duration(cell, mark)?).and_then(|found| {
            // In a column of hours `7:30` is hours and minutes.
            let is_short = unit == Unit::Hour && cell.matches(':').count() == 1;
            if is_short { found.times(Number::whole(60)) } else { Some(found) }
        }),
    };
    own.and_then(|own| own.times(Number::whole(parts))).ok_or(Code::TooManyDigits)
}

fn rest_of_day(seconds: Number) -> Result<Number, Code> {
    let rest = Number::whole(DAY).plus(seconds.negated()).ok_or(Code::TooManyDigits)?;
    if rest.units < 0 { Err(Code::NotADuration) } else { Ok(rest) }
}

/// A share, with a percent sign, in per cent or of one, of the seconds of a day.
fn share_of_day(cell: &str, target: &Target) -> Result<Number, Code> {
    let share = parse_amount(cell, target.mark)?;
    let is_in_percent = target.is_percent && !cell.contains('%');
    let share = if is_in_percent { share.hundredth() } else { Some(share) };
    let seconds = share.and_then(|share| share.times(Number::whole(DAY)));
    seconds.map(|seconds| rounded(seconds, DECIMALS)).ok_or(Code::TooManyDigits)
}

/// `7.5`, or `7:30` as hours and minutes.
fn hours(cell: &str, mark: char) -> Result<Number, Code> {
    if !cell.contains(':') {
        return parse_amount(cell, mark);
    }
    let seconds = duration(cell, mark, Unit::Hour, 1)?;
    let seconds = Number { units: seconds.units, scale: seconds.scale };
    let tenthousandths = seconds.times(Number::whole(10_000)).ok_or(Code::TooManyDigits)?;
    let whole = rounded(tenthousandths, 0).units;
    Ok(Number { units: (whole + 1800).div_euclid(3600), scale: DECIMALS })
}

/// Rounded half up to so many decimals.
pub(super) fn rounded(number: Number, decimals: u8) -> Number {
    if number.scale <= decimals {
        return number;
    }
    let unit = 10_i64.pow(u32::from(number.scale - decimals));
    Number { units: (number.units + unit / 2).div_euclid(unit), scale: decimals }
}

#[cfg(test)]
mod tests {
    use super::{duration, hours, rest_of_day};
    use crate::import::fields::Unit;
    use crate::problem::Code;

    #[test]
    fn converts_durations() {
        for (cell, unit, parts, expected) in [
            ("1.11", Unit::Hour, 1, Ok("3996")),
            ("90", Unit::Minute, 1, Ok("5400")),
            ("850", Unit::Millisecond, 1, Ok("0.85")),
            ("850", Unit::Millisecond, 1000, Ok("850")),
            ("2.4", Unit::Second, 1000, Ok("2400")),
            ("2.4 s", Unit::Millisecond, 1000, Ok("2400")),
            ("00:05:10", Unit::Hour, 1, Ok("310")),
            ("7:30", Unit::Hour, 1, Ok("27000")),
            ("7:30", Unit::Minute, 1, Ok("450")),
            ("0 hrs, 5 mins", Unit::Second, 1, Ok("300")),
            ("1.5", Unit::Day, 1, Ok("129600")),
            ("soon", Unit::Hour, 1, Err(Code::NotADuration)),
        ] {
            let found =
                duration(cell, '.', unit, parts).map(|number| number.shortest().to_string());
            assert_eq!(found, expected.map(str::to_owned), "{cell} {unit:?}");
        }
        for (cell, expected) in [("7.5", "7.5"), ("7:30", "7.5"), ("0:20", "0.3333")] {
            let found = hours(cell, '.').map(|number| number.shortest().to_string());
            assert_eq!(found, Ok(expected.to_owned()), "{cell}");
        }
        let minutes = |cell| duration(cell, '.', Unit::Minute, 1).and_then(rest_of_day);
        assert_eq!(minutes("30").map(|rest| rest.to_string()), Ok("84600".to_owned()));
        assert_eq!(minutes("1441"), Err(Code::NotADuration));
    }
}
