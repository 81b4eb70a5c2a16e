//! What holds for all amounts and times of a file: tax, currency, time zone; and what speaks for it.

use crate::csv::Guess;
use crate::ordered::InOrder;
use crate::tables::{Column, Dictionaries, Table, TableId};
use crate::values::DateOrder;
use crate::values::{Number, parse_date};

use rust_decimal::Decimal;

use super::findings::counted;
use super::options::ImportOptions;

/// Orders looked at to see whether their totals have tax inside.
const ORDERS_SEEN: usize = 1000;

/// What a file's tables, its source and the user say.
pub(super) struct Assumed<'a> {
    pub(super) tables: &'a [Table],
    pub(super) options: &'a ImportOptions,
    /// Whether the source always, or never, has tax inside.
    pub(super) tax_of_source: Option<bool>,
    /// The zone the source writes times in.
    pub(super) zone_of_source: Option<&'static str>,
    /// The offset from UTC, in seconds, of a time that states one.
    pub(super) offset: Option<i32>,
    pub(super) dictionaries: &'a Dictionaries,
}

impl Assumed<'_> {
    /// The guesses; none about what the file does not have.
    pub(super) fn guesses(&self, known: &[Guess]) -> Vec<Guess> {
        let is_known = |about: &str| known.iter().any(|guess| guess.about == about);
        let currency = (!is_known("currency")).then(|| self.currency()).flatten();
        [self.tax(), self.zone(), currency].into_iter().flatten().collect()
    }

    /// Whether amounts of orders include tax.
    fn tax(&self) -> Option<Guess> {
        let orders = self.table(TableId::Orders).or_else(|| self.table(TableId::OrderLines))?;
        let has = |name: &str| orders.column(name).is_some();
        let has_amounts = ["gross", "subtotal", "total", "line_total", "unit_price"];
        has_amounts.into_iter().find(|name| has(name))?;
        if let Some(said) = self.options.prices_include_tax {
            return Some(guess("tax", &said.to_string(), "user", false));
        }
        if let Some(always) = self.tax_of_source {
            return Some(guess("tax", &always.to_string(), "source", false));
        }
        let [inside, beside] = votes(orders);
        let (most, least) = (inside.max(beside), inside.min(beside));
        Some(if most > least {
            guess("tax", &(inside > beside).to_string(), &format!("totals_fit:{most}"), false)
        } else if amounts_of(orders, "tax").any(|tax| !tax.is_zero()) {
            guess("tax", "false", "nothing", true)
        } else {
            guess("tax", "false", "no_tax_given", false)
        })
    }

    /// Whose clock times are of.
    fn zone(&self) -> Option<Guess> {
        let has_times = self.tables.iter().any(|table| {
            table.columns.iter().flatten().any(|column| matches!(column, Column::Instant(_)))
        });
        if !has_times {
            return None;
        }
        let offset = self.offset.map(|offset| format!("offset:{}", offset_text(offset)));
        let written = offset.or_else(|| Some(format!("zone_of_source:{}", self.zone_of_source?)));
        Some(match (&self.options.time_zone, written) {
            (Some(zone), _) => guess("time_zone", zone, "user", false),
            (None, Some(evidence)) => guess("time_zone", "", &evidence, false),
            (None, None) => guess("time_zone", "", "as_written", false),
        })
    }

    /// The currencies that a column names, or that none is named.
    fn currency(&self) -> Option<Guess> {
        let mut names: Vec<&str> = Vec::new();
        let words = self.dictionaries.get("currency");
        for table in self.tables {
            let Some(Column::Text(codes)) = table.column("currency") else { continue };
            names.extend(counted(codes).filter_map(|(code, _)| Some(words?.text(code))));
            names.order();
            names.dedup();
        }
        if !names.is_empty() {
            return Some(guess("currency", &names.join(", "), "column", false));
        }
        let is_of_money = |table: &Table| {
            matches!(table.id, TableId::Orders | TableId::OrderLines | TableId::AdSpend)
        };
        self.tables.iter().any(is_of_money).then(|| guess("currency", "", "not_named", false))
    }

    fn table(&self, id: TableId) -> Option<&Table> {
        self.tables.iter().find(|table| table.id == id)
    }
}

fn guess(about: &str, value: &str, evidence: &str, ambiguous: bool) -> Guess {
    Guess {
        about: about.to_owned(),
        value: value.to_owned(),
        evidence: evidence.to_owned(),
        ambiguous,
        ..Guess::default()
    }
}

/// Of the first orders, how many have a total with tax inside what the goods come to, and how many
/// one to which tax was added.
fn votes(orders: &Table) -> [usize; 2] {
    let mut votes = [0, 0];
    for row in 0..orders.rows.min(ORDERS_SEEN) {
        let cell = |name: &str| amount(orders, name, row);
        let zero = Decimal::default();
        let off = cell("discount").unwrap_or(zero).abs();
        let goods = cell("subtotal").or_else(|| Some(cell("gross")? - off));
        let (Some(goods), Some(tax), Some(total)) = (goods, cell("tax"), cell("total")) else {
            continue;
        };
        let base = goods + cell("shipping").unwrap_or(zero);
        let fits = |sum: Decimal| (sum - total).abs() <= Decimal::new(1, 2);
        if !tax.is_zero() && fits(base) != fits(base + tax) {
            votes[usize::from(fits(base + tax))] += 1;
        }
    }
    votes
}

fn amount(table: &Table, name: &str, row: usize) -> Option<Decimal> {
    table.column(name)?.number(row).map(|number: Number| Decimal::from(number))
}

fn amounts_of<'t>(table: &'t Table, name: &'t str) -> impl Iterator<Item = Decimal> + 't {
    (0..table.rows).filter_map(move |row| amount(table, name, row))
}

/// The offset a cell states, in seconds.
pub(super) fn offset_of(cell: &str) -> Option<i32> {
    parse_date(cell, DateOrder::Dmy).ok()?.offset
}

/// `+01:00`
fn offset_text(seconds: i32) -> String {
    let (sign, minutes) = (if seconds < 0 { '-' } else { '+' }, seconds.abs() / 60);
    format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}
