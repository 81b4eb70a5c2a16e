//! A shop of orders thrown by a dice that always falls alike, and the raw rows beside it for the
//! tests to count over once more.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use rust_decimal::Decimal;
use shop_kpi::analyses::{AnalysisId, AnalysisResult};
use shop_kpi::calendar::Day;
use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::report::{AnalysisQuestion, AnalysisReport, Question};
use shop_kpi::settings::Settings;

use super::small_shop::day;

/// Numbers that look random (Knuth's MMIX generator).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    /// A number below `sides`.
    pub(crate) fn throw(&mut self, sides: u64) -> u64 {
        self.next() % sides
    }

    /// A number between 0 and 1, neither included.
    pub(crate) fn part(&mut self) -> f64 {
        (self.next() as f64 + 0.5) / (1_u64 << 31) as f64
    }
}

/// One order, amounts in cents.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) id: u64,
    pub(crate) day: Day,
    /// Empty for a guest.
    pub(crate) customer: String,
    pub(crate) country: &'static str,
    pub(crate) is_cancelled: bool,
    pub(crate) gross: i64,
    pub(crate) discount: i64,
    /// What came back, and when.
    pub(crate) refund: Option<(i64, Day)>,
}

impl Row {
    pub(crate) fn counts(&self) -> bool {
        !self.is_cancelled
    }

    /// In cents, before returns.
    pub(crate) fn sold(&self) -> i64 {
        self.gross - self.discount
    }

    /// In cents.
    pub(crate) fn back(&self) -> i64 {
        self.refund.map_or(0, |(amount, _)| amount)
    }
}

/// 500 orders of 120 customers and some guests, from 1 January to 20 December 2025.
pub(crate) fn rows() -> Vec<Row> {
    let mut dice = Dice(2025);
    let (from, to) = (day("2025-01-01"), day("2025-12-20"));
    let mut rows = Vec::new();
    for id in 0..500 {
        let at = match id {
            0 => from,
            1 => to,
            _ => from.plus(dice.throw((to.0 - from.0 + 1) as u64) as i32),
        };
        // The product of two throws: some customers buy often, many once.
        let customer = dice.throw(12) * dice.throw(12);
        let gross = 500 + dice.throw(20_000) as i64;
        let discount = if dice.throw(3) == 0 { gross / 10 } else { 0 };
        let refund = at.plus(dice.throw(40) as i32);
        let is_refunded = dice.throw(8) == 0 && refund <= to;
        let is_guest = dice.throw(15) == 0;
        let country =
            if customer.is_multiple_of(3) { "DK" } else { ["NL", "DE"][dice.throw(2) as usize] };
        rows.push(Row {
            id: 1000 + id,
            day: at,
            customer: if is_guest { String::new() } else { format!("c{customer}") },
            country,
            is_cancelled: id > 1 && dice.throw(12) == 0,
            gross,
            discount,
            refund: is_refunded.then_some(((gross - discount) / 2, refund)),
        });
    }
    rows
}

/// The shop that has these rows.
pub(crate) fn shop(rows: &[Row]) -> Shop {
    let fields = [
        "order_id",
        "created_at",
        "customer",
        "country",
        "status",
        "gross",
        "discount",
        "refunded",
        "refunded_at",
    ];
    let mut file = fields.join(",");
    for row in rows {
        let status = if row.is_cancelled { "cancelled" } else { "paid" };
        let (refunded, at) = row.refund.map_or_else(Default::default, |(amount, at)| {
            (cents(amount).to_string(), at.to_string())
        });
        let Row { id, day, customer, country, .. } = row;
        let (gross, discount) = (cents(row.gross), cents(row.discount));
        write!(
            file,
            "\n{id},{day},{customer},{country},{status},{gross},{discount},{refunded},{at}"
        )
        .expect("a text takes all");
    }
    shop_of(&file, &fields)
}

/// A shop of one file of orders whose columns are named as the table's are.
pub(crate) fn shop_of(file: &str, fields: &[&str]) -> Shop {
    let mut shop = Shop::new(Settings::default());
    add(&mut shop, file, fields);
    shop
}

/// Adds such a file.
pub(crate) fn add(shop: &mut Shop, file: &str, fields: &[&str]) {
    let columns = fields.iter().map(|name| ((*name).to_owned(), vec![format!("orders.{name}")]));
    let options = ImportOptions {
        source: Some("generic".to_owned()),
        columns: columns.collect(),
        currency: Some("EUR".to_owned()),
        ..ImportOptions::default()
    };
    let report = shop.add("orders.csv", file.as_bytes(), &options);
    assert_eq!(report.rows_set_aside, 0, "{:?}", report.problems);
}

/// An analysis made.
pub(crate) fn analyse(shop: &mut Shop, analysis: AnalysisId, question: Question) -> AnalysisReport {
    let asked = AnalysisQuestion { analysis, question, changes: BTreeMap::new() };
    shop.analyse(&asked).expect("a question")
}

/// What an analysis found.
pub(crate) fn found(shop: &mut Shop, analysis: AnalysisId, question: Question) -> AnalysisResult {
    let report = analyse(shop, analysis, question);
    report.result.unwrap_or_else(|| panic!("{:?}", report.missing))
}

pub(crate) fn cents(amount: i64) -> Decimal {
    Decimal::new(amount, 2)
}

/// The orders that count of each customer, in their order.
pub(crate) fn by_customer(rows: &[Row]) -> BTreeMap<&str, Vec<&Row>> {
    let mut customers = BTreeMap::<&str, Vec<&Row>>::new();
    for row in rows.iter().filter(|row| row.counts() && !row.customer.is_empty()) {
        customers.entry(&row.customer).or_default().push(row);
    }
    for orders in customers.values_mut() {
        orders.sort_by_key(|row| (row.day, row.id));
    }
    customers
}
