//! One currency for the whole report.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::files::Files;
use super::fx::Reference;
use super::orders::codes;
use super::scaled::Fraction;
use crate::calendar::Day;
use crate::note::Note;
use crate::ordered::Gather;
use crate::settings::Settings;
use crate::tables::column::{NO_CODE, NO_DAY};
use crate::tables::dictionary::{Dictionaries, Dictionary};
use crate::tables::schema::TableId;

/// The tables whose rows tell the currency of the report, the first that has any.
const TELLING: &[TableId] = &[
    TableId::Orders,
    TableId::SalesReports,
    TableId::AdSpend,
    TableId::Costs,
    TableId::Cash,
    TableId::Email,
    TableId::Leads,
    TableId::Shipments,
    TableId::Stock,
];

/// What an amount in each currency is worth in the reporting currency.
pub(super) struct Currencies {
    /// The currency of the report; none where neither file nor setting names one.
    pub(super) reporting: Option<String>,
    /// Every currency and what it is worth.
    known: Vec<(String, Worth)>,
    /// By the code of a currency's text, its place among these.
    of_code: Vec<usize>,
    /// By file, the place of the currency its rows are in when they name none.
    of_file: Vec<Option<usize>>,
    /// Of each currency, the first and the last rate that was taken, by their place in time.
    taken: Vec<Cell<Option<(usize, usize)>>>,
}

/// What one unit of a currency is worth.
enum Worth {
    /// The same on all days; none without a rate.
    Fixed(Option<Fraction>),
    /// From each day on, until the next.
    ByDay(Vec<(i32, Fraction)>),
}

impl Currencies {
    /// The reporting currency is the setting's, else that of most orders, else of most rows
    /// of the next table that names any. A rate of the settings goes before those of files.
    pub(super) fn new(files: &Files<'_>, settings: &Settings, dictionaries: &Dictionaries) -> Self {
        let words = dictionaries.get("currency");
        let names = (0..words.map_or(0, Dictionary::len) as u32)
            .filter_map(|code| words.map(|words| name_of(words.text(code))))
            .collect::<Vec<_>>();
        let facts = (0..files.len() as u32).map(|file| files.at(file).facts.currency.as_deref());
        let stated: Vec<Option<String>> = facts.map(|name| name.map(name_of)).collect();
        let reporting =
            settings.currency.as_deref().map(name_of).or_else(|| {
                TELLING.iter().find_map(|&table| commonest(files, table, &names, &stated))
            });
        let reference = Reference::new(files, words);
        let all: BTreeSet<&String> = names.iter().chain(stated.iter().flatten()).gather();
        let place = |name: &String| all.iter().position(|known| *known == name);
        let of_code = names.iter().filter_map(place).collect();
        let of_file = stated.iter().map(|name| name.as_ref().and_then(place)).collect();
        let worth = |name: &String| match (settings.rates.get(name), &reporting) {
            (_, Some(reporting)) if name == reporting => Worth::Fixed(Some(Fraction::ONE)),
            (Some(rate), _) => {
                let makes_sense = rate.is_sign_positive() && !rate.is_zero();
                Worth::Fixed(makes_sense.then(|| fraction(*rate)))
            }
            (None, Some(reporting)) => Worth::ByDay(reference.between(name, reporting)),
            (None, None) => Worth::Fixed(None),
        };
        let known = all.iter().map(|name| ((*name).clone(), worth(name))).collect();
        let taken = vec![Cell::new(None); all.len()];
        Currencies { reporting, known, of_code, of_file, taken }
    }

    /// What a row's amounts are multiplied by on a day, given its currency's code and its file. A
    /// row that names no currency has its file's, and without that the reporting currency.
    pub(super) fn rate(&self, code: u32, file: u32, day: i32) -> Option<Fraction> {
        let Some(place) = self.place(code, file) else { return Some(Fraction::ONE) };
        let (at, rate) = self.known[place].1.on(day)?;
        let (first, last) = self.taken[place].get().unwrap_or((at, at));
        self.taken[place].set(Some((first.min(at), last.max(at))));
        Some(rate)
    }

