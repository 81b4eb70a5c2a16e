//! Medians and other quantiles: against hand values, and against a second, plain way.

use proptest::prelude::*;
use rust_decimal::Decimal;
use shop_kpi::calendar::{Day, Period};
use shop_kpi::measures::{
    Aggregate, Cell, Evaluator, Grouping, Lack, Measure, Memo, Slice, Window,
};
use shop_kpi::settings::Settings;
use shop_kpi::tables::{Column, Dictionaries, NO_NUMBER, Sealed, SealedTable, TableId};

/// One page load, or several: day, device, hundredths of a second, how many.
type Load = (i32, u32, Option<i64>, Option<i64>);

fn quantile(per_mille: u32, weight: Option<&'static str>) -> Measure {
    Measure {
        id: "quantile",
        table: TableId::PageLoads,
        aggregate: Aggregate::Quantile("load_ms", per_mille, weight),
        conditions: &[],
        window: Window::Period,
        day: "day",
    }
}

fn loads(rows: &[Load]) -> Sealed {
    let number = |value: Option<i64>| value.unwrap_or(NO_NUMBER);
    let of = |scale, values| Column::Number { scale, values };
    let table = SealedTable::new(TableId::PageLoads, rows.len())
        .with("day", Column::Day(rows.iter().map(|row| row.0).collect()))
        .with("device", Column::Text(rows.iter().map(|row| row.1).collect()))
        .with("load_ms", of(2, rows.iter().map(|row| number(row.2)).collect()))
        .with("samples", of(0, rows.iter().map(|row| number(row.3)).collect()))
        .covering(vec![Period { from: Day(0), to: Day(99) }]);
    let mut sealed = Sealed::default();
    sealed.tables.insert(TableId::PageLoads, table);
    sealed
}

fn overall(rows: &[Load], per_mille: u32, weight: Option<&'static str>) -> Cell {
    let (sealed, names, settings) = (loads(rows), Dictionaries::default(), Settings::default());
    let memo = Memo::default();
    let evaluator = Evaluator::new(&sealed, &names, &settings, &memo);
    let days = Slice::of(Period { from: Day(0), to: Day(99) });
    let cells = evaluator.compute(&quantile(per_mille, weight), &days, &vec![], None);
    cells.expect("loaded").overall()
}

/// Of all numbers in order, each as often as it counts, as the definition has it.
fn by_hand(rows: &[Load], per_mille: u32, is_weighted: bool) -> Option<Decimal> {
    let mut all: Vec<i64> = Vec::new();
    for &(_, _, value, count) in rows {
        let count = if is_weighted { count.unwrap_or(1) } else { 1 };
        all.extend((0..count).filter_map(|_| value));
    }
    all.sort_unstable();
    let position = Decimal::from(all.len().checked_sub(1)?) * Decimal::new(per_mille.into(), 3);
    let below = position.floor();
    let at: usize = below.to_string().parse().ok()?;
    let low = Decimal::new(all[at], 2);
    let high = all.get(at + 1).map_or(low, |&high| Decimal::new(high, 2));
    Some(low + (high - low) * (position - below))
}

#[test]
fn lies_between_two_numbers_in_proportion() {
    // As LibreOffice and Excel have it for PERCENTILE.INC of 1, 2, 3, 4: 1.3, 1.75, 2.5, 3.7.
    let four = [400, 100, 300, 200].map(|value| (0, 0, Some(value), None));
    for (per_mille, expected) in
        [(0, "1"), (100, "1.3"), (250, "1.75"), (500, "2.5"), (900, "3.7"), (1000, "4")]
    {
        let cell = overall(&four, per_mille, None);
        assert_eq!(cell.value.expect("a value").normalize().to_string(), expected, "{per_mille}");
    }
}

