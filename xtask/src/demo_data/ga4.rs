//! A free-form exploration of Google Analytics 4: visits by day, channel and device.

use std::io::{self, Write};

use super::calendar::{DAYS, Date};
use super::dice::{Dice, Purpose};
use super::text::money;
use super::traffic::{CHANNELS, DEVICES, Row, Tally, Visits};

const HEADER: &str = "Date,Session primary channel group (Default Channel Group),Device category,\
Sessions,Engaged sessions,Total users,New users,Views,Add to carts,Checkouts,\
Ecommerce purchases,Purchase revenue,Average engagement time per session\n";

/// Writes the exploration: comments, header, a grand total with a cell too many, the rows.
pub(crate) fn write(out: &mut dyn Write, tally: &Tally, visits: &Visits) -> io::Result<()> {
    let (from, to) = (Date::of(0).compact(), Date::of(i64::from(DAYS) - 1).compact());
    let rule = "# ----------------------------------------";
    writeln!(out, "{rule}\n# Lykke & Linnen - GA4\n# Verkeer per dag-Vrije vorm 1")?;
    writeln!(out, "# {from}-{to}\n{rule}\n")?;
    out.write_all(HEADER.as_bytes())?;
    let total = rows(tally, visits).fold(Total::default(), |sum, (_, _, row)| sum.plus(&row));
    writeln!(out, ",,,{},Grand total", total.sums.cells())?;
    for (day, (channel, device), row) in rows(tally, visits) {
        let (channel, device) = (CHANNELS[channel].name, DEVICES[device].0);
        let date = Date::of(day as i64).compact();
        writeln!(out, "{date},{channel},{device},{}", Sums::of(&row).cells())?;
    }
    Ok(())
}

const PAGES_HEADER: &str = "Date,Session primary channel group (Default Channel Group),\
Device category,Landing page,Sessions,Engaged sessions,Total users,New users,Views,Add to carts,\
Checkouts,Ecommerce purchases,Purchase revenue\n";

/// Landing pages of the large export.
const PAGES: usize = 23;

/// Writes an export by landing page of so many rows at most: 730 days, 10 channels, 3 devices and 23
/// pages have 503,700.
pub(crate) fn write_pages(out: &mut dyn Write, seed: u64, rows: usize) -> io::Result<()> {
    out.write_all(PAGES_HEADER.as_bytes())?;
    let (channels, devices) = (CHANNELS.len(), DEVICES.len());
    for row in 0..rows.min(DAYS as usize * channels * devices * PAGES) {
        let (place, page) = (row / PAGES, row % PAGES);
        let date = Date::of((place / devices / channels) as i64).compact();
        let channel = CHANNELS[place / devices % channels].name;
        let device = DEVICES[place % devices].0;
        let mut dice = Dice::of(seed, Purpose::Traffic, (1 << 40) + row as u64);
        let sessions = dice.between(1, 40);
        let (engaged, users) = (dice.below(sessions + 1), dice.between(1, sessions));
        let carts = dice.below(sessions / 3 + 1);
        let bought = carts / 2;
        let sums = Sums {
            counts: [sessions, engaged, users, users / 2, sessions * 3, carts, carts, bought],
            revenue: bought * dice.between(1_000, 9_000),
            seconds: 0,
        };
        let cells = sums.counts_and_revenue();
        writeln!(out, "{date},{channel},{device},/products/article-{page},{cells}")?;
    }
    Ok(())
}

fn rows<'a>(
    tally: &'a Tally,
    visits: &'a Visits,
) -> impl Iterator<Item = (usize, (usize, usize), Row)> + 'a {
    (0..DAYS as usize).flat_map(move |day| {
        (0..CHANNELS.len() * DEVICES.len()).filter_map(move |cell| {
            let at = (cell / DEVICES.len(), cell % DEVICES.len());
            visits.row(tally, day, at).map(|row| (day, at, row))
        })
    })
}

/// What a row of the file shows.
#[derive(Default)]
struct Sums {
    counts: [u64; 8],
    revenue: u64,
    /// Mean seconds of a visit.
    seconds: u64,
}

impl Sums {
    fn of(row: &Row) -> Self {
        Self {
            counts: [
                row.sessions,
                row.engaged,
                row.users,
                row.new_users,
                row.views,
                row.carts,
                row.checkouts,
                row.bought.purchases,
            ],
            revenue: row.bought.revenue,
            seconds: row.seconds,
        }
    }

    fn cells(&self) -> String {
        format!("{},{}", self.counts_and_revenue(), self.seconds)
    }

    fn counts_and_revenue(&self) -> String {
        let counts = self.counts.map(|count| count.to_string()).join(",");
        let revenue = if self.revenue == 0 { "0".to_owned() } else { money(self.revenue as i64) };
        format!("{counts},{revenue}")
    }
}

/// The grand total: sums, and the mean over all visits.
#[derive(Default)]
struct Total {
    sums: Sums,
    seconds: u64,
}

impl Total {
    fn plus(mut self, row: &Row) -> Self {
        let added = Sums::of(row);
        for (sum, count) in self.sums.counts.iter_mut().zip(added.counts) {
            *sum += count;
        }
        self.sums.revenue += added.revenue;
        self.seconds += row.seconds * row.sessions;
        self.sums.seconds = self.seconds / self.sums.counts[0].max(1);
        self
    }
}
