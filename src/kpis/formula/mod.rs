//! The language of formulas: `revenue / orders`, for the catalogue's KPIs and for users' own.
//!
//! ```text
//! formula := term (('+' | '-') term)*
//! term    := factor (('*' | '/') factor)*
//! factor  := '-' factor | number | name | function '(' formula (',' formula)* ')' | '(' formula ')'
//! ```
//! A name is a KPI or a measure, else `days` (how many days are taken) or a setting that is a number;
//! one with spaces (a dimension's value) stands in double quotes. What is missing makes the whole missing, and what is divided by zero has no value; the
//! functions are listed at [`Function`].

mod error;
mod parse;

use std::fmt;

use rust_decimal::Decimal;

pub use error::{Fault, FormulaError, nearest};
pub(super) use parse::is_of_name;
use parse::parse;

/// A formula, parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Formula {
    /// A number as written.
    Number(Decimal),
    /// A KPI or a measure, by its id.
    Name(String),
    /// The opposite.
    Minus(Box<Formula>),
    /// Two formulas put together.
    Pair(Box<Formula>, Sign, Box<Formula>),
    /// A function of formulas.
    Call(Function, Vec<Formula>),
}

/// How two formulas are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// The sum.
    Plus,
    /// The difference.
    Minus,
    /// The product.
    Times,
    /// The quotient; none where the divisor is zero.
    Over,
}

/// What can be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// `first(a, b, …)`: the first whose inputs are loaded; the report notes if it is not `a`.
    First,
    /// `known(a, b, …)`: the sum of those whose inputs are loaded; missing if none is.
    Known,
    /// `before(a)`: `a` over the comparison period.
    Before,
    /// `prefer(a, b, …)`: as `first`, where it is not worth a note which it was.
    Prefer,
    /// `of(a, dimension, value)`: `a` of the rows with that value of the dimension only.
    Of,
    /// `when(setting, a, b)`: `a` where the setting is on, else `b`.
    When,
    /// `at_most(a, limit)`: `a`, or the limit (a setting or a number) where that is less or where
    /// `a` is divided by zero.
    AtMost,
    /// `at_least(a, limit)`: `a`, or the limit (a setting or a number) where that is more.
    AtLeast,
    /// `year_before(a)`: `a` over the same dates a year before.
    YearBefore,
    /// `share(part, whole)`: the part ÷ the whole; none where the part is more than the whole.
    Share,
    /// `across(a, dimension)`: `a` whatever the dimension: neither filtered nor kept apart by it.
    Across,
    /// `sqrt(a)`: the square root; none of what is below zero.
    Sqrt,
}

/// Functions by name, with how many arguments they take.
const FUNCTIONS: &[(&str, Function, usize, usize)] = &[
    ("first", Function::First, 2, 9),
    ("known", Function::Known, 2, 9),
    ("before", Function::Before, 1, 1),
    ("prefer", Function::Prefer, 2, 9),
    ("of", Function::Of, 3, 3),
    ("when", Function::When, 3, 3),
    ("at_most", Function::AtMost, 2, 2),
    ("at_least", Function::AtLeast, 2, 2),
    ("year_before", Function::YearBefore, 1, 1),
    ("share", Function::Share, 2, 2),
    ("across", Function::Across, 2, 2),
    ("sqrt", Function::Sqrt, 1, 1),
];

impl Formula {
    /// The name of the number of days a figure is taken over.
    pub const DAYS: &str = "days";

    /// Reads a formula. Names are not looked up here.
    ///
    /// # Errors
    /// The first thing that does not fit, and where.
    pub fn parse(text: &str) -> Result<Formula, FormulaError> {
        parse(text)
    }

    /// Calls with every name in it; what `when`, `at_most`, `of` and `across` take as plain names left
    /// out.
    pub fn each_name<'a>(&'a self, visit: &mut dyn FnMut(&'a str)) {
        match self {
            Formula::Number(_) => {}
            Formula::Name(name) => visit(name),
            Formula::Minus(of) => of.each_name(visit),
            Formula::Pair(left, _, right) => {
                left.each_name(visit);
                right.each_name(visit);
            }
            Formula::Call(function, arguments) => {
                arguments[function.values(arguments.len())]
                    .iter()
                    .for_each(|argument| argument.each_name(visit));
            }
        }
    }

    /// The number it is, if it is nothing else.
    pub(super) fn as_number(&self) -> Option<Decimal> {
        match self {
            Formula::Number(number) => Some(*number),
            Formula::Minus(of) => of.as_number().map(|number| -number),
            _ => None,
        }
    }

    /// Whether any part looks at the comparison period, or a year before.
    pub fn looks_back(&self) -> bool {
        match self {
            Formula::Number(_) | Formula::Name(_) => false,
            Formula::Minus(of) => of.looks_back(),
            Formula::Pair(left, _, right) => left.looks_back() || right.looks_back(),
            Formula::Call(function, arguments) => {
                matches!(function, Function::Before | Function::YearBefore)
                    || arguments.iter().any(Formula::looks_back)
            }
        }
    }
}

impl Function {
    /// Which of its arguments are formulas; the others name settings, dimensions, their values.
    fn values(self, count: usize) -> std::ops::Range<usize> {
        match self {
            Function::When => 1..count,
            Function::AtMost | Function::AtLeast | Function::Of | Function::Across => 0..1,
            _ => 0..count,
        }
    }

    /// Whether an argument that is no formula may be a number.
    fn takes_limit(self) -> bool {
        matches!(self, Function::AtMost | Function::AtLeast)
    }

    fn name(self) -> &'static str {
        // OK because the list has every function.
        FUNCTIONS.iter().find(|entry| entry.1 == self).expect("a listed function").0
    }
}

/// Prints as it can be parsed again, with no more parentheses than it takes.
impl fmt::Display for Formula {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Formula::Number(number) => write!(out, "{number}"),
            Formula::Name(name) if is_bare(name) => write!(out, "{name}"),
            Formula::Name(name) => write!(out, "\"{name}\""),
            Formula::Minus(of) if matches!(**of, Formula::Pair(..)) => write!(out, "-({of})"),
            Formula::Minus(of) => write!(out, "-{of}"),
            Formula::Pair(left, sign, right) => {
                let (tight, symbol) = match sign {
                    Sign::Plus => (false, "+"),
                    Sign::Minus => (false, "-"),
                    Sign::Times => (true, "*"),
                    Sign::Over => (true, "/"),
                };
                let is_loose = |formula: &Formula| {
                    matches!(formula, Formula::Pair(_, Sign::Plus | Sign::Minus, _))
                };
                let is_pair = matches!(**right, Formula::Pair(..));
                write_part(out, left, tight && is_loose(left))?;
                write!(out, " {symbol} ")?;
                write_part(out, right, is_pair && (tight || is_loose(right)))
            }
            Formula::Call(function, arguments) => {
                let arguments: Vec<_> = arguments.iter().map(ToString::to_string).collect();
                write!(out, "{}({})", function.name(), arguments.join(", "))
            }
        }
    }
}

/// Whether a name can be read without quotes.
fn is_bare(name: &str) -> bool {
    let begins = name.chars().next().is_some_and(|first| !first.is_ascii_digit());
    begins && name.chars().all(is_of_name)
}

fn write_part(out: &mut fmt::Formatter<'_>, part: &Formula, in_parentheses: bool) -> fmt::Result {
    if in_parentheses { write!(out, "({part})") } else { write!(out, "{part}") }
}
