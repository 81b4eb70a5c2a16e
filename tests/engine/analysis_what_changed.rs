//! What the values of a dimension gave to a change: by hand, and with random figures.

use proptest::prelude::*;
use rust_decimal::Decimal;
use shop_kpi::analyses::{
    AnalysisId, AnalysisResult, ChangeEffect, ChangeMethod, ChangedValue, WhatChanged,
};
use shop_kpi::report::{AnalysisQuestion, AnalysisReport, Lack, Value};
use shop_kpi::tables::{Column, SealedTable, TableId};

use crate::analysis_made_shop::{FEBRUARY, JANUARY, MadeShop, asked, result, two_months};
use crate::small_shop::{cents, days, texts};

fn ask(kpi: &str) -> AnalysisQuestion {
    let mut question = asked(AnalysisId::WhatChanged, FEBRUARY, Some(JANUARY));
    question.question.kpis = vec![kpi.to_owned()];
    question.question.by = Some("channel".to_owned());
    question
}

fn found(report: &AnalysisReport) -> &WhatChanged {
    match result(report) {
        AnalysisResult::WhatChanged(found) => found,
        other => panic!("{other:?}"),
    }
}

fn text(value: Value) -> String {
    match value {
        Value::Money(amount) => amount.to_string(),
        Value::Number(number) => format!("{}", (number * 1e9).round() / 1e9),
    }
}

fn effects(effects: &[ChangeEffect]) -> String {
    let effect = |effect: &ChangeEffect| format!("{:?} {}", effect.id, text(effect.value));
    effects.iter().map(effect).collect::<Vec<_>>().join(", ")
}

fn line(value: &ChangedValue) -> String {
    let key = value.key.as_deref().unwrap_or("–");
    format!("{key}: {} = {}", text(value.contribution), effects(&value.effects))
}

/// | | January | February |
/// | --- | --- | --- |
/// | ads | 10 units, 100.00 | 20 units, 180.00 |
/// | mail | 5 units, 100.00 | 4 units, 88.00 |
/// | old | 2 units, 30.00 | |
/// | young | | 3 units, 45.00 |
fn shop() -> MadeShop {
    let orders = [
        ("2026-01-05", "ads", "anna", 10_000, 0, 10),
        ("2026-01-06", "mail", "anna", 12_000, 2000, 5),
        ("2026-01-07", "old", "ben", 3000, 0, 2),
        ("2026-02-05", "ads", "anna", 18_000, 0, 20),
        ("2026-02-06", "mail", "anna", 8800, 0, 4),
        ("2026-02-07", "young", "ben", 4500, 0, 3),
    ];
    MadeShop::new().with_orders(&orders, &two_months())
}

/// Units of ads and mail grow from 15 to 24, by 0.6: volume 0.6 · 100 for each. Mix: (20 − 16) · 10
/// and (4 − 8) · 20. Price: 20 · (9 − 10) and 4 · (22 − 20).
#[test]
fn tells_price_from_volume_and_mix() {
    let report = shop().analyse(&ask("revenue"));
    let found = found(&report);
    assert_eq!(found.method, ChangeMethod::PriceVolumeMix);
    assert_eq!(effects(&found.effects), "Volume 120, Mix -40, Price -12, New 45, Lost -30");
    assert_eq!(text(found.difference), "83");
    let lines: Vec<String> = found.values.iter().map(line).collect();
    assert_eq!(
        lines,
        [
            "ads: 80 = Volume 60, Mix 40, Price -20",
            "young: 45 = New 45",
            "old: -30 = Lost -30",
            "mail: -12 = Volume 60, Mix -80, Price 8"
        ]
    );
    assert_eq!((&found.rest, &found.overlap), (&None, &None));
}

#[test]
fn puts_the_smaller_ones_together() {
    let mut question = ask("revenue");
    question.question.limit = Some(1);
    let report = shop().analyse(&question);
    let found = found(&report);
    assert_eq!(found.values.iter().map(line).collect::<Vec<_>>().len(), 1);
    let rest = found.rest.as_ref().expect("three more");
    assert_eq!(
        (rest.count, line(rest)),
        (3, "–: 3 = Volume 60, Mix -80, Price 8, New 45, Lost -30".to_owned())
    );
}

/// A refund in February of what a channel sold in January only: it has units in neither period, or
/// is lost and more.
#[test]
fn keeps_refunds_of_earlier_sales() {
    let returns = |names: &mut shop_kpi::tables::Dictionaries| {
        SealedTable::new(TableId::Returns, 2)
            .with("day", days(&["2026-02-08", "2026-02-09"]))
            .with("channel", texts(names, "channel", &["old", "older"]))
            .with("amount", cents(&[1000, 500]))
            .with("is_counting", Column::Flag(vec![1, 1]))
            .with("is_day_of_order", Column::Flag(vec![0, 0]))
            .covering(two_months())
    };
    let report = shop().with_table(returns).analyse(&ask("revenue"));
    let found = found(&report);
    assert_eq!(text(found.difference), "68");
    assert_eq!(
        effects(&found.effects),
        "Volume 120, Mix -40, Price -12, New 45, Lost -40, Other -5"
    );
}

