//! What holds for every shop: parts sum to the whole, and neither the order of files nor that of
//! rows changes a figure.

use std::collections::BTreeMap;

use proptest::prelude::*;
use shop_kpi::settings::Settings;
use shop_kpi::tables::{Column, NO_NUMBER, TableId};

use crate::raw_tables::{Files, Shop, decimal, shop_with};

/// An order as two files may tell it.
#[derive(Clone, Debug)]
struct Order {
    day: u32,
    customer: u32,
    currency: &'static str,
    is_tax_inside: bool,
    tax_rate: i64,
    shipping: i64,
    discount: i64,
    refunded: i64,
    lines: Vec<(u32, i64, i64)>,
}

fn order() -> impl Strategy<Value = Order> {
    let line = (0..6_u32, prop_oneof![9 => 1..5_i64, 1 => -2..0_i64], 1..20_000_i64);
    let amounts = (0..3_i64, 0..1000_i64, 0..500_i64, 0..3000_i64);
    (1..28_u32, 0..4_u32, any::<bool>(), any::<bool>(), amounts, prop::collection::vec(line, 0..6))
        .prop_map(|(day, customer, is_foreign, is_tax_inside, amounts, lines)| Order {
            day,
            customer,
            currency: if is_foreign { "DKK" } else { "EUR" },
            is_tax_inside,
            tax_rate: [0, 9, 21][amounts.0 as usize],
            shipping: amounts.1,
            discount: amounts.2,
            refunded: amounts.3,
            lines,
        })
}

fn cents(units: i64) -> String {
    decimal(units, 2)
}

impl Order {
    fn base(&self) -> i64 {
        let goods: i64 = self.lines.iter().map(|(_, quantity, price)| quantity * price).sum();
        goods + self.shipping - self.discount
    }

    fn tax(&self) -> i64 {
        let divisor = if self.is_tax_inside { 100 + self.tax_rate } else { 100 };
        (self.base().max(0) * self.tax_rate) / divisor
    }

    fn row(&self, id: usize) -> String {
        let total = self.base() + if self.is_tax_inside { 0 } else { self.tax() };
        let subtotal = if self.lines.is_empty() { cents(5000) } else { String::new() };
        format!(
            "{id},2024-03-{:02},c{},{},{subtotal},{},{},{},{},{}",
            self.day,
            self.customer,
            self.currency,
            cents(self.discount),
            cents(self.shipping),
            cents(self.tax()),
            cents(total),
            cents(self.refunded),
        )
    }

    fn line_rows(&self, id: usize) -> Vec<String> {
        let row = |(sku, quantity, price): &(u32, i64, i64)| {
            format!("{id},s{sku},g{},{quantity},{}", sku % 3, cents(*price))
        };
        self.lines.iter().map(row).collect()
    }
}

/// The shop's files: orders and lines apart or together, rows in the order `turn` gives.
fn files(orders: &[Order], turn: usize, together: bool) -> Shop {
    let mut rows: Vec<String> =
        orders.iter().enumerate().map(|(id, order)| order.row(id)).collect();
    let mut lines: Vec<String> =
        orders.iter().enumerate().flat_map(|(id, order)| order.line_rows(id)).collect();
    if turn % 2 == 1 {
        rows.reverse();
        lines.reverse();
    }
    let (rows_at, lines_at) = (turn % rows.len().max(1), turn % lines.len().max(1));
    rows.rotate_left(rows_at);
    lines.rotate_left(lines_at);
    let orders_text = format!(
        "orders: order_id,created_at,customer,currency,subtotal,discount,shipping,tax,total,refunded\n{}",
        rows.join("\n")
    );
    let lines_text =
        format!("order_lines: order_id,sku,category,quantity,unit_price\n{}", lines.join("\n"));
    let all = if together {
        Files::default().with("shop.csv", &format!("{orders_text}\n{lines_text}"))
    } else if turn.is_multiple_of(3) {
        Files::default().with("lines.csv", &lines_text).with("orders.csv", &orders_text)
    } else {
        Files::default().with("orders.csv", &orders_text).with("lines.csv", &lines_text)
    };
    let mut settings = Settings::default();
    settings.set("currency=EUR").expect("a setting");
    settings.set("rates.DKK=0.13417").expect("a setting");
    shop_with(all, &settings)
}

