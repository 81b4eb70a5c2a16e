//! The main figures of a shop, and what another reading would make of them.

use std::collections::BTreeMap;

use crate::headline::{Effect, Headline, HeadlineFigure};
use crate::report::{Question, Report};
use crate::tables::{NO_DAY, TableId};

use super::Shop;

/// The KPIs of a headline: sums, of each kind of table the ones everybody knows.
pub(super) const FIGURES: &[&str] = &[
    "revenue",
    "orders",
    "units_sold",
    "refund_rate",
    "sessions",
    "marketing_cost",
    "email_revenue",
    "cash_flow",
    "tickets",
    "stock_units",
    "stock_value",
];

/// The question for them.
pub(super) fn question() -> Question {
    let kpis = FIGURES.iter().map(|&kpi| kpi.to_owned()).collect();
    Question { kpis, ..Question::default() }
}

impl Shop {
    /// The main figures over all days, as far as the files tell them.
    pub fn headline(&mut self) -> Headline {
        let Ok(report) = self.ask(&question()) else {
            unreachable!("the KPIs of a headline exist")
        };
        let known = |kpi: &&str| report.kpis.get(*kpi).is_some_and(|kpi| kpi.value.is_some());
        let kpis: Vec<&str> = FIGURES.iter().copied().filter(known).collect();
        headline_of(&report, &kpis)
    }

    /// What another shop, in which the same files are read in another way, says differently.
    pub fn compare(&mut self, then: &mut Shop) -> Effect {
        let (now, other) = (self.headline(), then.headline());
        let is_told = |kpi: &&str| {
            let has = |headline: &Headline| headline.figures.iter().any(|one| one.kpi == *kpi);
            has(&now) || has(&other)
        };
        let kpis: Vec<&str> = FIGURES.iter().copied().filter(is_told).collect();
        let orders_moved = moved(&self.months_of_orders(), &then.months_of_orders());
        let (now, then) = (with(now, &kpis), with(other, &kpis));
        Effect { other: String::new(), now, then, orders_moved }
    }

    /// By order, the first day of its month; none without a day.
    fn months_of_orders(&mut self) -> BTreeMap<String, Option<i32>> {
        let (tables, dictionaries) = self.tables();
        let Some(orders) = tables.table(TableId::Orders) else { return BTreeMap::new() };
        let (Some(ids), Some(days)) = (orders.texts("order_id"), orders.days("day")) else {
            return BTreeMap::new();
        };
        let Some(words) = dictionaries.get("order_id") else { return BTreeMap::new() };
        let month = |day: i32| (day != NO_DAY).then(|| super::restatement::month_of(day));
        ids.iter().zip(days).map(|(&id, &day)| (words.text(id).to_owned(), month(day))).collect()
    }
}

/// Those figures of a report, in that order.
fn headline_of(report: &Report, kpis: &[&str]) -> Headline {
    let figure = |&kpi: &&str| {
        let found = report.kpis.get(kpi)?;
        Some(HeadlineFigure { kpi: kpi.to_owned(), unit: found.unit, value: found.value })
    };
    Headline {
        figures: kpis.iter().filter_map(figure).collect(),
        currency: report.currency.clone(),
        from: report.period.data_from.clone(),
        to: report.period.data_to.clone(),
    }
}

/// The headline with exactly these figures; one it does not tell has no value.
fn with(headline: Headline, kpis: &[&str]) -> Headline {
    let find = |kpi: &str| headline.figures.iter().find(|figure| figure.kpi == kpi).cloned();
    let unit = |kpi: &str| crate::kpis::kpi(kpi).map(|kpi| kpi.unit);
    let figure = |&kpi: &&str| {
        let none = || Some(HeadlineFigure { kpi: kpi.to_owned(), unit: unit(kpi)?, value: None });
        find(kpi).or_else(none)
    };
    Headline { figures: kpis.iter().filter_map(figure).collect(), ..headline }
}

/// Orders of one reading that the other puts in another month, or does not have.
fn moved(now: &BTreeMap<String, Option<i32>>, then: &BTreeMap<String, Option<i32>>) -> u64 {
    now.iter().filter(|(id, month)| then.get(*id) != Some(month)).count() as u64
}
