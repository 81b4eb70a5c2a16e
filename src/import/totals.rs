//! Rows that repeat the sum of others, and rows a mapping has a rule for.

use crate::csv::Row;
use crate::sources::Total;
use crate::tables::Kind;
use crate::values::missing::bare;
use crate::values::{is_missing_text, is_missing_value, parse_amount};

use super::intake::Intake;
use super::options::{ImportOptions, RowFate, TotalLine, Totals};
use super::plan::{Plan, Rule};
use super::sums::Sums;
use super::target::Target;

/// What told the totals of a file.
#[derive(Clone, Debug, Default)]
pub(super) struct FoundTotals {
    rows: u64,
    /// The most rows that one of them is the sum of.
    sum_of: u32,
    /// Totals by their sums of tables that have ended.
    ended: Vec<TotalLine>,
}

impl Intake {
    /// Whether a row is a total, by its words, by its sums or as a first reading found.
    pub(super) fn is_total(&mut self, plan: &Plan, row: &Row<'_>, is_first: bool) -> bool {
        if self.options.totals == Some(Totals::Keep) {
            return false;
        }
        let told = self.options.total_lines.iter().find(|total| total.line == row.line);
        let sum_of =
            told.map(|total| total.of_rows).or_else(|| self.sums.sum_of(row, &self.sight.filled));
        if sum_of.is_none() && !plan.is_total(row, is_first) {
            return false;
        }
        self.sums.mark();
        self.totals.rows += 1;
        self.totals.sum_of = self.totals.sum_of.max(sum_of.unwrap_or(0));
        true
    }

    /// A table has ended, and the next begins.
    pub(super) fn end_sums(&mut self, next: Sums) {
        let mut ended = std::mem::replace(&mut self.sums, next);
        let line = |(line, of_rows)| TotalLine { line, of_rows };
        self.totals.ended.extend(ended.at_the_ends().map(line));
    }

    /// Options to read the file again without the totals that only all rows together showed.
    pub(super) fn without_totals(&mut self) -> Option<ImportOptions> {
        self.end_sums(Sums::default());
        let is_done = self.options.totals == Some(Totals::Keep)
            || !self.options.total_lines.is_empty()
            || self.totals.ended.is_empty();
        if is_done {
            return None;
        }
        let total_lines = std::mem::take(&mut self.totals.ended);
        Some(ImportOptions { total_lines, ..self.options.clone() })
    }

    /// Says what became of totals, and what told them.
    pub(super) fn guess_totals(&mut self) {
        if self.options.totals == Some(Totals::Keep) {
            self.guess("totals", None, "keep", "user", false);
        } else if self.totals.sum_of > 0 {
            let why = format!("sum_of_rows:{}", self.totals.sum_of);
            self.guess("totals", None, "leave_out", &why, false);
        } else if self.totals.rows > 0 {
            self.guess("totals", None, "leave_out", "total_words", false);
        }
    }
}

impl Plan {
    /// Whether the row is a total; `is_first` for a table's first row.
    pub(super) fn is_total(&self, row: &Row<'_>, is_first: bool) -> bool {
        self.quirks.totals.iter().any(|total| match total {
            Total::Word(words) => (0..2).any(|column| is_total_word(row.cell(column), words)),
            Total::FirstRowWithoutTexts => is_first && self.is_without_texts(row),
            Total::RowWithoutTexts => !self.has_day(row) && self.is_without_texts(row),
        })
    }

    fn has_day(&self, row: &Row<'_>) -> bool {
        let is_day = |target: &&Target| matches!(target.kind, Kind::Day | Kind::Instant);
        self.targets.iter().filter(is_day).any(|day| !is_missing_value(row.cell(day.column)))
    }

    /// Whether no dimension is filled, but some number is.
    fn is_without_texts(&self, row: &Row<'_>) -> bool {
        let mut dimensions = 0;
        let mut has_number = false;
        for target in &self.targets {
            let cell = row.cell(target.column);
            if target.table.schema().columns[target.position].is_dimension {
                dimensions += 1;
                if !is_missing_text(cell) {
                    return false;
                }
            } else if target.kind == Kind::Number {
                has_number |= !is_missing_value(cell);
            }
        }
        dimensions > 0 && has_number
    }

    /// What the mapping's rules make of the row.
    pub(super) fn fate(&self, row: &Row<'_>) -> Option<RowFate> {
        self.rules.iter().find(|rule| rule.holds(row.cell(rule.column))).map(|rule| rule.then)
    }

    /// Whether the cell is one of the texts that mean nothing in this file.
    pub(super) fn is_nothing(&self, cell: &str) -> bool {
        !self.missing.is_empty() && self.missing.iter().any(|text| text == cell.trim())
    }
}

impl Rule {
    fn holds(&self, cell: &str) -> bool {
        let text = bare(cell);
        let is_at_most = |limit| {
            let number = parse_amount(text, self.mark).ok()?;
            Some(rust_decimal::Decimal::from(number) <= rust_decimal::Decimal::from(limit))
        };
        let mut is_any = false;
        let mut all = true;
        let mut also = |holds: Option<bool>| {
            if let Some(holds) = holds {
                (is_any, all) = (true, all && holds);
            }
        };
        also(self.equals.as_ref().map(|equals| equals.to_lowercase() == text.to_lowercase()));
        also(self.starts_with.as_ref().map(|start| text.starts_with(start.as_str())));
        also(self.at_most.map(|limit| is_at_most(limit).unwrap_or(false)));
        also(self.is_empty.map(|is_empty| is_missing_text(text) == is_empty));
        is_any && all
    }
}

/// `Total`, `Total: Campaigns`, in any case.
fn is_total_word(cell: &str, words: &[&str]) -> bool {
    let text = cell.trim();
    words.iter().any(|word| {
        let (Some(start), Some(rest)) = (text.get(..word.len()), text.get(word.len()..)) else {
            return false;
        };
        start.eq_ignore_ascii_case(word) && (rest.is_empty() || rest.trim_start().starts_with(':'))
    })
}
