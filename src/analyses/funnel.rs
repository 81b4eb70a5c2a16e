//! From a visit to a purchase, and what is lost at each step.
//!
//! Steps are only compared within reports of the site that know all of them: one that counts
//! purchases but no carts says nothing of who left the cart.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Analyst;
use super::rows::{amount, ratio};
use crate::measures::{Lack, Missing, Picked, Slice, Wanted};
use crate::note::Note;
use crate::ordered::InOrder;
use crate::tables::{NO_CODE, TableId};
use crate::unit::number;

/// From a visit to a purchase, and what is lost at each step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Funnel {
    /// The steps the data know, in order: at least the visits and one more.
    pub steps: Vec<FunnelStep>,
    /// The steps they do not know.
    pub unknown: Vec<FunnelStepId>,
    /// First day taken, ISO; none where no row has a day.
    pub from: Option<String>,
    /// Last day taken, included.
    pub to: Option<String>,
    /// The same by the values of a dimension: the one asked for, or by device and by channel where
    /// the data know them.
    pub breakdowns: Vec<FunnelBreakdown>,
}

/// The funnel by the values of one dimension.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct FunnelBreakdown {
    /// The dimension: `device`, `channel` …
    pub dimension: String,
    /// The steps not known by this dimension.
    pub unknown: Vec<FunnelStepId>,
    /// Most visits first, the rest together last; their counts sum to the whole where the same
    /// reports tell both.
    pub groups: Vec<FunnelGroup>,
    /// What lacks for it, if there are no groups.
    pub missing: Option<Missing>,
}

/// The funnel of one value of a dimension.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct FunnelGroup {
    /// The value; none for visits without one, and for the rest.
    pub key: Option<String>,
    /// Whether it stands for all values beyond the limit.
    pub is_other: bool,
    /// The steps, in order.
    pub steps: Vec<FunnelStep>,
}

/// One step of a funnel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct FunnelStep {
    /// Which.
    pub step: FunnelStepId,
    /// How often it was reached, as the site counts it; not whole where rows of a longer span are spread over its days.
    pub count: f64,
    /// Its share of the first step, 0 to 1. None where there are no visits, or it is more.
    pub of_first: Option<f64>,
    /// Its share of the step before, 0 to 1. None for the first step, where none came to the step
    /// before, or where it is more.
    pub of_before: Option<f64>,
    /// Those of the step before that did not come to this one; none for the first, or where it is
    /// more.
    pub lost: Option<f64>,
    /// Whether it counts more than the step before: the site counts the two differently, or leaves
    /// a step out on some ways.
    pub is_more: bool,
}

/// Steps from a visit to a purchase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum FunnelStepId {
    /// Visits.
    Sessions,
    /// A product seen.
    ProductViews,
    /// Something put in the cart.
    AddToCarts,
    /// The checkout begun.
    Checkouts,
    /// Bought.
    Purchases,
}

/// The steps and their columns, in order.
const STEPS: [(FunnelStepId, &str); 5] = [
    (FunnelStepId::Sessions, "sessions"),
    (FunnelStepId::ProductViews, "product_views"),
    (FunnelStepId::AddToCarts, "add_to_carts"),
    (FunnelStepId::Checkouts, "checkouts"),
    (FunnelStepId::Purchases, "purchases"),
];
/// Broken down by these if nothing else is asked for.
const DIMENSIONS: [&str; 2] = ["device", "channel"];
/// Groups of a dimension where the question sets no limit.
const LIMIT: usize = 20;

pub(super) fn answer(analyst: &Analyst) -> Result<Funnel, Vec<Missing>> {
    let base = Base::find(analyst, &[]).map_err(|missing| vec![missing])?;
    base.note(analyst);
    let sums = base.sums(analyst, |_| 0);
    let steps = base.steps(sums.get(&0).unwrap_or(&Counts::default()));
    if steps.iter().any(|step| step.is_more) {
        analyst.note(Note::new("funnel_step_more", []));
    }
    let days = base.slice.envelope();
    let breakdowns = if let Some(dimension) = analyst.by.as_deref() {
        vec![breakdown(analyst, dimension)]
    } else {
        let known = |breakdown: &FunnelBreakdown| breakdown.missing.is_none();
        DIMENSIONS.iter().map(|name| breakdown(analyst, name)).filter(known).collect()
    };
    Ok(Funnel {
        steps,
        unknown: base.unknown(),
        from: days.map(|days| days.from.to_string()),
        to: days.map(|days| days.to.to_string()),
        breakdowns,
    })
}

/// What was counted at each step, by the step's number.
type Counts = [Decimal; STEPS.len()];

/// The reports a funnel is taken from: of those whose days are asked for the ones that tell most
/// steps; of these the ones that tell of purchases, then those that cover most days.
struct Base {
    /// Numbers of the steps they tell.
    known: Vec<usize>,
    slice: Slice,
    /// Rows that tell all of the steps.
    rows: Vec<Picked>,
    /// Visits of rows that do not.
    left_out: Decimal,
}

