//! The tables of orders and lines as measures read them.

use crate::blocks::{by_row, each_block};
use std::collections::BTreeMap;

use super::baskets::Baskets;
use super::customers::Sequence;
use super::line_amounts::known;
use super::lines::Lines;
use super::orders::Orders;
use super::prices::Prices;
use super::scaled::Reader;
use super::shares::Shares;
use crate::tables::column::{Column, NO_CODE, NO_NUMBER};
use crate::tables::schema::TableId;
use crate::tables::sealed::SealedTable;

/// What is known of each order beside its columns.
pub(super) struct Derived {
    pub(super) customers: Vec<u32>,
    pub(super) days: Vec<i32>,
    pub(super) is_counting: Vec<u8>,
    pub(super) sequence: Sequence,
    /// Codes of `new` and `returning`.
    pub(super) kinds: [u32; 2],
}

/// Quantities of the lines; an order known as a whole has its number of items.
pub(super) fn quantities(
    lines: &mut Lines,
    orders: &BTreeMap<&'static str, Column>,
) -> Option<Column> {
    let scale_of = |column: Option<&Column>| match column {
        Some(Column::Number { scale, .. }) => *scale,
        _ => 0,
    };
    let (own, items) = (lines.quantity.take(), orders.get("items"));
    let scale = scale_of(own.as_ref()).max(scale_of(items));
    if own.is_some() && scale == scale_of(own.as_ref()) && !lines.layout.has_spare() {
        return own;
    }
    let (own, items) = (Reader::new(own.as_ref(), scale), Reader::new(items, scale));
    if own.is_absent() && items.is_absent() {
        return None;
    }
    let order_of = &lines.layout.order;
    let of_line = |row: usize| {
        let order = order_of[row] as usize;
        let stands_for_order = lines.layout.is_spare(row);
        let quantity = if stands_for_order { items.at(order) } else { own.at(row) };
        known(quantity)
    };
    Some(Column::Number { scale, values: by_row(order_of.len(), of_line) })
}

/// The lines of sale.
pub(super) fn lines_table(
    lines: Lines,
    mut shares: Shares,
    quantity: Option<Column>,
    derived: &Derived,
    scale: u8,
) -> SealedTable {
    let order_of = &lines.layout.order;
    let counts = |row: usize| {
        if lines.is_cancelled(row) { 0 } else { derived.is_counting[order_of[row] as usize] }
    };
    let is_counting = by_row(order_of.len(), counts);
    let Lines { layout, mut columns, product, .. } = lines;
    let order = layout.order;
    let mut table = SealedTable::new(TableId::OrderLines, order.len());
    columns.retain(|name, _| !matches!(*name, "line_id" | "status"));
    table.columns = columns;
    let days = by_row(order.len(), |row| derived.days[order[row] as usize]);
    drop_cost_without_value(&mut shares);
    table = table.with("is_counting", Column::Flag(is_counting)).with("day", Column::Day(days));
    if let Some(quantity) = quantity {
        table = table.with("quantity", quantity);
    }
    if shares.cost.iter().any(|&cost| cost != NO_NUMBER) {
        let has_cost = shares.cost.iter().map(|&cost| u8::from(cost != NO_NUMBER)).collect();
        table = table.with("has_cost", Column::Flag(has_cost));
    }
    let amounts = [
        ("gross", shares.gross),
        ("discount", shares.discount),
        ("shipping", shares.shipping),
        ("tax", shares.tax),
        ("cost", shares.cost),
    ];
    for (name, values) in amounts {
        if values.iter().any(|&value| value != NO_NUMBER) {
            table = table.with(name, Column::Number { scale, values });
        }
    }
    table.linked(TableId::Orders, order).linked(TableId::Products, product)
}

/// A line of unknown value is in neither side of a margin. Where no line has a value there is none,
/// and the cost stands for itself.
fn drop_cost_without_value(shares: &mut Shares) {
    if shares.cost.is_empty() || shares.gross.iter().all(|&gross| gross == NO_NUMBER) {
        return;
    }
    let lines = shares.cost.iter_mut().zip(&shares.gross);
    lines.filter(|(_, gross)| **gross == NO_NUMBER).for_each(|(cost, _)| *cost = NO_NUMBER);
}

