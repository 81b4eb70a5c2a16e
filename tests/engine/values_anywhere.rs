//! Numbers and dates the way each country, tool and spreadsheet writes them: cells, columns, and
//! what a whole file makes of them.

use std::fmt::Write;

use shop_kpi::import::{ImportOptions, Imported};
use shop_kpi::problem::Code;
use shop_kpi::values::style::Hints;
use shop_kpi::values::{Columns, DateOrder, Zone, parse_amount, parse_date, parse_flag};

use crate::sources::{import_bytes, summary};

fn read(text: &str) -> Imported {
    import_bytes("table.csv", text.as_bytes(), &ImportOptions::default(), 4096).0
}

/// Code, line and cell of each problem of these codes.
fn told(imported: &Imported, codes: &[Code]) -> Vec<(Code, u32, String)> {
    let all = imported.problems.kept().iter().filter(|problem| codes.contains(&problem.code));
    all.map(|problem| (problem.code, problem.at.line, problem.found.clone())).collect()
}

/// robustness.md §2 Numbers: the same four amounts in the style of each country. The column
/// decides its mark by itself.
#[test]
fn every_country_writes_the_same_amounts() {
    const AMOUNTS: [&str; 4] = ["1234567.89", "1234.5", "-7.95", "40"];
    let columns: &[(&str, [&str; 4])] = &[
        ("nl", ["1.234.567,89", "1.234,50", "-7,95", "40,-"]),
        ("nl, money", ["€ 1.234.567,89", "€ 1.234,50", "€ -7,95", "€ 40,-"]),
        ("nl-BE", ["1.234.567,89 €", "1.234,50 €", "-7,95 €", "40,00 €"]),
        ("fr-BE", ["1\u{202f}234\u{202f}567,89 €", "1\u{a0}234,50 €", "-7,95 €", "40,00 €"]),
        ("fr-BE, plain blanks", ["1 234 567,89", "1 234,50", "-7,95", "40"]),
        ("da", ["1.234.567,89 kr.", "1.234,50 kr.", "-7,95 kr.", "40,- kr."]),
        ("da, before", ["kr. 1.234.567,89", "kr. 1.234,50", "kr. -7,95", "kr. 40,-"]),
        ("da, code", ["DKK 1.234.567,89", "1.234,50 DKK", "DKK -7,95", "40 DKK"]),
        ("de-CH", ["1'234'567.89", "CHF 1'234.50", "-7.95", "CHF 40.-"]),
        ("de-CH, curly", ["1’234’567.89", "1’234.50", "-7.95", "40.--"]),
        ("en", ["1,234,567.89", "1,234.50", "(7.95)", "40"]),
        ("en, money", ["$1,234,567.89", "$1,234.50", "-$7.95", "$40"]),
        ("en-GB", ["£1,234,567.89", "£1,234.50", "(£7.95)", "£40"]),
        ("en-IN", ["₹12,34,567.89", "₹1,234.50", "-₹7.95", "₹40"]),
        ("bookkeeping", ["1.234.567,89", "1.234,50", "7,95-", "40"]),
        ("true minus", ["1.234.567,89", "1.234,50", "−7,95", "40"]),
        ("from a program", ["1234567.8900", "1234.50", "-7.9500", "40.0"]),
    ];
    for (country, cells) in columns {
        let mut column = Columns::new(1);
        for (row, cell) in cells.iter().enumerate() {
            column.see(0, cell, row as u32 + 2);
        }
        let style = column.decide(&Hints { delimiter: ';', ..Hints::default() })[0];
        for (cell, amount) in cells.iter().zip(AMOUNTS) {
            let found = parse_amount(cell, style.decimal_mark);
            let found = found.map(|number| number.shortest().to_string());
            assert_eq!(found, Ok(amount.to_owned()), "{country}: {cell:?}");
        }
    }
}

/// Percentages become fractions, with any sign and mark.
#[test]
fn percentages_are_fractions() {
    for (cell, mark, expected) in [
        ("12,5 %", ',', "0.125"),
        ("12.5%", '.', "0.125"),
        ("(12,5 %)", ',', "-0.125"),
        ("-0,5%", ',', "-0.005"),
        ("100%", '.', "1"),
        ("1.234,5 %", ',', "12.345"),
    ] {
        let found = parse_amount(cell, mark).map(|number| number.shortest().to_string());
        assert_eq!(found, Ok(expected.to_owned()), "{cell}");
    }
}

