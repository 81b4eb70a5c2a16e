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

/// A column of texts or days.
#[derive(Clone, Debug)]
pub(super) struct Label {
    column: usize,
    pub(super) is_time: bool,
    filled: u32,
    first: Option<String>,
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
            first: None,
            varies: false,
            is_empty_first: false,
        };
        Labels { all: columns.map(label).collect(), rows: 0 }
    }

    /// What the labels of a row say beside those of the rows before it.
    pub(super) fn signs(&self, row: &Row<'_>) -> Signs {
        let mut signs = Signs::default();
        for (place, label) in self.all.iter().enumerate() {
            let cell = row.cell(label.column);
            let is_empty = is_empty(cell);
            if !is_empty && place < 3 {
                signs.word = signs.word.max(total_word(cell));
            }
            if self.rows >= 2 && is_most(label.filled, self.rows) {
                signs.see(label, is_empty);
            }
        }
        signs
    }

    /// Takes a row that is no total.
    pub(super) fn see(&mut self, row: &Row<'_>) {
        for label in &mut self.all {
            label.see(row.cell(label.column), self.rows == 0);
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
        let of_first = self.all.iter().take(3).filter(|label| !label.is_empty_first);
        let words = of_first.filter_map(|label| label.first.as_deref()).map(total_word);
        signs.word = words.max().unwrap_or_default();
        signs
    }

    pub(super) fn has_times(&self) -> bool {
        self.all.iter().any(|label| label.is_time)
    }
}

impl Label {
    fn see(&mut self, cell: &str, is_first_row: bool) {
        let is_empty = is_empty(cell);
        if is_first_row {
            self.is_empty_first = is_empty;
        }
        if is_empty {
            return;
        }
        self.filled += 1;
        if !self.varies {
            match &self.first {
                Some(first) => self.varies = first != cell,
                None => self.first = Some(cell.to_owned()),
            }
        }
    }
}

fn is_most(count: u32, of: u32) -> bool {
    u64::from(count) * 10 >= u64::from(of) * 9
}

/// Empty, or a dash or the like. Every row's labels come here, so longer texts are not looked up.
fn is_empty(cell: &str) -> bool {
    cell.is_empty() || (cell.len() <= 5 && is_missing_value(cell))
}

fn total_word(cell: &str) -> Word {
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
    use super::{Word, total_word};

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
