//! Rows that are no data, or not all of it, and what is said of them.

use crate::csv::{Fate, Row};
use crate::problem::{Code, Problem, Severity};

use super::intake::Intake;
use super::plan::Plan;
use super::rows::Refusal;
use super::values_of_row::{place, problem};

impl Intake {
    /// One order on several rows is worth a word where its rows are not its lines.
    pub(super) fn tell_repeat(&mut self, plan: &Plan, row: &Row<'_>) {
        let Some(target) = plan.once.repeated.map(|index| &plan.targets[index]) else { return };
        let notice = || {
            let cell = row.cell(target.column);
            let notice = problem(plan, row, target, Code::RepeatedOrder, cell);
            Problem { severity: Severity::Notice, ..notice }
        };
        self.problems.push_with(Code::RepeatedOrder, notice);
    }

    /// A row that is no data, and no fault.
    pub(super) fn skip(&mut self, plan: &Plan, row: &Row<'_>, code: Code) -> Fate {
        let notice = || {
            let notice = Problem::new(code, place(plan, row, None), &row.text());
            Problem { severity: Severity::Notice, ..notice }
        };
        self.problems.push_with(code, notice);
        Fate::Skipped
    }

    /// A row that cannot be kept, or not with all its digits.
    pub(super) fn refuse(&mut self, plan: &Plan, row: &Row<'_>, refusal: &Refusal) -> Fate {
        let (Refusal::Missing(at) | Refusal::TooManyDigits(at) | Refusal::TooLong(at)) = *refusal;
        let target = plan.targets.iter().find(|target| target.at == at);
        let code = refusal.code();
        self.problems.push_with(code, || match target {
            Some(target) => problem(plan, row, target, code, row.cell(target.column)),
            None => Problem::new(code, place(plan, row, None), &row.text()),
        });
        match refusal {
            Refusal::Missing(_) | Refusal::TooLong(_) => Fate::SetAside,
            Refusal::TooManyDigits(_) => Fate::Read,
        }
    }
}
