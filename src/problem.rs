//! What a shop owner should know about a file: what was found, where, and what became of it.

mod hint;

use std::fmt;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

/// How much a problem costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Kept, but odd.
    Notice,
    /// A row, or the value of one cell, was set aside.
    Warning,
    /// The file was refused.
    Error,
}

/// What is wrong. The wording of each code: `www/locales/problems.ts`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Code {
    // The file as a whole.
    /// Nothing in the file, or only blanks.
    EmptyFile,
    /// A header, but no rows.
    HeaderOnly,
    /// Not a text table: `found` names what it is (`pdf`, `zip`, `xlsx`, `html` …).
    NotCsv,
    /// A table, but none of its columns could be given a meaning.
    UnknownTable,
    /// A limit was exceeded (columns, cell size); `found` says which.
    TooLarge,
    /// The file's rows take more memory than there is; nothing of it is kept.
    MemoryFull,
    /// Three quarters of the memory for files are taken.
    MemoryLow,
    // Bytes.
    /// Bytes that are not text in the file's encoding.
    InvalidBytes,
    /// A NUL character inside a row.
    NulByte,
    /// A byte order mark in the middle: two files glued together.
    BomInside,
    // Records.
    /// A quote that is never closed; costs its own line only.
    UnclosedQuote,
    /// Text after a closing quote.
    TextAfterQuote,
    /// Fewer cells than the header.
    ShortRow,
    /// More cells than the header.
    LongRow,
    /// The header again, further down.
    RepeatedHeader,
    /// A second row of names, or of units, under the header.
    SecondHeader,
    /// A whole row in one quoted cell, as a spreadsheet of another country saves it; opened.
    RowInOneCell,
    /// Two tables side by side, with an empty column between them; read as one.
    SideBySide,
    /// From this line on the cells are separated by another mark.
    DialectChange,
    /// The file ends in the middle of a row.
    CutOff,
    /// A total of the rows, left out of sums.
    TotalRow,
    /// A note below or between the rows.
    Footer,
    /// Two columns of one name; numbered.
    DuplicateColumn,
    /// A column without a name; numbered.
    UnnamedColumn,
    // Values.
    /// Not an amount.
    NotAnAmount,
    /// Not a count.
    NotACount,
    /// Not a date.
    NotADate,
    /// A day that does not exist, such as 31 April.
    NoSuchDay,
    /// Not a yes or a no.
    NotAFlag,
    /// Not a duration.
    NotADuration,
    /// A long number a spreadsheet has rounded, such as 8.71E+12 in a code column.
    SpreadsheetDamage,
    /// An amount of more digits than can be kept exactly.
    TooManyDigits,
    /// A cell that contradicts the decimal mark or date order of its column.
    ContradictsColumn,
    /// A date that fits between its neighbours only with day and month swapped; kept as written.
    SwappedDate,
    /// Dates or amounts that can be read in two ways, with nothing in the file to decide.
    Ambiguous,
    // Rows as shop data.
    /// A row without what its table cannot do without (`column` names it).
    MissingValue,
    /// An order that another file, or the same, already gave; counted once.
    RepeatedOrder,
    /// An amount for nothing: a quantity of zero; kept as written.
    AmountWithoutQuantity,
    /// A price below zero; kept as written.
    NegativePrice,
    /// A discount of more than the price it is taken from; kept as written.
    DiscountAboveGross,
    /// More money given back than was paid; kept as written.
    RefundAboveTotal,
    /// A tax that no rate in use makes of its order; kept as written.
    UnknownTaxRate,
    /// Something that happened before what it follows from; kept as written.
    TimesOutOfOrder,
    /// A day years away from all others of its file; kept as written.
    FarDate,
    /// A rating above its scale; kept as written.
    RatingAboveScale,
    /// More opened, clicked … than was sent; kept as written.
    MoreThanSent,
    /// A row that is not a line, an order … of any table (by the mapping's own rule).
    LeftOut,
    /// The mapping names a field that does not exist; `found` is the field.
    UnknownField,
    /// Amounts in a currency without a rate; left out.
    NoRate,
    /// A row or report without a day; it counts in no period.
    NoPeriod,
    /// A table of a known export of which no figure is made, or none that an earlier table did not
    /// give.
    NoFigures,
    /// A funnel's step whose name says nothing; its count is not used.
    UnknownStep,
    // The file as a whole, and beside the others.
    /// Days without a row, in data that otherwise has some every day; `found` is the first and the
    /// last.
    MissingDays,
    /// Numbers that lack in a sequence of order numbers; `found` is how many, and the first.
    OrderGaps,
    /// An order that looks like a test of the shop's own and is not marked as one; it counts.
    TestOrder,
    /// A line whose own id its order had already; both count.
    DoubledLine,
    /// Amounts in more than one currency; `found` is how many rows each has.
    SeveralCurrencies,
    /// The very same file was added before; it counts once.
    SameFile,
    /// The data end earlier than those of other files; `found` is both days.
    EndsEarlier,
}

