//! One currency for the whole report.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::files::Files;
use super::orders::codes;
use super::scaled::Fraction;
use crate::settings::Settings;
use crate::tables::column::NO_CODE;
use crate::tables::dictionary::{Dictionaries, Dictionary};
use crate::tables::schema::TableId;

/// The tables whose rows tell the currency of the report, the first that has any.
const TELLING: &[TableId] = &[
    TableId::Orders,
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
    /// Every currency's name, by the code of its text.
    names: Vec<String>,
    /// By the code of a currency's text; none without a rate.
    rates: Vec<Option<Fraction>>,
    /// By file, the currency its rows are in when they name none.
    stated: Vec<Option<String>>,
    by_name: BTreeMap<String, Option<Fraction>>,
}

impl Currencies {
    /// The reporting currency is the setting's, else that of most orders, else of most rows
    /// of the next table that names any.
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
        let rate = |name: &String| match settings.rates.get(name) {
            _ if Some(name) == reporting.as_ref() => Some(Fraction::ONE),
            Some(rate) if rate.is_sign_positive() && !rate.is_zero() => Some(fraction(*rate)),
            _ => None,
        };
        let by_name = names.iter().chain(stated.iter().flatten());
        let by_name = by_name.map(|name| (name.clone(), rate(name))).collect();
        let rates = names.iter().map(rate).collect();
        Currencies { reporting, names, rates, stated, by_name }
    }

    /// What a row's amounts are multiplied by, given its currency's code and its file. A row that
    /// names no currency has its file's, and without that the reporting currency.
    pub(super) fn rate(&self, code: u32, file: u32, _day: i32) -> Option<Fraction> {
        if code != NO_CODE {
            return self.rates[code as usize];
        }
        match &self.stated[file as usize] {
            Some(name) => self.by_name[name],
            None => Some(Fraction::ONE),
        }
    }

    /// The name of a row's currency, if it or its file names one.
    pub(super) fn name(&self, code: u32, file: u32) -> Option<&str> {
        if code != NO_CODE {
            return Some(&self.names[code as usize]);
        }
        self.stated[file as usize].as_deref()
    }

    /// Decimal digits before the mark that the greatest rate adds to an amount.
    pub(super) fn digits(&self) -> u8 {
        let rates = self.rates.iter().chain(self.by_name.values()).flatten();
        let greatest = rates.map(|rate| rate.of(1000)).max().unwrap_or(1000);
        (greatest.max(1000) / 1000).ilog10() as u8 + 1
    }
}

/// `eur ` → `EUR`.
fn name_of(text: &str) -> String {
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
        let stated = stated[part.file as usize].as_deref();
        for row in 0..part.table.rows {
            let code = own.get(row).copied().unwrap_or(NO_CODE);
            let name = if code == NO_CODE { stated } else { Some(names[code as usize].as_str()) };
            if let Some(name) = name {
                *counts.entry(name).or_default() += 1;
            }
        }
    }
    let greatest = *counts.values().max()?;
    counts.into_iter().find(|(_, count)| *count == greatest).map(|(name, _)| name.to_owned())
}
