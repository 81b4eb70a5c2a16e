//! How many visitors and conversions each variant had.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::super::Analyst;
use crate::calendar::Period;
use crate::kpis::Plan;
use crate::measures::{Missing, Slice};
use crate::note::Note;
use crate::ordered::InOrder;
use crate::tables::{NO_CODE, TableId};

/// Visitors and those of them who converted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Arm {
    pub(super) visitors: u64,
    pub(super) conversions: u64,
}

impl Arm {
    pub(super) fn rate(self) -> f64 {
        self.conversions as f64 / self.visitors as f64
    }
}

/// What was counted.
pub(super) struct Counted {
    pub(super) visitors: &'static str,
    pub(super) conversions: &'static str,
    pub(super) days: Period,
    /// Name, counts, revenue; the control first, the others by name. At least two.
    pub(super) variants: Vec<(String, Arm, Option<Decimal>)>,
}

const DIMENSION: &str = "variant";
const CONTROLS: [&str; 6] = ["control", "controle", "kontrol", "a", "original", "0"];

/// What is counted, and as a measure: of purchases only the sessions of reports that count these.
struct Ways {
    visitors: &'static str,
    conversions: &'static str,
    of: &'static str,
    per: &'static str,
}

const fn way(
    visitors: &'static str,
    conversions: &'static str,
    of: &'static str,
    per: &'static str,
) -> Ways {
    Ways { visitors, conversions, of, per }
}

const BY_SESSION: [Ways; 3] = [
    way("sessions", "purchases", "purchases", "sessions_with_purchases"),
    way("sessions", "orders", "orders", "sessions"),
    way("sessions", "goals", "goals", "sessions"),
];
const BY_USER: [Ways; 3] = [
    way("users", "purchases", "purchases", "users_with_purchases"),
    way("users", "orders", "orders", "users"),
    way("users", "goals", "goals", "users"),
];

/// Counts the variants in the first way that the data allow.
///
/// # Errors
/// What lacks; fewer than two variants with visitors; more conversions than visitors.
pub(super) fn counted(analyst: &Analyst) -> Result<Counted, Vec<Missing>> {
    let (first, second) = if analyst.settings.conversion_per_user {
        (&BY_USER, &BY_SESSION)
    } else {
        (&BY_SESSION, &BY_USER)
    };
    let mut missing = None;
    for way in first.iter().chain(second) {
        match count(analyst, way) {
            Ok(counted) => return Ok(counted),
            Err(lacks) => missing = missing.or(Some(lacks)),
        }
    }
    Err(missing.unwrap_or_default())
}

fn count(analyst: &Analyst, way: &Ways) -> Result<Counted, Vec<Missing>> {
    let plan = |formula: &str| analyst.formula(formula, Some(DIMENSION), &analyst.scope);
    let (of, per) = (plan(way.of)?, plan(way.per)?);
    let slice = slice(analyst, &[&of, &per])?;
    let days = slice.envelope().ok_or_else(|| vec![Missing::period(TableId::Sessions)])?;
    let revenue = ["site_revenue", "revenue"].into_iter().find_map(|formula| plan(formula).ok());
    let codes = analyst.codes(&per, &slice, DIMENSION).map_err(|lack| vec![lack])?;
    let mut variants = Vec::new();
    for code in codes {
        let whole = |plan: &Plan| {
            let count =
                analyst.of_code(plan, &slice, (DIMENSION, code)).map_err(|lack| vec![lack])?;
            Ok::<_, Vec<Missing>>(count.round().to_u64().unwrap_or_default())
        };
        let arm = Arm { visitors: whole(&per)?, conversions: whole(&of)? };
        if code == NO_CODE {
            let visitors = ("visitors", arm.visitors.to_string());
            analyst.note(Note::new("visitors_without_variant", [visitors]));
            continue;
        }
        if arm.conversions > arm.visitors {
            return Err(vec![Missing::more_than_whole()]);
        }
        let revenue = revenue.as_ref();
        let revenue =
            revenue.and_then(|plan| analyst.of_code(plan, &slice, (DIMENSION, code)).ok());
        if let Some(name) = analyst.text(DIMENSION, code).filter(|_| arm.visitors > 0) {
            variants.push((name, arm, revenue));
        }
    }
    if variants.len() < 2 {
        return Err(vec![Missing::dimension(TableId::Sessions, DIMENSION)]);
    }
    variants.order_by_key(|(name, ..)| {
        let is_control = CONTROLS.contains(&name.trim().to_lowercase().as_str());
        (!is_control, name.clone())
    });
    let (visitors, conversions) = (way.visitors, way.conversions);
    Ok(Counted { visitors, conversions, days, variants })
}

fn slice(analyst: &Analyst, plans: &[&Plan]) -> Result<Slice, Vec<Missing>> {
    let period = analyst.days()?;
    let covered = plans.iter().fold(Slice::of(period), |slice, plan| {
        slice.covered(&analyst.covered(plan, period, Some(DIMENSION)))
    });
    Ok(covered)
}
