//! Rows that hold for a time: snapshots of stock, staff; and days other than a row's own.

use shop_kpi::measures::{
    Aggregate, Articles, Cells, Evaluator, Grouping, Lack, Measure, Memo, Slice, Window,
};
use shop_kpi::settings::Settings;
use shop_kpi::tables::{Column, Dictionaries, NO_ROW, Sealed, SealedTable, TableId};

use crate::small_shop::{cents, counts, days, period, small_shop, texts};

const FAR: &str = "9999-12-31";

fn measure(table: TableId, aggregate: Aggregate, window: Window) -> Measure {
    Measure { id: "measure", table, aggregate, conditions: &[], window, day: "day" }
}

/// Two warehouses: the north counts on 31 January and 28 February, the south on 15 February.
///
/// | day | warehouse | sku | available | max level | value |
/// | --- | --- | --- | --- | --- | --- |
/// | 31 January | north | a | 5 | | 50.00 |
/// | | | b | 0 | | 0 |
/// | 15 February | south | a | 2 | 10 | 20.00 |
/// | | | c | 200 | | 1000.00 |
/// | 28 February | north | a | 0 | 4 | 0 |
/// | | | b | 0 | | 0 |
/// | | | d | 9 | 5 | 9.00 |
///
/// Sold: b one on 10 January, a three on 10 February, c six on 20 February, e nine on the 21st; f
/// one on the 22nd, cancelled.
fn stocked_shop() -> (Sealed, Dictionaries) {
    let mut names = Dictionaries::default();
    let south = ["2026-02-15"; 2];
    let north = ["2026-02-28"; 3];
    let stock = SealedTable::new(TableId::Stock, 7)
        .with("day", days(&[&["2026-01-31"; 2][..], &south, &north].concat()))
        .with("valid_to", days(&[&["2026-02-27"; 2][..], &[FAR; 5]].concat()))
        .with(
            "warehouse",
            texts(
                &mut names,
                "warehouse",
                &["north", "north", "south", "south", "north", "north", "north"],
            ),
        )
        .with("sku", texts(&mut names, "sku", &["a", "b", "a", "c", "a", "b", "d"]))
        .with("available", counts(&[5, 0, 2, 200, 0, 0, 9].map(Some)))
        .with("max_level", counts(&[None, None, Some(10), None, Some(4), None, Some(5)]))
        .with("value", cents(&[5000, 0, 2000, 100_000, 0, 0, 900]))
        .covering(vec![period("2026-01-31", "2026-02-28")]);
    let sold = ["2026-01-10", "2026-02-10", "2026-02-20", "2026-02-21", "2026-02-22"];
    let covered = vec![period("2026-01-01", "2026-02-28")];
    let lines = SealedTable::new(TableId::OrderLines, 5)
        .with("day", days(&sold))
        .with("sku", texts(&mut names, "sku", &["b", "a", "c", "e", "f"]))
        .with("quantity", counts(&[1, 3, 6, 9, 1].map(Some)))
        .with("is_counting", Column::Flag(vec![1, 1, 1, 1, 0]))
        .linked(TableId::Products, vec![NO_ROW; 5])
        .covering(covered.clone());
    let orders = SealedTable::new(TableId::Orders, 5).with("day", days(&sold)).covering(covered);
    let mut sealed = Sealed::default();
    sealed.tables.extend([orders, lines, stock].map(|table| (table.id, table)));
    (sealed, names)
}

fn compute(
    (sealed, names): &(Sealed, Dictionaries),
    measure: &Measure,
    (from, to): (&str, &str),
    by: Option<&str>,
    settings: &Settings,
) -> Result<Cells, Lack> {
    let grouping = by.map(|by| Grouping { dimension: by.to_owned(), kept: None });
    let slice = Slice::of(period(from, to));
    let memo = Memo::default();
    let evaluator = Evaluator::new(sealed, names, settings, &memo);
    let cells = evaluator.compute(measure, &slice, &vec![], grouping.as_ref());
    cells.map_err(|missing| missing.what)
}

fn overall(
    shop: &(Sealed, Dictionaries),
    measure: &Measure,
    days: (&str, &str),
) -> Result<String, Lack> {
    let cells = compute(shop, measure, days, None, &Settings::default())?;
    Ok(cells.overall().value.ok_or(Lack::Column)?.normalize().to_string())
}

const FEBRUARY: (&str, &str) = ("2026-02-01", "2026-02-28");

