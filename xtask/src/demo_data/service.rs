//! What customers say: questions, answers to surveys, reviews.

use std::io::{self, Write};

use super::calendar::{DAYS, Date, END, minute};
use super::catalogue::Catalogue;
use super::dice::{Dice, Purpose};
use super::order::Order;
use super::parcels::Parcel;
use super::text::cell;

const DAY: u64 = 86_400;

/// Columns of the tickets.
pub(crate) const TICKETS_HEADER: &str = "Ticket,Created at,Channel,Reason,First reply at,\
Solved at,Automated,CSAT,Order,Customer email\n";
/// Columns of the answers to surveys.
pub(crate) const SURVEYS_HEADER: &str = "Date,Survey,Score,Scale,Customer email,Order,Moment\n";
/// Columns of the reviews.
pub(crate) const REVIEWS_HEADER: &str = "Date,Product,SKU,Order,Rating,Out of\n";

/// What the customer of one order says.
pub(crate) struct Voice<'a> {
    /// The order's number as the customer knows it.
    pub(crate) name: &'a str,
    /// The order.
    pub(crate) order: &'a Order,
    /// Its parcel, if one was sent.
    pub(crate) parcel: Option<&'a Parcel>,
    /// Chance of this order alone.
    pub(crate) dice: Dice,
}

impl<'a> Voice<'a> {
    /// The voice of an order's customer.
    pub(crate) fn of(
        (seed, number): (u64, u64),
        name: &'a str,
        order: &'a Order,
        parcel: Option<&'a Parcel>,
    ) -> Self {
        Voice { name, order, parcel, dice: Dice::of(seed, Purpose::Service, number) }
    }

    fn has_trouble(&self) -> bool {
        self.parcel.is_some_and(|parcel| parcel.is_late() || !parcel.error.is_empty())
    }

    /// A question, if there is one.
    pub(crate) fn write_ticket(&mut self, out: &mut dyn Write) -> io::Result<()> {
        let comes_back = self.order.lines.iter().any(|line| line.returned > 0);
        let per_mille = 78 + 420 * u64::from(self.has_trouble()) + 190 * u64::from(comes_back);
        if self.order.source == "pos" || !self.dice.chance(per_mille) {
            return Ok(());
        }
        let dice = &mut self.dice;
        let created = self.order.second + dice.between(3600, 8 * DAY);
        if created >= END {
            return Ok(());
        }
        let reason = match self.parcel {
            Some(parcel) if !parcel.error.is_empty() => "Damaged or wrong",
            Some(parcel) if parcel.is_late() => "Where is my order",
            _ if comes_back => "Return or refund",
            _ => ["Where is my order", "Product question", "Payment", "Change of address"]
                [dice.weighted(&[38, 34, 16, 12])],
        };
        let channel = ["E-mail", "Chat", "Phone", "Contact form"][dice.weighted(&[44, 27, 15, 14])];
        let is_automated = reason == "Where is my order" && dice.chance(360);
        let reply = created + if is_automated { 45 } else { reply_after(dice, channel) };
        let solved = reply + if is_automated { 15 } else { dice.between(300, 3 * DAY) };
        let csat = satisfaction(dice, self.parcel.is_some_and(|it| !it.error.is_empty()));
        let is_rated = solved < END && dice.chance(340);
        let at = |second: u64| if second < END { minute(second) } else { String::new() };
        writeln!(
            out,
            "T{},{},{channel},{reason},{},{},{},{},{},{}",
            &self.name[1..],
            minute(created),
            at(reply),
            at(solved),
            if is_automated { "yes" } else { "no" },
            if is_rated { csat.to_string() } else { String::new() },
            self.name,
            self.order.person.email,
        )
    }

    /// An answer to one of the surveys, if there is one.
    pub(crate) fn write_survey(&mut self, out: &mut dyn Write) -> io::Result<()> {
        let trouble = self.has_trouble();
        let dice = &mut self.dice;
        let Some(delivered) = self.parcel.and_then(|parcel| parcel.delivered) else {
            return Ok(());
        };
        let (kind, scale, moment, after) = match dice.weighted(&[880, 72, 48]) {
            0 => return Ok(()),
            1 => ("NPS", 10, "after delivery", dice.between(7, 14)),
            _ => ("CSAT", 5, "after purchase", 0),
        };
        let day = (delivered / DAY + after) as i64;
        if day >= i64::from(DAYS) {
            return Ok(());
        }
        let score = if scale == 5 {
            satisfaction(dice, trouble)
        } else {
            let happy = [2, 1, 1, 2, 3, 6, 8, 16, 26, 21, 24];
            let unhappy = [10, 7, 8, 10, 10, 14, 12, 12, 9, 5, 3];
            dice.weighted(if trouble { &unhappy } else { &happy }) as u64
        };
        let (date, email) = (Date::of(day).iso(), &self.order.person.email);
        writeln!(out, "{date},{kind},{score},{scale},{email},{},{moment}", self.name)
    }

    /// A review, if there is one: of the first article, now and then of the shop.
    pub(crate) fn write_review(
        &mut self,
        out: &mut dyn Write,
        catalogue: &Catalogue,
    ) -> io::Result<()> {
        let trouble = self.has_trouble();
        let dice = &mut self.dice;
        let Some(delivered) = self.parcel.and_then(|parcel| parcel.delivered) else {
            return Ok(());
        };
        let day = (delivered / DAY + dice.between(2, 20)) as i64;
        let (is_written, is_of_shop) = (dice.chance(95), dice.chance(220));
        if !is_written || day >= i64::from(DAYS) {
            return Ok(());
        }
        let variant = &catalogue.variants[self.order.lines[0].variant];
        let date = Date::of(day).iso();
        let rating = satisfaction(dice, trouble);
        if is_of_shop {
            writeln!(out, "{date},,,{},{rating},5", self.name)
        } else {
            let title = cell(variant.product.title);
            writeln!(out, "{date},{title},{},{},{rating},5", variant.sku, self.name)
        }
    }
}

/// Seconds until somebody answers.
fn reply_after(dice: &mut Dice, channel: &str) -> u64 {
    match channel {
        "Phone" => dice.between(0, 180),
        "Chat" => dice.between(20, 900),
        _ if dice.chance(120) => dice.between(8 * 3600, 40 * 3600),
        _ => dice.between(900, 8 * 3600),
    }
}

/// Stars from 1 to 5.
fn satisfaction(dice: &mut Dice, trouble: bool) -> u64 {
    let weights = if trouble { [26, 22, 22, 18, 12] } else { [3, 4, 10, 33, 50] };
    1 + dice.weighted(&weights) as u64
}
