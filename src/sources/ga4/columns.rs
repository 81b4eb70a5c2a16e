//! Columns that GA4's reports share. English names are of real files; Dutch and Danish ones of
//! help pages and public code, not confirmed.

use crate::sources::{PLAIN, Quirks, SourceColumn, Total, known, to};
use crate::values::DateOrder;

/// What a row is of.
pub(super) const DIMENSIONS: &[SourceColumn] = &[
    to(
        &[
            "Session primary channel group (Default Channel Group)",
            "Session default channel group",
            "Session primary channel group",
            "Primaire kanaalgroep voor sessies (standaardkanaalgroep)",
            "Sessionens primære kanalgruppe (standardkanalgruppe)",
            "First user primary channel group (Default Channel Group)",
            "First user default channel group",
            "First user primary channel group",
            "Standaard kanaalgroep voor nieuwe gebruiker",
            "Default channel group",
        ],
        &["sessions.channel"],
    ),
    to(
        &[
            "Session source / medium",
            "First user source / medium",
            "Source / Medium",
            "Source / medium",
        ],
        &["sessions.source_medium"],
    ),
    to(&["Session source", "First user source", "Source"], &["sessions.source"]),
    to(&["Session medium", "First user medium", "Medium"], &["sessions.medium"]),
    to(
        &["Session campaign", "First user campaign", "Campaign", "Campagne voor nieuwe gebruiker"],
        &["sessions.campaign"],
    ),
    to(
        &[
            "Landing page",
            "Landing page + query string",
            "Bestemmingspagina",
            "Landingspagina",
            "Landingsside",
        ],
        &["sessions.landing_page"],
    ),
    to(&["Device category", "Apparaatcategorie", "Enhedskategori"], &["sessions.device"]),
    to(&["Country", "Land", "Country ID"], &["sessions.country"]),
    to(&["Date", "Datum", "Dato"], &["sessions.date"]),
    to(&["Date + hour (YYYYMMDDHH)", "Date + hour", "Datum + uur"], &["sessions.date"]),
    to(&["Nth day", "Nde dag", "N. dag"], &["sessions.nth_day"]),
    to(&["Nth week", "Nde week", "N. uge"], &["sessions.nth_week"]),
    to(&["Nth month", "Nde maand", "N. måned"], &["sessions.nth_month"]),
];

/// What is counted.
pub(super) const METRICS: &[SourceColumn] = &[
    to(&["Sessions", "Sessies", "Sessioner"], &["sessions.sessions"]),
    to(
        &[
            "Active users",
            "Total users",
            "Users",
            "Actieve gebruikers",
            "Totaal aantal gebruikers",
            "Gebruikers",
            "Aktive brugere",
            "Brugere i alt",
            "Brugere",
        ],
        &["sessions.users"],
    ),
    to(&["New users", "Nieuwe gebruikers", "Nye brugere"], &["sessions.new_users"]),
    to(
        &["Engaged sessions", "Betrokken sessies", "Engagerede sessioner"],
        &["sessions.engaged_sessions"],
    ),
    to(&["Views", "Weergaven", "Visninger"], &["sessions.pageviews"]),
    to(
        &[
            "Average engagement time per session",
            "Gemiddelde betrokkenheidstijd per sessie",
            "Gemiddelde engagementduur per sessie",
            "Gennemsnitlig engagementstid pr. session",
        ],
        &["sessions.duration_per_session_s"],
    ),
    to(
        &["Total revenue", "Purchase revenue", "Totale opbrengst", "Samlet omsætning"],
        &["sessions.revenue"],
    ),
    to(
        &["Transactions", "Ecommerce purchases", "Purchases", "Transacties", "Transaktioner"],
        &["sessions.purchases"],
    ),
    to(&["Add to carts", "Toevoegingen aan winkelwagen"], &["sessions.add_to_carts"]),
    to(&["Checkouts", "Begin checkouts"], &["sessions.checkouts"]),
    // Key events are whatever the shop marked: goals, only by chance purchases.
    to(
        &[
            "Key events",
            "Conversions",
            "Belangrijke gebeurtenissen",
            "Conversies",
            "Nøglehændelser",
            "Konverteringer",
        ],
        &["sessions.goals"],
    ),
    known(&[
        "Returning users",
        "Average engagement time per active user",
        "Average engagement time",
    ]),
    known(&["Engaged sessions per active user", "Engaged sessions per user", "Events per session"]),
    known(&["Engagement rate", "Event count", "Session key event rate", "User key event rate"]),
    known(&["Betrokkenheidspercentage", "Gebeurtenissen per sessie", "Aantal gebeurtenissen"]),
    known(&["Percentage belangrijke gebeurtenissen per sessie", "Engagementsrate"]),
    known(&["Hændelser pr. session", "Antal hændelser", "Rate for nøglehændelser pr. session"]),
    known(&["Event count per active user", "Views per active user", "Bounce rate"]),
];

/// Rows of totals in files put together by hand and in explorations.
const TOTALS: &[Total] =
    &[Total::Word(&["Grand total", "Totals", "Total", "Eindtotaal", "Totaal", "I alt"])];

/// How GA4 writes every report: a decimal point, dates year first, tables that repeat each other.
pub(super) const QUIRKS: Quirks = Quirks {
    decimal_mark: Some('.'),
    date_order: Some(DateOrder::Ymd),
    totals: TOTALS,
    tables_overlap: true,
    ..PLAIN
};
