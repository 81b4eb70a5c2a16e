//! A formula made ready for one question: names looked up, settings and alternatives decided.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::catalogue::Catalogue;
use super::formula::{Formula, Function, Sign};
use crate::calendar::{Period, common_days};
use crate::measures::{Evaluator, Grouping, MEASURES, Missing, Scope, Slice, measure};
use crate::note::Note;
use crate::settings::Settings;
use crate::tables::TableId;

/// A formula ready to be evaluated.
#[derive(Clone, Debug, PartialEq)]
pub enum Plan {
    /// A number.
    Number(Decimal),
    /// A measure, by number, of the rows in a scope.
    Measure(usize, Scope),
    /// The opposite.
    Minus(Box<Plan>),
    /// Two plans put together.
    Pair(Box<Plan>, Sign, Box<Plan>),
    /// A plan over the comparison period.
    Before(Box<Plan>),
    /// A plan, or a limit where that is less.
    AtMost(Box<Plan>, Decimal),
    /// A part of a whole; none where it is more than the whole.
    Share(Box<Plan>, Box<Plan>),
}

/// The slices a plan is evaluated over.
#[derive(Clone, Debug)]
pub struct Times {
    /// The period itself.
    pub now: Slice,
    /// The one it is compared with; none where there is none to be had.
    pub before: Option<Slice>,
}

/// Makes plans of formulas.
pub struct Planner<'a> {
    /// The KPIs that names may mean.
    pub catalogue: &'a Catalogue,
    /// What decides whether an input is there.
    pub evaluator: &'a Evaluator<'a>,
    /// What decides `when` and `at_most`.
    pub settings: &'a Settings,
    /// The dimension the figure must be broken down by.
    pub by: Option<&'a str>,
}

/// What is missing, sorted, each once.
type Lacks = BTreeSet<Missing>;

impl Planner<'_> {
    /// The plan of a KPI, and notes on which inputs were chosen.
    ///
    /// # Errors
    /// All inputs that are missing.
    pub fn plan(
        &self,
        id: &str,
        formula: &Formula,
        scope: &Scope,
    ) -> Result<(Plan, Vec<Note>), Vec<Missing>> {
        let mut notes = BTreeSet::new();
        let plan = self.resolve(&[id], formula, scope, &mut notes);
        plan.map(|plan| (plan, notes.into_iter().collect()))
            .map_err(|lacks| lacks.into_iter().collect())
    }

    fn resolve(
        &self,
        way: &[&str],
        formula: &Formula,
        scope: &Scope,
        notes: &mut BTreeSet<Note>,
    ) -> Result<Plan, Lacks> {
        match formula {
            Formula::Number(number) => Ok(Plan::Number(*number)),
            Formula::Name(name) => self.name(way, name, scope, notes),
            Formula::Minus(of) => Ok(Plan::Minus(Box::new(self.resolve(way, of, scope, notes)?))),
            Formula::Pair(left, sign, right) => {
                let left = self.resolve(way, left, scope, notes);
                let right = self.resolve(way, right, scope, notes);
                both(left, right).map(|(left, right)| Plan::Pair(left, *sign, right))
            }
            Formula::Call(function, arguments) => {
                self.call(way, *function, arguments, scope, notes)
            }
        }
    }

    fn name(
        &self,
        way: &[&str],
        name: &str,
        scope: &Scope,
        notes: &mut BTreeSet<Note>,
    ) -> Result<Plan, Lacks> {
        let is_own_id = way.last() == Some(&name);
        if !is_own_id && let Some(entry) = self.catalogue.find(name) {
            if way.contains(&name) {
                return Err(one(Missing::unknown(Some(name))));
            }
            let way: Vec<&str> = way.iter().copied().chain([name]).collect();
            return self.resolve(&way, &entry.formula, scope, notes);
        }
        let number = measure(name).ok_or_else(|| one(Missing::unknown(Some(name))))?;
        let dimensions: Vec<&str> =
            scope.iter().map(|(dimension, _)| dimension.as_str()).chain(self.by).collect();
        self.evaluator.table_of(number, &dimensions).map_err(one)?;
        Ok(Plan::Measure(number, scope.clone()))
    }

    fn call(
        &self,
        way: &[&str],
        function: Function,
        arguments: &[Formula],
        scope: &Scope,
        notes: &mut BTreeSet<Note>,
    ) -> Result<Plan, Lacks> {
        let setting = || Err(one(Missing::unknown(Some(&arguments[0].to_string()))));
        match function {
            Function::First | Function::Prefer => {
                self.first(way, function, arguments, scope, notes)
            }
            Function::Known => {
                let known = arguments.iter().map(|part| self.resolve(way, part, scope, notes));
                let (known, lacking): (Vec<_>, Vec<_>) = known.partition(Result::is_ok);
                let sum = known
                    .into_iter()
                    .flatten()
                    .reduce(|left, right| Plan::Pair(Box::new(left), Sign::Plus, Box::new(right)));
                sum.ok_or_else(|| fewest(lacking.into_iter().filter_map(Result::err)))
            }
            Function::Before => {
                Ok(Plan::Before(Box::new(self.resolve(way, &arguments[0], scope, notes)?)))
            }
            Function::When => match self.settings.flag(&arguments[0].to_string()) {
                Some(true) => self.resolve(way, &arguments[1], scope, notes),
                Some(false) => self.resolve(way, &arguments[2], scope, notes),
                None => setting(),
            },
            Function::AtMost => match self.settings.number(&arguments[1].to_string()) {
                Some(limit) => {
                    let plan = self.resolve(way, &arguments[0], scope, notes)?;
                    Ok(Plan::AtMost(Box::new(plan), limit))
                }
                None => Err(one(Missing::unknown(Some(&arguments[1].to_string())))),
            },
            Function::Share => {
                let part = self.resolve(way, &arguments[0], scope, notes);
                let whole = self.resolve(way, &arguments[1], scope, notes);
                both(part, whole).map(|(part, whole)| Plan::Share(part, whole))
            }
            Function::Of => {
                let [of, Formula::Name(dimension), Formula::Name(value)] = arguments else {
                    return setting();
                };
                let mut narrower = scope.clone();
                narrower.push((dimension.clone(), vec![value.clone()]));
                narrower.sort();
                self.resolve(way, of, &narrower, notes)
            }
        }
    }

    /// The first alternative whose inputs are all there.
    fn first(
        &self,
        way: &[&str],
        function: Function,
        alternatives: &[Formula],
        scope: &Scope,
        notes: &mut BTreeSet<Note>,
    ) -> Result<Plan, Lacks> {
        let mut lacking = Vec::new();
        for alternative in alternatives {
            let mut inner = BTreeSet::new();
            match self.resolve(way, alternative, scope, &mut inner) {
                Ok(plan) => {
                    if function == Function::First && !lacking.is_empty() {
                        inner.insert(used_instead(&alternatives[0], alternative));
                    }
                    notes.append(&mut inner);
                    return Ok(plan);
                }
                Err(lacks) => lacking.push(lacks),
            }
        }
        Err(fewest(lacking.into_iter()))
    }
}

