//! Tests of variants: published intervals, exact sums, dice with a fixed seed.

use shop_kpi::analyses::{AbTest, AbVerdict, AnalysisId, AnalysisResult};
use shop_kpi::report::{AnalysisReport, Lack};
use shop_kpi::tables::{SealedTable, TableId};

use crate::analysis_made_shop::{Dice, JANUARY, MadeShop, asked, result};
use crate::small_shop::{cents, counts, days, period, texts};

/// Variant, sessions, purchases.
type Arm<'a> = (&'a str, i64, i64);

fn shop(arms: &[Arm]) -> MadeShop {
    let names: Vec<&str> = arms.iter().map(|arm| arm.0).collect();
    let numbers = |of: fn(&Arm) -> i64| arms.iter().map(|arm| Some(of(arm))).collect::<Vec<_>>();
    MadeShop::new().with_table(|dictionaries| {
        SealedTable::new(TableId::Sessions, arms.len())
            .with("day", days(&vec!["2026-01-10"; arms.len()]))
            .with("variant", texts(dictionaries, "variant", &names))
            .with("sessions", counts(&numbers(|arm| arm.1)))
            .with("purchases", counts(&numbers(|arm| arm.2)))
            .with("revenue", cents(&arms.iter().map(|arm| arm.2 * 5000).collect::<Vec<_>>()))
            .covering(vec![period(JANUARY.0, JANUARY.1)])
    })
}

fn ask(arms: &[Arm]) -> AnalysisReport {
    shop(arms).analyse(&asked(AnalysisId::AbTest, JANUARY, None))
}

fn found(report: &AnalysisReport) -> &AbTest {
    match result(report) {
        AnalysisResult::AbTest(found) => found,
        other => panic!("{other:?}"),
    }
}

fn near(found: f64, expected: f64, within: f64) {
    assert!((found - expected).abs() <= within, "{found}, not {expected}");
}

/// Newcombe (1998), table II: 56 of 70 against 48 of 80, method 10: 0.0524 to 0.3339. The pooled z
/// is 0.2 ÷ √(0.69333 · 0.30667 · (1 ÷ 70 + 1 ÷ 80)) = 2.6500, beyond which lies 0.00805.
#[test]
fn gives_the_published_interval_of_a_difference() {
    let report = ask(&[("b", 70, 56), ("a", 80, 48)]);
    let test = found(&report);
    assert_eq!((test.visitors.as_str(), test.conversions.as_str()), ("sessions", "purchases"));
    assert!(test.variants[0].is_control && test.variants[0].variant == "a");
    let against = test.variants[1].against.as_ref().expect("compared with the control");
    near(against.difference_low, 0.0524, 5e-5);
    near(against.difference_high, 0.3339, 5e-5);
    near(against.uplift.expect("an uplift"), 1.0 / 3.0, 1e-12);
    near(against.p_value.expect("a p-value"), 0.00805, 2e-5);
    assert_eq!(against.p_adjusted, against.p_value);
    assert!(against.is_significant);
    assert_eq!(test.verdict, AbVerdict::Difference);
    let per_visitor = test.variants[1].revenue_per_visitor.expect("revenue");
    assert_eq!(per_visitor.to_string(), "40");
}

/// Newcombe (1998, single proportions), method 3: 81 of 263: 0.2553 to 0.3662; 0 of 20: 0 to 0.1611.
#[test]
fn gives_the_published_interval_of_a_rate() {
    let report = ask(&[("a", 263, 81), ("b", 20, 0)]);
    let variants = &found(&report).variants;
    near(variants[0].rate_low, 0.2553, 5e-5);
    near(variants[0].rate_high, 0.3662, 5e-5);
    near(variants[1].rate_low, 0.0, 1e-12);
    near(variants[1].rate_high, 0.1611, 5e-5);
}

/// For whole numbers: Σᵢ B(a₁ + i, b₁ + b₂) ÷ ((b₂ + i) B(1 + i, b₂) B(a₁, b₁)), i < a₂ (Miller 2014).
fn better_exactly((a1, b1): (f64, f64), (a2, b2): (f64, f64)) -> f64 {
    let ln_factorial = |n: f64| (1..=n as u64).map(|k| (k as f64).ln()).sum::<f64>();
    let ln_beta =
        |a: f64, b: f64| ln_factorial(a - 1.0) + ln_factorial(b - 1.0) - ln_factorial(a + b - 1.0);
    (0..a2 as u64)
        .map(|i| i as f64)
        .map(|i| {
            let top = ln_beta(a1 + i, b1 + b2);
            let bottom = (b2 + i).ln() + ln_beta(1.0 + i, b2) + ln_beta(a1, b1);
            (top - bottom).exp()
        })
        .sum()
}

#[test]
fn gives_the_exact_probability_of_being_better() {
    for (control, variant) in [
        ((80, 48), (70, 56)),
        ((1000, 30), (1000, 36)),
        ((20, 0), (20, 1)),
        ((5000, 500), (5000, 480)),
    ] {
        let report = ask(&[("a", control.0, control.1), ("b", variant.0, variant.1)]);
        let against = found(&report).variants[1].against.clone().expect("compared");
        let beta = |(all, won): (i64, i64)| (won as f64 + 1.0, (all - won) as f64 + 1.0);
        near(against.probability_better, better_exactly(beta(control), beta(variant)), 1e-5);
        near(found(&report).variants[1].probability_best, against.probability_better, 1e-9);
    }
}

