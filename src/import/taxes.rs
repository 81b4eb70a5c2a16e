//! The taxes of an order, which stand in columns beside it.
//!
//! | Tax 1 Name | Tax 1 Value | Tax 2 Name | Tax 2 Value | | tax_name | tax_rate | amount |
//! | --- | --- | --- | --- | --- | --- | --- | --- |
//! | NL BTW 21% | 8.67 | NL BTW 9% | 0.83 | → | NL BTW 21% | 0.21 | 8.67 |
//! | | | | | | NL BTW 9% | 0.09 | 0.83 |

use crate::csv::Row;
use crate::tables::{Dictionaries, TableId};
use crate::values::missing::bare;
use crate::values::{Number, is_missing_text, is_missing_value, parse_amount};

use super::cells::Value;
use super::fields::How;
use super::plan::Plan;
use super::rows::{Rows, push};
use super::target::Target;

/// The columns of one tax.
#[derive(Clone, Debug)]
pub(super) struct Tax {
    name: Option<usize>,
    amount: Target,
}

impl Plan {
    /// The columns of taxes, by their number.
    pub(super) fn taxes(&self) -> Vec<Tax> {
        let name = |number| {
            let mut names = self.targets.iter();
            names.find(|target| target.how == How::TaxName(number)).map(|target| target.column)
        };
        let tax = |target: &Target| match target.how {
            How::TaxAmount(number) => Some(Tax { name: name(number), amount: target.clone() }),
            _ => None,
        };
        self.targets.iter().filter_map(tax).collect()
    }
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
        let schema = TableId::OrderTaxes.schema();
        let place = |name: &str| schema.position(name).unwrap_or_default();
        let of_order = |path: &str| plan.place(path).map_or(Value::None, |at| values[at]);
        let order = of_order("orders.order_id");
        for tax in plan.once.taxes.iter().filter(|_| order != Value::None) {
            let cell = row.cell(tax.amount.column);
            // A cell that is no amount has been told already.
            let Ok(amount) = parse_amount(cell, tax.amount.mark) else { continue };
            let name = bare(tax.name.map_or("", |column| row.cell(column)));
            let mut own = vec![Value::None; schema.columns.len()];
            own[place("order_id")] = order;
            own[place("amount")] = Value::Number(amount);
            own[place("currency")] = of_order("orders.currency");
            if !is_missing_text(name) {
                own[place("tax_name")] = Value::Text(dictionaries.of("tax_name").code(name));
            }
            own[place("tax_rate")] = rate_of(name).map_or(Value::None, Value::Number);
            if !is_missing_value(cell) {
                // Amounts of so few digits always fit.
                let _ = push(self.table(TableId::OrderTaxes), &own);
            }
        }
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
    use super::rate_of;

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
