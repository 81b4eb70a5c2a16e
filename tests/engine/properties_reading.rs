//! What changes no record, no problem and no place: the size of blocks, the line ends, the
//! encoding. And what is written in a dialect is read back as it was.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use shop_kpi::csv::ReadOptions;
use shop_kpi::problem::{Place, Severity};

use crate::reading::{Keep, check_account, read_in};

/// Pieces that files are made and broken of: characters every encoding here can hold.
fn piece() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        ",",
        ",",
        ",",
        ";",
        "\t",
        "|",
        "\"",
        "\"",
        "\"\"",
        "'",
        "\\",
        "\n",
        "\n",
        "\n",
        "\n\n",
        " ",
        "a",
        "name",
        "id",
        "1",
        "12.50",
        "1.234,56",
        "2024-01-31",
        "ü",
        "Søren",
        "é",
        "# ",
        "total",
        "x,y\n1,2\n",
        ",,\n",
        "\"a\nb\"",
        "\"a,b\"",
        "Grand total",
        "a,b,c\n1,2,3\n4,5,6\n",
        "id,note,total\n1,\"x, y\",5.00\n2,\"two\nlines\",6.00\n",
    ])
}

fn file() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..50).prop_map(|pieces| pieces.concat())
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

/// The text in an encoding; the single bytes of ü, ø and é as Python's codecs write them.
fn encoded(text: &str, encoding: &str) -> Vec<u8> {
    let single = |bytes: [u8; 3]| {
        let byte = |it: char| ['ü', 'ø', 'é'].iter().position(|&other| other == it);
        text.chars().map(|it| byte(it).map_or(it as u8, |at| bytes[at])).collect()
    };
    match encoding {
        "utf-16le" => utf16(text, u16::to_le_bytes),
        "utf-16be" => utf16(text, u16::to_be_bytes),
        "windows-1252" => single([0xFC, 0xF8, 0xE9]),
        "macintosh" => single([0x9F, 0xBF, 0x8E]),
        "ibm850" => single([0x81, 0x9B, 0x82]),
        _ => text.as_bytes().to_vec(),
    }
}

const ENCODINGS: [&str; 6] =
    ["utf-8", "utf-16le", "utf-16be", "windows-1252", "macintosh", "ibm850"];

/// Everything the reader says, with line breaks in cells as one kind.
fn told(keep: &Keep) -> Vec<String> {
    let plain = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n");
    let mut all = Vec::new();
    for table in &keep.tables {
        let cells: Vec<String> = table.head.cells.iter().map(|cell| plain(cell)).collect();
        all.push(format!("{:?} {cells:?} {:?}", table.head.line, table.head.preamble.len()));
        for (row, lines) in table.rows.iter().zip(&table.lines) {
            let row: Vec<String> = row.iter().map(|cell| plain(cell)).collect();
            all.push(format!("{lines:?} {row:?}"));
        }
    }
    for problem in &keep.problems {
        // What is quoted of a line is cut at so many characters, line breaks counted.
        let name = problem.at.column_name.as_deref().map(plain);
        let at = Place { column_name: None, ..problem.at.clone() };
        all.push(format!("{:?} {:?} {at:?} {name:?}", problem.code, problem.severity));
    }
    all
}

/// A cell of all kinds of characters.
fn cell() -> impl Strategy<Value = String> {
    "[a-z0-9,;\"' \n\t|~^üøé#-]{0,8}"
}

/// A cell between quotes, those in it doubled.
fn quoted(cell: &str, quote: char) -> String {
    format!("{quote}{}{quote}", cell.replace(quote, &format!("{quote}{quote}")))
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 200,
        failure_persistence: None,
        // The same files on every machine.
        rng_seed: RngSeed::Fixed(2026),
        ..ProptestConfig::default()
    })]

    #[test]
    fn line_ends_encodings_and_blocks_change_nothing(
        text in file(),
        newline in prop::sample::select(vec!["\n", "\r\n", "\r"]),
        encoding in prop::sample::select(ENCODINGS.to_vec()),
        block in 1_usize..50,
    ) {
        let given = |encoding: &str| ReadOptions {
            encoding: Some(encoding.to_owned()),
            ..ReadOptions::default()
        };
        let (plain, summary) = read_in(text.as_bytes(), usize::MAX, &given("utf-8"));
        check_account(text.as_bytes(), &summary);
        let bytes = encoded(&text.replace('\n', newline), encoding);
        let (other, summary) = read_in(&bytes, block, &given(encoding));
        check_account(&bytes, &summary);
        prop_assert_eq!(told(&other), told(&plain), "{:?} {} {:?}", newline, encoding, text);
    }

    #[test]
    fn every_dialect_that_is_written_is_read_back(
        rows in prop::collection::vec(prop::collection::vec(cell(), 3), 2..10),
        delimiter in prop::sample::select(vec![",", ";", "\t", "|", "||", ";;", "^", "~", "|~|"]),
        quote in prop::sample::select(vec!['"', '\'']),
        newline in prop::sample::select(vec!["\n", "\r\n", "\r"]),
        encoding in prop::sample::select(ENCODINGS.to_vec()),
        block in 1_usize..50,
    ) {
        let mut expected: Vec<Vec<String>> =
            vec![["order id", "note", "total"].map(str::to_owned).to_vec()];
        for (index, row) in rows.iter().enumerate() {
            let note = row[1].replace('\n', newline);
            expected.push(vec![index.to_string(), note, format!("{index}.50")]);
        }
        let line = |row: &Vec<String>| {
            let cells: Vec<String> = row.iter().map(|cell| quoted(cell, quote)).collect();
            cells.join(delimiter) + newline
        };
        let bytes = encoded(&expected.iter().map(line).collect::<String>(), encoding);
        let options = ReadOptions {
            encoding: Some(encoding.to_owned()),
            delimiter: Some(delimiter.to_owned()),
            quote: Some(quote),
            header_row: None,
        };
        let (keep, summary) = read_in(&bytes, block, &options);
        check_account(&bytes, &summary);
        prop_assert_eq!(keep.first(), expected);
        prop_assert!(keep.problems.iter().all(|problem| problem.severity == Severity::Notice));
    }
}
