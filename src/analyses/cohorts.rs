//! Customers by the month of their first order, and what they bought since.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Analyst;
use super::customers::{Book, acquired, ratio, without_customer};
use crate::calendar::{Day, Grain, Period, common_days};
use crate::measures::{Missing, Scope};
use crate::note::Note;

/// Customers by the month (or week, quarter, year) of their first order, and what they bought since.
///
/// The first order is the first counting one in all the data. Customers are those whose first order
/// falls into the period and meets the filters; all that they bought since counts, up to the last
/// day of the data. Orders without a customer are left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Cohorts {
    /// What a bucket is: months unless another grain was asked for (days are taken as months).
    pub grain: Grain,
    /// The last day known of the orders, ISO.
    pub to: String,
    /// How many buckets the longest row has: every list of cells is so long.
    pub columns: usize,
    /// One row a bucket with first orders, the earliest first.
    pub cohorts: Vec<Cohort>,
    /// All cohorts together, bucket by bucket since the first order: of those only that are known
    /// there for the whole bucket. Cells name no days.
    pub overall: Vec<Option<CohortCell>>,
    /// Orders of the period without a customer, left out.
    pub orders_without_customer: u64,
}

/// The customers of one bucket of first orders.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Cohort {
    /// First day of the bucket, ISO; `2026-03-01` for March.
    pub from: String,
    /// Last day of the bucket, ISO.
    pub to: String,
    /// How many customers bought for the first time in it.
    pub customers: u64,
    /// Whether the period or the data cut the bucket.
    pub partial: bool,
    /// Whether the data begin less than the active window before it, so that some of its customers
    /// may have bought before.
    pub over_counted: bool,
    /// By buckets since the first order, from 0, the bucket of the first order itself. None where
    /// the data do not reach yet, or have a gap.
    pub cells: Vec<Option<CohortCell>>,
}

/// What a cohort did in one bucket.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct CohortCell {
    /// First day of the bucket, ISO; empty in [`Cohorts::overall`].
    pub from: String,
    /// Last day of the bucket, ISO, which may lie after the last day of the data.
    pub to: String,
    /// Whether the data cover only a part of the bucket (mostly the last month, not over yet).
    pub partial: bool,
    /// The customers of the cohort, which all shares and means here are of.
    pub of_customers: u64,
    /// How many of them ordered in the bucket.
    pub customers: u64,
    /// `customers` ÷ customers of the cohort, 0 to 1; 1 in the first bucket.
    pub share: f64,
    /// Share of the cohort that has ordered a second time up to the bucket's end, 0 to 1.
    pub repeat_share: f64,
    /// Orders in the bucket.
    pub orders: u64,
    /// Net sales of the bucket in all; returns count on their own day. None where no file tells
    /// amounts, as for the following two.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub revenue: Option<Decimal>,
    /// Net sales of the bucket ÷ customers of the cohort.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub revenue_per_customer: Option<Decimal>,
    /// Net sales from the first order to the bucket's end ÷ customers of the cohort; none also
    /// after a gap in the data.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub cumulative_revenue_per_customer: Option<Decimal>,
}

pub(super) fn answer(analyst: &Analyst) -> Result<Cohorts, Vec<Missing>> {
    let period = analyst.days()?;
    let grain = match analyst.grain {
        None | Some(Grain::Day) => Grain::Month,
        Some(grain) => grain,
    };
    let mut book = Book::read(analyst, Day(i32::MAX), &Scope::new())?;
    let customers = acquired(analyst, &book, period, &analyst.scope)?;
    book.keep(&customers);
    let fiscal_month = u32::from(analyst.settings.fiscal_year_start_month).clamp(1, 12);
    let table = Table::of(&book, period, |day| grain.bucket(day, fiscal_month));
    let active = analyst.settings.active_window_days as i32;
    let cohorts = table.cohorts(active);
    if let Some(first) = cohorts.iter().find(|cohort| cohort.over_counted) {
        let needed = Day::parse(&first.from).map(|from| from.plus(-active).to_string());
        let data_from = book.days().from.to_string();
        let values = [("data_from", data_from), ("needed", needed.unwrap_or_default())];
        analyst.note(Note::new("new_over_counted", values));
    }
    let columns = table.columns();
    Ok(Cohorts {
        grain,
        to: book.days().to.to_string(),
        columns,
        overall: (0..columns).map(|since| table.overall(since)).collect(),
        cohorts,
        orders_without_customer: without_customer(analyst, period),
    })
}

/// Cohorts by bucket of the first order, and what each did bucket by bucket since.
struct Table {
    /// All whole buckets from the first day of the data to the last.
    buckets: Vec<Period>,
    /// How many days of each the data cover.
    covered: Vec<i32>,
    /// The days asked for.
    period: Period,
    data_from: Day,
    has_amounts: bool,
    /// By number of the bucket of the first order.
    rows: BTreeMap<usize, Vec<Sums>>,
}

/// What a cohort did in a bucket.
#[derive(Clone, Copy, Default)]
struct Sums {
    customers: u64,
    orders: u64,
    /// Customers whose second order it was.
    seconds: u64,
    revenue: Decimal,
}

