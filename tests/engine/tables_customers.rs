//! Lists of customers and of baskets left behind.

use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::report::{Question, Value};
use shop_kpi::settings::Settings;

const ORDERS: &str = "order_id,created_at,customer,country,subtotal\n\
    1,2026-03-01,ann@example.com,,30.00\n\
    2,2026-03-02,bob@example.com,DE,20.00\n\
    3,2026-03-03,ann@example.com,,10.00\n\
    4,2026-03-04,dan@example.com,,5.00\n";

fn shop(files: &[(&str, &str)]) -> Shop {
    let mut shop = Shop::new(Settings::default());
    for (name, text) in files {
        shop.add(name, text.as_bytes(), &ImportOptions::default());
    }
    shop
}

fn by(shop: &mut Shop, dimension: &str) -> Vec<(Option<String>, String)> {
    let question = Question {
        kpis: vec!["revenue".to_owned()],
        by: Some(dimension.to_owned()),
        ..Question::default()
    };
    let report = shop.ask(&question).expect("OK because it is a question");
    let groups = report.kpis["revenue"].groups.iter();
    groups.map(|group| (group.key.clone(), text(group.value))).collect()
}

fn text(value: Option<Value>) -> String {
    match value {
        Some(Value::Money(amount)) => amount.normalize().to_string(),
        Some(Value::Number(number)) => number.to_string(),
        None => "-".to_owned(),
    }
}

#[test]
fn orders_take_from_the_list_what_they_do_not_say() {
    // Ann's 30 + 10 from her row, by address in any case; Bob's own DE stays; Dan is not listed.
    let list = "customer,customer_id,country,customer_type,registered_at\n\
        Ann@Example.com,c1,NL,B2C,2025-01-01\n\
        bob@example.com,c2,NL,B2B,2025-02-01\n";
    let mut shop = shop(&[("orders.csv", ORDERS), ("customers.csv", list)]);
    let key = |key: &str| Some(key.to_owned());
    let expected = [(key("NL"), "40"), (key("DE"), "20"), (None, "5")];
    let found = by(&mut shop, "country");
    assert_eq!(found, expected.map(|(key, value)| (key, value.to_owned())));
    let expected = [(key("B2C"), "40"), (key("B2B"), "20"), (None, "5")];
    assert_eq!(by(&mut shop, "customer_type"), expected.map(|(key, of)| (key, of.to_owned())));
}

#[test]
fn a_customers_number_names_the_customer_too() {
    let orders = "order_id,created_at,customer_id,subtotal\n1,2026-03-01,c1,30.00\n";
    let list = "customer,customer_id,country,customer_type,registered_at\n\
        ann@example.com,c1,BE,B2C,2025-01-01\n";
    let mut shop = shop(&[("orders.csv", orders), ("customers.csv", list)]);
    assert_eq!(by(&mut shop, "country"), [(Some("BE".to_owned()), "30".to_owned())]);
}

#[test]
fn baskets_left_behind_tell_the_share_that_is() {
    let carts = "cart_id,created_at,customer,amount,quantity\n\
        k1,2026-03-01 10:00:00,eve@example.com,40.00,2\n\
        k2,2026-03-02 11:00:00,ann@example.com,15.00,1\n";
    let mut shop = shop(&[("orders.csv", ORDERS), ("carts.csv", carts)]);
    let question =
        Question { kpis: vec!["cart_abandonment_rate".to_owned()], ..Question::default() };
    let report = shop.ask(&question).expect("OK because it is a question");
    let kpi = &report.kpis["cart_abandonment_rate"];
    // Both cover 1 and 2 March, with two orders: 2 ÷ (2 + 2).
    assert_eq!(text(kpi.value), "0.5", "{:?}", kpi.notes);
}
