//! Open collections of cases for readers of CSV: csv-spectrum as its package has it, the others
//! rebuilt from their descriptions, in our own words and data, each with the source it follows.

use std::collections::BTreeMap;
use std::path::Path;

use shop_kpi::csv::ReadOptions;
use shop_kpi::problem::Code::{self, *};

use crate::csv::rows;
use crate::reading::{read, read_with};

/// Description, file, expected first table (`|` between cells, `/` between rows), problems.
type Case<'a> = (&'a str, &'a str, &'a str, &'a [(u32, Code)]);

fn check(cases: &[Case<'_>]) {
    for (case, input, expected, problems) in cases {
        let (keep, _) = read(input.as_bytes());
        assert_eq!(keep.first(), rows(expected), "{case}: {:?}", keep.problems);
        assert_eq!(keep.codes(), *problems, "{case}");
    }
}

/// The one column of csv-spectrum that is masked in what should be in it, not in the file.
const MASKED: &str = "Contact Phone Number";

/// csv-spectrum (npm package, BSD-2-Clause): each file with what is in it as JSON.
#[test]
fn csv_spectrum() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules/csv-spectrum");
    let Ok(files) = std::fs::read_dir(root.join("csvs")) else {
        eprintln!("skipped: csv-spectrum is not installed (cargo xtask setup)");
        return;
    };
    let mut seen = 0;
    for path in files.flatten().map(|entry| entry.path()) {
        let bytes = std::fs::read(&path).expect("a file just listed");
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let json = std::fs::read_to_string(root.join(format!("json/{name}.json")));
        // One row alone stands without a list around it.
        let json = json.expect("what is in it");
        let list = if json.trim_start().starts_with('[') { json } else { format!("[{json}]") };
        let expected: Vec<BTreeMap<String, String>> =
            serde_json::from_str(&list).expect("rows by name");
        let (keep, _) = read(&bytes);
        let table = &keep.tables[0];
        let found: Vec<BTreeMap<String, String>> = table
            .rows
            .iter()
            .map(|row| table.head.cells.iter().cloned().zip(row.iter().cloned()).collect())
            .collect();
        // Its line breaks inside cells are written down as LF throughout.
        let plain = |rows: Vec<BTreeMap<String, String>>| -> Vec<BTreeMap<String, String>> {
            let cell = |(name, cell): (String, String)| (name, cell.replace("\r\n", "\n"));
            let is_given = |(name, _): &(String, String)| name != MASKED;
            rows.into_iter()
                .map(|row| row.into_iter().filter(is_given).map(cell).collect())
                .collect()
        };
        assert_eq!(plain(found), plain(expected), "{name}");
        assert_eq!(keep.problems, [], "{name}");
        seen += 1;
    }
    assert!(seen >= 12, "{seen} files");
}

