//! The taxes of an order, which stand in columns beside it.
//!
//! | Tax 1 Name | Tax 1 Value | Tax 2 Name | Tax 2 Value | | tax_name | tax_rate | amount |
//! | --- | --- | --- | --- | --- | --- | --- | --- |
//! | NL BTW 21% | 8.67 | NL BTW 9% | 0.83 | → | NL BTW 21% | 0.21 | 8.67 |
//! | | | | | | NL BTW 9% | 0.09 | 0.83 |

use crate::csv::Row;
use crate::tables::{Dictionaries, TableId, is_same};
use crate::values::missing::bare;
use crate::values::{Number, is_missing_text, is_missing_value, parse_amount};

use super::cells::Value;
use super::fields::How;
use super::plan::Plan;
use super::push::push;
use super::rows::Rows;
use super::target::Target;

/// The columns of the table that a row's taxes are put into.
#[cfg(test)]
const COLUMNS: [&str; 5] = ["order_id", "tax_name", "tax_rate", "amount", "currency"];

/// The columns of one tax.
#[derive(Clone, Debug)]
struct Tax {
    name: Option<usize>,
    amount: Target,
}

/// The columns of an order's taxes, by their number.
#[derive(Clone, Debug, Default)]
pub(super) struct Taxes {
    all: Vec<Tax>,
    /// Where the rows have their order's id and currency.
    order: Option<usize>,
    currency: Option<usize>,
}

impl Taxes {
    pub(super) fn of(plan: &Plan) -> Self {
        let name = |number| {
            let mut names = plan.targets.iter();
            names.find(|target| target.how == How::TaxName(number)).map(|target| target.column)
        };
        let tax = |target: &Target| match target.how {
            How::TaxAmount(number) => Some(Tax { name: name(number), amount: target.clone() }),
            _ => None,
        };
        Taxes {
            all: plan.targets.iter().filter_map(tax).collect(),
            order: plan.place("orders.order_id"),
            currency: plan.place("orders.currency"),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

/// Names of taxes whose rates are kept; a shop has few.
const KEPT: usize = 16;

/// A cell with the name of a tax, and the rate in it.
#[derive(Clone, Debug)]
pub(super) struct Named {
    cell: String,
    name: Value,
    rate: Value,
}

impl Rows {
    /// A row for each tax that the order's first row names an amount of.
    pub(super) fn put_taxes(
        &mut self,
        plan: &Plan,
        values: &[Value],
        row: &Row<'_>,
        dictionaries: &mut Dictionaries,
    ) {
        let taxes = &plan.once.taxes;
        let of_order = |at: Option<usize>| at.map_or(Value::None, |at| values[at]);
        let order = of_order(taxes.order);
        if order == Value::None {
            return;
        }
        for tax in &taxes.all {
            if row.is_blank(tax.amount.column) {
                continue;
            }
            let cell = row.cell(tax.amount.column);
            // A cell that is no amount has been told already.
            let Ok(amount) = parse_amount(cell, tax.amount.mark) else { continue };
            let (name, rate) =
                self.name_and_rate(tax.name.map_or("", |column| row.cell(column)), dictionaries);
            if !is_missing_value(cell) {
                // In the order of `COLUMNS`.
                let amount = Value::Number(amount);
                let own = [order, name, rate, amount, of_order(taxes.currency)];
                // Amounts of so few digits always fit.
                let _ = push(self.table(TableId::OrderTaxes), &own);
            }
        }
    }

    /// A tax's name, and the rate it names.
    fn name_and_rate(&mut self, cell: &str, dictionaries: &mut Dictionaries) -> (Value, Value) {
        let mut rates = self.rates.iter();
        if let Some(known) = rates.find(|known| is_same(known.cell.as_bytes(), cell.as_bytes())) {
            return (known.name, known.rate);
        }
        let text = bare(cell);
        let name = if is_missing_text(text) {
            Value::None
        } else {
            Value::Text(dictionaries.of("tax_name").code(text))
        };
        let rate = rate_of(text).map_or(Value::None, Value::Number);
        if self.rates.len() < KEPT {
            self.rates.push(Named { cell: cell.to_owned(), name, rate });
        }
        (name, rate)
    }
}

/// The rate in a tax's name, as a fraction: `NL BTW 21%` is 0.21. None where it names none.
fn rate_of(name: &str) -> Option<Number> {
    let before = name.split_once('%')?.0.trim_end();
    let is_part = |mark: char| mark.is_ascii_digit() || matches!(mark, '.' | ',');
    let start = before.trim_end_matches(is_part).len();
    let digits = before[start..].trim_matches(['.', ',']).replace(',', ".");
    parse_amount(&digits, '.').ok()?.hundredth()
}

#[cfg(test)]
mod tests {
    use super::{COLUMNS, rate_of};
    use crate::tables::TableId;

    #[test]
    fn taxes_have_these_columns() {
        let columns = TableId::OrderTaxes.schema().columns;
        assert_eq!(columns.iter().map(|def| def.name).collect::<Vec<_>>(), COLUMNS);
    }

    #[test]
    fn finds_the_rate_in_the_name() {
        for (name, expected) in [
            ("NL BTW 21%", Some("0.21")),
            ("Moms 25.0 %", Some("0.25")),
            ("5,5% TVA", Some("0.055")),
            ("Michigan State Tax 6%", Some("0.06")),
            ("Tax no. 7", None),
            ("BTW %", None),
        ] {
            let found = rate_of(name).map(|rate| rate.shortest().to_string());
            assert_eq!(found.as_deref(), expected, "{name}");
        }
    }
}
