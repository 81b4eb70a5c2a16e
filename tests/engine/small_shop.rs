//! A shop of six orders, sealed by hand, for the tests of measures and reports.
//!
//! | order | day | customer | channel | gross | discount | |
//! | --- | --- | --- | --- | --- | --- | --- |
//! | 1 | 2026-01-05 | anna | direct | 100.00 | | first of two |
//! | 2 | 2026-01-20 | ben | `paid_search` | 50.00 | 10.00 | first |
//! | 3 | 2026-02-05 | anna | direct | 30.50 | | second, 31 days later |
//! | 4 | 2026-02-10 | – | direct | 20.00 | | |
//! | 5 | 2026-02-11 | cara | `paid_search` | 80.00 | | cancelled |
//! | 6 | 2026-03-02 | dirk | – | 70.00 | 5.00 | first |
//!
//! Orders are known from 1 January to 10 March, sessions to 28 February: January as one row per
//! channel, February by day. A refund of 15.00 on order 1 comes on 12 March.

use shop_kpi::calendar::{Day, Period};
use shop_kpi::tables::{Column, Dictionaries, NO_CODE, NO_NUMBER, Sealed, SealedTable, TableId};

pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).expect("a date")
}

pub(crate) fn period(from: &str, to: &str) -> Period {
    Period::parse(from, to).expect("a period")
}

pub(crate) fn days(texts: &[&str]) -> Column {
    Column::Day(texts.iter().map(|text| day(text).0).collect())
}

/// Amounts in cents.
pub(crate) fn cents(values: &[i64]) -> Column {
    Column::Number { scale: 2, values: values.to_vec() }
}

pub(crate) fn counts(values: &[Option<i64>]) -> Column {
    let values = values.iter().map(|value| value.unwrap_or(NO_NUMBER)).collect();
    Column::Number { scale: 0, values }
}

pub(crate) fn texts(
    dictionaries: &mut Dictionaries,
    domain: &'static str,
    texts: &[&str],
) -> Column {
    let mut code = |text: &&str| match *text {
        "" => NO_CODE,
        text => dictionaries.of(domain).code(text),
    };
    Column::Text(texts.iter().map(&mut code).collect())
}

pub(crate) fn small_shop() -> (Sealed, Dictionaries) {
    let mut names = Dictionaries::default();
    let order_days =
        ["2026-01-05", "2026-01-20", "2026-02-05", "2026-02-10", "2026-02-11", "2026-03-02"];
    let orders = SealedTable::new(TableId::Orders, 6)
        .with("day", days(&order_days))
        .with(
            "customer",
            texts(&mut names, "customer", &["anna", "ben", "anna", "", "cara", "dirk"]),
        )
        .with(
            "channel",
            texts(
                &mut names,
                "channel",
                &["direct", "paid_search", "direct", "direct", "paid_search", ""],
            ),
        )
        .with("gross", cents(&[10_000, 5000, 3050, 2000, 8000, 7000]))
        .with("discount", cents(&[0, 1000, 0, 0, 0, 500]))
        .with("quantity", counts(&[Some(3), Some(1), Some(1), None, Some(1), Some(2)]))
        .with("order_no", counts(&[Some(1), Some(1), Some(2), None, None, Some(1)]))
        .with("days_to_next", counts(&[Some(31), None, None, None, None, None]))
        .with(
            "customer_kind",
            texts(&mut names, "customer_kind", &["new", "new", "returning", "", "", "new"]),
        )
        .with("is_counting", Column::Flag(vec![1, 1, 1, 1, 0, 1]))
        .covering(vec![period("2026-01-01", "2026-03-10")]);
    // Order 1 has two lines; the others one each.
    let lines = SealedTable::new(TableId::OrderLines, 7)
        .with(
            "day",
            days(&[
                "2026-01-05",
                "2026-01-05",
                "2026-01-20",
                "2026-02-05",
                "2026-02-10",
                "2026-02-11",
                "2026-03-02",
            ]),
        )
        .with(
            "category",
            texts(&mut names, "category", &["tea", "cups", "tea", "tea", "cups", "tea", "cups"]),
        )
        .with("gross", cents(&[6000, 4000, 5000, 3050, 2000, 8000, 7000]))
        .with("discount", cents(&[0, 0, 1000, 0, 0, 0, 500]))
        .with("is_counting", Column::Flag(vec![1, 1, 1, 1, 1, 0, 1]))
        .linked(TableId::Orders, vec![0, 0, 1, 2, 3, 4, 5])
        .covering(vec![period("2026-01-01", "2026-03-10")]);
    let returns = SealedTable::new(TableId::Returns, 1)
        .with("day", days(&["2026-03-12"]))
        .with("amount", cents(&[1500]))
        .with("is_counting", Column::Flag(vec![1]))
        .with("is_day_of_order", Column::Flag(vec![0]))
        .linked(TableId::Orders, vec![0])
        .linked(TableId::OrderLines, vec![1])
        .covering(vec![period("2026-03-12", "2026-03-12")]);
    let sessions = SealedTable::new(TableId::Sessions, 5)
        .with("day", days(&["2026-01-01", "2026-01-01", "2026-02-03", "2026-02-10", "2026-02-28"]))
        .with(
            "day_to",
            days(&["2026-01-31", "2026-01-31", "2026-02-03", "2026-02-10", "2026-02-28"]),
        )
        .with(
            "channel",
            texts(
                &mut names,
                "channel",
                &["direct", "paid_search", "direct", "direct", "organic_search"],
            ),
        )
        .with("sessions", counts(&[Some(155), Some(45), Some(10), Some(30), Some(10)]))
        .with("bounces", counts(&[Some(62), None, Some(4), Some(9), Some(1)]))
        .covering(vec![period("2026-01-01", "2026-02-28")]);
    let tables = [orders, lines, returns, sessions];
    let sealed = Sealed {
        tables: tables.into_iter().map(|table| (table.id, table)).collect(),
        currency: Some("EUR".to_owned()),
        data_from: Some(day("2026-01-01")),
        data_to: Some(day("2026-03-12")),
        ..Sealed::default()
    };
    (sealed, names)
}
