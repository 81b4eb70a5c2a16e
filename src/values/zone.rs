//! Time zones: a name of the tz database or a fixed offset.

use std::cell::Cell;

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone, TimeZoneTransition};

/// A shop's time zone.
#[derive(Clone, Debug)]
pub struct Zone {
    zone: TimeZone,
    /// Of the last look: instants of one file are near each other.
    span: Cell<Span>,
}

/// UTC seconds, the end not included, in which an offset holds, in seconds.
#[derive(Clone, Copy, Debug)]
struct Span {
    from: i64,
    to: i64,
    offset: i64,
}

impl Zone {
    /// `Europe/Copenhagen`, `UTC` or `+02:00`; none if there is no such zone.
    pub fn named(name: &str) -> Option<Self> {
        let zone = fixed(name).or_else(|| TimeZone::get(name).ok())?;
        Some(Zone { zone, span: Cell::new(Span { from: 0, to: 0, offset: 0 }) })
    }

    /// Seconds east of UTC, if they are the same all year.
    pub fn offset(&self) -> Option<i32> {
        self.zone.to_fixed_offset().ok().map(Offset::seconds)
    }

    /// Local seconds since 1970-01-01T00:00 of a UTC second.
    pub fn local(&self, utc: i64) -> i64 {
        let mut span = self.span.get();
        if !(span.from..span.to).contains(&utc) {
            let Some(found) = self.span_at(utc) else { return utc };
            self.span.set(found);
            span = found;
        }
        utc + span.offset
    }

    /// The offset of a second, and from when to when there is no other; none beyond all calendars.
    fn span_at(&self, utc: i64) -> Option<Span> {
        let instant = Timestamp::from_second(utc).ok()?;
        let offset = i64::from(self.zone.to_offset(instant).seconds());
        let second = |change: TimeZoneTransition<'_>| change.timestamp().as_second();
        // The change before the next second may be at this one.
        let next = Timestamp::from_second(utc + 1).ok();
        let before = next.and_then(|next| self.zone.preceding(next).next()).map(second);
        let after = self.zone.following(instant).next().map(second);
        let (first, last) = (Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
        Some(Span { from: before.unwrap_or(first), to: after.unwrap_or(last + 1), offset })
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

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::tz::TimeZone;

    use super::Zone;

    /// Every seventh hour and the seconds around it, there and back, as jiff says it.
    #[test]
    fn remembers_an_offset_no_longer_than_it_holds() {
        for name in
            ["Europe/Copenhagen", "America/Sao_Paulo", "Asia/Kolkata", "UTC", "Africa/Casablanca"]
        {
            let zone = Zone::named(name).expect(name);
            let known = TimeZone::get(name).expect(name);
            let there = (-1_000_000_000_i64..4_000_000_000).step_by(7 * 3600);
            let back = (0..100_000).map(|day| 4_000_000_000 - day * 50_000);
            for second in there.chain(back) {
                for utc in [second - 1, second, second + 1] {
                    let instant = Timestamp::from_second(utc).expect("an instant");
                    let offset = known.to_offset(instant).seconds();
                    assert_eq!(zone.local(utc), utc + i64::from(offset), "{name} {utc}");
                }
            }
        }
        let zone = Zone::named("+02:00").expect("an offset");
        assert_eq!((zone.local(0), zone.local(i64::MAX)), (7_200, i64::MAX));
    }
}
