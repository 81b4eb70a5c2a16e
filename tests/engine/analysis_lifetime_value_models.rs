//! The models of lifetime value against integration, series, and shops made as the models have it;
//! and what is said where they do not fit.

use std::fmt::Write as _;

use rust_decimal::Decimal;
use shop_kpi::analyses::{BgNbd, History, LifetimeValue, MoneyRange, Prediction, Refusal};
use shop_kpi::engine::Shop;
use shop_kpi::report::Question;

use super::analysis_lifetime_value::{analyse, assert_near, lifetime_value, shop};
use super::random_shop::Dice;
use super::small_shop::day;

/// The integral from 0 to 1, by the middles of small steps.
fn integrate(of: impl Fn(f64) -> f64) -> f64 {
    const POINTS: u32 = 4000;
    (0..POINTS).map(|i| of((f64::from(i) + 0.5) / f64::from(POINTS))).sum::<f64>()
        / f64::from(POINTS)
}

/// A customer's likelihood by integration over rate and probability, from the story alone: purchases
/// come at the rate; after each repeat purchase the customer goes with the probability. The
/// probability to be still there comes from the same integrals.
fn likelihood(model: BgNbd, repeats: i32, last: f64, age: f64) -> (f64, f64) {
    let BgNbd { r, alpha, a, b } = model;
    // Densities but for their constants, which are integrated too. Rates beyond 12 have no weight.
    let over_rates = |of: &dyn Fn(f64) -> f64| {
        integrate(|u| {
            // u³ puts more points near 0, where the density is steep.
            let rate = 12.0 * u.powi(3);
            36.0 * u * u * rate.powf(r - 1.0) * (-alpha * rate).exp() * of(rate)
        })
    };
    let over_shares = |of: &dyn Fn(f64) -> f64| {
        integrate(|u| {
            let p = u * u * (3.0 - 2.0 * u);
            6.0 * u * (1.0 - u) * p.powf(a - 1.0) * (1.0 - p).powf(b - 1.0) * of(p)
        })
    };
    let (rates, shares) = (over_rates(&|_| 1.0), over_shares(&|_| 1.0));
    let there = over_rates(&|rate| rate.powi(repeats) * (-rate * age).exp())
        * over_shares(&|p| (1.0 - p).powi(repeats));
    let gone = if repeats == 0 {
        0.0
    } else {
        over_rates(&|rate| rate.powi(repeats) * (-rate * last).exp())
            * over_shares(&|p| p * (1.0 - p).powi(repeats - 1))
    };
    ((there + gone) / rates / shares, there / (there + gone))
}

#[test]
fn likelihood_and_probability_are_those_of_integration() {
    let model = BgNbd { r: 1.3, alpha: 4.4, a: 1.4, b: 2.4 };
    for (repeats, last, age) in [(0, 0, 272), (1, 12, 272), (2, 213, 272), (7, 206, 272)] {
        let history = History { repeats, last, age };
        let weeks = |days: i32| f64::from(days) / 7.0;
        let (expected, alive) = likelihood(model, repeats as i32, weeks(last), weeks(age));
        let found = model.log_likelihood(&[(history, 1)]);
        assert!(
            (found - expected.ln()).abs() < 1e-4,
            "{history:?}: {found}, not {}",
            expected.ln()
        );
        assert!((model.p_alive(history) - alive).abs() < 1e-4, "{history:?}: {alive}");
        // Three alike are as likely as the cube of one.
        assert!((model.log_likelihood(&[(history, 3)]) - 3.0 * found).abs() < 1e-9);
    }
}

/// Gauss's hypergeometric series.
fn hypergeometric([a, b]: [f64; 2], below: f64, z: f64) -> f64 {
    let (mut term, mut sum) = (1.0, 1.0);
    for n in (0..10_000).map(f64::from) {
        term *= (a + n) * (b + n) / (below + n) / (n + 1.0) * z;
        sum += term;
    }
    sum
}

