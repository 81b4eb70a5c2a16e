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

/// A report of visits: what its rows are of, and all that is counted.
pub(super) const TRAFFIC: &[&[SourceColumn]] = &[DIMENSIONS, VISITS, PEOPLE, DEEDS, REST];

/// Visits, and what only visits can tell.
pub(super) const VISITS: &[SourceColumn] = &[
    to(&["Sessions", "Sessies", "Sessioner"], &["sessions.sessions"]),
    to(
        &["Engaged sessions", "Betrokken sessies", "Engagerede sessioner"],
        &["sessions.engaged_sessions"],
    ),
    to(
        &[
            "Average engagement time per session",
            "Gemiddelde betrokkenheidstijd per sessie",
            "Gemiddelde engagementduur per sessie",
            "Gennemsnitlig engagementstid pr. session",
        ],
        &["sessions.duration_per_session_s"],
    ),
];

/// People: one who is in two rows is in both.
pub(super) const PEOPLE: &[SourceColumn] = &[
    to(USERS, &["sessions.users"]),
    to(&["New users", "Nieuwe gebruikers", "Nye brugere"], &["sessions.new_users"]),
];

/// What was seen, done and sold: adds up over any rows.
pub(super) const DEEDS: &[SourceColumn] = &[
    to(&["Views", "Weergaven", "Visninger"], &["sessions.pageviews"]),
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
];

/// Means, shares and counts of everything, which no figure is made of.
pub(super) const REST: &[SourceColumn] = &[
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
    known(&["Event count per active user", "Event count per user", "Views per active user"]),
    known(&["Views per user", "Bounce rate", "User engagement", "Session conversion rate"]),
];

/// Pages: a visit sees several, so what they tell of visits and people does not add up.
pub(super) const PAGES: &[&str] = &[
    "Page path and screen class",
    "Page path + query string and screen class",
    "Page path + query string",
    "Page path",
    "Page title and screen class",
    "Page title and screen name",
    "Page title",
    "Page location",
    "Content group",
    "Paginapad en schermklasse",
    "Paginatitel en schermnaam",
    "Sidesti og skærmklasse",
    "Sidetitel og skærmnavn",
];

/// What counts people, in reports of them.
pub(super) const USERS: &[&str] = &[
    "Active users",
    "Total users",
    "Users",
    "Actieve gebruikers",
    "Totaal aantal gebruikers",
    "Gebruikers",
    "Aktive brugere",
    "Brugere i alt",
    "Brugere",
];

/// What reports by attribute of people say of visits.
pub(super) const ENGAGEMENT: &[&str] = &[
    "Engaged sessions",
    "Engagement rate",
    "Engaged sessions per active user",
    "Engaged sessions per user",
    "Betrokken sessies",
    "Betrokkenheidspercentage",
    "Engagerede sessioner",
    "Engagementsrate",
];

/// The step a row of a funnel is of.
pub(super) const STEP: &[&str] = &["Step", "Stap", "Trin"];

/// Funnels: people who came to a step.
pub(super) const FUNNEL: &[SourceColumn] = &[
    to(STEP, &["sessions.step"]),
    to(USERS, &["sessions.at_step"]),
    to(&["Device category", "Apparaatcategorie", "Enhedskategori"], &["sessions.device"]),
    to(&["Country", "Land"], &["sessions.country"]),
    to(&["Date", "Datum", "Dato"], &["sessions.date"]),
    known(&["Abandonments", "Abandonment rate", "Elapsed time"]),
    known(&["Uitval", "Uitvalpercentage", "Frafald", "Frafaldsprocent"]),
];

/// The event a row is of.
pub(super) const EVENT_NAME: &[&str] =
    &["Event name", "Naam van gebeurtenis", "Gebeurtenisnaam", "Hændelsesnavn"];

/// How often it was sent.
pub(super) const EVENT_COUNT: &[&str] =
    &["Event count", "Aantal gebeurtenissen", "Antal hændelser"];

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