impl Base {
    fn find(analyst: &Analyst, dimensions: &[&str]) -> Result<Base, Missing> {
        let mut sets: Vec<(Vec<usize>, i32)> = Vec::new();
        for set in 0..1_u32 << (STEPS.len() - 1) {
            let optional = (1..STEPS.len()).filter(|step| set >> (step - 1) & 1 == 1);
            let known: Vec<usize> = [0].into_iter().chain(optional).collect();
            let columns = columns(&known);
            let wanted = Wanted { table: TableId::Sessions, columns: &columns, dimensions };
            match analyst.evaluator.rows_coverage(&wanted, &analyst.scope) {
                Ok(covered) => {
                    sets.extend(analyst.slice(&covered).map(|slice| (known, slice.days())));
                }
                // Of the visits alone: then there is nothing to begin with.
                Err(missing) if set == 0 => return Err(missing),
                Err(_) => {}
            }
        }
        let has_purchase = |known: &[usize]| known.contains(&(STEPS.len() - 1));
        sets.order_by_key(|(known, days)| Reverse((known.len(), has_purchase(known), *days)));
        let mut lack = Missing::period(TableId::Sessions);
        for (known, _) in sets {
            if known.len() == 1 {
                let is_span = lack.what == Lack::Span;
                return Err(if is_span { lack } else { no_second_step() });
            }
            match Base::of(analyst, dimensions, known) {
                Ok(Some(base)) => return Ok(base),
                Ok(None) => {}
                Err(missing) => lack = missing,
            }
        }
        Err(lack)
    }

    /// None where the steps are told, but never together.
    fn of(
        analyst: &Analyst,
        dimensions: &[&str],
        known: Vec<usize>,
    ) -> Result<Option<Base>, Missing> {
        let columns = columns(&known);
        let wanted = Wanted { table: TableId::Sessions, columns: &columns, dimensions };
        let (slice, rows) = analyst.rows(&wanted)?;
        let table = analyst.table(TableId::Sessions)?;
        let tells_all =
            |picked: &Picked| columns.iter().all(|column| amount(table, column, *picked).is_some());
        let had_rows = !rows.is_empty();
        let (rows, rest): (Vec<Picked>, Vec<Picked>) = rows.into_iter().partition(tells_all);
        if rows.is_empty() && had_rows {
            return Ok(None);
        }
        let left_out = rest.iter().filter_map(|&row| amount(table, "sessions", row)).sum();
        Ok(Some(Base { known, slice, rows, left_out }))
    }

    fn note(&self, analyst: &Analyst) {
        analyst.note_days(&self.slice);
        if !self.left_out.is_zero() {
            let sessions = self.left_out.normalize().to_string();
            analyst.note(Note::new("funnel_left_out", [("sessions", sessions)]));
        }
    }

    /// What was counted, by the group of each row.
    fn sums(&self, analyst: &Analyst, group: impl Fn(usize) -> u32) -> BTreeMap<u32, Counts> {
        let mut sums = BTreeMap::<u32, Counts>::new();
        let Ok(table) = analyst.table(TableId::Sessions) else { return sums };
        for &picked in &self.rows {
            let counts = sums.entry(group(picked.row)).or_default();
            for &step in &self.known {
                counts[step] += amount(table, STEPS[step].1, picked).unwrap_or_default();
            }
        }
        sums
    }

    fn steps(&self, counts: &Counts) -> Vec<FunnelStep> {
        let before = [None].into_iter().chain(self.known.iter().map(|&step| Some(counts[step])));
        let step = |(&step, before): (&usize, Option<Decimal>)| {
            let count = counts[step];
            let share = |whole: Decimal| ratio(count, whole).filter(|_| count <= whole);
            FunnelStep {
                step: STEPS[step].0,
                count: number(count),
                of_first: share(counts[0]),
                of_before: before.and_then(share),
                lost: before.filter(|&before| count <= before).map(|before| number(before - count)),
                is_more: before.is_some_and(|before| count > before),
            }
        };
        self.known.iter().zip(before).map(step).collect()
    }

    fn unknown(&self) -> Vec<FunnelStepId> {
        let unknown = |step: &usize| !self.known.contains(step);
        (0..STEPS.len()).filter(unknown).map(|step| STEPS[step].0).collect()
    }
}

fn columns(steps: &[usize]) -> Vec<&'static str> {
    steps.iter().map(|&step| STEPS[step].1).collect()
}

fn no_second_step() -> Missing {
    Missing::column(TableId::Sessions, "purchases")
}

fn breakdown(analyst: &Analyst, dimension: &str) -> FunnelBreakdown {
    let dimension = dimension.to_owned();
    match groups(analyst, &dimension) {
        Ok((groups, unknown)) => FunnelBreakdown { dimension, unknown, groups, missing: None },
        Err(missing) => {
            let (unknown, groups) = (Vec::new(), Vec::new());
            FunnelBreakdown { dimension, unknown, groups, missing: Some(missing) }
        }
    }
}

fn groups(
    analyst: &Analyst,
    dimension: &str,
) -> Result<(Vec<FunnelGroup>, Vec<FunnelStepId>), Missing> {
    let base = Base::find(analyst, &[dimension])?;
    let codes = analyst.evaluator.codes(TableId::Sessions, dimension)?;
    let sums = base.sums(analyst, |row| codes[row]);
    let name = |code: u32| (code != NO_CODE).then(|| analyst.text(dimension, code)).flatten();
    let mut groups: Vec<(Option<String>, Counts)> =
        sums.into_iter().map(|(code, counts)| (name(code), counts)).collect();
    groups.order_by(|(left, a), (right, b)| (b[0], left).cmp(&(a[0], right)));
    let limit = analyst.limit.unwrap_or(LIMIT).min(groups.len());
    let rest = groups.split_off(limit);
    let group = |(key, counts): (Option<String>, Counts)| FunnelGroup {
        key,
        is_other: false,
        steps: base.steps(&counts),
    };
    let mut groups: Vec<FunnelGroup> = groups.into_iter().map(group).collect();
    if !rest.is_empty() {
        let mut counts = Counts::default();
        for (_, more) in rest {
            counts.iter_mut().zip(more).for_each(|(sum, more)| *sum += more);
        }
        groups.push(FunnelGroup { key: None, is_other: true, steps: base.steps(&counts) });
    }
    Ok((groups, base.unknown()))
}
