//! What is told of each product, whatever it is ranked by.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::BestProduct;
use crate::analyses::Analyst;
use crate::analyses::rows::amount;
use crate::calendar::{Day, Period};
use crate::measures::{Missing, Slice, Wanted, measure};
use crate::note::Note;
use crate::tables::TableId;
use crate::unit::number;

type ByProduct = BTreeMap<u32, Decimal>;

/// Figures by the code of the product; empty where one lacks an input.
pub(super) struct Figures {
    revenue: ByProduct,
    units: ByProduct,
    gross_profit: ByProduct,
    gross_margin: ByProduct,
    return_rate: ByProduct,
    refund_rate: ByProduct,
    days_of_cover: ByProduct,
    available: ByProduct,
}

impl Figures {
    pub(super) fn new(analyst: &Analyst, period: Period, dimension: &str) -> Figures {
        let by_product = |kpi: &str| {
            let plan = analyst.plan(kpi, Some(dimension)).ok();
            plan.and_then(|plan| analyst.groups(&plan, period, dimension).ok()).unwrap_or_default()
        };
        Figures {
            revenue: by_product("revenue"),
            units: by_product("units_sold"),
            gross_profit: by_product("gross_profit"),
            gross_margin: by_product("gross_margin"),
            return_rate: by_product("return_rate"),
            refund_rate: by_product("refund_rate"),
            days_of_cover: by_product("days_of_cover"),
            available: available(analyst, period, dimension).unwrap_or_default(),
        }
    }

    /// A product with all that is known of it but its rank.
    pub(super) fn of(&self, code: u32) -> BestProduct {
        let exact = |of: &ByProduct| of.get(&code).map(Decimal::normalize);
        let near = |of: &ByProduct| of.get(&code).copied().map(number);
        BestProduct {
            key: String::new(),
            rank: 0,
            revenue: exact(&self.revenue),
            units: near(&self.units),
            gross_profit: exact(&self.gross_profit),
            gross_margin: near(&self.gross_margin),
            return_rate: near(&self.return_rate),
            refund_rate: near(&self.refund_rate),
            days_of_cover: near(&self.days_of_cover),
            available: near(&self.available),
            share: None,
            rank_before: None,
            rank_change: None,
            is_new: false,
            ranks: Vec::new(),
            values: Vec::new(),
        }
    }
}

/// Units in stock and not reserved, at each warehouse's last snapshot of the period.
///
/// # Errors
/// There is no stock, or it does not know products.
fn available(analyst: &Analyst, period: Period, dimension: &str) -> Result<ByProduct, Missing> {
    let wanted =
        Wanted { table: TableId::Stock, columns: &["available"], dimensions: &[dimension] };
    let rows = analyst.evaluator.rows(&wanted, &Slice::of(period), &analyst.scope)?;
    let table = analyst.table(TableId::Stock)?;
    let codes = analyst.evaluator.codes(TableId::Stock, dimension)?;
    let until = table.days("valid_to");
    let holds = |row: usize| until.is_none_or(|until| Day(until[row]) >= period.to);
    let mut sums = ByProduct::new();
    for picked in rows.into_iter().filter(|picked| holds(picked.row)) {
        if let Some(units) = amount(table, "available", picked) {
            *sums.entry(codes[picked.row]).or_default() += units;
        }
    }
    Ok(sums)
}

/// Says what of the sales has no cost.
pub(super) fn note_costs(analyst: &Analyst, period: Period) {
    let value = |id: &str| {
        let cells =
            analyst.evaluator.evaluate(measure(id)?, &Slice::of(period), &analyst.scope, None);
        cells.ok()?.overall().value.filter(|value| !value.is_zero())
    };
    if let Some((lines, amount)) = value("lines_without_cost").zip(value("gross_without_cost")) {
        let text = |value: Decimal| value.normalize().to_string();
        analyst.note(Note::new("without_cost", [("lines", text(lines)), ("amount", text(amount))]));
    }
}
