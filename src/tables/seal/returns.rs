//! Everything given back, whatever tells of it: rows of returns files, lines with a negative
//! quantity, refunds noted with the order.

use std::collections::BTreeMap;

use super::articles::Articles;
use super::currency::Currencies;
use super::derive::Durations;
use super::files::{Files, Part, day_of};
use super::line_amounts::known;
use super::lines::Lines;
use super::order_refunds::{self, Given as GivenBack, Room};
use super::orders::{Orders, codes};
use super::overlap::keep_latest;
use super::return_rows::{LineTexts, Return};
use super::scaled::{Fraction, Reader, product, rescale};
use super::scatter::{Targets, scatter};
use super::shares::{Inputs, Shares, credit_of};
use crate::calendar::Period;
use crate::tables::column::{Column, NO_CODE, NO_DAY, NO_INSTANT, NO_NUMBER};
use crate::tables::schema::TableId;
use crate::tables::sealed::NO_ROW;

/// What returns are made from.
pub(super) struct Sources<'a> {
    pub(super) orders: &'a Orders,
    pub(super) days: &'a [i32],
    /// By order, when it was placed.
    pub(super) at: &'a [i64],
    /// By order, whether what is returned of it counts.
    pub(super) is_counting: &'a [u8],
    pub(super) inputs: &'a Inputs<'a>,
    pub(super) shares: &'a Shares,
    pub(super) currencies: &'a Currencies,
    pub(super) given: &'a Given<'a>,
    pub(super) files: &'a Files<'a>,
    pub(super) texts: LineTexts<'a>,
    /// Whether returns are booked on the day of the order, whenever they came.
    pub(super) on_order_day: bool,
}

/// The raw rows of the returns files that stay.
pub(super) struct Given<'a> {
    parts: Vec<Part<'a>>,
    targets: Targets,
    rows: usize,
    file: Vec<u32>,
    /// The order of each; [`NO_ROW`] where unknown.
    order: Vec<u32>,
}

impl<'a> Given<'a> {
    pub(super) fn join(files: &Files<'a>, orders: &Orders) -> Self {
        let parts = files.parts(TableId::Returns);
        let keys = ["order_id", "line_id", "sku", "quantity", "amount", "reason", "refunded_at"];
        let mut given = Given { targets: vec![], rows: 0, file: vec![], order: vec![], parts };
        for (part, kept) in given.parts.iter().zip(keep_latest(&given.parts, &keys)) {
            let order_ids = codes(part, "order_id");
            let mut targets = Vec::with_capacity(kept.len());
            for (row, kept) in kept.into_iter().enumerate() {
                targets.push(if kept { given.rows as u32 } else { NO_ROW });
                if kept {
                    given.rows += 1;
                    given.file.push(part.file);
                    let id = order_ids.get(row).copied().unwrap_or(NO_CODE);
                    given.order.push(orders.row(id));
                }
            }
            given.targets.push(targets);
        }
        given
    }

    /// Whether some file has returns.
    pub(super) fn is_loaded(&self) -> bool {
        !self.parts.is_empty()
    }

    /// The spans the returns files say they cover.
    pub(super) fn stated_periods(&self, files: &Files<'_>) -> Vec<Period> {
        self.parts.iter().filter_map(|part| files.stated_period(part.file)).collect()
    }

    /// By order, whether a returns file has something of it.
    pub(super) fn orders(&self, orders: usize) -> Vec<bool> {
        let mut has = vec![false; orders];
        for &order in self.order.iter().filter(|&&order| order != NO_ROW) {
            has[order as usize] = true;
        }
        has
    }

    fn column(&self, name: &str) -> Option<Column> {
        scatter(&self.parts, &self.targets, name, self.rows)
    }

    fn instants(&self, name: &str) -> Vec<i64> {
        match self.column(name) {
            Some(Column::Instant(at)) => at,
            _ => vec![NO_INSTANT; self.rows],
        }
    }

    fn texts(&self, name: &str) -> Vec<u32> {
        match self.column(name) {
            Some(Column::Text(codes)) => codes,
            _ => vec![NO_CODE; self.rows],
        }
    }
}

/// All returns. An order's own refund counts only where no row of a returns file and no negative
/// line tells of it in more detail.
pub(super) fn collect(sources: &Sources<'_>, durations: &mut Durations) -> Vec<Return> {
    let mut rows = Vec::new();
    let mut is_told = sources.given.orders(sources.orders.rows);
    from_files(sources, durations, &mut rows);
    from_credits(sources, &mut is_told, &mut rows);
    order_refunds::collect(sources, &is_told, &mut rows);
    rows
}

