//! What shows of a file only as a whole, and what is assumed for all of its amounts and times.

use shop_kpi::csv::Guess;
use shop_kpi::engine::Shop;
use shop_kpi::import::{FileReport, ImportOptions};
use shop_kpi::problem::Code;
use shop_kpi::settings::Settings;
use shop_kpi::sources::Basis;

fn read_as(name: &str, text: &str) -> FileReport {
    Shop::new(Settings::default()).add(name, text.as_bytes(), &ImportOptions::default())
}

fn read(text: &str) -> FileReport {
    read_as("orders.csv", text)
}

/// What was found of that code, with the lines.
fn found(report: &FileReport, code: Code) -> Vec<(String, u32)> {
    let own = report.problems.iter().filter(|problem| problem.code == code);
    own.map(|problem| (problem.found.clone(), problem.at.line)).collect()
}

fn guess<'r>(report: &'r FileReport, about: &str) -> &'r Guess {
    let found = report.guesses.iter().find(|guess| guess.about == about);
    found.unwrap_or_else(|| panic!("a guess about {about}"))
}

#[test]
fn tells_days_that_lack_in_the_middle_of_daily_data() {
    let file = |lacking: &[u32]| {
        let days = (1..=30).filter(|day| !lacking.contains(day));
        let rows: Vec<String> =
            days.map(|day| format!("2026-04-{day:02},1{day},google\n")).collect();
        let rows = rows.concat();
        format!("date,sessions,source\n{rows}")
    };
    let report = read_as("visits.csv", &file(&[9, 20, 21]));
    assert_eq!(
        found(&report, Code::MissingDays),
        [("2026-04-09".to_owned(), 0), ("2026-04-20 – 2026-04-21".to_owned(), 0)]
    );
    // Nothing lacks; and of a site that has visits on half of the days none is odd.
    let odd: Vec<u32> = (1..=30).filter(|day| day % 2 == 0).collect();
    for lacking in [&[][..], &odd] {
        let report = read_as("visits.csv", &file(lacking));
        assert_eq!(report.problem_counts.get("missing_days"), None, "{lacking:?}");
    }
}

#[test]
fn tells_gaps_in_order_numbers() {
    let file = |numbers: &[u32]| {
        let row = |number: &u32| format!("#{number},2026-04-01,10.00\n");
        format!("order_id,date,total\n{}", numbers.iter().map(row).collect::<String>())
    };
    // 1001 to 1030 without 1005 and 1010 to 1012: 26 of 30.
    let lacking: Vec<u32> =
        (1001..=1030).filter(|number| ![1005, 1010, 1011, 1012].contains(number)).collect();
    let report = read(&file(&lacking));
    assert_eq!(found(&report, Code::OrderGaps), [("4: #1005, #1010–1012".to_owned(), 0)]);
    // A whole sequence, and numbers that are none: every tenth.
    let whole: Vec<u32> = (1001..=1030).collect();
    let sparse: Vec<u32> = (1001..=1300).step_by(10).collect();
    for numbers in [whole, sparse] {
        assert_eq!(read(&file(&numbers)).problem_counts.get("order_gaps"), None);
    }
}

#[test]
fn tells_orders_that_look_like_tests() {
    let row = |number: usize, who: &str| format!("{number},2026-04-01,{who},10.00\n");
    let shop = (0..20).map(|number| row(number, &format!("c{number}@shop.nl")));
    let rows: String = shop.chain([row(90, "test@shop.nl")]).collect();
    let report = read(&format!("order_id,date,email,total\n{rows}"));
    // Behind a header and 20 rows.
    assert_eq!(found(&report, Code::TestOrder), [("90".to_owned(), 22)]);
    // All of a shop made up to show something.
    let made: String = (0..20).map(|number| row(number, "ann@example.com")).collect();
    let report = read(&format!("order_id,date,email,total\n{made}"));
    assert_eq!(report.problem_counts.get("test_order"), None);
}

