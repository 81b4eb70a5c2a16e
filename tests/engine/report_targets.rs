//! Targets of files and settings in reports of the small shop. All by hand.

use shop_kpi::calendar::Period;
use shop_kpi::measures::Memo;
use shop_kpi::report::{Better, Question, Report, TargetStatus, Value, answer};
use shop_kpi::settings::Settings;
use shop_kpi::tables::Target;

use crate::small_shop::{period, small_shop};

const FEBRUARY: (&str, &str) = ("2026-02-01", "2026-02-28");
const MARCH: (&str, &str) = ("2026-03-01", "2026-03-31");

/// `kpi from..to dimension=key value`, period and dimension only where it has them.
fn target(text: &str) -> Target {
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let value = words.pop().expect("a value").parse().expect("a decimal");
    let days: Option<Period> = words.iter().find_map(|word| {
        let (from, to) = word.split_once("..")?;
        Some(period(from, to))
    });
    let slice = words.iter().find_map(|word| word.split_once('='));
    Target {
        kpi: words[0].to_owned(),
        from: days.map(|days| days.from),
        to: days.map(|days| days.to),
        dimension: slice.map(|(dimension, _)| dimension.to_owned()),
        key: slice.map(|(_, key)| key.to_owned()),
        value,
    }
}

fn report(targets: &[&str], settings: &Settings, question: &Question) -> Report {
    let (mut sealed, names) = small_shop();
    sealed.targets = targets.iter().map(|text| target(text)).collect();
    answer(&sealed, &names, settings, &Memo::default(), question)
        .expect("a question that can be asked")
}

fn ask(kpi: &str, (from, to): (&str, &str)) -> Question {
    Question {
        kpis: vec![kpi.to_owned()],
        from: Some(from.to_owned()),
        to: Some(to.to_owned()),
        ..Question::default()
    }
}

fn text(value: Option<Value>) -> String {
    match value {
        None => "–".to_owned(),
        Some(Value::Money(amount)) => amount.to_string(),
        Some(Value::Number(number)) => number.to_string(),
    }
}

#[test]
fn a_target_of_the_period_comes_before_the_setting_and_that_before_one_for_all_days() {
    let of_february = "revenue 2026-02-01..2026-02-28 1000";
    let of_year = "revenue 2026-01-01..2026-12-31 9000";
    let of_all = "revenue 500";
    let mut set = Settings::default();
    set.set("targets.revenue=700.50").expect("a setting");
    let none = Settings::default();
    for (targets, settings, days, expected) in [
        (vec![of_february, of_year, of_all], &set, FEBRUARY, "1000"),
        (vec![of_february, of_year, of_all], &set, MARCH, "700.5"),
        (vec![of_february, of_year, of_all], &none, MARCH, "500"),
        // What is to be earned in a year is no month's target.
        (vec![of_february, of_year], &none, MARCH, "–"),
        (vec!["revenue channel=direct 300"], &none, FEBRUARY, "–"),
        (vec!["orders 20"], &none, FEBRUARY, "–"),
    ] {
        let report = report(&targets, settings, &ask("revenue", days));
        assert_eq!(text(report.kpis["revenue"].target), expected, "{targets:?} {days:?}");
    }
}

#[test]
fn a_rate_is_the_same_in_every_part_of_its_period() {
    let year = "discount_rate 2026-01-01..2026-12-31 0.2";
    let quarter = "discount_rate 2026-01-01..2026-03-31 0.15";
    let march = "discount_rate 2026-03-01..2026-03-31 0.1";
    for (targets, days, expected) in [
        (vec![year, quarter, march], MARCH, "0.1"),
        (vec![year, quarter, march], FEBRUARY, "0.15"),
        (vec![year, march], FEBRUARY, "0.2"),
        (vec![march], FEBRUARY, "–"),
        // Of a longer period than the target's, nothing is said.
        (vec![march], ("2026-02-01", "2026-03-31"), "–"),
    ] {
        let report = report(&targets, &Settings::default(), &ask("discount_rate", days));
        assert_eq!(text(report.kpis["discount_rate"].target), expected, "{targets:?} {days:?}");
    }
}

#[test]
fn values_of_a_dimension_have_their_own() {
    let targets = [
        "revenue 400",
        "revenue channel=Direct 300",
        "revenue 2026-02-01..2026-02-28 Channel=direct 40",
        "revenue channel=SEA 70",
        "revenue country=direct 1",
    ];
    let of = |days| {
        let question = Question { by: Some("channel".to_owned()), ..ask("revenue", days) };
        let report = report(&targets, &Settings::default(), &question);
        let kpi = &report.kpis["revenue"];
        assert_eq!(text(kpi.target), "400");
        let mut groups: Vec<String> = kpi
            .groups
            .iter()
            .map(|group| {
                let key = group.key.as_deref().unwrap_or("none");
                format!("{key} {}", text(group.target))
            })
            .collect();
        groups.sort();
        groups
    };
    // All three channels sold something from January to March.
    let all = of(("2026-01-01", "2026-03-10"));
    assert_eq!(all, ["direct 300", "none –", "paid_search 70"]);
    assert!(of(FEBRUARY).contains(&"direct 40".to_owned()));
}

#[test]
fn what_is_summed_up_beyond_the_limit_has_none() {
    let question = Question {
        by: Some("channel".to_owned()),
        limit: Some(1),
        ..ask("orders", ("2026-01-01", "2026-03-10"))
    };
    let report = report(
        &["orders channel=direct 4", "orders channel=paid_search 2"],
        &Settings::default(),
        &question,
    );
    let groups = &report.kpis["orders"].groups;
    let found: Vec<_> = groups.iter().map(|group| (group.is_other, text(group.target))).collect();
    assert_eq!(found, [(false, "4".to_owned()), (true, "–".to_owned())]);
}

#[test]
fn says_once_what_it_does_not_know() {
    let targets = [
        "revnue 1",
        "revnue 2026-01-01..2026-12-31 12",
        "revenue weather=rain 3",
        "aov weather=sun 4",
        "aov Sales_Channel=shop 4",
    ];
    let report = report(&targets, &Settings::default(), &ask("orders", FEBRUARY));
    let found: Vec<&str> = report
        .notes
        .iter()
        .filter(|note| note.code == "target_unknown")
        .map(|note| note.values["found"].as_str())
        .collect();
    assert_eq!(found, ["revnue", "weather"]);
}

/// Two orders in February; the target is one. One more is better, worse or just not it, by what the
/// maker of the KPI said; who said nothing meant neither.
#[test]
fn an_own_kpi_is_judged_by_the_way_that_is_good() {
    for (better, expected, status) in [
        (r#","better":"higher""#, Better::Higher, TargetStatus::OnTarget),
        (r#","better":"lower""#, Better::Lower, TargetStatus::Off),
        ("", Better::Neither, TargetStatus::Off),
    ] {
        let mut settings = Settings::default();
        let own = format!(r#"own_kpis=[{{"id":"own","formula":"orders","unit":"count"{better}}}]"#);
        settings.set(&own).expect("a KPI");
        settings.set("targets.own=1").expect("a target");
        let report = report(&[], &settings, &ask("own", FEBRUARY));
        let found = &report.kpis["own"];
        assert_eq!((found.better, found.status), (expected, Some(status)), "{better}");
    }
}
