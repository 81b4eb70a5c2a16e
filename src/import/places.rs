//! Where the values of a row stand that need each other, looked up once a table.

use crate::tables::TableId;

use super::fields::How;
use super::plan::{Plan, Target};

/// Places looked up once a table instead of once a row.
#[derive(Clone, Debug, Default)]
pub(super) struct Once {
    /// The tables that columns of the file go to.
    pub(super) writes: Vec<Write>,
    /// `sessions.sessions` and `sessions.users`.
    pub(super) sessions: Option<usize>,
    pub(super) users: Option<usize>,
    /// The ids of a row's order and of its line.
    pub(super) order_ids: Option<(usize, usize)>,
    /// `orders.order_id`, where no column gives it.
    pub(super) made_id: Option<usize>,
    /// First and last day of rows that take the file's period.
    pub(super) spans: Vec<(usize, usize)>,
    /// Channels to derive.
    pub(super) channels: Vec<Channel>,
    /// The column of a list of products.
    pub(super) product_list: Option<usize>,
    /// The values that make a line of a row.
    pub(super) line: Vec<usize>,
}

/// A table that rows are put into.
#[derive(Clone, Debug)]
pub(super) struct Write {
    pub(super) table: TableId,
    pub(super) start: usize,
    pub(super) end: usize,
    /// What it cannot do without.
    pub(super) needs: Vec<usize>,
}

/// A channel that follows from source and medium.
#[derive(Clone, Copy, Debug)]
pub(super) struct Channel {
    pub(super) at: usize,
    pub(super) source: usize,
    pub(super) medium: Option<usize>,
    /// Neither known means that the visitor came directly.
    pub(super) is_always: bool,
}

impl Plan {
    /// Looks everything up.
    pub(super) fn look_up(&self) -> Once {
        let tables = || self.tables.iter().copied();
        let pair = self.place("orders.order_id").zip(self.place("order_lines.order_id"));
        let has_id = self.fills("orders.order_id") || self.fills("order_lines.order_id");
        let is_line = |target: &&Target| target.table == TableId::OrderLines && target.position > 0;
        let list = self.targets.iter().find(|target| target.how == How::ProductList);
        Once {
            writes: tables().filter_map(|(table, start)| self.write(table, start)).collect(),
            sessions: self.place("sessions.sessions"),
            users: self.place("sessions.users"),
            order_ids: pair,
            made_id: self.place("orders.order_id").filter(|_| !has_id),
            spans: tables().filter_map(|(table, start)| self.span_of(table, start)).collect(),
            channels: tables().filter_map(|(table, start)| self.channel_of(table, start)).collect(),
            product_list: list.map(|target| target.column),
            line: self.targets.iter().filter(is_line).map(|target| target.at).collect(),
        }
    }

    fn write(&self, table: TableId, start: usize) -> Option<Write> {
        let schema = table.schema();
        let needs = schema.needs.iter().filter_map(|name| schema.position(name));
        self.targets.iter().any(|target| target.table == table).then(|| Write {
            table,
            start,
            end: start + schema.columns.len(),
            needs: needs.map(|position| start + position).collect(),
        })
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
