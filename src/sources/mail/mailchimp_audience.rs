//! Mailchimp › Audience › All contacts › Export audience: a zip with `subscribed_….csv`,
//! `unsubscribed_….csv`, `cleaned_….csv` and `nonsubscribed_….csv`. One row per contact; the state
//! is in the file's name. UTF-8, comma; times `2020-02-03 04:05:06` in UTC. The columns in capitals
//! are always there, those before them are the audience's own and in its language.
//!
//! A contact subscribed on the day of opting in (of confirming, for those brought in from elsewhere)
//! and left on `UNSUB_TIME`: two rows. Contacts that never subscribed are no part of the list.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "mailchimp_audience",
    name: ("Mailchimp", "Audience"),
    fills: &[TableId::Email],
    needs: &[&["LEID"], &["EUID"], &["OPTIN_TIME", "CONFIRM_TIME", "UNSUB_TIME"]],
    not_named: &["nonsubscribed"],
    columns: &[COLUMNS],
    quirks: Quirks { date_order: Some(DateOrder::Ymd), time_zone: Some("UTC"), ..PLAIN },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["EUID"], &["email.customer"]),
    to(&["OPTIN_TIME"], &["email.date", "email.one_subscribed"]),
    to(&["CONFIRM_TIME"], &["email.date", "email.one_subscribed"]),
    to(&["UNSUB_TIME"], &["email.unsubscribed_at"]),
    known(&["Email Address", "First Name", "Last Name", "Phone Number", "Address", "Birthday"]),
    known(&["MEMBER_RATING", "OPTIN_IP", "CONFIRM_IP", "LATITUDE", "LONGITUDE", "GMTOFF"]),
    known(&["DSTOFF", "TIMEZONE", "CC", "REGION", "LAST_CHANGED", "LEID", "NOTES", "TAGS"]),
    known(&["UNSUB_CAMPAIGN_TITLE", "UNSUB_CAMPAIGN_ID", "UNSUB_REASON", "UNSUB_REASON_OTHER"]),
    known(&["CLEAN_TIME", "CLEAN_CAMPAIGN_TITLE", "CLEAN_CAMPAIGN_ID"]),
    known(&["E-mailadres", "Voornaam", "Achternaam", "E-mailadresse", "Fornavn", "Efternavn"]),
];
