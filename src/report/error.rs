//! Why a question cannot be answered.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Why a question cannot be answered; with what would be near.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum QuestionError {
    /// Not an ISO date.
    NoDate {
        /// What was given.
        found: String,
    },
    /// A period that ends before it begins.
    Backwards {
        /// The first day given.
        from: String,
        /// The last day given.
        to: String,
    },
    /// No KPI of that id.
    NoKpi {
        /// What was given.
        found: String,
        /// The nearest id there is.
        nearest: Option<String>,
    },
    /// No dimension of that name.
    NoDimension {
        /// What was given.
        found: String,
        /// The nearest name there is.
        nearest: Option<String>,
    },
}

impl QuestionError {
    /// What would be near.
    pub(crate) fn into_nearest(self) -> Option<String> {
        match self {
            QuestionError::NoKpi { nearest, .. } | QuestionError::NoDimension { nearest, .. } => {
                nearest
            }
            _ => None,
        }
    }
}

impl fmt::Display for QuestionError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, found, nearest) = match self {
            QuestionError::NoDate { found } => {
                return write!(out, "“{found}” is no date. Write it like 2026-11-21.");
            }
            QuestionError::Backwards { from, to } => {
                return write!(out, "The period ends on {to}, before it begins on {from}.");
            }
            QuestionError::NoKpi { found, nearest } => ("KPI", found, nearest),
            QuestionError::NoDimension { found, nearest } => ("dimension", found, nearest),
        };
        write!(out, "There is no {what} “{found}”.")?;
        nearest.iter().try_for_each(|near| write!(out, " Did you mean “{near}”?"))
    }
}

impl std::error::Error for QuestionError {}
