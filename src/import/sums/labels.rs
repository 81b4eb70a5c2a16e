//! The cells that say what a row is about. A total has none of some, or a word for a total.

use crate::csv::{Filled, Row};
use crate::import::plan::Plan;
use crate::import::shapes::{self, Shapes, has, indices};
use crate::tables::Kind;
use crate::values::missing::{is_bare, may_be_missing};
use crate::values::{ColumnStyle, StyleKind, is_missing_value};

use super::words::{Word, may_be_total, total_word};

/// A column of texts or days.
#[derive(Clone, Copy, Debug)]
pub(super) struct Label {
    column: usize,
    /// Rows that have something, as far as they are counted.
    filled: u32,
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

/// What is known of the rows whose labels have one shape.
#[derive(Clone, Debug, Default)]
struct Rows {
    /// The columns that hold something, a bit each.
    shape: Vec<u64>,
    /// Rows that the labels have not counted yet.
    uncounted: u32,
    /// Up to so many rows of the table none of its empty labels can be one that others have.
    plain_until: u32,
}

/// All labels of a table. Most rows have a shape that is known to be plain: they are counted by
/// their shapes, and label by label only where it matters.
#[derive(Clone, Debug, Default)]
pub(super) struct Labels {
    pub(super) all: Vec<Label>,
    /// The first text of each.
    firsts: Vec<Option<String>>,
    rows: u32,
    /// The columns that are labels, and those of them that do not vary yet: a bit each.
    columns: Vec<u64>,
    same: Vec<u64>,
    /// By column its label.
    by_column: Vec<usize>,
    shapes: Shapes,
    /// By place of the shape.
    known: Vec<Rows>,
    /// Places of shapes with rows to count.
    uncounted: Vec<usize>,
    /// The shape of the row looked at last, and its place.
    shape: Vec<u64>,
    place: usize,
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
        let labels = columns.map(|column| (column, is_time(column)));
        Labels::new(labels.collect(), plan.head.names.len())
    }

    /// Labels in these columns of so many, each with whether it is of times.
    fn new(labels: Vec<(usize, bool)>, columns: usize) -> Self {
        let label = |(column, is_time)| Label {
            column,
            is_time,
            filled: 0,
            varies: false,
            is_empty_first: false,
        };
        let all: Vec<Label> = labels.into_iter().map(label).collect();
        let mut bits = vec![0; columns.div_ceil(64)];
        let mut by_column = vec![0; columns];
        for (index, label) in all.iter().enumerate() {
            bits[label.column / 64] |= 1_u64 << (label.column % 64);
            by_column[label.column] = index;
        }
        Labels {
            firsts: vec![None; all.len()],
            all,
            same: bits.clone(),
            columns: bits,
            by_column,
            known: vec![Rows::default(); shapes::PLACES],
            ..Labels::default()
        }
    }

    /// Looks at a row: what its labels say beside those of the rows before it. Of a plain row, one
    /// without a word that has all that others have, no more is said.
    pub(super) fn look(&mut self, row: &Row<'_>, filled: &Filled) -> Signs {
        self.see_shape(row, filled);
        let labels = self.all.iter().take(3).filter(|label| has(&self.shape, label.column));
        let labels = labels.filter(|label| may_be_total(row.bytes(label.column)));
        let words = labels.map(|label| total_word(row.cell(label.column)));
        let word = words.max().unwrap_or_default();
        if word == Word::None && self.rows < self.known[self.place].plain_until {
            return Signs::default();
        }
        self.count();
        let mut signs = Signs { word, ..Signs::default() };
        for label in self.all.iter().filter(|label| is_most(label.filled, self.rows)) {
            if self.rows >= 2 {
                signs.see(label, !has(&self.shape, label.column));
            }
        }
        self.known[self.place].plain_until = self.plain_until();
        signs
    }

    /// Finds the place of a row's shape.
    fn see_shape(&mut self, row: &Row<'_>, filled: &Filled) {
        self.shape.clear();
        self.shape.extend(filled.all().iter().zip(&self.columns).map(|(all, own)| all & own));
        for (word, (short, own)) in filled.short().iter().zip(&self.columns).enumerate() {
            let mut left = short & own;
            while left != 0 {
                let column = 64 * word + left.trailing_zeros() as usize;
                if may_be_nothing(row.bytes(column)) && is_missing_value(row.cell(column)) {
                    self.shape[word] &= !(left & left.wrapping_neg());
                }
                left &= left - 1;
            }
        }
        let (place, is_new) = self.shapes.place(&self.shape);
        self.place = place;
        if is_new {
            self.count_shape(place);
            self.known[place].shape.clone_from(&self.shape);
            self.known[place].plain_until = 0;
        }
    }

    /// The rows of the table up to which no label that the present shape lacks can be on nine of
    /// ten of them, even if all further rows have it.
    fn plain_until(&self) -> u32 {
        let lacking = self.all.iter().filter(|label| !has(&self.shape, label.column));
        let until = lacking.map(|label| (self.rows - label.filled).saturating_mul(10));
        until.min().unwrap_or(u32::MAX)
    }