/// The k-th smallest of n numbers between 0 and 1 has a Beta(k, n + 1 − k) distribution.
fn drawn(dice: &mut Dice, visitors: i64, conversions: i64) -> f64 {
    let mut numbers: Vec<f64> = (0..=visitors).map(|_| dice.uniform()).collect();
    numbers.sort_by(f64::total_cmp);
    numbers[conversions as usize]
}

/// 20,000 throws: what they give is sure to about 0.01, and losses to 0.001.
#[test]
fn agrees_with_dice_on_three_variants() {
    let arms = [("a", 40, 10), ("b", 42, 14), ("c", 38, 9)];
    let report = ask(&arms);
    let variants = &found(&report).variants;
    let mut dice = Dice::new(7);
    let (mut best, mut loss) = ([0.0; 3], [0.0; 3]);
    let throws = 20_000;
    for _ in 0..throws {
        let rates = arms.map(|(_, all, won)| drawn(&mut dice, all, won));
        let highest = (0..3).max_by(|&i, &j| rates[i].total_cmp(&rates[j])).expect("three");
        best[highest] += 1.0 / f64::from(throws);
        for (loss, rate) in loss.iter_mut().zip(rates) {
            *loss += (rates[0] - rate).max(0.0) / f64::from(throws);
        }
    }
    for (number, variant) in variants.iter().enumerate() {
        near(variant.probability_best, best[number], 0.012);
        if let Some(against) = &variant.against {
            near(against.expected_loss, loss[number], 0.0015);
        }
    }
    near(variants.iter().map(|variant| variant.probability_best).sum(), 1.0, 1e-5);
}

/// With two comparisons the smaller p-value counts twice, and the larger at least as much.
#[test]
fn adjusts_for_several_comparisons() {
    let report = ask(&[("control", 1000, 100), ("x", 1000, 130), ("y", 1000, 128)]);
    let test = found(&report);
    let of = |number: usize| test.variants[number].against.clone().expect("compared");
    let (x, y) = (of(1), of(2));
    near(x.p_adjusted.expect("known"), 2.0 * x.p_value.expect("known"), 1e-12);
    near(
        y.p_adjusted.expect("known"),
        y.p_value.expect("known").max(x.p_adjusted.expect("known")),
        1e-12,
    );
    // 0.0355 alone, but 0.071 as one of two.
    assert!(x.p_value.expect("known") < 0.05 && !x.is_significant);
}

/// 1000 and 1100: χ² = 2 · 50² ÷ 1050 = 4.76, p 0.029. 1000 and 1200: 18.2, p 0.00002.
#[test]
fn warns_of_an_uneven_split() {
    let report = ask(&[("a", 1000, 100), ("b", 1100, 112)]);
    let split = &found(&report).split;
    near(split.chi_square, 4.7619, 1e-4);
    near(split.p_value, 0.0291, 1e-4);
    assert!(!split.is_mismatch);
    let report = ask(&[("a", 1000, 100), ("b", 1200, 240)]);
    assert_eq!(found(&report).verdict, AbVerdict::UnevenSplit);
}

/// 20 % against 25 % takes 1094 visitors each (R's `power.prop.test`), 31 days have brought 800.
#[test]
fn advises_on_the_sample() {
    let shop = shop(&[("a", 800, 160), ("b", 800, 170)]);
    let mut question = asked(AnalysisId::AbTest, JANUARY, None);
    question.changes.insert("minimal_uplift".to_owned(), 0.25);
    let report = shop.analyse(&question);
    let test = found(&report);
    assert_eq!((test.sample.needed, test.sample.smallest), (Some(1094), 800));
    assert_eq!(test.sample.days_to_go, Some(12), "294 more at 25.8 a day");
    assert_eq!(test.verdict, AbVerdict::NotEnoughData);
    let detectable = test.sample.detectable_uplift.expect("an uplift");
    assert!((0.25..0.35).contains(&detectable), "{detectable}");
    let report = ask(&[("a", 200_000, 40_000), ("b", 200_000, 40_010)]);
    assert_eq!(found(&report).verdict, AbVerdict::NoDifference);
    // Nobody bought: there is nothing to work a size out from, and no test.
    let report = ask(&[("a", 50, 0), ("b", 50, 0)]);
    let none = found(&report);
    assert_eq!((none.sample.needed, none.sample.detectable_uplift), (None, None));
    assert_eq!(none.variants[1].against.as_ref().and_then(|against| against.p_value), None);
    assert_eq!(none.verdict, AbVerdict::NotEnoughData);
}

#[test]
fn refuses_what_is_no_test() {
    let report = ask(&[("a", 50, 5), ("", 50, 5)]);
    assert_eq!((report.result.clone(), report.missing[0].what), (None, Lack::Dimension));
    let report = ask(&[("a", 50, 60), ("b", 50, 5)]);
    assert_eq!(report.missing[0].what, Lack::MoreThanWhole);
    let plain = MadeShop::new()
        .with_visits(&[("2026-01-03", "direct", 60)], &[period(JANUARY.0, JANUARY.1)]);
    let report = plain.analyse(&asked(AnalysisId::AbTest, JANUARY, None));
    assert!(report.result.is_none() && !report.missing.is_empty());
    let report = ask(&[("a", 50, 5), ("b", 50, 5), ("", 20, 1)]);
    assert_eq!(report.notes[0].values["visitors"], "20");
    assert_eq!(found(&report).variants.len(), 2);
}