/// 4 March 2026 is day 20516 (Python: `(date(2026, 3, 4) - date(1970, 1, 1)).days`); 10:15 is
/// second 36900.
#[test]
fn every_language_writes_the_same_day() {
    const DAY: i32 = 20_516;
    let plain: &[&str] = &[
        // Dutch, short and long.
        "4-3-2026",
        "04-03-2026",
        "4/3/2026",
        "04-03-26",
        "4 mrt 2026",
        "4 mrt. 2026",
        "04-mrt-2026",
        "4 maart 2026",
        "wo 4 mrt 2026",
        "woensdag 4 maart 2026",
        // Danish.
        "4.3.2026",
        "04.03.2026",
        "4/3-2026",
        "04.03.26",
        "4. mar. 2026",
        "4. marts 2026",
        "d. 4. marts 2026",
        "ons. 4. mar. 2026",
        "onsdag den 4. marts 2026",
        // English.
        "Mar 4, 2026",
        "Mar. 4th, 2026",
        "March 4, 2026",
        "4 March 2026",
        "Wednesday, March 4, 2026",
        "Wed 4 Mar 2026",
        "4-Mar-26",
        "2026 Mar 4",
        // ISO and programs.
        "2026-03-04",
        "2026-3-4",
        "2026/03/04",
        "2026.03.04",
        "20260304",
        "46085",
    ];
    for cell in plain {
        let found = parse_date(cell, DateOrder::Dmy).map(|at| (at.day, at.second));
        assert_eq!(found, Ok((DAY, None)), "{cell:?}");
    }
    let quarter_past_ten: &[(&str, DateOrder, Option<i32>)] = &[
        ("4-3-2026 10:15", DateOrder::Dmy, None),
        ("04-03-2026 10:15:00", DateOrder::Dmy, None),
        ("10:15 04-03-2026", DateOrder::Dmy, None),
        ("4 maart 2026 om 10:15 uur", DateOrder::Dmy, None),
        ("4. marts 2026 kl. 10.15", DateOrder::Dmy, None),
        ("04.03.2026 10.15.00", DateOrder::Dmy, None),
        ("3/4/2026 10:15 AM", DateOrder::Mdy, None),
        ("3/4/26, 10:15:00 a.m.", DateOrder::Mdy, None),
        ("Mar 4, 2026, 10:15:00 AM", DateOrder::Dmy, None),
        ("4 March 2026 at 10:15", DateOrder::Dmy, None),
        ("2026-03-04T10:15", DateOrder::Dmy, None),
        ("2026-03-04 10:15:00.000000", DateOrder::Dmy, None),
        ("20260304T101500Z", DateOrder::Dmy, Some(0)),
        ("2026-03-04T10:15:00Z", DateOrder::Dmy, Some(0)),
        ("2026-03-04 10:15:00 UTC", DateOrder::Dmy, Some(0)),
        ("2026-03-04 10:15:00+01:00", DateOrder::Dmy, Some(3600)),
        ("2026-03-04T10:15:00+01:00[Europe/Amsterdam]", DateOrder::Dmy, Some(3600)),
        ("Wed, 4 Mar 2026 10:15:00 +0100", DateOrder::Dmy, Some(3600)),
        (
            "Wed Mar 04 2026 10:15:00 GMT+0100 (Central European Standard Time)",
            DateOrder::Dmy,
            Some(3600),
        ),
        ("2026-03-04 10:15:00 -0800", DateOrder::Dmy, Some(-28_800)),
        // Seconds, milli-, micro- and nanoseconds since 1970.
        ("1772619300", DateOrder::Dmy, Some(0)),
        ("1772619300000", DateOrder::Dmy, Some(0)),
        ("1772619300000000", DateOrder::Dmy, Some(0)),
        ("1772619300000000000", DateOrder::Dmy, Some(0)),
        // A spreadsheet's day and part of a day: 36900 / 86400 = 0.427083333….
        ("46085.4270833333", DateOrder::Dmy, None),
        ("46085,4270833333", DateOrder::Dmy, None),
    ];
    for (cell, order, offset) in quarter_past_ten {
        let found = parse_date(cell, *order).map(|at| (at.day, at.second, at.offset));
        assert_eq!(found, Ok((DAY, Some(36_900), *offset)), "{cell:?}");
    }
    for (cell, second) in [
        ("4-3-2026 12:05 am", 300),
        ("4-3-2026 12:05 pm", 43_500),
        ("4-3-2026 11:59:59 PM", 86_399),
        ("4-3-2026 1:00 p.m.", 46_800),
    ] {
        let found = parse_date(cell, DateOrder::Dmy).map(|at| (at.day, at.second));
        assert_eq!(found, Ok((DAY, Some(second))), "{cell:?}");
    }
    for (cell, code) in [
        ("31-04-2026", Code::NoSuchDay),
        ("31 april 2026", Code::NoSuchDay),
        ("29. februar 2026", Code::NoSuchDay),
        ("2026-02-29", Code::NoSuchDay),
        ("20260431", Code::NoSuchDay),
        ("4-3-2026 25:15", Code::NotADate),
        ("1-feb", Code::NotADate),
        ("########", Code::NotADate),
    ] {
        assert_eq!(parse_date(cell, DateOrder::Dmy).map(|at| at.day), Err(code), "{cell:?}");
    }
}

