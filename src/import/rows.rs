//! The values of rows into the canonical tables.

use std::collections::BTreeMap;

use hashbrown::HashMap;

use crate::csv::Row;
use crate::problem::Code;
use crate::tables::{Dictionaries, NoRoom, Table, TableId};
use crate::values::{Number, parse_amount, parse_count};

use super::cells::Value;
use super::fields::How;
use super::plan::{Plan, Write};
use super::push::push;
use super::taxes::Named;

/// No row of an order.
const NO_ROW: u32 = u32::MAX;

/// Why a row could not be put into its tables.
pub(super) enum Refusal {
    /// A column its table cannot do without is empty; the place of its value.
    Missing(usize),
    /// Digits of the value at that place do not fit its column; the rest of the row is kept.
    TooManyDigits(usize),
    /// What began at that place cannot have lasted so long.
    TooLong(usize),
}

impl Refusal {
    pub(super) fn code(&self) -> Code {
        match self {
            Refusal::Missing(_) => Code::MissingValue,
            Refusal::TooManyDigits(_) => Code::TooManyDigits,
            Refusal::TooLong(_) => Code::NotADuration,
        }
    }
}

/// The tables a file fills.
#[derive(Default)]
pub(super) struct Rows {
    pub(super) tables: BTreeMap<TableId, Table>,
    /// By an order's code its row in `orders`.
    orders: Vec<u32>,
    last_order: Option<(u32, usize)>,
    /// Taxes by the cells that name them.
    pub(super) rates: Vec<Named>,
    /// The delivery put last.
    last_shipment: Vec<Value>,
    /// What tells rows of funnels apart → their row in `sessions`.
    pub(super) funnels: HashMap<Vec<Value>, usize>,
    /// Whether the row put last gave an order that had been given before.
    pub(super) is_repeat: bool,
}

impl Rows {
    /// Makes room for so many rows more in every table. `codes`: how many codes of orders there are
    /// by now.
    ///
    /// # Errors
    /// There is not so much memory.
    pub(super) fn make_room(&mut self, rows: usize, codes: usize) -> Result<(), NoRoom> {
        let codes = (codes + rows).saturating_sub(self.orders.len());
        self.orders.try_reserve(codes).map_err(|_| NoRoom)?;
        self.tables.values_mut().try_for_each(|table| table.make_room(rows))
    }

    /// Gives back all that was put.
    pub(super) fn clear(&mut self) {
        *self = Rows::default();
    }

    /// Puts a row's values into all tables of the plan.
    pub(super) fn put(
        &mut self,
        plan: &Plan,
        values: &mut [Value],
        row: &Row<'_>,
        file: &str,
        dictionaries: &mut Dictionaries,
    ) -> Result<(), Refusal> {
        if let Some(at) = plan.once.made_id {
            values[at] = made_id(row, file, dictionaries);
            if let Some((_, line)) = plan.once.order_ids {
                values[line] = values[at];
            }
        }
        if !plan.once.rates.is_empty() {
            return self.put_rates(plan, values, row, dictionaries);
        }
        if plan.once.fees.is_there() {
            return self.put_fees(plan, values, row, dictionaries);
        }
        if plan.since.is_some() {
            return self.put_days(plan, values);
        }
        if let Some(&at) = plan.once.needed.iter().find(|&&at| values[at] == Value::None) {
            return Err(Refusal::Missing(at));
        }
        let mut result = Ok(());
        self.is_repeat = false;
        for write in plan.once.writes.iter().filter(|write| write.has_row(values)) {
            let own = &values[write.start..write.end];
            let done = match write.table {
                TableId::Orders => self.put_order(own, &plan.once.over_rows),
                TableId::Shipments if plan.quirks.repeats_orders => self.put_shipment(own),
                TableId::Sessions if plan.once.has_steps => self.put_step(own),
                TableId::OrderLines if plan.once.product_list.is_some() => {
                    self.put_list(plan, own, row, dictionaries)
                }
                TableId::OrderLines if plan.once.details.is_some() => {
                    self.put_details(plan, own, row, dictionaries)
                }
                TableId::OrderLines if plan.has_packed_only(values) => {
                    self.put_packed(plan, own, row, dictionaries)
                }
                TableId::OrderLines
                    if plan.once.line.iter().all(|&at| values[at] == Value::None) =>
                {
                    Ok(())
                }
                _ => push(self.table(write.table), own),
            };
            if let Err(position) = done {
                result = Err(Refusal::TooManyDigits(write.start + position));
            }
        }
        if !self.is_repeat && !plan.once.taxes.is_empty() {
            self.put_taxes(plan, values, row, dictionaries);
        }
        result.and(self.put_leaving(plan, values, row))
    }

    /// Orders and their lines can be told twice, and then their place is asked for.
    pub(super) fn mark_line(&mut self, line: u32) {
        for id in [TableId::Orders, TableId::OrderLines] {
            if let Some(table) = self.tables.get_mut(&id) {
                table.mark_line(line);
            }
        }
    }

    pub(super) fn table(&mut self, id: TableId) -> &mut Table {
        self.tables.entry(id).or_insert_with(|| Table::new(id))
    }

    /// A delivery that the rows of an order's lines repeat is one.
    fn put_shipment(&mut self, own: &[Value]) -> Result<(), usize> {
        if self.last_shipment == own {
            return Ok(());
        }
        self.last_shipment.clear();
        self.last_shipment.extend_from_slice(own);
        push(self.table(TableId::Shipments), own)
    }

