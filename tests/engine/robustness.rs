//! Files in any state: one case per point of what a reader must survive, by its name. Every case
//! is read in blocks of many sizes, and the account of bytes and lines must close.

use shop_kpi::csv::ReadOptions;
use shop_kpi::problem::Code::{self, *};

use crate::csv::rows;
use crate::reading::{Keep, check_account, read, read_in, read_with};

/// The point, the file, the expected first table (`|` between cells, `/` between rows), and line
/// and code of each problem.
type Point<'a> = (&'a str, &'a str, &'a str, &'a [(u32, Code)]);

fn check(points: &[Point<'_>]) {
    for (point, input, expected, problems) in points {
        let (keep, _) = read(input.as_bytes());
        assert_eq!(keep.first(), rows(expected), "{point}: {:?}", keep.problems);
        assert_eq!(keep.codes(), *problems, "{point}");
    }
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn encodings_are_found_and_can_be_changed() {
    let text = "naam;aantal\nZoë;1\nSøren;2\n";
    let table = [["Zoë", "1"], ["Søren", "2"]];
    let single = |codec: [u8; 2]| {
        let [e, o] = codec;
        [b"naam;aantal\nZo".as_slice(), &[e], b";1\nS", &[o], b"ren;2\n"].concat()
    };
    // The bytes of ë and ø as Python's codecs of these names write them.
    let files: [(&str, Vec<u8>); 10] = [
        ("utf-8", text.into()),
        ("utf-8", format!("\u{FEFF}{text}").into()),
        ("utf-16le", utf16(text, u16::to_le_bytes)),
        ("utf-16le", utf16(&format!("\u{FEFF}{text}"), u16::to_le_bytes)),
        ("utf-16be", utf16(text, u16::to_be_bytes)),
        ("utf-16be", utf16(&format!("\u{FEFF}{text}"), u16::to_be_bytes)),
        ("windows-1252", single([0xEB, 0xF8])),
        ("macintosh", single([0x91, 0xBF])),
        ("ibm850", single([0x89, 0x9B])),
        ("windows-1250", b"naam;aantal\nZo\xEB;1\nSo\xB3en;2\n".to_vec()),
    ];
    for (encoding, bytes) in &files {
        let (keep, summary) = read(bytes);
        assert_eq!(summary.dialect.encoding, *encoding);
        if *encoding != "windows-1250" {
            assert_eq!(keep.tables[0].rows, table, "{encoding}");
        }
        assert_eq!(keep.codes(), [], "{encoding}");
        let guess = &summary.guesses[0];
        assert_eq!((guess.about.as_str(), guess.value.as_str()), ("encoding", *encoding));
        // What the user says holds, whatever the bytes look like.
        let is_wide = |name: &str| name.starts_with("utf-16");
        for (other, _) in files.iter().filter(|it| is_wide(it.0) == is_wide(encoding)) {
            let options = ReadOptions { encoding: Some((*other).to_owned()), ..Default::default() };
            let (_, summary) = read_with(bytes, &options);
            assert_eq!(summary.dialect.encoding, *other, "{encoding} read as {other}");
            assert!(summary.guesses.first().is_none_or(|it| it.evidence == "given"));
        }
    }
}

#[test]
fn a_code_page_shows_the_words_it_makes() {
    for (bytes, evidence) in [
        (&b"naam,n\nZo\xEB,1\nS\xF8ren,2\n"[..], "reads_as:Zoë, Søren"),
        (b"naam,n\nZo\x91,1\nS\xBFren,2\n", "reads_as:Zoë, Søren"),
        (b"naam,n\nZo\xC3\xAB,1\nS\xC3\xB8ren,2\nJ\xFCrgen,3\n", "mostly_utf8:1"),
        (b"n\0a\0,\0x\0\n\0a\0,\x001\0\n\0", "zero_bytes"),
        (b"naam,n\nZoe,1\n", "ascii"),
    ] {
        let (_, summary) = read(bytes);
        assert_eq!(summary.guesses[0].evidence, evidence);
    }
}

#[test]
fn odd_characters() {
    check(&[
        (
            "zero-width and no-break spaces around names",
            "\u{200B}id\u{A0},\u{FEFF}n\n1,2\n",
            "\u{200B}id\u{A0}|n/1|2",
            &[(1, BomInside)],
        ),
        ("already broken text stays as written", "naam,n\nGÃ¼nter,1\n", "naam|n/GÃ¼nter|1", &[]),
        (
            "NUL bytes are flagged and the row kept",
            "id,n\n1,a\0b\n2,c\n",
            "id|n/1|a\0b/2|c",
            &[(2, NulByte)],
        ),
        ("a mark of the end of file", "id,n\n1,2\n\u{1A}", "id|n/1|2", &[]),
    ]);
    let (keep, _) = read("\u{200B}id\u{A0},\u{200F}total \n1,2\n".as_bytes());
    let names: Vec<&str> = keep.tables[0].head.names.iter().map(|name| &**name).collect();
    assert_eq!(names, ["id", "total"]);
}

#[test]
fn one_row_of_foreign_bytes_costs_nothing_else() {
    let bytes = b"naam,n\nZo\xC3\xAB,1\nS\xC3\xB8ren,2\nJ\xFCrgen,3\nBj\xC3\xB6rn,4\n";
    let (keep, _) = read(bytes);
    assert_eq!(keep.codes(), [(4, InvalidBytes)]);
    assert_eq!(keep.tables[0].rows[2], ["Jürgen", "3"]);
    let at = &keep.problems[0].at;
    assert_eq!((at.column, at.column_name.as_deref()), (Some(1), Some("naam")));
}

#[test]
fn glued_files_are_both_read() {
    for (point, text, heads, problems) in [
        (
            "each ends its last line",
            "a,b\n1,2\n\u{FEFF}c,d,e\n3,4,5\n6,7,8\n",
            vec![(1, 1), (3, 2)],
            vec![(3, BomInside)],
        ),
        (
            "the first lacks its last line end",
            "a,b\n1,2\n3,4\u{FEFF}c,d,e\n3,4,5\n6,7,8\n",
            vec![(1, 2), (3, 2)],
            vec![(3, BomInside)],
        ),
        (
            "one header, given again",
            "a,b\n1,2\n\u{FEFF}a,b\n3,4\n",
            vec![(1, 2)],
            vec![(3, BomInside), (3, RepeatedHeader)],
        ),
        (
            "one header, and no line end",
            "a,b\n1,2\u{FEFF}a,b\n3,4\n",
            vec![(1, 2)],
            vec![(2, BomInside), (2, RepeatedHeader)],
        ),
    ] {
        let (keep, summary) = read(text.as_bytes());
        let found: Vec<(u32, usize)> =
            keep.tables.iter().map(|it| (it.head.line.unwrap_or(0), it.rows.len())).collect();
        assert_eq!(found, heads, "{point}");
        assert_eq!(keep.codes(), problems, "{point}");
        assert!(summary.account.closes(), "{point}");
    }
}

#[test]
fn dialects() {
    check(&[
        ("comma", "id,n\n1,a\n", "id|n/1|a", &[]),
        ("semicolon", "id;n\n1;2,5\n", "id|n/1|2,5", &[]),
        ("tab", "id\tn\n1\ta b\n", "id|n/1|a b", &[]),
        ("two pipes", "id||n||x\n1||a,b||5\n2||||6\n", "id|n|x/1|a,b|5/2||6", &[]),
        ("two semicolons", "id;;n;;x\n1;;a;b;;5\n2;;;;6\n", "id|n|x/1|a;b|5/2||6", &[]),
        ("pipe and tilde", "id|~|n|~|x\n1|~|a|~|5\n2|~|b|~|6\n", "id|n|x/1|a|5/2|b|6", &[]),
        ("a section sign", "id§n§x\n1§a§5\n2§b§6\n", "id|n|x/1|a|5/2|b|6", &[]),
        ("unit separators", "id\u{1F}n\n1\u{1F}a\n2\u{1F}b\n", "id|n/1|a/2|b", &[]),
        ("sep= announces it", "sep=;\nid;n\n1;a,b\n", "id|n/1|a,b", &[]),
        ("sep= in quotes", "\"sep=\t\"\nid\tn\n1\ta,b\n", "id|n/1|a,b", &[]),
        ("sep= of two characters", "sep=||\nid||n\n1||a,b\n", "id|n/1|a,b", &[]),
        (
            "more commas in titles than semicolons",
            "id;title\n1;a, b, c\n2;d, e, f\n",
            "id|title/1|a, b, c/2|d, e, f",
            &[],
        ),
        ("doubled quotes", "id,n\n1,\"a \"\"b\"\"\"\n", "id|n/1|a \"b\"", &[]),
        (
            "backslash quotes",
            "id,n\n1,\"a \\\"b\\\", c\"\n2,\"d, e\"\n",
            "id|n/1|a \"b\", c/2|d, e",
            &[],
        ),
        ("a space before a quote", "id, n\n1, \"a, b\"\n", "id| n/1|a, b", &[]),
        (
            "apostrophes as text",
            "id,n\n1,'t Hooft\n2,O'Brien\n3,d'\n",
            "id|n/1|'t Hooft/2|O'Brien/3|d'",
            &[],
        ),
        ("inch marks as text", "id,n\n1,5\" nail\n2,6\"\n", "id|n/1|5\" nail/2|6\"", &[]),
        ("CRLF", "id,n\r\n1,a\r\n", "id|n/1|a", &[]),
        ("CR only", "id,n\r1,a\r2,b\r", "id|n/1|a/2|b", &[]),
        ("mixed line ends", "id,n\r\n1,a\n2,b\r3,c", "id|n/1|a/2|b/3|c", &[]),
        ("one column only", "sku\nA-1\nA-2\n", "sku/A-1/A-2", &[]),
        (
            "two dialects in one file",
            "a,b,c\n1,2,3\n4;5;6\n7;8;9\n",
            "a|b|c/1|2|3/4|5|6/7|8|9",
            &[(3, DialectChange)],
        ),
    ]);
}

#[test]
fn quotes() {
    check(&[
        ("never closed, at the end", "id,n\n1,a\n2,\"b\n", "id|n/1|a", &[(3, UnclosedQuote)]),
        (
            "never closed, in the middle",
            "id,n\n1,\"a\n2,b\n3,\"c\"\n",
            "id|n/2|b/3|c",
            &[(2, UnclosedQuote)],
        ),
        (
            "never closed, before a cell of two lines",
            "id,n\n1,\"a\n2,\"b\nc\"\n3,d\n",
            "id|n/2|b\\nc/3|d",
            &[(2, UnclosedQuote)],
        ),
        (
            "text after a closing quote",
            "id,n\n1,\"a\" b\n2,c\n",
            "id|n/1|a b/2|c",
            &[(2, TextAfterQuote)],
        ),
        (
            "a stray quote at the beginning of a cell",
            "id,n,x\n1,a,5\n2,\"b,6\n3,c,7\n",
            "id|n|x/1|a|5/3|c|7",
            &[(3, UnclosedQuote)],
        ),
        ("a stray quote inside a cell", "id,n,x\n1,a\"a,5\n2,b,6\n", "id|n|x/1|a\"a|5/2|b|6", &[]),
        (
            "a stray quote at the end of a cell",
            "id,n,x\n1,a\",5\n2,b,6\n",
            "id|n|x/1|a\"|5/2|b|6",
            &[],
        ),
    ]);
}

#[test]
fn rows_in_one_cell() {
    check(&[
        (
            "all rows, quotes inside",
            "\"id,n,\"\"x\"\"\"\n\"1,a,\"\"5,0\"\"\"\n\"2,b,\"\"6,0\"\"\"\n",
            "id|n|x/1|a|5,0/2|b|6,0",
            &[],
        ),
        ("all rows, without", "\"id,n,x\"\n\"1,a,5\"\n\"2,b,6\"\n", "id|n|x/1|a|5/2|b|6", &[]),
        (
            "all rows, semicolons",
            "\"id;n;x\"\n\"1;a;5,0\"\n\"2;b;6,0\"\n",
            "id|n|x/1|a|5,0/2|b|6,0",
            &[],
        ),
        (
            "some rows: those with quotes",
            "id,n,x\n1,a,5\n\"2,\"\"b, c\"\",6\"\n3,d,7\n",
            "id|n|x/1|a|5/2|b, c|6/3|d|7",
            &[(3, RowInOneCell)],
        ),
        (
            "some rows, semicolons",
            "id;n;x\n1;a;5\n\"2;\"\"b; c\"\";6\"\n3;d;7\n",
            "id|n|x/1|a|5/2|b; c|6/3|d|7",
            &[(3, RowInOneCell)],
        ),
        (
            "a row that is only short",
            "id,n,x\n1,a,5\n\"2, b\"\n3,d,7\n",
            "id|n|x/1|a|5/2, b/3|d|7",
            &[(3, ShortRow)],
        ),
    ]);
}

#[test]
fn structure() {
    check(&[
        ("short row", "id,n,x\n1,a,5\n2,b\n3,c,7\n", "id|n|x/1|a|5/2|b/3|c|7", &[(3, ShortRow)]),
        ("long row", "id,n,x\n1,a,5\n2,b,6,7\n3,c,7\n", "id|n|x/1|a|5/3|c|7", &[(3, LongRow)]),
        ("header not on line 1", "My shop\nMade on 1 May\n\nid,n,x\n1,a,5\n", "id|n|x/1|a|5", &[]),
        (
            "groups above names",
            ",,2024,2024\nid,n,jan,feb\n1,a,5,6\n2,b,7,8\n",
            "id|n|jan|feb/1|a|5|6/2|b|7|8",
            &[],
        ),
        (
            "units under the header, in brackets",
            "n,price,weight\n(text),(EUR),(kg)\nHat,5.00,0.2\nCap,6.00,0.3\n",
            "n|price|weight/Hat|5.00|0.2/Cap|6.00|0.3",
            &[(2, SecondHeader)],
        ),
        (
            "units under the header, by name",
            "date,revenue,orders\n,€,number\n2024-01-01,10.00,5\n2024-01-02,12.00,6\n",
            "date|revenue|orders/2024-01-01|10.00|5/2024-01-02|12.00|6",
            &[(2, SecondHeader)],
        ),
        (
            "names once more, in another language",
            "order id,date,total\nbestelnummer,datum,totaal\n1,2024-01-01,5.00\n2,2024-01-02,6.00\n",
            "order id|date|total/1|2024-01-01|5.00/2|2024-01-02|6.00",
            &[(2, SecondHeader)],
        ),
        (
            "a first row with one wrong word is a row",
            "date,n,total\n2024-01-01,x,none yet\n2024-01-02,y,6.00\n2024-01-03,z,7.00\n",
            "date|n|total/2024-01-01|x|none yet/2024-01-02|y|6.00/2024-01-03|z|7.00",
            &[],
        ),
        (
            "no header",
            "1,2024-01-01,5.00\n2,2024-01-02,6.00\n",
            "1|2024-01-01|5.00/2|2024-01-02|6.00",
            &[],
        ),
        ("header repeated", "id,n\n1,a\nid,n\n2,b\n", "id|n/1|a/2|b", &[(3, RepeatedHeader)]),
        (
            "empty and duplicate names",
            "id,,id\n1,a,5\n2,b,6\n",
            "id||id/1|a|5/2|b|6",
            &[(1, UnnamedColumn), (1, DuplicateColumn)],
        ),
        (
            "rows one cell wider than the header",
            "id,n\n1,a,x\n2,b,y\n",
            "id|n/1|a|x/2|b|y",
            &[(1, UnnamedColumn)],
        ),
        ("notes at the end", "id,n,x\n1,a,5\n\nMade by: Jan\n", "id|n|x/1|a|5", &[(4, Footer)]),
        ("blank lines", "id,n\n\n1,a\n\n\n2,b\n\n", "id|n/1|a/2|b", &[]),
        ("cut off in a row", "id,n,x\n1,a,5\n2,b", "id|n|x/1|a|5/2|b", &[(3, CutOff)]),
        ("cut off inside quotes", "id,n,x\n1,a,5\n2,\"b c", "id|n|x/1|a|5", &[(3, UnclosedQuote)]),
        ("empty", "", "", &[(0, EmptyFile)]),
        ("blanks only", " \n\t\n", "", &[(0, EmptyFile)]),
        ("header only", "id,name,total\n", "id|name|total", &[(0, HeaderOnly)]),
        (
            "side by side, of different length",
            "id,x,,city,n\n1,5,,Rome,3\n2,6,,Oslo,4\n3,7,,,\n",
            "id|x||city|n/1|5||Rome|3/2|6||Oslo|4/3|7|||",
            &[(1, SideBySide)],
        ),
        (
            "side by side, of one name",
            "day,x,,day,n\n1,5,,1,3\n2,6,,2,4\n",
            "day|x||day|n/1|5||1|3/2|6||2|4",
            &[(1, DuplicateColumn), (1, SideBySide)],
        ),
        (
            "a spare column is no second table",
            "id,x,,city,n\n1,5,,Rome,3\n2,6,,Oslo,4\n",
            "id|x||city|n/1|5||Rome|3/2|6||Oslo|4",
            &[],
        ),
    ]);
}

#[test]
fn names_are_numbered() {
    let (keep, _) = read(b"id,,id,,id (2)\n1,a,5,b,6\n2,b,6,c,7\n");
    let names: Vec<&str> = keep.tables[0].head.names.iter().map(|name| &**name).collect();
    assert_eq!(names, ["id", "column 2", "id (2)", "column 4", "id (2) (2)"]);
}

#[test]
fn tables_one_below_the_other_are_both_offered() {
    for (point, text, heads) in [
        ("with a blank line", "a,b\n1,2\n\nx,y,z\n1,2,3\n4,5,6\n", vec![(1, 1), (4, 2)]),
        ("without one", "a,b\n1,2\n3,4\nx,y,z\n1,2,3\n4,5,6\n", vec![(1, 2), (4, 2)]),
        ("under a title", "a,b\n1,2\n\nCustomers\nx,y,z\n1,2,3\n", vec![(1, 1), (5, 1)]),
        ("of one width", "name,total\nx,2\n\ncity,count\nRome,3\nParis,6\n", vec![(1, 1), (4, 2)]),
    ] {
        let (keep, _) = read(text.as_bytes());
        let found: Vec<(u32, usize)> =
            keep.tables.iter().map(|it| (it.head.line.unwrap_or(0), it.rows.len())).collect();
        assert_eq!(found, heads, "{point}: {:?}", keep.problems);
    }
}

/// A report names file (by the caller), physical line, spreadsheet's row, column and its name, and
/// what was found, for any line end and after cells of several lines.
#[test]
fn reports_name_the_place() {
    for newline in ["\n", "\r\n", "\r"] {
        let text =
            "id,note,total\n1,\"two\nlines\",5\n2,b,6,extra\n3,\"c\" d,7\n".replace('\n', newline);
        let (keep, _) = read(text.as_bytes());
        let told: Vec<_> = keep
            .problems
            .iter()
            .map(|it| {
                (
                    it.code,
                    it.at.line,
                    it.at.row,
                    it.at.column,
                    it.at.column_name.as_deref(),
                    it.found.as_str(),
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                (LongRow, 4, 3, Some(4), None, "extra"),
                (TextAfterQuote, 5, 4, Some(2), Some("note"), "c d"),
            ],
            "{newline:?}"
        );
    }
}

/// What stands in the file adds up: rows read, set aside, skipped, blank lines, header.
#[test]
fn the_account_names_every_line() {
    let text = "Sales\n\nid,n,x\n1,a,5\n2,b,6,7\nid,n,x\n,,\n3,c,8\n\nMade by: Jan\n";
    let (_, summary) = read(text.as_bytes());
    let account = summary.account;
    // Lines: 1 title and 3 header; 2, 7, 9 blank; 4 and 8 rows; 5 too long; 6 the header again and
    // 10 a note.
    let lines = [
        account.header_lines,
        account.blank_lines,
        account.read_lines,
        account.set_aside_lines,
        account.skipped_lines,
    ];
    assert_eq!(lines, [2, 3, 2, 1, 2]);
    assert_eq!((account.lines, account.bytes), (10, text.len() as u64));
}

/// Every guess comes with what speaks for it.
#[test]
fn guesses_have_evidence() {
    let text = "Sales, May\nMade by Jan\n\nid;note;total\r\n1;\"a \\\"b\\\"\";5,00\r\n2;\"c; d\";6,00\r\n\r\nNote: done\r\n";
    let (_, summary) = read(text.as_bytes());
    let told: Vec<(&str, &str, &str)> = summary
        .guesses
        .iter()
        .map(|it| (it.about.as_str(), it.value.as_str(), it.evidence.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("encoding", "utf-8", "ascii"),
            ("delimiter", ";", "cells_per_row:3"),
            ("header_row", "4", "words_over_values:2"),
            ("preamble", "2", "lines_above:Sales, May"),
            ("quote", "\"", "quoted_cells:2"),
            ("escape", "\\", "escaped_rows:1"),
            ("newline", "mixed", "line_ends:LF 3, CRLF 5"),
            ("notes", "1", "notes_from_line:8"),
        ]
    );
    for (text, value, evidence, is_ambiguous) in [
        ("1,5\n2,6\n", "0", "values_in_first_row", false),
        ("name,city\nJan,Rome\nPiet,Oslo\n", "1", "header_words", false),
        ("red,green\nJan,Rome\nPiet,Oslo\n", "1", "words_over_words", true),
        ("a,b\n1,2\n", "1", "words_over_values:2", false),
    ] {
        let (_, summary) = read(text.as_bytes());
        let guess = summary.guesses.iter().find(|it| it.about == "header_row").expect("a guess");
        let found = (guess.value.as_str(), guess.evidence.as_str(), guess.ambiguous);
        assert_eq!(found, (value, evidence, is_ambiguous), "{text:?}");
    }
}

/// The page has words for all evidence of the reader.
#[test]
fn evidence_has_words() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("www/locales/evidence.ts");
    let words = std::fs::read_to_string(path).expect("the words of the evidence");
    for key in [
        "bom",
        "ascii",
        "valid_utf8",
        "mostly_utf8",
        "reads_as",
        "zero_bytes",
        "given",
        "sep_line",
        "cells_per_row",
        "rows_in_one_cell",
        "words_over_values",
        "header_words",
        "words_over_words",
        "values_in_first_row",
        "lines_above",
        "quoted_cells",
        "no_quoted_cells",
        "escaped_rows",
        "line_ends",
        "notes_from_line",
    ] {
        assert!(words.contains(&format!("\n  {key}: ")), "{key}");
    }
}

fn long(cell: &str) -> String {
    format!("id,note,n\n1,{cell},2\n3,b,4\n")
}

/// Linear time and bounded memory: each of these takes far longer than the tests' patience if a
/// part of the reader looks at text again and again.
#[test]
fn hostile_sizes() {
    let names: Vec<String> = (0..5000).map(|column| format!("n{column}")).collect();
    let cells: Vec<String> = (0..5000).map(|column| column.to_string()).collect();
    let wide = format!("{}\n{}\n{}\n", names.join(","), cells.join(","), cells.join(","));
    let million = 1 << 20;
    for (point, text, rows, problems) in [
        ("5,000 columns", wide, 2, vec![]),
        ("a million quotes", long(&"\"".repeat(million + 1)), 1, vec![(2, UnclosedQuote)]),
        ("a million doubled quotes", long(&"\"".repeat(million)), 2, vec![]),
        ("a million quotes and commas", long(&"\",".repeat(million)), 1, vec![]),
        (
            // Two of them hold a line break between them: a cell, alone in its row.
            "a million quotes on lines of their own",
            format!("id,n\n1,2\n{}", "\"\n".repeat(million / 8)),
            1 + million / 16,
            vec![],
        ),
        ("a million apostrophes", long(&"'".repeat(million)), 2, vec![]),
        ("a million backslashes", long(&"\\".repeat(million)), 2, vec![]),
        ("a million blanks", long(&" ".repeat(million)), 2, vec![]),
        ("a million blank lines", format!("id,n\n1,2\n{}3,4\n", "\n".repeat(million)), 2, vec![]),
        (
            "a million remarks",
            format!("id,n\n1,2\n{}3,4\n", "# x\n".repeat(million / 4)),
            2,
            vec![],
        ),
        (
            "a million byte order marks",
            format!("id,n\n1,2\n3,{}4\n", "\u{FEFF}".repeat(million / 4)),
            2,
            vec![(3, BomInside)],
        ),
        ("no line break at all", "x".repeat(8 * million), 0, vec![(0, HeaderOnly)]),
    ] {
        let (keep, summary) = read_in(text.as_bytes(), 1 << 16, &ReadOptions::default());
        check_account(text.as_bytes(), &summary);
        let found = keep.tables.first().map_or(0, |table| table.rows.len());
        assert_eq!(found, rows, "{point}: {:?}", keep.codes().first());
        if !problems.is_empty() {
            assert_eq!(keep.codes(), problems, "{point}");
        }
    }
}

/// No false alarms: what tools write cleanly raises nothing.
#[test]
fn clean_files_raise_nothing() {
    for text in [
        "Name,Email,Total\n#1001,jan@example.com,12.50\n#1002,piet@example.com,8.00\n",
        "naam;datum;bedrag\r\nJansen, Piet;01-03-2024;1.234,56\r\nde Vries;02-03-2024;12,00\r\n",
        "id\tnote\n1\tsay \"hi\" now\n2\tit's\n",
        "\u{FEFF}\"id\",\"note\"\n\"1\",\"a\nb\"\n\"2\",\"\"\n",
        "id,note\n1,\n2,\n3,x\n",
        "id,n,\n1,2,\n3,4,\n",
    ] {
        let (Keep { problems, .. }, _) = read(text.as_bytes());
        assert_eq!(problems, [], "{text:?}");
    }
}
