//! The range that changes usually lie in: planted changes are outside, plain noise hardly ever.

use shop_kpi::calendar::{Day, Period};
use shop_kpi::measures::Memo;
use shop_kpi::report::{Compare, KpiReport, Question, answer};

use crate::analysis_made_shop::{Dice, MadeShop};
use crate::small_shop::day;

/// A Monday.
const START: &str = "2023-01-02";

fn span(first: i32, last: i32) -> Period {
    Period { from: day(START).plus(first), to: day(START).plus(last) }
}

/// Sessions of each day.
pub(crate) fn visited(sessions: &[i64]) -> MadeShop {
    let texts: Vec<String> =
        (0..sessions.len() as i32).map(|number| day(START).plus(number).to_string()).collect();
    let rows: Vec<_> =
        texts.iter().zip(sessions).map(|(text, &all)| (text.as_str(), "direct", all)).collect();
    MadeShop::new().with_visits(&rows, &[span(0, sessions.len() as i32 - 1)])
}

/// The report on the last days of a shop.
fn report(shop: &MadeShop, kpi: &str, days: Period, compare: Compare) -> KpiReport {
    let question = Question {
        kpis: vec![kpi.to_owned()],
        from: Some(days.from.to_string()),
        to: Some(days.to.to_string()),
        compare,
        normal: true,
        ..Question::default()
    };
    let report = answer(&shop.sealed, &shop.names, &shop.settings, &Memo::default(), &question);
    report.expect("a question").kpis.remove(kpi).expect("asked for")
}

/// Sessions of weeks, a seventh each day but for what is left over, which comes on the Monday.
pub(crate) fn weeks(all: &[i64]) -> Vec<i64> {
    let of_week = |&all: &i64| (0..7).map(move |at| all / 7 + if at == 0 { all % 7 } else { 0 });
    all.iter().flat_map(of_week).collect()
}

/// Thirteen changes from week to week before the last one, which is 402 ÷ 325 − 1. The band by a
/// second method: numpy's matrices for the covariances, Qₙ over all pairs, `scipy.stats.t`.
#[test]
fn the_band_is_that_of_a_second_method() {
    let all = [310, 295, 342, 301, 288, 330, 317, 299, 305, 290, 360, 312, 300, 325, 402];
    let shop = visited(&weeks(&all));
    let found = report(&shop, "sessions", span(98, 104), Compare::Previous);
    let normal = found.normal.expect("13 earlier changes");
    assert!((normal.low + 0.292_965_354_312_593_8).abs() < 1e-9, "{normal:?}");
    assert!((normal.high - 0.305_118_510_530_623_3).abs() < 1e-9, "{normal:?}");
    assert_eq!((normal.is_within, normal.drawn_from), (true, 13));
    assert!((found.change.expect("a change") - (402.0 / 325.0 - 1.0)).abs() < 1e-12);
}

/// Twenty weeks of one visit each, but for the third (3) and the eleventh (2), and the one judged: of
/// the nineteen earlier changes fifteen are nought, so that Qₙ is zero. The others are the factors 3,
/// 1 ÷ 3, 2 and 1 ÷ 2. The standard deviation of the logarithms is
/// √((2 · ln² 3 + 2 · ln² 2) ÷ 18) = 0.433; its band, some 2.1 times as wide, is narrower than what there
/// has been, ln 3 = 1.099: three times as many, or a third.
#[test]
fn what_happened_before_is_normal_where_half_of_the_changes_are_alike() {
    let mut all = [1_i64; 21];
    (all[2], all[10]) = (3, 2);
    for (last, is_within) in [(1, true), (3, true), (4, false)] {
        all[20] = last;
        let found = report(&visited(&weeks(&all)), "sessions", span(140, 146), Compare::Previous);
        let normal = found.normal.expect("changes that are not all the same");
        assert!((normal.low + 2.0 / 3.0).abs() < 1e-6, "{normal:?}");
        assert!((normal.high - 2.0).abs() < 1e-6, "{normal:?}");
        assert_eq!(normal.is_within, is_within, "{last}: {normal:?}");
    }
}

