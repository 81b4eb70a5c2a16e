//! Cells that change what other cells of their row gave.

use super::cells::Value;
use super::details;
use super::fields::How;
use super::packed;
use super::plan::Plan;
use super::target::Target;
use super::values_of_row::Values;
use crate::problem::Code;
use crate::values::missing::bare;
use crate::values::{Number, is_missing_value, parse_amount, parse_duration, parse_flag};

/// Words for a deal that was made, beside yes.
const WON: &[&str] = &[
    "won",
    "closed won",
    "converted",
    "customer",
    "gewonnen",
    "geconverteerd",
    "klant",
    "vundet",
    "konverteret",
    "kunde",
];
/// Words for a deal that was not made, or not yet, beside no.
const NOT_WON: &[&str] = &[
    "lost",
    "open",
    "new",
    "pending",
    "closed lost",
    "qualified",
    "verloren",
    "nieuw",
    "tabt",
    "ny",
    "åben",
];
const DOWN: &[&str] = &[
    "down",
    "offline",
    "outage",
    "fail",
    "failed",
    "failure",
    "error",
    "critical",
    "uitval",
    "storing",
    "niet bereikbaar",
    "nede",
    "nedbrud",
    "fejl",
];
const UP: &[&str] = &["up", "online", "ok", "success", "bereikbaar", "oppe", "i drift"];
/// States in which nothing was measured.
const IDLE: &[&str] = &["paused", "started", "unknown", "maintenance", "onderhoud", "pauze"];
const PAID: &[&str] = &[
    "out",
    "debit",
    "dr",
    "d",
    "af",
    "paid",
    "withdrawal",
    "uit",
    "ud",
    "debet",
    "-",
    "hævet",
    "udbetaling",
];
const RECEIVED: &[&str] =
    &["in", "credit", "cr", "c", "bij", "received", "deposit", "ind", "kredit", "+", "indbetaling"];

impl Values {
    /// Lets a cell change what the row has; none if the target is not of that kind, an error if
    /// the cell cannot be read.
    pub(super) fn follow(
        &mut self,
        plan: &Plan,
        target: &Target,
        cell: &str,
    ) -> Option<Result<(), Code>> {
        let is_empty = is_missing_value(cell) && bare(cell) != "-";
        if let How::Says(saying) = target.how {
            let is_silent = is_empty || plan.is_nothing(cell);
            return Some(if is_silent { Ok(()) } else { self.take(plan, target, saying, cell) });
        }
        Some(match target.how {
            How::Won
            | How::UpOrDown
            | How::Direction
            | How::RateOf(_)
            | How::Outgoing
            | How::StepName
            | How::EventName
            | How::Since
            | How::Plus
            | How::OverRows
            | How::OffOverRows
            | How::WithoutTax
            | How::LeftOfTotal
            | How::Fee
            | How::PaidBack
            | How::TaxAmount(_)
                if is_empty || plan.is_nothing(cell) =>
            {
                Ok(())
            }
            How::Won => is_one_of(cell, WON, NOT_WON, &[]).map(|is_won| {
                let day = plan.place("leads.created_at").map(|at| self.all[at]);
                if let (Some(true), Value::None, Some(day)) = (is_won, self.all[target.at], day) {
                    self.all[target.at] = day;
                }
            }),
            How::StepName | How::EventName => self.name_step(target, cell),
            How::Since => self.begin_at(plan, target, cell),
            How::UpOrDown => {
                is_one_of(cell, UP, DOWN, IDLE).map(|is_up| self.be_up(plan, target, is_up))
            }
            How::Direction => is_one_of(cell, RECEIVED, PAID, &[]).map(|is_in| {
                if let (Some(is_in), Value::Number(amount)) = (is_in, self.all[target.at]) {
                    let is_wrong = is_in == (amount.units < 0);
                    let amount = if is_wrong { amount.negated() } else { amount };
                    self.all[target.at] = Value::Number(amount);
                }
            }),
            How::Outgoing => parse_amount(cell, target.mark).map(|amount| {
                if amount.units != 0 || self.all[target.at] == Value::None {
                    let paid = if amount.units > 0 { amount.negated() } else { amount };
                    self.all[target.at] = Value::Number(paid);
                }
            }),
            How::Plus => parse_duration(cell, target.mark).and_then(|part| self.add(target, part)),
            How::OverRows => {
                parse_amount(cell, target.mark).and_then(|part| self.add(target, part))
            }
            How::OffOverRows => parse_amount(cell, target.mark).and_then(|part| {
                self.add(target, if part.units > 0 { part.negated() } else { part })
            }),
            How::WithoutTax => self.take_rest(plan, target, cell),
            How::LeftOfTotal => match parse_amount(cell, target.mark) {
                Ok(left) if left.units == 0 => Ok(()),
                _ => self.take_rest(plan, target, cell),
            },
            // A booking for each fee, and a return, are made where rows are put.
            How::Fee | How::PaidBack => parse_amount(cell, target.mark).map(|_| ()),
            How::FeeName | How::FeeGroup | How::PaidBackIf => Ok(()),
            // Lines are made where rows are put.
            How::Details => details::check(cell),
            // A row for each rate, tax or line is made where rows are put.
            How::RateOf(_) | How::TaxAmount(_) => parse_amount(cell, target.mark).map(|_| ()),
            How::PackedList => packed::check(cell),
            _ => return None,
        })
    }