/// After Papa Parse's tables of cases (github.com/mholt/PapaParse, tests/test-cases.js).
#[test]
fn papa_parse() {
    check(&[
        ("whitespace at edges of a plain cell", "id,n\n1, a \n2,\tb\n", "id|n/1| a /2|\tb", &[]),
        ("whitespace at edges of a quoted cell", "id,n\n1,\" a \"\n", "id|n/1| a ", &[]),
        ("delimiter in quotes", "id,n\n1,\"a,b\"\n", "id|n/1|a,b", &[]),
        ("line break in quotes", "id,n\n1,\"a\nb\"\n", "id|n/1|a\\nb", &[]),
        ("several breaks in a cell", "id,n\n1,\"a\nb\nc\"\n2,d\n", "id|n/1|a\\nb\\nc/2|d", &[]),
        ("doubled quotes", "id,n\n1,\"a\"\"b\"\"c\"\n", "id|n/1|a\"b\"c", &[]),
        ("doubled quotes at the edges", "id,n\n1,\"\"\"a\"\"\"\n", "id|n/1|\"a\"", &[]),
        ("a quote at a plain cell's end", "id,n,x\n1,a\",5\n", "id|n|x/1|a\"|5", &[]),
        ("quotes around a delimiter", "id,n,x\n1,\"\"\",\"\"\",5\n", "id|n|x/1|\",\"|5", &[]),
        ("quotes right of a delimiter", "id,n,x\n1,\",\"\"\",5\n", "id|n|x/1|,\"|5", &[]),
        ("quotes left of a delimiter", "id,n,x\n1,\"\"\",\",5\n", "id|n|x/1|\",|5", &[]),
        (
            "five quotes in a row",
            "\"id\",\"n\",\"x\"\n\"1\",\"c=\"\"\"\",d=\"\"\"\"\",\"5\"\n",
            "id|n|x/1|c=\"\",d=\"\"|5",
            &[],
        ),
        (
            "misplaced quotes are text",
            "id,n,x\n1,a \"b\",5\n2,c,6\n",
            "id|n|x/1|a \"b\"|5/2|c|6",
            &[],
        ),
        ("blanks around quotes", "id,n,x\n1, \"a\" ,5\n", "id|n|x/1|a|5", &[]),
        (
            "blanks behind a closing quote",
            "id,n,x\n1,\"a\" ,5\n2,b,\"6\" \n",
            "id|n|x/1|a|5/2|b|6",
            &[],
        ),
        ("no closing quote", "id,n,x\n1,\"a,5\n2,b,6\n", "id|n|x/2|b|6", &[(2, UnclosedQuote)]),
        (
            "a closing quote, then text",
            "id,n,x\n1,\"a\"b,5\n2,c,6\n",
            "id|n|x/1|ab|5/2|c|6",
            &[(2, TextAfterQuote)],
        ),
        ("a line begins with a quoted cell", "id,n\n\"1\",a\n", "id|n/1|a", &[]),
        ("a line begins with an empty cell", "id,n,x\n,a,5\n1,b,6\n", "id|n|x/|a|5/1|b|6", &[]),
        ("a line ends with a quoted cell", "id,n\n1,\"a\"\n2,\"b\"\n", "id|n/1|a/2|b", &[]),
        ("then an empty first cell", "id,n,x\n1,a,\"5\"\n,\"b\",\"6\"\n", "id|n|x/1|a|5/|b|6", &[]),
        ("empty quotes at the end", "id,n,x\n1,5,\"\"\n2,6,\"\"", "id|n|x/1|5|/2|6|", &[]),
        ("several empty cells", "id,a,b,c,n\n1,,,,5\n,,2,,6\n", "id|a|b|c|n/1||||5/||2||6", &[]),
        ("nothing", "", "", &[(0, EmptyFile)]),
        ("a delimiter alone", ",", "", &[(0, EmptyFile)]),
        ("empty cells alone", ",,\n,,,", "", &[(0, EmptyFile)]),
        ("a remark above", "# made by hand\nid,n\n1,a\n", "id|n/1|a", &[]),
        ("a remark between", "id,n\n1,a\n# note\n2,b\n", "id|n/1|a/2|b", &[(3, Footer)]),
        ("a remark below", "id,n\n1,5\n# note", "id|n/1|5", &[(3, Footer)]),
        ("one column", "n\n1\n2\n3\n", "n/1/2/3", &[]),
        ("one column with gaps", "n\n1\n\n\n2\n", "n/1/2", &[]),
        ("CR only", "id,n\r1,a\r", "id|n/1|a", &[]),
        ("CRLF in quotes", "id,n\r\n1,\"a\r\nb\"\r\n", "id|n/1|a\r\\nb", &[]),
        ("too few cells", "id,n,x\r\n1,a\r\n2,b,6\r\n", "id|n|x/1|a/2|b|6", &[(2, ShortRow)]),
        ("too many cells", "id,n,x\r\n1,a,5,6,7\r\n2,b,6\r\n", "id|n|x/2|b|6", &[(2, LongRow)]),
        ("a header alone", "id,name,total", "id|name|total", &[(0, HeaderOnly)]),
        (
            "one name four times",
            "a,a,a,a\n1,2,3,4\n",
            "a|a|a|a/1|2|3|4",
            &[(1, DuplicateColumn), (1, DuplicateColumn), (1, DuplicateColumn)],
        ),
        (
            "names that programs own",
            "__proto__,constructor\n1,2\n",
            "__proto__|constructor/1|2",
            &[],
        ),
        ("tab", "id\tn\r\n1\ta\r\n", "id|n/1|a", &[]),
        (
            "record separators between cells are told, not guessed",
            "id,n\n1,a\u{1E}b\n",
            "id|n/1|a\u{1E}b",
            &[],
        ),
        ("unit separators", "id\u{1F}n\r\n1\u{1F}a\r\n2\u{1F}b\r\n", "id|n/1|a/2|b", &[]),
    ]);
    let options = ReadOptions { delimiter: Some(", ".to_owned()), ..ReadOptions::default() };
    for (input, expected) in [
        ("id, n, x\n1, a,b, 5\n", "id|n|x/1|a,b|5"),
        ("id, n, x\n1, \"c, e\", 5\n", "id|n|x/1|c, e|5"),
    ] {
        assert_eq!(read_with(input.as_bytes(), &options).0.first(), rows(expected), "{input:?}");
    }
}

