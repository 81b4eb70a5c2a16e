//! Targets that files give.

use shop_kpi::calendar::Day;
use shop_kpi::tables::{FileFacts, Target};

use crate::raw_tables::{Files, Shop, shop};

/// Targets as `kpi from..to dimension=key value`.
fn told(shop: &Shop) -> Vec<String> {
    let target = |target: &Target| {
        let days = target.from.zip(target.to).map(|(from, to)| format!("{from}..{to}"));
        let slice = target.dimension.as_ref().zip(target.key.as_ref());
        let slice = slice.map(|(dimension, key)| format!("{dimension}={key}"));
        let value = Some(target.value.to_string());
        let parts = [Some(target.kpi.clone()), days, slice, value];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    shop.sealed.targets.iter().map(target).collect()
}

#[test]
fn targets_are_for_a_period_and_a_value_of_a_dimension_or_for_all() {
    let text = "targets: kpi,period,dimension,value
                AOV,,,60
                revenue,2026-03,channel = email,1000.50
                return rate,2026-Q1,,0.10";
    let shop = shop(Files::default().with("targets.csv", text));
    assert_eq!(
        told(&shop),
        [
            "aov 60",
            "return_rate 2026-01-01..2026-03-31 0.1",
            "revenue 2026-03-01..2026-03-31 channel=email 1000.5",
        ]
    );
    assert!(shop.notes().is_empty());
    assert!(shop.sealed.tables.is_empty());
}

#[test]
fn what_makes_no_sense_is_told_and_left_out() {
    let text = "targets: kpi,period,dimension,value
                aov,spring,,60
                aov,2026,email,60";
    let shop = shop(Files::default().with("targets.csv", text));
    assert!(told(&shop).is_empty());
    assert_eq!(
        shop.notes(),
        ["target_not_understood found=email kpi=aov", "target_not_understood found=spring kpi=aov",]
    );
}

fn exported(exported: Option<Day>) -> FileFacts {
    FileFacts { exported, ..FileFacts::default() }
}

#[test]
fn a_later_file_prevails() {
    let old = "targets: kpi,period,value\naov,2026,60\ncac,2026,9";
    let new = "targets: kpi,period,value\naov,2026,65\nctr,,1\nroas,,4";
    // A day of export in the name tells; without any, the file that was added later is.
    for (files, aov) in [
        (Files::default().with("1.csv", old).with("2.csv", new), 65),
        (Files::default().with("2.csv", new).with("1.csv", old), 60),
        (
            Files::default()
                .with_facts("2026-02-01.csv", new, exported(Day::parse("2026-02-01")))
                .with_facts("2026-01-01.csv", old, exported(Day::parse("2026-01-01"))),
            65,
        ),
    ] {
        assert_eq!(
            told(&shop(files)),
            [
                &*format!("aov 2026-01-01..2026-12-31 {aov}"),
                "cac 2026-01-01..2026-12-31 9",
                "ctr 1",
                "roas 4",
            ]
        );
    }
}
