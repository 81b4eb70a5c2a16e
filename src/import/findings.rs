//! What shows of a file only as a whole: days that lack, numbers that lack, tests among the orders,
//! lines told twice, amounts in several currencies. All of it is kept.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use hashbrown::HashMap;

use crate::blocks::{by_row, each_block};
use crate::calendar::Day;
use crate::problem::{Code, Place, Problem, Problems};
use crate::tables::{
    Column, Dictionaries, Dictionary, NO_CODE, NO_DAY, NO_INSTANT, Table, TableId,
};

/// Days from which on a file can be called daily.
const LEAST_DAYS: i32 = 14;

/// Orders a day from which on a day without any is odd: by chance one in 3,000 days has none.
const ORDERS_A_DAY: usize = 8;

/// Orders from which on their numbers can be called a sequence.
const LEAST_ORDERS: usize = 20;

/// Gaps in a sequence that are named.
const GAPS_NAMED: usize = 5;

/// Adds what is found to the problems.
pub(super) fn look(tables: &[Table], dictionaries: &Dictionaries, problems: &mut Problems) {
    for table in tables {
        missing_days(table, problems);
        several_currencies(table, dictionaries, problems);
        match table.id {
            TableId::Orders => {
                number_gaps(table, dictionaries, problems);
                test_orders(table, dictionaries, problems);
            }
            TableId::OrderLines => doubled_lines(table, dictionaries, problems),
            _ => {}
        }
    }
}

fn whole_file(code: Code, found: &str) -> Problem {
    Problem::new(code, Place::default(), found)
}

/// Each run of days without a row, in data that has rows on at least nine days of ten.
fn missing_days(table: &Table, problems: &mut Problems) {
    let is_daily = matches!(
        table.id,
        TableId::Orders | TableId::Sessions | TableId::PageLoads | TableId::Uptime
    );
    let days = days_of(table);
    let (Some(&first), Some(&last)) = (days.first(), days.last()) else { return };
    let span = last - first + 1;
    let is_dense = days.len() * 10 >= span as usize * 9;
    let is_busy = table.id != TableId::Orders || table.rows >= span as usize * ORDERS_A_DAY;
    if !is_daily || span < LEAST_DAYS || !is_dense || !is_busy {
        return;
    }
    for (before, after) in days.iter().zip(days.iter().skip(1)) {
        if after - before > 1 {
            let found = span_text(Day(before + 1), Day(after - 1));
            problems.push(whole_file(Code::MissingDays, &found));
        }
    }
}

fn span_text(from: Day, to: Day) -> String {
    if from == to { from.to_string() } else { format!("{from} – {to}") }
}

/// The days that have rows; none of a table of longer spans.
fn days_of(table: &Table) -> BTreeSet<i32> {
    let is_of_spans = table.column("date_to").is_some();
    let column = table.schema().day.filter(|_| !is_of_spans).and_then(|day| table.column(day));
    match column {
        Some(Column::Day(days)) => distinct(days.iter().copied().filter(|&day| day != NO_DAY)),
        Some(Column::Instant(seconds)) => {
            let known = seconds.iter().filter(|&&second| second != NO_INSTANT);
            distinct(known.map(|second| second.div_euclid(86_400) as i32))
        }
        _ => BTreeSet::new(),
    }
}

/// All values once. Most stand where the one before them does.
fn distinct(days: impl Iterator<Item = i32>) -> BTreeSet<i32> {
    let mut last = None;
    days.filter(|&day| last.replace(day) != Some(day)).collect()
}

/// That amounts are in more than one currency, with how many rows each has.
fn several_currencies(table: &Table, dictionaries: &Dictionaries, problems: &mut Problems) {
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    for (code, count) in counted(texts(table, "currency")) {
        let name = dictionaries.get("currency").map_or("", |words| words.text(code));
        *counts.entry(name).or_default() += count;
    }
    // Rates are of many currencies by nature.
    if counts.len() > 1 && table.id != TableId::FxRates {
        let all: Vec<String> =
            counts.iter().map(|(name, count)| format!("{name} {count}")).collect();
        problems.push(whole_file(Code::SeveralCurrencies, &all.join(", ")));
    }
}

