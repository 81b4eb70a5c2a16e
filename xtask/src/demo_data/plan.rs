//! Who orders when: the only thing that has to be known of all orders at once, twelve bytes each.

use super::calendar::DAYS;
use super::dice::{Dice, Purpose};
use super::people;
use super::season::Demand;

/// An order to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Visit {
    /// Seconds on the shop's clock since the period's first midnight.
    pub(crate) second: u32,
    /// Number of the customer.
    pub(crate) customer: u32,
    /// 0 for the customer's first order ever, which may lie before the period.
    pub(crate) nth: u16,
}

/// Of a thousand customers with so many orders, those who order again.
const AGAIN: [u64; 5] = [360, 500, 580, 630, 650];
/// Days until the next order: from, to, weight.
const GAPS: [(u64, u64, u64); 5] =
    [(9, 30, 20), (31, 60, 24), (61, 120, 26), (121, 240, 19), (241, 400, 11)];
/// A customer's own pace, in per cent of these days, and how many have it.
const PACES: [(u64, u64); 5] = [(20, 24), (50, 26), (100, 22), (150, 16), (220, 12)];
/// Orders by hour of the day. None in the hours in which clocks change.
const HOURS: [u64; 24] =
    [9, 4, 0, 0, 1, 3, 8, 16, 28, 40, 48, 50, 52, 50, 47, 45, 46, 48, 50, 62, 78, 80, 58, 27];

/// The visits in the order of time, `count` of them.
pub(crate) fn visits(seed: u64, count: usize, demand: &Demand) -> Vec<Visit> {
    let mut visits = Vec::with_capacity(count + 16);
    let mut customer = 0;
    while visits.len() < count {
        visit(seed, customer, demand, &mut visits);
        customer += 1;
    }
    visits.truncate(count);
    visits.sort_unstable();
    visits
}

/// All visits of one customer.
fn visit(seed: u64, customer: u32, demand: &Demand, visits: &mut Vec<Visit>) {
    let mut dice = Dice::of(seed, Purpose::Visits, u64::from(customer));
    let is_walk_in = people::person(seed, customer).is_walk_in;
    let mut day = demand.day(&mut dice);
    let pace = PACES[dice.weighted(&PACES.map(|(_, weight)| weight))].0;
    for nth in 0_u16.. {
        if let Ok(day) = u32::try_from(day) {
            let second = day * 86_400 + second_of_day(&mut dice);
            visits.push(Visit { second, customer, nth });
        }
        let again = if is_walk_in { 0 } else { AGAIN[usize::from(nth).min(AGAIN.len() - 1)] };
        if !dice.chance(again) {
            return;
        }
        day = next_day(day, pace, &mut dice, demand);
        if day >= i64::from(DAYS) {
            return;
        }
    }
}

/// Of two days on which the customer might come back the busier one is likelier: so the season
/// shows in repeat orders too.
fn next_day(day: i64, pace: u64, dice: &mut Dice, demand: &Demand) -> i64 {
    let mut candidate = || {
        let (from, to, _) = GAPS[dice.weighted(&GAPS.map(|(_, _, weight)| weight))];
        day + (dice.between(from, to) * pace / 100).max(1) as i64
    };
    let days = [candidate(), candidate()];
    let weights = days.map(|day| demand.weight(day).max(1));
    // Days after the end keep an average weight, else nobody would ever stay away.
    let average = demand.period().iter().sum::<u64>() / u64::from(DAYS);
    let weights = [0, 1]
        .map(|choice| if days[choice] >= i64::from(DAYS) { average } else { weights[choice] });
    days[dice.weighted(&weights)]
}

fn second_of_day(dice: &mut Dice) -> u32 {
    let hour = dice.weighted(&HOURS) as u64;
    (hour * 3600 + dice.below(3600)) as u32
}
