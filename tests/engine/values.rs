//! Cells of every style the formats' notes list, one row each.

use shop_kpi::problem::Code;
use shop_kpi::values::date::{Look, OrderEvidence, look_at_date};
use shop_kpi::values::style::{Hints, Why};
use shop_kpi::values::{
    Columns, DateOrder, Number, StyleKind, Typed, Zone, channel, is_missing_text, is_missing_value,
    is_spreadsheet_damage, parse_amount, parse_count, parse_date, parse_duration, parse_flag,
    typed,
};

#[test]
fn reads_amounts_the_way_shops_write_them() {
    let cases: &[(&str, char, Result<&str, Code>)] = &[
        ("12", '.', Ok("12")),
        ("1234.50", '.', Ok("1234.50")),
        ("1,234.50", '.', Ok("1234.50")),
        ("1.234,50", ',', Ok("1234.50")),
        ("1.234,50 €", ',', Ok("1234.50")),
        ("€ 1.234,56", ',', Ok("1234.56")),
        ("€1.234,56", ',', Ok("1234.56")),
        ("EUR 12.00", '.', Ok("12.00")),
        ("$1,234.00", '.', Ok("1234.00")),
        ("US$1,234.00", '.', Ok("1234.00")),
        ("1.234,56 kr.", ',', Ok("1234.56")),
        ("kr. 1.234,56", ',', Ok("1234.56")),
        ("kr.50", '.', Ok("50")),
        ("199,00 DKK", ',', Ok("199.00")),
        ("1 234,56", ',', Ok("1234.56")),
        ("1\u{a0}234\u{a0}567,8", ',', Ok("1234567.8")),
        ("1\u{202f}234,5", ',', Ok("1234.5")),
        ("1'234.56", '.', Ok("1234.56")),
        ("12,34,567.00", '.', Ok("1234567.00")),
        ("1.234.567", ',', Ok("1234567")),
        ("1.234", ',', Ok("1234")),
        ("1.234", '.', Ok("1.234")),
        ("(7,95)", ',', Ok("-7.95")),
        ("(12.00)", '.', Ok("-12.00")),
        ("7,95-", ',', Ok("-7.95")),
        ("−12", '.', Ok("-12")),
        ("€ -12,00", ',', Ok("-12.00")),
        ("-€ 12,00", ',', Ok("-12.00")),
        ("40,-", ',', Ok("40")),
        ("1.234,-", ',', Ok("1234")),
        ("12,--", ',', Ok("12")),
        (".50", '.', Ok("0.50")),
        ("12.", '.', Ok("12")),
        ("+5", '.', Ok("5")),
        ("2,13%", ',', Ok("0.0213")),
        ("77.77 %", '.', Ok("0.7777")),
        ("\t-12.5", '.', Ok("-12.5")),
        ("'12.5", '.', Ok("12.5")),
        ("=\"0012\"", '.', Ok("12")),
        (" 12.5\u{200b}", '.', Ok("12.5")),
        ("1.429999948", '.', Ok("1.429999948")),
        // A binary float: 15 significant digits are meant, and 12 decimals kept.
        ("0.30000000000000004", '.', Ok("0.3")),
        ("24.087565674255693", '.', Ok("24.087565674256")),
        ("0.001183431952662722", '.', Ok("0.001183431953")),
        ("1299.9999999999998", '.', Ok("1300")),
        ("1e-05", '.', Ok("0.00001")),
        ("1.2E+05", '.', Ok("120000")),
        ("9223372036854775807", '.', Ok("9223372036854775807")),
        ("9223372036854775808", '.', Err(Code::TooManyDigits)),
        ("12,50", '.', Err(Code::ContradictsColumn)),
        ("12.50", ',', Err(Code::ContradictsColumn)),
        ("12.5O", '.', Err(Code::NotAnAmount)),
        ("ni", '.', Err(Code::NotAnAmount)),
        ("P001", '.', Err(Code::NotAnAmount)),
        ("SKU 12", '.', Err(Code::NotAnAmount)),
        ("12 34", '.', Err(Code::NotAnAmount)),
        ("1.23.45", '.', Err(Code::NotAnAmount)),
        ("2026-03-01", '.', Err(Code::NotAnAmount)),
        ("10:15", '.', Err(Code::NotAnAmount)),
        ("(12.00", '.', Err(Code::NotAnAmount)),
        ("--12", '.', Err(Code::NotAnAmount)),
        ("+32 468 123", '.', Err(Code::NotAnAmount)),
        ("", '.', Err(Code::NotAnAmount)),
    ];
    for (cell, mark, expected) in cases {
        let found = parse_amount(cell, *mark).map(|number| number.to_string());
        assert_eq!(found, expected.map(str::to_owned), "cell {cell:?} with {mark:?}");
    }
}

