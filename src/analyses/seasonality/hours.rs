//! Orders by weekday and hour.

use rust_decimal::Decimal;

use super::super::Analyst;
use super::SeasonHour;
use crate::calendar::{Day, Period};
use crate::measures::{Slice, Wanted};
use crate::note::Note;
use crate::tables::{Column, NO_INSTANT, SealedTable, TableId};

const DAY: i64 = 86_400;
/// Where more than so many per cent of orders are of midnight to the second, these have no time.
const MOST_AT_MIDNIGHT: usize = 2;

/// 7 × 24 cells; empty where no order carries a time, none where there are no orders.
pub(super) fn hours(analyst: &Analyst, period: Period) -> Option<Vec<SeasonHour>> {
    let table = analyst.sealed.table(TableId::Orders)?;
    let wanted = Wanted { table: TableId::Orders, columns: &[], dimensions: &[] };
    let rows = analyst.evaluator.rows(&wanted, &Slice::of(period), &analyst.scope).ok()?;
    if rows.is_empty() {
        return None;
    }
    let Some(Column::Instant(at)) = table.column("created_at") else { return Some(Vec::new()) };
    let timed = rows.iter().map(|picked| picked.row).filter(|&row| at[row] != NO_INSTANT);
    let (midnight, mut timed): (Vec<usize>, Vec<usize>) =
        timed.partition(|&row| at[row].rem_euclid(DAY) == 0);
    if timed.is_empty() {
        return Some(Vec::new());
    }
    if midnight.len() * 100 > rows.len() * MOST_AT_MIDNIGHT {
        analyst.note(Note::new("orders_without_time", [("orders", midnight.len().to_string())]));
    } else {
        timed.extend(midnight);
    }
    let mut cells = empty();
    for row in timed {
        let weekday = Day(at[row].div_euclid(DAY) as i32).weekday() as usize;
        let cell = &mut cells[weekday * 24 + (at[row].rem_euclid(DAY) / 3600) as usize];
        cell.orders += 1;
        cell.sales = cell.sales.zip(sales(table, row)).map(|(sum, sales)| sum + sales);
    }
    Some(cells)
}

fn empty() -> Vec<SeasonHour> {
    let cell =
        |weekday: u8, hour: u8| SeasonHour { weekday, hour, orders: 0, sales: Some(Decimal::ZERO) };
    (1..=7).flat_map(|weekday| (0..24).map(move |hour| cell(weekday, hour))).collect()
}

/// Goods after discount; none where an order tells no amount.
fn sales(table: &SealedTable, row: usize) -> Option<Decimal> {
    Some(table.number("gross", row)? - table.number("discount", row).unwrap_or_default())
}
