//! The cells that say what a row is about. A total has none of some, or a word for a total.

use crate::csv::Row;
use crate::tables::Kind;
use crate::values::{ColumnStyle, StyleKind, is_missing_value};

use super::super::plan::Plan;

/// Words for a total, in small letters.
const WORDS: &[&str] = &[
    "total",
    "totals",
    "totaal",
    "totalen",
    "totale",
    "totalt",
    "grand total",
    "subtotal",
    "sub total",
    "sub-total",
    "subtotaal",
    "tussentotaal",
    "eindtotaal",
    "generaal totaal",
    "hovedtotal",
    "deltotal",
    "mellemtotal",
    "i alt",
    "ialt",
    "samlet",
    "sum",
    "summe",
    "gesamt",
];

/// How much a row says in words that it is a total.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Word {
    #[default]
    None,
    /// More follows, as in the name of an article: `Total Care`, `Totaal januari`.
    Start,
    /// Nothing follows, or a colon: `Total`, `Total: Campaigns`.
    Whole,
}

/// A column of texts or days. Every row looks at all of them: what few rows need stands apart.
#[derive(Clone, Copy, Debug)]
pub(super) struct Label {
    column: usize,
    filled: u32,
    /// Whether the row looked at last had nothing.
    is_empty: bool,
    pub(super) is_time: bool,
    /// Whether it has different texts; one that says the same on every row says it of totals too.
    varies: bool,
    /// Whether the table's first row had nothing.
    is_empty_first: bool,
}

/// What a row's labels say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Signs {
    /// A word for a total.
    pub(super) word: Word,
    /// Labels that other rows have and this one has not.
    pub(super) empty: u32,
    /// Labels that other rows have.
    pub(super) usual: u32,
}

impl Signs {
    /// A label that other rows have. One with the same text on all rows counts where it is empty.
    fn see(&mut self, label: &Label, is_empty: bool) {
        self.usual += u32::from(label.varies || is_empty);
        self.empty += u32::from(is_empty);
    }
}

/// All labels of a table.
#[derive(Clone, Debug, Default)]
pub(super) struct Labels {
    pub(super) all: Vec<Label>,
    /// The first text of each.
    firsts: Vec<Option<String>>,
    rows: u32,
}

impl Labels {
    pub(super) fn of(plan: &Plan, styles: &[ColumnStyle]) -> Self {
        let is_text = |kind| matches!(kind, Kind::Text | Kind::Day | Kind::Instant);
        let is_label = |column: usize| {
            let mut targets = plan.targets.iter().filter(|target| target.column == column);
            let style = styles.get(column).map(|style| style.kind);
            matches!(style, Some(StyleKind::Text | StyleKind::Day | StyleKind::Instant))
                || targets.any(|target| is_text(target.kind))
        };
        let is_time = |column: usize| {
            let style = styles.get(column).map(|style| style.kind);
            matches!(style, Some(StyleKind::Day | StyleKind::Instant))
        };
        let columns = (0..plan.head.names.len()).filter(|&column| is_label(column));
        let label = |column| Label {
            column,
            is_time: is_time(column),
            filled: 0,
            is_empty: false,
            varies: false,
            is_empty_first: false,
        };
        let all: Vec<Label> = columns.map(label).collect();
        Labels { firsts: vec![None; all.len()], all, rows: 0 }
    }

    /// Looks at a row: what its labels say beside those of the rows before it.
    pub(super) fn look(&mut self, row: &Row<'_>) -> Signs {
        let mut signs = Signs::default();
        for (place, label) in self.all.iter_mut().enumerate() {
            label.is_empty = row.is_blank(label.column) || is_empty(row.cell(label.column));
            if !label.is_empty && place < 3 {
                signs.word = signs.word.max(total_word(row.cell(label.column)));
            }
            if is_most(label.filled, self.rows) && self.rows >= 2 {
                signs.see(label, label.is_empty);
            }
        }
        signs
    }

