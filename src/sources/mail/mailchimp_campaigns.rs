//! Mailchimp › Analytics › Reports › Export. One row per campaign. UTF-8, comma, headers with
//! blanks quoted; `Jun 09, 2018 09:30 pm` in the account's time without offset; rates `27.78%`;
//! plain numbers with a decimal point.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "mailchimp_campaigns",
    name: ("Mailchimp", "Campaigns"),
    fills: &[TableId::Email],
    needs: &[
        &["Title"],
        &["Send Date"],
        &["Total Recipients"],
        &["Abuse Complaints", "Times Forwarded", "Unique Id"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), ..PLAIN },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Title"], &["email.campaign"]),
    to(&["Subject"], &["email.campaign"]),
    to(&["Send Date"], &["email.date"]),
    to(&["Total Recipients"], &["email.sent"]),
    to(&["Successful Deliveries"], &["email.delivered"]),
    to(&["Total Bounces"], &["email.bounced"]),
    to(&["Unique Opens"], &["email.opened"]),
    to(&["Unique Clicks"], &["email.clicked"]),
    to(&["Unsubscribes"], &["email.unsubscribed"]),
    to(&["Abuse Complaints"], &["email.spam"]),
    to(&["Total Orders"], &["email.orders"]),
    to(&["Total Revenue"], &["email.revenue"]),
    known(&["List", "Send Weekday", "Soft Bounces", "Hard Bounces", "Times Forwarded"]),
    known(&["Forwarded Opens", "Open Rate", "Total Opens", "Click Rate", "Total Clicks"]),
    known(&["Times Liked on Facebook", "Folder Id", "Unique Id", "Total Gross Sales"]),
    // Of Google Analytics, where it is connected: visits, not mails.
    known(&["Analytics ROI", "Campaign Cost", "Revenue Created", "Visits", "New Visits"]),
    known(&["Pages/Visit", "Bounce Rate", "Time on Site", "Goal Conversion Rate"]),
    known(&["Per Visit Goal Value", "Transactions", "Ecommerce Conversion Rate"]),
    known(&["Per Visit Value", "Average Value"]),
];
