//! What can be wrong with a formula, and what was probably meant.

use std::fmt;

use super::parse::{DEEPEST, LONGEST};

/// Why a text is no formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormulaError {
    /// The character it stumbles at, from 1; one past the end where something is wanting.
    pub at: usize,
    /// What is wrong there.
    pub fault: Fault,
}

/// Kinds of [`FormulaError`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A number, a name or a parenthesis was expected, but this was found.
    NotAnOperand(String),
    /// `+ - * /`, a comma, a parenthesis or the end was expected, but this was found.
    NotAnOperator(String),
    /// A parenthesis that is never closed; `at` is where it opens.
    Unclosed,
    /// A number of more digits than can be kept exactly.
    NumberTooLong,
    /// A function of that name does not exist; the nearest one that does.
    UnknownFunction(String, Option<String>),
    /// The function takes another number of arguments: from, to.
    WrongCount(String, usize, usize),
    /// No KPI, measure or setting of that id; the nearest one there is.
    UnknownName(String, Option<String>),
    /// A KPI that is calculated from itself, by this way.
    Circle(Vec<String>),
    /// Too many parentheses in each other.
    TooDeep,
    /// More characters than a formula may have.
    TooLong,
    /// The id is that of a shipped KPI.
    TakenId(String),
    /// `of`, `across` and `when` take a plain name here, `at_most` and `at_least` a name or a number.
    NotAName,
}

impl fmt::Display for FormulaError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let near = |nearest: &Option<String>| match nearest {
            Some(name) => format!("; did you mean “{name}”?"),
            None => String::new(),
        };
        write!(out, "character {}: ", self.at)?;
        match &self.fault {
            Fault::NotAnOperand(found) => {
                write!(out, "expected a number, a name or “(”, found {}", quoted(found))
            }
            Fault::NotAnOperator(found) => {
                write!(out, "expected + - * / or the end, found {}", quoted(found))
            }
            Fault::Unclosed => write!(out, "what opens here is never closed"),
            Fault::NumberTooLong => write!(out, "more digits than can be kept exactly"),
            Fault::UnknownFunction(name, nearest) => {
                write!(out, "no function “{name}”{}", near(nearest))
            }
            Fault::WrongCount(name, least, most) if least == most => {
                write!(out, "“{name}” takes {least} arguments")
            }
            Fault::WrongCount(name, least, _) => {
                write!(out, "“{name}” takes at least {least} arguments")
            }
            Fault::UnknownName(name, nearest) => {
                write!(out, "no KPI or measure “{name}”{}", near(nearest))
            }
            Fault::Circle(way) => write!(out, "calculated from itself: {}", way.join(" → ")),
            Fault::TakenId(id) => write!(out, "“{id}” is a KPI already; choose another id"),
            Fault::NotAName => write!(out, "expected a plain name as argument"),
            Fault::TooLong => write!(out, "a formula has at most {LONGEST} characters"),
            Fault::TooDeep => write!(out, "more than {DEEPEST} parentheses in each other"),
        }
    }
}

impl std::error::Error for FormulaError {}

fn quoted(found: &str) -> String {
    if found.is_empty() { "the end".to_owned() } else { format!("“{found}”") }
}

/// The candidate that takes the fewest changed letters, if it is near enough to be meant.
pub fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<String> {
    let name = name.to_lowercase();
    let most = (name.chars().count() + 1) / 3;
    candidates
        .map(|candidate| (distance(&name, candidate), candidate))
        .filter(|(distance, _)| *distance <= most)
        .min()
        .map(|(_, candidate)| candidate.to_owned())
}

/// How many letters must be put in, left out or changed to make the one from the other.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, l) in left.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, &r) in right.iter().enumerate() {
            let changed = diagonal + usize::from(l != r);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[right.len()]
}
