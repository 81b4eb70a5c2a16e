//! Which values of a dimension are judged.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{Alert, Watch};
use crate::analyses::{Shape, shape};
use crate::calendar::Period;
use crate::kpis::{Input, Plan};
use crate::measures::{self, Aggregate, Grouping, MEASURES, Measure};
use crate::ordered::{Gather, InOrder};
use crate::tables::TableId;

/// At most so many values of a dimension are judged, the greatest.
const MOST: usize = 10;
/// What rests on fewer orders, visits or mails than these is chance.
const FEWEST: Decimal = Decimal::from_parts(30, 0, 0, false, 0);

/// The whole, or one value of a dimension.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Slice {
    pub(super) dimension: Option<String>,
    /// None for the rows without a value.
    pub(super) key: Option<String>,
}

impl Slice {
    /// The filters of a question about it.
    pub(super) fn filters(&self) -> BTreeMap<String, Vec<String>> {
        let key = self.key.clone().unwrap_or_default();
        self.dimension.iter().map(|name| (name.clone(), vec![key.clone()])).gather()
    }

    /// The alert as one about it.
    pub(super) fn mark(&self, alert: Alert) -> Alert {
        Alert { dimension: self.dimension.clone(), key: self.key.clone(), ..alert }
    }
}

impl Watch<'_> {
    /// The values of a dimension to be judged: the ten that most rests on, but none that rests on
    /// fewer than thirty.
    ///
    /// A quotient rests on what it is divided by, in the period; anything else on all it is made of,
    /// from the first day it is compared with on, so that a channel that has gone silent is judged
    /// as well. Amounts are not counted but the orders they are of; only of reports that have been
    /// summed up before (of ads, mails, pages) it is the sum itself.
    pub(super) fn slices(
        &self,
        plan: &Plan,
        dimension: &str,
        days: Period,
        before: Period,
    ) -> Vec<Slice> {
        let mut order: Vec<(Reverse<Decimal>, Option<String>)> = self
            .bases(plan, dimension, days, before)
            .into_iter()
            .filter(|(_, base)| *base >= FEWEST)
            .map(|(code, base)| (Reverse(base), self.text(dimension, code)))
            .collect();
        order.order();
        order.truncate(MOST);
        let slice = |(_, key)| Slice { dimension: Some(dimension.to_owned()), key };
        order.into_iter().map(slice).collect()
    }

    /// By code, what a figure rests on.
    fn bases(
        &self,
        plan: &Plan,
        dimension: &str,
        days: Period,
        before: Period,
    ) -> BTreeMap<u32, Decimal> {
        let grouping = Grouping { dimension: dimension.to_owned(), kept: None };
        let (plan, from) = match shape(plan) {
            Shape::Ratio(_, per) => (per, days.from),
            _ => (plan.clone(), before.from),
        };
        let days = measures::Slice::of(Period { from, ..days });
        let mut bases: BTreeMap<u32, Decimal> = BTreeMap::new();
        plan.each_input(&mut |Input { measure, scope, is_grouped }| {
            let counted = counted(measure).filter(|_| is_grouped);
            let cells = counted
                .map(|counted| self.evaluator.evaluate(counted, &days, scope, Some(&grouping)));
            let Some(Ok(cells)) = cells else { return };
            for code in cells.codes() {
                let base = bases.entry(code).or_default();
                *base = cells.group(code).value.unwrap_or_default().max(*base);
            }
        });
        bases
    }

    fn text(&self, dimension: &str, code: u32) -> Option<String> {
        self.evaluator.text(dimension, code).map(str::to_owned)
    }
}

/// The measure of how many things another is made of: itself where it counts them.
fn counted(measure: usize) -> Option<usize> {
    use TableId::{AdSpend, Email, PageLoads, SalesReports, Uptime};
    let Measure { table, aggregate, .. } = &MEASURES[measure];
    let is_summed_up = matches!(table, AdSpend | Email | PageLoads | SalesReports | Uptime);
    let counts = matches!(aggregate, Aggregate::Count | Aggregate::Distinct(_));
    if is_summed_up || counts { Some(measure) } else { MEASURES[measure].things() }
}
