//! Brevo (Sendinblue) › Contacts › Export contacts. One row per contact. **Semicolons**, UTF-8,
//! headers in capitals in every language, `Yes` and `No`; times `12-04-2022 09:30`, day first. The
//! account's own attributes are among the columns.
//!
//! A contact joins on `ADDED_TIME`. Who is blacklisted has left; the day of that is not told.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "brevo_contacts",
    name: ("Brevo", "Contacts"),
    fills: &[TableId::Email],
    needs: &[&["EMAIL"], &["EMAIL_BLACKLISTED"], &["ADDED_TIME"]],
    columns: &[COLUMNS],
    quirks: Quirks { date_order: Some(DateOrder::Dmy), ..PLAIN },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["EMAIL"], &["email.customer", "email.one_subscribed"]),
    to(&["ADDED_TIME"], &["email.date"]),
    known(&["LASTNAME", "FIRSTNAME", "NOM", "PRENOM", "SMS", "WHATSAPP", "EMAIL_BLACKLISTED"]),
    known(&["SMS_BLACKLISTED", "MODIFIED_TIME", "CONTACT ID", "EXT_ID", "DOUBLE_OPT-IN"]),
];
