//! What the shop systems' exports come to: not only that rows are read, but that money is counted
//! once and on the right day.

use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::settings::Settings;

use super::data::{Loaded, amount, assert_group, assert_value};

fn open(files: &[(&str, &str)]) -> Loaded {
    let mut shop = Shop::new(Settings::default());
    let add =
        |(name, text): &(&str, &str)| shop.add(name, text.as_bytes(), &ImportOptions::default());
    let reports = files.iter().map(add).collect();
    Loaded { shop, reports }
}

/// Files of our samples.
fn samples(paths: &[&str]) -> Loaded {
    let read = |path: &str| {
        let full = super::sources::find(path).expect("OK because it is ours");
        std::fs::read_to_string(full).expect("a sample")
    };
    let texts: Vec<String> = paths.iter().map(|path| read(path)).collect();
    let files: Vec<(&str, &str)> =
        paths.iter().copied().zip(texts.iter().map(String::as_str)).collect();
    open(&files)
}

const ORDERS: &str = "\
Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Refunded Amount,Tax 1 Name,Tax 1 Value
#1,ada@example.com,partially_refunded,EUR,242.00,0.00,42.00,242.00,0.00,2026-01-10 10:00:00 +0100,2,Lamp,121.00,LAMP,24.20,NL BTW 21%,42.00
#2,bo@example.com,refunded,EUR,121.00,12.10,23.10,133.10,0.00,2026-01-20 10:00:00 +0100,1,Lamp,121.00,LAMP,133.10,NL BTW 21%,23.10
#3,ada@example.com,paid,EUR,121.00,0.00,21.00,121.00,0.00,2026-02-10 10:00:00 +0100,1,Lamp,121.00,LAMP,0.00,NL BTW 21%,21.00
";
const TRANSACTIONS: &str = "\
Order,Name,Kind,Gateway,Created At,Status,Amount,Currency,Card Type
501,#1,sale,ideal,2026-01-10 10:00:05 +0100,success,242.00,EUR,
501,#1,refund,ideal,2026-02-03 10:00:00 +0100,success,24.20,EUR,
502,#2,sale,ideal,2026-01-20 10:00:05 +0100,success,133.10,EUR,
502,#2,refund,ideal,2026-02-05 10:00:00 +0100,success,33.10,EUR,
502,#2,refund,ideal,2026-02-06 10:00:00 +0100,success,100.00,EUR,
";

/// Without tax: sold 200.00, 100.00 and 100.00; given back 24.20 ÷ 1.21 = 20.00 and the goods of #2, 100.00
/// (shipping, 12.10 of it, is no return of goods). 400 − 120 = 280, in whichever order files come.
#[test]
fn a_refund_with_a_day_counts_once_and_on_its_day() {
    let undated = open(&[("orders_export_1.csv", ORDERS)]).ask_all(&["revenue", "gross_sales"]);
    assert_value(&undated, "revenue", amount("280"));
    let (orders, dated) =
        (("orders_export_1.csv", ORDERS), ("transactions_export_1.csv", TRANSACTIONS));
    for files in [[orders, dated], [dated, orders]] {
        let mut shop = open(&files);
        let all = shop.ask_all(&["revenue", "gross_sales", "orders"]);
        for (id, expected) in [("revenue", "280"), ("gross_sales", "400"), ("orders", "3")] {
            assert_value(&all, id, amount(expected));
        }
        let january = shop.ask_days(&["revenue"], "2026-01-01", "2026-01-31");
        assert_value(&january, "revenue", amount("300"));
        // 33.10 of #2 comes first: 33.10 ÷ 1.21 = 27.36 of its goods; the next day the rest.
        let first = shop.ask_days(&["revenue"], "2026-02-03", "2026-02-04");
        assert_value(&first, "revenue", amount("-20"));
        let second = shop.ask_days(&["revenue"], "2026-02-05", "2026-02-06");
        assert_value(&second, "revenue", amount("-100"));
    }
}

/// 921: 25.00 − 2.50 and 10.00 − 1.00 are its items after the discount, 35.00 − 3.50. 922: of
/// 20.00 one of two was kept, 12.10 ÷ 1.21 = 10.00 given back.
#[test]
fn items_after_the_discount_do_not_lose_it_twice() {
    for file in ["clean.csv", "first_row_only.csv"] {
        let mut shop = samples(&[&format!("woocommerce_advanced_orders/{file}")]);
        let report = shop.ask_all(&["gross_sales", "revenue", "orders", "units_sold"]);
        for (id, expected) in
            [("gross_sales", "55"), ("revenue", "41.5"), ("orders", "2"), ("units_sold", "4")]
        {
            assert_value(&report, id, amount(expected));
        }
    }
}

/// 911: 25.00 + 10.00, one mug of 12.50 back. 912: 20.00.
#[test]
fn an_order_on_several_rows_counts_once() {
    let mut shop = samples(&["woocommerce_skyverge_orders/clean.csv"]);
    let report = shop.ask_all(&["gross_sales", "revenue", "orders", "return_rate"]);
    for (id, expected) in [("gross_sales", "55"), ("revenue", "42.5"), ("orders", "2")] {
        assert_value(&report, id, amount(expected));
    }
    // One of four pieces.
    assert_value(&report, "return_rate", amount("0.25"));
    let by = shop.ask_by(&["revenue"], "country");
    assert_group(&by, "revenue", "DK", amount("20"));
}

/// The same orders with packed lines: 35.00 − 3.50 and 20.00; and 35.00 − 15.13 × 39.95 ÷ 48.34,
/// which is 12.504…: what was paid back holds 8.39 of tax in 48.34.
#[test]
fn packed_lines_are_lines() {
    let mut shop = samples(&["woocommerce_webtoffee_orders/clean.csv"]);
    let report = shop.ask_all(&["gross_sales", "revenue", "units_sold", "customers"]);
    for (id, expected) in
        [("gross_sales", "55"), ("revenue", "51.5"), ("units_sold", "4"), ("customers", "2")]
    {
        assert_value(&report, id, amount(expected));
    }
    let by = shop.ask_by(&["revenue"], "product");
    // 25.00 less 25 ÷ 35 of 3.50.
    assert_group(&by, "revenue", "Mug", amount("22.5"));
    assert_group(&by, "revenue", "Teapot; large", amount("20"));
}
