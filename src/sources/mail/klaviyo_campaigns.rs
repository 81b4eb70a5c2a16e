//! Klaviyo › Campaigns › Export, or Analytics › Custom reports › Campaigns › Export. One row per
//! campaign, or per variation of it. UTF-8, comma, decimal point; counts also as `121401.0`, times
//! in the account's zone without offset. Lists, tags and subjects are quoted texts with commas.
//! Text messages stand among the e-mails (`Campaign Channel`) and are left out.
//!
//! The column of orders is called after the metric that the account counts.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "klaviyo_campaigns",
    name: ("Klaviyo", "Campaigns"),
    fills: &[TableId::Email],
    needs: &[
        &["Campaign Name"],
        &["Send Time", "Send Date"],
        &["Total Recipients"],
        &["Unique Opens", "Unique Clicks"],
        &["Campaign ID", "Campaign Channel", "Spam Complaints", "Unique Placed Order"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks {
        decimal_mark: Some('.'),
        date_order: Some(DateOrder::Ymd),
        left_out: &[("Campaign Channel", super::NO_MAILS)],
        ..PLAIN
    },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Campaign Name"], &["email.campaign"]),
    to(&["Send Time", "Send Date"], &["email.date"]),
    to(&["Total Recipients"], &["email.sent"]),
    to(&["Successful Deliveries"], &["email.delivered"]),
    to(&["Unique Opens"], &["email.opened"]),
    to(&["Unique Clicks"], &["email.clicked"]),
    to(&["Bounces"], &["email.bounced"]),
    to(&["Spam Complaints"], &["email.spam"]),
    to(&["Unsubscribes"], &["email.unsubscribed"]),
    to(&["Unique Placed Order", "Unique Ordered Product"], &["email.orders"]),
    to(&["Revenue"], &["email.revenue"]),
    known(&["Tags", "Subject", "List", "Send Weekday", "Placed Order Rate", "Open Rate"]),
    known(&["Total Opens", "Click Rate", "Total Clicks", "Spam Complaints Rate", "Bounce Rate"]),
    known(&[
        "Campaign ID",
        "Campaign Channel",
        "Unsubscribe Rate",
        "Placed Order",
        "Excluded List",
    ]),
    known(&["Variation Name", "Winning Variation?", "Status", "Revenue per Recipient"]),
];
