//! A formula made ready for one question, and its value.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::formula::Sign;
use crate::calendar::{Period, common_days};
use crate::measures::{
    Aggregate, Cell, Evaluator, Grouping, MEASURES, Missing, Scope, Slice, Window,
};
use crate::tables::TableId;

/// A formula ready to be evaluated.
#[derive(Clone, Debug, PartialEq)]
pub enum Plan {
    /// A number.
    Number(Decimal),
    /// How many days are taken.
    Days,
    /// A measure, by number, of the rows in a scope.
    Measure(usize, Scope),
    /// The opposite.
    Minus(Box<Plan>),
    /// Two plans put together.
    Pair(Box<Plan>, Sign, Box<Plan>),
    /// A plan over the comparison period.
    Before(Box<Plan>),
    /// A plan over the same dates a year before.
    YearBefore(Box<Plan>),
    /// A plan, or a limit where that is less.
    AtMost(Box<Plan>, Decimal),
    /// A plan, or a limit where that is more.
    AtLeast(Box<Plan>, Decimal),
    /// A part of a whole; none where it is more than the whole.
    Share(Box<Plan>, Box<Plan>),
    /// The square root; none of what is below zero.
    Root(Box<Plan>),
    /// A plan of all groups together, in each of them.
    Overall(Box<Plan>),
}

/// The slices a plan is evaluated over.
#[derive(Clone, Debug)]
pub struct Times {
    /// The period itself.
    pub now: Slice,
    /// The one it is compared with; none where there is none to be had.
    pub before: Option<Slice>,
    /// The one a year before; none where there is none to be had.
    pub year_before: Option<Slice>,
}

impl Times {
    /// A slice by itself.
    pub fn only(now: Slice) -> Self {
        Times { now, before: None, year_before: None }
    }
}

/// A measure in a plan.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// By number.
    pub measure: usize,
    /// Of these rows.
    pub scope: &'a Scope,
    /// Whether it is kept apart by the dimension asked for.
    pub is_grouped: bool,
}

impl Plan {
    /// Calls with every measure in it.
    pub fn each_input<'a>(&'a self, visit: &mut dyn FnMut(Input<'a>)) {
        self.each(true, visit);
    }

    /// Calls with every measure in it.
    pub fn each_measure<'a>(&'a self, visit: &mut dyn FnMut(usize, &'a Scope)) {
        self.each_input(&mut |input| visit(input.measure, input.scope));
    }

    fn each<'a>(&'a self, is_grouped: bool, visit: &mut dyn FnMut(Input<'a>)) {
        match self {
            Plan::Number(_) | Plan::Days => {}
            Plan::Measure(measure, scope) => {
                visit(Input { measure: *measure, scope, is_grouped });
            }
            Plan::Overall(of) => of.each(false, visit),
            Plan::Minus(of)
            | Plan::Before(of)
            | Plan::YearBefore(of)
            | Plan::AtMost(of, _)
            | Plan::AtLeast(of, _)
            | Plan::Root(of) => {
                of.each(is_grouped, visit);
            }
            Plan::Pair(left, _, right) | Plan::Share(left, right) => {
                left.each(is_grouped, visit);
                right.each(is_grouped, visit);
            }
        }
    }

    /// The tables whose coverage bounds it.
    pub fn tables(&self) -> BTreeSet<TableId> {
        let mut tables = BTreeSet::new();
        self.each_measure(&mut |measure, _| {
            if is_bound(measure) {
                tables.insert(MEASURES[measure].covered_by());
            }
        });
        tables
    }

    /// The days that the data cover of every input; none where no input has days. `by`: the
    /// dimension to be kept apart. With `with_undated`, inputs that have no days at all set no
    /// bounds.
    pub fn coverage(
        &self,
        evaluator: &Evaluator,
        by: Option<&str>,
        with_undated: bool,
    ) -> Option<Vec<Period>> {
        let mut bounds = BTreeSet::new();
        self.each_input(&mut |Input { measure, scope, is_grouped }| {
            let by = by.filter(|_| is_grouped);
            let dimensions: Vec<&str> =
                scope.iter().map(|(dimension, _)| dimension.as_str()).chain(by).collect();
            if is_bound(measure) {
                bounds.insert(evaluator.coverage(measure, &dimensions));
            }
        });
        bounds
            .into_iter()
            .filter(|days| !(with_undated && days.is_empty()))
            .reduce(|left, right| common_days(&left, &right))
    }

