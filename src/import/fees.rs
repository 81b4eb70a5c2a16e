//! Settlements of marketplaces: a booking of costs for each fee that was kept.
//!
//! ```text
//! amount-type  amount-description  amount      kind        amount
//! ItemPrice    Principal            24.95
//! ItemFees     Commission           -3.74  →   payment       3.74
//! ```

use crate::csv::Row;
use crate::tables::{Dictionaries, TableId};
use crate::values::fee::fee_kind;
use crate::values::missing::bare;
use crate::values::parse_amount;

use super::cells::Value;
use super::fields::How;
use super::plan::Plan;
use super::rows::{Refusal, Rows, push};
use super::target::Target;

/// The columns of a settlement.
#[derive(Clone, Debug, Default)]
pub(super) struct Fees {
    /// The amounts, each with the column that names it.
    amounts: Vec<(Target, Option<usize>)>,
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
        let amounts = targets.iter().filter(is(How::Fee));
        Fees {
            amounts: amounts.map(|amount| (amount.clone(), name_of(amount))).collect(),
            group: targets.iter().find(is(How::FeeGroup)).map(|target| target.column),
        }
    }

    /// Whether the file is a settlement.
    pub(super) fn is_there(&self) -> bool {
        !self.amounts.is_empty()
    }
}

impl Rows {
    /// The fees of a row, what was kept being a cost. Its other amounts are none.
    pub(super) fn put_fees(
        &mut self,
        plan: &Plan,
        values: &[Value],
        row: &Row<'_>,
        dictionaries: &mut Dictionaries,
    ) -> Result<(), Refusal> {
        let schema = TableId::Costs.schema();
        let start = plan.start(TableId::Costs).unwrap_or_default();
        let mut own = values[start..start + schema.columns.len()].to_vec();
        let place = |name| schema.position(name).unwrap_or_default();
        let fees = &plan.once.fees;
        for (target, name) in &fees.amounts {
            let cell = row.cell(target.column);
            let name = name.map_or("", |column| bare(row.cell(column)));
            let group = fees.group.map(|column| bare(row.cell(column)));
            let amount = parse_amount(cell, target.mark).ok().filter(|amount| amount.units != 0);
            let (Some(kind), Some(amount)) = (fee_kind(group, name), amount) else { continue };
            own[place("kind")] = Value::Text(dictionaries.of("kind").code(kind));
            own[place("amount")] = Value::Number(amount.negated());
            push(self.table(TableId::Costs), &own)
                .map_err(|position| Refusal::TooManyDigits(start + position))?;
        }
        Ok(())
    }
}
