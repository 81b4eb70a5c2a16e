//! Customers by how recently, how often and for how much they bought.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use super::Analyst;
use super::customers::{Book, Purchase, ratio, without_customer};
use crate::calendar::Day;
use crate::measures::Missing;
use crate::note::Note;
use crate::tables::Segment;
use crate::tables::segments::{Scores, scores};

/// Customers by how recently, how often and for how much they bought, up to the period's last day.
///
/// Scores go from 1 to 5: 1 + the number of whole fifths of the customers that bought less
/// recently, less often, for less. Customers who are equal have the same score, so fifths need not
/// be of equal size: in a shop where most buy once, those all have frequency 1. All orders up to the
/// last day count, those before the period included; with filters, only what meets them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Rfm {
    /// The first day of the orders counted, ISO.
    pub from: String,
    /// The day recency is counted back from, ISO: the period's last day that the data cover.
    pub to: String,
    /// How many customers.
    pub customers: u64,
    /// Their net sales; none where no file tells amounts.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub revenue: Option<Decimal>,
    /// Orders without a customer, left out.
    pub orders_without_customer: u64,
    /// All nine segments in the order of [`Segment`], empty ones included.
    pub segments: Vec<RfmSegment>,
    /// Recency × frequency, 25 cells: recency 5 first, of each recency frequency 1 first.
    pub grid: Vec<RfmCell>,
    /// What each score of recency means, score 1 first; scores nobody has are left out.
    pub recency: Vec<RfmScore>,
    /// What each score of frequency means.
    pub frequency: Vec<RfmScore>,
    /// What each score of value means; empty where no file tells amounts.
    pub monetary: Vec<RfmScore>,
}

/// One segment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct RfmSegment {
    /// Which.
    pub segment: Segment,
    /// How many customers.
    pub customers: u64,
    /// Share of all customers, 0 to 1.
    pub share: f64,
    /// Their net sales; none where no file tells amounts.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub revenue: Option<Decimal>,
    /// Share of all customers' net sales; none where these are not above zero.
    pub revenue_share: Option<f64>,
    /// Mean days since the last order; none where nobody is in the segment, as for the following.
    pub mean_recency_days: Option<f64>,
    /// Mean number of orders.
    pub mean_orders: Option<f64>,
    /// Mean net sales of a customer.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub mean_revenue: Option<Decimal>,
}

/// The customers of one score of recency and one of frequency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct RfmCell {
    /// 1 to 5; 5 bought most recently.
    pub recency: u8,
    /// 1 to 5; 5 bought most often.
    pub frequency: u8,
    /// How many customers.
    pub customers: u64,
    /// Share of all customers, 0 to 1.
    pub share: f64,
    /// Their net sales.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub revenue: Option<Decimal>,
    /// The segments a customer of the cell is in: two where value decides between them.
    pub segments: Vec<Segment>,
}

/// What a score means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct RfmScore {
    /// 1 to 5.
    pub score: u8,
    /// How many customers have it.
    pub customers: u64,
    /// The least of them: days since the last order, orders, or net sales.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub from: Decimal,
    /// The greatest.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub to: Decimal,
}

/// Customers below which fifths say little.
const FEW_CUSTOMERS: u64 = 25;

pub(super) fn answer(analyst: &Analyst) -> Result<Rfm, Vec<Missing>> {
    let book = Book::read(analyst, analyst.days()?.to, &analyst.scope)?;
    let days = book.days();
    let buyers = Buyers::of(&book);
    let customers = buyers.all.len() as u64;
    if customers == 0 {
        return Err(vec![Missing::denominator()]);
    }
    if customers < FEW_CUSTOMERS {
        analyst.note(Note::new("few_customers", [("customers", customers.to_string())]));
    }
    let segment = |segment| buyers.segment(segment, days.to);
    let cells =
        (1..=5).rev().flat_map(|recency| (1..=5).map(move |frequency| (recency, frequency)));
    let since = |buyer: &Buyer| Decimal::from(days.to.0 - buyer.last);
    let scored = |score: fn(Scores) -> u8, value: &dyn Fn(&Buyer) -> Decimal| {
        (1..=5).filter_map(|wanted| buyers.score(wanted, score, value)).collect()
    };
    let monetary = scored(|scores| scores.monetary, &|buyer| buyer.value);
    Ok(Rfm {
        from: days.from.to_string(),
        to: days.to.to_string(),
        customers,
        revenue: buyers.revenue(|_| true),
        orders_without_customer: without_customer(analyst, days),
        segments: Segment::ALL.into_iter().map(segment).collect(),
        grid: cells.map(|(recency, frequency)| buyers.cell(recency, frequency)).collect(),
        recency: scored(|scores| scores.recency, &since),
        frequency: scored(|scores| scores.frequency, &|buyer| buyer.orders.into()),
        monetary: if buyers.has_values { monetary } else { Vec::new() },
    })
}

