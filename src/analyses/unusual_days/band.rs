//! The band that days are expected in.
//!
//! Figures are taken on a scale on which their spread is the same at every level: the root or the
//! logarithm for amounts and numbers, whichever evens it out better; as they are for ratios, whose
//! spread goes with the root of what they are divided by. The spread is the median of the
//! deviations (× 1.4826, as in a normal distribution). As it is itself only estimated, the limits are
//! those of Student's t with 0.37 times as many degrees of freedom as there are free days: the variance of
//! the median deviation is 1.36 ÷ n (Rousseeuw and Croux 1993), that of a standard deviation 0.5 ÷ n.

use super::super::stats::{median, t_quantile_beyond};
use super::series::Series;
use super::smooth::expected;
use super::{FALSE_ALARMS, NEEDED, UnusualVerdict};

/// From so many days on a level can move.
const TREND: usize = 56;

/// What is expected of every day of a series.
pub(super) struct Band {
    pub(super) has_trend: bool,
    /// Standard deviations off from which a day is unusual.
    pub(super) threshold: f64,
    scale: Scale,
    /// Standard deviation of a day of the usual size, on the scale.
    spread: f64,
    /// Per day: expected on the scale, and how many times as reliable as a usual day's (root).
    days: Vec<(f64, f64)>,
}

/// What is expected of one day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Expected {
    pub(super) middle: f64,
    pub(super) low: f64,
    pub(super) high: f64,
    scale: Scale,
    at: f64,
    spread: f64,
}

impl Expected {
    /// How many standard deviations a figure is off.
    pub(super) fn score(&self, figure: f64) -> f64 {
        (self.scale.to(figure) - self.at) / self.spread
    }
}

/// The scale on which spreads are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scale {
    Plain,
    Root,
    Log,
}

impl Scale {
    fn to(self, figure: f64) -> f64 {
        match self {
            Scale::Plain => figure,
            Scale::Root => figure.max(0.0).sqrt(),
            Scale::Log => figure.ln(),
        }
    }

    fn back(self, at: f64) -> f64 {
        match self {
            Scale::Plain => at,
            Scale::Root => at.max(0.0).powi(2),
            Scale::Log => at.exp(),
        }
    }
}

impl Band {
    /// # Errors
    /// Why there is none: too few days, or no spread.
    pub(super) fn of(series: &Series) -> Result<Band, UnusualVerdict> {
        let usable = |number: &usize| {
            let point = &series.points[*number];
            point.is_over && point.value.is_some() && point.base.is_none_or(|base| base > 0.0)
        };
        let used: Vec<usize> = (0..series.points.len()).filter(usable).collect();
        if used.len() < NEEDED {
            return Err(UnusualVerdict::TooFewDays);
        }
        let figures: Vec<f64> =
            used.iter().filter_map(|&number| series.points[number].figure()).collect();
        let weights = weights(series, &used);
        let days: Vec<i32> = used.iter().map(|&number| series.points[number].day.0).collect();
        let fits = scales(series.is_ratio, &figures)
            .into_iter()
            .map(|scale| Fit::of(scale, &days, &figures, &weights));
        // OK because there is always a scale to begin with.
        let fit = fits.min_by(|a, b| a.unevenness.total_cmp(&b.unevenness)).expect("a scale");
        if fit.spread <= 0.0 {
            return Err(UnusualVerdict::NoSpread);
        }
        let judged = series.judged().max(1) as f64;
        let a_day = 1.0 - (1.0 - FALSE_ALARMS).powf(1.0 / judged);
        let free = free(used.len());
        let degrees = (0.37 * free).max(3.0);
        Ok(Band {
            has_trend: used.len() >= TREND,
            threshold: t_quantile_beyond(a_day, degrees),
            scale: fit.scale,
            spread: fit.spread * (used.len() as f64 / free).sqrt(),
            days: everywhere(series, &used, &fit.expected, &weights),
        })
    }

