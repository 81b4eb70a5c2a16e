//! Days outside the band that season and weekday lead to expect.

mod band;
mod explain;
mod series;
mod smooth;

use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;
use crate::note::Note;
use crate::unit::{Unit, Value};
use band::Band;
use explain::Explainer;
use series::Series;

/// The fewest days with a figure that a band can be drawn from: three weeks.
const NEEDED: usize = 21;
/// The probability of any false alarm over all judged days.
const FALSE_ALARMS: f64 = 0.05;
/// How many days, the most unusual ones, are explained.
const EXPLAINED: usize = 10;

/// The days of a KPI (the question's first; revenue where none is named), and which are unusual.
///
/// Picture: a line of `value`, the band from `low` to `high`, dots on the unusual days.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct UnusualDays {
    /// Id of the KPI.
    pub kpi: String,
    /// What it is measured in.
    pub unit: Unit,
    /// What came of it.
    pub verdict: UnusualVerdict,
    /// How many days were judged.
    pub judged: usize,
    /// How many days with a figure it takes at least: 21.
    pub needed: usize,
    /// Whether a level that moves with trend and season is taken out (from 56 days on), not just
    /// one level.
    pub has_trend: bool,
    /// The probability that one or more of the judged days is called unusual though nothing was:
    /// 0.05.
    pub false_alarm_rate: f64,
    /// How many (robust) standard deviations off a day is called unusual: more for more days.
    pub threshold: f64,
    /// Every day of the period that the data cover, in order.
    pub days: Vec<BandDay>,
    /// The unusual days, most unusual first.
    pub unusual: Vec<UnusualDay>,
}

/// What came of looking for unusual days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum UnusualVerdict {
    /// There are unusual days.
    Unusual,
    /// Nothing unusual.
    NothingUnusual,
    /// Too few days with a figure to tell.
    TooFewDays,
    /// All days are the same but for a few: there is no usual spread to measure by.
    NoSpread,
}

/// One day and its band.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BandDay {
    /// The day, ISO.
    pub day: String,
    /// The figure; none where there is nothing to divide by.
    pub value: Option<Value>,
    /// What season and weekday lead to expect; none where there are too few days.
    pub expected: Option<Value>,
    /// Lower end of the band.
    pub low: Option<Value>,
    /// Upper end of the band.
    pub high: Option<Value>,
    /// Whether it was judged: it has a figure and is over.
    pub is_judged: bool,
    /// Whether it is outside the band.
    pub is_unusual: bool,
}

/// An unusual day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct UnusualDay {
    /// The day, ISO.
    pub day: String,
    /// The figure.
    pub value: Value,
    /// What was to be expected.
    pub expected: Value,
    /// `value − expected`.
    pub deviation: Value,
    /// How many (robust) standard deviations it is off, with its sign.
    pub score: f64,
    /// What explains it: by dimension, the one that explains most first. Only of the ten most
    /// unusual days.
    pub explained_by: Vec<DayDimension>,
}

/// What the values of a dimension gave to the deviation of a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct DayDimension {
    /// The dimension.
    pub dimension: String,
    /// Its values, largest contribution first; at most three.
    pub values: Vec<DayValue>,
}

/// What one value gave.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct DayValue {
    /// The value; none for what has none.
    pub key: Option<String>,
    /// Its figure of the day; none where there is nothing to divide by.
    pub value: Option<Value>,
    /// Its figure on the nearest days of the same weekday that are not unusual, brought to the
    /// level expected.
    pub expected: Option<Value>,
    /// What it gave to the deviation.
    pub contribution: Value,
    /// That as a share of the whole deviation: 1 is all of it, more where others gave the opposite.
    pub share: f64,
}

/// # Errors
/// What the KPI lacks, or that its data do not cover the period.
pub(super) fn answer(analyst: &Analyst) -> Result<UnusualDays, Vec<Missing>> {
    let kpi = analyst.kpi.as_deref().unwrap_or("revenue");
    let entry = analyst.catalogue.find(kpi).ok_or_else(|| vec![Missing::unknown(Some(kpi))])?;
    let plan = analyst.plan(kpi, None)?;
    let period = analyst.days()?;
    let series = Series::of(analyst, &plan, period)?;
    let band = Band::of(&series);
    let (days, marked) = series.judge(band.as_ref().ok(), entry.unit);
    if series.last_is_unfinished {
        analyst.note(Note::new("last_day_not_judged", []));
    }
    let verdict = match &band {
        Err(verdict) => *verdict,
        Ok(_) if marked.is_empty() => UnusualVerdict::NothingUnusual,
        Ok(_) => UnusualVerdict::Unusual,
    };
    let explainer = Explainer::new(analyst, (kpi, entry), &plan, &series, &marked);
    let unusual = marked.iter().enumerate().map(|(rank, mark)| UnusualDay {
        day: mark.day.to_string(),
        value: estimate(entry.unit, mark.value),
        expected: estimate(entry.unit, mark.expected),
        deviation: estimate(entry.unit, mark.value - mark.expected),
        score: mark.score,
        explained_by: if rank < EXPLAINED { explainer.explain(mark) } else { Vec::new() },
    });
    Ok(UnusualDays {
        kpi: kpi.to_owned(),
        unit: entry.unit,
        verdict,
        judged: series.judged(),
        needed: NEEDED,
        has_trend: band.as_ref().is_ok_and(|band| band.has_trend),
        false_alarm_rate: FALSE_ALARMS,
        threshold: band.as_ref().map_or(0.0, |band| band.threshold),
        unusual: unusual.collect(),
        days,
    })
}

/// A figure out of floats, as expectations and deviations are: money to the cent.
pub(crate) fn estimate(unit: Unit, value: f64) -> Value {
    match (unit, super::exact::ratio(value)) {
        (Unit::Money, Some(amount)) => Value::Money(amount.round_dp(2).normalize()),
        _ => Value::Number(value),
    }
}
