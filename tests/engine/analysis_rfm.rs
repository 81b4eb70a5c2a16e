//! RFM scored once more over the raw rows.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use shop_kpi::analyses::{AnalysisId, AnalysisResult, Rfm};
use shop_kpi::engine::Shop;
use shop_kpi::report::{Question, Value};

use super::random_shop::{Row, analyse, by_customer, cents, found, rows, shop, shop_of};
use super::small_shop::day;

fn rfm(shop: &mut Shop, question: Question) -> Rfm {
    match found(shop, AnalysisId::Rfm, question) {
        AnalysisResult::Rfm(rfm) => rfm,
        other => panic!("{other:?}"),
    }
}

/// One customer by hand.
struct Buyer {
    orders: i64,
    last: i32,
    cents: i64,
    scores: [i64; 3],
    segment: &'static str,
}

/// By customer: 1 and a point for each fifth of the customers that is less.
fn by_hand(rows: &[Row]) -> BTreeMap<String, Buyer> {
    let figures: Vec<(String, [i64; 3])> = by_customer(rows)
        .into_iter()
        .map(|(name, orders)| {
            let cents = orders.iter().map(|row| row.sold() - row.back()).sum();
            let last = orders.iter().map(|row| i64::from(row.day.0)).max().expect("an order");
            (name.to_owned(), [last, orders.len() as i64, cents])
        })
        .collect();
    let all = figures.len() as f64;
    let score = |what: usize, value: i64| {
        let less = figures.iter().filter(|(_, of)| of[what] < value).count() as f64;
        1 + (1..5).filter(|fifth| less >= all * f64::from(*fifth) / 5.0).count() as i64
    };
    let buyer = |(name, of): &(String, [i64; 3])| {
        let scores = [score(0, of[0]), score(1, of[1]), score(2, of[2])];
        let buyer = Buyer {
            orders: of[1],
            last: of[0] as i32,
            cents: of[2],
            scores,
            segment: segment(scores),
        };
        (name.clone(), buyer)
    };
    figures.iter().map(buyer).collect()
}

/// The segments as they are described, one sentence after the other.
fn segment([recency, frequency, value]: [i64; 3]) -> &'static str {
    let is_recent = recency >= 4;
    let is_long_ago = recency <= 2;
    let is_valuable = frequency >= 4 && value >= 4;
    if is_recent && is_valuable {
        "champions"
    } else if (is_recent && frequency >= 3) || (recency == 3 && frequency >= 4) {
        "loyal"
    } else if recency == 5 && frequency == 1 {
        "new"
    } else if is_recent {
        "promising"
    } else if recency == 3 {
        "needs_attention"
    } else if is_long_ago && is_valuable {
        "cannot_lose"
    } else if is_long_ago && frequency >= 3 {
        "at_risk"
    } else if recency == 2 {
        "hibernating"
    } else {
        "lost"
    }
}

#[test]
fn segments_are_what_the_rows_say() {
    let rows = rows();
    let found = rfm(&mut shop(&rows), Question::default());
    let expected = by_hand(&rows);
    assert_eq!(found.customers, expected.len() as u64);
    let all: i64 = expected.values().map(|buyer| buyer.cents).sum();
    assert_eq!(found.revenue, Some(cents(all)));
    assert_eq!((found.from.as_str(), found.to.as_str()), ("2025-01-01", "2025-12-20"));
    let guests = rows.iter().filter(|row| row.counts() && row.customer.is_empty()).count();
    assert_eq!(found.orders_without_customer, guests as u64);
    let to = day("2025-12-20").0;
    let mut filled = 0;
    for of in &found.segments {
        let id = of.segment.id();
        let members: Vec<&Buyer> = expected.values().filter(|buyer| buyer.segment == id).collect();
        let count = members.len() as f64;
        let sum = |what: fn(&Buyer) -> i64| members.iter().map(|of| what(of)).sum::<i64>();
        let money = sum(|of| of.cents);
        assert_eq!((of.customers, of.revenue), (members.len() as u64, Some(cents(money))), "{id}");
        assert!((of.share - count / expected.len() as f64).abs() < 1e-12, "{id}");
        assert!(
            (of.revenue_share.expect("known") - money as f64 / all as f64).abs() < 1e-12,
            "{id}"
        );
        if members.is_empty() {
            assert_eq!((of.mean_orders, of.mean_recency_days, of.mean_revenue), (None, None, None));
            continue;
        }
        filled += 1;
        let recency = f64::from(to) - sum(|of| of.last.into()) as f64 / count;
        assert!((of.mean_recency_days.expect("known") - recency).abs() < 1e-6, "{id}");
        assert!((of.mean_orders.expect("known") - sum(|of| of.orders) as f64 / count).abs() < 1e-9);
        assert_eq!(of.mean_revenue, Some(cents(money) / Decimal::from(members.len())), "{id}");
    }
    assert!(filled >= 6, "a shop of {filled} segments tests little");
}