/// After the table of the parser in rust-csv (github.com/BurntSushi/rust-csv,
/// csv-core/src/reader.rs), with a header so that its shortest inputs are tables.
#[test]
fn rust_csv() {
    check(&[
        ("one row, one cell", "n\n1\n", "n/1", &[]),
        ("one row, many cells", "a,b,c\n1,2,3\n", "a|b|c/1|2|3", &[]),
        ("a comma at the end", "a,b,c\n1,2,\n", "a|b|c/1|2|", &[]),
        ("a comma at the end, no line end", "a,b,c\n1,2,", "a|b|c/1|2|", &[]),
        ("many rows, many cells, CRLF", "a,b\r\n1,2\r\n3,4\r\n", "a|b/1|2/3|4", &[]),
        ("many rows, many cells, CR", "a,b\r1,2\r3,4", "a|b/1|2/3|4", &[]),
        ("blank lines at the start", "\n\n\na,b\n1,2\n", "a|b/1|2", &[]),
        ("blank lines between", "a,b\n\n\n1,2\n\n3,4\n", "a|b/1|2/3|4", &[]),
        ("blank lines of all kinds", "a,b\r\n\n\r1,2\r\n", "a|b/1|2", &[]),
        ("empty quotes", "a,b\n1,\"\"\n2,3\n", "a|b/1|/2|3", &[]),
        ("quotes and a line end", "a,b\n1,\"2\n\"\n3,4\n", "a|b/1|2\\n/3|4", &[]),
        ("a quote in a plain cell", "n,m\n1,a\"b\n", "n|m/1|a\"b", &[]),
        ("a doubled quote alone", "n,m\n1,\"\"\"\"\n", "n|m/1|\"", &[]),
        ("two doubled quotes", "n,m\n1,\"\"\"\"\"\"\n", "n|m/1|\"\"", &[]),
        (
            "text after quotes",
            "n,m\n1,\"foo\"bar\n2,x\n",
            "n|m/1|foobar/2|x",
            &[(2, TextAfterQuote)],
        ),
        ("another delimiter", "a;b\n1;2\n", "a|b/1|2", &[]),
        ("an escape", "a,b\n1,\"2\\\"3\"\n4,\"5,6\"\n", "a|b/1|2\"3/4|5,6", &[]),
        ("a blank before quotes", "a,b\n1, \"2,3\"\n", "a|b/1|2,3", &[]),
        ("never closed", "a,b\n1,\"2\n3,4\n", "a|b/3|4", &[(2, UnclosedQuote)]),
    ]);
}

/// After the test files of W3C's CSV on the Web (w3c.github.io/csvw/tests).
#[test]
fn csv_on_the_web() {
    check(&[
        (
            "a table of four countries",
            "code,latitude,longitude,name\nAD,42.5,1.6,Andorra\nAE,23.4,53.8,\"United Arab Emirates\"\n",
            "code|latitude|longitude|name/AD|42.5|1.6|Andorra/AE|23.4|53.8|United Arab Emirates",
            &[],
        ),
        (
            "events with a gap",
            "Name,Start Date,Town\nFair,2024-04-12T19:30,\nMarket,2024-04-13T20:00,Delft\n",
            "Name|Start Date|Town/Fair|2024-04-12T19:30|/Market|2024-04-13T20:00|Delft",
            &[],
        ),
        ("a list in a cell", "id,tags,n\n1,a;b;c,5\n2,d;e,6\n", "id|tags|n/1|a;b;c|5/2|d;e|6", &[]),
        (
            "remarks above the header",
            "# publisher: City\n# updated: 2010\nid,kind,day\n1,oak,2010-10-18\n2,elm,2010-06-02\n",
            "id|kind|day/1|oak|2010-10-18/2|elm|2010-06-02",
            &[],
        ),
        (
            "lines to skip above",
            "Report of trees\nid,kind,day\n1,oak,2010-10-18\n2,elm,2010-06-02\n",
            "id|kind|day/1|oak|2010-10-18/2|elm|2010-06-02",
            &[],
        ),
        (
            "a quoted comma in the notes",
            "id,note\n1,\"cavity or decay; trunk decay\"\n2,\"large leader, cut\"\n",
            "id|note/1|cavity or decay; trunk decay/2|large leader, cut",
            &[],
        ),
        ("no header", "1,2010-10-18,20\n2,2010-06-02,30\n", "1|2010-10-18|20/2|2010-06-02|30", &[]),
        ("tabs", "id\tkind\n1\toak\n2\telm\n", "id|kind/1|oak/2|elm", &[]),
        (
            "a column without a name",
            "id,,day\n1,oak,2010-10-18\n2,elm,2010-06-02\n",
            "id||day/1|oak|2010-10-18/2|elm|2010-06-02",
            &[(1, UnnamedColumn)],
        ),
        (
            "two columns of one name",
            "id,id,day\n1,oak,2010-10-18\n2,elm,2010-06-02\n",
            "id|id|day/1|oak|2010-10-18/2|elm|2010-06-02",
            &[(1, DuplicateColumn)],
        ),
        (
            "a row with a cell too many",
            "id,kind\n1,oak\n2,elm,x\n3,ash\n",
            "id|kind/1|oak/3|ash",
            &[(3, LongRow)],
        ),
        (
            "letters beyond ASCII",
            "code,name\nCI,Côte d'Ivoire\nAX,Åland\n",
            "code|name/CI|Côte d'Ivoire/AX|Åland",
            &[],
        ),
    ]);
}