/// How often each code is there, by code.
pub(super) fn counted(codes: &[u32]) -> impl Iterator<Item = (u32, u64)> {
    let mut counts: Vec<u64> = Vec::new();
    for &code in codes.iter().filter(|&&code| code != NO_CODE) {
        let at = code as usize;
        if counts.len() <= at {
            counts.resize(at + 1, 0);
        }
        counts[at] += 1;
    }
    let all = counts.into_iter().enumerate().filter(|(_, count)| *count > 0);
    all.map(|(code, count)| (code as u32, count))
}

/// Numbers that lack in a sequence of order numbers of which most are there.
fn number_gaps(orders: &Table, dictionaries: &Dictionaries, problems: &mut Problems) {
    let Some(words) = dictionaries.get("order_id") else { return };
    let mut sequences: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
    let codes = texts(orders, "order_id");
    each_block(codes.len(), |rows| {
        for &code in codes[rows].iter().filter(|&&code| code != NO_CODE) {
            if let Some((before, number)) = numbered(words.text(code)) {
                sequences.entry(before).or_default().push(number);
            }
        }
    });
    for (before, mut numbers) in sequences {
        numbers.sort_unstable();
        numbers.dedup();
        let (Some(&first), Some(&last)) = (numbers.first(), numbers.last()) else { continue };
        let lacking = last - first + 1 - numbers.len() as u64;
        let is_sequence = numbers.len() >= LEAST_ORDERS && lacking * 5 <= numbers.len() as u64;
        if is_sequence && lacking > 0 {
            let named = gaps(&numbers).take(GAPS_NAMED).map(|(from, to)| {
                if from == to {
                    format!("{before}{from}")
                } else {
                    format!("{before}{from}–{to}")
                }
            });
            let named: Vec<String> = named.collect();
            let found = format!("{lacking}: {}", named.join(", "));
            problems.push(whole_file(Code::OrderGaps, &found));
        }
    }
}

/// What stands before an id's last digits, and their number; none of ids without, or with a zero in
/// front, whose length would tell something as well.
fn numbered(id: &str) -> Option<(&str, u64)> {
    let digits = id.len() - id.trim_end_matches(|mark: char| mark.is_ascii_digit()).len();
    let (before, number) = id.split_at(id.len() - digits);
    (!number.starts_with('0')).then(|| Some((before, number.parse().ok()?)))?
}

/// First and last of each run of numbers that lack.
fn gaps(numbers: &[u64]) -> impl Iterator<Item = (u64, u64)> {
    let pairs = numbers.iter().zip(numbers.iter().skip(1));
    pairs
        .filter(|(before, after)| *after - *before > 1)
        .map(|(before, after)| (before + 1, after - 1))
}

/// Orders that look like somebody's tests and are not marked so. Where many look so it is the data
/// of a shop made up to show something.
fn test_orders(orders: &Table, dictionaries: &Dictionaries, problems: &mut Problems) {
    let people = by_text(dictionaries.get("customer"), is_test_customer);
    let methods = by_text(dictionaries.get("payment_method"), is_test_payment);
    let says = |of_text: &[bool], codes: &[u32], row: usize| {
        codes.get(row).is_some_and(|&code| of_text.get(code as usize) == Some(&true))
    };
    let (customers, payments) = (texts(orders, "customer"), texts(orders, "payment_method"));
    let addresses = texts(orders, "customer_email");
    let is_marked = |row: usize| match orders.column("is_test") {
        Some(Column::Flag(flags)) => flags[row] == 1,
        _ => false,
    };
    let is_test = |row: &usize| {
        !is_marked(*row)
            && (says(&people, customers, *row)
                || says(&people, addresses, *row)
                || says(&methods, payments, *row))
    };
    let found: Vec<usize> = (0..orders.rows).filter(is_test).collect();
    if found.len() * 10 > orders.rows {
        return;
    }
    for row in found {
        let line = orders.line(row);
        let at = Place { line, line_to: line, ..Place::default() };
        let id = texts(orders, "order_id").get(row).copied().filter(|&code| code != NO_CODE);
        let id = id.and_then(|code| Some(dictionaries.get("order_id")?.text(code)));
        problems.push(Problem::new(Code::TestOrder, at, id.unwrap_or_default()));
    }
}

