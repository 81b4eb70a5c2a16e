//! What customers bought, order by order.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Analyst;
use crate::calendar::{Day, Period};
use crate::measures::{Missing, Scope, Slice, Wanted, measure};
use crate::ordered::Gather;
use crate::settings::Settings;
use crate::tables::{NO_CODE, NO_NUMBER, NO_ROW, SealedTable, TableId};

/// The orders up to a day.
pub(super) struct Book {
    /// The days that the data cover, up to that day.
    pub(super) coverage: Vec<Period>,
    /// Orders with a customer, customer by customer, each customer's in their order.
    pub(super) purchases: Vec<Purchase>,
    /// What came back of them, in the order of days.
    pub(super) refunds: Vec<Refund>,
    /// Whether amounts are known.
    pub(super) has_amounts: bool,
}

/// One order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Purchase {
    pub(super) customer: u32,
    /// Which of the customer's, from 1.
    pub(super) number: i64,
    pub(super) day: Day,
    /// Its row.
    pub(super) order: usize,
    /// As [`Settings`] have revenue, before returns; 0 where not known.
    pub(super) amount: Decimal,
}

/// Money given back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Refund {
    pub(super) customer: u32,
    pub(super) order: usize,
    pub(super) day: Day,
    pub(super) amount: Decimal,
}

impl Book {
    /// The orders in the scope, from the first day of the data to `to`.
    ///
    /// # Errors
    /// Orders or their customers are not loaded, or no order is known up to the day.
    pub(super) fn read(analyst: &Analyst, to: Day, scope: &Scope) -> Result<Self, Vec<Missing>> {
        let one = |missing| vec![missing];
        let missing_table = || one(Missing::table(TableId::Orders));
        let orders = analyst.sealed.table(TableId::Orders).ok_or_else(missing_table)?;
        let columns = (orders.texts("customer"), orders.numbers("order_no"), orders.days("day"));
        let (Some(customers), Some((_, numbers)), Some(days)) = columns else {
            return Err(one(Missing::column(TableId::Orders, "customer")));
        };
        let coverage: Vec<Period> = orders
            .coverage
            .iter()
            .filter_map(|span| Period::new(span.from, span.to.min(to)))
            .collect();
        let first = coverage.first().ok_or_else(|| one(Missing::period(TableId::Orders)))?.from;
        let slice = Slice::of(Period { from: first, to });
        let wanted = Wanted { table: TableId::Orders, columns: &[], dimensions: &[] };
        let picked = analyst.evaluator.rows(&wanted, &slice, scope).map_err(one)?;
        let amounts = Amounts::new(orders, analyst.settings);
        let rows = picked.into_iter().map(|picked| picked.row);
        let rows = rows.filter(|&row| customers[row] != NO_CODE && numbers[row] != NO_NUMBER);
        let purchase = |row: usize| Purchase {
            customer: customers[row],
            number: numbers[row],
            day: Day(days[row]),
            order: row,
            amount: amounts.as_ref().map_or(Decimal::ZERO, |amounts| amounts.of(row)),
        };
        let mut purchases: Vec<Purchase> = rows.map(purchase).collect();
        purchases.sort_unstable_by_key(|purchase| (purchase.customer, purchase.number));
        let refunds = if analyst.settings.revenue_before_returns {
            Vec::new()
        } else {
            refunds(analyst, orders.rows, &purchases, to)
        };
        let has_amounts = amounts.is_some();
        Ok(Book { coverage, purchases, refunds, has_amounts })
    }

    /// The days from the first known to the last.
    pub(super) fn days(&self) -> Period {
        // OK because a book without covered days is not made.
        Period { from: self.coverage[0].from, to: self.coverage[self.coverage.len() - 1].to }
    }

    /// The purchases of each customer.
    pub(super) fn customers(&self) -> impl Iterator<Item = &[Purchase]> {
        self.purchases.chunk_by(|a, b| a.customer == b.customer)
    }

    /// By row of an order, what came back of it.
    pub(super) fn refunded(&self) -> BTreeMap<usize, Decimal> {
        let mut refunded = BTreeMap::new();
        for refund in &self.refunds {
            *refunded.entry(refund.order).or_default() += refund.amount;
        }
        refunded
    }

