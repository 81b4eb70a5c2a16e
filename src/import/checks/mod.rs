//! Values of a row that cannot be, or not together. They are kept and counted as they stand, and
//! told with their place: only the shop knows which of them is the wrong one.
//!
//! One rule an entry, in the list of its kind. A rule applies where the file fills all its fields.

mod dates;
mod money;
mod parts;
mod times;

use crate::csv::Row;
use crate::problem::{Code, Problems};

use super::cells::Value;
use super::plan::Plan;
use super::values_of_row::problem;
use dates::Years;

/// One thing that cannot be.
pub(super) struct Check {
    /// What is said of it.
    code: Code,
    /// The fields it needs; it is told at the first.
    needs: &'static [&'static str],
    /// Whether it holds only where the file's totals are known to include tax.
    with_tax: bool,
    /// Whether these values, in the order of the fields, cannot be. None of them is missing.
    is_wrong: fn(&[Value]) -> bool,
}

/// All rules.
const ALL: &[&[Check]] = &[money::CHECKS, times::CHECKS, parts::CHECKS];

/// The rules a table's columns allow.
#[derive(Default)]
pub(super) struct Checks {
    rules: Vec<Rule>,
    years: Vec<Years>,
}

/// A rule in the places of a plan.
struct Rule {
    check: &'static Check,
    places: Vec<usize>,
    /// The target the rule is told at.
    target: usize,
    /// An order's own cells are checked once, though its rows may repeat them.
    is_of_order: bool,
}

impl Checks {
    pub(super) fn of(plan: &Plan, includes_tax: Option<bool>) -> Self {
        let all = ALL.iter().copied().flatten();
        let known = all.filter(|check| !check.with_tax || includes_tax == Some(true));
        Checks {
            rules: known.filter_map(|check| Rule::of(check, plan)).collect(),
            years: Years::all(plan),
        }
    }

    /// Looks at a row's values. `is_repeat`: its order has come before.
    pub(super) fn see(
        &mut self,
        plan: &Plan,
        row: &Row<'_>,
        values: &[Value],
        is_repeat: bool,
        problems: &mut Problems,
    ) {
        for rule in self.rules.iter().filter(|rule| !(is_repeat && rule.is_of_order)) {
            if rule.is_broken(values) {
                let target = &plan.targets[rule.target];
                let cell = row.cell(target.column);
                problems.push(problem(plan, row, target, rule.check.code, cell));
            }
        }
        self.years.iter_mut().for_each(|years| years.see(plan, row, values));
    }

    /// What only all rows together show.
    pub(super) fn report(self, problems: &mut Problems) {
        self.years.into_iter().for_each(|years| years.report(problems));
    }
}

impl Rule {
    fn of(check: &'static Check, plan: &Plan) -> Option<Self> {
        let is_filled = check.needs.iter().all(|field| plan.fills(field));
        let places: Vec<usize> = check.needs.iter().filter_map(|field| plan.place(field)).collect();
        if !is_filled || places.len() != check.needs.len() {
            return None;
        }
        let target = plan.targets.iter().position(|target| target.at == places[0])?;
        let is_of_order = check.needs.iter().all(|field| field.starts_with("orders."));
        Some(Rule { check, places, target, is_of_order })
    }

    fn is_broken(&self, values: &[Value]) -> bool {
        let mut own = [Value::None; 4];
        for (own, &place) in own.iter_mut().zip(&self.places) {
            *own = values[place];
            if *own == Value::None {
                return false;
            }
        }
        (self.check.is_wrong)(&own[..self.places.len()])
    }
}

#[cfg(test)]
mod tests {
    use super::ALL;
    use crate::problem::Severity;

    #[test]
    fn rules_are_notices_about_fields_there_are() {
        for check in ALL.iter().copied().flatten() {
            assert_eq!(check.code.severity(), Severity::Notice, "{:?}", check.needs);
            assert!((1..=4).contains(&check.needs.len()), "{:?}", check.needs);
            for field in check.needs {
                assert!(crate::tables::field(field).is_some(), "{field}");
            }
        }
    }
}
