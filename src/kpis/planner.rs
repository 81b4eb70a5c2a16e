//! From a formula to a plan: names looked up, settings and alternatives decided.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::catalogue::Catalogue;
use super::formula::{Formula, Function, Sign};
use super::plan::Plan;
use crate::measures::{Evaluator, Missing, Scope, measure};
use crate::note::Note;
use crate::ordered::InOrder;
use crate::settings::Settings;

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

/// What holds for a part of a formula.
#[derive(Clone, Copy)]
struct At<'a> {
    /// The KPIs it is a part of.
    way: &'a [&'a str],
    scope: &'a Scope,
    by: Option<&'a str>,
}

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
        let plan = self.resolve(At { way: &[id], scope, by: self.by }, formula, &mut notes);
        plan.map(|plan| (plan, notes.into_iter().collect()))
            .map_err(|lacks| lacks.into_iter().collect())
    }

    fn resolve(
        &self,
        at: At,
        formula: &Formula,
        notes: &mut BTreeSet<Note>,
    ) -> Result<Plan, Lacks> {
        match formula {
            Formula::Number(number) => Ok(Plan::Number(*number)),
            Formula::Name(name) => self.name(at, name, notes),
            Formula::Minus(of) => Ok(Plan::Minus(Box::new(self.resolve(at, of, notes)?))),
            Formula::Pair(left, sign, right) => {
                let left = self.resolve(at, left, notes);
                let right = self.resolve(at, right, notes);
                both(left, right).map(|(left, right)| Plan::Pair(left, *sign, right))
            }
            Formula::Call(function, arguments) => self.call(at, *function, arguments, notes),
        }
    }

    fn name(&self, at: At, name: &str, notes: &mut BTreeSet<Note>) -> Result<Plan, Lacks> {
        let is_own_id = at.way.last() == Some(&name);
        if !is_own_id && let Some(entry) = self.catalogue.find(name) {
            if at.way.contains(&name) {
                return Err(one(Missing::unknown(Some(name))));
            }
            let way: Vec<&str> = at.way.iter().copied().chain([name]).collect();
            return self.resolve(At { way: &way, ..at }, &entry.formula, notes);
        }
        let Some(number) = measure(name) else { return self.plain(name) };
        let dimensions: Vec<&str> =
            at.scope.iter().map(|(dimension, _)| dimension.as_str()).chain(at.by).collect();
        self.evaluator.table_of(number, &dimensions).map_err(one)?;
        Ok(Plan::Measure(number, at.scope.clone()))
    }

    /// A name that is neither a KPI nor a measure: the days, or a setting.
    fn plain(&self, name: &str) -> Result<Plan, Lacks> {
        if name == Formula::DAYS {
            return Ok(Plan::Days);
        }
        match self.settings.number(name) {
            Some(number) => Ok(Plan::Number(number)),
            None if Settings::NUMBERS.contains(&name) => Err(one(Missing::setting(name))),
            None => Err(one(Missing::unknown(Some(name)))),
        }
    }

    fn call(
        &self,
        at: At,
        function: Function,
        arguments: &[Formula],
        notes: &mut BTreeSet<Note>,
    ) -> Result<Plan, Lacks> {
        let of = |plan: Result<Plan, Lacks>| plan.map(Box::new);
        match function {
            Function::First | Function::Prefer => self.first(at, function, arguments, notes),
            Function::Known => self.known(at, arguments, notes),
            Function::Before => of(self.resolve(at, &arguments[0], notes)).map(Plan::Before),
            Function::YearBefore => {
                of(self.resolve(at, &arguments[0], notes)).map(Plan::YearBefore)
            }
            Function::Sqrt => of(self.resolve(at, &arguments[0], notes)).map(Plan::Root),
            Function::When => match self.settings.flag(&arguments[0].to_string()) {
                Some(true) => self.resolve(at, &arguments[1], notes),
                Some(false) => self.resolve(at, &arguments[2], notes),
                None => Err(one(Missing::unknown(Some(&arguments[0].to_string())))),
            },
            Function::AtMost | Function::AtLeast => {
                let limit = self.limit(&arguments[1])?;
                let plan = Box::new(self.resolve(at, &arguments[0], notes)?);
                Ok(match function {
                    Function::AtMost => Plan::AtMost(plan, limit),
                    _ => Plan::AtLeast(plan, limit),
                })
            }
            Function::Share => {
                let part = self.resolve(at, &arguments[0], notes);
                let whole = self.resolve(at, &arguments[1], notes);
                both(part, whole).map(|(part, whole)| Plan::Share(part, whole))
            }
            Function::Of => self.of(at, arguments, notes),
            Function::Across => self.across(at, arguments, notes),
        }
    }

    /// A setting or a number.
    fn limit(&self, limit: &Formula) -> Result<Decimal, Lacks> {
        match limit
            .as_number()
            .map_or_else(|| self.plain(&limit.to_string()), |n| Ok(Plan::Number(n)))?
        {
            Plan::Number(limit) => Ok(limit),
            _ => Err(one(Missing::unknown(Some(&limit.to_string())))),
        }
    }

    fn of(&self, at: At, arguments: &[Formula], notes: &mut BTreeSet<Note>) -> Result<Plan, Lacks> {
        let [of, Formula::Name(dimension), Formula::Name(value)] = arguments else {
            return Err(one(Missing::unknown(Some(&arguments[0].to_string()))));
        };
        let mut scope = at.scope.clone();
        scope.push((dimension.clone(), vec![value.clone()]));
        scope.order();
        self.resolve(At { scope: &scope, ..at }, of, notes)
    }

    /// A figure neither filtered nor kept apart by a dimension.
    fn across(
        &self,
        at: At,
        arguments: &[Formula],
        notes: &mut BTreeSet<Note>,
    ) -> Result<Plan, Lacks> {
        let [of, Formula::Name(across)] = arguments else {
            return Err(one(Missing::unknown(Some(&arguments[0].to_string()))));
        };
        let mut scope = at.scope.clone();
        scope.retain(|(dimension, _)| dimension != across);
        if at.by == Some(across.as_str()) {
            let plan = self.resolve(At { scope: &scope, by: None, ..at }, of, notes)?;
            return Ok(Plan::Overall(Box::new(plan)));
        }
        self.resolve(At { scope: &scope, ..at }, of, notes)
    }

    /// The sum of those whose inputs are there.
    fn known(&self, at: At, parts: &[Formula], notes: &mut BTreeSet<Note>) -> Result<Plan, Lacks> {
        let known = parts.iter().map(|part| self.resolve(at, part, notes));
        let (known, lacking): (Vec<_>, Vec<_>) = known.partition(Result::is_ok);
        let sum = known
            .into_iter()
            .flatten()
            .reduce(|left, right| Plan::Pair(Box::new(left), Sign::Plus, Box::new(right)));
        sum.ok_or_else(|| fewest(lacking.into_iter().filter_map(Result::err)))
    }

    /// The first alternative whose inputs are all there.
    fn first(
        &self,
        at: At,
        function: Function,
        alternatives: &[Formula],
        notes: &mut BTreeSet<Note>,
    ) -> Result<Plan, Lacks> {
        let mut lacking = Vec::new();
        for alternative in alternatives {
            let mut inner = BTreeSet::new();
            match self.resolve(at, alternative, &mut inner) {
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