/// After the cases `DuckDB` rejects lines for, and what its fuzzing found
/// (github.com/duckdb/duckdb, test/sql/copy/csv/rejects, test/fuzzer).
#[test]
fn duckdb() {
    check(&[
        (
            "a column missing",
            "id,n,x\n1,a,5\n2,b\n3,c,7\n",
            "id|n|x/1|a|5/2|b/3|c|7",
            &[(3, ShortRow)],
        ),
        (
            "a column too many",
            "id,n,x\n1,a,5\n2,b,6,7\n3,c,7\n",
            "id|n|x/1|a|5/3|c|7",
            &[(3, LongRow)],
        ),
        (
            "both, in turns",
            "id,n,x\n1,a,5\n2,b\n3,c,7,8\n4,d,9\n",
            "id|n|x/1|a|5/2|b/4|d|9",
            &[(3, ShortRow), (4, LongRow)],
        ),
        (
            "a closed cell with text behind it",
            "id;n;x\n1;\"a\"b;5\n2;c;6\n",
            "id|n|x/1|ab|5/2|c|6",
            &[(2, TextAfterQuote)],
        ),
        (
            "the last value never closed",
            "id,n\n1,\"a\"\n2,\"b\"\n3,\"c\n",
            "id|n/1|a/2|b",
            &[(4, UnclosedQuote)],
        ),
        (
            "a new line in a cell never closed",
            "id,n\n1,\"a\n2,b\n3,c\n",
            "id|n/2|b/3|c",
            &[(2, UnclosedQuote)],
        ),
        (
            "two faults in one row",
            "id,n,x\n1,a,5\n2,\"b\"c,6,7\n3,d,8\n",
            "id|n|x/1|a|5/3|d|8",
            &[(3, TextAfterQuote)],
        ),
        ("all delimiters", ",,,\n,,,\n", "", &[(0, EmptyFile)]),
        ("a quote alone", "\"", "\"", &[(1, UnclosedQuote), (0, HeaderOnly)]),
        ("a quote and a line end", "\"\n", "\"", &[(1, UnclosedQuote), (0, HeaderOnly)]),
        ("a mark and nothing", "\u{FEFF}", "", &[(0, EmptyFile)]),
        ("CR LF CR", "id,n\r\n1,a\r\r\n2,b\r\n", "id|n/1|a/2|b", &[]),
    ]);
    // Bytes that are no text, in a row with a cell too few.
    let (keep, _) = read(b"id,n,x\n1,\xC3\xA9,5\n2,b\xFF\n3,c,7\n");
    assert_eq!(keep.codes(), [(3, InvalidBytes), (3, ShortRow)]);
    assert_eq!(keep.tables[0].rows.len(), 3);
}

/// After the list of error types of the Frictionless framework (framework.frictionlessdata.io):
/// what each is called there, and how it is told here.
#[test]
fn frictionless() {
    check(&[
        ("source-error: no data", "", "", &[(0, EmptyFile)]),
        ("blank-header", "", "", &[(0, EmptyFile)]),
        ("blank-label", "id,,n\n1,a,5\n2,b,6\n", "id||n/1|a|5/2|b|6", &[(1, UnnamedColumn)]),
        ("duplicate-label", "id,id\n1,5\n2,6\n", "id|id/1|5/2|6", &[(1, DuplicateColumn)]),
        (
            "extra-label is an empty column",
            "id,n,more\n1,5\n2,6\n",
            "id|n|more/1|5/2|6",
            &[(2, ShortRow), (3, ShortRow)],
        ),
        ("missing-label", "id,n\n1,5,x\n2,6,y\n", "id|n/1|5|x/2|6|y", &[(1, UnnamedColumn)]),
        ("extra-cell", "id,n\n1,5\n2,6,x\n3,7\n", "id|n/1|5/3|7", &[(3, LongRow)]),
        ("missing-cell", "id,n,x\n1,5,6\n2,6\n3,7,8\n", "id|n|x/1|5|6/2|6/3|7|8", &[(3, ShortRow)]),
        ("blank-row", "id,n\n1,5\n,\n2,6\n", "id|n/1|5/2|6", &[]),
    ]);
    // encoding-error: kept and told.
    assert_eq!(read(b"id,n\n1,\xC3\xA9\n2,\xE9\n").0.codes(), [(3, InvalidBytes)]);
    // format-error: another kind of file.
    assert_eq!(read(b"%PDF-1.7\n").0.codes(), [(0, NotCsv)]);
}