#[test]
fn a_count_is_whole() {
    for (cell, expected) in
        [("10.0", Ok(10)), ("1,234", Ok(1234)), ("-2", Ok(-2)), ("1.5", Err(Code::NotACount))]
    {
        assert_eq!(parse_count(cell, '.'), expected, "cell {cell:?}");
    }
}

/// Day, second of the day, offset.
type Parts = (i32, Option<i32>, Option<i32>);

/// Days since 1970 worked out with `date -d … +%s`.
#[test]
fn reads_dates_the_way_shops_write_them() {
    const MARCH_1: i32 = 20_513; // 2026-03-01
    let cases: &[(&str, DateOrder, Result<Parts, Code>)] = &[
        ("2026-03-01", DateOrder::Dmy, Ok((MARCH_1, None, None))),
        ("2026-03-01 10:15:00", DateOrder::Dmy, Ok((MARCH_1, Some(36_900), None))),
        ("2026-03-01T10:15:00.250Z", DateOrder::Dmy, Ok((MARCH_1, Some(36_900), Some(0)))),
        ("2026-03-01 10:15:00 +0100", DateOrder::Dmy, Ok((MARCH_1, Some(36_900), Some(3600)))),
        ("2026-03-01T10:15-05:30", DateOrder::Dmy, Ok((MARCH_1, Some(36_900), Some(-19_800)))),
        ("2026-03-01 10:15:00 UTC", DateOrder::Dmy, Ok((MARCH_1, Some(36_900), Some(0)))),
        ("2026/03/01", DateOrder::Dmy, Ok((MARCH_1, None, None))),
        ("20260301", DateOrder::Dmy, Ok((MARCH_1, None, None))),
        ("2026030114", DateOrder::Dmy, Ok((MARCH_1, Some(50_400), None))),
        ("202603011405", DateOrder::Dmy, Ok((MARCH_1, Some(50_700), None))),
        ("01-03-2026", DateOrder::Dmy, Ok((MARCH_1, None, None))),
        ("1-3-2026 14:05", DateOrder::Dmy, Ok((MARCH_1, Some(50_700), None))),
        ("01.03.2026", DateOrder::Dmy, Ok((MARCH_1, None, None))),
        ("01.03.2026 kl. 14.05", DateOrder::Dmy, Ok((MARCH_1, Some(50_700), None))),
        ("01/03-2026", DateOrder::Dmy, Ok((MARCH_1, None, None))),
        ("03/01/2026", DateOrder::Mdy, Ok((MARCH_1, None, None))),
        ("3/1/26", DateOrder::Mdy, Ok((MARCH_1, None, None))),
        ("26-03-01", DateOrder::Ymd, Ok((MARCH_1, None, None))),
        ("1 mrt 2026", DateOrder::Mdy, Ok((MARCH_1, None, None))),
        ("1 maart 2026", DateOrder::Dmy, Ok((MARCH_1, None, None))),
        ("1. mar. 2026", DateOrder::Dmy, Ok((MARCH_1, None, None))),
        ("1. marts 2026", DateOrder::Dmy, Ok((MARCH_1, None, None))),
        ("Mar 1, 2026", DateOrder::Dmy, Ok((MARCH_1, None, None))),
        ("March 1st 2026", DateOrder::Dmy, Ok((MARCH_1, None, None))),
        ("Sunday, March 1, 2026", DateOrder::Dmy, Ok((MARCH_1, None, None))),
        ("1-Mar-26", DateOrder::Dmy, Ok((MARCH_1, None, None))),
        ("Mar 1, 2026 15:04:05 PM", DateOrder::Dmy, Ok((MARCH_1, Some(54_245), None))),
        ("Mar 01, 2026 09:30 pm", DateOrder::Dmy, Ok((MARCH_1, Some(77_400), None))),
        ("3/1/2026 12:05 AM", DateOrder::Mdy, Ok((MARCH_1, Some(300), None))),
        ("3/1/2026, 12:05:00 p.m.", DateOrder::Mdy, Ok((MARCH_1, Some(43_500), None))),
        ("1772323200", DateOrder::Dmy, Ok((MARCH_1, Some(0), Some(0)))),
        ("1772323200000", DateOrder::Dmy, Ok((MARCH_1, Some(0), Some(0)))),
        ("1772323261000000", DateOrder::Dmy, Ok((MARCH_1, Some(61), Some(0)))),
        ("46082", DateOrder::Dmy, Ok((MARCH_1, None, None))),
        ("46082.75", DateOrder::Dmy, Ok((MARCH_1, Some(64_800), None))),
        ("29/02/2024", DateOrder::Dmy, Ok((19_782, None, None))),
        ("31/04/2026", DateOrder::Dmy, Err(Code::NoSuchDay)),
        ("29/02/2026", DateOrder::Dmy, Err(Code::NoSuchDay)),
        ("2026-02-30", DateOrder::Dmy, Err(Code::NoSuchDay)),
        ("03/25/2026", DateOrder::Dmy, Err(Code::ContradictsColumn)),
        ("25/03/2026", DateOrder::Mdy, Err(Code::ContradictsColumn)),
        ("not a date", DateOrder::Dmy, Err(Code::NotADate)),
        ("12.50", DateOrder::Dmy, Err(Code::NotADate)),
        ("10:15", DateOrder::Dmy, Err(Code::NotADate)),
        ("1 Marketing 2026", DateOrder::Dmy, Err(Code::NotADate)),
    ];
    for (cell, order, expected) in cases {
        let found = parse_date(cell, *order).map(|at| (at.day, at.second, at.offset));
        assert_eq!(found, *expected, "cell {cell:?} {order:?}");
    }
}

