//! What fitted models tell: of all customers, of segments and groups, and of single ones.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::HORIZON_DAYS;
use super::bgnbd::{BgNbd, weeks};
use super::gamma_gamma::GammaGamma;
use super::histories::Buyer;
use super::optimise::Optimum;
use super::predict::{Future, Tally, Worth, estimate};
use super::result::{
    AliveBand, CustomerPrediction, GroupPrediction, LifetimeValue, Prediction, SegmentPrediction,
};
use crate::analyses::Analyst;
use crate::analyses::customers::Book;
use crate::analyses::rfm::Buyers;
use crate::note::Note;
use crate::ordered::InOrder;
use crate::tables::{NO_CODE, Segment, TableId};

/// Bands of the probability to be still there.
const BANDS: usize = 10;
/// Single customers shown where no limit is asked for.
const TOP: usize = 20;
/// Groups shown at most.
const MOST_GROUPS: usize = 50;

/// The models, fitted.
pub(super) struct Fitted {
    pub(super) purchases: Optimum<4>,
    pub(super) values: Option<Optimum<3>>,
    /// Gross margin, if known.
    pub(super) margin: Option<Decimal>,
}

/// One customer with what is predicted.
struct Told<'a> {
    buyer: &'a Buyer,
    segment: Segment,
    future: Future,
    worth: Option<Worth>,
}

impl Told<'_> {
    /// What customers are ranked by: value where it is known, else purchases.
    fn rank(&self) -> f64 {
        self.future.purchases.mean * self.worth.map_or(1.0, |worth| worth.mean)
    }
}

/// Fills the predictions in.
pub(super) fn tell(
    analyst: &Analyst,
    book: &Book,
    buyers: &[Buyer],
    fitted: &Fitted,
    result: &mut LifetimeValue,
) {
    let mut told = predict(book, buyers, fitted);
    result.total = Some(fitted.total(told.iter()));
    let of_segment = |segment: Segment| {
        let members: Vec<&Told> = told.iter().filter(|of| of.segment == segment).collect();
        let prediction = || fitted.total(members.iter().copied());
        (!members.is_empty()).then(|| SegmentPrediction { segment, prediction: prediction() })
    };
    result.segments = Segment::ALL.into_iter().filter_map(of_segment).collect();
    result.groups = groups(analyst, &told, fitted);
    result.alive = bands(&told);
    let name = |told: &Told| analyst.text("customer", told.buyer.customer).unwrap_or_default();
    told.order_by(|a, b| b.rank().total_cmp(&a.rank()).then_with(|| name(a).cmp(&name(b))));
    told.truncate(analyst.limit.unwrap_or(TOP));
    let days = book.days();
    let customer = |told: &Told| CustomerPrediction {
        customer: name(told),
        segment: told.segment,
        purchases: told.buyer.repeats(days.to) as u32 + 1,
        last: told.buyer.last().to_string(),
        p_alive: told.future.alive,
        expected_purchases: told.future.purchases.mean,
        expected_order_value: told.worth.map(|worth| estimate(worth.mean)),
        expected_value: told.worth.map(|_| estimate(told.rank())),
    };
    result.top = told.iter().map(customer).collect();
}

fn predict<'a>(book: &Book, buyers: &'a [Buyer], fitted: &Fitted) -> Vec<Told<'a>> {
    let to = book.days().to;
    let purchases = BgNbd::from_list(fitted.purchases.at);
    let values = fitted.values.as_ref().map(|values| GammaGamma::from_list(values.at));
    let segments = Buyers::of(book);
    let mut futures = BTreeMap::new();
    let mut told = Vec::new();
    for (buyer, scored) in buyers.iter().zip(&segments.all) {
        let Some(history) = buyer.history(to) else { continue };
        let future = || Future::of(purchases, history, weeks(HORIZON_DAYS));
        let future = *futures.entry(history).or_insert_with(future);
        let worth = values.map(|values| Worth::of(values, buyer.spent()));
        told.push(Told { buyer, segment: scored.segment(), future, worth });
    }
    told
}

impl Fitted {
    fn total<'a>(&self, told: impl Iterator<Item = &'a Told<'a>>) -> Prediction {
        let mut tally = Tally::default();
        for one in told {
            tally.add(&one.future, one.worth.as_ref());
        }
        tally.finish(&self.purchases, self.values.as_ref(), self.margin)
    }
}

/// By the dimension asked for, of the first order.
fn groups(analyst: &Analyst, told: &[Told], fitted: &Fitted) -> Vec<GroupPrediction> {
    let Some(by) = &analyst.by else { return Vec::new() };
    let Ok(codes) = analyst.evaluator.codes(TableId::Orders, by) else {
        analyst.note(Note::new("no_breakdown", [("dimension", by.clone())]));
        return Vec::new();
    };
    let mut members = BTreeMap::<u32, Vec<&Told>>::new();
    for one in told {
        members.entry(codes[one.buyer.first_order]).or_default().push(one);
    }
    let group = |(code, members): (u32, Vec<&Told>)| GroupPrediction {
        key: if code == NO_CODE { None } else { analyst.text(by, code) },
        prediction: fitted.total(members.into_iter()),
    };
    let mut groups: Vec<GroupPrediction> = members.into_iter().map(group).collect();
    groups.order_by(|a, b| {
        let by_size = b.prediction.customers.cmp(&a.prediction.customers);
        by_size.then_with(|| a.key.cmp(&b.key))
    });
    groups.truncate(MOST_GROUPS);
    groups
}

fn bands(told: &[Told]) -> Vec<AliveBand> {
    let band = |i: usize| AliveBand {
        from: i as f64 / BANDS as f64,
        to: (i + 1) as f64 / BANDS as f64,
        customers: 0,
        bought_once: 0,
    };
    let mut bands: Vec<AliveBand> = (0..BANDS).map(band).collect();
    for one in told {
        let band = &mut bands[((one.future.alive * BANDS as f64) as usize).min(BANDS - 1)];
        band.customers += 1;
        band.bought_once += u64::from(one.buyer.last() == one.buyer.first());
    }
    bands
}
