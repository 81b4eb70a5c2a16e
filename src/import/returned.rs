//! Returns that rows of orders or lines are, or tell of.

use super::cells::Value;
use super::plan::Plan;
use super::push::push;
use super::rows::{Refusal, Rows};
use crate::tables::TableId;

/// The columns of a return, and where a row of orders or lines has them.
const RETURN_FIELDS: &[(&str, &[&str])] = &[
    ("order_id", &["order_lines.order_id", "orders.order_id"]),
    ("line_id", &["order_lines.line_id"]),
    ("sku", &["order_lines.sku"]),
    ("quantity", &["order_lines.quantity"]),
    ("amount", &["order_lines.line_total", "orders.subtotal", "orders.total", "orders.gross"]),
    ("refunded_at", &["orders.created_at"]),
    ("currency", &["orders.currency"]),
];

/// What a returned row says of its order beside the dimensions.
const PARTY_FIELDS: &[&str] = &["order_id", "customer", "customer_email", "currency"];

impl Plan {
    /// The columns of a return, and where rows have their values, the most wanted first.
    pub(super) fn returned(&self) -> Vec<(usize, Vec<usize>)> {
        let column = |(name, from): &(&str, &[&str])| {
            let places = from.iter().filter_map(|path| self.place(path)).collect();
            Some((TableId::Returns.schema().position(name)?, places))
        };
        RETURN_FIELDS.iter().filter_map(column).collect()
    }

    /// The columns of an order that tell who and where, and where rows have them.
    pub(super) fn party(&self) -> Vec<(usize, usize)> {
        let Some(start) = self.start(TableId::Orders) else { return Vec::new() };
        let columns = TableId::Orders.schema().columns.iter().enumerate();
        columns
            .filter(|(_, def)| def.is_dimension || PARTY_FIELDS.contains(&def.name))
            .map(|(position, _)| (position, start + position))
            .collect()
    }
}

impl Rows {
    /// A row that its rule, or its sign, makes a return.
    pub(super) fn put_return(&mut self, plan: &Plan, values: &[Value]) -> Result<(), Refusal> {
        let schema = TableId::Returns.schema();
        let mut own = vec![Value::None; schema.columns.len()];
        for (position, places) in &plan.once.returned {
            own[*position] = first_of(values, places);
        }
        let amount = schema.position("amount").unwrap_or_default();
        if own[amount] == Value::None {
            let number = |path| plan.place(path).and_then(|at| values[at].number());
            let price = number("order_lines.unit_price").zip(number("order_lines.quantity"));
            let product = price.and_then(|(price, quantity)| price.times(quantity));
            own[amount] = product.map_or(Value::None, Value::Number);
        }
        for value in &mut own {
            if let Value::Number(number) = value
                && number.units < 0
            {
                *number = number.negated();
            }
        }
        self.put_party(plan, values);
        push(self.table(TableId::Returns), &own).map_err(Refusal::TooManyDigits)
    }

    /// The return of a row that is a sale as well. What was paid for it the row's line tells; its
    /// day is not known.
    pub(super) fn put_returned(&mut self, plan: &Plan, values: &[Value]) {
        let schema = TableId::Returns.schema();
        let mut own = vec![Value::None; schema.columns.len()];
        let is_told = |name: &str| !matches!(name, "amount" | "refunded_at");
        for (position, places) in &plan.once.returned {
            if is_told(schema.columns[*position].name) {
                own[*position] = first_of(values, places);
            }
        }
        // Texts always fit, and the quantity has fitted the line.
        let _ = push(self.table(TableId::Returns), &own);
    }

    /// Who and where a returned row names, as an order of its own: its amounts and its day are the
    /// return's, and the order it takes from, if it has the same id, has its own.
    fn put_party(&mut self, plan: &Plan, values: &[Value]) {
        let mut own = vec![Value::None; TableId::Orders.schema().columns.len()];
        for &(position, at) in &plan.once.party {
            own[position] = values[at];
        }
        // Texts always fit.
        let _ = self.put_order(&own, &[]);
    }
}

/// The value at the first of these places that has one.
fn first_of(values: &[Value], places: &[usize]) -> Value {
    let found = places.iter().map(|&at| values[at]).find(|value| *value != Value::None);
    found.unwrap_or(Value::None)
}