#[test]
fn a_date_says_what_it_knows_of_its_order() {
    for (cell, says) in [
        ("2026-03-01", Some(OrderEvidence::None)),
        ("1 mrt 2026", Some(OrderEvidence::None)),
        ("03/04/2026", Some(OrderEvidence::Either)),
        ("13/04/2026", Some(OrderEvidence::Only(DateOrder::Dmy))),
        ("04/13/2026", Some(OrderEvidence::Only(DateOrder::Mdy))),
        ("03.04.2026", Some(OrderEvidence::Only(DateOrder::Dmy))),
        ("03/04-2026", Some(OrderEvidence::Either)),
        ("3/4/2026 2:05 PM", Some(OrderEvidence::Only(DateOrder::Mdy))),
        ("36/04/01", Some(OrderEvidence::Only(DateOrder::Ymd))),
        ("12345678", None),
        ("1.234,50", None),
        ("P001", None),
    ] {
        assert_eq!(look_at_date(cell).map(|look: Look| look.says), says, "cell {cell:?}");
    }
}

#[test]
fn days_are_the_shops_own() {
    let zone = Zone::named("Europe/Copenhagen").expect("OK because the tz database is built in");
    // 23:30 UTC on 31 March is 01:30 on 1 April in summer time.
    let moment = parse_date("2026-03-31T23:30:00Z", DateOrder::Ymd).expect("OK because it is ISO");
    assert_eq!(moment.local_day(None), 20_543);
    assert_eq!(moment.local_day(Some(&zone)), 20_544);
    assert_eq!(moment.local_second(Zone::named("-01:00").as_ref()), 20_543 * 86_400 + 81_000);
    assert!(Zone::named("Mars/Olympus").is_none());
}