    /// An order's row is made when its id is first met; later rows fill what is missing, and add
    /// their part `over_rows`.
    pub(super) fn put_order(&mut self, own: &[Value], over_rows: &[usize]) -> Result<(), usize> {
        let Value::Text(id) = own[0] else { return Ok(()) };
        let known = match self.last_order {
            Some((last, row)) if last == id => Some(row),
            _ => self.row_of_order(id),
        };
        let Some(row) = known else {
            let table = self.table(TableId::Orders);
            let result = push(table, own);
            let row = table.rows - 1;
            self.keep_order(id, row);
            self.last_order = Some((id, row));
            return result;
        };
        self.last_order = Some((id, row));
        self.is_repeat = true;
        let table = self.table(TableId::Orders);
        let mut result = Ok(());
        for &position in over_rows {
            let before = table.column_mut(position).number(row);
            if let (Some(before), Value::Number(part)) = (before, own[position])
                && !before
                    .plus(part)
                    .is_some_and(|sum| Value::Number(sum).put(table, row, position))
            {
                result = Err(position);
            }
        }
        for (position, value) in own.iter().enumerate().skip(1) {
            if *value != Value::None
                && table.column_mut(position).is_missing(row)
                && !value.put(table, row, position)
            {
                result = Err(position);
            }
        }
        result
    }

    fn row_of_order(&self, code: u32) -> Option<usize> {
        let row = self.orders.get(code as usize).copied().filter(|&row| row != NO_ROW)?;
        Some(row as usize)
    }

    fn keep_order(&mut self, code: u32, row: usize) {
        let at = code as usize;
        if self.orders.len() <= at {
            self.orders.resize(at + 1, NO_ROW);
        }
        self.orders[at] = row as u32;
    }

    /// `2× Mug, 1× Cap`: a line for each.
    fn put_list(
        &mut self,
        plan: &Plan,
        own: &[Value],
        row: &Row<'_>,
        dictionaries: &mut Dictionaries,
    ) -> Result<(), usize> {
        let schema = TableId::OrderLines.schema();
        let place = |name| schema.position(name).unwrap_or_default();
        let (product, quantity) = (place("product"), place("quantity"));
        let cell = plan.once.product_list.map_or("", |column| row.cell(column));
        let mut result = Ok(());
        for (count, name) in products(cell) {
            let mut line = own.to_vec();
            line[product] = Value::Text(dictionaries.of("product").code(name));
            line[quantity] = Value::Number(Number::whole(count));
            result = result.and(push(self.table(TableId::OrderLines), &line));
        }
        result
    }

    /// A day's rates, a column each: a row for each that is given.
    fn put_rates(
        &mut self,
        plan: &Plan,
        values: &[Value],
        row: &Row<'_>,
        dictionaries: &mut Dictionaries,
    ) -> Result<(), Refusal> {
        let start = plan.start(TableId::FxRates).unwrap_or_default();
        let place = |name| TableId::FxRates.schema().position(name).unwrap_or_default();
        if values[start + place("date")] == Value::None {
            return Err(Refusal::Missing(start + place("date")));
        }
        let mut own = values[start..start + TableId::FxRates.schema().columns.len()].to_vec();
        for target in &plan.once.rates {
            let How::RateOf(code) = target.how else { continue };
            let Ok(rate) = parse_amount(row.cell(target.column), target.mark) else { continue };
            own[place("currency")] = Value::Text(dictionaries.of("currency").code(code));
            own[place("per_eur")] = Value::Number(rate);
            push(self.table(TableId::FxRates), &own)
                .map_err(|position| Refusal::TooManyDigits(start + position))?;
        }
        Ok(())
    }
}

impl Write {
    /// Whether a row has one for this table: a second table's must say something of its own.
    fn has_row(&self, values: &[Value]) -> bool {
        let is_there = |at: &usize| match values[*at] {
            Value::None => false,
            // Nothing of the line came back.
            Value::Number(number) if self.table == TableId::Returns => number.units != 0,
            _ => true,
        };
        self.own
            .as_ref()
            .is_none_or(|own| own.iter().any(is_there) && self.needs.iter().all(is_there))
    }
}

/// An id for an order of a file that has none: the file and the row.
fn made_id(row: &Row<'_>, file: &str, all: &mut Dictionaries) -> Value {
    Value::Text(all.of("order_id").code(&format!("{file} row {}", row.row)))
}

/// Quantities and names of a list such as `2× Mug, blue, 1× Cap`.
fn products(list: &str) -> Vec<(i64, &str)> {
    let mut starts: Vec<(usize, usize, i64)> = Vec::new();
    for (at, sign) in list.match_indices(['×', 'x']) {
        let digits =
            list[..at].len() - list[..at].trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let start = at - digits;
        let is_start = start == 0 || list[..start].ends_with(", ");
        let rest = at + sign.len();
        if digits > 0
            && is_start
            && list[rest..].starts_with(' ')
            && let Ok(count) = parse_count(&list[start..at], '.')
        {
            starts.push((start, rest + 1, count));
        }
    }
    let ends = starts.iter().skip(1).map(|(start, ..)| start - 2).chain([list.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|((_, name, count), end)| (*count, list[*name..end].trim()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::products;

    #[test]
    fn takes_a_list_of_products_apart() {
        for (list, expected) in [
            ("2× Mug, 1× Cap", vec![(2, "Mug"), (1, "Cap")]),
            ("1× Mug, blue, 10× Box 2x 3", vec![(1, "Mug, blue"), (10, "Box 2x 3")]),
            ("3x Cap", vec![(3, "Cap")]),
            ("Mug", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(products(list), expected, "{list}");
        }
    }
}
