//! Looking ahead at what may be asked next changes no answer.

use std::collections::{BTreeMap, BTreeSet};

use shop_kpi::engine::Shop;
use shop_kpi::report::{Question, Value};

use crate::random_shop::{Row, cents, rows, shop};
use crate::small_shop::day;

const FROM: &str = "2025-03-10";
const TO: &str = "2025-10-20";

fn question(kpis: &[&str]) -> Question {
    Question { kpis: kpis.iter().map(|&kpi| kpi.to_owned()).collect(), ..Question::default() }
}

/// Orders, customers and gross sales of some countries, from March to October.
fn figures(shop: &mut Shop, countries: &[&str]) -> [String; 3] {
    const KPIS: [&str; 3] = ["orders", "customers", "gross_sales"];
    let countries = countries.iter().map(|&country| country.to_owned()).collect();
    let report = shop.ask(&Question {
        from: Some(FROM.to_owned()),
        to: Some(TO.to_owned()),
        filters: BTreeMap::from([("country".to_owned(), countries)]),
        ..question(&KPIS)
    });
    let report = report.expect("a question that makes sense");
    KPIS.map(|kpi| match report.kpis[kpi].value {
        Some(Value::Money(amount)) => amount.normalize().to_string(),
        Some(Value::Number(number)) => number.to_string(),
        None => "-".to_owned(),
    })
}

/// The same, from the rows themselves.
fn expected(rows: &[Row], countries: &[&str]) -> [String; 3] {
    let days = day(FROM)..=day(TO);
    let is_in = |row: &&Row| row.counts() && days.contains(&row.day);
    let found: Vec<&Row> =
        rows.iter().filter(is_in).filter(|row| countries.contains(&row.country)).collect();
    let customers: BTreeSet<&str> =
        found.iter().map(|row| row.customer.as_str()).filter(|name| !name.is_empty()).collect();
    let gross = found.iter().map(|row| row.gross).sum();
    [found.len().to_string(), customers.len().to_string(), cents(gross).normalize().to_string()]
}

#[test]
fn what_is_looked_ahead_at_is_what_is_asked_then() {
    let rows = rows();
    let mut shop = shop(&rows);
    assert!(!shop.look_ahead(), "nothing was asked");
    shop.ask(&question(&["orders", "customers"])).expect("KPIs there are");
    assert!(!shop.look_ahead(), "nothing was broken down");
    let by = Some("country".to_owned());
    shop.ask(&Question { by, ..question(&["gross_sales"]) }).expect("a dimension there is");
    assert!(shop.look_ahead(), "two questions for one country");
    assert!(!shop.look_ahead());
    for countries in [&["DK"][..], &["NL"], &["DE", "NL"], &["NL", "DK", "DE"], &["SE"]] {
        assert_eq!(figures(&mut shop, countries), expected(&rows, countries), "{countries:?}");
    }
}