/// The orders. Their amounts are the sums of their lines'.
pub(super) fn orders_table(
    orders: Orders,
    amounts: OrderAmounts,
    derived: Derived,
    baskets: Baskets,
    lines: &SealedTable,
) -> SealedTable {
    let OrderAmounts { scale, goods_value, payment_fee } = amounts;
    let mut table = SealedTable::new(TableId::Orders, orders.rows);
    table.columns = orders.columns;
    table.columns.retain(|name, column| match column {
        Column::Text(_) => !matches!(*name, "status" | "currency"),
        Column::Instant(_) => *name == "created_at",
        _ => false,
    });
    let order_of = lines.link(TableId::Orders).unwrap_or_default();
    for name in ["gross", "discount", "shipping", "tax", "cost", "quantity"] {
        if let Some((scale, values)) = lines.numbers(name) {
            let values = sums(values, order_of, &baskets.takes_part, orders.rows);
            table = table.with(name, Column::Number { scale, values });
        }
    }
    for (name, values) in [("goods_value", goods_value), ("payment_fee", payment_fee)] {
        if values.iter().any(|&value| value != NO_NUMBER) {
            table = table.with(name, Column::Number { scale, values });
        }
    }
    put_customers(&mut table, derived);
    baskets.put(&mut table);
    table
}

/// By order; `takes_part` is empty where all lines do.
fn sums(values: &[i64], order_of: &[u32], takes_part: &[bool], orders: usize) -> Vec<i64> {
    let mut sums = vec![NO_NUMBER; orders];
    let mut add = |value: i64, order: u32| {
        let sum = &mut sums[order as usize];
        if value != NO_NUMBER {
            *sum = if *sum == NO_NUMBER { value } else { *sum + value };
        }
    };
    each_block(values.len(), |rows| {
        if takes_part.is_empty() {
            rows.for_each(|row| add(values[row], order_of[row]));
        } else {
            rows.filter(|&row| takes_part[row]).for_each(|row| add(values[row], order_of[row]));
        }
    });
    sums
}

fn put_customers(table: &mut SealedTable, derived: Derived) {
    let Derived { customers, days, is_counting, sequence, kinds } = derived;
    table.columns.insert("day", Column::Day(days));
    table.columns.insert("is_counting", Column::Flag(is_counting));
    if customers.iter().all(|&customer| customer == NO_CODE) {
        return;
    }
    let kind = |order: usize| match sequence.order_no[order] {
        NO_NUMBER => NO_CODE,
        1 => kinds[0],
        _ => kinds[1],
    };
    let customer_kind = Column::Text(by_row(sequence.order_no.len(), kind));
    table.columns.insert("customer", Column::Text(customers));
    table.columns.insert("customer_kind", customer_kind);
    let numbers = |values| Column::Number { scale: 0, values };
    table.columns.insert("order_no", numbers(sequence.order_no));
    table.columns.insert("days_to_next", numbers(sequence.days_to_next));
}

/// Amounts of whole orders, in the reporting currency.
pub(super) struct OrderAmounts {
    scale: u8,
    /// Goods after discount as the shop shows its prices.
    goods_value: Vec<i64>,
    payment_fee: Vec<i64>,
}

impl OrderAmounts {
    pub(super) fn new(orders: &Orders, prices: &Prices<'_>, scale: u8) -> Self {
        let fees = Reader::new(orders.columns.get("payment_fee"), scale);
        let fee = |order: usize| Some(prices.rate(order)?.of(fees.at(order)?));
        let goods = |order: usize| {
            let (goods, rate) = (prices.goods[order], prices.rate(order)?);
            goods.is_known.then(|| rate.of(goods.gross - goods.discount))
        };
        let with_fee = if fees.is_absent() { 0 } else { orders.rows };
        OrderAmounts {
            scale,
            goods_value: by_row(orders.rows, |order| known(goods(order))),
            payment_fee: by_row(with_fee, |order| known(fee(order))),
        }
    }
}