impl Table {
    fn of(book: &Book, period: Period, bucket: impl Fn(Day) -> Period) -> Self {
        let days = book.days();
        let mut buckets = vec![bucket(days.from)];
        while let Some(last) = buckets.last().filter(|last| last.to < days.to) {
            buckets.push(bucket(last.to.plus(1)));
        }
        let covered = |bucket: &Period| {
            common_days(&[*bucket], &book.coverage).iter().map(|span| span.days()).sum()
        };
        let mut table = Table {
            covered: buckets.iter().map(covered).collect(),
            buckets,
            period,
            data_from: days.from,
            has_amounts: book.has_amounts,
            rows: BTreeMap::new(),
        };
        table.fill(book);
        table
    }

    fn fill(&mut self, book: &Book) {
        let mut starts = BTreeMap::new();
        for purchases in book.customers() {
            let start = self.bucket_of(purchases[0].day);
            starts.insert(purchases[0].customer, start);
            let mut last = None;
            for purchase in purchases {
                let bucket = self.bucket_of(purchase.day);
                let sums = self.sums(start, bucket);
                sums.customers += u64::from(last != Some(bucket));
                sums.orders += 1;
                sums.seconds += u64::from(purchase.number == 2);
                sums.revenue += purchase.amount;
                last = Some(bucket);
            }
        }
        for refund in &book.refunds {
            // A refund may come after the last day that the orders cover.
            let bucket = self.bucket_of(refund.day);
            if bucket < self.buckets.len() {
                self.sums(starts[&refund.customer], bucket).revenue -= refund.amount;
            }
        }
    }

    fn bucket_of(&self, day: Day) -> usize {
        self.buckets.partition_point(|bucket| bucket.to < day)
    }

    fn sums(&mut self, start: usize, bucket: usize) -> &mut Sums {
        let columns = self.buckets.len() - start;
        let row = self.rows.entry(start).or_insert_with(|| vec![Sums::default(); columns]);
        &mut row[bucket - start]
    }

    /// How many buckets the earliest cohort has.
    fn columns(&self) -> usize {
        self.rows.values().map(Vec::len).max().unwrap_or(0)
    }

    fn cohorts(&self, active_days: i32) -> Vec<Cohort> {
        let cohort = |(&start, row): (&usize, &Vec<Sums>)| {
            let bucket = self.buckets[start];
            let is_cut = self.period.common(bucket) != Some(bucket);
            let mut cells: Vec<_> = (0..row.len()).map(|since| self.cell(start, since)).collect();
            cells.resize(self.columns(), None);
            Cohort {
                from: bucket.from.to_string(),
                to: bucket.to.to_string(),
                customers: row[0].customers,
                partial: is_cut || self.covered[start] < bucket.days(),
                over_counted: self.data_from > bucket.from.plus(-active_days),
                cells,
            }
        };
        self.rows.iter().map(cohort).collect()
    }

    /// None where nothing is known of the bucket.
    fn cell(&self, start: usize, since: usize) -> Option<CohortCell> {
        let at = start + since;
        let bucket = *self.buckets.get(at)?;
        if self.covered[at] == 0 {
            return None;
        }
        let mut cell = self.cell_of(&[start], since, self.is_known(start, since));
        cell.from = bucket.from.to_string();
        cell.to = bucket.to.to_string();
        cell.partial = self.covered[at] < bucket.days();
        Some(cell)
    }

    /// Whether no bucket up to there is without data.
    fn is_known(&self, start: usize, since: usize) -> bool {
        self.covered[start..=start + since].iter().all(|&days| days > 0)
    }

    /// The cohorts together that are known there for a whole bucket, and for some days of each
    /// before.
    fn overall(&self, since: usize) -> Option<CohortCell> {
        let is_whole = |&start: &usize| {
            let at = start + since;
            let is_whole = |bucket: &Period| self.covered[at] == bucket.days();
            self.buckets.get(at).is_some_and(is_whole) && self.is_known(start, since)
        };
        let starts: Vec<usize> = self.rows.keys().copied().filter(is_whole).collect();
        (!starts.is_empty()).then(|| self.cell_of(&starts, since, true))
    }

    fn cell_of(&self, starts: &[usize], since: usize, is_known: bool) -> CohortCell {
        let (mut now, mut so_far, mut of_customers) = (Sums::default(), Sums::default(), 0);
        for row in starts.iter().map(|start| &self.rows[start]) {
            of_customers += row[0].customers;
            now.customers += row[since].customers;
            now.orders += row[since].orders;
            now.revenue += row[since].revenue;
            so_far.revenue += row[..=since].iter().map(|sums| sums.revenue).sum::<Decimal>();
            so_far.seconds += row[..=since].iter().map(|sums| sums.seconds).sum::<u64>();
        }
        let amount = |amount: Decimal| self.has_amounts.then_some(amount);
        let each = |amount: Decimal| amount / Decimal::from(of_customers);
        CohortCell {
            from: String::new(),
            to: String::new(),
            partial: false,
            of_customers,
            customers: now.customers,
            share: ratio(now.customers, of_customers),
            repeat_share: ratio(so_far.seconds, of_customers),
            orders: now.orders,
            revenue: amount(now.revenue),
            revenue_per_customer: amount(each(now.revenue)),
            cumulative_revenue_per_customer: amount(each(so_far.revenue)).filter(|_| is_known),
        }
    }
}