    /// Takes the row looked at last, which is no total.
    pub(super) fn take(&mut self, row: &Row<'_>) {
        let is_first_row = self.rows == 0;
        for (label, first) in self.all.iter_mut().zip(&mut self.firsts) {
            if is_first_row {
                label.is_empty_first = label.is_empty;
            }
            label.filled += u32::from(!label.is_empty);
            if !label.varies && !label.is_empty {
                let cell = row.cell(label.column);
                match first {
                    Some(first) => label.varies = first != cell,
                    None => *first = Some(cell.to_owned()),
                }
            }
        }
        self.rows += 1;
    }

    /// What the first row's labels say beside those of the rows after it.
    pub(super) fn signs_of_first(&self) -> Signs {
        let others = self.rows.saturating_sub(1);
        let mut signs = Signs::default();
        for label in &self.all {
            let filled = label.filled - u32::from(!label.is_empty_first);
            if is_most(filled, others) {
                signs.see(label, label.is_empty_first);
            }
        }
        let of_first = self.all.iter().zip(&self.firsts).take(3);
        let of_first = of_first.filter(|(label, _)| !label.is_empty_first);
        let words = of_first.filter_map(|(_, first)| first.as_deref()).map(total_word);
        signs.word = words.max().unwrap_or_default();
        signs
    }

    pub(super) fn has_times(&self) -> bool {
        self.all.iter().any(|label| label.is_time)
    }
}

fn is_most(count: u32, of: u32) -> bool {
    u64::from(count) * 10 >= u64::from(of) * 9
}

/// Empty, or a dash or the like. Every row's labels come here, so longer texts are not looked up,
/// and none that begins like no such word.
fn is_empty(cell: &str) -> bool {
    let Some(&first) = cell.as_bytes().first() else { return true };
    let begins_so = !first.is_ascii_alphanumeric() || matches!(first, b'n' | b'N' | b'i' | b'I');
    begins_so && cell.len() <= 5 && is_missing_value(cell)
}

/// Whether a cell begins like one of the words; nearly all end here.
fn may_be_total(cell: &str) -> bool {
    match cell.as_bytes() {
        [first, second, ..] if first.is_ascii_graphic() => {
            is_start([first.to_ascii_lowercase(), second.to_ascii_lowercase()])
        }
        // Blanks before the word.
        [_, _, ..] => true,
        _ => false,
    }
}

/// Whether some of the words begins with these letters.
fn is_start(letters: [u8; 2]) -> bool {
    matches!(
        &letters,
        b"to"
            | b"gr"
            | b"su"
            | b"tu"
            | b"ei"
            | b"ge"
            | b"ho"
            | b"de"
            | b"me"
            | b"i "
            | b"ia"
            | b"sa"
    )
}

fn total_word(cell: &str) -> Word {
    if !may_be_total(cell) {
        return Word::None;
    }
    let text = cell.trim();
    let is_word =
        |word: &&&str| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let say = |word: &&str| {
        let rest = &text[word.len()..];
        match rest.trim_start().chars().next() {
            None | Some(':') => Word::Whole,
            Some(_) if rest.starts_with(char::is_alphanumeric) => Word::None,
            Some(_) => Word::Start,
        }
    };
    // No word for a total is longer than the longest of the list and a name behind it.
    let words = WORDS.iter().filter(|_| text.len() <= 60);
    words.filter(is_word).map(say).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{WORDS, Word, is_start, total_word};

    #[test]
    fn knows_how_words_for_totals_begin() {
        for word in WORDS {
            assert!(is_start([word.as_bytes()[0], word.as_bytes()[1]]), "{word}");
        }
    }

    #[test]
    fn knows_words_for_totals() {
        for (cell, expected) in [
            ("Total", Word::Whole),
            ("TOTAAL", Word::Whole),
            ("Total: Campaigns", Word::Whole),
            ("Grand total", Word::Whole),
            ("I alt januar", Word::Start),
            ("Subtotaal 2026-01", Word::Start),
            ("Total Care", Word::Start),
            ("Summer sale", Word::None),
            ("Somebody", Word::None),
            ("Totally new", Word::None),
            ("Mug", Word::None),
        ] {
            assert_eq!(total_word(cell), expected, "{cell}");
        }
    }
}
