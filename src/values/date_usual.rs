//! Dates in the forms that most tools write, read at fixed places. All else, and what is no day or
//! no time in them, is left to [`super::date_scan`], which reads these as well.

use super::date::{DateOrder, Moment, days};
use crate::problem::Code;

/// `2026-03-01`, with a time: `2026-03-01 10:15`, `2026-03-01T10:15:00.250Z`,
/// `2026-03-01 10:15:00 +0100`. None for any other form.
#[inline]
pub(super) fn iso(bytes: &[u8]) -> Option<Result<Moment, Code>> {
    let (&[y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1], rest) = bytes.split_first_chunk()? else {
        return None;
    };
    let year = two(y0, y1)? * 100 + two(y2, y3)?;
    let (month, day) = (two(m0, m1)?, two(d0, d1)?);
    let (second, offset) = time(rest)?;
    let day = days(year.into(), month.into(), day.into()).ok_or(Code::NoSuchDay);
    Some(day.map(|day| Moment { day, second, offset }))
}

/// `01-03-2026`, day and month in two digits each, in the order of the column, with the same times.
/// None for any other form, and where that order gives no day.
#[inline]
pub(super) fn in_order(bytes: &[u8], order: DateOrder) -> Option<Moment> {
    let (&[a0, a1, mark, b0, b1, other, y0, y1, y2, y3], rest) = bytes.split_first_chunk()?;
    if mark != other || !matches!(mark, b'-' | b'/' | b'.') {
        return None;
    }
    let (first, second) = (two(a0, a1)?, two(b0, b1)?);
    let year = two(y0, y1)? * 100 + two(y2, y3)?;
    let (day, month) = match order {
        DateOrder::Dmy => (first, second),
        DateOrder::Mdy => (second, first),
        DateOrder::Ymd => return None,
    };
    let (second, offset) = time(rest)?;
    let day = days(year.into(), month.into(), day.into())?;
    Some(Moment { day, second, offset })
}

/// The second of the day and seconds east of UTC, each if it is there.
type Time = (Option<i32>, Option<i32>);

/// Nothing, or ` 10:15`, `T10:15:00`, with an offset behind it.
fn time(bytes: &[u8]) -> Option<Time> {
    let (minutes, rest) = match *bytes {
        [] => return Some((None, None)),
        [b' ' | b'T', h0, h1, b':', m0, m1, ref rest @ ..] => {
            let (hour, minute) = (two(h0, h1)?, two(m0, m1)?);
            ((hour < 24 && minute < 60).then_some(hour * 60 + minute)?, rest)
        }
        _ => return None,
    };
    let (second, rest) = match *rest {
        [b':', s0, s1, ref rest @ ..] => (two(s0, s1)?, without_fraction(rest)),
        _ => (0, rest),
    };
    if second < 60 { with_offset(minutes * 60 + second, rest) } else { None }
}

/// What follows the milli-, micro- or nanoseconds.
fn without_fraction(bytes: &[u8]) -> &[u8] {
    let [b'.', rest @ ..] = bytes else { return bytes };
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if digits <= 9 { &rest[digits..] } else { bytes }
}

/// A time with what follows it: nothing, `Z`, ` UTC`, `+0100`, ` +01:00`.
fn with_offset(second: i32, bytes: &[u8]) -> Option<Time> {
    let (sign, hours, minutes) = match *bytes {
        [] => return Some((Some(second), None)),
        [b'Z'] | [b' ', b'U', b'T', b'C'] => return Some((Some(second), Some(0))),
        [b' ', sign, h0, h1, m0, m1]
        | [b' ', sign, h0, h1, b':', m0, m1]
        | [sign, h0, h1, b':', m0, m1]
        | [sign, h0, h1, m0, m1] => (sign, two(h0, h1)?, two(m0, m1)?),
        _ => return None,
    };
    let east = (hours < 16 && minutes < 60).then_some(hours * 3600 + minutes * 60)?;
    match sign {
        b'+' => Some((Some(second), Some(east))),
        b'-' => Some((Some(second), Some(-east))),
        _ => None,
    }
}

/// A number of two digits.
#[inline]
fn two(tens: u8, ones: u8) -> Option<i32> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    (tens < 10 && ones < 10).then(|| i32::from(tens) * 10 + i32::from(ones))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::date::{parse_date, resolve};
    use super::super::date_scan::scan;
    use super::{DateOrder, in_order, iso};

    #[test]
    fn reads_what_tools_write() {
        // 2026-03-01 is day 20513; 10:15:00 is second 36900.
        for (cell, second, offset) in [
            ("2026-03-01", None, None),
            ("2026-03-01 10:15", Some(36_900), None),
            ("2026-03-01T10:15:00.250Z", Some(36_900), Some(0)),
            ("2026-03-01 10:15:00 UTC", Some(36_900), Some(0)),
            ("2026-03-01 10:15:00 +0100", Some(36_900), Some(3_600)),
            ("2026-03-01T10:15:00-05:30", Some(36_900), Some(-19_800)),
        ] {
            let moment = iso(cell.as_bytes()).expect(cell).expect(cell);
            assert_eq!((moment.day, moment.second, moment.offset), (20_513, second, offset));
            assert!(scan(cell).is_some(), "{cell}");
        }
        for cell in ["2026-03-01 24:00", "2026-03-01 10:15:60", "2026-03-01 10:15:00 +1600"] {
            assert_eq!(iso(cell.as_bytes()), None, "{cell}");
        }
    }

    /// A date with one of its bytes changed, or none.
    fn dates() -> impl Strategy<Value = String> {
        let day = prop_oneof![
            "20[0-9]{2}-[01][0-9]-[0-3][0-9]",
            "[0-3][0-9]([-/.])[01][0-9][-/.]20[0-9]{2}"
        ];
        let time = "|[ T][0-2][0-9]:[0-6][0-9](:[0-6][0-9]|)([.][0-9]{0,11}|)(Z| UTC|[ ]?[-+][01][0-9]:?[0-6][0-9]|)";
        (day, time, any::<Option<(prop::sample::Index, char)>>()).prop_map(|(day, time, change)| {
            let mut text: Vec<char> = format!("{day}{time}").chars().collect();
            if let Some((at, mark)) = change {
                let at = at.index(text.len());
                text[at] = mark;
            }
            text.into_iter().collect()
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        /// The two ways to read a date never say different things.
        #[test]
        fn reads_as_the_scanner(cell in dates()) {
            for order in [DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy] {
                let slow = || scan(&cell).map(|parts| resolve(&parts, order));
                if let Some(found) = iso(cell.as_bytes()) {
                    prop_assert_eq!(Some(found), slow());
                    prop_assert_eq!(found, parse_date(&cell, order));
                }
                if let Some(moment) = in_order(cell.as_bytes(), order) {
                    prop_assert_eq!(Some(Ok(moment)), slow());
                    prop_assert_eq!(Ok(moment), parse_date(&cell, order));
                }
            }
        }
    }
}
