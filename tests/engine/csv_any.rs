//! What holds for every file: no panic, no byte lost, the same in blocks of any size; and what is
//! written as CSV is read back as it was.

use proptest::prelude::*;
use shop_kpi::csv::ReadOptions;
use shop_kpi::problem::Severity;

use crate::reading::{check_account, read, read_in};

/// Pieces that files are made and broken of.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let pieces: [&[u8]; 40] = [
        b",",
        b",",
        b";",
        b"\t",
        b"|",
        b"\"",
        b"\"",
        b"\"\"",
        b"'",
        b"\\",
        b"\\\"",
        b"\n",
        b"\n",
        b"\r\n",
        b"\r",
        b" ",
        b"  ",
        b"a",
        b"name",
        b"id",
        b"1",
        b"12.50",
        b"1.234,56",
        b"2024-01-31",
        b"\xC3\xBC",
        b"\xFC",
        b"\xEF\xBB\xBF",
        b"\0",
        b"# ",
        b"sep=;",
        b"total",
        b"x,y\n1,2\n",
        b"\n\n",
        b",,\n",
        b"\"a\nb\"",
        b"\"a,b\"",
        b"\xE2\x82",
        b"\xFF\xFE",
        b"Grand total",
        b"a,b,c\n1,2,3\n4,5,6\n",
    ];
    prop::sample::select(pieces.map(<[u8]>::to_vec).to_vec())
}

fn file() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(piece(), 0..60).prop_map(|pieces| pieces.concat())
}

/// Cells that are text, not notes or blanks, of all kinds of characters.
fn cell() -> impl Strategy<Value = String> {
    "[a-z0-9,;\"' \n\t|üé#-]{0,8}"
}

fn quoted(cell: &str, delimiter: char) -> String {
    let needs = |it: char| it == delimiter || matches!(it, '"' | '\n' | '\r' | ' ');
    if cell.contains(needs) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_byte_goes_somewhere_in_blocks_of_any_size(bytes in file(), block in 1_usize..40) {
        let whole = read_in(&bytes, usize::MAX, &ReadOptions::default());
        check_account(&bytes, &whole.1);
        let blocks = read_in(&bytes, block, &ReadOptions::default());
        prop_assert_eq!(blocks, whole);
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let (_, summary) = read(&bytes);
        prop_assert!(summary.account.closes());
    }

    #[test]
    fn what_is_written_is_read_back(
        rows in prop::collection::vec(prop::collection::vec(cell(), 3), 1..12),
        delimiter in prop::sample::select(vec![',', ';', '\t', '|']),
        newline in prop::sample::select(vec!["\n", "\r\n"]),
    ) {
        let mut text = ["order id", "note", "total"].join(&delimiter.to_string()) + newline;
        let mut expected = Vec::new();
        for (index, row) in rows.iter().enumerate() {
            let mut row = row.clone();
            row[0] = format!("{index}");
            row[2] = format!("{index}.50");
            let line: Vec<String> = row.iter().map(|cell| quoted(cell, delimiter)).collect();
            text += &(line.join(&delimiter.to_string()) + newline);
            expected.push(row);
        }
        let options = ReadOptions { delimiter: Some(delimiter.to_string()), quote: Some('"'), ..ReadOptions::default() };
        let (keep, summary) = read_in(text.as_bytes(), 5, &options);
        check_account(text.as_bytes(), &summary);
        prop_assert_eq!(&keep.tables[0].rows, &expected);
        prop_assert!(keep.problems.iter().all(|problem| problem.severity == Severity::Notice));
    }
}
