//! Where the values of a row stand that need each other, looked up once a table.

use std::collections::BTreeSet;

use hashbrown::HashMap;

use crate::tables::TableId;

use super::cells::Value;
use super::fees::Fees;
use super::fields::How;
use super::plan::{Channel, Once, Plan, Write};
use super::sayings::Saying;
use super::target::{Glance, Target, Way};
use super::taxes::Taxes;

const LEFT_AT: How = How::Says(Saying::LeftAt);

impl Plan {
    /// Looks everything up.
    pub(super) fn look_up(&self) -> Once {
        let tables = || self.tables.iter().copied();
        let pair = self.place("orders.order_id").zip(self.place("order_lines.order_id"));
        let has_id = self.fills("orders.order_id") || self.fills("order_lines.order_id");
        let is_line = |target: &&Target| target.table == TableId::OrderLines && target.position > 0;
        let is_rate = |target: &&Target| matches!(target.how, How::RateOf(_));
        let details = self.targets.iter().find(|target| target.how == How::Details);
        let is_over_rows =
            |target: &&Target| matches!(target.how, How::OverRows | How::OffOverRows);
        // Several columns may add to one number.
        let over_rows: BTreeSet<usize> =
            self.targets.iter().filter(is_over_rows).map(|target| target.position).collect();
        let list = self.targets.iter().find(|target| target.how == How::ProductList);
        let of_how = |how: How| {
            self.targets.iter().filter(|target| target.how == how).cloned().collect::<Vec<_>>()
        };
        let writes: Vec<Write> =
            tables().filter_map(|(table, start)| self.write(table, start)).collect();
        let first = writes.iter().filter(|write| write.own.is_none());
        let glances = self.glances(pair);
        // Of several columns for one value mostly the first alone is read.
        let is_looked_up = |&index: &usize| {
            let glance: &Glance = &glances[index];
            let is_first = glances[..index].iter().all(|other| other.at != glance.at);
            is_first && !glance.is_idle && matches!(glance.way, Way::Text(_))
        };
        Once {
            texts: (0..glances.len()).filter(is_looked_up).collect(),
            needed: first.flat_map(|write| write.needs.iter().copied()).collect(),
            writes,
            sessions: self.place("sessions.sessions"),
            users: self.place("sessions.users"),
            order_ids: pair,
            made_id: self.place("orders.order_id").filter(|_| !has_id),
            spans: tables().filter_map(|(table, start)| self.span_of(table, start)).collect(),
            channels: tables().filter_map(|(table, start)| self.channel_of(table, start)).collect(),
            left_at: self.targets.iter().find(|target| target.how == LEFT_AT).cloned(),
            rates: self.targets.iter().filter(is_rate).cloned().collect(),
            has_steps: self.has_steps(),
            product_list: list.map(|target| target.column),
            details: details.map(|target| target.column),
            over_rows: over_rows.into_iter().collect(),
            fees: Fees::new(&self.targets),
            packed: of_how(How::PackedList),
            line: self.targets.iter().filter(is_line).map(|target| target.at).collect(),
            taxes: Taxes::of(self),
            has_transactions: self.has_transactions(),
            glances,
            parts: self.targets_where(|how| matches!(how, How::Part(_))),
            keys: self.targets_where(|how| how == How::Key),
            returned: self.returned(),
            party: self.party(),
            repeated: self.repeated(),
            counted_on: self
                .place("stock.date")
                .filter(|_| self.fills("stock.on_hand") && !self.fills("stock.date")),
        }
    }

    /// What each target asks of a row. A line's id in the column of its order's is taken from that.
    fn glances(&self, ids: Option<(usize, usize)>) -> Vec<Glance> {
        let has_missing = !self.missing.is_empty();
        let mut all: Vec<Glance> =
            self.targets.iter().map(|target| Glance::at(target, has_missing)).collect();
        let only = |at: usize| {
            let mut own = self.targets.iter().enumerate().filter(|(_, target)| target.at == at);
            own.next().filter(|_| own.next().is_none())
        };
        let is_constant = |at: usize| self.constants.iter().any(|(other, _)| *other == at);
        if let Some((order, line)) = ids
            && let (Some((_, order)), Some((index, line))) = (only(order), only(line))
            && (order.column, order.how, order.words) == (line.column, line.how, line.words)
            && self.fill_down.is_none()
            && !is_constant(line.at)
        {
            all[index].is_idle = true;
        }
        all
    }