/// In Amsterdam clocks skip 02:00 to 03:00 on 29 March 2026 and repeat it on 25 October. Times as
/// written stay as they are; those with an offset become the shop's. (20541 and 20751 by Python.)
#[test]
fn times_in_the_gap_and_the_overlap_of_clocks_are_kept() {
    let zone = Zone::named("Europe/Amsterdam").expect("a zone");
    for (cell, day, second) in [
        ("2026-03-29 02:30:00", 20_541, 9_000),
        ("2026-10-25 02:30:00", 20_751, 9_000),
        // Half past one UTC is half past three after the change.
        ("2026-03-29T01:30:00Z", 20_541, 12_600),
        // The hour comes twice: at 00:30 UTC in summer time, at 01:30 UTC in winter time.
        ("2026-10-25T00:30:00Z", 20_751, 9_000),
        ("2026-10-25T01:30:00Z", 20_751, 9_000),
        ("2026-10-25 02:30:00 +02:00", 20_751, 9_000),
    ] {
        let moment = parse_date(cell, DateOrder::Ymd).expect("a date");
        assert_eq!(moment.local_second(Some(&zone)), day * 86_400 + second, "{cell}");
    }
}

#[test]
fn truths_of_spreadsheets_in_three_languages() {
    for (cell, expected) in [
        ("TRUE", true),
        ("FALSE", false),
        ("WAAR", true),
        ("ONWAAR", false),
        ("SAND", true),
        ("FALSK", false),
        ("ja", true),
        ("nee", false),
        ("nej", false),
        ("aan", true),
        ("uit", false),
        ("Y", true),
        ("N", false),
    ] {
        assert_eq!(parse_flag(cell), Ok(expected), "{cell}");
    }
}

/// Nine orders in euro, more than the first look of 256 KiB away from one in dollars: never one sum.
#[test]
fn another_currency_further_down_is_seen() {
    let mut text = String::from("Order ID,Date,Total,Note\n");
    let long = "x".repeat(60_000);
    for order in 1..=9 {
        let _ = writeln!(text, "{order},2026-01-{:02},€ 10.00,{long}", order + 10);
    }
    text.push_str("10,2026-01-20,US$ 99.00,\n");
    let imported = read(&text);
    // The tenth has a currency of its own; the others take the file's.
    let expected = "orders 10 total=189 currency:1d";
    assert_eq!(summary(&imported, expected), expected);
    assert_eq!(imported.facts.currency.as_deref(), Some("EUR"));
}

