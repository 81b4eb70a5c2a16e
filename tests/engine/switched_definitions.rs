//! Definitions that can be switched: each takes effect on files already read, by hand.

use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::report::{Question, Value};
use shop_kpi::settings::{CustomerKey, Settings};
use shop_kpi::tables::TableId;

use crate::raw_tables::{Files, shop_with};

/// Two orders of a customer known by id and address, one by a guest with that address, one not paid
/// and one that failed.
const ORDERS: &str = "Order ID,Date,Customer ID,Email,Status,Subtotal\n\
    1,2026-01-10,7,ann@example.com,Completed,100.00\n\
    2,2026-01-20,7,ann@work.example,Completed,50.00\n\
    3,2026-02-05,0,Ann@Example.com,Completed,40.00\n\
    4,2026-02-06,8,bob@example.com,Pending payment,30.00\n\
    5,2026-02-07,9,cas@example.com,Failed,20.00\n";
/// Of January's first order, in February; and of one that no file gives.
const RETURNS: &str = "order_id,quantity,amount,refunded_at\n\
    1,1,25.00,2026-02-03\n\
    99,1,5.00,2026-02-04\n";

fn shop() -> Shop {
    let mut shop = Shop::new(Settings::default());
    shop.add("orders.csv", ORDERS.as_bytes(), &ImportOptions::default());
    shop.add("returns.csv", RETURNS.as_bytes(), &ImportOptions::default());
    shop
}

/// A KPI of a month.
fn of(shop: &mut Shop, kpi: &str, month: &str) -> String {
    let last = if month == "2026-01" { "31" } else { "28" };
    let question = Question {
        kpis: vec![kpi.to_owned()],
        from: Some(format!("{month}-01")),
        to: Some(format!("{month}-{last}")),
        ..Question::default()
    };
    let report = shop.ask(&question).expect("OK because it is a question");
    match report.kpis[kpi].value {
        Some(Value::Money(amount)) => amount.normalize().to_string(),
        Some(Value::Number(number)) => number.to_string(),
        None => "-".to_owned(),
    }
}

fn figures(shop: &mut Shop, kpi: &str) -> [String; 2] {
    ["2026-01", "2026-02"].map(|month| of(shop, kpi, month))
}

#[test]
fn refunds_move_to_the_day_of_their_order() {
    let mut shop = shop();
    // January 100 + 50; February 40 + 30, less 25 and 5.
    assert_eq!(figures(&mut shop, "revenue"), ["150", "40"]);
    shop.set_settings(Settings { refunds_on_order_day: true, ..Settings::default() });
    // The 25 are January's; the 5 of an unknown order stay where they are.
    assert_eq!(figures(&mut shop, "revenue"), ["125", "65"]);
    shop.set_settings(Settings::default());
    assert_eq!(figures(&mut shop, "revenue"), ["150", "40"]);
}

#[test]
fn states_of_orders_count_or_not() {
    let mut shop = shop();
    let mut ask = |excluded: &[&str], counted: &[&str]| {
        let list = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
        shop.set_settings(Settings {
            excluded_statuses: list(excluded),
            counted_statuses: list(counted),
            ..Settings::default()
        });
        ["orders", "gross_sales"].map(|kpi| of(&mut shop, kpi, "2026-02"))
    };
    // Orders 3 and 4; without the one not paid; with the failed one; of the same word in both lists
    // it counts.
    assert_eq!(ask(&[], &[]), ["2", "70"]);
    assert_eq!(ask(&["pending"], &[]), ["1", "40"]);
    assert_eq!(ask(&["Pending payment"], &["failed"]), ["2", "60"]);
    assert_eq!(ask(&["pending"], &["pending"]), ["2", "70"]);
    assert_eq!(ask(&["completed"], &[]), ["1", "30"]);
}

#[test]
fn customers_are_told_apart_by_id_or_by_address() {
    let mut shop = shop();
    // By id: 7 in January; a guest's address and 8 in February, both new.
    assert_eq!(figures(&mut shop, "customers"), ["1", "2"]);
    assert_eq!(figures(&mut shop, "new_customers"), ["1", "2"]);
    shop.set_settings(Settings { customer_key: CustomerKey::Email, ..Settings::default() });
    // By address: two in January, one of whom comes again in February.
    assert_eq!(figures(&mut shop, "customers"), ["2", "2"]);
    assert_eq!(figures(&mut shop, "new_customers"), ["2", "1"]);
}

#[test]
fn other_tables_name_a_customer_by_either() {
    let files = || {
        Files::default()
            .with(
                "orders.csv",
                "orders: order_id,created_at,customer,customer_email,subtotal
                 1,2026-03-01,7,Ann@example.com,10
                 2,2026-03-02,0,dan@example.com,20",
            )
            .with(
                "customers.csv",
                "customers: customer,country
                 ann@example.com,NL
                 dan@example.com,DK",
            )
            .with(
                "tickets.csv",
                "tickets: ticket_id,created_at,customer
                 a,2026-03-03,ann@example.com
                 b,2026-03-03,7",
            )
    };
    for (key, ann) in [(CustomerKey::Id, "7"), (CustomerKey::Email, "ann@example.com")] {
        let shop = shop_with(files(), &Settings { customer_key: key, ..Settings::default() });
        assert_eq!(shop.column(TableId::Orders, "customer"), [ann, "dan@example.com"]);
        assert_eq!(shop.column(TableId::Orders, "country"), ["NL", "DK"]);
        assert_eq!(shop.column(TableId::Tickets, "customer"), [ann, ann]);
    }
}