#[test]
fn there_is_none_of_a_short_history() {
    for (weeks, expected) in [(13, None), (14, Some(12)), (15, Some(13)), (40, Some(26))] {
        let mut dice = Dice::new(1);
        let sessions: Vec<i64> = (0..weeks * 7).map(|_| dice.poisson(50.0)).collect();
        let last = span(weeks * 7 - 7, weeks * 7 - 1);
        let found = report(&visited(&sessions), "sessions", last, Compare::Previous);
        assert!(found.change.is_some());
        assert_eq!(found.normal.map(|normal| normal.drawn_from), expected, "{weeks} weeks");
    }
}

#[test]
fn there_is_none_where_nothing_can_be_told() {
    let mut dice = Dice::new(2);
    let sessions: Vec<i64> = (0..800).map(|_| dice.poisson(50.0)).collect();
    let mut shop = visited(&sessions);
    let has =
        |shop: &MadeShop, days, compare| report(shop, "sessions", days, compare).normal.is_some();
    assert!(has(&shop, span(700, 729), Compare::Previous));
    // Nothing to compare with.
    assert!(!has(&shop, span(700, 729), Compare::None));
    // A period that goes on beyond the data.
    assert!(!has(&shop, span(790, 819), Compare::Previous));
    // 800 days are 70 more than two years: fewer than twelve weeks.
    assert!(!has(&shop, span(435, 799), Compare::Weekdays));
    // All days alike: there is no spread.
    assert!(!has(&visited(&[50; 800]), span(700, 729), Compare::Previous));
    // Twice as many each week, which is no spread either.
    let twice: Vec<i64> = (0..20).map(|week| 7 << week).collect();
    assert!(!has(&visited(&weeks(&twice)), span(133, 139), Compare::Previous));
    // The last day is today's.
    shop.settings.today = Some(span(0, 729).to.to_string());
    assert!(!has(&shop, span(700, 729), Compare::Previous));
}

/// Weekdays, growth, and a season over the year.
fn usual(number: i32) -> f64 {
    let weekday = [1.1, 1.0, 0.95, 1.0, 1.15, 1.4, 1.3][(number % 7) as usize];
    let season = 1.0 + 0.2 * (f64::from(number) / 365.0 * std::f64::consts::TAU).sin();
    weekday * season * (1.0 + f64::from(number) / 700.0)
}

/// How many of 300 shops of noise see their last change marked.
fn marked(days: i32, last: i32, compare: &Compare, noise: impl Fn(&mut Dice, f64) -> i64) -> usize {
    let is_marked = |seed: u64| {
        let mut dice = Dice::new(seed);
        let sessions: Vec<i64> = (0..days).map(|number| noise(&mut dice, usual(number))).collect();
        let shop = visited(&sessions);
        let found = report(&shop, "sessions", span(days - last, days - 1), compare.clone());
        !found.normal.expect("a history").is_within
    };
    (1..=300).filter(|&seed| is_marked(seed)).count()
}

/// 5 % of 300 are 15; a binomial number of 300 at 5 % is above 27 once in a thousand times.
#[test]
fn plain_noise_is_marked_no_more_often_than_stated() {
    let few = |dice: &mut Dice, level: f64| dice.poisson(6.0 * level);
    let relative =
        |dice: &mut Dice, level: f64| (2000.0 * level * (0.12 * dice.normal()).exp()) as i64;
    for (days, last, compare) in [
        (14 * 7, 7, Compare::Previous),
        (40 * 7, 7, Compare::Previous),
        (56 * 7, 28, Compare::Previous),
        (30 * 7, 1, Compare::Own { from: String::new(), to: String::new() }),
        (80 * 7, 7, Compare::Weekdays),
        (95 * 7, 30, Compare::Year),
    ] {
        let compare = match compare {
            Compare::Own { .. } => own(span(days - last - 7, days - 8)),
            other => other,
        };
        let marks = (marked(days, last, &compare, few), marked(days, last, &compare, relative));
        assert!(marks.0 <= 27 && marks.1 <= 27, "{last} of {days} days, {compare:?}: {marks:?}");
    }
}

