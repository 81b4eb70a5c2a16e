//! Where one column's cells go.

use super::fields::How;
use crate::tables::{ColumnDef, Kind, Slot, TableId};
use crate::values::{ColumnStyle, DateOrder};

/// Codes and the words they stand for.
pub(super) type Words = &'static [(&'static str, &'static str)];

/// Where one column's cells go.
#[derive(Clone, Debug)]
pub(super) struct Target {
    /// The column in the file, from 0.
    pub(super) column: usize,
    /// Where the value stands among the row's values.
    pub(super) at: usize,
    pub(super) table: TableId,
    pub(super) position: usize,
    pub(super) kind: Kind,
    pub(super) domain: &'static str,
    /// Where the domain's dictionary stands.
    pub(super) slot: Slot,
    pub(super) how: How,
    pub(super) mark: char,
    pub(super) order: DateOrder,
    /// Seconds east of UTC of times that do not state it, where the tool always writes such.
    pub(super) offset: Option<i32>,
    /// The tool's own codes, and the words they stand for.
    pub(super) words: Words,
    /// Shares are written in per cent.
    pub(super) is_percent: bool,
    /// Where the row's currency stands, if no column names it.
    pub(super) currency_at: Option<usize>,
    /// The currency that the first rows' cells name, all the same one.
    pub(super) currency: Option<&'static str>,
    /// Where the last day of a week or a month stands, if the cell is the first day of a span and
    /// no column gives the last.
    pub(super) last_day_at: Option<usize>,
    /// Whether the row is set aside if the cell cannot be read.
    pub(super) is_vital: bool,
}

impl Target {
    /// Whether a cell's text is kept as it is, so that reading the text kept gives the same once
    /// more.
    pub(super) fn is_text_itself(&self) -> bool {
        self.kind == Kind::Text
            && matches!(self.how, How::Plain | How::Id | How::Customer)
            && self.words.is_empty()
    }
}

/// The shortest way from a cell to its value. A cell that it does not lead anywhere goes the long
/// one.
#[derive(Clone, Copy, Debug)]
pub(super) enum Way {
    /// A plain amount with that decimal mark.
    Amount(char),
    /// An amount that is looked at when the row is put: here it only must be one.
    Checked(char),
    /// A text kept as it is, known to the dictionary there.
    Text(Slot),
    /// A cell like one of the last.
    Memo,
    /// There is none.
    Long,
}

/// What reading a row asks of each target before it looks at the target itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glance {
    pub(super) column: usize,
    pub(super) at: usize,
    pub(super) way: Way,
    /// Whether its cell is read and no more: it changes no other value, and no other changes it.
    pub(super) is_plain: bool,
    /// Whether an empty cell says something.
    pub(super) is_told_by_nothing: bool,
    /// Whether its cell is looked at by others only.
    pub(super) is_idle: bool,
}

impl Glance {
    /// `has_missing`: texts that mean nothing are named for the file, so that no cell is usual.
    pub(super) fn at(target: &Target, has_missing: bool) -> Self {
        Glance {
            column: target.column,
            at: target.at,
            way: if has_missing { Way::Long } else { way(target) },
            is_plain: is_plain(target.how),
            is_told_by_nothing: is_told_by_nothing(target.how),
            is_idle: is_idle(target.how),
        }
    }
}

fn way(target: &Target) -> Way {
    match target.how {
        How::TaxAmount(_) => Way::Checked(target.mark),
        How::Plain if target.kind == Kind::Number => Way::Amount(target.mark),
        _ if target.is_text_itself() => Way::Text(target.slot),
        // Such a cell fills a second field.
        _ if target.currency_at.is_some() || target.last_day_at.is_some() => Way::Long,
        how if is_plain(how) => Way::Memo,
        _ => Way::Long,
    }
}

fn is_idle(how: How) -> bool {
    matches!(
        how,
        How::Part(_)
            | How::Key
            | How::ProductList
            | How::TaxName(_)
            | How::FeeName
            | How::FeeGroup
            | How::PaidBackIf
    )
}

fn is_plain(how: How) -> bool {
    matches!(
        how,
        How::Plain
            | How::Id
            | How::Customer
            | How::Channel
            | How::Currency
            | How::Absolute
            | How::Before
            | How::After
            | How::Duration
            | How::In(_)
            | How::Hours
            | How::CostKind
            | How::ServiceChannel
            | How::GoogleType
            | How::FirstCategory
            | How::TestPayment
            | How::Cancelled
            | How::ValueOf(_)
            | How::Interval
            | How::From(_)
    )
}

fn is_told_by_nothing(how: How) -> bool {
    matches!(
        how,
        How::Transaction
            | How::TransactionStatus
            | How::Account
            | How::OnlyWith
            | How::OnlyLargestPaint
            | How::AtStep
    )
}

/// What needs other values of the row comes after them.
pub(super) fn rank(how: How) -> u8 {
    match how {
        How::TimesSessions
        | How::TimesUsers
        | How::ShareOfSessions
        | How::AtStep
        | How::Host
        | How::Part("/")
        | How::Won
        | How::Profit
        | How::WithoutTax
        | How::LeftOfTotal
        | How::UpOrDown
        | How::Says(_)
        | How::Outgoing => 1,
        How::Direction => 2,
        _ => 0,
    }
}

/// Whether a row is set aside if the cell cannot be read: its day, what its table cannot do
/// without, and figures that are added up or divided with others of the row. A column without
/// any number was given the wrong meaning: that costs its own cells only.
pub(super) fn is_vital(table: TableId, def: &ColumnDef, style: Option<&ColumnStyle>) -> bool {
    const APART: &[TableId] =
        &[TableId::Shipments, TableId::Leads, TableId::Tickets, TableId::Stock, TableId::Staff];
    let schema = table.schema();
    let is_other = style.is_some_and(|style| style.filled > 0 && !style.has_numbers);
    if schema.day == Some(def.name) || schema.needs.contains(&def.name) {
        return true;
    }
    def.kind == Kind::Number && !is_other && !APART.contains(&table)
}
