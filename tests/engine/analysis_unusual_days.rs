//! Unusual days: planted ones are found, and plain noise raises no more alarms than stated.

use shop_kpi::analyses::{AnalysisId, AnalysisResult, UnusualDays, UnusualVerdict};
use shop_kpi::calendar::{Day, Period};
use shop_kpi::report::{AnalysisQuestion, AnalysisReport, Lack};

use crate::analysis_made_shop::{Dice, MadeShop, asked, result};
use crate::small_shop::{day, period};

const START: &str = "2025-01-01";

fn span(days: i32) -> Period {
    let from = day(START);
    Period { from, to: from.plus(days - 1) }
}

/// Sessions of each day by channel: three parts direct, one part mail.
fn visited(sessions: &[i64]) -> MadeShop {
    let texts: Vec<String> =
        (0..sessions.len() as i32).map(|number| day(START).plus(number).to_string()).collect();
    let rows: Vec<_> = texts
        .iter()
        .zip(sessions)
        .flat_map(|(text, &all)| {
            [(text.as_str(), "direct", all - all / 4), (text.as_str(), "mail", all / 4)]
        })
        .collect();
    let mut shop = MadeShop::new().with_visits(&rows, &[span(sessions.len() as i32)]);
    // All days are over.
    shop.settings.today = Some("2030-01-01".to_owned());
    shop
}

fn ask(kpi: &str, days: i32) -> AnalysisQuestion {
    let Period { from, to } = span(days);
    let (from, to) = (from.to_string(), to.to_string());
    let mut question = asked(AnalysisId::UnusualDays, (&from, &to), None);
    question.question.kpis = vec![kpi.to_owned()];
    question
}

fn found(report: &AnalysisReport) -> &UnusualDays {
    match result(report) {
        AnalysisResult::UnusualDays(found) => found,
        other => panic!("{other:?}"),
    }
}

/// Weekdays, growth, and a season over the year.
fn usual(number: i32) -> f64 {
    let weekday = [1.1, 1.0, 0.95, 1.0, 1.15, 1.4, 1.3][day(START).plus(number).weekday() as usize];
    let season = 1.0 + 0.3 * (f64::from(number) / 365.0 * std::f64::consts::TAU).sin();
    weekday * season * (1.0 + f64::from(number) / 400.0)
}

/// Of 60 shops of plain noise each, at most so many may see an alarm: 5 % of 60 are 3; a binomial
/// number of 60 at 5 % is above 8 once in 300 times.
fn alarms(days: i32, noise: impl Fn(&mut Dice, f64) -> i64) -> usize {
    let alarmed = |seed: u64| {
        let mut dice = Dice::new(seed);
        let sessions: Vec<i64> = (0..days).map(|number| noise(&mut dice, usual(number))).collect();
        let report = visited(&sessions).analyse(&ask("sessions", days));
        found(&report).verdict == UnusualVerdict::Unusual
    };
    (1..=60).filter(|&seed| alarmed(seed)).count()
}

#[test]
fn plain_noise_raises_no_more_alarms_than_stated() {
    let poisson = alarms(120, |dice, level| dice.poisson(40.0 * level));
    let relative =
        alarms(120, |dice, level| (2000.0 * level * (0.12 * dice.normal()).exp()).round() as i64);
    let few = alarms(28, |dice, level| dice.poisson(100.0 * level));
    assert!(poisson <= 8 && relative <= 8 && few <= 8, "{poisson}, {relative}, {few} of 60");
}

