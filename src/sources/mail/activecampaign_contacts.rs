//! ActiveCampaign › Contacts › Export. One row per contact. UTF-8, comma; times
//! `YYYY-MM-DD HH:MM:SS`; tags are a quoted list, the account's own fields come last.
//!
//! `Status` is `Active`, `Unconfirmed`, `Unsubscribed` or `Bounced`: all but the unconfirmed had
//! subscribed when they were created. The day of leaving is not told.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "activecampaign_contacts",
    name: ("ActiveCampaign", "Contacts"),
    fills: &[TableId::Email],
    needs: &[&["Email"], &["Date Created"], &["Tags"], &["IP", "IP Address"], &["Status"]],
    columns: &[COLUMNS],
    quirks: Quirks { date_order: Some(DateOrder::Ymd), ..PLAIN },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Email"], &["email.customer"]),
    to(&["Date Created"], &["email.date"]),
    to(&["Status"], &["email.consent"]),
    known(&["First Name", "Last Name", "Phone", "Tags", "IP", "IP Address", "Lists", "Account"]),
    known(&["Last Updated", "Score", "Organization", "Job Title"]),
];
