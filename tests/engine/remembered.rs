//! What is summed by day and remembered gives the same as going through all rows each time.

use proptest::prelude::*;
use shop_kpi::calendar::{Day, Period};
use shop_kpi::measures::{Evaluator, Grouping, MEASURES, Memo, Scope, Slice};
use shop_kpi::settings::Settings;
use shop_kpi::tables::{
    Column, Dictionaries, NO_CODE, NO_DAY, NO_NUMBER, NO_ROW, Sealed, SealedTable, TableId,
};

use crate::random_shop::Dice;
use crate::small_shop::{day, period};

const ORDERS: u64 = 3000;
const DAYS: u64 = 500;
/// Values of dimensions: with 80, days and values are too many, and months take the place of days.
const DIMENSIONS: [(&str, u64); 4] =
    [("channel", 4), ("campaign", 80), ("country", 3), ("category", 70)];

fn first_day() -> Day {
    day("2025-01-01")
}

/// Codes below a number; one in ten rows has none.
fn codes(dice: &mut Dice, rows: u64, below: u64) -> Column {
    let mut code = |_| if dice.throw(10) == 0 { NO_CODE } else { dice.throw(below) as u32 };
    Column::Text((0..rows).map(&mut code).collect())
}

fn numbers(dice: &mut Dice, rows: u64, scale: u8, below: u64) -> Column {
    let mut number = |_| match dice.throw(12) {
        0 => NO_NUMBER,
        // As great as amounts may be, to overflow sums of 64 bits.
        1 => 10_i64.pow(17) - dice.throw(5) as i64,
        2 => -(dice.throw(below) as i64),
        _ => dice.throw(below) as i64,
    };
    Column::Number { scale, values: (0..rows).map(&mut number).collect() }
}

fn flags(dice: &mut Dice, rows: u64) -> Column {
    Column::Flag((0..rows).map(|_| [1, 1, 1, 0, 2][dice.throw(5) as usize]).collect())
}

/// Orders in the order of time, then backwards, then in none; lines, and returns on other days.
fn shop(seed: u64) -> (Sealed, Dictionaries) {
    let mut dice = Dice(seed);
    let mut names = Dictionaries::default();
    for (dimension, count) in DIMENSIONS {
        for number in 0..count {
            names.of(dimension).code(&format!("{dimension} {number}"));
        }
    }
    let mut day_of = |row: u64| match (row * 3 / ORDERS, dice.throw(50)) {
        (_, 0) => NO_DAY,
        (0, _) => first_day().0 + (row * 3 * DAYS / ORDERS) as i32,
        (1, _) => first_day().0 + (2 * DAYS - row * 3 * DAYS / ORDERS) as i32,
        _ => first_day().0 + dice.throw(DAYS) as i32,
    };
    let order_days: Vec<i32> = (0..ORDERS).map(&mut day_of).collect();
    let mut orders = SealedTable::new(TableId::Orders, ORDERS as usize)
        .with("day", Column::Day(order_days.clone()))
        .with("is_counting", flags(&mut dice, ORDERS))
        .with("customer", codes(&mut dice, ORDERS, 400))
        .with("gross", numbers(&mut dice, ORDERS, 6, 90_000_000))
        .with("order_no", numbers(&mut dice, ORDERS, 0, 4))
        .with("goods_value", numbers(&mut dice, ORDERS, 2, 9000))
        .with("is_multi_product", flags(&mut dice, ORDERS));
    for (dimension, count) in &DIMENSIONS[..3] {
        orders = orders.with(dimension, codes(&mut dice, ORDERS, *count));
    }
    let rows = ORDERS * 2;
    let order: Vec<u32> = (0..rows).map(|row| (row / 2) as u32).collect();
    let lines = SealedTable::new(TableId::OrderLines, rows as usize)
        .with("day", Column::Day(order.iter().map(|&order| order_days[order as usize]).collect()))
        .with("is_counting", flags(&mut dice, rows))
        .with("gross", numbers(&mut dice, rows, 6, 90_000_000))
        .with("has_cost", flags(&mut dice, rows))
        .with("category", codes(&mut dice, rows, 70))
        .linked(TableId::Orders, order);
    let link = |row: u64| if row.is_multiple_of(9) { NO_ROW } else { (row * 3) as u32 };
    let mut late = |&day: &i32| if day == NO_DAY { day } else { day + dice.throw(40) as i32 };
    let returns = SealedTable::new(TableId::Returns, 900)
        .with("day", Column::Day(order_days[..900].iter().map(&mut late).collect()))
        .with("sale_day", Column::Day(order_days[..900].to_vec()))
        .with("amount", numbers(&mut dice, 900, 6, 90_000_000))
        .with("quantity", numbers(&mut dice, 900, 0, 5))
        .linked(TableId::Orders, (0..900).map(link).collect());
    let mut sealed = Sealed::default();
    let all = Period { from: first_day(), to: first_day().plus(DAYS as i32 - 1) };
    for table in [orders, lines, returns] {
        sealed.tables.insert(table.id, table.covering(vec![all]));
    }
    (sealed, names)
}

