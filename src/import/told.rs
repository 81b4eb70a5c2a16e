//! Rows that are no data, or not all of it, and what is said of them.

use crate::csv::{Fate, Row};
use crate::problem::{Code, Problem, Severity};
use crate::tables::TableId;

use super::intake::Intake;
use super::plan::Plan;
use super::rows::Refusal;
use super::values_of_row::{place, problem};

impl Intake {
    /// One order on several rows is worth a word where its rows are not its lines.
    pub(super) fn tell_repeat(&mut self, plan: &Plan, row: &Row<'_>) {
        let id = plan.place("orders.order_id");
        let target = plan.targets.iter().find(|target| Some(target.at) == id);
        // An order may be paid in several parts.
        let is_odd = plan.start(TableId::OrderLines).is_none() && !plan.once.has_transactions;
        if let Some(target) = target.filter(|_| is_odd) {
            let found = row.cell(target.column);
            let notice = problem(plan, row, target, Code::RepeatedOrder, found);
            self.problems.push(Problem { severity: Severity::Notice, ..notice });
        }
    }

    /// A row that is no data, and no fault.
    pub(super) fn skip(&mut self, plan: &Plan, row: &Row<'_>, code: Code) -> Fate {
        let notice = Problem::new(code, place(plan, row, None), &row.text());
        self.problems.push(Problem { severity: Severity::Notice, ..notice });
        Fate::Skipped
    }

    /// A row that cannot be kept, or not with all its digits.
    pub(super) fn refuse(&mut self, plan: &Plan, row: &Row<'_>, refusal: &Refusal) -> Fate {
        let (Refusal::Missing(at) | Refusal::TooManyDigits(at) | Refusal::TooLong(at)) = *refusal;
        let target = plan.targets.iter().find(|target| target.at == at);
        let code = refusal.code();
        self.problems.push(match target {
            Some(target) => problem(plan, row, target, code, row.cell(target.column)),
            None => Problem::new(code, place(plan, row, None), &row.text()),
        });
        match refusal {
            Refusal::Missing(_) | Refusal::TooLong(_) => Fate::SetAside,
            Refusal::TooManyDigits(_) => Fate::Read,
        }
    }
}
