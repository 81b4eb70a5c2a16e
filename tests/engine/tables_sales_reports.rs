//! Sales that a shop system reports as sums: they stand in for orders, and are never added to them.

use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::report::{Question, Report, Value};
use shop_kpi::settings::Settings;

/// By day: net 100 − 10 − 5 = 85 and 50 − 0 − 0 = 50; the second day has no column of its own sum.
const BY_DAY: &str = "date,orders,gross,discount,returns,net,shipping,tax\n\
    2026-03-01,4,100.00,10.00,5.00,85.00,8.00,17.85\n\
    2026-03-02,2,50.00,0,0,50.00,4.00,10.50\n";
/// By article over both days: 90 + 45 = 135, as above; the mug and the cap are in three orders each.
const BY_PRODUCT: &str = "date,date_to,product,sku,category,orders,units,net\n\
    2026-03-01,2026-03-02,Mug,M1,Kitchen,5,9,90.00\n\
    2026-03-01,2026-03-02,Cap,C1,Clothes,3,3,45.00\n";
/// Of the six orders two had a coupon.
const BY_COUPON: &str = "date,date_to,coupon,orders,discount\n\
    2026-03-01,2026-03-02,SPRING,2,10.00\n";

fn shop(files: &[(&str, &str)], settings: Settings) -> Shop {
    let mut shop = Shop::new(settings);
    for (name, text) in files {
        let columns = text.lines().next().into_iter().flat_map(|header| header.split(','));
        let options = ImportOptions {
            source: Some("generic".to_owned()),
            columns: columns
                .map(|name| (name.to_owned(), vec![format!("sales_reports.{name}")]))
                .collect(),
            ..ImportOptions::default()
        };
        let options = if name.starts_with("orders") { ImportOptions::default() } else { options };
        shop.add(name, text.as_bytes(), &options);
    }
    shop
}

fn ask(shop: &mut Shop, kpi: &str, by: Option<&str>) -> Report {
    let question =
        Question { kpis: vec![kpi.to_owned()], by: by.map(str::to_owned), ..Question::default() };
    shop.ask(&question).expect("OK because it is a question")
}

fn text(value: Option<Value>) -> String {
    match value {
        Some(Value::Money(amount)) => amount.normalize().to_string(),
        Some(Value::Number(number)) => number.to_string(),
        None => "-".to_owned(),
    }
}

fn figures(files: &[(&str, &str)], settings: Settings) -> Vec<String> {
    let mut shop = shop(files, settings);
    let kpis = ["revenue", "orders", "units_sold", "aov"];
    let figure = |kpi: &str| text(ask(&mut shop, kpi, None).kpis[kpi].value);
    kpis.map(figure).to_vec()
}

#[test]
fn reports_stand_in_for_orders() {
    // 85 + 50; 4 + 2; no units by day; 135 ÷ 6.
    let by_day = figures(&[("day.csv", BY_DAY)], Settings::default());
    assert_eq!(by_day, ["135", "6", "-", "22.5"]);
    // Units are those of the report by article: 9 + 3.
    let both = figures(&[("day.csv", BY_DAY), ("product.csv", BY_PRODUCT)], Settings::default());
    assert_eq!(both, ["135", "6", "12", "22.5"]);
}

#[test]
fn reports_that_do_not_make_the_whole_are_not_summed() {
    // Articles make up the net sales; their orders overlap, so there is no number of orders.
    let by_product = figures(&[("product.csv", BY_PRODUCT)], Settings::default());
    assert_eq!(by_product, ["135", "-", "12", "-"]);
    let mut with_coupons =
        shop(&[("day.csv", BY_DAY), ("coupon.csv", BY_COUPON)], Settings::default());
    assert_eq!(text(ask(&mut with_coupons, "orders", None).kpis["orders"].value), "6");
    let only_coupons = figures(&[("coupon.csv", BY_COUPON)], Settings::default());
    assert_eq!(only_coupons, ["-", "-", "-", "-"]);
}

#[test]
fn articles_are_told_apart() {
    let mut shop = shop(&[("day.csv", BY_DAY), ("product.csv", BY_PRODUCT)], Settings::default());
    for (kpi, expected) in [("revenue", ["90", "45"]), ("orders", ["5", "3"])] {
        let report = ask(&mut shop, kpi, Some("product"));
        let groups = report.kpis[kpi].groups.iter();
        let groups: Vec<String> = groups.map(|group| text(group.value)).collect();
        assert_eq!(groups, expected, "{kpi}");
    }
}

#[test]
fn settings_hold_for_reports_too() {
    // 135 + 5 returned + 12 shipping + 28.35 tax.
    let settings = Settings {
        revenue_before_returns: true,
        revenue_with_shipping: true,
        revenue_with_tax: true,
        ..Settings::default()
    };
    assert_eq!(figures(&[("day.csv", BY_DAY)], settings)[0], "180.35");
}

#[test]
fn orders_go_before_reports() {
    let orders = "order_id,created_at,subtotal\n1,2026-03-01,30.00\n2,2026-03-02,20.00\n";
    let found = figures(&[("day.csv", BY_DAY), ("orders.csv", orders)], Settings::default());
    assert_eq!((found[0].as_str(), found[1].as_str()), ("50", "2"));
}

#[test]
fn net_sales_are_worked_out_where_the_report_has_none() {
    // 100 − 10 − 5 + 50; and 110.85 − 17.85 − 8 = 85.
    let gross = "date,orders,gross,discount,returns\n\
        2026-03-01,4,100.00,10.00,5.00\n2026-03-02,2,50.00,,\n";
    assert_eq!(figures(&[("day.csv", gross)], Settings::default())[0], "135");
    let total = "date,orders,total,tax,shipping\n2026-03-01,4,110.85,17.85,8.00\n";
    assert_eq!(figures(&[("day.csv", total)], Settings::default())[0], "85");
}
