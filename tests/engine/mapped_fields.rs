//! Fields that a mapping can fill and that no recognised header does.

use shop_kpi::engine::Shop;
use shop_kpi::import::{FileReport, ImportOptions};
use shop_kpi::settings::Settings;

use crate::data::{Loaded, amount, assert_group, assert_value, kpi};

/// A shop with one file, mapped so.
fn read(file: &str, mapping: &str) -> Loaded {
    let mapping: ImportOptions = serde_json::from_str(mapping).expect("a mapping");
    let mut shop = Shop::new(Settings::default());
    let report = shop.add("file.csv", file.as_bytes(), &mapping);
    Loaded { shop, reports: vec![report] }
}

const SALES: &str = r#"{
    "source": "generic",
    "columns": {
        "No": ["orders.order_id", "order_lines.order_id"],
        "Date": ["orders.created_at"],
        "Article": ["order_lines.sku"],
        "Kind": ["order_lines.category"],
        "Pieces": ["order_lines.quantity"],
        "Price": ["order_lines.unit_price"],
        "Total": ["order_lines.line_total"],
        "Profit": ["order_lines.line_profit"]
    },
    "constants": { "orders.currency": "EUR" },
    "rows": [{ "column": "Back", "equals": "yes", "then": "returned" }]
}"#;

/// 20 and 30 sold with 5 and −6 left over cost 15 and 36; of 7.50 nobody knows.
#[test]
fn a_profit_is_a_total_less_its_cost() {
    let file = "No,Date,Kind,Total,Profit
1,2026-01-05,a,20.00,5.00
1,2026-01-05,b,30.00,-6.00
2,2026-01-06,b,7.50,
";
    let mut shop = read(file, SALES);
    let report = shop.ask_all(&["revenue", "gross_profit", "gross_margin"]);
    assert_value(&report, "revenue", amount("57.5"));
    assert_value(&report, "gross_profit", amount("-1"));
    assert_value(&report, "gross_margin", amount("-1") / amount("50"));
    let report = shop.ask_by(&["gross_profit"], "category");
    assert_group(&report, "gross_profit", "a", amount("5"));
    assert_group(&report, "gross_profit", "b", amount("-6"));
}

/// Five pieces are sold for 50.00, three of them come back.
#[test]
fn a_sale_may_be_marked_as_returned() {
    let file = "No,Date,Article,Pieces,Price,Back
1,2026-01-05,m,2,10.00,no
2,2026-01-06,m,3,10.00,Yes
";
    let mut shop = read(file, SALES);
    let ids = ["orders", "gross_sales", "revenue", "units_sold"];
    let report = shop.ask_all(&ids);
    for (id, expected) in ids.iter().zip(["2", "50", "20", "5"]) {
        assert_value(&report, id, amount(expected));
    }
    let report = shop.ask_all(&["refund_rate", "return_rate"]);
    assert_value(&report, "refund_rate", amount("0.6"));
    assert_value(&report, "return_rate", amount("0.6"));
    // Nothing tells when it came back.
    let notes = &kpi(&report, "refund_rate").notes;
    assert!(notes.iter().any(|note| note.code == "refund_on_order_day"), "{notes:?}");
}

/// A price without a number of pieces is no amount; without a column of them, it is of one.
#[test]
fn an_empty_quantity_is_not_one() {
    let file = "No,Date,Article,Pieces,Price
1,2026-01-05,m,2,10.00
2,2026-01-06,m,,10.00
";
    let report = read(file, SALES).ask_all(&["orders", "revenue", "units_sold"]);
    assert_value(&report, "orders", amount("2"));
    assert_value(&report, "revenue", amount("20"));
    assert_value(&report, "units_sold", amount("2"));
    let file = "No,Date,Article,Price\n1,2026-01-05,m,10.00\n2,2026-01-06,m,10.00\n";
    assert_value(&read(file, SALES).ask_all(&["revenue"]), "revenue", amount("20"));
}

#[test]
fn sales_without_an_order_number_are_orders_a_row() {
    let file = "Date,Article,Pieces,Price\n2026-01-05,m,2,10.00\n2026-01-06,c,1,5.00\n";
    let report = read(file, SALES).ask_all(&["orders", "units_sold", "revenue"]);
    assert_value(&report, "orders", amount("2"));
    assert_value(&report, "units_sold", amount("3"));
    assert_value(&report, "revenue", amount("25"));
}

/// A list in order of time, some of it swapped by a spreadsheet; and the same without any order.
#[test]
fn swapped_days_and_months_are_told_by_their_neighbours() {
    let days = [
        "28-12-2025",
        "30-12-2025",
        "01-02-2026",
        "01-05-2026",
        "01-09-2026",
        "15-01-2026",
        "19-01-2026",
        "02-03-2026",
        "14-02-2026",
    ];
    // Meant are 2, 5 and 9 January and 3 February.
    assert_eq!(swapped(&read(&orders(&days), SALES).reports[0]), [4, 5, 6, 9]);
    let right = ["28-12-2025", "02-01-2026", "05-01-2026", "15-01-2026", "03-02-2026"];
    assert!(swapped(&read(&orders(&right), SALES).reports[0]).is_empty());
    let mixed =
        ["28-12-2025", "05-06-2026", "14-02-2026", "03-09-2025", "30-11-2025", "01-07-2026"];
    assert!(swapped(&read(&orders(&mixed), SALES).reports[0]).is_empty());
}

fn orders(days: &[&str]) -> String {
    let row = |(number, day): (usize, &&str)| format!("{number},{day},10.00\n");
    let rows: String = days.iter().enumerate().map(row).collect();
    format!("No,Date,Total\n{rows}")
}

/// The lines of swapped dates.
fn swapped(report: &FileReport) -> Vec<u32> {
    let code = shop_kpi::problem::Code::SwappedDate;
    let problems = report.problems.iter().filter(|problem| problem.code == code);
    problems.map(|problem| problem.at.line).collect()
}