fn slice(dice: &mut Dice) -> Slice {
    let mut span = || {
        let from = first_day().plus(dice.throw(DAYS) as i32 - 20);
        Period { from, to: from.plus(dice.throw(DAYS) as i32) }
    };
    match (span(), span()) {
        (one, _) if dice.throw(4) == 0 => Slice::all(Some(one)),
        (one, other) if dice.throw(3) == 0 => {
            let gap = Period { from: other.from, to: other.from.plus(9) };
            let spans: Vec<Period> = one.without(gap).into_iter().flatten().collect();
            Slice::of(one).covered(&spans)
        }
        // Whole months, of which nothing is cut.
        _ if dice.throw(3) == 0 => Slice::of(period("2025-03-01", "2025-10-31")),
        (one, _) => Slice::of(one),
    }
}

fn scope(dice: &mut Dice) -> Scope {
    let mut scope = Scope::new();
    for (dimension, count) in DIMENSIONS {
        if dice.throw(5) == 0 {
            let mut value = || match dice.throw(count + 1) {
                0 => String::new(),
                number => format!("{dimension} {number}"),
            };
            let both = vec![value(), value()];
            let one = vec![value()];
            match dice.throw(3) {
                0 => scope.push((dimension.to_owned(), both)),
                1 => scope.push((dimension.to_owned(), one)),
                // A filter of the reader's, and one of the KPI's own.
                _ => scope.extend([(dimension.to_owned(), both), (dimension.to_owned(), one)]),
            }
        }
    }
    scope.sort();
    scope
}

fn grouping(dice: &mut Dice) -> Option<Grouping> {
    let (dimension, count) = DIMENSIONS[dice.throw(4) as usize];
    let dimension = dimension.to_owned();
    match dice.throw(4) {
        0 => None,
        1 => Some(Grouping { dimension, kept: None }),
        // All but one, which is "other" by itself.
        2 => {
            let other = dice.throw(count) as u32;
            let kept = (0..count as u32).filter(|&code| code != other).chain([NO_CODE]).collect();
            Some(Grouping { dimension, kept: Some(kept) })
        }
        _ => {
            let mut kept: Vec<u32> = (0..count as u32).filter(|_| dice.throw(5) == 0).collect();
            kept.extend((dice.throw(2) == 0).then_some(NO_CODE));
            Some(Grouping { dimension, kept: Some(kept) })
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn sums_by_day_are_the_sums_of_rows(seed in any::<u64>()) {
        let (sealed, names) = shop(seed);
        let mut settings = Settings::default();
        settings.set("free_shipping_threshold=60").expect("a setting");
        let memo = Memo::default();
        let mut dice = Dice(seed);
        for _ in 0..4 {
            let (scope, grouping) = (scope(&mut dice), grouping(&mut dice));
            for _ in 0..4 {
                let slice = slice(&mut dice);
                let evaluator = Evaluator::new(&sealed, &names, &settings, &memo);
                for (number, measure) in MEASURES.iter().enumerate() {
                    let by_day = evaluator.evaluate(number, &slice, &scope, grouping.as_ref());
                    let by_row = evaluator.compute(measure, &slice, &scope, grouping.as_ref());
                    let by_day = by_day.map(|cells| (*cells).clone());
                    prop_assert_eq!(by_day, by_row, "{} {:?} {:?} {:?}", measure.id, slice, scope, grouping);
                }
            }
        }
    }
}