#[test]
fn expected_purchases_are_those_of_the_papers_formula() {
    let model = BgNbd { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
    let BgNbd { r, alpha, a, b } = model;
    for (repeats, last, age) in [(0, 0, 272), (2, 213, 272), (29, 264, 266), (300, 270, 272)] {
        let history = History { repeats, last, age };
        let (x, t, age) = (f64::from(repeats), 52.0, f64::from(age) / 7.0);
        // Equation 10 of Fader, Hardie & Lee (2005), its last factor being the probability.
        let z = t / (alpha + age + t);
        let series = hypergeometric([r + x, b + x], a + b + x - 1.0, z);
        let left = ((alpha + age) / (alpha + age + t)).powf(r + x) * series;
        let expected = (a + b + x - 1.0) / (a - 1.0) * (1.0 - left) * model.p_alive(history);
        assert_near(model.purchases(history, t).mean, expected, 1e-6, &format!("{repeats}"));
    }
    // Where nobody leaves, purchases are negative binomial.
    let staying = BgNbd { a: 1e-9, b: 1.0, ..model };
    let found = staying.new_purchases(52.0);
    let mean = r * 52.0 / alpha;
    assert_near(found.mean, mean, 1e-6, "mean");
    assert_near(found.square - mean * mean, mean * (1.0 + 52.0 / alpha), 1e-5, "variance");
}

/// A shop as the models have it: rates gamma (1, 8), probabilities beta (1, 3), values gamma (4)
/// around means of gamma (3, 40). All that happens in three years, as customer, day and value.
fn simulated(customers: u32) -> Vec<(u32, i32, f64)> {
    let mut dice = Dice(7);
    let mut purchases = Vec::new();
    for customer in 0..customers {
        let rate = -dice.part().ln() / 8.0;
        let leaves = 1.0 - dice.part().powf(1.0 / 3.0);
        let scale: f64 = (0..3).map(|_| -dice.part().ln()).sum::<f64>() / 40.0;
        let mut week = 30.0 * dice.part();
        while week < 156.0 {
            let value: f64 = (0..4).map(|_| -dice.part().ln()).sum::<f64>() / scale;
            purchases.push((customer, (week * 7.0) as i32, value));
            // Days are whole: as there, at most one purchase counts a day.
            let is_repeat = purchases.len() > 1 && purchases[purchases.len() - 2].0 == customer;
            if is_repeat && dice.part() < leaves {
                break;
            }
            week += -dice.part().ln() / rate;
        }
    }
    purchases
}

/// The first two years of it as a shop; all customers begin in the first 30 weeks.
fn simulated_shop(purchases: &[(u32, i32, f64)], to: i32, value: impl Fn(u32, f64) -> f64) -> Shop {
    let begin = day("2024-01-01");
    let known = purchases.iter().filter(|(_, at, _)| *at <= to);
    let line = |(customer, at, spent): &(u32, i32, f64)| {
        format!("k{customer},{},{:.2}\n", begin.plus(*at), value(*customer, *spent))
    };
    shop(&known.map(line).collect::<String>())
}

#[test]
fn finds_the_parameters_a_shop_was_made_with() {
    let purchases = simulated(3000);
    let last = purchases.iter().map(|(_, at, _)| *at).filter(|at| *at <= 728).max().expect("some");
    let found =
        lifetime_value(&mut simulated_shop(&purchases, 728, |_, spent| spent), Question::default());
    assert_eq!((found.refused, found.value_refused, found.customers), (None, None, 3000));
    let model = found.purchases.expect("fitted");
    let (at, errors) = (model.parameters, model.standard_errors);
    for (name, found, made, error) in [
        ("r", at.r, 1.0, errors.r),
        ("alpha", at.alpha, 8.0, errors.alpha),
        ("a", at.a, 1.0, errors.a),
        ("b", at.b, 3.0, errors.b),
    ] {
        assert!((found - made).abs() < 4.0 * error, "{name}: {found} ± {error}, made with {made}");
        assert!(error < 0.35 * made, "{name}: ± {error} says little");
    }
    let model = found.value.expect("fitted");
    let (at, errors) = (model.parameters, model.standard_errors);
    for (name, found, made, error) in [
        ("p", at.p, 4.0, errors.p),
        ("q", at.q, 3.0, errors.q),
        ("gamma", at.gamma, 40.0, errors.gamma),
    ] {
        assert!((found - made).abs() < 4.0 * error, "{name}: {found} ± {error}, made with {made}");
    }
    assert!(model.correlation.abs() < 0.1);
    let error = found.holdout.expect("checked").error.expect("known");
    assert!(error.abs() < 0.1, "{error}");
    // What happened in the year after.
    let after = purchases.iter().filter(|(_, at, _)| *at > last && *at <= last + 365);
    let (count, sum) = after.fold((0.0, 0.0), |(n, sum), (_, _, spent)| (n + 1.0, sum + spent));
    let total = found.total.expect("predicted");
    assert!(total.purchases_low < count && count < total.purchases_high, "{count}: {total:?}");
    assert!(total.purchases_high - total.purchases_low < 0.3 * total.purchases, "{total:?}");
    let value = total.value.expect("predicted");
    let money = |amount: Decimal| amount.to_string().parse::<f64>().expect("a number");
    assert!(money(value.low) < sum && sum < money(value.high), "{sum}: {value:?}");
    assert_parts(&found_again(&purchases), total.value);
}

fn found_again(purchases: &[(u32, i32, f64)]) -> LifetimeValue {
    let question = Question { limit: Some(5000), ..Question::default() };
    lifetime_value(&mut simulated_shop(purchases, 728, |_, spent| spent), question)
}

/// Segments, bands and single customers add up to the whole.
fn assert_parts(found: &LifetimeValue, value: Option<MoneyRange>) {
    let total = found.total.as_ref().expect("predicted");
    assert_eq!(total.value, value, "the limit changes nothing");
    let sum = |of: fn(&Prediction) -> f64| -> f64 {
        found.segments.iter().map(|segment| of(&segment.prediction)).sum()
    };
    assert_near(sum(|of| of.purchases), total.purchases, 1e-9, "purchases of segments");
    assert_near(sum(|of| of.alive), total.alive, 1e-9, "alive of segments");
    assert_eq!(found.segments.iter().map(|of| of.prediction.customers).sum::<u64>(), 3000);
    assert_eq!(found.alive.iter().map(|band| band.customers).sum::<u64>(), 3000);
    let once = found.alive.iter().map(|band| band.bought_once).sum::<u64>();
    assert_eq!(once, found.customers - found.repeat_customers);
    assert_eq!(found.top.len(), 3000);
    let single: f64 = found.top.iter().map(|of| of.expected_purchases).sum();
    assert_near(single, total.purchases, 1e-9, "purchases of customers");
    let values: Vec<Decimal> = found.top.iter().filter_map(|of| of.expected_value).collect();
    assert!(values.is_sorted_by(|a, b| a >= b));
    let sum: Decimal = values.iter().sum();
    let difference = sum - total.value.expect("predicted").expected;
    assert!(difference.abs() < Decimal::from(20), "3000 amounts rounded to the cent: {difference}");
}

#[test]
fn says_why_it_does_not_predict() {
    let purchases = simulated(400);
    let refused = |shop: &mut Shop, question| {
        let found = lifetime_value(shop, question);
        assert_eq!(found.total, None);
        assert!(found.segments.is_empty() && found.top.is_empty() && found.alive.is_empty());
        found.refused
    };
    let whole = |_: u32, spent: f64| spent;
    let mut all = simulated_shop(&purchases, 728, whole);
    let too_short = Question { to: Some("2024-06-20".into()), ..Question::default() };
    assert_eq!(refused(&mut all, too_short), Some(Refusal::TooShort));
    let few: Vec<_> = purchases.iter().copied().filter(|(customer, ..)| *customer < 90).collect();
    let refusal = refused(&mut simulated_shop(&few, 728, whole), Question::default());
    assert_eq!(refusal, Some(Refusal::TooFewCustomers));
    let mut seen = std::collections::BTreeSet::new();
    let once: Vec<_> = purchases
        .iter()
        .copied()
        .filter(|(customer, ..)| seen.insert(*customer) || *customer < 30)
        .collect();
    let refusal = refused(&mut simulated_shop(&once, 728, whole), Question::default());
    assert_eq!(refusal, Some(Refusal::TooFewRepeatCustomers));
    // A shop that all but closed in the newer half.
    let closed = purchases.iter().copied().filter(|(customer, at, _)| *at < 364 || *customer < 4);
    let closed: Vec<_> = closed.collect();
    let refusal = refused(&mut simulated_shop(&closed, 728, whole), Question::default());
    assert_eq!(refusal, Some(Refusal::HoldOutError));
}

#[test]
fn says_why_it_gives_no_values() {
    let purchases = simulated(1000);
    let mut counts = std::collections::BTreeMap::new();
    for (customer, ..) in &purchases {
        *counts.entry(*customer).or_insert(0.0) += 1.0;
    }
    // Who buys more often spends more.
    let growing = |customer: u32, spent: f64| spent * counts[&customer];
    let found = lifetime_value(&mut simulated_shop(&purchases, 728, growing), Question::default());
    assert_eq!(
        (found.refused, found.value_refused),
        (None, Some(Refusal::ValueDependsOnFrequency))
    );
    let total = found.total.expect("purchases are predicted");
    assert!(total.purchases > 0.0 && total.value.is_none());
    assert!(found.top.iter().all(|of| of.expected_value.is_none()));
    let begin = day("2024-01-01");
    let known = purchases.iter().filter(|(_, at, _)| *at <= 728);
    let mut file = "customer,created_at".to_owned();
    for (customer, at, _) in known {
        write!(file, "\nk{customer},{}", begin.plus(*at)).expect("a text takes all");
    }
    let mut shop = super::random_shop::shop_of(&file, &["customer", "created_at"]);
    let found = lifetime_value(&mut shop, Question::default());
    assert_eq!((found.refused, found.value_refused), (None, Some(Refusal::NoAmounts)));
}

#[test]
fn needs_orders_with_customers() {
    let mut shop =
        super::random_shop::shop_of("created_at,gross\n2026-01-05,10", &["created_at", "gross"]);
    let report = analyse(&mut shop, Question::default());
    assert_eq!(report.result, None);
    assert_eq!(report.missing[0].column.as_deref(), Some("customer"));
}