#[test]
fn reads_durations() {
    for (cell, mark, expected) in [
        ("95.3", '.', Ok("95.3")),
        ("00:01:35", '.', Ok("95")),
        ("1:35", '.', Ok("95")),
        ("1m 35s", '.', Ok("95")),
        ("2h", '.', Ok("7200")),
        ("1,5 min", ',', Ok("90")),
        ("250 ms", '.', Ok("0.25")),
        ("soon", '.', Err(Code::NotADuration)),
    ] {
        let found = parse_duration(cell, mark).map(|number| number.to_string());
        assert_eq!(found, expected.map(str::to_owned), "cell {cell:?}");
    }
}

#[test]
fn reads_truths() {
    for (cell, expected) in [
        ("true", Ok(true)),
        ("Yes", Ok(true)),
        ("ja", Ok(true)),
        ("WAAR", Ok(true)),
        ("SAND", Ok(true)),
        ("1", Ok(true)),
        ("nej", Ok(false)),
        ("NEE", Ok(false)),
        ("ONWAAR", Ok(false)),
        ("FALSK", Ok(false)),
        ("0", Ok(false)),
        ("2", Err(Code::NotAFlag)),
        ("maybe", Err(Code::NotAFlag)),
    ] {
        assert_eq!(parse_flag(cell), expected, "cell {cell:?}");
    }
}

#[test]
fn nothing_is_written_in_many_ways() {
    for cell in ["", " ", "-", "--", " --", "–", "n/a", "#N/A", "NULL", "NaN", "n.v.t.", "'"] {
        assert_eq!(is_missing_value(cell), cell != "'", "value {cell:?}");
        assert_eq!(is_missing_text(cell), cell != "'", "text {cell:?}");
    }
    for cell in ["(not set)", "None", "< 10%", "0000-00-00"] {
        assert!(is_missing_value(cell) && !is_missing_text(cell), "cell {cell:?}");
    }
    for cell in ["0", "-5", ".5", "no"] {
        assert!(!is_missing_value(cell), "cell {cell:?}");
    }
    for (cell, is_damaged) in [
        ("8.71E+12", true),
        ("3,77123E+12", true),
        ("1E5", false),
        ("8.7", false),
        ("ABE+12", false),
    ] {
        assert_eq!(is_spreadsheet_damage(cell), is_damaged, "cell {cell:?}");
    }
}

fn columns(cells: &[&[&str]]) -> Columns {
    let mut columns = Columns::new(cells.len());
    for (column, cells) in cells.iter().enumerate() {
        for (row, cell) in cells.iter().enumerate() {
            columns.see(column, cell, row as u32 + 2);
        }
    }
    columns
}

#[test]
fn a_columns_cells_decide_its_style() {
    use StyleKind::{Day, Flag, Instant, Number, Text};
    let cases: &[(&[&str], StyleKind, char, Why)] = &[
        (&["1.234,50", "12"], Number, ',', Why::Cell(2)),
        (&["1,234", "12.5"], Number, '.', Why::Cell(3)),
        (&["1.234.567", "1.234"], Number, ',', Why::Cell(2)),
        (&["1.234", "5.678"], Number, '.', Why::Nothing),
        (&["12", "13"], Number, '.', Why::Plain),
        (&["12.5", "13.5", "12,5"], Number, '.', Why::Cell(2)),
        (&["12.50", "ni", "13.20", "9.95"], Number, '.', Why::Cell(2)),
        (&["007", "012"], Text, '.', Why::Plain),
        (&["2797421322971", "2797421322972"], Text, '.', Why::Plain),
        (&["71053", "85123A", "84406", "84029", "22752"], Text, '.', Why::Plain),
        (&["true", "false", ""], Flag, '.', Why::Plain),
        (&["2026-03-01", "2026-03-02"], Day, '.', Why::Plain),
        (&["2026-03-01 10:00", "2026-03-02 11:00"], Instant, '.', Why::Plain),
        (&["Mug", "Cap", "12"], Text, '.', Why::Plain),
        (&["1", "Once upon \na time", "7"], Text, '.', Why::Plain),
        (&["", "-"], Text, '.', Why::Plain),
    ];
    for (cells, kind, mark, why) in cases {
        let style = columns(&[cells]).decide(&Hints { delimiter: ',', ..Hints::default() })[0];
        assert_eq!(
            (style.kind, style.decimal_mark, style.mark_why),
            (*kind, *mark, *why),
            "{cells:?}"
        );
    }
}

