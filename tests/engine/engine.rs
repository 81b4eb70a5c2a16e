//! The engine as a Rust program uses it.

use shop_kpi::engine::{Finish, Shop};
use shop_kpi::import::ImportOptions;
use shop_kpi::report::{Question, Report, Value};
use shop_kpi::settings::Settings;

/// Two Shopify orders in January, one of them with two lines.
const JANUARY: &str = "\
Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,\
Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Cancelled at,Refunded Amount
#1,anna@x.nl,paid,EUR,50.00,0.00,0.00,50.00,0.00,2026-01-05 10:00:00 +0100,1,Mug,20.00,mug,,0.00
#1,anna@x.nl,,,,,,,,2026-01-05 10:00:00 +0100,2,Cap,15.00,cap,,
#2,bo@x.nl,paid,EUR,20.00,0.00,0.00,20.00,0.00,2026-01-31 10:00:00 +0100,1,Mug,20.00,mug,,0.00
";

/// The second of them again, refunded by then, and one in February.
const FEBRUARY: &str = "\
Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,\
Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Cancelled at,Refunded Amount
#2,bo@x.nl,refunded,EUR,20.00,0.00,0.00,20.00,0.00,2026-01-31 10:00:00 +0100,1,Mug,20.00,mug,,20.00
#3,ANNA@x.nl,paid,EUR,15.00,0.00,0.00,15.00,0.00,2026-02-10 10:00:00 +0100,1,Cap,15.00,cap,,0.00
";

fn add(shop: &mut Shop, name: &str, text: &str) -> u32 {
    shop.add(name, text.as_bytes(), &ImportOptions::default()).id
}

fn ask(shop: &mut Shop, kpis: &[&str]) -> Report {
    let kpis = kpis.iter().map(|&kpi| kpi.to_owned()).collect();
    shop.ask(&Question { kpis, ..Question::default() }).expect("KPIs there are")
}

/// A figure as text; `-` where it has none.
fn figure(report: &Report, kpi: &str) -> String {
    match report.kpis[kpi].value {
        Some(Value::Money(amount)) => amount.normalize().to_string(),
        Some(Value::Number(number)) => number.to_string(),
        None => "-".to_owned(),
    }
}

fn figures(shop: &mut Shop) -> [String; 4] {
    let kpis = ["orders", "gross_sales", "revenue", "new_customers"];
    let report = ask(shop, &kpis);
    kpis.map(|kpi| figure(&report, kpi))
}

#[test]
fn answers_from_the_files_that_are_there() {
    let mut shop = Shop::new(Settings::default());
    assert_eq!(figures(&mut shop), ["-", "-", "-", "-"]);
    let january = add(&mut shop, "orders_export_1.csv", JANUARY);
    assert_eq!(figures(&mut shop), ["2", "70", "70", "2"]);
    // #2 is refunded by then: 70 + 15 sold, 20 given back.
    let february = add(&mut shop, "orders_export_2.csv", FEBRUARY);
    assert_eq!(figures(&mut shop), ["3", "85", "65", "2"]);
    shop.remove(january);
    // #2 and #3
    assert_eq!(figures(&mut shop), ["2", "35", "15", "2"]);
    shop.remove(february);
    shop.remove(february);
    assert_eq!(figures(&mut shop), ["-", "-", "-", "-"]);
    assert!(shop.files().is_empty());
}

#[test]
fn the_order_of_adding_changes_nothing() {
    let mut straight = Shop::new(Settings::default());
    add(&mut straight, "1.csv", JANUARY);
    add(&mut straight, "2.csv", FEBRUARY);
    let mut turned = Shop::new(Settings::default());
    add(&mut turned, "2.csv", FEBRUARY);
    add(&mut turned, "1.csv", JANUARY);
    let all = Question::default();
    assert_eq!(straight.ask(&all), turned.ask(&all));
}

#[test]
fn tells_which_file_gave_orders_in_vain() {
    let mut shop = Shop::new(Settings::default());
    let january = add(&mut shop, "1.csv", JANUARY);
    add(&mut shop, "2.csv", FEBRUARY);
    ask(&mut shop, &["orders"]);
    for report in shop.files() {
        let expected = if report.id == january { Some(&1) } else { None };
        assert_eq!(report.problem_counts.get("repeated_order"), expected, "{}", report.name);
    }
}

