//! The strict `csv` crate reads the same well-formed files; where it sees them differently the
//! reason is written down.

use shop_kpi::csv::ReadOptions;

use crate::reading::{read_in, shared_files};

/// All records as the strict reader has them, header included; none if it refuses the file.
fn strict(bytes: &[u8], delimiter: u8) -> Option<Vec<Vec<String>>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(bytes);
    let cells = |record: csv::StringRecord| record.iter().map(str::to_owned).collect();
    reader.records().map(|record| record.map(cells).ok()).collect()
}

/// Ours, told the delimiter and that there is no header.
fn ours(bytes: &[u8], delimiter: u8) -> Vec<Vec<String>> {
    let options = ReadOptions {
        delimiter: Some(char::from(delimiter).to_string()),
        quote: Some('"'),
        header_row: Some(0),
        encoding: Some("utf-8".to_owned()),
    };
    let (keep, _) = read_in(bytes, 64, &options);
    keep.tables.into_iter().flat_map(|table| table.rows).collect()
}

#[test]
fn the_strict_reader_agrees() {
    for (text, delimiter) in [
        ("a,b,c\n1,2,3\n", b','),
        ("a;b;c\r\n1;\"2;3\";4\r\n", b';'),
        ("a\tb\r\"1\t2\"\t3\r", b'\t'),
        ("a,b\n\"x\ny\",\"z \"\"q\"\"\"\n", b','),
        ("a,b\n\"\",\"\"\"\"\n1,\n", b','),
        ("a,b\n\n\n1,2\n\n", b','),
        (" a , b \n 1 , 2 \n", b','),
        ("a,b\nit's,5\"\nx\"y\"z,2\n", b','),
        ("a|b\n1|2", b'|'),
        ("naam,plaats\nZoë,Ærø\n", b','),
    ] {
        assert_eq!(
            Some(ours(text.as_bytes(), delimiter)),
            strict(text.as_bytes(), delimiter),
            "{text:?}"
        );
    }
}

/// Where it differs: file, what the strict reader has, what ours has.
#[test]
fn differences_are_meant() {
    for (why, text, theirs, mine) in [
        (
            "a quote never closed costs its own line here, the rest of the file there",
            "a,b,c\n1,\"2,3\n4,5,6\n",
            vec![vec!["a", "b", "c"], vec!["1", "2,3\n4,5,6\n"]],
            vec![vec!["a", "b", "c"], vec!["4", "5", "6"]],
        ),
        (
            "a blank before a quote is no text",
            "a,b,c\n1, \"2,3\",4\n5,6,7\n",
            vec![vec!["a", "b", "c"], vec!["1", " \"2", "3\"", "4"], vec!["5", "6", "7"]],
            vec![vec!["a", "b", "c"], vec!["1", "2,3", "4"], vec!["5", "6", "7"]],
        ),
        (
            "a blank behind a quote is no text",
            "a,b\n\"1\" ,2\n",
            vec![vec!["a", "b"], vec!["1 ", "2"]],
            vec![vec!["a", "b"], vec!["1", "2"]],
        ),
        (
            "a row of empty cells is blank",
            "a,b\n,\n1,2\n",
            vec![vec!["a", "b"], vec!["", ""], vec!["1", "2"]],
            vec![vec!["a", "b"], vec!["1", "2"]],
        ),
    ] {
        let owned = |rows: Vec<Vec<&str>>| -> Vec<Vec<String>> {
            rows.iter().map(|row| row.iter().map(|&cell| cell.to_owned()).collect()).collect()
        };
        assert_eq!(strict(text.as_bytes(), b','), Some(owned(theirs)), "{why}: the strict reader");
        assert_eq!(ours(text.as_bytes(), b','), owned(mine), "{why}");
    }
}

/// Real files: every row of ours is a record of the strict reader's, in its order; what ours lacks
/// is its preamble, header, notes and blank rows.
#[test]
fn rows_of_real_files_are_the_strict_readers_records() {
    let is_small =
        |path: &std::path::PathBuf| std::fs::metadata(path).is_ok_and(|it| it.len() < 2 << 20);
    for path in shared_files().into_iter().filter(is_small) {
        let bytes = std::fs::read(&path).expect("a file just listed");
        let (keep, summary) = read_in(&bytes, 1 << 16, &ReadOptions::default());
        let [delimiter] = *summary.dialect.delimiter.as_bytes() else { continue };
        let is_told = summary.guesses.iter().any(|it| it.about == "layout" || it.about == "escape");
        let is_plain = summary.dialect.encoding == "utf-8" && summary.dialect.quote != Some('\'');
        let is_aligned = delimiter == b' ';
        let (Some(records), true) = (
            strict(&bytes, delimiter),
            is_plain && !is_told && !is_aligned && keep.problems.is_empty(),
        ) else {
            continue;
        };
        let mut records = records.iter();
        for row in keep.tables.iter().flat_map(|table| &table.rows) {
            let is_there = records.any(|record| record == row);
            assert!(is_there, "{}: {row:?}", path.display());
        }
    }
}
