//! Parts of formulas in reports of the small shop: days, settings, roots, figures whatever the
//! dimension; figures beside a KPI's; which of several reports was taken. All by hand.

use shop_kpi::kpis::SECTIONS;
use shop_kpi::measures::Memo;
use shop_kpi::report::{BesideReport, KpiReport, Lack, Question, Report, Value, answer};
use shop_kpi::settings::{OwnKpi, Settings};
use shop_kpi::tables::{Dictionaries, Sealed, SealedTable, TableId, TablePart};
use shop_kpi::unit::{Better, Unit};

use crate::small_shop::{counts, days, period, small_shop};

fn own(formula: &str) -> Settings {
    let kpi = OwnKpi {
        id: "own".to_owned(),
        formula: formula.to_owned(),
        unit: Unit::Factor,
        better: Better::Neither,
    };
    Settings { own_kpis: vec![kpi], ..Settings::default() }
}

fn ask(kpi: &str, from: &str, to: &str) -> Question {
    Question {
        kpis: vec![kpi.to_owned()],
        from: Some(from.to_owned()),
        to: Some(to.to_owned()),
        ..Question::default()
    }
}

fn report(question: &Question, settings: &Settings) -> Report {
    let (sealed, names) = small_shop();
    answer(&sealed, &names, settings, &Memo::default(), question)
        .expect("a question that can be asked")
}

fn number(value: Option<Value>) -> String {
    match value {
        None => "–".to_owned(),
        Some(Value::Money(amount)) => amount.to_string(),
        Some(Value::Number(number)) => format!("{}", (number * 1e6).round() / 1e6),
    }
}

fn groups(kpi: &KpiReport) -> Vec<String> {
    let name = |key: &Option<String>| key.clone().unwrap_or_else(|| "none".to_owned());
    kpi.groups.iter().map(|group| format!("{} {}", name(&group.key), number(group.value))).collect()
}

#[test]
fn counts_with_days_settings_and_roots() {
    for (formula, from, to, expected) in [
        ("orders / days", "2026-02-01", "2026-02-28", "0.071429"), // 2 ÷ 28
        // Known to 10 March: 5 ÷ (31 + 28 + 10).
        ("orders / days", "2026-01-01", "2026-03-31", "0.072464"),
        // Sessions are known to 28 February: 4 orders ÷ 250 sessions × 59 days.
        ("orders / sessions * days", "2026-01-01", "2026-03-31", "0.944"),
        ("orders / cover_window_days", "2026-02-01", "2026-02-28", "0.066667"),
        ("sqrt(gross_sales)", "2026-02-01", "2026-02-28", "7.106335"), // of 30.50 + 20
        ("at_most(orders, max_lifespan_years)", "2026-02-01", "2026-02-28", "2"),
    ] {
        let report = report(&ask("own", from, to), &own(formula));
        assert_eq!(number(report.kpis["own"].value), expected, "{formula}");
    }
}

/// Id, figure and unit of each input.
fn inputs(kpi: &str, days: (&str, &str), settings: &Settings) -> Vec<String> {
    let question = Question { inputs: true, ..ask(kpi, days.0, days.1) };
    let text = |BesideReport { id, unit, value, .. }: &BesideReport| {
        format!("{id} {} {unit:?}", number(*value))
    };
    report(&question, settings).kpis[kpi].inputs.iter().map(text).collect()
}

/// January: gross 100 + 50, less a discount of 10; no refund. Orders here have neither shipping nor
/// tax, and the shop system reported nothing.
#[test]
fn tells_what_a_formula_names() {
    assert_eq!(
        inputs("revenue", ("2026-01-01", "2026-01-31"), &Settings::default()),
        [
            "gross_sales 150 Money",
            "discount 10 Money",
            "returns_value 0 Money",
            "shipping – Money",
            "tax – Money",
            "reported_net – Money",
            "reported_returns – Money",
            "reported_shipping – Money",
            "reported_tax – Money",
        ]
    );
    // A KPI's own id is the measure of that name.
    assert_eq!(
        inputs("orders", ("2026-02-01", "2026-02-28"), &Settings::default()),
        ["orders 2 Count", "reported_orders – Count"]
    );
    let not_asked = ask("revenue", "2026-01-01", "2026-01-31");
    assert_eq!(report(&not_asked, &Settings::default()).kpis["revenue"].inputs, []);
}

/// Sessions are known to 28 February: 155 + 45 + 10 + 30 + 10 of them in 59 days, and the four
/// orders of these days, though five are known to 10 March. What lacks something else stands for
/// itself.
#[test]
fn tells_what_an_own_formula_names_over_its_days() {
    let days = ("2026-01-01", "2026-03-31");
    assert_eq!(
        inputs("own", days, &own("orders / sessions * days + 0 * orders")),
        ["orders 4 Count", "sessions 250 Count", "days 59 Days"]
    );
    assert_eq!(
        inputs("own", days, &own("orders / ad_cost + overstock_days")),
        ["orders 5 Count", "ad_cost – Money"]
    );
}

