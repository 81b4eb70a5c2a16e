//! A level that moves with trend and season, and what weekdays add to it; neither is drawn away by
//! single days.

use super::super::stats::median;

/// Days on either side that a level is taken from.
const REACH: i32 = 21;
/// So many of a weekday tell what it adds.
const WEEKDAYS: usize = 3;

/// What is to be expected of each day, given the days (in order, not all need be there) and their
/// figures: a level, with `has_trend` one that moves, and the weekday's part.
pub(super) fn expected(days: &[i32], figures: &[f64], has_trend: bool) -> Vec<f64> {
    let mut weekday = [0.0; 7];
    let mut levels = level(days, figures, has_trend);
    // Once more, as a level of few days leans to the weekdays it has more of.
    for _ in 0..2 {
        weekday = weekdays(days, figures, &levels);
        let without: Vec<f64> =
            days.iter().zip(figures).map(|(day, figure)| figure - weekday[of(*day)]).collect();
        levels = level(days, &without, has_trend);
    }
    days.iter().zip(levels).map(|(day, level)| level + weekday[of(*day)]).collect()
}

fn of(day: i32) -> usize {
    (day + 3).rem_euclid(7) as usize
}

/// The median of each weekday's differences from the level; together they add nothing.
fn weekdays(days: &[i32], figures: &[f64], levels: &[f64]) -> [f64; 7] {
    let mut parts = [0.0; 7];
    for (weekday, part) in parts.iter_mut().enumerate() {
        let off: Vec<f64> = (0..days.len())
            .filter(|&number| of(days[number]) == weekday)
            .map(|number| figures[number] - levels[number])
            .collect();
        if off.len() >= WEEKDAYS {
            *part = median(off).unwrap_or_default();
        }
    }
    let mean = parts.iter().sum::<f64>() / 7.0;
    parts.map(|part| part - mean)
}

/// The level of each day: the median of all, or a line through the days around it.
fn level(days: &[i32], figures: &[f64], has_trend: bool) -> Vec<f64> {
    if !has_trend {
        let middle = median(figures.to_vec()).unwrap_or_default();
        return vec![middle; days.len()];
    }
    let (mut from, mut to) = (0, 0);
    let at = |&day: &i32| {
        while days[from] < day - REACH {
            from += 1;
        }
        while to < days.len() && days[to] <= day + REACH {
            to += 1;
        }
        line_at(day, &days[from..to], &figures[from..to])
    };
    days.iter().map(at).collect()
}

/// Theil and Sen's line through some days, at one of them: its slope is the median of the slopes
/// between each two days, so that up to 29 % of them may be anything.
fn line_at(day: i32, days: &[i32], figures: &[f64]) -> f64 {
    let mut slopes = Vec::with_capacity(days.len() * days.len() / 2);
    for later in 1..days.len() {
        for earlier in 0..later {
            let apart = f64::from(days[later] - days[earlier]);
            slopes.push((figures[later] - figures[earlier]) / apart);
        }
    }
    let slope = middle(slopes);
    let moved = days.iter().zip(figures);
    middle(moved.map(|(other, figure)| figure - slope * f64::from(other - day)).collect())
}

/// The median without sorting all; of even numbers the lower one of the middle two.
fn middle(mut numbers: Vec<f64>) -> f64 {
    if numbers.is_empty() {
        return 0.0;
    }
    let at = (numbers.len() - 1) / 2;
    *numbers.select_nth_unstable_by(at, f64::total_cmp).1
}
