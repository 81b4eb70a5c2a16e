//! Klaviyo › Analytics › Custom reports › Flow performance by day › Export. One row per message of
//! a flow and day. UTF-8, comma, decimal point; days `MM/DD/YYYY` or `YYYY-MM-DD`; rates are
//! fractions. There is no column of mails sent: `Delivered` is what the rates of complaints and of
//! unsubscribing are of, so these become counts; the bounce rate is of mails sent and does not.
//! Text messages stand among the e-mails and are left out.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "klaviyo_flows",
    name: ("Klaviyo", "Flows by day"),
    fills: &[TableId::Email],
    needs: &[&["Day", "Date"], &["Flow Name", "Flow ID"], &["Delivered"]],
    columns: &[COLUMNS],
    quirks: Quirks {
        decimal_mark: Some('.'),
        date_order: Some(DateOrder::Mdy),
        left_out: &[("Flow Message Channel", super::NO_MAILS)],
        ..PLAIN
    },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Day", "Date"], &["email.date"]),
    to(&["Flow Name"], &["email.campaign"]),
    to(&["Delivered"], &["email.delivered"]),
    to(&["Unique Opens"], &["email.opened"]),
    to(&["Unique Clicks"], &["email.clicked"]),
    to(&["Unsubscribes"], &["email.unsubscribed"]),
    to(&["Unsub Rate", "Unsubscribe Rate"], &["email.unsubscribed_rate"]),
    to(&["Spam Complaints"], &["email.spam"]),
    to(&["Complaint Rate", "Spam Complaints Rate"], &["email.spam_rate"]),
    to(&["Bounces"], &["email.bounced"]),
    to(&["Placed Order", "Unique Placed Order"], &["email.orders"]),
    to(&["Revenue"], &["email.revenue"]),
    known(&["Flow ID", "Flow Message ID", "Flow Message Name", "Flow Message Channel", "Status"]),
    known(&["Open Rate", "Click Rate", "Placed Order Rate", "Revenue per Recipient"]),
    known(&["Bounce Rate", "Tags"]),
];