#[test]
fn says_what_a_formula_lacks() {
    for (formula, lack) in [
        ("orders / free_shipping_threshold", Lack::Setting),
        ("sqrt(0 - orders)", Lack::Unknown),
        ("orders / across(sessions, category)", Lack::Dimension),
    ] {
        let mut question = ask("own", "2026-02-01", "2026-02-28");
        question.filters.insert("country".to_owned(), vec![]);
        if lack != Lack::Dimension {
            question.filters.clear();
        }
        let report = report(&question, &own(formula));
        let lacks: Vec<Lack> = report.kpis["own"].missing.iter().map(|lack| lack.what).collect();
        assert!(lacks.contains(&lack), "{formula}: {lacks:?}");
    }
}

#[test]
fn divides_by_the_whole_whatever_the_dimension() {
    let settings = own("orders / across(orders, channel)");
    let mut question = ask("own", "2026-01-01", "2026-03-10");
    question.by = Some("channel".to_owned());
    // Of five orders three are direct, one of paid search, one of no known channel.
    let all = &report(&question, &settings).kpis["own"];
    assert_eq!(number(all.value), "1");
    assert_eq!(groups(all), ["direct 0.6", "none 0.2", "paid_search 0.2"]);
    question.limit = Some(1);
    assert_eq!(groups(&report(&question, &settings).kpis["own"]), ["direct 0.6", "none 0.4"]);
    question.filters.insert("channel".to_owned(), vec!["direct".to_owned()]);
    assert_eq!(number(report(&question, &settings).kpis["own"].value), "0.6");
    // Sessions do not know categories, and need not.
    question.filters.clear();
    question.by = Some("category".to_owned());
    question.to = Some("2026-02-28".to_owned());
    question.limit = None;
    let settings = own("orders / across(sessions, category)");
    // To 28 February tea was in orders 1, 2 and 3, cups in 1 and 4; 250 sessions.
    let by_category = &report(&question, &settings).kpis["own"];
    assert_eq!(groups(by_category), ["tea 0.012", "cups 0.008"]);
}

#[test]
fn every_figure_beside_a_kpi_is_in_its_report() {
    let mut question = ask("revenue", "2026-01-01", "2026-03-10");
    for kpi in SECTIONS.iter().flat_map(|(_, kpis)| *kpis) {
        question.kpis = vec![kpi.id.to_owned()];
        let report = report(&question, &Settings::default());
        let found: Vec<&str> =
            report.kpis[kpi.id].beside.iter().map(|beside| beside.id.as_str()).collect();
        let expected: Vec<&str> = kpi.beside.iter().map(|beside| beside.id).collect();
        assert_eq!(found, expected, "{}", kpi.id);
    }
}

#[test]
fn says_which_report_was_taken() {
    // All visits of January by channel and by landing page, of February by landing page only.
    let part = |source: &str, rows, coverage| TablePart {
        source: source.to_owned(),
        tells_of: 0,
        filled: vec![],
        rows,
        coverage,
    };
    let table = SealedTable::new(TableId::Sessions, 3)
        .with("day", days(&["2026-01-10", "2026-01-10", "2026-02-01"]))
        .with("sessions", counts(&[150, 140, 7].map(Some)));
    let mut table = table.covering(vec![period("2026-01-01", "2026-02-01")]);
    table.parts = vec![
        part("by_channel", 0..1, vec![period("2026-01-01", "2026-01-31")]),
        part("by_page", 1..3, vec![period("2026-01-01", "2026-02-01")]),
    ];
    let mut sealed = Sealed::default();
    sealed.tables.insert(TableId::Sessions, table);
    for (to, source) in
        [("2026-01-31", Some("by_channel")), ("2026-02-01", Some("by_page")), ("2026-02-01", None)]
    {
        let from = if source.is_none() { "2026-02-01" } else { "2026-01-01" };
        let question = ask("sessions", from, to);
        let report = answer(
            &sealed,
            &Dictionaries::default(),
            &Settings::default(),
            &Memo::default(),
            &question,
        );
        let report = report.expect("a question that can be asked");
        let mut notes = report.kpis["sessions"].notes.iter();
        let note = notes.find(|note| note.code == "report_used");
        assert_eq!(note.map(|note| note.values["report"].as_str()), source, "{from}..{to}");
        if let Some(note) = note {
            assert_eq!(note.values["reports"], "by_channel, by_page");
        }
    }
}
