//! What a period is compared with, in every mode and grain, against SQL: `tests/expected/comparisons`
//! has orders of eight years, with a leap day, two ISO weeks 53 and both changes of the clock in
//! Amsterdam, and the statement that works out every answer.

use shop_kpi::calendar::Grain;
use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::report::{Compare, Point, Question, Report, Value};
use shop_kpi::settings::Settings;

const ORDERS: &str = include_str!("../expected/comparisons/orders.csv");
const ANSWERS: &str = include_str!("../expected/comparisons/answers.csv");

/// The first columns of a line of the answers.
struct Asked<'a> {
    period: [&'a str; 2],
    compare: &'a str,
    fiscal_month: &'a str,
    grain: &'a str,
}

#[test]
fn comparisons_are_those_of_sql() {
    let mut shop = Shop::new(settings(1));
    shop.add("orders.csv", ORDERS.as_bytes(), &ImportOptions::default());
    let mut rows = 0;
    for line in ANSWERS.lines().skip(1) {
        let mut cells = line.split(',');
        let mut next = || cells.next().expect("OK because every line has all columns");
        let period = [next(), next()];
        let asked = Asked { period, compare: next(), fiscal_month: next(), grain: next() };
        assert_eq!(answered(&mut shop, &asked), line);
        rows += 1;
    }
    assert_eq!(rows, 80);
}

/// A score may be below zero, where a percentage of it means nothing: its change is in points.
#[test]
fn a_score_changes_by_points() {
    let surveys = "date,kind,score\n\
        2026-01-05,nps,10\n2026-01-06,nps,3\n2026-01-07,nps,5\n2026-01-08,nps,8\n\
        2026-02-05,nps,9\n2026-02-06,nps,10\n2026-02-07,nps,7\n2026-02-08,nps,2\n";
    let mut shop = Shop::new(Settings::default());
    shop.add("surveys.csv", surveys.as_bytes(), &ImportOptions::default());
    let question = Question {
        kpis: vec!["nps".to_owned()],
        from: Some("2026-02-05".to_owned()),
        to: Some("2026-02-08".to_owned()),
        compare: Compare::Own { from: "2026-01-05".to_owned(), to: "2026-01-08".to_owned() },
        ..Question::default()
    };
    let report = shop.ask(&question).expect("OK because it is a question");
    let nps = &report.kpis["nps"];
    // 100 × (2 − 1) ÷ 4, after 100 × (1 − 2) ÷ 4: fifty points up.
    assert_eq!(nps.value, Some(Value::Number(25.0)));
    assert_eq!(nps.compared, Some(Value::Number(-25.0)));
    assert_eq!(nps.change, Some(50.0));
}

/// In force when the orders are read, as the time zone holds for files read after.
fn settings(fiscal_year_start_month: u8) -> Settings {
    let time_zone = Some("Europe/Amsterdam".to_owned());
    Settings { time_zone, fiscal_year_start_month, ..Settings::default() }
}

/// The line that the engine's answer comes to.
fn answered(shop: &mut Shop, asked: &Asked) -> String {
    let month = asked.fiscal_month.parse().expect("OK because it is a month");
    shop.set_settings(settings(month));
    let report = shop.ask(&question(asked)).expect("OK because it is a question");
    let Asked { period: [from, to], compare, fiscal_month, grain } = asked;
    format!("{from},{to},{compare},{fiscal_month},{grain},{}", told(&report))
}

fn question(asked: &Asked) -> Question {
    let [from, to] = asked.period.map(|day| Some(day.to_owned()));
    let compare = match asked.compare.split_once("..") {
        Some((from, to)) => Compare::Own { from: from.to_owned(), to: to.to_owned() },
        None if asked.compare == "previous" => Compare::Previous,
        None if asked.compare == "year" => Compare::Year,
        None => Compare::Weekdays,
    };
    let grain = match asked.grain {
        "day" => Some(Grain::Day),
        "week" => Some(Grain::Week),
        "month" => Some(Grain::Month),
        "quarter" => Some(Grain::Quarter),
        "year" => Some(Grain::Year),
        _ => None,
    };
    let kpis = ["orders", "revenue"].map(str::to_owned).to_vec();
    Question { kpis, from, to, compare, grain, ..Question::default() }
}

fn told(report: &Report) -> String {
    let [orders, revenue] = ["orders", "revenue"].map(|id| &report.kpis[id]);
    let day = |day: &Option<String>| day.clone().unwrap_or_default();
    let change = revenue.change.map_or("-".to_owned(), |change| format!("{change:.6}"));
    [
        day(&report.period.compared_from),
        day(&report.period.compared_to),
        if revenue.partial { "yes" } else { "no" }.to_owned(),
        text(orders.value.as_ref()),
        text(revenue.value.as_ref()),
        text(orders.compared.as_ref()),
        text(revenue.compared.as_ref()),
        change,
        points(&revenue.series),
        points(&revenue.compared_series),
    ]
    .join(",")
}

/// `2024-02-29=185.22`, with `~` after a bucket that is not whole.
fn points(series: &[Point]) -> String {
    let point = |Point { from, value, partial, .. }: &Point| {
        format!("{from}={}{}", text(value.as_ref()), if *partial { "~" } else { "" })
    };
    series.iter().map(point).collect::<Vec<_>>().join(" ")
}

fn text(value: Option<&Value>) -> String {
    match value {
        Some(Value::Money(amount)) => format!("{amount:.2}"),
        Some(Value::Number(number)) => number.to_string(),
        None => "-".to_owned(),
    }
}
