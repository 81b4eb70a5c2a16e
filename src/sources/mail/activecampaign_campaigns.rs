//! ActiveCampaign › Reports › Campaign performance › Export. One row per campaign. Not confirmed:
//! likely names; comma, UTF-8, decimal point.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "activecampaign_campaigns",
    name: ("ActiveCampaign", "Campaign performance"),
    fills: &[TableId::Email],
    needs: &[
        &["Campaign", "Campaign Name"],
        &["Send Date"],
        &["Sends"],
        &["Unsubscribes"],
        &["Bounces", "Hard Bounces"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), date_order: Some(DateOrder::Ymd), ..PLAIN },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Campaign", "Campaign Name"], &["email.campaign"]),
    to(&["Send Date"], &["email.date"]),
    to(&["Sends"], &["email.sent"]),
    to(&["Unique Opens"], &["email.opened"]),
    to(&["Opens"], &["email.opened"]),
    to(&["Unique Clicks"], &["email.clicked"]),
    to(&["Clicks"], &["email.clicked"]),
    to(&["Unsubscribes"], &["email.unsubscribed"]),
    to(&["Bounces"], &["email.bounced"]),
    to(&["Soft Bounces"], &["email.bounced_part"]),
    to(&["Hard Bounces"], &["email.bounced_part"]),
    to(&["Revenue"], &["email.revenue"]),
    known(&["Open Rate", "Click Rate", "Click to Open Rate", "Unsubscribe Rate", "Bounce Rate"]),
];
