//! Bridges sum to the cent and our own figure is the KPI's, in shops made by chance and real ones.

use std::fmt::Write;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rust_decimal::Decimal;
use shop_kpi::analyses::{DefinitionLens, LensViewId};
use shop_kpi::engine::Shop;
use shop_kpi::report::{Question, Value};
use shop_kpi::settings::Settings;

use super::{lens, question, shop, view};
use crate::any_shop::{any_shop, date};
use crate::data::DataSet;

/// Every bridge leads from one figure to the other, every figure is the sum of its parts.
fn bridges_sum(lens: &DefinitionLens) -> Result<(), String> {
    for view in &lens.views {
        let parts: Decimal = view.parts.iter().map(|part| part.amount).sum();
        if parts != view.sales {
            return Err(format!("{:?}: {parts}, not {}", view.id, view.sales));
        }
    }
    for bridge in &lens.bridges {
        let ends = [(bridge.start, bridge.from), (bridge.end, bridge.to)];
        for (amount, id) in ends {
            let off = (amount - view(lens, id).sales).abs();
            if amount.scale() > 2 || off > Decimal::new(5, 3) {
                return Err(format!("{id:?}: {amount}"));
            }
        }
        let steps: Decimal = bridge.steps.iter().map(|step| step.amount).sum();
        if bridge.start + steps != bridge.end || bridge.steps.iter().any(|s| s.amount.scale() > 2) {
            return Err(format!("{bridge:?}"));
        }
    }
    Ok(())
}

fn money(shop: &mut Shop, kpi: &str, question: &Question) -> Option<Decimal> {
    let question = Question { kpis: vec![kpi.to_owned()], ..question.clone() };
    match shop.ask(&question).expect("OK because it is a question").kpis[kpi].value {
        Some(Value::Money(amount)) => Some(amount),
        Some(Value::Number(number)) => Decimal::try_from(number).ok(),
        None => None,
    }
}

/// The first figure is what the report itself says.
fn own_is_the_kpi(shop: &mut Shop, lens: &DefinitionLens, asked: &Question) -> Result<(), String> {
    let Some(own) = lens.views.iter().find(|view| view.id == LensViewId::Own) else {
        let theirs = money(shop, "revenue", asked);
        return theirs.map_or(Ok(()), |theirs| Err(format!("no own figure, not {theirs}")));
    };
    let round = |amount: Option<Decimal>| amount.map(|amount| amount.round_dp(9).normalize());
    let pairs =
        [("revenue", Some(own.sales)), ("orders", Some(own.orders.into())), ("aov", own.aov)];
    for (kpi, ours) in pairs {
        let theirs = money(shop, kpi, asked);
        if round(theirs) != round(ours) {
            return Err(format!("{kpi}: {ours:?}, not {theirs:?}"));
        }
    }
    Ok(())
}

/// Bridges sum, and our own figure is the KPI's.
pub(crate) fn holds(shop: &mut Shop, asked: &Question) -> Result<(), String> {
    let lens = lens(shop, asked.clone()).ok_or("there is no lens")?;
    bridges_sum(&lens)?;
    own_is_the_kpi(shop, &lens, asked)
}

/// Orders of any state, with tax inside or not, discount, shipping and refunds on any day.
fn any_orders() -> impl Strategy<Value = [String; 2]> {
    let order = (
        (0..STATES.len(), any::<bool>(), 0..3_usize),
        (1..90_000_i64, 0..900_i64, 0..900_i64),
        (0..4_i64, 1..28_u32),
    );
    prop::collection::vec(order, 1..24).prop_map(|orders| {
        let mut files = [
            "order_id,created_at,status,subtotal,discount,shipping,tax,total,refunded\n".to_owned(),
            "order_id,quantity,amount,refunded_at\n".to_owned(),
        ];
        let money = |cents: i64| Decimal::new(cents, 2);
        for (id, ((state, is_inside, rate), (goods, off, ship), (back, day))) in
            orders.into_iter().enumerate()
        {
            let (base, rate) = (goods + ship, [210, 90, 0][rate]);
            let tax = if is_inside { base * rate / (1000 + rate) } else { base * rate / 1000 };
            let total = if is_inside { base } else { base + tax };
            let refunded = if back == 1 { total / 2 } else { 0 };
            let cells = [goods, off, ship, tax, total, refunded].map(money);
            let [goods_cell, off, ship, tax, total, refunded] = cells;
            let (state, placed) = (STATES[state], 1 + id);
            writeln!(files[0], "{id},2026-03-{placed:02},{state},{goods_cell},{off},{ship},{tax},{total},{refunded}")
                .expect("a text takes all");
            if back == 2 {
                writeln!(files[1], "{id},1,{},2026-03-{day:02}", money(goods / 2))
                    .expect("a text takes all");
            }
        }
        files
    })
}

const STATES: [&str; 8] =
    ["paid", "pending", "cancelled", "failed", "draft", "test", "refunded", "on-hold"];

fn any_settings() -> impl Strategy<Value = Settings> {
    prop::array::uniform6(any::<bool>()).prop_map(|[tax, shipping, before, aov, day, statuses]| {
        let some = |words: &[&str]| {
            let chosen = words.iter().filter(|_| statuses);
            chosen.map(|&word| word.to_owned()).collect()
        };
        Settings {
            revenue_with_tax: tax,
            revenue_with_shipping: shipping,
            revenue_before_returns: before,
            aov_before_returns: aov,
            refunds_on_order_day: day,
            excluded_statuses: some(&["pending", "on-hold"]),
            counted_statuses: some(&["cancelled", "test"]),
            ..Settings::default()
        }
    })
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(11),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config(120))]

    #[test]
    fn sum_whatever_the_orders_and_the_settings(files in any_orders(), settings in any_settings()) {
        let [orders, returns] = &files;
        let mut shop = shop(&[("orders.csv", orders), ("returns.csv", returns)], settings);
        let asked = question("2026-03-01", "2026-03-31");
        // Where no order counts there is nothing to tell.
        if money(&mut shop, "revenue", &asked).is_some() {
            prop_assert_eq!(holds(&mut shop, &asked), Ok(()));
        }
    }
}

proptest! {
    #![proptest_config(config(12))]

    #[test]
    fn sum_in_any_shop(any in any_shop(), settings in any_settings()) {
        let mut shop = any.read(&settings);
        prop_assert_eq!(holds(&mut shop, &question(&date(3), &date(30))), Ok(()));
    }
}

#[test]
fn sum_in_real_shops() {
    let sets: [(&str, &[&str]); 6] = [
        ("urbancart", &["orders.csv", "order_items.csv", "products.csv", "returns.csv"]),
        ("maven-fuzzy-factory", &["orders.csv", "order_items.csv", "order_item_refunds.csv"]),
        ("profit-first", &["Transactions.csv"]),
        ("olist-sample", &["olist_orders_dataset.csv", "olist_order_items_dataset.csv"]),
        ("india-orders", &["List of Orders.csv", "Order Details.csv"]),
        ("online-retail", &["online-retail-2010-12.csv", "online-retail-2011-01.csv"]),
    ];
    for (name, files) in sets {
        let Some(data) = DataSet::open(name) else { return };
        let mut loaded = data.shop(Settings::default(), files);
        let report = loaded.ask_all(&["revenue"]);
        let asked = question(&report.period.from, &report.period.to);
        assert_eq!(holds(&mut loaded.shop, &asked), Ok(()), "{name}");
    }
}