/// Direct 10 of 100 and 6 of 50, mail 2 of 100 and 3 of 150: 6 % → 4.5 %, mean 5.25 %. Within direct
/// 0.375 · 2 points; mix −0.25 · (11 − 5.25) and 0.25 · (2 − 5.25) points.
#[test]
fn tells_a_ratios_mix_from_what_is_within() {
    let sold = [("2026-01-05", "direct", 10), ("2026-01-06", "mail", 2)]
        .into_iter()
        .chain([("2026-02-05", "direct", 6), ("2026-02-06", "mail", 3)]);
    let orders: Vec<_> = sold
        .flat_map(|(day, channel, count)| vec![(day, channel, "", 1000, 0, 1); count])
        .collect();
    let visits = [
        ("2026-01-03", "direct", 100),
        ("2026-01-04", "mail", 100),
        ("2026-02-03", "direct", 50),
        ("2026-02-04", "mail", 150),
    ];
    let shop =
        MadeShop::new().with_orders(&orders, &two_months()).with_visits(&visits, &two_months());
    let report = shop.analyse(&ask("conversion_rate"));
    let found = found(&report);
    assert_eq!(found.method, ChangeMethod::WithinAndMix);
    assert_eq!((text(found.value), text(found.compared)), ("0.045".into(), "0.06".into()));
    assert_eq!(effects(&found.effects), "Mix -0.0225, Within 0.0075");
    let lines: Vec<String> = found.values.iter().map(line).collect();
    assert_eq!(
        lines,
        [
            "mail: -0.008125 = Mix -0.008125, Within 0",
            "direct: -0.006875 = Mix -0.014375, Within 0.0075"
        ]
    );
}

/// Anna bought through two channels in both months, Ben through one: two customers each, but three
/// by channel.
#[test]
fn says_what_is_counted_twice() {
    let orders = [
        ("2026-01-05", "ads", "anna", 1000, 0, 1),
        ("2026-02-05", "ads", "anna", 1000, 0, 1),
        ("2026-02-06", "mail", "anna", 1000, 0, 1),
        ("2026-02-07", "mail", "ben", 1000, 0, 1),
    ];
    let report = MadeShop::new().with_orders(&orders, &two_months()).analyse(&ask("customers"));
    let found = found(&report);
    assert_eq!((text(found.value), text(found.compared)), ("2".into(), "1".into()));
    assert_eq!(effects(&found.effects), "Continuing 0, New 2, Overlap -1");
    assert_eq!(found.overlap.map(text).as_deref(), Some("-1"));
}

#[test]
fn refuses_what_has_no_parts() {
    let orders = [("2026-01-05", "ads", "anna", 1000, 0, 1)];
    let shop = MadeShop::new().with_orders(&orders, &two_months());
    let report = shop.analyse(&ask("purchase_frequency"));
    assert_eq!(report.missing.iter().map(|lack| lack.what).collect::<Vec<_>>(), [Lack::Unknown]);
    assert_eq!(report.notes[0].code, "kpi_has_no_parts");
    let mut question = ask("revenue");
    question.question.by = Some("brand".to_owned());
    let report = shop.analyse(&question);
    assert_eq!(report.missing[0].what, Lack::Dimension);
    // Without a dimension the first that is known is taken.
    question.question.by = None;
    assert_eq!(found(&shop.analyse(&question)).dimension, "channel");
}

fn decimal(value: Value) -> Decimal {
    match value {
        Value::Money(amount) => amount,
        Value::Number(number) => Decimal::try_from(number).expect("a number").round_dp(12),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    /// Whatever the figures: values, rest and overlap sum to the difference, effects too, and a
    /// price effect is the units sold times the change of price.
    #[test]
    fn everything_sums_exactly(
        orders in prop::collection::vec((0_usize..2, 0_usize..4, 1_i64..90_000, 0_i64..500, 1_i64..5), 0..14),
        sessions in prop::collection::vec(1_i64..400, 8),
        kpi in prop::sample::select(vec!["revenue", "orders", "aov", "conversion_rate", "discount_rate"]),
        limit in 1_usize..5,
    ) {
        let days = ["2026-01-05", "2026-02-05"];
        let channels = ["ads", "mail", "social", ""];
        let made: Vec<_> = orders
            .iter()
            .map(|&(day, channel, gross, discount, units)| {
                (days[day], channels[channel], "", gross, discount.min(gross), units)
            })
            .collect();
        let visits: Vec<_> = (0..8).map(|i| (days[i / 4], channels[i % 4], sessions[i])).collect();
        let shop = MadeShop::new()
            .with_orders(&made, &two_months())
            .with_visits(&visits, &two_months());
        let mut question = ask(kpi);
        question.question.limit = Some(limit);
        let report = shop.analyse(&question);
        let Some(AnalysisResult::WhatChanged(found)) = &report.result else {
            prop_assert_eq!(report.missing[0].what, Lack::Denominator);
            return Ok(());
        };
        let difference = decimal(found.difference);
        let parts = || found.values.iter().chain(&found.rest);
        let sum: Decimal = parts().map(|value| decimal(value.contribution)).sum();
        prop_assert_eq!(sum + found.overlap.map_or(Decimal::ZERO, decimal), difference);
        let all: Decimal = found.effects.iter().map(|effect| decimal(effect.value)).sum();
        prop_assert_eq!(all, difference);
        for value in parts() {
            let own: Decimal = value.effects.iter().map(|effect| decimal(effect.value)).sum();
            prop_assert_eq!(own, decimal(value.contribution));
        }
    }
}