/// A week's sessions hold for its seven days.
#[test]
fn weeks_and_months_are_spans_of_days() {
    for (header, cells, days) in [
        ("Week,Sessions", ["2026-W09,100", "2026-W10,120"], "2026-02-23..2026-03-08"),
        ("Week;Sessies", ["week 9 2026;100", "week 10 2026;120"], "2026-02-23..2026-03-08"),
        ("Uge;Sessioner", ["uge 9, 2026;100", "uge 10, 2026;120"], "2026-02-23..2026-03-08"),
        ("Maand;Sessies", ["feb 2026;100", "mrt 2026;120"], "2026-02-01..2026-03-31"),
        ("Month,Sessions", ["2026-02,100", "2026-03,120"], "2026-02-01..2026-03-31"),
    ] {
        let imported = read(&format!("{header}\n{}\n", cells.join("\n")));
        let report = &imported.report;
        let found = format!(
            "{}..{}",
            report.from.clone().unwrap_or_default(),
            report.to.clone().unwrap_or_default()
        );
        assert_eq!(found, days, "{header}: {:?}", report.problems);
        let expected = "sessions 2 sessions=220 date_to:2f";
        assert_eq!(summary(&imported, expected), expected, "{header}");
    }
}

/// Under a header that says so, numbers are times: 46085 and 1772619300 are 4 March 2026.
#[test]
fn numbers_are_times_where_the_header_says_so() {
    for cells in [
        ["46085", "46086"],
        ["46085.25", "46086.75"],
        ["1772619300", "1772705700"],
        ["1772619300000", "1772705700000"],
    ] {
        let text =
            format!("Order ID,Created at,Total\n1,{},10.00\n2,{},12.00\n", cells[0], cells[1]);
        let imported = read(&text);
        let days = (imported.report.from.as_deref(), imported.report.to.as_deref());
        assert_eq!(days, (Some("2026-03-04"), Some("2026-03-05")), "{cells:?}");
        let expected = "orders 2 created_at:2f total=22";
        assert_eq!(summary(&imported, expected), expected, "{cells:?}");
    }
}

/// What spreadsheets break: a long number rounded, a code or a size made a day.
#[test]
fn damage_by_spreadsheets_is_told_at_its_cell() {
    let text = "Order ID,Date,SKU,Variant,Quantity,Price\n\
        8.71E+12,2026-01-05,A-1,10-12,1,10.00\n\
        8712345678901,2026-01-16,1-feb,M,1,12.00\n\
        8712345678902,2026-01-17,A-2,\"12. okt\",1,12.00\n\
        8712345678903,2026-01-18,A-3,L,1,########\n";
    let imported = read(text);
    assert_eq!(
        told(&imported, &[Code::SpreadsheetDamage, Code::NotAnAmount]),
        [
            (Code::SpreadsheetDamage, 2, "8.71E+12".to_owned()),
            (Code::SpreadsheetDamage, 3, "1-feb".to_owned()),
            (Code::SpreadsheetDamage, 4, "12. okt".to_owned()),
            (Code::NotAnAmount, 5, "########".to_owned()),
        ]
    );
}

/// Guards that keep a spreadsheet from calculating come off before a cell is read.
#[test]
fn guards_against_formulas_come_off() {
    let text = "Order ID,Date,SKU,Quantity,Price\n\
        \"=\"\"1001\"\"\",2026-01-05,\"=\"\"0012\"\"\",'2,\"\t10.00\"\n\
        '1002,2026-01-16,'0013,1,'12.00\n";
    let (imported, dictionaries) =
        import_bytes("table.csv", text.as_bytes(), &ImportOptions::default(), 4096);
    let expected = "orders 2 order_id:2d; order_lines 2 quantity=3 unit_price=22 sku:2d";
    assert_eq!(summary(&imported, expected), expected);
    for (domain, expected) in [("order_id", ["1001", "1002"]), ("sku", ["0012", "0013"])] {
        let all = dictionaries.get(domain).expect("texts");
        assert_eq!([0, 1].map(|code| all.text(code)), expected);
    }
}