#[test]
fn finds_planted_days_and_what_made_them() {
    let mut dice = Dice::new(5);
    let mut rows = Vec::new();
    let texts: Vec<String> = (0..200).map(|number| day(START).plus(number).to_string()).collect();
    for (number, text) in texts.iter().enumerate() {
        let level = usual(number as i32);
        let mail = if number == 150 { 3.0 } else { 1.0 };
        // On day 90 the site was down for most of the day.
        let up = if number == 90 { 0.2 } else { 1.0 };
        rows.push((text.as_str(), "direct", dice.poisson(300.0 * level * up)));
        rows.push((text.as_str(), "mail", dice.poisson(100.0 * level * up * mail)));
    }
    let mut shop = MadeShop::new().with_visits(&rows, &[span(200)]);
    shop.settings.today = Some("2030-01-01".to_owned());
    let report = shop.analyse(&ask("sessions", 200));
    let found = found(&report);
    assert_eq!(found.verdict, UnusualVerdict::Unusual);
    let days: Vec<&str> = found.unusual.iter().map(|day| day.day.as_str()).collect();
    assert_eq!(days, [texts[90].as_str(), texts[150].as_str()], "{:?}", found.unusual);
    assert!(found.unusual[0].score < 0.0 && found.unusual[1].score > 0.0);
    assert!(found.has_trend && found.judged == 200 && found.days.len() == 200);
    assert_eq!(found.days.iter().filter(|day| day.is_unusual).count(), 2);
    // All of the second is mail's; of the first the share is the usual one.
    let mail = &found.unusual[1].explained_by[0];
    assert_eq!((mail.dimension.as_str(), mail.values[0].key.as_deref()), ("channel", Some("mail")));
    assert!((0.8..1.2).contains(&mail.values[0].share), "{mail:?}");
    let direct = &found.unusual[0].explained_by[0].values[0];
    assert!((0.65..0.85).contains(&direct.share), "{direct:?}");
}

#[test]
fn finds_an_unusual_ratio() {
    let mut dice = Dice::new(3);
    let texts: Vec<String> = (0..70).map(|number| day(START).plus(number).to_string()).collect();
    let (mut orders, mut visits) = (Vec::new(), Vec::new());
    for (number, text) in texts.iter().enumerate() {
        let sessions = dice.poisson(500.0 * usual(number as i32));
        let rate = if number == 40 { 0.01 } else { 0.06 };
        let count = dice.poisson(sessions as f64 * rate) as usize;
        orders.extend(vec![(text.as_str(), "direct", "", 2000_i64, 0_i64, 1_i64); count]);
        visits.push((text.as_str(), "direct", sessions));
    }
    let mut shop =
        MadeShop::new().with_orders(&orders, &[span(70)]).with_visits(&visits, &[span(70)]);
    shop.settings.today = Some("2030-01-01".to_owned());
    let report = shop.analyse(&ask("conversion_rate", 70));
    let days: Vec<&str> = found(&report).unusual.iter().map(|day| day.day.as_str()).collect();
    assert_eq!(days, [texts[40].as_str()]);
}

#[test]
fn says_when_it_cannot_tell() {
    let report = visited(&[100; 20]).analyse(&ask("sessions", 20));
    assert_eq!(found(&report).verdict, UnusualVerdict::TooFewDays);
    assert!(found(&report).unusual.is_empty() && found(&report).days[0].low.is_none());
    let report = visited(&[100; 40]).analyse(&ask("sessions", 40));
    assert_eq!(found(&report).verdict, UnusualVerdict::NoSpread);
    let mut dice = Dice::new(1);
    let sessions: Vec<i64> = (0..40).map(|_| dice.poisson(100.0)).collect();
    let report = visited(&sessions).analyse(&ask("sessions", 40));
    assert_eq!(found(&report).verdict, UnusualVerdict::NothingUnusual);
    let report = visited(&sessions).analyse(&ask("revenue", 40));
    assert_eq!(report.missing[0].what, Lack::Table);
}

/// The last day has only just begun; without knowing today it is not judged, nor is today itself.
#[test]
fn does_not_judge_a_day_that_is_not_over() {
    let mut dice = Dice::new(1);
    let mut sessions: Vec<i64> = (0..40).map(|_| dice.poisson(100.0)).collect();
    sessions[39] = 3;
    let mut shop = visited(&sessions);
    let last = day(START).plus(39);
    for today in [None, Some(last)] {
        shop.settings.today = today.map(|today: Day| today.to_string());
        let report = shop.analyse(&ask("sessions", 40));
        assert_eq!(found(&report).verdict, UnusualVerdict::NothingUnusual);
        assert_eq!((found(&report).judged, found(&report).days[39].is_judged), (39, false));
        assert_eq!(report.notes[0].code, "last_day_not_judged");
    }
    shop.settings.today = Some(last.plus(1).to_string());
    let report = shop.analyse(&ask("sessions", 40));
    assert_eq!(found(&report).unusual[0].day, last.to_string());
    assert!(period("2025-01-01", "2025-02-09").contains(last));
}