#[test]
fn takes_the_last_snapshot_of_each_warehouse() {
    let shop = stocked_shop();
    let units = measure(TableId::Stock, Aggregate::Sum("available"), Window::LastSnapshot);
    for (days, expected) in [
        (("2026-01-01", "2026-01-31"), Ok("5")),
        (FEBRUARY, Ok("211")), // 2 + 200 in the south, 9 in the north
        (("2026-02-01", "2026-02-20"), Ok("202")), // the north's comes on the 28th
        (("2026-02-01", "2026-02-14"), Err(Lack::Period)),
        (("2026-03-01", "2026-03-31"), Err(Lack::Period)),
    ] {
        assert_eq!(overall(&shop, &units, days), expected.map(str::to_owned), "{days:?}");
    }
    let snapshots = measure(TableId::Stock, Aggregate::Days, Window::Period);
    assert_eq!(overall(&shop, &snapshots, FEBRUARY).as_deref(), Ok("2"));
    let all = measure(TableId::Stock, Aggregate::Count, Window::Always);
    assert_eq!(overall(&shop, &all, ("2020-01-01", "2020-01-01")).as_deref(), Ok("7"));
}

#[test]
fn judges_articles_by_what_is_left_and_what_was_sold() {
    let shop = stocked_shop();
    let settings = Settings::default();
    // All warehouses: a 2, b 0, c 200, d 9. C lasts 200 ÷ (6 ÷ 30) = 1000 days, a 2 ÷ (3 ÷ 30) = 20.
    for (kind, all, north, south) in [
        (Articles::Offered, "4", "3", "2"),     // a b c d; a b d; a c
        (Articles::OutOfStock, "1", "2", "0"),  // b; a b
        (Articles::InStock, "3", "1", "2"),     // a c d; d; a c
        (Articles::Overstocked, "2", "1", "1"), // c d; d; c
    ] {
        let articles = measure(TableId::Stock, Aggregate::Articles(kind), Window::LastSnapshot);
        assert_eq!(overall(&shop, &articles, FEBRUARY).as_deref(), Ok(all), "{kind:?}");
        let by_warehouse = compute(&shop, &articles, FEBRUARY, Some("warehouse"), &settings);
        let by_warehouse = by_warehouse.expect("loaded");
        let of = |name| {
            let code = shop.1.get("warehouse").and_then(|names| names.find(name)).expect(name);
            by_warehouse.group(code).value.expect("a count").to_string()
        };
        assert_eq!([of("north"), of("south")], [north, south], "{kind:?}");
    }
    let overstocked = Aggregate::ArticlesSum(Articles::Overstocked, "value");
    let value = measure(TableId::Stock, overstocked, Window::LastSnapshot);
    assert_eq!(overall(&shop, &value, FEBRUARY).as_deref(), Ok("1009"));
}

#[test]
fn overstock_is_a_matter_of_settings() {
    let shop = stocked_shop();
    let overstocked = Aggregate::Articles(Articles::Overstocked);
    let measure = measure(TableId::Stock, overstocked, Window::LastSnapshot);
    let count = |overstock_days, cover_window_days| {
        let settings = Settings { overstock_days, cover_window_days, ..Settings::default() };
        let cells = compute(&shop, &measure, FEBRUARY, None, &settings).expect("loaded");
        cells.overall().value.expect("a count").to_string()
    };
    assert_eq!(count(999, 30), "2");
    assert_eq!(count(1000, 30), "1", "c lasts just 1000 days; d has more than its greatest stock");
    assert_eq!(count(19, 30), "3", "a lasts 20 days");
}

#[test]
fn tells_what_articles_lack() {
    let (mut sealed, names) = stocked_shop();
    sealed.tables.remove(&TableId::OrderLines);
    let shop = (sealed, names);
    for (kind, expected) in [
        (Articles::InStock, Ok("3".to_owned())),
        (Articles::Offered, Err(Lack::Table)),
        (Articles::Overstocked, Err(Lack::Table)),
    ] {
        let articles = measure(TableId::Stock, Aggregate::Articles(kind), Window::LastSnapshot);
        assert_eq!(overall(&shop, &articles, FEBRUARY), expected, "{kind:?}");
    }
}

