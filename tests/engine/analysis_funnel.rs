//! Funnels of small traffic reports, worked out by hand.

use proptest::prelude::*;
use shop_kpi::analyses::{AnalysisId, AnalysisResult, Funnel, FunnelStep, FunnelStepId};
use shop_kpi::report::{AnalysisReport, Lack, Question};
use shop_kpi::settings::Settings;
use shop_kpi::tables::{Dictionaries, Sealed, SealedTable, TableId, TablePart};

use crate::analysis_shop::{about, codes, lack, sealed};
use crate::small_shop::{counts, days, period, small_shop, texts};

fn ask(shop: &(Sealed, Dictionaries), question: Question) -> AnalysisReport {
    crate::analysis_shop::ask(AnalysisId::Funnel, shop, &Settings::default(), question)
}

fn funnel(report: AnalysisReport) -> Funnel {
    match report.result {
        Some(AnalysisResult::Funnel(funnel)) => funnel,
        other => panic!("no funnel: {other:?}, {:?}", report.missing),
    }
}

/// Steps as text: `carts 40 40% 40% −60`, with `!` where it is more than the step before.
fn told(steps: &[FunnelStep]) -> Vec<String> {
    let percent = |share: Option<f64>| {
        share.map_or("–".to_owned(), |share| format!("{:.1}%", share * 100.0))
    };
    let step = |step: &FunnelStep| {
        let name = match step.step {
            FunnelStepId::Sessions => "visits",
            FunnelStepId::ProductViews => "views",
            FunnelStepId::AddToCarts => "carts",
            FunnelStepId::Checkouts => "checkouts",
            FunnelStepId::Purchases => "purchases",
        };
        let lost = step.lost.map_or("–".to_owned(), |lost| lost.to_string());
        let mark = if step.is_more { " !" } else { "" };
        let (first, before) = (percent(step.of_first), percent(step.of_before));
        format!("{name} {} {first} {before} {lost}{mark}", step.count)
    };
    steps.iter().map(step).collect()
}

/// One report by channel and device, of January; the last row does not tell carts.
fn one_report() -> (Sealed, Dictionaries) {
    let mut names = Dictionaries::default();
    let channels = ["direct", "email", "direct", "email", ""];
    let devices = ["mobile", "mobile", "desktop", "desktop", "mobile"];
    let table = SealedTable::new(TableId::Sessions, 5)
        .with("day", days(&["2026-01-05", "2026-01-05", "2026-01-06", "2026-01-07", "2026-01-07"]))
        .with("channel", texts(&mut names, "channel", &channels))
        .with("device", texts(&mut names, "device", &devices))
        .with("sessions", counts(&[Some(100), Some(50), Some(40), Some(10), Some(7)]))
        .with("add_to_carts", counts(&[Some(20), Some(20), Some(10), Some(0), None]))
        .with("checkouts", counts(&[Some(10), Some(16), Some(4), Some(0), Some(1)]))
        .with("purchases", counts(&[Some(5), Some(12), Some(8), Some(0), Some(1)]));
    (sealed(vec![table], "2026-01-01", "2026-01-31"), names)
}

#[test]
fn loses_visits_from_step_to_step() {
    let report = ask(&one_report(), Question::default());
    assert_eq!(codes(&report), ["funnel_left_out"]);
    assert_eq!(report.notes[0].values["sessions"], "7");
    let found = funnel(report);
    // 100 + 50 + 40 + 10 visits; 20 + 20 + 10 carts; 10 + 16 + 4 checkouts; 5 + 12 + 8 purchases.
    assert_eq!(
        told(&found.steps),
        [
            "visits 200 100.0% – –",
            "carts 50 25.0% 25.0% 150",
            "checkouts 30 15.0% 60.0% 20",
            "purchases 25 12.5% 83.3% 5",
        ]
    );
    assert_eq!(found.unknown, [FunnelStepId::ProductViews]);
    assert_eq!(
        (found.from.as_deref(), found.to.as_deref()),
        (Some("2026-01-01"), Some("2026-01-31"))
    );
    let names: Vec<&str> = found.breakdowns.iter().map(|of| of.dimension.as_str()).collect();
    assert_eq!(names, ["device", "channel"]);
}

#[test]
fn marks_a_step_that_counts_more_than_the_one_before() {
    let found = funnel(ask(
        &one_report(),
        Question { by: Some("device".into()), ..about("2026-01-06", "2026-01-06") },
    ));
    // On that day 4 checkouts and 8 purchases: more, so no share of the step before.
    assert_eq!(told(&found.steps)[2..], ["checkouts 4 10.0% 40.0% 6", "purchases 8 20.0% – – !"]);
    let report = ask(&one_report(), about("2026-01-06", "2026-01-06"));
    assert_eq!(codes(&report), ["funnel_step_more"]);
}

#[test]
fn keeps_devices_apart_and_sums_the_rest() {
    let question =
        Question { by: Some("channel".to_owned()), limit: Some(1), ..Question::default() };
    let found = funnel(ask(&one_report(), question));
    let [channels] = &found.breakdowns[..] else { panic!("one dimension") };
    let keys: Vec<_> =
        channels.groups.iter().map(|group| (group.key.as_deref(), group.is_other)).collect();
    assert_eq!(keys, [(Some("direct"), false), (None, true)]);
    assert_eq!(told(&channels.groups[0].steps)[0], "visits 140 100.0% – –");
    assert_eq!(told(&channels.groups[1].steps)[3], "purchases 12 20.0% 75.0% 4");
    // A dimension asked for that no report has is named, and what is known is still told.
    let found =
        funnel(ask(&one_report(), Question { by: Some("country".into()), ..Question::default() }));
    let missing = found.breakdowns[0].missing.as_ref().expect("no countries");
    assert_eq!((missing.what, missing.column.as_deref()), (Lack::Dimension, Some("country")));
    assert_eq!(found.steps.len(), 4);
}