    /// Only the purchases of some customers, and what came back of them.
    pub(super) fn keep(&mut self, customers: &BTreeSet<u32>) {
        self.purchases.retain(|purchase| customers.contains(&purchase.customer));
        self.refunds.retain(|refund| customers.contains(&refund.customer));
    }
}

/// Which customers' first order is in the scope.
///
/// # Errors
/// A dimension that orders do not have.
pub(super) fn acquired(
    analyst: &Analyst,
    book: &Book,
    days: Period,
    scope: &Scope,
) -> Result<BTreeSet<u32>, Vec<Missing>> {
    let wanted = Wanted { table: TableId::Orders, columns: &[], dimensions: &[] };
    let picked = analyst.evaluator.rows(&wanted, &Slice::of(days), scope);
    let picked: BTreeSet<usize> =
        picked.map_err(|missing| vec![missing])?.into_iter().map(|picked| picked.row).gather();
    let firsts = book.purchases.iter().filter(|purchase| purchase.number == 1);
    Ok(firsts.filter(|first| picked.contains(&first.order)).map(|first| first.customer).collect())
}

fn refunds(analyst: &Analyst, rows: usize, purchases: &[Purchase], to: Day) -> Vec<Refund> {
    let Some(table) = analyst.sealed.table(TableId::Returns) else { return Vec::new() };
    let columns = (table.link(TableId::Orders), table.numbers("amount"), table.days("day"));
    let (Some(orders), Some((scale, amounts)), Some(days)) = columns else { return Vec::new() };
    let counting = table.flags("is_counting");
    let mut buyers = vec![NO_CODE; rows];
    for purchase in purchases {
        buyers[purchase.order] = purchase.customer;
    }
    let is_taken = |&row: &usize| {
        let is_of_purchase = orders[row] != NO_ROW && buyers[orders[row] as usize] != NO_CODE;
        let counts = counting.is_none_or(|counting| counting[row] == 1);
        is_of_purchase && counts && amounts[row] != NO_NUMBER && days[row] <= to.0
    };
    let refund = |row: usize| Refund {
        customer: buyers[orders[row] as usize],
        order: orders[row] as usize,
        day: Day(days[row]),
        amount: Decimal::new(amounts[row], u32::from(scale)),
    };
    let mut refunds: Vec<Refund> = (0..table.rows).filter(is_taken).map(refund).collect();
    refunds.sort_by_key(|refund| refund.day);
    refunds
}

/// The columns that revenue is made of, and whether each adds or takes away.
struct Amounts<'a>(Vec<(Decimal, u8, &'a [i64])>);

impl<'a> Amounts<'a> {
    /// None where something is not told that revenue needs.
    fn new(orders: &'a SealedTable, settings: &Settings) -> Option<Self> {
        let (plus, minus) = (Decimal::ONE, Decimal::NEGATIVE_ONE);
        let parts = [
            ("gross", plus, true, true),
            ("discount", minus, true, false),
            ("shipping", plus, settings.revenue_with_shipping, true),
            ("tax", plus, settings.revenue_with_tax, true),
        ];
        let mut columns = Vec::new();
        for (name, sign, is_asked, is_needed) in parts {
            match orders.numbers(name) {
                Some((scale, values)) if is_asked => columns.push((sign, scale, values)),
                None if is_asked && is_needed => return None,
                _ => {}
            }
        }
        Some(Amounts(columns))
    }

    fn of(&self, row: usize) -> Decimal {
        let known = self.0.iter().filter(|(_, _, values)| values[row] != NO_NUMBER);
        known.map(|(sign, scale, values)| sign * Decimal::new(values[row], u32::from(*scale))).sum()
    }
}

/// How many orders of the days, in the filters, have no customer.
pub(super) fn without_customer(analyst: &Analyst, days: Period) -> u64 {
    let count = |measure: usize| {
        let slice = Slice::of(days);
        analyst.evaluator.evaluate(measure, &slice, &analyst.scope, None).ok()
    };
    let cells = measure("orders_without_customer").and_then(count);
    cells.and_then(|cells| cells.overall().value).and_then(|value| value.to_u64()).unwrap_or(0)
}

/// A part of a whole as a number.
pub(super) fn ratio(part: u64, whole: u64) -> f64 {
    part as f64 / whole as f64
}