#[test]
fn tells_lines_that_are_there_twice() {
    let report = read(
        "order_id,line_id,date,product,quantity,unit price\n\
         1,11,2026-04-01,Mug,1,20.00\n\
         1,12,2026-04-01,Mug,1,20.00\n\
         1,11,2026-04-01,Mug,1,20.00\n\
         1,12,2026-04-01,Mug,-1,20.00\n\
         2,11,2026-04-02,Mug,1,20.00\n",
    );
    // The third row. The fourth takes line 12 back; another order may have a line 11 of its own.
    assert_eq!(found(&report, Code::DoubledLine), [("11".to_owned(), 4)]);
}

#[test]
fn tells_amounts_in_several_currencies() {
    let report = read(
        "order_id,date,total,currency\n1,2026-04-01,10,EUR\n2,2026-04-01,70,DKK\n\
         3,2026-04-02,10,EUR\n",
    );
    assert_eq!(found(&report, Code::SeveralCurrencies), [("DKK 1, EUR 2".to_owned(), 0)]);
    let currency = guess(&report, "currency");
    assert_eq!((currency.value.as_str(), currency.evidence.as_str()), ("DKK, EUR", "column"));
}

#[test]
fn says_what_is_taken_for_tax_and_why() {
    let head = "order_id,date,subtotal,shipping,tax,total\n";
    for (rows, value, evidence, ambiguous) in [
        // 100 + 5 = 105: the 21 are inside.
        ("1,2026-04-01,100.00,5.00,21.00,105.00\n", "true", "totals_fit:1", false),
        // 100 + 5 + 21 = 126: beside.
        ("1,2026-04-01,100.00,5.00,21.00,126.00\n", "false", "totals_fit:1", false),
        // Neither: nothing decides.
        ("1,2026-04-01,100.00,5.00,21.00,90.00\n", "false", "nothing", true),
        ("1,2026-04-01,100.00,5.00,0.00,105.00\n", "false", "no_tax_given", false),
    ] {
        let report = read(&format!("{head}{rows}"));
        let tax = guess(&report, "tax");
        assert_eq!(
            (tax.value.as_str(), tax.evidence.as_str(), tax.ambiguous),
            (value, evidence, ambiguous),
            "{rows}"
        );
    }
}

#[test]
fn says_whose_clock_times_are_of() {
    for (time, zone, value, evidence) in [
        ("2026-04-01 10:00:00 +0200", None, "", "offset:+02:00"),
        ("2026-04-01T10:00:00-05:30", None, "", "offset:-05:30"),
        ("2026-04-01 10:00:00", None, "", "as_written"),
        ("2026-04-01 10:00:00", Some("Europe/Amsterdam"), "Europe/Amsterdam", "setting"),
    ] {
        let settings = Settings { time_zone: zone.map(str::to_owned), ..Settings::default() };
        let text = format!("order_id,created at,total\n1,{time},10.00\n");
        let mut shop = Shop::new(settings);
        let report = shop.add("orders.csv", text.as_bytes(), &ImportOptions::default());
        let found = guess(&report, "time_zone");
        assert_eq!((found.value.as_str(), found.evidence.as_str()), (value, evidence), "{time}");
    }
}

#[test]
fn knows_which_figures_an_export_feeds_and_what_it_is_known_from() {
    let catalogue = Shop::new(Settings::default()).catalogue();
    let source = |id: &str| {
        let found = catalogue.sources.iter().find(|source| source.id == id);
        found.unwrap_or_else(|| panic!("{id}"))
    };
    let feeds = |id: &str, kpi: &str| source(id).kpis.iter().any(|fed| fed == kpi);
    for (id, kpi, expected) in [
        ("shopify_orders", "revenue", true),
        ("shopify_orders", "orders", true),
        // Orders are what the sessions are divided into.
        ("shopify_orders", "conversion_rate", true),
        ("shopify_orders", "tickets", false),
        ("shopify_orders", "stock_value", false),
        ("generic", "tickets", true),
    ] {
        assert_eq!(feeds(id, kpi), expected, "{id} {kpi}");
    }
    assert_eq!(source("shopify_orders").basis, Basis::RealFile);
}
