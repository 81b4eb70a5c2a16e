//! Files with one planted fault each, whose line is known: the reader must name that line, and the
//! rest of the file must be read as if nothing had happened.

use shop_kpi::csv::ReadOptions;

use crate::reading::{check_account, read_in};

/// What is done to one row.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    /// A quote opens a cell that is not quoted.
    LooseOpening,
    /// A quoted cell loses its closing quote.
    LostClosing,
    /// A quoted cell loses its opening quote, so that the delimiter in it counts.
    LostOpening,
    /// A single quote in the middle of a quoted cell.
    InnerQuote,
    /// Text behind a closing quote.
    TextBehind,
    /// One cell more.
    ExtraCell,
    /// One cell less.
    MissingCell,
    /// A delimiter in a text that is not quoted.
    LooseDelimiter,
    /// A NUL character.
    Nul,
    /// A letter of another encoding.
    ForeignByte,
    /// The header once more, in the place of the row.
    Header,
    /// A note in the place of the row.
    Note,
}

const FAULTS: &[Fault] = &[
    Fault::LooseOpening,
    Fault::LostClosing,
    Fault::LostOpening,
    Fault::InnerQuote,
    Fault::TextBehind,
    Fault::ExtraCell,
    Fault::MissingCell,
    Fault::LooseDelimiter,
    Fault::Nul,
    Fault::ForeignByte,
    Fault::Header,
    Fault::Note,
];

/// Rows of the file, and the ones (from 0) a fault is planted in. The third row has a line break.
const ROWS: usize = 24;
const PLANTED: [usize; 4] = [0, 4, 11, 23];

#[derive(Clone, Debug)]
struct Planted {
    fault: Fault,
    row: usize,
    delimiter: char,
    newline: &'static str,
    is_all_quoted: bool,
}

impl Planted {
    fn cells(&self, row: usize) -> [String; 5] {
        let text = match row {
            2 => format!("two{}lines", self.newline),
            row if row % 3 == 0 => format!("a{} b{} c", self.delimiter, self.delimiter),
            row => format!("text {row}"),
        };
        let day = row % 28 + 1;
        [
            format!("{}", 1000 + row),
            format!("2024-01-{day:02}"),
            text,
            "Zoë".into(),
            format!("{row}.50"),
        ]
    }

    fn cell(&self, cell: &str) -> String {
        if self.is_all_quoted || cell.contains([self.delimiter, '\n', '\r']) {
            format!("\"{cell}\"")
        } else {
            cell.to_owned()
        }
    }

    fn line(&self, cells: &[String]) -> String {
        let cells: Vec<String> = cells.iter().map(|cell| self.cell(cell)).collect();
        cells.join(&self.delimiter.to_string())
    }

    fn header(&self) -> String {
        self.line(&["order", "date", "note", "name", "total"].map(str::to_owned))
    }

    /// The row with its fault, in bytes.
    fn faulty(&self) -> Vec<u8> {
        let cells = self.cells(self.row);
        let mark = self.delimiter.to_string();
        let written: Vec<String> = cells.iter().map(|cell| self.cell(cell)).collect();
        let with = |at: usize, cell: String| {
            let mut written = written.clone();
            written[at] = cell;
            written.join(&mark).into_bytes()
        };
        // A text that has a delimiter, in quotes.
        let quoted = format!("\"b{mark} c\"");
        match self.fault {
            Fault::LooseOpening => with(3, "\"Zoe".into()),
            Fault::LostClosing => with(2, quoted.trim_end_matches('"').to_owned()),
            Fault::LostOpening => with(2, quoted.trim_start_matches('"').to_owned()),
            Fault::InnerQuote => with(2, format!("\"b 5\" x{mark} c\"")),
            Fault::TextBehind => with(2, format!("{quoted} d")),
            Fault::ExtraCell => {
                [written.join(&mark).into_bytes(), format!("{mark}more").into()].concat()
            }
            Fault::MissingCell => written[1..].join(&mark).into_bytes(),
            Fault::LooseDelimiter => with(2, format!("b{mark} c")),
            Fault::Nul => with(2, self.cell("a\0b")),
            Fault::ForeignByte => {
                let at = written.join(&mark).find('ë').expect("a name");
                let mut bytes = written.join(&mark).into_bytes();
                bytes.splice(at..at + 2, [0xEB]);
                bytes
            }
            Fault::Header => self.header().into_bytes(),
            Fault::Note => b"Note: the rest came later".to_vec(),
        }
    }

    /// The file, and the line of the fault.
    fn file(&self) -> (Vec<u8>, u32) {
        let mut bytes = self.header().into_bytes();
        bytes.extend_from_slice(self.newline.as_bytes());
        for row in 0..ROWS {
            if row == self.row {
                bytes.extend(self.faulty());
            } else {
                bytes.extend(self.line(&self.cells(row)).into_bytes());
            }
            bytes.extend_from_slice(self.newline.as_bytes());
        }
        // The header is line 1, and the third row takes two.
        let line = 2 + self.row + usize::from(self.row > 2);
        (bytes, line as u32)
    }

    /// What is wrong with what the reader says; nothing if it is right.
    fn wrong(&self) -> Option<String> {
        let (bytes, line) = self.file();
        let (keep, summary) = read_in(&bytes, 4096, &ReadOptions::default());
        check_account(&bytes, &summary);
        let lines: Vec<(u32, u32)> =
            keep.problems.iter().map(|it| (it.at.line, it.at.line_to)).collect();
        if lines.is_empty() || lines.iter().any(|&(from, to)| (from, to) != (line, line)) {
            return Some(format!("{:?}, not line {line}", keep.codes()));
        }
        let expected: Vec<[String; 5]> =
            (0..ROWS).filter(|&row| row != self.row).map(|row| self.cells(row)).collect();
        let table = keep.tables.first()?;
        let others = table.rows.iter().zip(&table.lines).filter(|(_, it)| it.0 != line);
        let others: Vec<&Vec<String>> = others.map(|(row, _)| row).collect();
        let is_same = others.len() == expected.len()
            && others.iter().zip(&expected).all(|(row, expected)| row.as_slice() == expected);
        (!is_same).then(|| format!("other rows changed: {others:?}"))
    }
}

fn all() -> Vec<Planted> {
    let mut found = Vec::new();
    for (index, &fault) in FAULTS.iter().enumerate() {
        for row in PLANTED {
            for (at, delimiter) in [',', ';', '\t', '|'].into_iter().enumerate() {
                for is_all_quoted in [false, true] {
                    let newline = ["\n", "\r\n", "\r"][(index + row + at) % 3];
                    found.push(Planted { fault, row, delimiter, newline, is_all_quoted });
                }
            }
        }
    }
    found
}

#[test]
fn nineteen_of_twenty_planted_faults_are_named_by_their_line() {
    let all = all();
    let wrong: Vec<String> = all
        .iter()
        .filter_map(|planted| planted.wrong().map(|why| format!("{planted:?}: {why}")))
        .collect();
    assert!(all.len() >= 200, "{}", all.len());
    assert!(
        wrong.len() * 20 <= all.len(),
        "{} of {}:\n{}",
        wrong.len(),
        all.len(),
        wrong.join("\n")
    );
}