    /// The value over a slice, of all rows or of one group.
    ///
    /// # Errors
    /// What it lacks.
    pub fn evaluate(
        &self,
        evaluator: &Evaluator,
        times: &Times,
        group: Option<(&Grouping, u32)>,
    ) -> Result<Decimal, Missing> {
        let value = |plan: &Plan| plan.evaluate(evaluator, times, group);
        match self {
            Plan::Number(number) => Ok(*number),
            Plan::Days => Ok(times.now.days_taken().into()),
            Plan::Measure(measure, scope) => {
                let grouping = group.map(|(grouping, _)| grouping);
                let cells = evaluator.evaluate(*measure, &times.now, scope, grouping)?;
                let cell = group.map_or_else(|| cells.overall(), |(_, code)| cells.group(code));
                cell.value.ok_or_else(|| unknown_cell(*measure, cell))
            }
            Plan::Minus(of) => Ok(-value(of)?),
            Plan::Before(of) => {
                let before = times.before.clone().ok_or_else(Missing::period_before)?;
                of.evaluate(evaluator, &Times::only(before), group)
            }
            Plan::YearBefore(of) => {
                let before = times.year_before.clone().ok_or_else(Missing::period_before)?;
                of.evaluate(evaluator, &Times::only(before), group)
            }
            Plan::AtLeast(of, limit) => Ok(value(of)?.max(*limit)),
            Plan::Pair(left, sign, right) => combine(value(left)?, *sign, value(right)?),
            Plan::Share(part, whole) => share(value(part)?, value(whole)?),
            Plan::AtMost(of, limit) => match &**of {
                Plan::Pair(left, Sign::Over, right) => at_most(value(left)?, value(right)?, *limit),
                of => Ok(value(of)?.min(*limit)),
            },
            Plan::Root(of) => root(value(of)?).ok_or_else(|| Missing::unknown(None)),
            Plan::Overall(of) => of.evaluate(evaluator, times, None),
        }
    }
}

/// Whether the days its table covers bound what a measure can tell.
fn is_bound(measure: usize) -> bool {
    MEASURES[measure].window != Window::Always
}

/// There are rows, but none has the column; or there is no row to take a value of.
fn unknown_cell(measure: usize, cell: Cell) -> Missing {
    let measure = &MEASURES[measure];
    match measure.aggregate {
        Aggregate::Quantile(..) if cell.rows == 0 => Missing::denominator(),
        Aggregate::Sum(column)
        | Aggregate::SumOverDays(column)
        | Aggregate::ArticlesSum(_, column)
        | Aggregate::Quantile(column, ..) => Missing::column(measure.table, column),
        _ => Missing::table(measure.table),
    }
}

fn share(part: Decimal, whole: Decimal) -> Result<Decimal, Missing> {
    if part > whole && !whole.is_zero() {
        return Err(Missing::more_than_whole());
    }
    combine(part, Sign::Over, whole)
}

/// A quotient, or the limit where that is less or where there is nothing to divide by.
fn at_most(left: Decimal, right: Decimal, limit: Decimal) -> Result<Decimal, Missing> {
    match combine(left, Sign::Over, right) {
        Err(_) if right.is_zero() && !left.is_zero() => Ok(limit),
        value => value.map(|value| value.min(limit)),
    }
}

fn combine(left: Decimal, sign: Sign, right: Decimal) -> Result<Decimal, Missing> {
    let value = match sign {
        Sign::Plus => left.checked_add(right),
        Sign::Minus => left.checked_sub(right),
        Sign::Times => left.checked_mul(right),
        Sign::Over if right.is_zero() => return Err(Missing::denominator()),
        Sign::Over => left.checked_div(right),
    };
    value.ok_or_else(|| Missing::unknown(None))
}

/// The square root to as many digits as are kept, by Newton's method from above.
fn root(of: Decimal) -> Option<Decimal> {
    if of.is_zero() {
        return Some(of);
    }
    if of.is_sign_negative() {
        return None;
    }
    // Not less than the root, and small enough to add to.
    let mut root = if of > Decimal::TEN { of / Decimal::TWO } else { of.max(Decimal::ONE) };
    loop {
        let next = root.checked_add(of.checked_div(root)?)? / Decimal::TWO;
        // From above every step comes nearer, until the digits end.
        if next >= root {
            return Some(root);
        }
        root = next;
    }
}

#[cfg(test)]
mod tests {
    use super::{Decimal, root};

    #[test]
    fn takes_square_roots() {
        for (of, expected) in [
            ("0", "0"),
            ("4", "2"),
            ("0.0001", "0.01"),
            ("1522756", "1234"),
            ("2", "1.4142135623730950488016887242"),
        ] {
            let of: Decimal = of.parse().expect("a number");
            let root = root(of).expect("a root").round_dp(28 - 1).normalize();
            let expected: Decimal = expected.parse().expect("a number");
            assert_eq!(root, expected.round_dp(27), "root of {of}");
        }
        assert_eq!(root(Decimal::NEGATIVE_ONE), None);
        assert!(root(Decimal::MAX).is_some());
    }
}
