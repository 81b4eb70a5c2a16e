//! Brevo (Sendinblue) › Campaigns › Statistics › Export. One row per campaign. Not confirmed:
//! likely names in three languages; semicolons, UTF-8, day first.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "brevo_campaigns",
    name: ("Brevo", "Campaigns"),
    fills: &[TableId::Email],
    needs: &[
        CAMPAIGN,
        RECIPIENTS,
        &["Soft bounces", "Softbounces", "Zachte bounces", "Bløde afvisninger"],
        &["Hard bounces", "Hardbounces", "Harde bounces", "Hårde afvisninger"],
    ],
    never: &["Times Forwarded", "Campaign Channel", "Sends"],
    columns: &[COLUMNS],
    quirks: Quirks { date_order: Some(DateOrder::Dmy), ..PLAIN },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const CAMPAIGN: &[&str] = &["Campaign name", "Campaign", "Campagnenaam", "Kampagnenavn"];
const RECIPIENTS: &[&str] =
    &["Recipients", "Sent", "Ontvangers", "Verzonden", "Modtagere", "Sendt"];

const COLUMNS: &[SourceColumn] = &[
    to(CAMPAIGN, &["email.campaign"]),
    to(
        &["Sent date", "Send date", "Date", "Verzenddatum", "Datum", "Afsendelsesdato", "Dato"],
        &["email.date"],
    ),
    to(RECIPIENTS, &["email.sent"]),
    to(&["Delivered", "Afgeleverd", "Leveret"], &["email.delivered"]),
    to(&["Unique opens", "Trackable opens", "Unieke opens", "Unikke åbninger"], &["email.opened"]),
    to(&["Opens", "Openers", "Geopend", "Åbninger"], &["email.opened"]),
    to(&["Unique clicks", "Unieke klikken", "Unikke klik"], &["email.clicked"]),
    to(&["Clicks", "Clickers", "Klikken", "Klik"], &["email.clicked"]),
    to(
        &["Soft bounces", "Softbounces", "Zachte bounces", "Bløde afvisninger"],
        &["email.bounced_part"],
    ),
    to(
        &["Hard bounces", "Hardbounces", "Harde bounces", "Hårde afvisninger"],
        &["email.bounced_part"],
    ),
    to(&["Unsubscribed", "Unsubscriptions", "Uitgeschreven", "Afmeldt"], &["email.unsubscribed"]),
    to(&["Complaints", "Spam", "Klachten", "Klager"], &["email.spam"]),
    to(&["Orders", "Bestellingen", "Ordrer"], &["email.orders"]),
    to(&["Revenue", "Omzet", "Omsætning"], &["email.revenue"]),
    known(&["Campaign ID", "Subject", "Onderwerp", "Emne", "Tags", "Estimated opens", "Sender"]),
    known(&["Open rate", "Click rate", "Openingspercentage", "Klikpercentage", "Åbningsrate"]),
    known(&["Klikrate", "Afzender", "Afsender", "Status", "Lists", "Lijsten", "Lister"]),
];