/// Text encoded twice stays as written; its headers and its words for states are understood.
#[test]
fn text_encoded_twice_is_understood_and_left_as_it_is() {
    let text = "Ordrenr;Dato;BelÃ¸b;Status;Land\n\
        1001;05-01-2026;100,00;UdlÃ¸bet;TÃ¼rkei\n\
        1002;16-01-2026;200,00;GennemfÃ¸rt;TÃ¼rkei\n";
    let plain = "Ordrenr;Dato;Beløb;Status;Land\n\
        1001;05-01-2026;100,00;Udløbet;Türkei\n\
        1002;16-01-2026;200,00;Gennemført;Türkei\n";
    let fields = |imported: &Imported| -> Vec<Vec<String>> {
        imported.report.columns.iter().map(|column| column.fields.clone()).collect()
    };
    let (twice, once) = (read(text), read(plain));
    assert_eq!(fields(&twice), fields(&once));
    assert_eq!(twice.report.columns[2].name, "BelÃ¸b");
    assert_eq!(twice.report.columns[4].samples, ["TÃ¼rkei"]);
    let expected = "orders 2 total=300";
    assert_eq!(summary(&twice, expected), expected);
    let mut shop = shop_kpi::engine::Shop::new(shop_kpi::settings::Settings::default());
    shop.add("orders.csv", text.as_bytes(), &ImportOptions::default());
    let report = shop.ask(&crate::data::question(&["orders", "revenue"])).expect("a report");
    // The expired order is none.
    crate::data::assert_value(&report, "orders", crate::data::amount("1"));
    crate::data::assert_value(&report, "revenue", crate::data::amount("200"));
}

/// 1.234 sessions are no session and a quarter: what is counted in whole numbers tells the mark of
/// the whole file. 1234 + 987 + 2450 sessions, 1200 page views and so on.
#[test]
fn counts_tell_the_mark_of_their_file() {
    for (text, total) in [
        (
            "Datum\tSessies\tPaginaweergaven\n2026-01-11\t1.234\t3.300\n2026-01-12\t987\t1.200\n2026-01-13\t2.450\t7.001\n",
            "pageviews=11501",
        ),
        (
            "Date,Sessions,Pageviews\n2026-01-11,\"1,234\",\"3,300\"\n2026-01-12,987,\"1,200\"\n2026-01-13,\"2,450\",\"7,001\"\n",
            "pageviews=11501",
        ),
    ] {
        let imported = read(text);
        let expected = format!("sessions 3 sessions=4671 {total}");
        assert_eq!(summary(&imported, &expected), expected, "{text}");
        assert_eq!(told(&imported, &[Code::Ambiguous]), [], "{text}");
        let guesses = imported.report.guesses.iter();
        let mark = guesses.filter(|guess| guess.about == "decimal_mark");
        assert!(
            mark.clone().count() > 0 && mark.clone().all(|guess| guess.evidence == "whole_numbers")
        );
    }
}

/// One mark decides a column, rows that contradict it are told by their line; without any evidence
/// the owner is asked.
#[test]
fn a_column_decides_rows_that_contradict_are_told_and_doubt_is_asked() {
    let codes = [Code::ContradictsColumn, Code::Ambiguous];
    let text = "Order ID;Date;Total\n1;2026-01-05;1.234,50\n2;2026-01-16;12,00\n3;2026-01-17;13.50\n4;2026-01-18;1.000\n";
    let contradicting = read(text);
    assert_eq!(told(&contradicting, &codes), [(Code::ContradictsColumn, 4, "13.50".to_owned())]);
    // 1234.50 + 12 + 1000
    let expected = "orders 3 total=2246.5";
    assert_eq!(summary(&contradicting, expected), expected);
    let open = read("Order ID,Date,Total\n1,2026-01-05,1.234\n2,2026-01-16,5.678\n");
    assert_eq!(told(&open, &codes), [(Code::Ambiguous, 0, ".".to_owned())]);
    let dates = read("Order ID,Date,Total\n1,03/04/2026,10.50\n2,02/03/2026,11.50\n");
    assert_eq!(told(&dates, &codes), [(Code::Ambiguous, 0, "dmy".to_owned())]);
    let contradicting =
        read("Order ID,Date,Total\n1,13/04/2026,10.50\n2,04/15/2026,11.50\n3,14/04/2026,10.50\n");
    assert_eq!(
        told(&contradicting, &codes),
        [(Code::ContradictsColumn, 3, "04/15/2026".to_owned())]
    );
}
