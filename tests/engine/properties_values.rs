//! Cells of the usual forms are read by a shorter way. What stands around a cell takes it off that
//! way and must not change what it says.

use proptest::prelude::*;
use shop_kpi::values::{
    DateOrder, is_date_damage, is_missing_text, is_missing_value, is_spreadsheet_damage,
    parse_amount, parse_date,
};

/// Amounts, and texts that are nearly amounts.
fn amount() -> impl Strategy<Value = String> {
    prop_oneof![
        "-?[0-9]{1,18}",
        "-?[0-9]{1,12}[.,][0-9]{0,14}",
        "[-+(]?[0-9.,]{0,12}[0-9][)%-]?",
        "[0-9.,' eE+-]{0,12}",
    ]
}

/// Dates, and texts that are nearly dates.
fn date() -> impl Strategy<Value = String> {
    let day = prop_oneof![
        "20[0-9]{2}-[0-1][0-9]-[0-3][0-9]",
        "[0-3][0-9]([-/.])[0-1][0-9][-/.]20[0-9]{2}"
    ];
    let time = "|[ T][0-2][0-9]:[0-6][0-9](:[0-6][0-9]([.][0-9]{1,10}|)|)(Z| UTC|[ ]?[-+][01][0-9]:?[0-6][0-9]|)";
    (day, time).prop_map(|(day, time)| format!("{day}{time}"))
}

/// What means nothing, and what is nearly that.
fn word() -> impl Strategy<Value = String> {
    prop_oneof!["[-#0-9nNaAuUlL./?i]{0,6}", "0000-00-00( 00:00:0[01])?", "[<>]?[0-9E+.,]{1,9}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn amounts_with_blanks_around_them_are_the_same(cell in amount()) {
        for mark in ['.', ','] {
            prop_assert_eq!(parse_amount(&cell, mark), parse_amount(&format!(" {cell}\u{a0}"), mark));
        }
    }

    /// A weekday says nothing more, but is in no usual form.
    #[test]
    fn dates_with_a_weekday_are_the_same(cell in date()) {
        for order in [DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy] {
            prop_assert_eq!(parse_date(&cell, order), parse_date(&format!("Mon {cell}"), order));
        }
    }

    #[test]
    fn words_with_blanks_around_them_are_the_same(cell in word()) {
        let around = format!("\u{feff} {cell} ");
        for is in [is_missing_text, is_missing_value, is_spreadsheet_damage, is_date_damage] {
            prop_assert_eq!(is(&cell), is(&around));
        }
    }
}