impl Code {
    /// As reports and the page's texts name it: `not_an_amount`.
    pub fn name(self) -> String {
        // Serde writes the name of a variant to a formatter as it is.
        struct Name(Code);
        impl fmt::Display for Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.serialize(f)
            }
        }
        Name(self).to_string()
    }

    /// What the code costs by itself.
    pub const fn severity(self) -> Severity {
        #[allow(clippy::enum_glob_use, reason = "all codes stand here")]
        use Code::*;
        match self {
            EmptyFile | HeaderOnly | NotCsv | UnknownTable | TooLarge | MemoryFull => {
                Severity::Error
            }
            InvalidBytes
            | NulByte
            | BomInside
            | TextAfterQuote
            | DialectChange
            | MemoryLow
            | DuplicateColumn
            | UnnamedColumn
            | SpreadsheetDamage
            | SwappedDate
            | Ambiguous
            | RowInOneCell
            | SideBySide
            | SameFile
            | EndsEarlier
            | NoFigures
            | UnknownStep
            | AmountWithoutQuantity
            | NegativePrice
            | DiscountAboveGross
            | RefundAboveTotal
            | UnknownTaxRate
            | TimesOutOfOrder
            | FarDate
            | RatingAboveScale
            | MoreThanSent
            | MissingDays
            | OrderGaps
            | TestOrder
            | DoubledLine
            | SeveralCurrencies => Severity::Notice,
            _ => Severity::Warning,
        }
    }
}

/// Where in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Place {
    /// Physical line, from 1, counting line breaks inside quotes; 0 for the file as a whole.
    pub line: u32,
    /// The last physical line of the row.
    pub line_to: u32,
    /// Row as a spreadsheet numbers it, from 1: a row with line breaks in its cells is one row.
    pub row: u32,
    /// Column, from 1; none for the whole row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// The column's name as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub column_name: Option<Rc<str>>,
}

/// One thing the shop owner should know about a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Problem {
    /// What is wrong.
    pub code: Code,
    /// What it costs here.
    pub severity: Severity,
    /// Where.
    pub at: Place,
    /// The cell or the line's beginning, as text, cut to 80 characters.
    pub found: String,
}

/// The most characters of a cell that a problem quotes.
pub const FOUND_CHARS: usize = 80;

impl Problem {
    /// A problem of its code's own severity.
    pub fn new(code: Code, at: Place, found: &str) -> Self {
        Problem { code, severity: code.severity(), at, found: shorten(found) }
    }
}

/// The first [`FOUND_CHARS`] characters, with an ellipsis where more follow.
fn shorten(text: &str) -> String {
    match text.char_indices().nth(FOUND_CHARS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Problems as they come: all are counted, the first [`Problems::KEPT`] are kept.
#[derive(Clone, Debug, Default)]
pub struct Problems {
    kept: Vec<Problem>,
    counts: std::collections::BTreeMap<Code, u64>,
}

impl Problems {
    /// How many are kept in full.
    pub const KEPT: usize = 100_000;

    /// Counts the problem, and keeps it while there is room.
    pub fn push(&mut self, problem: Problem) {
        self.push_with(problem.code, || problem);
    }

    /// Counts a problem of that code, and has it made while there is room to keep it.
    pub(crate) fn push_with(&mut self, code: Code, problem: impl FnOnce() -> Problem) {
        *self.counts.entry(code).or_default() += 1;
        if self.kept.len() < Self::KEPT {
            self.kept.push(problem());
        }
    }

    /// The ones kept, in the order they were met.
    pub fn kept(&self) -> &[Problem] {
        &self.kept
    }

    /// How often each code was met.
    pub fn counts(&self) -> &std::collections::BTreeMap<Code, u64> {
        &self.counts
    }
}
