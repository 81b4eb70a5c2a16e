//! How the site does: how fast it is, whether it is up, and a test of two pages.

use std::io::{self, Write};

use super::calendar::{DAYS, Date};
use super::dice::{Dice, Purpose};
use super::text::money;

/// Pages with the usual time to load on a phone, in milliseconds.
const PAGES: [(&str, u64); 6] = [
    ("/", 1_850),
    ("/collections/kaarsen", 2_150),
    ("/collections/keuken-tafel", 2_250),
    ("/products/scented-candle-pine", 2_050),
    ("/cart", 1_450),
    ("/checkout", 1_700),
];

/// Writes load times week by week, by page and device.
pub(crate) fn write_speed(out: &mut dyn Write, seed: u64) -> io::Result<()> {
    writeln!(out, "Date,Page,Device,Load time (ms),Samples")?;
    for day in (0..i64::from(DAYS)).filter(|&day| Date::of(day).weekday() == 0) {
        let mut dice = Dice::of(seed, Purpose::Site, day as u64);
        for (page, usual) in PAGES {
            for (device, per_mille) in [("mobile", 1000), ("desktop", 620)] {
                // A heavier theme from the second spring on.
                let heavier = if day > 510 { 130 } else { 0 };
                let load = dice.about((usual + heavier) * per_mille / 1000, 140);
                let samples = dice.between(20, 160);
                writeln!(out, "{},{page},{device},{load},{samples}", Date::of(day).iso())?;
            }
        }
    }
    Ok(())
}

/// Writes day by day how long the site answered, how long it did not, and how fast.
pub(crate) fn write_uptime(out: &mut dyn Write, seed: u64) -> io::Result<()> {
    writeln!(out, "Date,Up (s),Down (s),Response time (ms)")?;
    for day in 0..i64::from(DAYS) {
        let mut dice = Dice::of(seed, Purpose::Site, 10_000 + day as u64);
        let down = match dice.weighted(&[950, 40, 10]) {
            0 => 0,
            1 => dice.between(20, 400),
            _ => dice.between(900, 7_200),
        };
        let response = dice.about(230, 200);
        writeln!(out, "{},{},{down},{response}", Date::of(day).iso(), 86_400 - down)?;
    }
    Ok(())
}

/// Writes the security incidents.
pub(crate) fn write_incidents(out: &mut dyn Write, seed: u64) -> io::Result<()> {
    writeln!(out, "Incident date,Severity")?;
    for day in 0..i64::from(DAYS) {
        let mut dice = Dice::of(seed, Purpose::Site, 20_000 + day as u64);
        // The first and the last day have one, so the log covers the period.
        if dice.chance(24) || day == 3 || day == i64::from(DAYS) - 2 {
            let severity = ["low", "medium", "high"][dice.weighted(&[70, 24, 6])];
            writeln!(out, "{},{severity}", Date::of(day).iso())?;
        }
    }
    Ok(())
}

/// Days of the test of two product pages.
const TEST: std::ops::Range<i64> = 672..714;

/// Writes the test: the new page sells somewhat better.
pub(crate) fn write_test(out: &mut dyn Write, seed: u64) -> io::Result<()> {
    writeln!(out, "Date,Test variant,Sessions,Add to carts,Checkouts,Purchases,Revenue,Currency")?;
    for day in TEST {
        for (number, (variant, buyers)) in
            [("A: page as it is", 21), ("B: larger pictures", 31)].into_iter().enumerate()
        {
            let at = 30_000 + 2 * day as u64 + number as u64;
            let mut dice = Dice::of(seed, Purpose::Site, at);
            let sessions = dice.between(225, 275);
            let purchases = (0..sessions).filter(|_| dice.chance(buyers)).count() as u64;
            let checkouts = purchases + dice.whole(sessions * 21);
            let carts = checkouts + dice.whole(sessions * 46);
            let revenue: u64 = (0..purchases).map(|_| dice.between(1_800, 10_500)).sum();
            let date = Date::of(day).iso();
            let revenue = money(revenue as i64);
            writeln!(
                out,
                "{date},{variant},{sessions},{carts},{checkouts},{purchases},{revenue},EUR"
            )?;
        }
    }
    Ok(())
}
