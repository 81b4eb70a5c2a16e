//! Headers of a shop's own tables: which figures their words give.

use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::report::{Question, Report, Value};
use shop_kpi::settings::Settings;

const ORDERS: &str = "order_id,created_at,customer_id,subtotal\nA1,2024-01-01,u1,100.00\n";
const LINES: &str = "order_id,sku,product,quantity,unit_price\nA1,S1,Mug,5,20.00\n";

fn ask(files: &[(&str, &str)], kpi: &str) -> Report {
    let mut shop = Shop::new(Settings::default());
    for (name, text) in files {
        shop.add(name, text.as_bytes(), &ImportOptions::default());
    }
    shop.ask(&Question { kpis: vec![kpi.to_owned()], ..Question::default() }).expect("a question")
}

fn amount(report: &Report, kpi: &str) -> Option<String> {
    report.kpis[kpi].value.map(|value| match value {
        Value::Money(amount) => amount.to_string(),
        Value::Number(number) => number.to_string(),
    })
}

#[test]
fn totals_say_whether_they_include_tax() {
    // 121 + 109 with 21 + 9 of tax in it: 200; or that much without it: 230.
    for (headers, expected) in [
        ("Total incl. VAT,VAT", "200"),
        ("Total (incl. tax),Tax", "200"),
        ("Totaal incl. btw,Btw", "200"),
        ("I alt inkl. moms,Moms", "200"),
        ("Total excl. VAT,VAT", "230"),
        ("Totaal excl. btw,Btw", "230"),
        ("I alt ekskl. moms,Moms", "230"),
    ] {
        let rows =
            "1,2024-01-01,121.00,21.00,a@example.com\n2,2024-01-02,109.00,9.00,b@example.com\n";
        let text = format!("Order ID,Date,{headers},Email\n{rows}");
        let report = ask(&[("orders.csv", &text)], "revenue");
        assert_eq!(amount(&report, "revenue").as_deref(), Some(expected), "{headers}");
    }
}

#[test]
fn test_orders_do_not_count() {
    for header in ["Is test", "Test order", "Testbestelling"] {
        let rows = "1,2024-01-01,10.00,false\n2,2024-01-02,20.00,true\n3,2024-01-03,5.00,false\n";
        let text = format!("Order ID,Date,Total,{header}\n{rows}");
        let report = ask(&[("orders.csv", &text)], "revenue");
        assert_eq!(amount(&report, "revenue").as_deref(), Some("15"), "{header}");
    }
}

#[test]
fn an_articles_cost_is_what_the_shop_pays_for_it() {
    for header in ["cost", "Cost", "unit cost", "Kostprijs", "cost per item"] {
        let products = format!("sku,name,{header}\nS1,Mug,8.00\n");
        let files =
            [("orders.csv", ORDERS), ("lines.csv", LINES), ("products.csv", products.as_str())];
        // 5 × (20 − 8).
        let report = ask(&files, "gross_profit");
        assert_eq!(amount(&report, "gross_profit").as_deref(), Some("60"), "{header}");
    }
}

#[test]
fn what_is_missing_is_said_once() {
    let report = ask(&[("orders.csv", ORDERS), ("lines.csv", LINES)], "gross_profit");
    let missing = &report.kpis["gross_profit"].missing;
    let columns: Vec<_> = missing.iter().map(|missing| missing.column.as_deref()).collect();
    assert_eq!(columns, [Some("unit_cost")]);
}
