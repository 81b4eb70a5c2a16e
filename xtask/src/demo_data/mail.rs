//! The newsletter: what each campaign did, and how the list grew.

use std::io::{self, Write};

use super::calendar::{DAYS, Date};
use super::dice::{Dice, Purpose};
use super::text::{cell, money};
use super::traffic::{Bought, EMAIL, Tally};

/// Writes the campaigns, one every Thursday; what the mail brings in the week after is theirs.
pub(crate) fn write_campaigns(out: &mut dyn Write, seed: u64, tally: &Tally) -> io::Result<()> {
    writeln!(
        out,
        "Send date,Campaign name,Sent,Delivered,Opened,Clicked,Bounced,Spam complaints,\
         Unsubscribed,Orders,Revenue,Currency"
    )?;
    let mut list: u64 = 3_400;
    for day in (0..i64::from(DAYS)).filter(|&day| Date::of(day).weekday() == 3) {
        let mut dice = Dice::of(seed, Purpose::Mail, day as u64);
        let bounced = dice.whole(list * 14);
        let delivered = list - bounced;
        let [open, click] = [(345, 120), (27, 250)].map(|(usual, by)| dice.about(usual, by));
        let opened = dice.whole(delivered * open);
        let clicked = dice.whole(delivered * click).min(opened);
        let unsubscribed = dice.whole(delivered * 2);
        let week = (day..(day + 7).min(i64::from(DAYS)))
            .map(|day| tally.channel(day as usize, EMAIL))
            .fold(Bought::default(), |sum, bought| Bought {
                purchases: sum.purchases + bought.purchases,
                revenue: sum.revenue + bought.revenue,
            });
        let date = Date::of(day);
        writeln!(
            out,
            "{},{},{list},{delivered},{opened},{clicked},{bounced},{},{unsubscribed},{},{},EUR",
            date.iso(),
            cell(&subject(date)),
            dice.whole(delivered / 9),
            week.purchases,
            money(week.revenue as i64),
        )?;
        list = list + dice.between(40, 95) - unsubscribed - bounced / 8;
    }
    Ok(())
}

fn subject(date: Date) -> String {
    let theme = match date.month {
        1 => "Warm into the new year",
        2 => "Soft light for dark evenings",
        3 => "Spring on the table",
        4 => "Out into the garden",
        5 => "For mothers and others",
        6 => "Long evenings outside",
        7 => "Summer linen",
        8 => "Back home, new cups",
        9 => "Autumn colours",
        10 => "Candles are back",
        11 => "Gifts, early",
        _ => "Last days for parcels",
    };
    format!("{theme} | {:02}-{:02}", date.day, date.month)
}

/// Writes how many joined the list each day.
pub(crate) fn write_subscribers(out: &mut dyn Write, seed: u64) -> io::Result<()> {
    writeln!(out, "Date,New subscribers")?;
    for day in 0..i64::from(DAYS) {
        let mut dice = Dice::of(seed, Purpose::Mail, 10_000 + day as u64);
        writeln!(out, "{},{}", Date::of(day).iso(), dice.between(4, 13))?;
    }
    Ok(())
}
