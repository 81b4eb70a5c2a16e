//! Small files made from a description of how they are written, and whether the reader finds that
//! description from the bytes alone: delimiter, quote, escape, line end, encoding, header and all
//! cells. The way of van den Burg, Nazábal and Sutton, "Wrangling messy CSV files" (2019), whose
//! set of files is measured like this; the files here are made up.

use crate::reading::{check_account, read_in};
use shop_kpi::csv::ReadOptions;

/// How a file is written.
#[derive(Clone, Debug)]
struct Described {
    delimiter: &'static str,
    quoting: Quoting,
    newline: &'static str,
    encoding: &'static str,
    table: &'static [&'static [&'static str]],
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Quoting {
    /// Cells that need it, quotes doubled.
    Needed,
    /// All cells, quotes doubled.
    All,
    /// Texts but no numbers, quotes behind a backslash.
    Escaped,
    /// All cells between apostrophes, those doubled.
    Single,
}

/// Tables as shops' tools export them, with what makes them hard to split.
const TABLES: &[&[&[&str]]] = &[
    // Decimal commas, times, and a title with everything in it.
    &[
        &["order", "besteld op", "titel", "bedrag"],
        &["1001", "2024-01-05 10:15", "Stoel, rood", "1.234,56"],
        &["1002", "2024-01-05 11:20", "Tafel; groot | eiken", "89,00"],
        &["1003", "2024-01-06 09:05", "Kast \"Oslo\", wit", "349,95"],
        &["1004", "2024-01-07 14:45", "Lamp", "24,50"],
    ],
    // Letters beyond ASCII, e-mails, a gap.
    &[
        &["kundenr", "navn", "e-mail", "by", "antal"],
        &["7", "Søren Ågård", "soren@example.com", "Ærøskøbing", "3"],
        &["8", "Zoë Müller", "zoe@example.com", "Malmö", "12"],
        &["9", "René Brød", "", "Nørre Åby", "1"],
        &["10", "Ane Sø", "ane@example.com", "Rønne", "5"],
    ],
    // More commas than any delimiter.
    &[
        &["sku", "description", "price"],
        &["A-1", "soft, warm, light, blue", "12.50"],
        &["A-2", "hard, cold, heavy, grey", "8.00"],
        &["A-3", "red, green, blue, black", "19.99"],
    ],
    // Cells of several lines, inch marks, apostrophes.
    &[
        &["id", "note", "size", "total"],
        &["1", "rang twice\nleft it at no. 7", "5\"", "10.00"],
        &["2", "it's fine", "6\"", "12.00"],
        &["3", "", "7' 2\"", "15.00"],
    ],
    // Web addresses with parameters, percentages, negative amounts.
    &[
        &["page", "sessions", "rate", "change"],
        &["https://example.com/a?x=1&y=2", "1200", "2.5%", "-12"],
        &["https://example.com/b/c;d", "310", "0.8%", "4"],
        &["https://example.com/", "45", "11.0%", "0"],
    ],
    // Numbers alone.
    &[
        &["day", "a", "b", "c"],
        &["1", "0.5", "100", "7"],
        &["2", "0.25", "200", "8"],
        &["3", "0.125", "300", "9"],
    ],
    // Three columns of words.
    &[
        &["name", "city", "status"],
        &["Jan", "Rotterdam", "paid"],
        &["Piet", "Utrecht", "open"],
        &["Klaas", "Delft", "paid"],
    ],
];

const DELIMITERS: &[&str] = &[",", ";", "\t", "|", "||", ";;", "^", "~", "|~|"];
const NEWLINES: &[&str] = &["\n", "\r\n", "\r"];
const ENCODINGS: &[&str] =
    &["utf-8", "utf-16le", "utf-16be", "windows-1252", "macintosh", "ibm850"];
const QUOTINGS: &[Quoting] = &[Quoting::Needed, Quoting::All, Quoting::Escaped, Quoting::Single];

/// Every table with every delimiter and way of quoting; line ends and encodings take turns.
fn all() -> Vec<Described> {
    let mut found = Vec::new();
    for (a, &table) in TABLES.iter().enumerate() {
        for (b, &delimiter) in DELIMITERS.iter().enumerate() {
            for (c, &quoting) in QUOTINGS.iter().enumerate() {
                let newline = NEWLINES[(a + b + c) % NEWLINES.len()];
                let encoding = ENCODINGS[(a + 2 * b + c) % ENCODINGS.len()];
                found.push(Described { delimiter, quoting, newline, encoding, table });
            }
        }
    }
    found
}

impl Described {
    fn cell(&self, cell: &str) -> String {
        let is_number = cell.parse::<f64>().is_ok();
        let needs = cell.contains(self.delimiter)
            || cell.starts_with(['"', ' '])
            || cell.contains(['\n', '\r']);
        match self.quoting {
            Quoting::Needed if needs || cell.contains('"') => {
                format!("\"{}\"", cell.replace('"', "\"\""))
            }
            Quoting::Escaped if !is_number && !cell.is_empty() => {
                format!("\"{}\"", cell.replace('"', "\\\""))
            }
            Quoting::All => format!("\"{}\"", cell.replace('"', "\"\"")),
            Quoting::Single => format!("'{}'", cell.replace('\'', "''")),
            _ => cell.to_owned(),
        }
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for row in self.table {
            let cells: Vec<String> = row.iter().map(|cell| self.cell(cell)).collect();
            text.push_str(&cells.join(self.delimiter));
            text.push_str(self.newline);
        }
        text
    }

    /// Its bytes; the single bytes as Python's codecs cp1252, `mac_roman` and cp850 write them.
    fn bytes(&self) -> Vec<u8> {
        let text = self.text();
        let single = |bytes: [u8; 9]| -> Vec<u8> {
            let letters = ['ø', 'å', 'Å', 'Æ', 'ë', 'ü', 'ö', 'é', 'Ø'];
            let byte =
                |letter: char| letters.iter().position(|&it| it == letter).map(|at| bytes[at]);
            text.chars().map(|it| byte(it).unwrap_or(it as u8)).collect()
        };
        let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
        match self.encoding {
            "utf-16le" => wide(u16::to_le_bytes),
            "utf-16be" => wide(u16::to_be_bytes),
            "windows-1252" => single([0xF8, 0xE5, 0xC5, 0xC6, 0xEB, 0xFC, 0xF6, 0xE9, 0xD8]),
            "macintosh" => single([0xBF, 0x8C, 0x81, 0xAE, 0x91, 0x9F, 0x9A, 0x8E, 0xAF]),
            "ibm850" => single([0x9B, 0x86, 0x8F, 0x92, 0x89, 0x81, 0x94, 0x82, 0x9D]),
            _ => text.into_bytes(),
        }
    }

    /// What the reader gets wrong; nothing if all is right.
    fn wrong(&self) -> Vec<String> {
        let bytes = self.bytes();
        let (keep, summary) = read_in(&bytes, usize::MAX, &ReadOptions::default());
        check_account(&bytes, &summary);
        let dialect = &summary.dialect;
        let text = self.text();
        // Letters all pages share, or none at all, leave the single bytes open.
        let encoding = if text.is_ascii() && !self.encoding.starts_with("utf-16") {
            "utf-8"
        } else {
            self.encoding
        };
        let quote = match self.quoting {
            Quoting::Single => Some('\''),
            _ if text.split('"').count() > 1 && self.has_quoted() => Some('"'),
            _ => None,
        };
        let newline = match self.newline {
            "\n" => "lf",
            "\r" => "cr",
            _ => "crlf",
        };
        let is_escaped = self.quoting == Quoting::Escaped && text.contains("\\\"");
        let rows: Vec<Vec<String>> = self
            .table
            .iter()
            .map(|row| row.iter().map(|&cell| cell.to_owned()).collect())
            .collect();
        // A line break inside a cell is the cell's own.
        let has_lines = rows.iter().flatten().any(|cell| cell.contains('\n'));
        let checks = [
            ("delimiter", dialect.delimiter == self.delimiter),
            ("quote", dialect.quote == quote),
            ("escape", dialect.escape == is_escaped.then_some('\\')),
            ("newline", has_lines || dialect.newline == newline),
            ("encoding", dialect.encoding == encoding),
            ("header", dialect.header_row == Some(1)),
            ("cells", keep.first() == rows),
            ("problems", keep.problems.is_empty()),
        ];
        checks
            .iter()
            .filter(|(_, is_right)| !is_right)
            .map(|(name, _)| (*name).to_owned())
            .collect()
    }

    fn has_quoted(&self) -> bool {
        self.table.iter().flat_map(|row| row.iter()).any(|cell| self.cell(cell).starts_with('"'))
    }
}

#[test]
fn ninety_nine_of_a_hundred_dialects_are_found() {
    let all = all();
    let wrong: Vec<String> = all
        .iter()
        .map(|described| (described, described.wrong()))
        .filter(|(_, wrong)| !wrong.is_empty())
        .map(|(it, wrong)| format!("{wrong:?} of {it:?}\n{}", it.text()))
        .collect();
    assert!(all.len() >= 150, "{}", all.len());
    assert!(
        wrong.len() * 100 <= all.len(),
        "{} of {}:\n{}",
        wrong.len(),
        all.len(),
        wrong.join("\n")
    );
}

/// Made by hand: each is hard for a reason of its own. File, delimiter, quote, cells of all rows.
#[test]
fn hard_dialects_are_found() {
    for (why, text, delimiter, quote, cells) in [
        ("as many decimal commas as semicolons", "a;b;c\n1;2,5;3,5\n2;2,5;3,5\n", ";", None, 9),
        ("commas in every text", "id;t\n1;a, b\n2;c, d\n3;e, f\n", ";", None, 8),
        (
            "semicolons in every quoted text",
            "id,t\n1,\"a; b; c\"\n2,\"d; e; f\"\n",
            ",",
            Some('"'),
            6,
        ),
        (
            "pipes in names of campaigns",
            "campaign,cost\nNL | brand | exact,5.00\nDK | brand | exact,6.00\n",
            ",",
            None,
            6,
        ),
        ("tabs inside cells", "id,t\n1,\"a\tb\"\n2,\"c\td\"\n", ",", Some('"'), 6),
        ("spaces around pipes", "id | n | x\n1 | a | 5\n2 | b | 6\n", "|", None, 9),
        ("times with colons", "at,n\n10:15:00,1\n11:20:30,2\n", ",", None, 6),
        (
            "a map in a cell",
            "id;data\n1;{\"a\": 1, \"b\": 2}\n2;{\"a\": 3, \"b\": 4}\n",
            ";",
            None,
            6,
        ),
        (
            "one wide line above",
            "Report, made on 1 May, for me, by you\nid;n;x\n1;a;5\n2;b;6\n",
            ";",
            None,
            9,
        ),
        (
            "an address with commas",
            "id|address\n1|Main St 1, Town, 1234\n2|Side St 2, City, 5678\n",
            "|",
            None,
            6,
        ),
        ("two columns, prices with points", "sku;price\nA;1.50\nB;2.50\n", ";", None, 6),
        ("empty cells only after the first", "id,a,b,c\n1,,,\n2,,,\n3,,,\n", ",", None, 16),
        ("a single row", "id;total\n1;5,00\n", ";", None, 4),
        ("colons between cells", "id:n:x\n1:2:3\n4:5:6\n", ":", None, 9),
        (
            "quotes around every other cell",
            "\"id\",n,\"x\"\n\"1\",a,\"5,0\"\n\"2\",b,\"6,0\"\n",
            ",",
            Some('"'),
            9,
        ),
    ] {
        let (keep, summary) = read_in(text.as_bytes(), usize::MAX, &ReadOptions::default());
        let found = &summary.dialect;
        assert_eq!((found.delimiter.as_str(), found.quote), (delimiter, quote), "{why}");
        let count: usize = keep.first().iter().map(Vec::len).sum();
        assert_eq!(count, cells, "{why}: {:?}", keep.first());
    }
}
