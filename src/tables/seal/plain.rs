//! Tables whose rows stand for themselves: the files' rows one after the other, in one currency,
//! with a day, and linked to what they are about.

use super::currency::Currencies;
use super::files::{Files, Part, day_of};
use super::joined::Joined;
use super::left_out::LeftOutAmounts;
use super::links::Links;
use super::scatter::scatter_all;
use super::{coverage, money};
use crate::calendar::Period;
use crate::note::Note;
use crate::tables::column::{Column, NO_DAY};
use crate::tables::schema::{Kind, TableId};
use crate::tables::sealed::{NO_ROW, SealedTable};

/// How the files of a table are joined.
pub(super) struct Plain {
    pub(super) id: TableId,
    /// What tells rows apart, so that a later file's row stands for an earlier one's: the first of
    /// these whose first column the row has; without any of them all that is not a number.
    pub(super) keys: &'static [&'static [&'static str]],
    /// Whether numbers tell rows apart too: rows have no name of their own.
    has_nameless_rows: bool,
    /// Whether ids are one system's, and another system may have the same.
    pub(super) has_own_ids: bool,
    /// Amounts of money.
    pub(super) money: &'static [&'static str],
    /// The days between files that are covered too.
    span: Span,
}

/// Which days files cover beyond those from their first row to their last.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Span {
    /// Short gaps between files.
    Files,
    /// All days between the first and the last row of any file: what was last said holds, or
    /// nothing happened.
    Whole,
    /// Whole months: booked by month.
    Months,
}

const fn plain(id: TableId, keys: &'static [&'static [&'static str]]) -> Plain {
    Plain { id, keys, has_nameless_rows: false, has_own_ids: false, money: &[], span: Span::Files }
}

const EMAIL_EVENT: &[&str] = &[
    "customer",
    "events",
    "date",
    "campaign",
    "sent",
    "delivered",
    "opened",
    "clicked",
    "bounced",
    "spam",
    "unsubscribed",
    "subscribed",
    "revenue",
];

/// All tables joined so.
pub(super) const PLAIN: &[Plain] = &[
    Plain {
        money: &["pick_cost", "pack_cost", "storage_cost", "shipping_cost"],
        ..plain(TableId::Shipments, &[&["shipment_id"], &["order_id", "warehouse"]])
    },
    Plain {
        has_own_ids: true,
        money: &["amount"],
        ..plain(TableId::Leads, &[&["lead_id"], &["created_at", "customer", "channel", "source"]])
    },
    Plain {
        has_own_ids: true,
        money: &["revenue"],
        // Rows that are single events are told apart by all they have.
        ..plain(
            TableId::Email,
            &[EMAIL_EVENT, &["date", "date_to", "campaign", "customer", "events"]],
        )
    },
    Plain { has_own_ids: true, ..plain(TableId::Tickets, &[&["ticket_id"]]) },
    Plain { has_nameless_rows: true, ..plain(TableId::Surveys, &[]) },
    Plain { has_nameless_rows: true, ..plain(TableId::Reviews, &[]) },
    Plain {
        money: &["unit_cost"],
        span: Span::Whole,
        ..plain(TableId::Stock, &[&["sku", "date", "warehouse"], &["product", "date", "warehouse"]])
    },
    Plain {
        has_nameless_rows: true,
        money: &["amount"],
        span: Span::Months,
        ..plain(TableId::Costs, &[])
    },
    Plain { has_nameless_rows: true, money: &["amount"], ..plain(TableId::Cash, &[]) },
    Plain { has_nameless_rows: true, ..plain(TableId::PageLoads, &[]) },
    Plain { has_nameless_rows: true, ..plain(TableId::Uptime, &[]) },
    Plain { has_nameless_rows: true, span: Span::Whole, ..plain(TableId::Incidents, &[]) },
    Plain {
        has_own_ids: true,
        money: &["amount"],
        ..plain(TableId::Carts, &[&["cart_id"], &["created_at", "customer"]])
    },
    plain(TableId::OrderTaxes, &[&["order_id", "tax_name", "tax_rate"]]),
    plain(TableId::Staff, &[&["employee", "date"]]),
];

/// The rows of a table, and where they are of.
pub(super) struct Rows<'a> {
    pub(super) plain: &'static Plain,
    parts: Vec<Part<'a>>,
    joined: Joined,
    /// The columns of the files, by name.
    pub(super) table: SealedTable,
}

impl<'a> Rows<'a> {
    /// The rows of all files, without those that a later one has too. None where no file has any.
    pub(super) fn join(
        files: &Files<'a>,
        plain: &'static Plain,
        notes: &mut Vec<Note>,
    ) -> Option<Self> {
        let parts = files.parts(plain.id);
        if parts.is_empty() {
            return None;
        }
        let joined = Joined::new(files, plain, &parts);
        if joined.repeated > 0 {
            let table = plain.id.schema().name.to_owned();
            let values = [("table", table), ("rows", joined.repeated.to_string())];
            notes.push(Note::new("repeated_rows", values));
        }
        let mut table = SealedTable::new(plain.id, joined.file.len());
        table.columns = scatter_all(&parts, &joined.targets, table.rows, &[]);
        Some(Rows { plain, parts, joined, table })
    }

