//! What the office keeps: costs, the bank account, staff, leads, targets.

use std::io::{self, Write};

use super::calendar::{DAYS, Date};
use super::dice::{Dice, Purpose};
use super::text::{cell, money};

/// The money of each day: as large as the period, however many orders.
pub(crate) struct Books {
    days: Vec<Taken>,
}

/// What came in on a day, in cents.
#[derive(Clone, Copy, Default)]
struct Taken {
    /// Paid by customers, with tax.
    paid: i64,
    /// Cost of the goods sold.
    goods: i64,
}

/// A month of the period: its first and last day.
type Month = (i64, i64);

impl Books {
    /// Empty books.
    pub(crate) fn new() -> Self {
        Self { days: vec![Taken::default(); DAYS as usize] }
    }

    /// Books an order.
    pub(crate) fn add(&mut self, day: usize, paid: i64, goods: i64) {
        self.days[day].paid += paid;
        self.days[day].goods += goods;
    }

    fn sum(&self, (from, to): Month) -> Taken {
        self.days[from as usize..=to as usize].iter().fold(Taken::default(), |sum, day| Taken {
            paid: sum.paid + day.paid,
            goods: sum.goods + day.goods,
        })
    }

    /// Writes the costs that no other file tells of, booked at the end of each month.
    pub(crate) fn write_costs(&self, out: &mut dyn Write, seed: u64) -> io::Result<()> {
        writeln!(out, "Booking date,Cost type,Amount,Currency,Paid on")?;
        for (number, month) in months().into_iter().enumerate() {
            let mut dice = Dice::of(seed, Purpose::Office, number as u64);
            // Without tax; most follow the sales, some are the same each month.
            let sales = self.sum(month).paid * 100 / 122;
            let mut book = |kind: &str, amount: i64, days: i64| {
                let booked = Date::of(month.1).iso();
                let paid = month.1 + days;
                let paid =
                    if paid < i64::from(DAYS) { Date::of(paid).iso() } else { String::new() };
                writeln!(out, "{booked},{kind},{},EUR,{paid}", money(amount))
            };
            book("staff", sales * 110 / 1000 + 42_000, 0)?;
            book("overhead", sales * 18 / 1000 + 61_500, 14)?;
            book("payment", sales * 17 / 1000, 0)?;
            book("marketing", sales * 9 / 1000 + dice.below(15_000) as i64, 30)?;
            book("tax", sales * 12 / 1000, 21)?;
            if number % 6 == 2 {
                book("investment", 180_000 + dice.below(150_000) as i64, 30)?;
            }
        }
        Ok(())
    }

    /// Writes the bank account: customers' money week by week, what is paid month by month.
    pub(crate) fn write_bank(&self, out: &mut dyn Write, seed: u64) -> io::Result<()> {
        writeln!(out, "Transaction date,Amount,Currency,Type")?;
        for (number, month) in months().into_iter().enumerate() {
            let mut dice = Dice::of(seed, Purpose::Office, 100 + number as u64);
            for from in (month.0..=month.1).step_by(7) {
                let to = (from + 6).min(month.1);
                // Payment services keep their fee.
                let received = self.sum((from, to)).paid * 983 / 1000;
                writeln!(out, "{},{},EUR,sales", Date::of(to).iso(), money(received))?;
            }
            let sum = self.sum(month);
            let sales = sum.paid * 100 / 122;
            let mut pay = |day: i64, kind: &str, amount: i64| {
                let date = Date::of((month.0 + day).min(month.1)).iso();
                writeln!(out, "{date},-{},EUR,{kind}", money(amount))
            };
            pay(4, "goods", sum.goods * dice.between(880, 1150) as i64 / 1000)?;
            pay(9, "marketing", sales * dice.between(95, 125) as i64 / 1000)?;
            pay(14, "fulfilment", sales * 92 / 1000)?;
            pay(20, "overhead", sales * 18 / 1000 + 61_500)?;
            pay(24, "staff", sales * 110 / 1000 + 42_000)?;
            if number % 3 == 2 {
                pay(27, "tax", sales * 3 * 95 / 1000)?;
            }
        }
        Ok(())
    }
}

/// All months of the period.
fn months() -> Vec<Month> {
    let mut months: Vec<Month> = Vec::new();
    for day in 0..i64::from(DAYS) {
        match months.last_mut() {
            Some(month) if Date::of(day).day > 1 => month.1 = day,
            _ => months.push((day, day)),
        }
    }
    months
}

