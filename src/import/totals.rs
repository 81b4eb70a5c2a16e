//! Rows that repeat the sum of others, and rows a mapping has a rule for.

use crate::csv::Row;
use crate::sources::Total;
use crate::tables::Kind;
use crate::values::missing::bare;
use crate::values::{is_missing_text, is_missing_value, parse_amount};

use super::options::RowFate;
use super::plan::{Plan, Rule};
use super::target::Target;

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