#[test]
fn counts_who_is_employed_at_the_start_and_at_the_end() {
    // Xenia from May 2025, Yves from 15 January, Zoë to 10 February; a row each month.
    let mut names = Dictionaries::default();
    let staff = SealedTable::new(TableId::Staff, 6)
        .with("day", days(&[["2026-01-01"; 3], ["2026-02-01"; 3]].concat()))
        .with("day_to", days(&[["2026-01-31"; 3], ["2026-02-28"; 3]].concat()))
        .with("employee", texts(&mut names, "employee", &["x", "y", "z", "x", "y", "z"]))
        .with("valid_from", days(&["2025-05-01", "2026-01-15", "2025-01-01"].repeat(2)))
        .with("valid_to", days(&[FAR, FAR, "2026-02-10"].repeat(2)))
        .covering(vec![period("2026-01-01", "2026-02-28")]);
    let mut sealed = Sealed::default();
    sealed.tables.insert(TableId::Staff, staff);
    let shop = (sealed, names);
    let january = ("2026-01-01", "2026-01-31");
    for (aggregate, window, in_january, in_february) in [
        (Aggregate::Distinct("employee"), Window::ValidAtStart, "2", "3"),
        (Aggregate::Distinct("employee"), Window::ValidAtEnd, "3", "2"),
        (Aggregate::DistinctInBoth("employee", Window::ValidAtEnd), Window::ValidAtStart, "2", "2"),
    ] {
        let measure = measure(TableId::Staff, aggregate, window);
        assert_eq!(overall(&shop, &measure, january).as_deref(), Ok(in_january), "{measure:?}");
        assert_eq!(overall(&shop, &measure, FEBRUARY).as_deref(), Ok(in_february), "{measure:?}");
    }
}

#[test]
fn looks_back_over_the_days_of_a_setting() {
    let shop = small_shop();
    let window = Window::TrailingSetting("cover_window_days");
    let orders = measure(TableId::Orders, Aggregate::Count, window);
    // 30 days up to 10 February: from 12 January, orders 2, 3 and 4; of 5 days: 3 and 4.
    let days = ("2026-02-10", "2026-02-10");
    assert_eq!(overall(&shop, &orders, days).as_deref(), Ok("3"));
    let settings = Settings { cover_window_days: 6, ..Settings::default() };
    let cells = compute(&shop, &orders, days, None, &settings).expect("loaded");
    assert_eq!(cells.overall().value.map(|value| value.to_string()).as_deref(), Some("2"));
}

#[test]
fn chooses_rows_by_another_day() {
    let (mut sealed, names) = small_shop();
    let returns = sealed.tables.remove(&TableId::Returns).expect("of the small shop");
    let returns = returns.with("sale_day", days(&["2026-01-05"]));
    sealed.tables.insert(TableId::Returns, returns);
    let shop = (sealed, names);
    let by_refund = measure(TableId::Returns, Aggregate::Count, Window::Period);
    let by_sale =
        Measure { day: "sale_day", ..measure(TableId::Returns, Aggregate::Count, Window::Period) };
    let (january, march) = (("2026-01-01", "2026-01-31"), ("2026-03-01", "2026-03-31"));
    assert_eq!(overall(&shop, &by_refund, january).as_deref(), Ok("0"));
    assert_eq!(overall(&shop, &by_refund, march).as_deref(), Ok("1"));
    assert_eq!(overall(&shop, &by_sale, january).as_deref(), Ok("1"));
    assert_eq!(overall(&shop, &by_sale, march).as_deref(), Ok("0"));
}

#[test]
fn a_row_of_a_month_is_of_all_its_days() {
    let sessions = measure(TableId::Sessions, Aggregate::Days, Window::Period);
    let days = ("2026-01-01", "2026-02-28");
    assert_eq!(overall(&small_shop(), &sessions, days).as_deref(), Ok("34"), "31 + 3");
}

#[test]
fn says_in_sql_what_it_does() {
    let stock = |aggregate| measure(TableId::Stock, aggregate, Window::LastSnapshot);
    let snapshot = "FROM stock WHERE day BETWEEN :from AND :to AND valid_to >= :to";
    let median = Aggregate::Quantile("on_hand", 500, None);
    assert_eq!(stock(median).to_sql(), format!("SELECT QUANTILE_CONT(on_hand, 0.5) {snapshot}"));
    let weighted = Aggregate::Quantile("on_hand", 900, Some("reserved"));
    assert_eq!(
        stock(weighted).to_sql(),
        format!(
            "SELECT QUANTILE_CONT(on_hand, 0.9) FROM (SELECT on_hand, \
             UNNEST(RANGE(COALESCE(reserved, 1))) {snapshot})"
        )
    );
    assert_eq!(
        measure(TableId::Staff, Aggregate::Distinct("employee"), Window::ValidAtStart).to_sql(),
        "SELECT COUNT(DISTINCT employee) FROM staff WHERE :from - 1 BETWEEN valid_from AND valid_to"
    );
    let in_stock = stock(Aggregate::Articles(Articles::InStock)).to_sql();
    assert!(in_stock.ends_with("USING (sku) WHERE available > 0"), "{in_stock}");
}