    /// What is expected of a day, by its number in the series.
    pub(super) fn at(&self, number: usize) -> Expected {
        let (at, weight) = self.days[number];
        let spread = self.spread / weight;
        let edge = |side: f64| self.scale.back(at + side * self.threshold * spread);
        let (middle, scale) = (self.scale.back(at), self.scale);
        let low = if middle >= 0.0 { edge(-1.0).max(0.0) } else { edge(-1.0) };
        Expected { middle, low, high: edge(1.0), scale, at, spread }
    }
}

/// So many of the days are free to deviate: the rest are used up by seven weekdays and the level,
/// where it moves 3.5 for each 43 days (a line has two parameters, and medians hold on to more), where
/// it rests three for the season and growth that it does not follow.
/// Over plain noise this gives the stated false alarms, for 28 days as for 120.
fn free(days: usize) -> f64 {
    let days = days as f64;
    let used_up = if days < TREND as f64 { 11.0 } else { 7.0 + 3.5 * days / 43.0 };
    days - used_up
}

/// The scales that could suit.
fn scales(is_ratio: bool, figures: &[f64]) -> Vec<Scale> {
    if is_ratio || figures.iter().any(|figure| *figure < 0.0) {
        return vec![Scale::Plain];
    }
    let has_log = figures.iter().all(|figure| *figure > 0.0);
    if has_log { vec![Scale::Root, Scale::Log] } else { vec![Scale::Root] }
}

/// For ratios, the root of what each day is divided by against the usual; else one.
fn weights(series: &Series, used: &[usize]) -> Vec<f64> {
    let bases: Vec<Option<f64>> = used.iter().map(|&number| series.points[number].base).collect();
    let usual = median(bases.iter().flatten().copied().collect()).filter(|usual| *usual > 0.0);
    let weight = |base: &Option<f64>| base.zip(usual).map_or(1.0, |(base, usual)| base / usual);
    bases.iter().map(|base| weight(base).sqrt()).collect()
}

/// The expectation on one scale.
struct Fit {
    scale: Scale,
    expected: Vec<f64>,
    spread: f64,
    /// How differently high and low days spread: 0 for the same.
    unevenness: f64,
}

impl Fit {
    fn of(scale: Scale, days: &[i32], figures: &[f64], weights: &[f64]) -> Fit {
        let at: Vec<f64> = figures.iter().map(|&figure| scale.to(figure)).collect();
        let expected = expected(days, &at, days.len() >= TREND);
        let off: Vec<f64> = (0..at.len())
            .map(|number| (at[number] - expected[number]).abs() * weights[number])
            .collect();
        let half = median(expected.clone()).unwrap_or_default();
        let of = |is_high: bool| {
            let these = (0..off.len()).filter(|&number| (expected[number] > half) == is_high);
            median(these.map(|number| off[number]).collect()).unwrap_or_default()
        };
        let (high, low) = (of(true), of(false));
        let unevenness = if high > 0.0 && low > 0.0 { (high / low).ln().abs() } else { f64::MAX };
        let spread = 1.4826 * median(off).unwrap_or_default();
        Fit { scale, expected, spread, unevenness }
    }
}

/// For every day of the series; one that was not used takes the nearest used one of its weekday,
/// else the nearest.
fn everywhere(
    series: &Series,
    used: &[usize],
    expected: &[f64],
    weights: &[f64],
) -> Vec<(f64, f64)> {
    let day = |number: usize| series.points[number].day.0;
    let nearest = |number: usize| {
        let far = |other: usize| (day(used[other]) - day(number)).abs();
        let key = |other: &usize| ((far(*other) % 7 != 0) && far(*other) > 0, far(*other));
        (0..used.len()).min_by_key(key).unwrap_or_default()
    };
    (0..series.points.len())
        .map(|number| match used.binary_search(&number) {
            Ok(at) => (expected[at], weights[at]),
            Err(_) => (expected[nearest(number)], 1.0),
        })
        .collect()
}