    /// Whether the row's lines are packed into cells, and no other column says a thing of a line.
    pub(super) fn has_packed_only(&self, values: &[Value]) -> bool {
        !self.once.packed.is_empty() && self.once.line.iter().all(|&at| values[at] == Value::None)
    }

    /// Where every field of the plan's tables stands, by its name.
    pub(super) fn all_places(&self) -> HashMap<String, usize> {
        let of_table = |&(table, start): &(TableId, usize)| {
            let schema = table.schema();
            let columns = schema.columns.iter().enumerate();
            columns.map(move |(at, def)| (format!("{}.{}", schema.name, def.name), start + at))
        };
        self.tables.iter().flat_map(of_table).collect()
    }

    fn targets_where(&self, is: impl Fn(How) -> bool) -> Vec<usize> {
        (0..self.targets.len()).filter(|&index| is(self.targets[index].how)).collect()
    }

    /// The column of an order's id, where several rows of one order are no lines of it.
    fn repeated(&self) -> Option<usize> {
        // An order may be paid in several parts.
        let is_odd = self.start(TableId::OrderLines).is_none() && !self.has_transactions();
        let id = self.place("orders.order_id").filter(|_| is_odd)?;
        self.targets.iter().position(|target| target.at == id)
    }

    fn write(&self, table: TableId, start: usize) -> Option<Write> {
        let schema = table.schema();
        let needs = schema.needs.iter().filter_map(|name| schema.position(name));
        // Taxes in columns of their own are put beside their order.
        let is_beside = |target: &&Target| matches!(target.how, How::TaxAmount(_));
        let mut own = self.targets.iter().filter(|target| target.table == table);
        let is_written = own.clone().next().is_some() && !own.any(|target| is_beside(&target));
        is_written.then(|| Write {
            table,
            start,
            end: start + schema.columns.len(),
            needs: needs.map(|position| start + position).collect(),
            own: self.is_second(table).then(|| self.own_of(table)),
        })
    }

    fn has_transactions(&self) -> bool {
        self.targets.iter().any(|target| target.how == How::Transaction)
    }

    /// Whether rows are put there beside the orders, articles or events they are.
    fn is_second(&self, table: TableId) -> bool {
        let is_first = |target: &Target| match table {
            TableId::Shipments | TableId::Stock => target.table <= TableId::Products,
            TableId::Orders | TableId::Returns if self.has_transactions() => true,
            TableId::Orders | TableId::OrderLines => target.table == TableId::Sessions,
            TableId::Returns => target.table <= TableId::OrderLines,
            _ => false,
        };
        self.targets.iter().any(is_first)
    }

    /// The values that make a row of the table, which ids do not. An event makes an order if it is
    /// a purchase.
    fn own_of(&self, table: TableId) -> Vec<usize> {
        if let (Some(at), TableId::Orders | TableId::OrderLines) =
            (self.place("sessions.purchases"), table)
        {
            return vec![at];
        }
        let own = self.targets.iter().filter(|target| target.table == table);
        own.filter(|target| target.how != How::Id).map(|target| target.at).collect()
    }

    /// First and last day, where the table has a span and the file no column of days for it.
    fn span_of(&self, table: TableId, start: usize) -> Option<(usize, usize)> {
        let schema = table.schema();
        let (from, to) = (schema.position("date")?, schema.position("date_to")?);
        let has_day = self.targets.iter().any(|target| target.at == start + from);
        (!has_day).then_some((start + from, start + to))
    }

    fn channel_of(&self, table: TableId, start: usize) -> Option<Channel> {
        let schema = table.schema();
        let at = start + schema.position("channel")?;
        let source = start + schema.position("source")?;
        let medium = schema.position("medium").map(|medium| start + medium);
        let has = |at: usize| self.targets.iter().any(|target| target.at == at);
        (has(source) || medium.is_some_and(has)).then(|| Channel {
            at,
            source,
            medium,
            is_always: table == TableId::Sessions && has(source),
        })
    }
}
