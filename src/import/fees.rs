//! Settlements of marketplaces: a booking of costs for each fee that was kept, a return for what
//! customers got back.
//!
//! ```text
//! transaction-type  amount-type  amount-description  amount
//! Order             ItemPrice    Principal            24.95
//! Order             ItemFees     Commission           -3.74  →  costs: payment 3.74
//! Refund            ItemPrice    Principal           -24.95  →  returns: 24.95
//! ```

use crate::csv::Row;
use crate::tables::{Dictionaries, TableId};
use crate::values::fee::fee_kind;
use crate::values::missing::bare;
use crate::values::{Number, parse_amount};

use super::cells::Value;
use super::fields::How;
use super::plan::Plan;
use super::push::push;
use super::rows::{Refusal, Rows};
use super::target::Target;

/// The columns of a settlement.
#[derive(Clone, Debug, Default)]
pub(super) struct Fees {
    /// The amounts, each with the column that names it.
    amounts: Vec<(Target, Option<usize>)>,
    /// Amounts that customers paid or got back, in the same way.
    prices: Vec<(Target, Option<usize>)>,
    /// What tells that they got them back.
    refund: Option<usize>,
    /// What kind of amounts a row has. Without it all are fees.
    group: Option<usize>,
}

impl Fees {
    /// An amount's name stands right before it, else right behind it.
    pub(super) fn new(targets: &[Target]) -> Self {
        let is = |how| move |target: &&Target| target.how == how;
        let name_at = |column: Option<usize>| {
            targets
                .iter()
                .filter(is(How::FeeName))
                .map(|name| name.column)
                .find(|&at| Some(at) == column)
        };
        let name_of = |amount: &Target| {
            name_at(amount.column.checked_sub(1)).or_else(|| name_at(Some(amount.column + 1)))
        };
        let named = |how| {
            let all = targets.iter().filter(is(how));
            all.map(|amount| (amount.clone(), name_of(amount))).collect()
        };
        let first = |how| targets.iter().find(is(how)).map(|target| target.column);
        Fees {
            amounts: named(How::Fee),
            prices: named(How::PaidBack),
            refund: first(How::PaidBackIf),
            group: first(How::FeeGroup),
        }
    }

    /// Whether the file is a settlement.
    pub(super) fn is_there(&self) -> bool {
        !self.amounts.is_empty()
    }
}

impl Rows {
    /// The fees of a row, what was kept being a cost, and what of its sales was paid back. Its
    /// other amounts are none of both.
    pub(super) fn put_fees(
        &mut self,
        plan: &Plan,
        values: &[Value],
        row: &Row<'_>,
        dictionaries: &mut Dictionaries,
    ) -> Result<(), Refusal> {
        let fees = &plan.once.fees;
        let group = fees.group.map(|column| bare(row.cell(column)));
        let kind = TableId::Costs.schema().position("kind").unwrap_or_default();
        for (target, name) in &fees.amounts {
            let name = name.map_or("", |column| bare(row.cell(column)));
            let (Some(id), Some(amount)) = (fee_kind(group, name), paid(row, target)) else {
                continue;
            };
            let id = Value::Text(dictionaries.of("kind").code(id));
            self.put_amount(plan, values, target, amount, &[(kind, id)])?;
        }
        let is_refund = fees.refund.is_some_and(|column| ends_with_refund(row.cell(column)));
        let is_price = group.is_none_or(|group| group.eq_ignore_ascii_case("ItemPrice"));
        for (target, name) in fees.prices.iter().filter(|_| is_refund && is_price) {
            let name = name.map_or("", |column| bare(row.cell(column)));
            let is_goods = GOODS.iter().any(|goods| goods.eq_ignore_ascii_case(name));
            if let Some(amount) = paid(row, target).filter(|paid| is_goods && paid.units > 0) {
                self.put_amount(plan, values, target, amount, &[])?;
            }
        }
        Ok(())
    }

    /// One row of the amount's table, with what the row says of it otherwise.
    fn put_amount(
        &mut self,
        plan: &Plan,
        values: &[Value],
        target: &Target,
        amount: Number,
        others: &[(usize, Value)],
    ) -> Result<(), Refusal> {
        let start = plan.start(target.table).unwrap_or_default();
        let mut own = values[start..start + target.table.schema().columns.len()].to_vec();
        own[target.position] = Value::Number(amount);
        for &(position, value) in others {
            own[position] = value;
        }
        push(self.table(target.table), &own)
            .map_err(|position| Refusal::TooManyDigits(start + position))
    }
}

/// What goods cost a customer: their price, and the tax where that is an amount of its own.
const GOODS: &[&str] = &["Principal", "Tax"];

/// What the shop paid: the amount of the cell with its sign turned, if it is any.
fn paid(row: &Row<'_>, target: &Target) -> Option<Number> {
    let amount = parse_amount(row.cell(target.column), target.mark).ok()?;
    (amount.units != 0).then(|| amount.negated())
}

/// `Refund`, `Chargeback Refund`, `A-to-z Guarantee Refund`.
fn ends_with_refund(cell: &str) -> bool {
    bare(cell).to_lowercase().ends_with("refund")
}
