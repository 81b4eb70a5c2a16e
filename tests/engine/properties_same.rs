//! What changes no answer: the order of rows and files, a file in two, whole weeks later.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use shop_kpi::calendar::{Day, Grain};
use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::report::{Compare, Question};
use shop_kpi::settings::Settings;

use crate::any_shop::{AnyShop, any_shop, date};
use crate::properties::{DIMENSIONS, ask, settings, whole};

/// Every answer of a shop, one line a KPI; days as far from the shop's first as they are.
fn answers(shop: &AnyShop, grains: &[Grain]) -> Vec<String> {
    answers_of(shop.read(&plain()), shop, grains)
}

fn plain() -> Settings {
    Settings { own_kpis: Vec::new(), ..settings() }
}

/// The same of the shop once it is read.
fn answers_of(mut read: Shop, shop: &AnyShop, grains: &[Grain]) -> Vec<String> {
    let mut lines = Vec::new();
    for (at, dimension) in DIMENSIONS.iter().enumerate() {
        let question = Question {
            from: Some(date(shop.later + 21)),
            by: Some((*dimension).to_owned()),
            grain: Some(grains[at % grains.len()]),
            compare: if at % 2 == 0 { Compare::Previous } else { Compare::None },
            limit: (at % 3 == 0).then_some(1),
            ..whole(shop.later)
        };
        let report = ask(&mut read, &question);
        lines.push(format!("{dimension}: {:?} {:?}", report.period, report.notes));
        for (id, kpi) in &report.kpis {
            lines.push(format!("{dimension} {id}: {kpi:?}"));
        }
    }
    lines.into_iter().map(|line| undated(&line, shop.later)).collect()
}

/// The days in a text as numbers.
fn undated(text: &str, later: i32) -> String {
    let first = Day::parse(&date(later)).expect("a date").0;
    let mut plain = String::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let day = rest.get(..10).and_then(Day::parse);
        let taken = if day.is_some() { 10 } else { next.len_utf8() };
        match day {
            Some(day) => {
                plain.push('@');
                plain += &(day.0 - first).to_string();
            }
            None => plain.push(next),
        }
        rest = &rest[taken..];
    }
    plain
}

/// Says where the first difference is, as an answer is long.
fn same(what: &str, left: &[String], right: &[String]) -> Result<(), TestCaseError> {
    if let Some((left, right)) = left.iter().zip(right).find(|(left, right)| left != right) {
        let name = left.split(": ").next().unwrap_or_default();
        let is_other = |(left, right): (char, char)| left != right;
        let at = left.chars().zip(right.chars()).position(is_other).unwrap_or_default();
        let part = |text: &str| -> String {
            text.chars().skip(at.saturating_sub(100)).take(200).collect()
        };
        return Err(TestCaseError::fail(format!(
            "{what}, {name}: {} | {}",
            part(left),
            part(right)
        )));
    }
    prop_assert_eq!(left.len(), right.len());
    Ok(())
}

#[test]
fn of_equal_groups_the_first_by_name_is_kept() {
    for rows in ["1,2026-03-01,b,20\n2,2026-03-01,a,20\n", "1,2026-03-01,a,20\n2,2026-03-01,b,20\n"]
    {
        let mut shop = Shop::new(Settings::default());
        let text = format!("Order ID,Date,Country,Total\n{rows}");
        shop.add("orders.csv", text.as_bytes(), &ImportOptions::default());
        let question = Question {
            kpis: vec!["orders".to_owned()],
            by: Some("country".to_owned()),
            limit: Some(1),
            ..Question::default()
        };
        let report = ask(&mut shop, &question);
        let groups = &report.kpis["orders"].groups;
        assert_eq!(groups[0].key.as_deref(), Some("a"), "{rows}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 4,
        max_shrink_iters: 100,
        failure_persistence: None,
        // The same shops on every machine.
        rng_seed: RngSeed::Fixed(2026),
        ..ProptestConfig::default()
    })]

    #[test]
    fn neither_order_nor_number_of_files_changes_an_answer(shop in any_shop(), by in 1..40_usize) {
        let grains = [Grain::Day, Grain::Week, Grain::Month];
        let straight = answers(&shop, &grains);
        same("turned", &straight, &answers(&shop.turned(by), &grains))?;
        same("split", &straight, &answers(&shop.split(by), &grains))?;
    }

    /// Tables are joined anew as files come: at the last file all is as if they had come together.
    #[test]
    fn a_look_after_each_file_changes_no_answer(shop in any_shop(), by in 1..40_usize) {
        let grains = [Grain::Day, Grain::Week, Grain::Month];
        for shop in [shop.split(by), shop.turned(by)] {
            let looked = shop.read_looking(&plain(), |shop| {
                ask(shop, &whole(0));
                shop.alerts();
            });
            let looked = answers_of(looked, &shop, &grains);
            same("looked at", &answers(&shop, &grains), &looked)?;
        }
    }

    #[test]
    fn a_year_of_weeks_later_all_is_the_same(shop in any_shop()) {
        // Costs are booked by calendar month, and months are not moved by weeks.
        let now = shop.without("costs");
        let later = AnyShop { later: 364, ..now.clone() };
        let grains = [Grain::Week, Grain::Day];
        same("later", &answers(&now, &grains), &answers(&later, &grains))?;
    }
}