/// Rows of returns files.
fn from_files(sources: &Sources<'_>, durations: &mut Durations, rows: &mut Vec<Return>) {
    let (given, files) = (sources.given, sources.files);
    if given.rows == 0 {
        return;
    }
    let scale = sources.inputs.scale;
    let (amount, quantity) = (given.column("amount"), given.column("quantity"));
    let amount = Reader::new(amount.as_ref(), scale);
    let quantity = Reader::new(quantity.as_ref(), scale);
    let (sku, line_id, reason) =
        (given.texts("sku"), given.texts("line_id"), given.texts("reason"));
    let currency = given.texts("currency");
    let (refunded_at, received_at) = (given.instants("refunded_at"), given.instants("received_at"));
    let articles = Articles::new(sources);
    let mut money_back = MoneyBack::default();
    for row in 0..given.rows {
        let order = given.order[row];
        let line = line_of(sources, order, line_id[row], sku[row]);
        let is_of_goods = line != NO_ROW || sku[row] != NO_CODE || quantity.at(row).is_some();
        let paid = amount.at(row).filter(|_| !is_of_goods).map(i64::abs);
        let of = (order, given.file[row], currency[row]);
        if money_back.share_out(sources, of, paid, day_of(refunded_at[row]), rows) {
            continue;
        }
        let mut back = Return::of(sources, order, line);
        back.reason = reason[row];
        if line == NO_ROW {
            back.product = sources.inputs.products.of_sku(sku[row]);
            back.texts = sources.inputs.products.texts(back.product);
            articles.complete(sku[row], &mut back.texts);
            back.texts[0] = sku[row];
        }
        back.book(sources, day_of(refunded_at[row]));
        back.received_day = day_of(received_at[row]);
        if order != NO_ROW {
            let days = durations.days(sources.at[order as usize], received_at[row]);
            back.cycle_days = days.unwrap_or(NO_NUMBER);
        }
        back.quantity = quantity.at(row).map_or(NO_NUMBER, i64::abs);
        let file = given.file[row];
        let inside = files.at(file).facts.prices_include_tax;
        let day = if back.sale_day == NO_DAY { back.day } else { back.sale_day };
        let factor = factor(sources, order, inside, (currency[row], file, day));
        let stated = amount.at(row).map(i64::abs);
        back.amount = match (stated, factor) {
            (Some(amount), Some(factor)) => factor.of(amount),
            (Some(_), None) => NO_NUMBER,
            (None, _) => value_of_line(sources, line, back.quantity),
        };
        back.cost = cost_of(sources, &back);
        if order != NO_ROW && back.amount != NO_NUMBER {
            let tax = sources.inputs.prices.tax_on(order as usize, back.amount);
            back.tax = known(tax);
        }
        rows.push(back);
    }
}

/// Money paid back for orders as a whole, in rows that have a day each.
#[derive(Default)]
struct MoneyBack {
    room: Room,
    /// What earlier rows gave back, by order.
    before: BTreeMap<u32, GivenBack>,
}

impl MoneyBack {
    /// Shares such an amount out over the order's lines, as one noted with the order is. False if
    /// the row is none: its file does not say that tax is inside, as it is in all that is paid, it
    /// is in another currency, or nothing is known of the order's lines.
    fn share_out(
        &mut self,
        sources: &Sources<'_>,
        (order, file, currency): (u32, u32, u32),
        paid: Option<i64>,
        day: i32,
        rows: &mut Vec<Return>,
    ) -> bool {
        let is_paid = sources.files.at(file).facts.prices_include_tax == Some(true);
        let (Some(paid), true, true) = (paid, is_paid, order != NO_ROW) else { return false };
        let (own, _) = sources.inputs.prices.currency(order as usize);
        let is_other = currency != NO_CODE && own != NO_CODE && currency != own;
        if is_other || sources.inputs.lines.layout.of(order as usize).is_empty() {
            return false;
        }
        let before = self.before.entry(order).or_default();
        let given = self.room.share_out(sources, order as usize, (paid, *before), day, rows);
        before.add(given);
        true
    }
}

/// What takes the tax out of a returned amount, as of the order's prices unless the file states
/// how it is, and changes its currency.
fn factor(
    sources: &Sources<'_>,
    order: u32,
    tax_inside: Option<bool>,
    (currency, file, day): (u32, u32, i32),
) -> Option<Fraction> {
    let prices = sources.inputs.prices;
    let is_known = order != NO_ROW;
    let tax = match (tax_inside, is_known) {
        (Some(true), true) => prices.paid_without_tax(order as usize),
        (None, true) => prices.without_tax(order as usize),
        _ => Fraction::ONE,
    };
    let rate = if currency == NO_CODE && is_known {
        prices.rate(order as usize)
    } else {
        sources.currencies.rate(currency, file, day)
    };
    rate.map(|rate| tax.times(rate))
}

/// The line a return is of: by its id, else the first of the order with the article.
fn line_of(sources: &Sources<'_>, order: u32, line_id: u32, sku: u32) -> u32 {
    if order == NO_ROW {
        return NO_ROW;
    }
    let lines = sources.inputs.lines;
    let find = |name: &str, code: u32| {
        let codes = lines.codes(name);
        let mut rows = lines.layout.of(order as usize);
        rows.find(|&row| code != NO_CODE && codes.get(row) == Some(&code))
    };
    find("line_id", line_id).or_else(|| find("sku", sku)).map_or(NO_ROW, |row| row as u32)
}

