//! Weekdays, hours and months, and years on one axis.

mod calendar;
mod figure;
mod hours;
mod years;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::calendar::{Day, Grain, Period};
use crate::measures::Missing;
use crate::unit::{Unit, Value};
use figure::Figure;

/// When it happens, for a KPI (the question's first; revenue where none is named).
///
/// Hours and weekdays are of the period asked for; months and years of all data up to its end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Seasonality {
    /// Id of the KPI.
    pub kpi: String,
    /// What it is measured in.
    pub unit: Unit,
    /// Whether it adds up over days: then figures are means a day, else that of all the days
    /// together.
    pub adds_up: bool,
    /// Orders and sales by weekday and hour, 7 × 24 cells, Monday 0 o'clock first; empty where
    /// orders are not loaded or carry no times.
    pub hours: Vec<SeasonHour>,
    /// Whether orders carry times of day; none where there are no orders.
    pub has_times: Option<bool>,
    /// Monday to Sunday; empty where no day is covered.
    pub weekdays: Vec<SeasonWeekday>,
    /// January to December, those that are covered.
    pub months: Vec<SeasonMonth>,
    /// How many whole calendar years `months` rest on; 0 where there is none, so that trend and
    /// season cannot be told apart.
    pub whole_years: usize,
    /// How the years are cut: the question's grain; months where none is given, or it is longer.
    pub grain: Grain,
    /// The years, earliest first, each with the same positions.
    pub years: Vec<SeasonYear>,
}

/// One hour of a weekday.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct SeasonHour {
    /// 1 for Monday to 7 for Sunday.
    pub weekday: u8,
    /// 0 to 23, the shop's local time.
    pub hour: u8,
    /// Orders.
    pub orders: u64,
    /// Their goods after discount, before returns (which have no hour of sale); none where not
    /// known.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub sales: Option<Decimal>,
}

/// One weekday.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct SeasonWeekday {
    /// 1 for Monday to 7 for Sunday.
    pub weekday: u8,
    /// How many such days are covered.
    pub days: u32,
    /// The mean a day, or the ratio over all of them.
    pub value: Option<Value>,
    /// That ÷ the one of all days: 1.2 is a fifth above.
    pub index: Option<f64>,
}

/// One month of the year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct SeasonMonth {
    /// 1 to 12.
    pub month: u8,
    /// How many days it rests on.
    pub days: u32,
    /// The mean a day, or the ratio over all of them.
    pub value: Option<Value>,
    /// That ÷ the one of its year, the mean of the whole calendar years; without a whole year,
    /// ÷ the one of all days.
    pub index: Option<f64>,
}

/// One year on the common axis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct SeasonYear {
    /// The calendar year; for weeks the ISO year.
    pub year: i32,
    /// In order of their position.
    pub points: Vec<SeasonPoint>,
}

/// One point of a year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct SeasonPoint {
    /// Where it stands in the year, from 1: the month, quarter, ISO week; for days the day of a
    /// leap year, so that 1 March is 61 in every year and other years have nothing at 60.
    pub position: u16,
    /// First day, ISO.
    pub from: String,
    /// Last day, included.
    pub to: String,
    /// The figure: the sum, or the ratio.
    pub value: Option<Value>,
    /// Whether the data cover only a part of it.
    pub partial: bool,
}

/// # Errors
/// What the KPI lacks, or that its data do not cover the period.
pub(super) fn answer(analyst: &Analyst) -> Result<Seasonality, Vec<Missing>> {
    let kpi = analyst.kpi.as_deref().unwrap_or("revenue");
    let entry = analyst.catalogue.find(kpi).ok_or_else(|| vec![Missing::unknown(Some(kpi))])?;
    let plan = analyst.plan(kpi, None)?;
    let figure = Figure::of(analyst, entry.unit, &plan);
    let period = analyst.days()?;
    let covered = analyst.covered(&plan, period, None);
    if covered.is_empty() {
        return Err(vec![Missing::period_before()]);
    }
    let up_to_now = Period { from: Day(i32::MIN / 2), to: period.to };
    let all = analyst.covered(&plan, up_to_now, None);
    let (months, whole_years) = calendar::months(&figure, &all);
    let grain = match analyst.grain {
        Some(grain @ (Grain::Day | Grain::Week | Grain::Quarter)) => grain,
        _ => Grain::Month,
    };
    let hours = hours::hours(analyst, period);
    Ok(Seasonality {
        kpi: kpi.to_owned(),
        unit: entry.unit,
        adds_up: figure.adds_up(),
        has_times: hours.as_ref().map(|hours| !hours.is_empty()),
        hours: hours.unwrap_or_default(),
        weekdays: calendar::weekdays(&figure, &covered),
        months,
        whole_years,
        grain,
        years: years::years(&figure, grain, &all),
    })
}
