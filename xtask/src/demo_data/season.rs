//! How busy each day is: growth, season, weekday, feasts and sales.

use super::calendar::{DAYS, Date};
use super::dice::{Dice, Purpose};

/// Days before the period from which customers already knew the shop.
pub(crate) const EARLIER_DAYS: i64 = 330;

/// Demand in the middle of each month, 1000 for an average one.
const MONTHS: [u64; 12] = [830, 800, 860, 890, 960, 900, 790, 830, 960, 1060, 1270, 1480];
/// Demand by weekday, Monday first.
const WEEKDAYS: [u64; 7] = [1080, 1000, 980, 1010, 930, 880, 1120];

/// The weight of a day; only their relation counts. Days before the period have one too.
pub(crate) fn weight(seed: u64, number: i64) -> u64 {
    let date = Date::of(number);
    let growth = (1000 * 730 + 420 * number).max(0) as u64 / 730;
    let noise = Dice::of(seed, Purpose::Day, (number + 1000) as u64).between(900, 1100);
    // Five factors around 1000: at most 2 × 1.5 × 1.2 × 4 × 1.1 thousands to the fifth, far below
    // what 64 bits hold.
    growth * month(date) / 1000 * WEEKDAYS[date.weekday()] * event(date) / 1_000_000 * noise / 1000
}

/// Between the middles of two months the demand goes in a straight line.
fn month(date: Date) -> u64 {
    let here = date.month as usize - 1;
    let (from, to, way) = if date.day <= 15 {
        ((here + 11) % 12, here, u64::from(date.day) + 15)
    } else {
        (here, (here + 1) % 12, u64::from(date.day) - 15)
    };
    (MONTHS[from] * (30 - way.min(30)) + MONTHS[to] * way.min(30)) / 30
}

/// What lifts or lowers a single day, 1000 for nothing.
fn event(date: Date) -> u64 {
    match days_from_black_friday(date) {
        -4..=-1 => return 1450,
        0 => return 3500,
        1 | 2 => return 2200,
        3 => return 2800,
        _ => {}
    }
    let mothers_day = Date::nth_weekday(date.year, 5, 6, 2);
    match (date.month, date.day) {
        (12, 1..=4) => 1250,
        (12, 22..=31) => 420,
        (12, 19..=21) => 800,
        (1, 1) => 500,
        (4, 27) => 700,
        (5, _) if (1..=7).contains(&(mothers_day.number() - date.number())) => 1300,
        _ => 1000,
    }
}

/// Days since the Friday after the fourth Thursday of November.
pub(crate) fn days_from_black_friday(date: Date) -> i64 {
    date.number() - Date::nth_weekday(date.year, 11, 3, 4).number() - 1
}

/// The weights of all days, those before the period first, as running sums.
pub(crate) struct Demand {
    sums: Vec<u64>,
    weights: Vec<u64>,
}

impl Demand {
    /// The demand of this shop.
    pub(crate) fn new(seed: u64) -> Self {
        let weights: Vec<u64> =
            (-EARLIER_DAYS..i64::from(DAYS)).map(|number| weight(seed, number)).collect();
        let sums = weights
            .iter()
            .scan(0, |sum, weight| {
                *sum += weight;
                Some(*sum)
            })
            .collect();
        Self { sums, weights }
    }

    /// A day, the busier the likelier.
    pub(crate) fn day(&self, dice: &mut Dice) -> i64 {
        let total = self.sums[self.sums.len() - 1];
        let point = dice.below(total);
        self.sums.partition_point(|&sum| sum <= point) as i64 - EARLIER_DAYS
    }

    /// The weight of a day; 0 after the period.
    pub(crate) fn weight(&self, number: i64) -> u64 {
        usize::try_from(number + EARLIER_DAYS)
            .ok()
            .and_then(|position| self.weights.get(position))
            .copied()
            .unwrap_or(0)
    }

    /// The weights of the period's days alone.
    pub(crate) fn period(&self) -> &[u64] {
        &self.weights[EARLIER_DAYS as usize..]
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, Demand, days_from_black_friday};

    #[test]
    fn black_friday_is_the_busiest_day() {
        for year in [2024, 2025] {
            let day = if year == 2024 { 29 } else { 28 };
            let friday = Date { year, month: 11, day };
            assert_eq!(days_from_black_friday(friday), 0);
            let demand = Demand::new(1);
            let start = Date { year, month: 11, day: 1 }.number();
            let busiest = (start..start + 60).max_by_key(|&number| demand.weight(number));
            assert_eq!(busiest, Some(friday.number()));
        }
    }
}