/// January by channel, with purchases only; January and February by device, with carts too.
fn two_reports() -> (Sealed, Dictionaries) {
    let mut names = Dictionaries::default();
    let part = |filled, rows, days| TablePart {
        source: "ga4".to_owned(),
        tells_of: 0,
        filled,
        rows,
        coverage: vec![days],
    };
    let mut table = SealedTable::new(TableId::Sessions, 5)
        .with("day", days(&["2026-01-05", "2026-01-05", "2026-01-05", "2026-01-05", "2026-02-05"]))
        .with("channel", texts(&mut names, "channel", &["direct", "email", "", "", ""]))
        .with("device", texts(&mut names, "device", &["", "", "mobile", "desktop", "mobile"]))
        .with("sessions", counts(&[Some(60), Some(40), Some(70), Some(29), Some(50)]))
        .with("add_to_carts", counts(&[None, None, Some(7), Some(6), Some(10)]))
        .with("purchases", counts(&[Some(6), Some(8), Some(5), Some(4), Some(2)]));
    table.parts = vec![
        part(vec!["channel"], 0..2, period("2026-01-01", "2026-01-31")),
        part(vec!["device"], 2..5, period("2026-01-01", "2026-02-28")),
    ];
    (sealed(vec![table], "2026-01-01", "2026-02-28"), names)
}

#[test]
fn compares_steps_of_the_same_reports_only() {
    let found = funnel(ask(&two_reports(), about("2026-01-01", "2026-01-31")));
    // The report by device tells most; its visits are taken, not the other's 100.
    assert_eq!(
        told(&found.steps),
        ["visits 99 100.0% – –", "carts 13 13.1% 13.1% 86", "purchases 9 9.1% 69.2% 4"]
    );
    let by_channel = &found.breakdowns[1];
    assert_eq!(by_channel.dimension, "channel");
    let missing = [FunnelStepId::ProductViews, FunnelStepId::AddToCarts, FunnelStepId::Checkouts];
    assert_eq!(by_channel.unknown, missing);
    assert_eq!(
        told(&by_channel.groups[1].steps),
        ["visits 40 100.0% – –", "purchases 8 20.0% 20.0% 32"]
    );
    // In February no report tells channels.
    let found = funnel(ask(&two_reports(), about("2026-02-01", "2026-02-28")));
    assert_eq!(found.breakdowns.len(), 1);
}

#[test]
fn says_what_lacks() {
    // The small shop's traffic tells no step but the visits.
    let mut shop = small_shop();
    let question = about("2026-01-01", "2026-02-28");
    assert_eq!(lack(&ask(&shop, question.clone())), (Lack::Column, "sessions", "purchases"));
    assert_eq!(lack(&ask(&one_report(), about("2025-01-01", "2025-01-31"))).0, Lack::Period);
    shop.0.tables.remove(&TableId::Sessions);
    assert_eq!(lack(&ask(&shop, question)), (Lack::Table, "sessions", ""));
}

proptest! {
    #[test]
    fn groups_sum_to_the_whole(
        rows in prop::collection::vec((0..4_usize, 0..50_i64, 0..50_i64, 0..50_i64), 1..30),
        limit in 1..4_usize,
    ) {
        let mut names = Dictionaries::default();
        let of = |number: usize| ["mobile", "desktop", "tablet", ""][number];
        let devices: Vec<&str> = rows.iter().map(|row| of(row.0)).collect();
        let column = |of: fn(&(usize, i64, i64, i64)) -> i64| {
            counts(&rows.iter().map(|row| Some(of(row))).collect::<Vec<_>>())
        };
        let table = SealedTable::new(TableId::Sessions, rows.len())
            .with("day", days(&vec!["2026-01-05"; rows.len()]))
            .with("device", texts(&mut names, "device", &devices))
            .with("sessions", column(|row| row.1))
            .with("checkouts", column(|row| row.2))
            .with("purchases", column(|row| row.3));
        let shop = (sealed(vec![table], "2026-01-01", "2026-01-31"), names);
        let found = funnel(ask(&shop, Question { limit: Some(limit), ..Question::default() }));
        let all: Vec<f64> = found.steps.iter().map(|step| step.count).collect();
        let naive = [
            rows.iter().map(|row| row.1).sum::<i64>() as f64,
            rows.iter().map(|row| row.2).sum::<i64>() as f64,
            rows.iter().map(|row| row.3).sum::<i64>() as f64,
        ];
        prop_assert_eq!(&all[..], &naive[..]);
        for (number, whole) in all.iter().enumerate() {
            let groups = &found.breakdowns[0].groups;
            let sum: f64 = groups.iter().map(|group| group.steps[number].count).sum();
            prop_assert!((sum - whole).abs() < 1e-9);
        }
        let shares = found.steps.iter().flat_map(|step| [step.of_first, step.of_before]).flatten();
        prop_assert!(shares.into_iter().all(|share| (0.0..=1.0).contains(&share)));
    }
}