#[test]
fn figures_of_a_file_still_being_read_are_marked() {
    let mut shop = Shop::new(Settings::default());
    let file = shop.open("orders_export_1.csv", &ImportOptions::default());
    let text = format!("{JANUARY}{}", many_orders());
    let (first, rest) = text.as_bytes().split_at(text.len() / 4 * 3);
    let progress = shop.push(file, first);
    assert_eq!(progress.bytes, first.len() as u64);
    let report = ask(&mut shop, &["orders"]);
    let orders: f64 = figure(&report, "orders").parse().expect("a number");
    assert!((1.0..10_002.0).contains(&orders), "{orders} of 10,002 orders");
    let note = report.notes.iter().find(|note| note.code == "still_reading").expect("a note");
    assert_eq!(note.values["file"], "orders_export_1.csv");

    shop.push(file, rest);
    let Finish::Done(report) = shop.finish(file) else { panic!("nothing to read again") };
    assert_eq!((report.id, report.rows_read), (file, 10_003));
    let report = ask(&mut shop, &["orders"]);
    assert_eq!(figure(&report, "orders"), "10002");
    assert!(report.notes.iter().all(|note| note.code != "still_reading"));
}

/// 10,000 orders of one line, enough for several blocks of the reader.
fn many_orders() -> String {
    let row = |number: usize| {
        format!(
            "#{},c{number}@x.nl,paid,EUR,20.00,0.00,0.00,20.00,0.00,2026-03-{:02} 10:00:00 +0100,\
             1,Mug,20.00,mug,,0.00\n",
            number + 10,
            number % 28 + 1
        )
    };
    (0..10_000).map(row).collect()
}

#[test]
fn nothing_of_a_cancelled_file_is_left() {
    let mut shop = Shop::new(Settings::default());
    add(&mut shop, "1.csv", JANUARY);
    let before = shop.ask(&Question::default());
    let file = shop.open("2.csv", &ImportOptions::default());
    shop.push(file, FEBRUARY.as_bytes());
    assert_eq!(shop.files().len(), 2);
    shop.cancel(file);
    assert_eq!(shop.files().len(), 1);
    assert_eq!(shop.ask(&Question::default()), before);
}

#[test]
fn reads_a_file_again_whose_end_disproves_its_beginning() {
    // Dates that are 3 April or 4 March for a megabyte, until one can only be 13 April.
    let rows: Vec<String> = (0..40_000).map(|row| format!("{row},03/04/2026,20.00")).collect();
    let rows = rows.join("\n");
    let text = format!("Order ID,Order date,Total\n{rows}\nx,13/04/2026,20.00\n");
    let mut shop = Shop::new(Settings::default());
    let report = shop.add("orders.csv", text.as_bytes(), &ImportOptions::default());
    assert_eq!(report.rows_read, 40_001);
    assert_eq!(
        (report.from.as_deref(), report.to.as_deref()),
        (Some("2026-04-03"), Some("2026-04-13"))
    );
    assert_eq!(shop.files().len(), 1, "the first reading is forgotten");
    assert_eq!(figure(&ask(&mut shop, &["orders"]), "orders"), "40001");
}

#[test]
fn settings_hold_from_the_next_answer_on() {
    let mut shop = Shop::new(Settings::default());
    add(&mut shop, "1.csv", JANUARY);
    let mut settings = shop.settings().clone();
    settings.set("currency=DKK").expect("a setting");
    shop.set_settings(settings.clone());
    let report = ask(&mut shop, &["orders", "gross_sales"]);
    assert_eq!(report.currency.as_deref(), Some("DKK"));
    assert_eq!(figure(&report, "orders"), "0", "no rate for EUR");
    settings.set("rates.EUR=7.46").expect("a setting");
    shop.set_settings(settings);
    // 70 × 7.46
    assert_eq!(figure(&ask(&mut shop, &["gross_sales"]), "gross_sales"), "522.2");
}

#[test]
fn the_catalogue_offers_what_the_files_have() {
    let mut shop = Shop::new(Settings::default());
    assert!(shop.catalogue().dimensions.is_empty());
    add(&mut shop, "1.csv", JANUARY);
    let catalogue = shop.catalogue();
    for dimension in ["product", "sku", "customer_kind"] {
        assert!(catalogue.dimensions.iter().any(|known| known == dimension), "{dimension}");
    }
    assert!(!catalogue.dimensions.iter().any(|known| known == "campaign"));
    let aov = catalogue.kpis.iter().find(|kpi| kpi.id == "aov").expect("a shipped KPI");
    assert!(aov.formula.contains("revenue"), "{}", aov.formula);
    assert!(catalogue.sources.iter().any(|source| source.id == "shopify_orders"));
    let orders = catalogue.tables.iter().find(|table| table.id == "orders").expect("a table");
    assert!(orders.columns.iter().any(|column| column == "order_id"));
}

#[test]
fn a_wrong_question_is_answered_with_what_is_near() {
    let mut shop = Shop::new(Settings::default());
    let question = Question { kpis: vec!["revenu".to_owned()], ..Question::default() };
    let error = shop.ask(&question).expect_err("no KPI of that id");
    assert!(error.to_string().contains("revenue"), "{error}");
}