    /// Adds a part of a number to what other columns gave of it.
    fn add(&mut self, target: &Target, part: Number) -> Result<(), Code> {
        let sum = match self.all[target.at].number() {
            Some(before) => before.plus(part).ok_or(Code::TooManyDigits)?,
            None => part,
        };
        self.all[target.at] = Value::Number(sum);
        Ok(())
    }

    /// What the order's total has more than the cell, where no other column gives it.
    fn take_rest(&mut self, plan: &Plan, target: &Target, cell: &str) -> Result<(), Code> {
        let part = parse_amount(cell, target.mark)?;
        let total = plan.place("orders.total").and_then(|at| self.all[at].number());
        if let (Some(total), Value::None) = (total, self.all[target.at]) {
            let rest = total.plus(part.negated()).ok_or(Code::TooManyDigits)?;
            self.all[target.at] = Value::Number(rest);
        }
        Ok(())
    }

    /// The row's duration, else one check, was up or was down.
    fn be_up(&mut self, plan: &Plan, target: &Target, is_up: Option<bool>) {
        let Some(down) = plan.place("uptime.down_s") else { return };
        let nothing = Value::Number(Number::whole(0));
        let lasted = match self.all[target.at] {
            Value::None => Value::Number(Number::whole(1)),
            lasted => lasted,
        };
        let (up_s, down_s) = match is_up {
            Some(true) => (lasted, nothing),
            Some(false) => (nothing, lasted),
            None => (Value::None, Value::None),
        };
        (self.all[target.at], self.all[down]) = (up_s, down_s);
    }
}

/// Whether a cell says yes or is one of the first words, or says no or is one of the second; none
/// for the third.
fn is_one_of(
    cell: &str,
    yes: &[&str],
    no: &[&str],
    neither: &[&str],
) -> Result<Option<bool>, Code> {
    let text = bare(cell).to_lowercase();
    let has = |list: &[&str]| list.contains(&text.as_str());
    match () {
        () if has(yes) => Ok(Some(true)),
        () if has(no) => Ok(Some(false)),
        () if has(neither) => Ok(None),
        () => parse_flag(&text).map(Some),
    }
}

#[cfg(test)]
mod tests {
    use super::{DOWN, IDLE, PAID, RECEIVED, UP, is_one_of};
    use crate::problem::Code;

    #[test]
    fn reads_states_and_directions() {
        for (cell, expected) in [
            ("Up", Ok(Some(true))),
            ("DOWN", Ok(Some(false))),
            ("1", Ok(Some(true))),
            ("Paused", Ok(None)),
            ("blue", Err(Code::NotAFlag)),
        ] {
            assert_eq!(is_one_of(cell, UP, DOWN, IDLE), expected, "{cell}");
        }
        assert_eq!(is_one_of("Af", RECEIVED, PAID, &[]), Ok(Some(false)));
        assert_eq!(is_one_of("Bij", RECEIVED, PAID, &[]), Ok(Some(true)));
    }
}
