//! How orders stand, for who counts other ones than the settings do.

use super::files::day_of;
use super::orders::Orders;
use super::status::Standing;
use crate::blocks::by_row;
use crate::tables::column::{Column, NO_CODE, NO_DAY};
use crate::tables::dictionary::Dictionaries;
use crate::tables::sealed::SealedTable;

/// The codes of the words for the standings.
pub(super) struct Codes([u32; Standing::ALL.len()]);

impl Codes {
    pub(super) fn new(dictionaries: &mut Dictionaries) -> Self {
        Codes(Standing::ALL.map(|standing| dictionaries.of("standing").code(standing.name())))
    }
}

/// Columns of the orders that only tell how they stand.
pub(super) struct Standings(Vec<(&'static str, Column)>);

impl Standings {
    /// Columns that say nothing of any order are absent.
    pub(super) fn new(
        orders: &Orders,
        (standing, days): (&[Option<Standing>], &[i32]),
        codes: &Codes,
    ) -> Self {
        let mut columns = Vec::new();
        if standing.iter().any(Option::is_some) {
            let code = |order: usize| {
                standing[order].map_or(NO_CODE, |standing| codes.0[standing as usize])
            };
            columns.push(("standing", Column::Text(by_row(standing.len(), code))));
        }
        if let Some(Column::Flag(flags)) = orders.columns.get("is_test")
            && flags.contains(&1)
        {
            columns.push(("is_test", Column::Flag(flags.clone())));
        }
        if standing.contains(&Some(Standing::Cancelled)) {
            let at = orders.columns.get("cancelled_at");
            columns.push(("cancelled_day", Column::Day(cancelled_days(at, standing, days))));
        }
        Standings(columns)
    }

    pub(super) fn put(self, orders: &mut SealedTable) {
        orders.columns.extend(self.0);
    }
}

/// Of cancelled orders the day of that, or else of the order.
fn cancelled_days(at: Option<&Column>, standing: &[Option<Standing>], days: &[i32]) -> Vec<i32> {
    let told = |order: usize| match at {
        Some(Column::Instant(at)) => Some(day_of(at[order])).filter(|&day| day != NO_DAY),
        _ => None,
    };
    let day = |(order, standing): (usize, &Option<Standing>)| match standing {
        Some(Standing::Cancelled) => told(order).unwrap_or(days[order]),
        _ => NO_DAY,
    };
    standing.iter().enumerate().map(day).collect()
}