fn used_instead(wanted: &Formula, used: &Formula) -> Note {
    match used {
        Formula::Number(_) => Note::new("left_out", [("input", wanted.to_string())]),
        _ => {
            Note::new("used_instead", [("used", used.to_string()), ("wanted", wanted.to_string())])
        }
    }
}

/// Both plans, or what either lacks.
fn both(
    left: Result<Plan, Lacks>,
    right: Result<Plan, Lacks>,
) -> Result<(Box<Plan>, Box<Plan>), Lacks> {
    match (left, right) {
        (Ok(left), Ok(right)) => Ok((Box::new(left), Box::new(right))),
        (Err(mut left), Err(mut right)) => {
            left.append(&mut right);
            Err(left)
        }
        (Err(lacks), _) | (_, Err(lacks)) => Err(lacks),
    }
}

fn one(missing: Missing) -> Lacks {
    BTreeSet::from([missing])
}

/// Of several alternatives, what is missing of the one that lacks least.
fn fewest(lacking: impl Iterator<Item = Lacks>) -> Lacks {
    lacking.min_by_key(BTreeSet::len).unwrap_or_default()
}

impl Plan {
    /// Calls with every measure in it.
    pub fn each_measure<'a>(&'a self, visit: &mut dyn FnMut(usize, &'a Scope)) {
        match self {
            Plan::Number(_) => {}
            Plan::Measure(measure, scope) => visit(*measure, scope),
            Plan::Minus(of) | Plan::Before(of) | Plan::AtMost(of, _) => of.each_measure(visit),
            Plan::Pair(left, _, right) | Plan::Share(left, right) => {
                left.each_measure(visit);
                right.each_measure(visit);
            }
        }
    }

    /// The tables whose coverage bounds it.
    pub fn tables(&self) -> BTreeSet<TableId> {
        let mut tables = BTreeSet::new();
        self.each_measure(&mut |measure, _| {
            tables.insert(MEASURES[measure].covered_by());
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
        self.each_measure(&mut |measure, scope| {
            let dimensions: Vec<&str> =
                scope.iter().map(|(dimension, _)| dimension.as_str()).chain(by).collect();
            bounds.insert(evaluator.coverage(measure, &dimensions));
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
        match self {
            Plan::Number(number) => Ok(*number),
            Plan::Measure(measure, scope) => {
                let grouping = group.map(|(grouping, _)| grouping);
                let cells = evaluator.evaluate(*measure, &times.now, scope, grouping)?;
                let cell = group.map_or_else(|| cells.overall(), |(_, code)| cells.group(code));
                cell.value.ok_or_else(|| unknown_cell(*measure))
            }
            Plan::Minus(of) => Ok(-of.evaluate(evaluator, times, group)?),
            Plan::Before(of) => {
                let before = times.before.clone().ok_or_else(Missing::period_before)?;
                of.evaluate(evaluator, &Times { now: before, before: None }, group)
            }
            Plan::Pair(left, sign, right) => {
                let left = left.evaluate(evaluator, times, group)?;
                combine(left, *sign, right.evaluate(evaluator, times, group)?)
            }
            Plan::Share(part, whole) => {
                let part = part.evaluate(evaluator, times, group)?;
                share(part, whole.evaluate(evaluator, times, group)?)
            }
            Plan::AtMost(of, limit) => match &**of {
                Plan::Pair(left, Sign::Over, right) => {
                    let left = left.evaluate(evaluator, times, group)?;
                    let right = right.evaluate(evaluator, times, group)?;
                    match combine(left, Sign::Over, right) {
                        Err(_) if right.is_zero() && !left.is_zero() => Ok(*limit),
                        value => value.map(|value| value.min(*limit)),
                    }
                }
                of => Ok(of.evaluate(evaluator, times, group)?.min(*limit)),
            },
        }
    }
}

/// There are rows, but none has the column.
fn unknown_cell(measure: usize) -> Missing {
    let measure = &MEASURES[measure];
    match measure.aggregate {
        crate::measures::Aggregate::Sum(column) => Missing::column(measure.table, column),
        _ => Missing::table(measure.table),
    }
}

fn share(part: Decimal, whole: Decimal) -> Result<Decimal, Missing> {
    if part > whole && !whole.is_zero() {
        return Err(Missing::more_than_whole());
    }
    combine(part, Sign::Over, whole)
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
