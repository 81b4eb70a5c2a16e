//! Records, dialects, headers, tables: one row per case, each in blocks of many sizes.

use shop_kpi::csv::ReadOptions;
use shop_kpi::problem::Code::{self, *};

use crate::reading::{LONG, check_account, read, read_in, read_with, shared_files};

/// Cells of a row between ` | `, rows by line: what is expected of the first table, header first.
pub(crate) fn rows(text: &str) -> Vec<Vec<String>> {
    let cells = |line: &str| line.split('|').map(|cell| cell.replace("\\n", "\n")).collect();
    if text.is_empty() { Vec::new() } else { text.split('/').map(cells).collect() }
}

/// Input, expected rows (`|` between cells, `/` between rows), expected problems.
type Case<'a> = (&'a str, &'a str, &'a [(u32, Code)]);

fn check(cases: &[Case<'_>]) {
    for (input, expected, problems) in cases {
        let (keep, _) = read(input.as_bytes());
        assert_eq!(keep.first(), rows(expected), "rows of {input:?}: {:?}", keep.problems);
        assert_eq!(keep.codes(), *problems, "problems of {input:?}");
    }
}

#[test]
fn splits_records() {
    check(&[
        // The files of csv-spectrum (github.com/max-mapper/csv-spectrum), rebuilt.
        ("a,b,c\n1,2,3\n", "a|b|c/1|2|3", &[]),
        ("a,b,c\r\n1,\"\",\"\"\r\n2,3,4\r\n", "a|b|c/1||/2|3|4", &[]),
        ("a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n", "a|b/1|ha \"ha\" ha/3|4", &[]),
        ("a,b,c\n1,2,3\n\"Once upon \na time\",5,6\n", "a|b|c/1|2|3/Once upon \\na time|5|6", &[]),
        ("key,val\n1,\"{\"\"type\"\": \"\"Point\"\"}\"\n", "key|val/1|{\"type\": \"Point\"}", &[]),
        ("a,b,c\n1,2,3\n4,5,ʤ\n", "a|b|c/1|2|3/4|5|ʤ", &[]),
        // Papa Parse's tables of cases (github.com/mholt/PapaParse, tests/test-cases.js), rebuilt.
        ("a,\tb ,c\nd,e,f", "a|\tb |c/d|e|f", &[]),
        ("id,n,x\nA,\"\"\",\"\"\",C", "id|n|x/A|\",\"|C", &[]),
        ("\"1\",\"cnonce=\"\"\"\",nc=\"\"\",\"2\"", "1|cnonce=\"\",nc=\"|2", &[]),
        ("id,n,x\nA,B \"B\",C", "id|n|x/A|B \"B\"|C", &[]),
        ("A,B,C,\"D\" \r\nE,F,G,\"H\"  \r\nQ,W,E,R", "A|B|C|D/E|F|G|H/Q|W|E|R", &[]),
        ("one|two,two|three\nfour|five,five|six", "one|two,two|three/four|five,five|six", &[]),
        ("a,b,,,c,d\n,,e,,,f", "a|b|||c|d/||e|||f", &[]),
        // Line ends.
        ("a,b\r1,2\r3,4\r", "a|b/1|2/3|4", &[]),
        ("a,b\r\n1,2\n3,4\r5,6", "a|b/1|2/3|4/5|6", &[]),
        ("a,b\n\n  \n1,2\n", "a|b/1|2", &[]),
        ("amount\n5\n6\n", "amount/5/6", &[]),
        (
            "title\nRed, big\nBlue\nGreen, small, old\n",
            "title/Red, big/Blue/Green, small, old",
            &[],
        ),
        ("a,b\n1,2\n\u{1A}", "a|b/1|2", &[]),
    ]);
}

#[test]
fn keeps_cells_as_written() {
    for (input, cells) in [
        ("n,x\n\" a \",' b\n", [" a ", "' b"]),
        ("n,x\n a ,\u{A0}b\n", [" a ", "\u{A0}b"]),
        ("n,x\n5\" nail,=1+1\n", ["5\" nail", "=1+1"]),
        ("n,x\nO'Brien,'t Hooft\n", ["O'Brien", "'t Hooft"]),
        ("n,x\n\"C:\\\",\"D:\\x\\\"\n", ["C:\\", "D:\\x\\"]),
        // A blank before a quote, as some tools write after each comma.
        ("n,x\n1, \"b, c\"\n", ["1", "b, c"]),
        ("n,x\n\"b\" ,2\n", ["b", "2"]),
        ("n,x\nGÃ¼nter,\"\"\n", ["GÃ¼nter", ""]),
    ] {
        let (keep, _) = read(input.as_bytes());
        assert_eq!(keep.tables[0].rows, [cells], "{input:?}");
        assert_eq!(keep.codes(), [], "{input:?}");
    }
}

#[test]
fn finds_the_dialect() {
    for (input, delimiter, quote, escape, newline, header) in [
        ("a,b\n1,2\n", ',', None, None, "lf", Some(1)),
        ("naam;bedrag\r\nJan;1.234,56\r\n", ';', None, None, "crlf", Some(1)),
        ("a\tb\r1\t2\r", '\t', None, None, "cr", Some(1)),
        ("a|b\n1|\"2\"\r\n", '|', Some('"'), None, "mixed", Some(1)),
        ("a:b:c\n1:2:3\n4:5:6\n", ':', None, None, "lf", Some(1)),
        // More commas in the titles than semicolons.
        (
            "id;title\n1;Red, blue, warm, soft\n2;Hat, big, old, new\n",
            ';',
            None,
            None,
            "lf",
            Some(1),
        ),
        // As many decimal commas as semicolons.
        ("a;b;c\n1;2,5;3,5\n2;2,5;3,5\n", ';', None, None, "lf", Some(1)),
        ("'a','b, x'\n'c','d, y'\n", ',', Some('\''), None, "lf", Some(1)),
        ("id,t\n1,\"say \\\"hi\\\" now\"\n2,\"a, b\"\n", ',', Some('"'), Some('\\'), "lf", Some(1)),
        ("sep=;\na;b\n1,5;2,5\n", ';', None, None, "lf", Some(2)),
        ("\"sep=\t\"\na\tb\n1\t2\n", '\t', None, None, "lf", Some(2)),
        // No header.
        ("1,2,3\n4,5,6\n", ',', None, None, "lf", None),
        ("Bob,Paris\nAl,Rome\nBob,Rome\n", ',', None, None, "lf", None),
        ("2024-01-01,a@b.nl\n2024-01-02,c@d.nl\n", ',', None, None, "lf", None),
        // A header of years.
        ("Region,2023,2024\nNorth,5,6\nSouth,7,8\n", ',', None, None, "lf", Some(1)),
        // One column: blanks and colons stand inside the cells.
        ("name\nJohn Smith\nJane Doe\n", ',', None, None, "lf", Some(1)),
        ("time\n10:15\n11:20\n", ',', None, None, "lf", Some(1)),
        // One column: commas stand inside titles and amounts.
        ("title\nRed, big\nBlue\nGreen, small, old\n", ',', None, None, "lf", Some(1)),
        ("prijs\n1,50\n2,75\n3,00\n", ',', None, None, "lf", Some(1)),
        // More facts above the table than rows in it.
        (
            "\"Report: Ads\"\n\"Time: 1/5/2026,1/6/2026\"\n\"Rows: 1\"\n\n\"day\",\"cost\"\n\"2026-01-05\",\"2\"\n",
            ',',
            Some('"'),
            None,
            "lf",
            Some(5),
        ),
        // The nameless numbering of rows.
        (",name\n0,x\n1,y\n", ',', None, None, "lf", Some(1)),
        // Columns lined up with blanks.
        (" id  date n\n 01 19970101  1\n 02 19970112 12\n", ' ', None, None, "lf", Some(1)),
    ] {
        let (_, summary) = read(input.as_bytes());
        let found = &summary.dialect;
        assert_eq!(found.delimiter, delimiter.to_string(), "delimiter of {input:?}");
        assert_eq!((found.quote, found.escape), (quote, escape), "quote of {input:?}");
        assert_eq!(found.newline, newline, "line end of {input:?}");
        assert_eq!(found.header_row, header, "header of {input:?}");
    }
}

#[test]
fn a_quote_never_closed_costs_its_own_line() {
    check(&[
        // In the middle; a later quoted cell would close it.
        ("id,n,p\n1,\"ab,3\n2,de,4\n3,\"jk\",6\n", "id|n|p/2|de|4/3|jk|6", &[(2, UnclosedQuote)]),
        // At the end.
        ("id,n,p\n1,ab,3\n2,\"de,4\n", "id|n|p/1|ab|3", &[(3, UnclosedQuote)]),
        // In the first cell.
        ("id,n\n\"1,ab\n2,de\n3,\"x, y\"\n", "id|n/2|de/3|x, y", &[(2, UnclosedQuote)]),
        // Two lines one after the other.
        (
            "id,n,p\n1,\"ab,3\n2,\"de,4\n3,gh,5\n",
            "id|n|p/3|gh|5",
            &[(2, UnclosedQuote), (3, UnclosedQuote)],
        ),
        // All cells quoted, the last one's closing quote lost.
        ("\"id\",\"n\"\n\"1\",\"x\n\"2\",\"y\"\n", "id|n/2|y", &[(2, UnclosedQuote)]),
        // All cells quoted, an inner one's closing quote lost.
        (
            "\"id\",\"n\",\"p\"\n\"1\",\"x,\"3\"\n\"2\",\"y\",\"4\"\n",
            "id|n|p/2|y|4",
            &[(2, TextAfterQuote)],
        ),
        // After a cell of two lines.
        (
            "id,n,p\n1,\"two\nlines\",2\n3,\"bad,4\n7,\"x, y\",8\n",
            "id|n|p/1|two\\nlines|2/7|x, y|8",
            &[(4, UnclosedQuote)],
        ),
        // Closed by accident, which makes the row too wide.
        (
            "id,n,p\n1,\"bad,2\n3,\", and\",4\n5,ok,6\n",
            "id|n|p/3|, and|4/5|ok|6",
            &[(2, UnclosedQuote)],
        ),
    ]);
}

#[test]
fn flags_odd_quotes() {
    check(&[
        ("id,n,p\n1,\"x\" y,3\n", "id|n|p/1|x y|3", &[(2, TextAfterQuote)]),
        ("id,n,p\n1,\"say \"hi\" now\",3\n", "id|n|p/1|say \"hi\" now|3", &[(2, TextAfterQuote)]),
    ]);
}

#[test]
fn flags_short_and_sets_long_rows_aside() {
    check(&[
        ("a,b,c\n1,2,3\n4,5\n6,7,8\n", "a|b|c/1|2|3/4|5/6|7|8", &[(3, ShortRow)]),
        ("a,b,c\n1,2,3\n4,5,6,7\n6,7,8\n", "a|b|c/1|2|3/6|7|8", &[(3, LongRow)]),
        ("a,b,c\n1,2,3\n4,5,6,\n", "a|b|c/1|2|3/4|5|6|", &[]),
        ("a,b\n1,2,3\n4,5,6\n", "a|b/1|2|3/4|5|6", &[(1, UnnamedColumn)]),
        ("a,b,c\n1,2,3\n7,8", "a|b|c/1|2|3/7|8", &[(3, CutOff)]),
        ("a,a,\n1,2,3\n", "a|a|/1|2|3", &[(1, DuplicateColumn), (1, UnnamedColumn)]),
        ("a,b,\n1,2,\n", "a|b|/1|2|", &[]),
        ("a,b\n1,2\na,b\n3,4\n", "a|b/1|2/3|4", &[(3, RepeatedHeader)]),
        ("i,a,b\n,3,2,Grand total\nx,1,2\n", "i|a|b/x|1|2", &[(2, TotalRow)]),
    ]);
}

#[test]
fn finds_the_table_among_notes() {
    check(&[
        ("# Report\n# Start date: 20250201\na,b\n1,2\n", "a|b/1|2", &[]),
        ("# Report,,\n,,\nid,name,total\n1,a,5\n", "id|name|total/1|a|5", &[]),
        (
            "Sales report\n\"July 8, 2025 - July 31, 2025\"\nid,name,n\n1,a,5\n",
            "id|name|n/1|a|5",
            &[],
        ),
        (
            "\"Project\",\"Fusion\"\n\"Range\",\"May\"\n\n\na,b,c\nx,y,5\nz,y,6\n",
            "a|b|c/x|y|5/z|y|6",
            &[],
        ),
        // Groups of columns above their names.
        (
            ",,2023,2023\nid,name,jan,feb\n1,a,5,6\n2,b,6,8\n",
            "id|name|jan|feb/1|a|5|6/2|b|6|8",
            &[],
        ),
        ("id,n,total\n1,a,5\n\nMade on 1 May\n", "id|n|total/1|a|5", &[(4, Footer)]),
        ("id,n,total\n1,a,5\n© 2024 Microsoft\n", "id|n|total/1|a|5", &[(3, Footer)]),
        (
            "id,n,total\n1,a,5\n,,\n,,\nMy notes,,\n0.67,,\n",
            "id|n|total/1|a|5",
            &[(5, Footer), (6, Footer)],
        ),
        // Order names of Shopify begin with the mark of a remark.
        ("Name,Total\n#1001,5.00\n#1002,6.00\n", "Name|Total/#1001|5.00/#1002|6.00", &[]),
    ]);
}

#[test]
fn finds_several_tables() {
    for (input, heads) in [
        ("a,b\n1,2\n\nx,y,z\n1,2,3\n4,5,6\n", vec![(1, 1), (4, 2)]),
        ("name,total\nx,2\n\ncity,count\nRome,3\nParis,6\n", vec![(1, 1), (4, 2)]),
        ("# A\nweek,users\n0010,2\n\n# B\nweek,users\n0010,5\n", vec![(2, 1), (6, 1)]),
        (
            "# A\nweek,users\n0010,2\n\n# B\nevent,keys\n\n\n# C\np,k\nx,1\n",
            vec![(2, 1), (6, 0), (10, 1)],
        ),
        ("\u{FEFF}a,b\n1,2\n\u{FEFF}c,d,e\n3,4,5\n6,7,8\n", vec![(1, 1), (3, 2)]),
    ] {
        let (keep, _) = read(input.as_bytes());
        let found: Vec<(u32, usize)> = keep
            .tables
            .iter()
            .map(|table| (table.head.line.unwrap_or_default(), table.rows.len()))
            .collect();
        assert_eq!(found, heads, "{input:?}");
    }
}

#[test]
fn goes_on_in_another_dialect() {
    check(&[
        ("a,b,c\n1,2,3\n7;8;9\n10;11;12\n", "a|b|c/1|2|3/7|8|9/10|11|12", &[(3, DialectChange)]),
        ("a,b\n1,2\n\u{FEFF}a,b\n3,4\n", "a|b/1|2/3|4", &[(3, BomInside), (3, RepeatedHeader)]),
    ]);
}

#[test]
fn opens_rows_that_stand_in_one_cell() {
    check(&[
        (
            "\"id,name,\"\"price\"\"\"\n\"1,abc,\"\"5,00\"\"\"\n\"2,def,\"\"6,00\"\"\"\n",
            "id|name|price/1|abc|5,00/2|def|6,00",
            &[],
        ),
        ("\"Smith, John\"\n\"Doe, Jane\"\n\"Poe, Ed\"\n", "Smith, John/Doe, Jane/Poe, Ed", &[]),
    ]);
}

#[test]
fn names_what_is_no_csv() {
    for (input, kind) in [
        (&b"%PDF-1.7\n%\xE2\xE3"[..], "pdf"),
        (b"PK\x03\x04\x14\0\x06\0xl/workbook.xml", "xlsx"),
        (b"PK\x03\x04\x14\0\0\0orders.csv", "zip"),
        (b"PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "ods"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", "xls"),
        (b"\x1F\x8B\x08\0\0", "gzip"),
        (b"\x89PNG\r\n\x1A\n\0\0", "png"),
        (b"\xFF\xD8\xFF\xE0\0\x10JFIF", "jpeg"),
        (b"<!DOCTYPE html>\n<html><title>Log in</title></html>", "html"),
        (b"<?xml version=\"1.0\"?>\n<orders/>", "xml"),
        (b"{\"orders\": [1, 2]}", "json"),
        (b"[{\"id\": 1}, {\"id\": 2}]", "json"),
        (b"\x01\x02\x03\x04abc\x05\x06\x07", "binary"),
        (&[0; 100], "binary"),
    ] {
        let (keep, _) = read(input);
        let found = keep.problems.first().map(|problem| (problem.code, problem.found.as_str()));
        assert_eq!(found, Some((NotCsv, kind)));
        assert!(keep.tables.is_empty(), "{kind}");
    }
}

#[test]
fn says_when_there_is_nothing() {
    for (input, code) in [
        ("", EmptyFile),
        ("\u{FEFF}", EmptyFile),
        ("\n \r\n\t\n", EmptyFile),
        (",,\n,,\n", EmptyFile),
        ("id,name,total\n", HeaderOnly),
        ("id,name,total", HeaderOnly),
    ] {
        let (keep, _) = read(input.as_bytes());
        assert_eq!(keep.codes(), [(0, code)], "{input:?}");
    }
}

#[test]
fn counts_lines_through_cells_of_several() {
    let (keep, _) = read(b"id,note\r\n1,\"a\r\nb\nc\rd\"\r\n2,x\n\n3,y\n");
    assert_eq!(keep.tables[0].lines, [(2, 5), (6, 6), (8, 8)]);
}

#[test]
fn takes_the_users_word() {
    let options = |change: fn(&mut ReadOptions)| {
        let mut options = ReadOptions::default();
        change(&mut options);
        options
    };
    for (input, options, expected) in [
        ("a,b;c\n1,2;3\n", options(|it| it.delimiter = Some(";".into())), "a,b|c/1,2|3"),
        ("x,y\na,b\n1,2\n", options(|it| it.header_row = Some(2)), "a|b/1|2"),
        ("a,b\n1,2\n", options(|it| it.header_row = Some(0)), "a|b/1|2"),
        ("a,b\n\"1,2\n", options(|it| it.quote = Some(' ')), "a|b/\"1|2"),
        ("a,b\n\u{E9},2\n", options(|it| it.encoding = Some("windows-1252".into())), "a|b/Ã©|2"),
    ] {
        let (keep, _) = read_with(input.as_bytes(), &options);
        assert_eq!(keep.first(), rows(expected), "{input:?} {options:?}");
    }
    let none = options(|it| it.header_row = Some(0));
    assert_eq!(read_with(b"a,b\n1,2\n", &none).1.dialect.header_row, None);
}

#[test]
fn keeps_to_its_limits() {
    let long = |cell: &str| format!("id,note,n\n1,{cell},2\n3,b,4\n");
    let ten = "x".repeat(10 << 20);
    let many = "x,".repeat(1 << 20);
    let quotes = "\"".repeat((1 << 20) + 1);
    let loose = "\"a\"b,".repeat(1 << 18);
    for (text, rows, problems) in [
        // A cell of 10 MB is read, one of 20 MB between quotes is not.
        (long(&ten), 2, vec![]),
        (long(&format!("\"{ten}\"")), 2, vec![]),
        (long(&format!("\"{ten}{ten}\"")), 1, vec![(2, TooLarge)]),
        (long(&many), 1, vec![(2, TooLarge)]),
        (long(&loose), 1, vec![(2, TooLarge)]),
        (long(&quotes), 1, vec![(2, UnclosedQuote)]),
        // One line without an end.
        (many.repeat(20), 0, vec![(1, TooLarge)]),
    ] {
        let (keep, summary) = read_in(text.as_bytes(), 1 << 16, &ReadOptions::default());
        check_account(text.as_bytes(), &summary);
        assert_eq!(keep.tables.first().map_or(0, |table| table.rows.len()), rows);
        let mut codes = keep.codes();
        codes.sort_unstable_by_key(|&(line, _)| line);
        assert_eq!(codes, problems);
    }
}

#[test]
fn reads_on_beyond_its_first_look() {
    let mut text = String::from("id,note,total\n");
    let mut rows = 0;
    while text.len() < LONG {
        rows += 1;
        let id = rows.to_string();
        text.extend([&id, ",\"line\nline, ", &id, "\",", &id, ".50\n"]);
    }
    text.push_str("x,\"never closed,5\ny,z,6\n\nnext,table\n1,2\n3,4\n");
    let whole = read_in(text.as_bytes(), usize::MAX, &ReadOptions::default());
    for block in [4099, 65_536] {
        assert_eq!(read_in(text.as_bytes(), block, &ReadOptions::default()), whole, "{block}");
    }
    check_account(text.as_bytes(), &whole.1);
    assert_eq!(whole.0.tables[0].rows.len(), rows + 1);
    assert_eq!(whole.0.tables[1].rows.len(), 2);
    assert_eq!(whole.0.codes(), [(2 * rows as u32 + 2, UnclosedQuote)]);
}

#[test]
fn accounts_for_every_byte_of_real_files() {
    for path in shared_files() {
        let bytes = std::fs::read(&path).expect("the file was just listed");
        let (keep, summary) = read_in(&bytes, 65_536, &ReadOptions::default());
        check_account(&bytes, &summary);
        assert!(!keep.tables.is_empty(), "{}", path.display());
        assert_eq!(summary.account.rows_set_aside, 0, "{}", path.display());
        let small = read_in(&bytes, 997, &ReadOptions::default());
        assert!(small == (keep, summary), "blocks change {}", path.display());
    }
}