/// Which texts say something, by their codes: asked once a text and not once a row.
fn by_text(words: Option<&Dictionary>, says: fn(&str) -> bool) -> Vec<bool> {
    let Some(words) = words else { return Vec::new() };
    by_row(words.len(), |code| says(&in_small_letters(words.text(code as u32))))
}

fn in_small_letters(text: &str) -> Cow<'_, str> {
    let is_small = text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    if is_small { Cow::Borrowed(text) } else { Cow::Owned(text.to_lowercase()) }
}

/// An address of the domains set apart for examples and tests, or one that begins with the word.
fn is_test_customer(customer: &str) -> bool {
    let Some((name, domain)) = customer.split_once('@') else {
        return matches!(customer, "test" | "test test" | "tester");
    };
    let is_reserved = matches!(domain, "example.com" | "example.org" | "example.net" | "test.com");
    let is_test = domain.rsplit('.').next() == Some("test");
    is_reserved || is_test || matches!(name, "test" | "tester" | "testing")
}

fn is_test_payment(method: &str) -> bool {
    method.contains("bogus") || matches!(method, "test" | "test payment" | "testbetaling")
}

/// Lines that an order has twice with the same id, alike in every cell: a charge and its correction
/// may share an id.
fn doubled_lines(lines: &Table, dictionaries: &Dictionaries, problems: &mut Problems) {
    let (orders, ids) = (texts(lines, "order_id"), texts(lines, "line_id"));
    let mut seen: HashMap<(u32, u32), usize> = HashMap::new();
    for (row, (&order, &id)) in orders.iter().zip(ids).enumerate() {
        if id == NO_CODE || order == NO_CODE {
            continue;
        }
        let first = *seen.entry((order, id)).or_insert(row);
        if first == row || !are_alike(lines, first, row) {
            continue;
        }
        let line = lines.line(row);
        let at = Place { line, line_to: line, ..Place::default() };
        let text = dictionaries.get("line_id").map_or("", |words| words.text(id));
        problems.push(Problem::new(Code::DoubledLine, at, text));
    }
}

fn are_alike(table: &Table, one: usize, other: usize) -> bool {
    table.columns.iter().flatten().all(|column| match column {
        Column::Text(codes) => codes[one] == codes[other],
        Column::Number { values, .. } | Column::Instant(values) => values[one] == values[other],
        Column::Day(days) => days[one] == days[other],
        Column::Flag(flags) => flags[one] == flags[other],
    })
}

fn texts<'t>(table: &'t Table, column: &str) -> &'t [u32] {
    match table.column(column) {
        Some(Column::Text(codes)) => codes,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::{is_test_customer, numbered};

    #[test]
    fn knows_numbers_and_test_addresses() {
        for (id, expected) in [
            ("#1001", Some(("#", 1001))),
            ("NL-2026-7", Some(("NL-2026-", 7))),
            ("0012", None),
            ("abc", None),
            ("99999999999999999999999", None),
        ] {
            assert_eq!(numbered(id), expected, "{id}");
        }
        for (customer, expected) in [
            ("ann@example.com", true),
            ("test@shop.nl", true),
            ("tess@shop.nl", false),
            ("ann@contest.nl", false),
            ("test", true),
        ] {
            assert_eq!(is_test_customer(customer), expected, "{customer}");
        }
    }
}