    /// By currency that was converted, the rate and its day, or the first and the last of several.
    pub(super) fn notes(&self) -> Vec<Note> {
        let taken = self.known.iter().zip(&self.taken);
        taken.filter_map(|((name, worth), taken)| self.note(name, worth, taken.get()?)).collect()
    }

    fn note(&self, name: &str, worth: &Worth, (first, last): (usize, usize)) -> Option<Note> {
        let reporting = self.reporting.clone().filter(|reporting| reporting != name)?;
        let [foreign, reporting] = [("foreign", name.to_owned()), ("reporting", reporting)];
        let rate = |rate: Fraction| Some(rate.decimal()?.to_string());
        match worth {
            Worth::Fixed(fixed) => {
                let values = [foreign, reporting, ("rate", rate((*fixed)?)?)];
                Some(Note::new("converted", values))
            }
            Worth::ByDay(days) => {
                let [(from, first), (to, last)] = [days.get(first)?, days.get(last)?];
                let values = [
                    foreign,
                    reporting,
                    ("rate", rate(*first)?),
                    ("from", Day(*from).to_string()),
                    ("rate_to", rate(*last)?),
                    ("to", Day(*to).to_string()),
                ];
                Some(Note::new("converted_by_day", values))
            }
        }
    }

    /// The name of a row's currency, if it or its file names one.
    pub(super) fn name(&self, code: u32, file: u32) -> Option<&str> {
        self.place(code, file).map(|place| self.known[place].0.as_str())
    }

    /// The place of a row's currency, if it or its file names one.
    fn place(&self, code: u32, file: u32) -> Option<usize> {
        match code {
            NO_CODE => self.of_file[file as usize],
            code => Some(self.of_code[code as usize]),
        }
    }

    /// Decimal digits before the mark that the greatest rate adds to an amount.
    pub(super) fn digits(&self) -> u8 {
        let rates = self.known.iter().flat_map(|(_, worth)| worth.rates());
        let greatest = rates.map(|rate| rate.of(1000)).max().unwrap_or(1000);
        (greatest.max(1000) / 1000).ilog10() as u8 + 1
    }
}

impl Worth {
    /// The rate on a day, or the last before it that has one (the last of all where the day is not
    /// known), and its place in time.
    fn on(&self, day: i32) -> Option<(usize, Fraction)> {
        let days = match self {
            Worth::Fixed(rate) => return rate.map(|rate| (0, rate)),
            Worth::ByDay(days) => days,
        };
        let count = match day {
            NO_DAY => days.len(),
            day => days.partition_point(|(from, _)| *from <= day),
        };
        count.checked_sub(1).map(|last| (last, days[last].1))
    }

    fn rates(&self) -> Vec<Fraction> {
        match self {
            Worth::Fixed(rate) => rate.iter().copied().collect(),
            Worth::ByDay(days) => days.iter().map(|(_, rate)| *rate).collect(),
        }
    }
}

/// `eur ` → `EUR`.
pub(super) fn name_of(text: &str) -> String {
    text.trim().to_uppercase()
}

/// To 12 decimals: no rate is known any better.
fn fraction(rate: Decimal) -> Fraction {
    let rate = rate.round_dp(12);
    Fraction::new(rate.mantissa(), 10_i128.pow(rate.scale()))
}

/// The currency of most rows; of several, the first by name.
fn commonest(
    files: &Files<'_>,
    table: TableId,
    names: &[String],
    stated: &[Option<String>],
) -> Option<String> {
    let mut counts = BTreeMap::<&str, u64>::new();
    for part in files.parts(table) {
        let own = codes(&part, "currency");
        let mut of_code = vec![0_u64; names.len()];
        for &code in own.iter().filter(|&&code| code != NO_CODE) {
            of_code[code as usize] += 1;
        }
        let unnamed = part.table.rows as u64 - of_code.iter().sum::<u64>();
        let stated = stated[part.file as usize].as_deref().map(|name| (name, unnamed));
        let counted = names.iter().map(String::as_str).zip(of_code);
        for (name, rows) in counted.chain(stated).filter(|(_, rows)| *rows > 0) {
            *counts.entry(name).or_default() += rows;
        }
    }
    let greatest = *counts.values().max()?;
    counts.into_iter().find(|(_, count)| *count == greatest).map(|(name, _)| name.to_owned())
}