    /// Counts all rows label by label.
    fn count(&mut self) {
        while let Some(place) = self.uncounted.pop() {
            self.count_shape(place);
        }
    }

    fn count_shape(&mut self, place: usize) {
        let rows = &mut self.known[place];
        let count = std::mem::take(&mut rows.uncounted);
        if count > 0 {
            for column in indices(rows.shape.iter().copied()) {
                self.all[self.by_column[column]].filled += count;
            }
        }
    }

    /// Takes the row looked at last, which is no total.
    pub(super) fn take(&mut self, row: &Row<'_>) {
        let rows = &mut self.known[self.place];
        if rows.uncounted == 0 {
            self.uncounted.push(self.place);
        }
        rows.uncounted += 1;
        if self.rows == 0 {
            for label in &mut self.all {
                label.is_empty_first = !has(&self.shape, label.column);
            }
        }
        self.rows += 1;
        let same = self.shape.iter().zip(&self.same).map(|(shape, same)| shape & same);
        // A column that has just been found to vary is looked at no more.
        let varying: Vec<usize> = indices(same)
            .filter(|&column| {
                let first = &mut self.firsts[self.by_column[column]];
                let cell = row.cell(column);
                first.get_or_insert_with(|| cell.to_owned()).as_str() != cell
            })
            .collect();
        for column in varying {
            self.all[self.by_column[column]].varies = true;
            self.same[column / 64] &= !(1 << (column % 64));
        }
    }

    /// What the first row's labels say beside those of the rows after it.
    pub(super) fn signs_of_first(&mut self) -> Signs {
        self.count();
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

/// Whether a cell that is filled may be a dash or the like: nearly all end here. Longer texts are
/// not looked up.
fn may_be_nothing(cell: &[u8]) -> bool {
    let is_bound = matches!(cell, [b'<' | b'>', ..]);
    cell.len() <= 5 && (is_bound || !is_bare(cell) || may_be_missing(cell))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::{Filled, Labels, Row, Signs, Word, is_missing_value, total_word};

    fn is_nothing(cell: &str) -> bool {
        cell.len() <= 5 && is_missing_value(cell)
    }

    /// What a row says beside others, label by label and row by row.
    fn plain_signs(row: &[String], rows: &[Vec<String>]) -> Signs {
        let filled = row.iter().take(3).filter(|cell| !is_nothing(cell));
        let word = filled.map(|cell| total_word(cell)).max().unwrap_or_default();
        let mut signs = Signs { word, ..Signs::default() };
        for (label, said) in row.iter().enumerate() {
            let own = rows.iter().map(|row| &row[label]);
            let filled: Vec<&String> = own.filter(|cell| !is_nothing(cell)).collect();
            if rows.len() < 2 || filled.len() * 10 < rows.len() * 9 {
                continue;
            }
            let varies = filled.iter().any(|cell| cell != &filled[0]);
            let is_empty = is_nothing(said);
            signs.usual += u32::from(varies || is_empty);
            signs.empty += u32::from(is_empty);
        }
        signs
    }

    fn rows() -> impl Strategy<Value = Vec<(Vec<String>, bool)>> {
        let usual = prop::sample::select(vec!["a", "b", "2026-03-01", "a longer text", "EUR"]);
        let odd = ["", "-", "n/a", "\"\"", "Total", "Total Care", "N/A", " - ", "<5", "no", "NL"];
        let odd = prop::sample::select(odd.to_vec());
        let cell = prop_oneof![12 => usual, 1 => odd].prop_map(str::to_owned);
        let row = (prop::collection::vec(cell, 5), prop::bool::weighted(0.9));
        prop::collection::vec(row, 0..60)
    }

    fn unquoted(cell: &str) -> String {
        cell.trim_matches('"').to_owned()
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn say_what_a_look_at_each_says(rows in rows()) {
            let mut labels = Labels::new((0..5).map(|column| (column, false)).collect(), 5);
            let (mut taken, mut filled) = (Vec::new(), Filled::default());
            for (cells, is_taken) in rows {
                let text = format!("{}\n", cells.join(","));
                let ends = cells.iter().scan(0, |end, cell| {
                    *end += cell.len() as u32 + 1;
                    Some(*end - 1)
                });
                let ends: Vec<u32> = ends.collect();
                let row = Row::made(&text, &ends, 1);
                row.look(5, &mut filled);
                let cells: Vec<String> = cells.iter().map(|cell| unquoted(cell)).collect();
                let (signs, expected) = (labels.look(&row, &filled), plain_signs(&cells, &taken));
                if expected.word == Word::None && expected.empty == 0 {
                    prop_assert_eq!((signs.word, signs.empty), (Word::None, 0));
                } else {
                    prop_assert_eq!(signs, expected);
                }
                if is_taken {
                    labels.take(&row);
                    taken.push(cells);
                }
            }
            if let Some((first, others)) = taken.split_first() && others.len() >= 2 {
                let signs = labels.signs_of_first();
                let expected = plain_signs(first, others);
                prop_assert_eq!(signs.empty, expected.empty);
            }
        }
    }
}