#[test]
fn the_grid_and_the_scores_are_what_the_rows_say() {
    let rows = rows();
    let found = rfm(&mut shop(&rows), Question::default());
    let expected = by_hand(&rows);
    let order: Vec<(u8, u8)> =
        found.grid.iter().map(|cell| (cell.recency, cell.frequency)).collect();
    assert_eq!((order.len(), order[0], order[4], order[24]), (25, (5, 1), (5, 5), (1, 5)));
    for cell in &found.grid {
        let here =
            |of: &&Buyer| of.scores[..2] == [i64::from(cell.recency), i64::from(cell.frequency)];
        let members: Vec<&Buyer> = expected.values().filter(here).collect();
        let money = members.iter().map(|of| of.cents).sum();
        assert_eq!((cell.customers, cell.revenue), (members.len() as u64, Some(cents(money))));
        let ids: Vec<&str> = cell.segments.iter().map(|segment| segment.id()).collect();
        assert!(members.iter().all(|of| ids.contains(&of.segment)), "{ids:?}");
    }
    let to = i64::from(day("2025-12-20").0);
    let values: [fn(&Buyer, i64) -> Decimal; 3] = [
        |of, to| Decimal::from(to - i64::from(of.last)),
        |of, _| of.orders.into(),
        |of, _| cents(of.cents),
    ];
    for (what, scores) in
        [&found.recency, &found.frequency, &found.monetary].into_iter().enumerate()
    {
        assert_eq!(scores.iter().map(|of| of.customers).sum::<u64>(), expected.len() as u64);
        for score in scores {
            let members = expected.values().filter(|of| of.scores[what] == i64::from(score.score));
            let members: Vec<Decimal> = members.map(|of| values[what](of, to)).collect();
            assert_eq!(Some(&score.from), members.iter().min());
            assert_eq!(Some(&score.to), members.iter().max());
        }
    }
}

/// `orders.segment` is the same over all the data.
#[test]
fn orders_can_be_kept_apart_by_segment() {
    let rows = rows();
    let expected = by_hand(&rows);
    let question =
        Question { kpis: vec!["orders".into()], by: Some("segment".into()), ..Question::default() };
    let report = shop(&rows).ask(&question).expect("a question");
    let groups = &report.kpis["orders"].groups;
    for id in ["champions", "loyal", "new", "at_risk", "lost"] {
        let orders: i64 = expected.values().filter(|of| of.segment == id).map(|of| of.orders).sum();
        let group = groups.iter().find(|group| group.key.as_deref() == Some(id));
        let value = group.and_then(|group| group.value);
        assert_eq!(value, (orders > 0).then_some(Value::Number(orders as f64)), "{id}");
    }
    let guests = rows.iter().filter(|row| row.counts() && row.customer.is_empty()).count();
    let group = groups.iter().find(|group| group.key.is_none()).and_then(|group| group.value);
    assert_eq!(group, Some(Value::Number(guests as f64)));
}

#[test]
fn a_files_own_segments_stay() {
    let file = "created_at,customer,segment\n2026-01-05,a,wholesale\n2026-01-06,b,";
    let mut shop = shop_of(file, &["created_at", "customer", "segment"]);
    let question =
        Question { kpis: vec!["orders".into()], by: Some("segment".into()), ..Question::default() };
    let report = shop.ask(&question).expect("a question");
    let keys: Vec<_> = report.kpis["orders"].groups.iter().map(|group| group.key.clone()).collect();
    assert!(keys.contains(&Some("wholesale".to_owned())) && keys.contains(&None), "{keys:?}");
}

#[test]
fn the_last_day_and_filters_hold() {
    let rows = rows();
    let question = Question {
        to: Some("2025-06-30".into()),
        filters: [("country".to_owned(), vec!["NL".to_owned()])].into(),
        ..Question::default()
    };
    let found = rfm(&mut shop(&rows), question);
    let last = day("2025-06-30");
    let known = rows.iter().filter(|row| row.country == "NL" && row.day <= last).cloned();
    let mut known: Vec<Row> = known.collect();
    for row in &mut known {
        row.refund = row.refund.filter(|(_, at)| *at <= last);
    }
    let expected = by_hand(&known);
    assert_eq!(found.customers, expected.len() as u64);
    for of in &found.segments {
        let id = of.segment.id();
        let members = expected.values().filter(|buyer| buyer.segment == id).count();
        assert_eq!(of.customers, members as u64, "{id}");
    }
    assert_eq!(found.revenue, Some(cents(expected.values().map(|of| of.cents).sum())));
}

#[test]
fn few_customers_and_no_amounts() {
    let mut shop =
        shop_of("created_at,customer\n2026-01-05,a\n2026-01-06,b", &["created_at", "customer"]);
    let report = analyse(&mut shop, AnalysisId::Rfm, Question::default());
    assert_eq!(report.notes[0].code, "few_customers");
    let Some(AnalysisResult::Rfm(found)) = report.result else { panic!("{:?}", report.missing) };
    assert_eq!((found.customers, found.revenue, found.monetary.len()), (2, None, 0));
    let report = analyse(
        &mut shop_of("created_at,gross\n2026-01-05,10", &["created_at", "gross"]),
        AnalysisId::Rfm,
        Question::default(),
    );
    assert_eq!(report.missing[0].column.as_deref(), Some("customer"));
}