/// Sums of a number by the texts of another column.
fn sums_by(shop: &Shop, id: TableId, key: &str, name: &str) -> BTreeMap<String, i64> {
    let mut sums = BTreeMap::new();
    let Some((_, values)) = shop.table(id).numbers(name) else { return sums };
    if shop.table(id).column(key).is_none() {
        return sums;
    }
    for (key, &value) in shop.column(id, key).into_iter().zip(values) {
        if value != NO_NUMBER {
            *sums.entry(key).or_default() += value;
        }
    }
    sums
}

/// Every figure that could depend on the order of rows.
fn figures(shop: &Shop) -> Vec<BTreeMap<String, i64>> {
    let lines = TableId::OrderLines;
    let mut all = Vec::new();
    for name in ["gross", "discount", "shipping", "tax"] {
        all.push(sums_by(shop, TableId::Orders, "order_id", name));
        all.push(sums_by(shop, lines, "sku", name));
        all.push(sums_by(shop, lines, "category", name));
    }
    for name in ["order_no", "days_to_next"] {
        all.push(sums_by(shop, TableId::Orders, "order_id", name));
    }
    all.push(sums_by(shop, TableId::Returns, "sku", "amount"));
    all
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn parts_sum_to_the_whole(orders in prop::collection::vec(order(), 1..12), together: bool) {
        let shop = files(&orders, 0, together);
        let table = shop.table(TableId::Orders);
        let lines = shop.table(TableId::OrderLines);
        let order_of = lines.link(TableId::Orders).expect("links");
        for name in ["gross", "discount", "shipping", "tax"] {
            // A shop of credit notes alone sells nothing.
            let Some((_, whole)) = table.numbers(name) else { continue };
            let (_, parts) = lines.numbers(name).expect("a column");
            let mut sums = vec![0; table.rows];
            for (&part, &order) in parts.iter().zip(order_of).filter(|(part, _)| **part != NO_NUMBER) {
                sums[order as usize] += part;
            }
            let whole: Vec<i64> = whole.iter().map(|&value| if value == NO_NUMBER { 0 } else { value }).collect();
            prop_assert_eq!(sums, whole, "{}", name);
        }
    }

    #[test]
    fn goods_shipping_and_tax_are_what_was_paid(order in order()) {
        // Only for orders in the reporting currency that sell something and take nothing back.
        let sells = !order.lines.is_empty() && order.lines.iter().all(|line| line.1 > 0);
        prop_assume!(sells && order.currency == "EUR" && order.base() > 0);
        let paid = order.base() + if order.is_tax_inside { 0 } else { order.tax() };
        let shop = files(&[order], 0, true);
        let number = |name: &str| {
            let Some(Column::Number { values, scale }) = shop.table(TableId::Orders).column(name) else {
                panic!("no column {name}")
            };
            i128::from(values[0]) * 10_i128.pow(12 - u32::from(*scale))
        };
        let sum = number("gross") - number("discount") + number("shipping") + number("tax");
        prop_assert_eq!(sum, i128::from(paid) * 10_i128.pow(10));
    }

    #[test]
    fn no_number_is_too_odd(
        cells in prop::collection::vec(
            (0..4_u32, prop_oneof![-1000..1000_i64, -10_i64.pow(17)..10_i64.pow(17)], 0..13_u8),
            20,
        ),
    ) {
        let cell = |at: usize| {
            let (kind, units, scale) = cells[at];
            if kind == 0 { String::new() } else { decimal(units, scale) }
        };
        let text = format!(
            "orders: order_id,created_at,currency,gross,subtotal,discount,shipping,tax,total,refunded,cost,items
             1,2024-03-01,DKK,{},{},{},{},{},{},{},{},{}
             2,2024-03-02,EUR,{},,{},,,,{},,
             order_lines: order_id,sku,quantity,unit_price,discount,line_total,unit_cost
             2,a,{},{},{},{},{}
             2,b,{},{},,,",
            cell(0), cell(1), cell(2), cell(3), cell(4), cell(5), cell(6), cell(7), cell(8),
            cell(9), cell(10), cell(11), cell(12), cell(13), cell(14), cell(15), cell(16),
            cell(17), cell(18),
        );
        let mut settings = Settings::default();
        settings.set("currency=EUR").expect("a setting");
        settings.set("rates.DKK=123456.7890123456789").expect("a setting");
        prop_assert!(shop_with(Files::default().with("odd.csv", &text), &settings).sealed.table(TableId::Orders).is_some());
    }

    #[test]
    fn no_order_of_rows_or_files_changes_a_figure(
        orders in prop::collection::vec(order(), 1..12),
        turn in 1..20_usize,
    ) {
        let straight = figures(&files(&orders, 0, false));
        prop_assert_eq!(&straight, &figures(&files(&orders, turn, false)));
    }
}