/// Who works here: place, first day and last (numbers of the period's days), training, hours.
const PEOPLE: [(&str, i64, Option<i64>, &str, u64); 8] = [
    ("Utrecht", -900, None, "expert", 128),
    ("Utrecht", -420, None, "skilled", 96),
    ("Utrecht", -200, Some(310), "basic", 64),
    ("Utrecht", 95, None, "basic", 64),
    ("Utrecht", 330, None, "skilled", 80),
    ("Antwerpen", -650, None, "expert", 112),
    ("Antwerpen", -80, Some(560), "skilled", 72),
    ("Antwerpen", 575, None, "basic", 72),
];

/// Writes the hours of everybody, month by month.
pub(crate) fn write_staff(out: &mut dyn Write, seed: u64) -> io::Result<()> {
    writeln!(
        out,
        "Month,Employee,Warehouse,Training level,Hours contracted,Hours worked,Hours absent,\
         Started at,Left at,Tasks done"
    )?;
    for (number, month) in months().into_iter().enumerate() {
        for (who, (place, started, left, training, hours)) in PEOPLE.into_iter().enumerate() {
            if started > month.0 || left.is_some_and(|left| left < month.1) {
                continue;
            }
            let mut dice = Dice::of(seed, Purpose::Office, (200 + 10 * number + who) as u64);
            let absent = if dice.chance(260) { dice.between(4, hours / 4) } else { 0 };
            let worked = hours - absent + dice.below(7);
            // So many tasks in eight hours, by what somebody has learnt.
            let a_day = match training {
                "basic" => 34,
                "skilled" => 41,
                _ => 47,
            };
            writeln!(
                out,
                "{},E-{:02},{place},{training},{hours},{worked},{absent},{},{},{}",
                Date::of(month.0).iso(),
                who + 1,
                Date::of(started).iso(),
                left.filter(|&left| left < i64::from(DAYS))
                    .map(|left| Date::of(left).iso())
                    .unwrap_or_default(),
                worked * dice.about(a_day, 90) / 8,
            )?;
        }
    }
    Ok(())
}

/// Writes how staff rate their work, a few answers every other month.
pub(crate) fn write_staff_survey(out: &mut dyn Write, seed: u64) -> io::Result<()> {
    for (number, month) in months().into_iter().enumerate().skip(1).step_by(2) {
        let mut dice = Dice::of(seed, Purpose::Office, 600 + number as u64);
        for _ in 0..dice.between(4, 6) {
            let score = 5 + dice.weighted(&[4, 10, 24, 34, 20, 8]);
            writeln!(out, "{},Employee,{score},10,,,half year", Date::of(month.1).iso())?;
        }
    }
    Ok(())
}

/// Writes enquiries of businesses that want to resell, and what became of them.
pub(crate) fn write_leads(out: &mut dyn Write, seed: u64) -> io::Result<()> {
    writeln!(out, "Lead ID,Created at,Channel,Campaign,Won at,Deal value,Currency")?;
    let mut number = 0;
    for day in 0..i64::from(DAYS) {
        let mut dice = Dice::of(seed, Purpose::Office, 1_000 + day as u64);
        for _ in 0..dice.whole(if Date::of(day).weekday() < 5 { 900 } else { 150 }) {
            number += 1;
            let (channel, campaign) = [
                ("Organic Search", ""),
                ("Paid Search", "NL | Search | Wonen"),
                ("Paid Search", "BE | Search | Wonen"),
                ("Email", ""),
                ("Referral", ""),
                ("Direct", ""),
            ][dice.weighted(&[26, 20, 9, 15, 18, 12])];
            let decided = day + dice.between(4, 55) as i64;
            let is_won = dice.chance(235) && decided < i64::from(DAYS);
            let won = if is_won { Date::of(decided).iso() } else { String::new() };
            let amount = dice.between(25_000, 240_000) as i64;
            let amount = if is_won { money(amount) } else { String::new() };
            let date = Date::of(day).iso();
            writeln!(out, "L{number:04},{date},{channel},{},{won},{amount},EUR", cell(campaign))?;
        }
    }
    Ok(())
}

/// Writes what the shop wants to reach.
pub(crate) fn write_targets(out: &mut dyn Write) -> io::Result<()> {
    out.write_all(
        b"KPI,Period,Dimension,Target\n\
          revenue,2026-10,,24000\n\
          revenue,2026-Q3,,58000\n\
          aov,,,60\n\
          conversion_rate,,,0.025\n\
          conversion_rate,,device=mobile,0.02\n\
          return_rate,,,0.06\n\
          on_time_rate,,,0.95\n\
          nps,,,45\n\
          stockout_rate,,,0.03\n\
          gross_margin,,,0.5\n",
    )
}