/// All customers with their scores.
pub(super) struct Buyers {
    /// In the book's order.
    pub(super) all: Vec<Buyer>,
    has_values: bool,
}

/// A customer with what scores are made of.
pub(super) struct Buyer {
    last: i32,
    orders: u32,
    value: Decimal,
    scores: Scores,
}

impl Buyer {
    pub(super) fn segment(&self) -> Segment {
        Segment::of(self.scores)
    }
}

impl Buyers {
    pub(super) fn of(book: &Book) -> Self {
        let refunded = book.refunded();
        let (mut last, mut orders, mut values) = (vec![], vec![], vec![]);
        for purchases in book.customers() {
            let newest = purchases[purchases.len() - 1];
            last.push(newest.day.0);
            orders.push(purchases.len() as u32);
            let back = |of: &Purchase| refunded.get(&of.order).copied().unwrap_or_default();
            values.push(purchases.iter().map(|of| of.amount - back(of)).sum::<Decimal>());
        }
        let known = book.has_amounts.then_some(values.as_slice());
        let scores = scores(&last, &orders, known);
        let buyer = |i: usize| Buyer {
            last: last[i],
            orders: orders[i],
            value: values[i],
            scores: scores[i],
        };
        Buyers { all: (0..last.len()).map(buyer).collect(), has_values: book.has_amounts }
    }

    fn revenue(&self, of: impl Fn(&Buyer) -> bool) -> Option<Decimal> {
        let values = self.all.iter().filter(|buyer| of(buyer)).map(|buyer| buyer.value);
        self.has_values.then(|| values.sum())
    }

    fn segment(&self, segment: Segment, to: Day) -> RfmSegment {
        let members: Vec<&Buyer> = self.all.iter().filter(|of| of.segment() == segment).collect();
        let customers = members.len() as u64;
        let mean = |sum: u64| (customers > 0).then(|| ratio(sum, customers));
        let revenue = self.revenue(|of| of.segment() == segment);
        let total = self.revenue(|_| true).filter(|total| *total > Decimal::ZERO);
        let share = |revenue: Decimal| (revenue / total?).to_f64();
        RfmSegment {
            segment,
            customers,
            share: ratio(customers, self.all.len() as u64),
            revenue,
            revenue_share: revenue.and_then(share),
            mean_recency_days: mean(members.iter().map(|of| (to.0 - of.last) as u64).sum()),
            mean_orders: mean(members.iter().map(|of| u64::from(of.orders)).sum()),
            mean_revenue: revenue.and_then(|all| all.checked_div(customers.into())),
        }
    }

    fn cell(&self, recency: u8, frequency: u8) -> RfmCell {
        let is_here =
            |buyer: &Buyer| buyer.scores.recency == recency && buyer.scores.frequency == frequency;
        let customers = self.all.iter().filter(|buyer| is_here(buyer)).count() as u64;
        let segment = |monetary| Segment::of(Scores { recency, frequency, monetary });
        let mut segments = vec![segment(5), segment(1)];
        segments.dedup();
        RfmCell {
            recency,
            frequency,
            customers,
            share: ratio(customers, self.all.len() as u64),
            revenue: self.revenue(is_here),
            segments,
        }
    }

    fn score(
        &self,
        wanted: u8,
        score: fn(Scores) -> u8,
        value: &dyn Fn(&Buyer) -> Decimal,
    ) -> Option<RfmScore> {
        let members: Vec<&Buyer> =
            self.all.iter().filter(|of| score(of.scores) == wanted).collect();
        Some(RfmScore {
            score: wanted,
            customers: members.len() as u64,
            from: members.iter().map(|of| value(of)).min()?,
            to: members.iter().map(|of| value(of)).max()?,
        })
    }
}
