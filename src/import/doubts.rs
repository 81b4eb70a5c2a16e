//! Styles that the first rows left open: what the rest of the file says about them.

use crate::csv::{Filled, Guess, Row};
use crate::problem::{Code, Place, Problem, Problems};
use crate::tables::Kind;
use crate::values::amount::Written;
use crate::values::date::{OrderEvidence, look_at_date};
use crate::values::style::Why;
use crate::values::{ColumnStyle, DateOrder, MarkEvidence};

use super::plan::Plan;
use super::shapes::has;
use super::target::Target;

/// A column whose style nothing in its own first cells decided.
#[derive(Clone, Debug)]
struct Doubt {
    column: usize,
    name: String,
    is_date: bool,
    mark: char,
    order: DateOrder,
    why: Why,
    /// Cells that can be read both ways.
    open: u32,
    /// Line of the first cell that confirms the style taken; 0 for none.
    confirmed: u32,
    /// Cells that only the other style can read, and what it is.
    against: u32,
    other_order: Option<DateOrder>,
}

/// All open styles of a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Doubts {
    all: Vec<Doubt>,
    /// Those of the present table that no cell has confirmed yet.
    open: Vec<usize>,
    /// Styles decided at once, as guesses.
    decided: Vec<Guess>,
}

/// What the whole file says against the styles taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Contradiction {
    pub(super) mark: Option<char>,
    pub(super) order: Option<DateOrder>,
}

impl Doubts {
    /// Notes the styles of a table's columns.
    pub(super) fn begin(&mut self, plan: &Plan, styles: &[ColumnStyle]) {
        let start = self.all.len();
        let mut seen = Vec::new();
        for target in plan.targets.iter().filter(|target| has_style(target)) {
            let is_date = matches!(target.kind, Kind::Day | Kind::Instant);
            if seen.contains(&target.column) {
                continue;
            }
            seen.push(target.column);
            let style = styles.get(target.column);
            let why =
                style.map_or(
                    Why::Nothing,
                    |style| if is_date { style.order_why } else { style.mark_why },
                );
            let doubt = Doubt {
                column: target.column,
                name: plan.head.names[target.column].to_string(),
                is_date,
                mark: target.mark,
                order: target.order,
                why,
                open: 0,
                confirmed: 0,
                against: 0,
                other_order: None,
            };
            match why {
                Why::Cell(line) => {
                    self.decided.push(doubt.guess(&format!("only_reading:line {line}"), false));
                }
                Why::User => self.decided.push(doubt.guess("user", false)),
                Why::Sequence => self.decided.push(doubt.guess("sequence", false)),
                _ => self.all.push(doubt),
            }
        }
        self.open = (start..self.all.len()).collect();
    }

    /// Lets a row's cells speak.
    pub(super) fn see(&mut self, row: &Row<'_>, filled: &Filled) {
        let all = &mut self.all;
        self.open.retain(|&index| {
            let doubt = &mut all[index];
            if !has(filled.all(), doubt.column) {
                return true;
            }
            let cell = row.cell(doubt.column);
            if doubt.is_date {
                doubt.see_date(cell, row.line);
            } else {
                doubt.see_number(cell, row.line);
            }
            doubt.confirmed == 0
        });
    }

    /// What the file says against the styles taken.
    pub(super) fn contradiction(&self) -> Contradiction {
        let wrong = || self.all.iter().filter(|doubt| doubt.confirmed == 0 && doubt.against > 0);
        let other = |mark| if mark == '.' { ',' } else { '.' };
        Contradiction {
            mark: wrong().find(|doubt| !doubt.is_date).map(|doubt| other(doubt.mark)),
            order: wrong().filter(|doubt| doubt.is_date).find_map(|doubt| doubt.other_order),
        }
    }

    /// The guesses, and a problem for each column that stays open.
    pub(super) fn report(self, guesses: &mut Vec<Guess>, problems: &mut Problems) {
        guesses.extend(self.decided);
        for doubt in self.all {
            if doubt.confirmed > 0 {
                guesses.push(doubt.guess(&format!("only_reading:line {}", doubt.confirmed), false));
            } else if doubt.open > 0 {
                let is_open = !matches!(doubt.why, Why::Siblings | Why::Counts | Why::Usual);
                guesses.push(doubt.guess(doubt.reason(), is_open));
                if is_open {
                    let column = Some(doubt.column as u32 + 1);
                    let column_name = Some(doubt.name.as_str().into());
                    let at = Place { column, column_name, ..Place::default() };
                    problems.push(Problem::new(Code::Ambiguous, at, &doubt.taken()));
                }
            }
        }
    }
}

impl Doubt {
    fn see_number(&mut self, cell: &str, line: u32) {
        // Digits alone say nothing.
        if !cell.bytes().any(|byte| matches!(byte, b'.' | b',')) {
            return;
        }
        let says = Written::scan(cell).map_or(MarkEvidence::None, |written| written.says);
        match (says, self.mark) {
            (MarkEvidence::None, _) => {}
            (MarkEvidence::Either, _) => self.open += 1,
            (MarkEvidence::Point, '.') | (MarkEvidence::Comma, ',') => self.confirmed = line,
            _ => self.against += 1,
        }
    }

    fn see_date(&mut self, cell: &str, line: u32) {
        // With the year in front there is one order only.
        let year = cell.as_bytes().get(..4);
        if year.is_none_or(|year| year.iter().all(u8::is_ascii_digit)) {
            return;
        }
        match look_at_date(cell).map(|look| look.says) {
            None | Some(OrderEvidence::None) => {}
            Some(OrderEvidence::Either) => self.open += 1,
            Some(OrderEvidence::Only(order)) if order == self.order => self.confirmed = line,
            Some(OrderEvidence::Only(order)) => {
                self.against += 1;
                self.other_order = self.other_order.or(Some(order));
            }
        }
    }

    fn reason(&self) -> &'static str {
        match self.why {
            Why::Siblings => "other_columns",
            Why::Counts => "whole_numbers",
            Why::Delimiter => "delimiter",
            Why::Usual => "source",
            _ => "nothing",
        }
    }

    fn taken(&self) -> String {
        if !self.is_date {
            return self.mark.to_string();
        }
        let name = match self.order {
            DateOrder::Ymd => "ymd",
            DateOrder::Dmy => "dmy",
            DateOrder::Mdy => "mdy",
        };
        name.to_owned()
    }

    fn guess(&self, evidence: &str, ambiguous: bool) -> Guess {
        Guess {
            about: if self.is_date { "date_order" } else { "decimal_mark" }.to_owned(),
            column: Some(self.name.clone()),
            value: self.taken(),
            evidence: evidence.to_owned(),
            ambiguous,
            effect: None,
        }
    }
}

fn has_style(target: &Target) -> bool {
    matches!(target.kind, Kind::Number | Kind::Ratio | Kind::Day | Kind::Instant)
}
