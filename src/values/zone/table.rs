//! The tz database from 1970 on, in a form that is read for the zone in use alone. Before, a zone
//! has the offset it had on the first day of 1970.
//!
//! A line of `zones.txt`, which `cargo xtask zones` writes, is of all zones with one history:
//!
//! ```text
//! Europe/Dublin Eire|3600 0|6ulsB…|3600 0 10.5.0/7200 3.5.0/3600
//! names             |seconds east of UTC: the first one, then all others
//!                          |changes: quarters of an hour since the one before (with a ' seconds),
//!                           in base 36, and which of the offsets holds from then on
//!                                 |the rule that holds after the last change, if any
//! ```

use super::Named;
use super::rule::Rule;

static ZONES: &str = include_str!("zones.txt");

/// The zone of that name, in capital or small letters.
pub(super) fn find(name: &str) -> Option<Named> {
    ZONES.lines().find_map(|line| {
        let (names, zone) = line.split_once('|')?;
        let is_named = names.split(' ').any(|of| of.eq_ignore_ascii_case(name));
        is_named.then(|| read(zone).expect("OK because a test reads every line"))
    })
}

fn read(zone: &str) -> Option<Named> {
    let mut parts = zone.split('|');
    let offsets = parts.next()?.split(' ').map(|offset| offset.parse().ok());
    let offsets: Vec<i32> = offsets.collect::<Option<_>>()?;
    let mut changes = Vec::new();
    let (mut at, mut number, mut unit) = (0, 0, 900);
    for sign in parts.next()?.chars() {
        match sign {
            '-' => unit = -unit,
            '\'' => unit /= 900,
            'A'..='Z' => {
                at += number * unit;
                changes.push((at, *offsets.get(sign as usize - 'A' as usize)?));
                (number, unit) = (0, 900);
            }
            _ => number = number * 36 + i64::from(sign.to_digit(36)?),
        }
    }
    let rule = parts.next()?;
    let rule = if rule.is_empty() { None } else { Some(Rule::read(rule)?) };
    // Looked up is faster than worked out.
    let coming = rule.iter().flat_map(|rule| (1970..2100).flat_map(|year| rule.of_year(year)));
    changes.extend(coming.filter(|change| change.0 > at));
    Some(Named { first: *offsets.first()?, changes, rule })
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::tz::TimeZone;

    use super::super::Zone;

    /// Another program that knows the tz database, from 1970 on and around every change.
    #[test]
    fn every_zone_is_as_in_the_tz_database() {
        let mut zones = 0;
        for name in jiff::tz::db().available() {
            let name = name.as_str();
            let theirs = TimeZone::get(name).expect("an available zone");
            let ours = Zone::named(name).unwrap_or_else(|| panic!("{name} is missing"));
            zones += 1;
            assert!(Zone::named(&name.to_uppercase()).is_some(), "{name}");
            let offset = theirs.to_fixed_offset().ok().map(jiff::tz::Offset::seconds);
            assert_eq!(ours.offset(), offset, "{name}");
            let check = |at: i64| {
                let instant = Timestamp::from_second(at).expect("an instant");
                let local = at + i64::from(theirs.to_offset(instant).seconds());
                assert_eq!(ours.local(at), local, "{name} at {instant}");
            };
            for change in theirs.following(Timestamp::UNIX_EPOCH).take(600) {
                let at = change.timestamp().as_second();
                for away in [-7200, -1, 0, 1, 7200] {
                    check(at + away);
                }
            }
            (0..8000).for_each(|step| check(step * 1_000_003));
            check(253_402_207_200);
        }
        assert!(zones > 590, "{zones}");
        assert!(Zone::named("Europe/Nowhere").is_none());
    }
}