    /// By row, whether its file tells of a column at all, be it that this cell is empty; or one
    /// that completes its file.
    pub(super) fn tells(&self, files: &Files<'_>, name: &str) -> Vec<bool> {
        let mut tells = vec![false; self.table.rows];
        let telling: Vec<usize> =
            (0..self.parts.len()).filter(|&part| files.tells(&self.parts[part], name)).collect();
        for (number, targets) in self.joined.targets.iter().enumerate() {
            let completes = |part: &usize| self.joined.completes(&self.parts, *part, number);
            if telling.iter().any(completes) {
                let kept = targets.iter().filter(|&&row| row != NO_ROW);
                kept.for_each(|&row| tells[row as usize] = true);
            }
        }
        tells
    }

    /// The file a row is of.
    pub(super) fn file(&self, row: usize) -> u32 {
        self.joined.file[row]
    }

    /// Links to orders and articles; customers under one name each.
    pub(super) fn link(&mut self, links: &Links<'_>) {
        links.put(&mut self.table);
    }

    /// `day`, and `day_to` where rows hold for a span.
    pub(super) fn set_days(&mut self) {
        let schema = self.plain.id.schema();
        let columns = &mut self.table.columns;
        let day = schema.day.and_then(|name| match columns.get(name)? {
            Column::Day(days) => Some(days.clone()),
            Column::Instant(at) => Some(at.iter().map(|&at| day_of(at)).collect()),
            _ => None,
        });
        let day: Vec<i32> = day.unwrap_or_else(|| vec![NO_DAY; self.table.rows]);
        columns.remove("date");
        if schema.position("date_to").is_some() {
            let to = match columns.remove("date_to") {
                Some(Column::Day(to)) => to,
                _ => vec![NO_DAY; self.table.rows],
            };
            let last = |(&to, &from): (&i32, &i32)| if to < from { from } else { to };
            columns.insert("day_to", Column::Day(to.iter().zip(&day).map(last).collect()));
        }
        columns.insert("day", Column::Day(day));
    }

    /// The days that the files cover, by the rows' days and what the files state.
    pub(super) fn cover(&mut self, files: &Files<'_>) {
        let days = ["day", "day_to"].into_iter().filter_map(|name| self.table.days(name));
        let days: Vec<&[i32]> = days.collect();
        let of_file = |file: u32| {
            let own = self.joined.file.iter().enumerate().filter(|(_, of)| **of == file);
            let seen =
                coverage::span(own.flat_map(|(row, _)| days.iter().map(move |days| &days[row])));
            [seen, files.stated_period(file)]
        };
        let mut numbers: Vec<u32> = self.parts.iter().map(|part| part.file).collect();
        numbers.dedup();
        let spans = numbers.into_iter().flat_map(of_file).flatten().collect();
        self.table.coverage = self.plain.span.widen(spans);
    }

    /// Amounts in the reporting currency. Rows of amounts without a rate go, and are counted.
    pub(super) fn convert(&mut self, currencies: &Currencies, left_out: &mut LeftOutAmounts) {
        let rates = money::rates(&self.table, &self.joined.file, currencies);
        let kept = money::leave_out(&self.table, &self.joined.file, &rates, currencies, left_out);
        money::convert(&mut self.table, self.plain.money, &rates);
        self.table.columns.remove("currency");
        if kept.contains(&false) {
            self.retain(&kept);
        }
    }

    fn retain(&mut self, kept: &[bool]) {
        let mut next = 0;
        let places: Vec<u32> = kept
            .iter()
            .map(|&kept| {
                next += u32::from(kept);
                if kept { next - 1 } else { NO_ROW }
            })
            .collect();
        for target in self.joined.targets.iter_mut().flatten().filter(|target| **target != NO_ROW) {
            *target = places[*target as usize];
        }
        let mut of_row = kept.iter();
        self.joined.file.retain(|_| of_row.next().is_some_and(|kept| *kept));
        money::retain(&mut self.table, kept);
    }
}

impl Plain {
    /// All that can tell rows apart.
    pub(super) fn all_keys(&self) -> Vec<&'static str> {
        let is_key = |kind: Kind| !matches!(kind, Kind::Number | Kind::Ratio);
        let columns = self.id.schema().columns.iter();
        let own = columns.filter(|def| self.has_nameless_rows || is_key(def.kind));
        own.map(|def| def.name).collect()
    }
}

impl Span {
    fn widen(self, spans: Vec<Period>) -> Vec<Period> {
        match self {
            Span::Files => coverage::merge(spans),
            Span::Whole => coverage::whole(&spans).into_iter().collect(),
            Span::Months => coverage::merge(spans.into_iter().map(coverage::months).collect()),
        }
    }
}
