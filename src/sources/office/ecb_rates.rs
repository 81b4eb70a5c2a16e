//! European Central Bank › Statistics › Euro foreign exchange reference rates › CSV: the last day
//! (`eurofxref.csv`, `6 March 2026`, a blank behind each comma) or all days since 1999
//! (`eurofxref-hist.csv`, ISO days, `N/A` for currencies of another time). One row per day, newest
//! first, with a column for each currency: so much of it for one euro. Each row ends in a comma.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "ecb_rates",
    name: ("ECB", "Reference rates"),
    fills: &[TableId::FxRates],
    needs: &[&["Date"], &["USD"], &["JPY"], &["GBP"], &["CHF"]],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), date_order: Some(DateOrder::Ymd), ..PLAIN },
    basis: Basis::VendorSource,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Date"], &["fx_rates.date"]),
    to(&["USD"], &["fx_rates.per_eur_USD"]),
    to(&["JPY"], &["fx_rates.per_eur_JPY"]),
    to(&["BGN"], &["fx_rates.per_eur_BGN"]),
    to(&["CZK"], &["fx_rates.per_eur_CZK"]),
    to(&["DKK"], &["fx_rates.per_eur_DKK"]),
    to(&["GBP"], &["fx_rates.per_eur_GBP"]),
    to(&["HUF"], &["fx_rates.per_eur_HUF"]),
    to(&["PLN"], &["fx_rates.per_eur_PLN"]),
    to(&["RON"], &["fx_rates.per_eur_RON"]),
    to(&["SEK"], &["fx_rates.per_eur_SEK"]),
    to(&["CHF"], &["fx_rates.per_eur_CHF"]),
    to(&["ISK"], &["fx_rates.per_eur_ISK"]),
    to(&["NOK"], &["fx_rates.per_eur_NOK"]),
    to(&["HRK"], &["fx_rates.per_eur_HRK"]),
    to(&["RUB"], &["fx_rates.per_eur_RUB"]),
    to(&["TRY"], &["fx_rates.per_eur_TRY"]),
    to(&["AUD"], &["fx_rates.per_eur_AUD"]),
    to(&["BRL"], &["fx_rates.per_eur_BRL"]),
    to(&["CAD"], &["fx_rates.per_eur_CAD"]),
    to(&["CNY"], &["fx_rates.per_eur_CNY"]),
    to(&["HKD"], &["fx_rates.per_eur_HKD"]),
    to(&["IDR"], &["fx_rates.per_eur_IDR"]),
    to(&["ILS"], &["fx_rates.per_eur_ILS"]),
    to(&["INR"], &["fx_rates.per_eur_INR"]),
    to(&["KRW"], &["fx_rates.per_eur_KRW"]),
    to(&["MXN"], &["fx_rates.per_eur_MXN"]),
    to(&["MYR"], &["fx_rates.per_eur_MYR"]),
    to(&["NZD"], &["fx_rates.per_eur_NZD"]),
    to(&["PHP"], &["fx_rates.per_eur_PHP"]),
    to(&["SGD"], &["fx_rates.per_eur_SGD"]),
    to(&["THB"], &["fx_rates.per_eur_THB"]),
    to(&["ZAR"], &["fx_rates.per_eur_ZAR"]),
    // Currencies that the euro or a new one took the place of.
    known(&["CYP", "EEK", "LTL", "LVL", "MTL", "ROL", "SIT", "SKK", "TRL"]),
];
