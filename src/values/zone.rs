//! Time zones: a name of the tz database or a fixed offset.

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

/// A shop's time zone.
#[derive(Clone, Debug)]
pub struct Zone(TimeZone);

impl Zone {
    /// `Europe/Copenhagen`, `UTC` or `+02:00`; none if there is no such zone.
    pub fn named(name: &str) -> Option<Self> {
        fixed(name).or_else(|| TimeZone::get(name).ok()).map(Zone)
    }

    /// Seconds east of UTC, if they are the same all year.
    pub fn offset(&self) -> Option<i32> {
        self.0.to_fixed_offset().ok().map(Offset::seconds)
    }

    /// Local seconds since 1970-01-01T00:00 of a UTC second.
    pub fn local(&self, utc: i64) -> i64 {
        match Timestamp::from_second(utc) {
            Ok(instant) => utc + i64::from(self.0.to_offset(instant).seconds()),
            Err(_) => utc,
        }
    }
}

fn fixed(name: &str) -> Option<TimeZone> {
    let (sign, rest) = match name.as_bytes().first()? {
        b'+' => (1, &name[1..]),
        b'-' => (-1, &name[1..]),
        _ => return None,
    };
    let (hours, minutes) = rest.split_once(':').unwrap_or((rest, "0"));
    let seconds = hours.parse::<i32>().ok()? * 3600 + minutes.parse::<i32>().ok()? * 60;
    Offset::from_seconds(sign * seconds).ok().map(TimeZone::fixed)
}
