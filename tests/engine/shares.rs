//! Shares of a whole: none where the part is counted otherwise and is more than the whole.

use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::report::{Better, Lack, Missing, Question, Report, Unit, Value};
use shop_kpi::settings::{OwnKpi, Settings};

/// Ads of four countries.
const ADS: &str = "\
day,campaign,country,cost,clicks,adds to cart,checkouts,purchases
2026-01-05,Mugs,NL,10.00,100,8,5,2
2026-01-06,Mugs,NL,10.00,100,2,1,2
2026-01-05,Mugs,BE,10.00,50,2,3,9
2026-01-06,Mugs,DE,10.00,40,5,5,5
2026-01-06,Mugs,DK,10.00,30,0,0,0
";

fn ask(question: &Question) -> Report {
    let own = OwnKpi {
        id: "cart_rate".into(),
        formula: "share(ad_carts, clicks)".into(),
        unit: Unit::Ratio,
        better: Better::Neither,
    };
    let mut shop = Shop::new(Settings { own_kpis: vec![own], ..Settings::default() });
    let options = ImportOptions { source: Some("generic".into()), ..ImportOptions::default() };
    let report = shop.add("ads.csv", ADS.as_bytes(), &options);
    assert_eq!((report.rows_read, report.rows_set_aside), (5, 0), "{:?}", report.problems);
    shop.ask(question).expect("a question")
}

fn number(value: Option<Value>) -> Option<f64> {
    value.map(|value| match value {
        Value::Money(amount) => panic!("{amount} is no share"),
        Value::Number(number) => number,
    })
}

fn what(missing: &[Missing]) -> Vec<Lack> {
    missing.iter().map(|missing| missing.what).collect()
}

/// In all 18 purchases, but 17 carts and 14 checkouts. NL: 1 − 4 ÷ 10 and 1 − 4 ÷ 6; BE: 9 of 2 and
/// of 3; DE: 1 − 5 ÷ 5; DK: 0 of 0.
#[test]
fn more_purchases_than_carts_are_no_negative_rate() {
    let ids = ["cart_abandonment_rate", "checkout_abandonment_rate"];
    let kpis = ids.map(String::from).to_vec();
    let report = ask(&Question { kpis, by: Some("country".into()), ..Question::default() });
    for (id, of_nl) in ids.into_iter().zip([0.6, 1.0 / 3.0]) {
        let figure = &report.kpis[id];
        assert_eq!(figure.value, None, "{id}");
        assert_eq!(what(&figure.missing), [Lack::MoreThanWhole], "{id}");
        for (country, expected) in [("NL", Some(of_nl)), ("BE", None), ("DE", Some(0.0))] {
            let mut groups = figure.groups.iter();
            let group = groups.find(|group| group.key.as_deref() == Some(country));
            let found = number(group.expect("a group").value);
            let is_same = match (found, expected) {
                (Some(found), Some(expected)) => (found - expected).abs() < 1e-9,
                (found, expected) => found == expected,
            };
            assert!(is_same, "{id} of {country}: {found:?}");
        }
    }
}

/// 17 carts ÷ 320 clicks; in Denmark nothing was put in a cart that could be left.
#[test]
fn a_share_is_the_part_divided_by_the_whole() {
    let kpis = vec!["cart_rate".to_owned(), "cart_abandonment_rate".to_owned()];
    let report = ask(&Question { kpis: kpis.clone(), ..Question::default() });
    assert_eq!(number(report.kpis["cart_rate"].value), Some(0.053_125));
    let filters = [("country".to_owned(), vec!["DK".to_owned()])].into();
    let report = ask(&Question { kpis, filters, ..Question::default() });
    assert_eq!(number(report.kpis["cart_rate"].value), Some(0.0));
    assert_eq!(what(&report.kpis["cart_abandonment_rate"].missing), [Lack::Denominator]);
}