#[test]
fn date_orders_come_from_the_column_its_sequence_or_its_siblings() {
    let cases: &[(&[&[&str]], usize, DateOrder, Why)] = &[
        (&[&["03/04/2026", "13/04/2026"]], 0, DateOrder::Dmy, Why::Cell(3)),
        (&[&["03/04/2026", "04/13/2026"]], 0, DateOrder::Mdy, Why::Cell(3)),
        (&[&["10/01/2026", "11/01/2026", "02/02/2026"]], 0, DateOrder::Dmy, Why::Sequence),
        (&[&["01/10/2026", "01/11/2026", "02/02/2026"]], 0, DateOrder::Mdy, Why::Sequence),
        (&[&["03/04/2026"], &["04/13/2026"]], 0, DateOrder::Mdy, Why::Siblings),
        (&[&["03/04/2026"]], 0, DateOrder::Dmy, Why::Nothing),
    ];
    for (cells, column, order, why) in cases {
        let style = columns(cells).decide(&Hints::default())[*column];
        assert_eq!((style.date_order, style.order_why), (*order, *why), "{cells:?}");
    }
}

#[test]
fn what_a_column_leaves_open_the_others_decide() {
    let all = columns(&[&["1.234", "2.345"], &["12,50", "9,95"]]);
    let style = all.decide(&Hints { delimiter: ';', ..Hints::default() })[0];
    assert_eq!(
        (style.decimal_mark, style.mark_why, style.is_ambiguous()),
        (',', Why::Siblings, false)
    );
    let alone = columns(&[&["1.234", "2.345"]]);
    let style = alone.decide(&Hints { delimiter: ';', ..Hints::default() })[0];
    assert_eq!((style.decimal_mark, style.is_ambiguous()), (',', true));
    let style = alone.decide(&Hints { decimal_mark: Some('.'), ..Hints::default() })[0];
    assert_eq!((style.decimal_mark, style.mark_why), ('.', Why::User));
}

#[test]
fn types_cells_in_their_columns_style() {
    let style = columns(&[&["12,50", "ni", "-", "1.000,00"]]).decide(&Hints::default())[0];
    assert_eq!(typed("1.234,5", &style), Typed::Number(Number { units: 12_345, scale: 1 }));
    assert_eq!(typed("ni", &style), Typed::Text("ni"));
    assert_eq!(typed("-", &style), Typed::Missing);
    let style = columns(&[&["007", "NULL"]]).decide(&Hints::default())[0];
    assert_eq!((typed("007", &style), typed("NULL", &style)), (Typed::Text("007"), Typed::Missing));
}

#[test]
fn channels_come_from_groups_or_from_source_and_medium() {
    for (name, expected) in [
        ("Organic Search", Some("organic_search")),
        ("Betaalde zoekresultaten", Some("paid_search")),
        ("E-mail", Some("email")),
        ("paid_social", Some("paid_social")),
        ("Unassigned", Some("other")),
        ("web", None),
    ] {
        assert_eq!(channel::channel_of_group(name), expected, "group {name:?}");
    }
    for (source, medium, expected) in [
        ("google", "cpc", "paid_search"),
        ("google", "organic", "organic_search"),
        ("facebook", "cpc", "paid_social"),
        ("l.facebook.com", "referral", "organic_social"),
        ("newsletter", "email", "email"),
        ("(direct)", "(none)", "direct"),
        ("example.org", "referral", "referral"),
        ("gsearch", "", "organic_search"),
        ("", "", "direct"),
        ("Partner", "affiliate", "affiliate"),
    ] {
        assert_eq!(channel::channel_of(source, medium), expected, "{source} / {medium}");
    }
}