/// What was paid for so many pieces of the line (for all of it where the number is unknown).
pub(super) fn value_of_line(sources: &Sources<'_>, line: u32, quantity: i64) -> i64 {
    part_of_line(sources, line, quantity, |row| {
        let gross = sources.shares.gross[row];
        let off = sources.shares.discount(row);
        if gross == NO_NUMBER { gross } else { gross - if off == NO_NUMBER { 0 } else { off } }
    })
}

fn part_of_line(
    sources: &Sources<'_>,
    line: u32,
    quantity: i64,
    whole: impl Fn(usize) -> i64,
) -> i64 {
    if line == NO_ROW {
        return NO_NUMBER;
    }
    let whole = whole(line as usize);
    let sold = pieces(sources.inputs.lines, line as usize, sources.inputs.scale);
    if whole == NO_NUMBER || quantity == NO_NUMBER || sold == 0 {
        return whole;
    }
    Fraction::new(i128::from(quantity.min(sold)), i128::from(sold)).of(whole)
}

pub(super) fn pieces(lines: &Lines, row: usize, scale: u8) -> i64 {
    let (units, own) = lines.quantity(row);
    rescale(units, own, scale)
}

/// Cost of the pieces given back. Without their number nothing is taken to have come back, unless
/// all that was paid for the line was refunded.
pub(super) fn cost_of(sources: &Sources<'_>, back: &Return) -> i64 {
    if back.line == NO_ROW {
        let each =
            (back.product != NO_ROW).then(|| sources.inputs.products.unit_cost(back.product));
        return match each.flatten() {
            Some(each) if back.quantity != NO_NUMBER => {
                let scale = sources.inputs.scale;
                product((back.quantity, scale), each, scale)
            }
            _ => NO_NUMBER,
        };
    }
    let row = back.line as usize;
    let cost = sources.shares.cost(row);
    if cost == NO_NUMBER || back.quantity != NO_NUMBER {
        return part_of_line(sources, back.line, back.quantity, |_| cost);
    }
    let is_whole = back.amount >= value_of_line(sources, back.line, NO_NUMBER);
    if is_whole { cost } else { 0 }
}

/// Lines with a negative quantity, on the day of their order.
fn from_credits(sources: &Sources<'_>, is_told: &mut [bool], rows: &mut Vec<Return>) {
    let credits = sources.inputs.credits;
    let scale = sources.inputs.scale;
    let texts_of_credits = LineTexts::new(credits);
    for row in 0..credits.layout.rows() {
        let order = credits.layout.order[row];
        is_told[order as usize] = true;
        let texts = texts_of_credits.at(row);
        let line = line_of(sources, order, NO_CODE, texts[0]);
        let mut back = Return::of(sources, order, line);
        back.texts = texts;
        back.product = credits.product[row];
        back.book(sources, back.sale_day);
        let (units, own) = credits.quantity(row);
        let has_quantity = credits.quantity.as_ref().is_some_and(|all| !all.is_missing(row));
        back.quantity = if has_quantity { rescale(units.abs(), own, scale) } else { NO_NUMBER };
        let prices = sources.inputs.prices;
        let factor = prices.rate(order as usize);
        let factor = factor.map(|rate| prices.without_tax(order as usize).times(rate));
        back.amount = factor
            .map_or(NO_NUMBER, |factor| -credit_of(sources.inputs, order as usize, row, factor));
        let own_cost = match (credits.own.cost(row), prices.rate(order as usize)) {
            (NO_NUMBER, _) => credits.product_cost(row, sources.inputs.products, scale),
            (cost, rate) => rate.map(|rate| rate.of(cost)),
        };
        back.cost = own_cost.map_or_else(|| cost_of(sources, &back), i64::abs);
        // Shipping and tax of an order that sells too are what was left of both.
        let sells = !sources.inputs.lines.layout.of(order as usize).is_empty();
        back.shipping = if sells { 0 } else { NO_NUMBER };
        back.tax = match back.amount {
            _ if sells => 0,
            NO_NUMBER => NO_NUMBER,
            amount => known(prices.tax_on(order as usize, amount)),
        };
        rows.push(back);
    }
}

impl Return {
    /// A return of an order's line, with what is inherited from them.
    pub(super) fn of(sources: &Sources<'_>, order: u32, line: u32) -> Self {
        let mut back = Return { order, line, ..Return::default() };
        if order != NO_ROW {
            back.sale_day = sources.days[order as usize];
            back.is_counting = sources.is_counting[order as usize];
        }
        if line != NO_ROW {
            back.texts = sources.texts.at(line as usize);
            back.product = sources.inputs.lines.product[line as usize];
        }
        back
    }

    /// The day it is booked on: the refund's, or else the order's; the order's also where the
    /// settings say so.
    pub(super) fn book(&mut self, sources: &Sources<'_>, day: i32) {
        self.is_day_of_order = u8::from(day == NO_DAY);
        self.refund_day = if day == NO_DAY { self.sale_day } else { day };
        let by_order = sources.on_order_day && self.sale_day != NO_DAY;
        self.day = if by_order { self.sale_day } else { self.refund_day };
    }
}