/// Shops of an order in ten weeks up to three a week, each seen in a week whose change can be told:
/// the week before brought one. 5 % of 300 are 15, and as above.
#[test]
fn noise_of_small_numbers_is_marked_no_more_often_than_stated() {
    for a_week in [0.1, 0.3, 0.5, 1.0, 2.0, 3.0] {
        for weeks_known in [14_usize, 28] {
            let mut dice = Dice::new(7);
            let last = span(weeks_known as i32 * 7 - 7, weeks_known as i32 * 7 - 1);
            let (mut shown, mut marked) = (0, 0);
            while shown < 300 {
                let all: Vec<i64> = (0..weeks_known).map(|_| dice.poisson(a_week)).collect();
                if all[weeks_known - 2] == 0 {
                    continue;
                }
                shown += 1;
                let found = report(&visited(&weeks(&all)), "sessions", last, Compare::Previous);
                marked += usize::from(found.normal.is_some_and(|normal| !normal.is_within));
            }
            assert!(marked <= 27, "{a_week} a week, {weeks_known} weeks: {marked} of 300");
        }
    }
}

fn own(days: Period) -> Compare {
    Compare::Own { from: days.from.to_string(), to: days.to.to_string() }
}

/// 40 weeks of about 1,400 sessions (a week's chance is 3 %): the last one with a third less, or
/// more; also where an earlier week was Black Friday's.
#[test]
fn planted_changes_are_outside() {
    for (seed, factor) in [(1, 0.67), (2, 1.33), (3, 0.67), (4, 1.33), (5, 0.67)] {
        for has_black_friday in [false, true] {
            let mut dice = Dice::new(seed);
            let level = |number: i32| match number {
                140..147 if has_black_friday => 3.0,
                273.. => factor,
                _ => 1.0,
            };
            let sessions: Vec<i64> = (0..280)
                .map(|number| dice.poisson(180.0 * level(number) * usual(number)))
                .collect();
            let shop = visited(&sessions);
            let found = report(&shop, "sessions", span(273, 279), Compare::Previous);
            let normal = found.normal.expect("a history");
            assert!(!normal.is_within, "{seed} {has_black_friday}: {found:?}");
            // The week before was a usual one.
            let before = report(&shop, "sessions", span(266, 272), Compare::Previous);
            let edges = before.normal.expect("a history");
            assert!(edges.low < 0.0 && edges.high > 0.0);
        }
    }
}

/// 6 % of 3,500 sessions a week order; in the last week 3 %. A ratio is judged by points.
#[test]
fn a_planted_rate_is_outside() {
    let mut dice = Dice::new(11);
    let texts: Vec<String> = (0..140).map(|at: i32| Day(day(START).0 + at).to_string()).collect();
    let (mut orders, mut visits) = (Vec::new(), Vec::new());
    for (number, text) in texts.iter().enumerate() {
        let rate = if number >= 133 { 0.03 } else { 0.06 };
        let sessions = dice.poisson(500.0 * usual(number as i32 % 7));
        let count = dice.poisson(sessions as f64 * rate) as usize;
        orders.extend(vec![(text.as_str(), "direct", "", 2000_i64, 0_i64, 1_i64); count]);
        visits.push((text.as_str(), "direct", sessions));
    }
    let all = [span(0, 139)];
    let shop = MadeShop::new().with_orders(&orders, &all).with_visits(&visits, &all);
    let found = report(&shop, "conversion_rate", span(133, 139), Compare::Previous);
    let normal = found.normal.expect("a history");
    let change = found.change.expect("a change");
    assert!(!normal.is_within && change < normal.low, "{found:?}");
    assert!((-0.02..0.0).contains(&normal.low) && (0.0..0.02).contains(&normal.high), "{normal:?}");
}
