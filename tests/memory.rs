//! Memory that runs out while a file is read: the file is refused, its account closes, and the shop
//! goes on.
//!
//! One test: the allocator is the whole program's.

use std::alloc::System;
use std::fmt::Write;

use cap::Cap;
use shop_kpi::engine::{Finish, Shop};
use shop_kpi::import::{FileReport, ImportOptions};
use shop_kpi::report::{Question, Value};
use shop_kpi::settings::Settings;

#[global_allocator]
static MEMORY: Cap<System> = Cap::new(System, usize::MAX);

/// Rows of the large file: its columns take some ten megabytes.
const ROWS: usize = 120_000;

fn large_file() -> String {
    let mut text = "Order ID,Date,Email,SKU,Quantity,Unit price,Total\n".to_owned();
    for row in 0..ROWS {
        let day = 1 + row % 28;
        writeln!(text, "{row},2026-01-{day:02},c{row}@example.com,S{row},1,9.50,9.50")
            .expect("a text takes all");
    }
    text
}

/// In blocks, as the page reads.
fn read(shop: &mut Shop, text: &str) -> FileReport {
    let file = shop.open("orders.csv", &ImportOptions::default());
    for block in text.as_bytes().chunks(64 << 10) {
        shop.push(file, block);
    }
    match shop.finish(file) {
        Finish::Done(report) => *report,
        Finish::ReadAgain(options) => panic!("read again: {options:?}"),
    }
}

/// Reads the large file with so many bytes to spare.
fn read_within(shop: &mut Shop, text: &str, spare: usize) -> FileReport {
    MEMORY.set_limit(MEMORY.allocated() + spare).expect("more than is taken");
    let report = read(shop, text);
    MEMORY.set_limit(usize::MAX).expect("more than is taken");
    report
}

#[test]
fn a_file_that_memory_does_not_hold_is_refused() {
    let text = large_file();
    let mut shop = Shop::new(Settings::default());
    let small = "Order ID,Date,Total\n1,2026-01-01,20.00\n2,2026-01-02,30.00\n";
    assert_eq!(read(&mut shop, small).rows_read, 2);
    let mut refused = 0;
    for spare in [4, 6, 8, 10, 12, 16] {
        let report = read_within(&mut shop, &text, spare << 20);
        let is_full = report.problem_counts.contains_key("memory_full");
        assert!(report.account.closes(), "{spare} MiB: {:?}", report.account);
        let rows = report.rows_read + report.rows_set_aside;
        assert_eq!(rows, ROWS as u64, "{spare} MiB");
        assert!(!is_full || report.tables.iter().all(|table| table.rows == 0), "{spare} MiB");
        refused += usize::from(is_full);
        shop.remove(report.id);
    }
    assert!(refused >= 2, "memory never ran out");
    // 20 + 30: nothing of what was refused counts.
    let question = Question { kpis: vec!["revenue".to_owned()], ..Question::default() };
    let revenue = shop.ask(&question).expect("a question").kpis["revenue"].value;
    assert!(
        matches!(revenue, Some(Value::Money(amount)) if amount.normalize().to_string() == "50")
    );

    // The same by a limit of the shop's own, told of before it is reached.
    let mut shop = Shop::new(Settings::default());
    shop.limit_memory(6 << 20);
    let report = read(&mut shop, &text);
    assert!(report.problem_counts.contains_key("memory_full"));
    assert!(report.problem_counts.contains_key("memory_low"));
    shop.remove(report.id);
    shop.limit_memory(usize::MAX);
    assert_eq!(read(&mut shop, &text).rows_read, ROWS as u64);
}
