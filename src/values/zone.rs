//! Time zones: a name of the tz database or a fixed offset.

mod rule;
mod table;

use rule::Rule;

/// A shop's time zone.
#[derive(Clone, Debug)]
pub struct Zone(Kind);

#[derive(Clone, Debug)]
enum Kind {
    /// Seconds east of UTC, all year.
    Fixed(i32),
    Named(Named),
}

/// A zone of the tz database.
#[derive(Clone, Debug)]
struct Named {
    /// Seconds east of UTC before the first change.
    first: i32,
    /// UTC seconds of changes, and seconds east of UTC from then on.
    changes: Vec<(i64, i32)>,
    /// What holds after the last change; none where nothing changes any more.
    rule: Option<Rule>,
}

impl Zone {
    /// `Europe/Copenhagen`, `UTC` or `+02:00`; none if there is no such zone.
    pub fn named(name: &str) -> Option<Self> {
        let offset = if name.eq_ignore_ascii_case("UTC") { Some(0) } else { fixed(name) };
        offset.map(Kind::Fixed).or_else(|| table::find(name).map(Kind::Named)).map(Zone)
    }

    /// Seconds east of UTC, if they are the same all year.
    pub fn offset(&self) -> Option<i32> {
        match &self.0 {
            Kind::Fixed(offset) => Some(*offset),
            Kind::Named(_) => None,
        }
    }

    /// Local seconds since 1970-01-01T00:00 of a UTC second.
    pub fn local(&self, utc: i64) -> i64 {
        match &self.0 {
            _ if !INSTANTS.contains(&utc) => utc,
            Kind::Fixed(offset) => utc + i64::from(*offset),
            Kind::Named(zone) => utc + i64::from(zone.offset(utc)),
        }
    }
}

/// UTC seconds that have a local time, whatever the zone: the years -9999 to 9999, a day and two
/// hours less at either end.
const INSTANTS: std::ops::RangeInclusive<i64> = -377_705_023_201..=253_402_207_200;

impl Named {
    /// Seconds east of UTC at a UTC second.
    fn offset(&self, utc: i64) -> i32 {
        let before = self.changes.partition_point(|(at, _)| *at <= utc);
        match (&self.rule, before) {
            (Some(rule), _) if before == self.changes.len() => rule.offset(utc),
            (_, 0) => self.first,
            (..) => self.changes[before - 1].1,
        }
    }
}

fn fixed(name: &str) -> Option<i32> {
    let (sign, rest) = match name.as_bytes().first()? {
        b'+' => (1, &name[1..]),
        b'-' => (-1, &name[1..]),
        _ => return None,
    };
    let (hours, minutes) = rest.split_once(':').unwrap_or((rest, "0"));
    let hours = hours.parse::<i32>().ok()?.checked_mul(3600)?;
    let seconds = hours.checked_add(minutes.parse::<i32>().ok()?.checked_mul(60)?)?;
    // Less than 26 hours, as POSIX has it.
    (-93_599..=93_599).contains(&seconds).then_some(sign * seconds)
}

#[cfg(test)]
mod tests {
    use super::Zone;

    #[test]
    fn an_offset_holds_within_the_calendar() {
        let zone = Zone::named("+02:00").expect("an offset");
        assert_eq!((zone.local(0), zone.local(i64::MAX)), (7_200, i64::MAX));
        assert_eq!(Zone::named("+99:00").map(|zone| zone.local(0)), None);
    }
}
