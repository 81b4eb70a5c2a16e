//! Klaviyo › Lists & segments › a list › Manage list › Export list to CSV. One row per person, with
//! the day of joining the list. UTF-8, comma; times `YYYY-MM-DD HH:MM:SS`; the columns are chosen
//! when exporting, the person's own properties among them.
//!
//! Who left since is still in the file, with another consent: that person had joined. The day of
//! leaving is not told.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "klaviyo_members",
    name: ("Klaviyo", "List or segment members"),
    fills: &[TableId::Email],
    needs: &[&["Email"], &["Klaviyo ID"], &["Date Added", "Profile Created On"]],
    columns: &[COLUMNS],
    quirks: Quirks { date_order: Some(DateOrder::Ymd), ..PLAIN },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Klaviyo ID"], &["email.customer"]),
    to(&["Date Added"], &["email.date"]),
    to(&["Profile Created On"], &["email.date"]),
    to(&["Email Marketing Consent"], &["email.consent"]),
    known(&["Email", "First Name", "Last Name", "City", "State / Region", "Country", "Zip Code"]),
    known(&["Source", "Phone Number", "Address", "Address 2", "Title", "Organization"]),
    known(&["SMS Marketing Consent", "Email Marketing Consent Timestamp", "Last Active"]),
    known(&["Initial Referring Domain", "Last Open", "Last Click", "Locale", "Timezone", "Tags"]),
];