#[test]
fn counts_a_number_as_often_as_its_weight() {
    // 1 once, 2 three times, 10 twice: 1 2 2 2 10 10. Half way is 2; 0.75 × 5 = 3.75, between 2 and
    // 10; 0.9 × 5 = 4.5, between 10 and 10. A weight of zero leaves a number out.
    let rows = [
        (0, 0, Some(1000), Some(2)),
        (0, 0, Some(100), None),
        (0, 0, Some(200), Some(3)),
        (0, 0, Some(99_900), Some(0)),
        (0, 0, None, Some(50)),
    ];
    for (per_mille, expected) in [(500, "2"), (750, "8"), (900, "10"), (1000, "10"), (0, "1")] {
        let cell = overall(&rows, per_mille, Some("samples"));
        assert_eq!(cell.value.expect("a value").normalize().to_string(), expected, "{per_mille}");
        assert_eq!(cell.rows, 5);
    }
}

#[test]
fn has_no_value_without_numbers() {
    for rows in [vec![], vec![(0, 0, None, None)], vec![(0, 0, Some(5), Some(0))]] {
        assert_eq!(overall(&rows, 500, Some("samples")).value, None, "{rows:?}");
    }
}

#[test]
fn takes_no_part_of_rows_that_hold_for_longer() {
    let mut sealed = loads(&[(0, 0, Some(100), Some(31)), (5, 0, Some(300), Some(1))]);
    let table = sealed.tables.remove(&TableId::PageLoads).expect("made above");
    let table = table.with("day_to", Column::Day(vec![30, 5]));
    sealed.tables.insert(TableId::PageLoads, table);
    let names = Dictionaries::default();
    let over = |to: i32, spread_spans: bool| {
        let settings = Settings { spread_spans, ..Settings::default() };
        let memo = Memo::default();
        let evaluator = Evaluator::new(&sealed, &names, &settings, &memo);
        let days = Slice::of(Period { from: Day(0), to: Day(to) });
        let cells = evaluator.compute(&quantile(500, Some("samples")), &days, &vec![], None);
        let cell = cells.map_err(|missing| missing.what)?.overall();
        Ok((cell.value.map(|value| value.normalize().to_string()), cell.is_estimate))
    };
    assert_eq!(over(30, false), Ok((Some("1".to_owned()), false)));
    assert_eq!(over(9, false), Err(Lack::Span));
    assert_eq!(over(9, true), Ok((Some("1".to_owned()), true)));
}

fn any_loads() -> impl Strategy<Value = Vec<Load>> {
    let value = prop::option::weighted(0.9, -500..5_000_i64);
    let count = prop::option::weighted(0.8, 0..9_i64);
    prop::collection::vec((0..120_i32, 0..3_u32, value, count), 0..80)
}

proptest! {
    #[test]
    fn agrees_with_putting_all_in_order(rows in any_loads(), per_mille in 0..=1000_u32) {
        let inside: Vec<Load> = rows.iter().copied().filter(|row| row.0 < 100).collect();
        for weight in [None, Some("samples")] {
            let expected = by_hand(&inside, per_mille, weight.is_some());
            prop_assert_eq!(overall(&rows, per_mille, weight).value, expected);
        }
    }

    #[test]
    fn agrees_group_by_group(rows in any_loads(), per_mille in 0..=1000_u32) {
        let (sealed, names, settings) =
            (loads(&rows), Dictionaries::default(), Settings::default());
        let memo = Memo::default();
        let evaluator = Evaluator::new(&sealed, &names, &settings, &memo);
        let days = Slice::of(Period { from: Day(0), to: Day(99) });
        let by_device = Grouping { dimension: "device".to_owned(), kept: None };
        let measure = quantile(per_mille, Some("samples"));
        let cells = evaluator.compute(&measure, &days, &vec![], Some(&by_device)).expect("loaded");
        for device in 0..4 {
            let of_device = |row: &&Load| row.0 < 100 && row.1 == device;
            let inside: Vec<Load> = rows.iter().filter(of_device).copied().collect();
            prop_assert_eq!(cells.group(device).value, by_hand(&inside, per_mille, true));
        }
    }
}
