//! Universal Analytics (closed in 2024) › Acquisition, Behaviour, Audience › Export › CSV. Comments
//! with one line of dates; one row per source and medium (or channel, landing page, device); a last
//! row of totals without any name; then, after a blank line, a second table by `Day Index` that
//! tells the same users again, and is left out. Marks of thousands stand in quotes (`"1,234"`),
//! shares have a sign (`45.32%`), durations colons, amounts the currency's sign.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, Total, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "universal_analytics_traffic",
    name: ("Universal Analytics", "Source/medium"),
    fills: &[TableId::Sessions],
    needs: &[
        &[
            "Source / Medium",
            "Source/Medium",
            "Bron/medium",
            "Bron / medium",
            "Kilde/medie",
            "Source",
            "Medium",
            "Campaign",
            "Default Channel Grouping",
            "Landing Page",
            "Device Category",
            "Country",
        ],
        &["Sessions", "Sessies", "Sessioner"],
        &["Pages / Session", "Pagina's/sessie", "Pagina's / sessie", "Sider/session"],
        &["Avg. Session Duration", "Gem. sessieduur", "Gns. sessionsvarighed"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks { totals: &[Total::RowWithoutTexts], tables_overlap: true, ..PLAIN },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(
        &["Source / Medium", "Source/Medium", "Bron/medium", "Bron / medium", "Kilde/medie"],
        &["sessions.source_medium"],
    ),
    to(&["Default Channel Grouping", "Standaard kanaalgroepen"], &["sessions.channel"]),
    to(&["Source", "Bron", "Kilde"], &["sessions.source"]),
    to(&["Medium", "Medie"], &["sessions.medium"]),
    to(&["Campaign", "Campagne", "Kampagne"], &["sessions.campaign"]),
    to(&["Landing Page", "Bestemmingspagina", "Landingsside"], &["sessions.landing_page"]),
    to(&["Device Category", "Apparaatcategorie", "Enhedskategori"], &["sessions.device"]),
    to(&["Country", "Land"], &["sessions.country"]),
    to(&["Day Index", "Dagindex", "Dagsindeks"], &["sessions.date"]),
    to(&["Sessions", "Sessies", "Sessioner"], &["sessions.sessions"]),
    to(&["Users", "Gebruikers", "Brugere"], &["sessions.users"]),
    to(&["New Users", "Nieuwe gebruikers", "Nye brugere"], &["sessions.new_users"]),
    to(&["Bounce Rate", "Bouncepercentage", "Afvisningsprocent"], &["sessions.bounce_share"]),
    to(
        &["Avg. Session Duration", "Gem. sessieduur", "Gns. sessionsvarighed"],
        &["sessions.duration_per_session_s"],
    ),
    to(&["Transactions", "Transacties", "Transaktioner"], &["sessions.purchases"]),
    to(&["Revenue", "Opbrengst", "Omsætning"], &["sessions.revenue"]),
    to(&["Goal Completions"], &["sessions.goals"]),
    // Two decimals of a mean are no count of pages.
    known(&["Pages / Session", "Pagina's/sessie", "Pagina's / sessie", "Sider/session"]),
    known(&["Ecommerce Conversion Rate", "E-commerceconversiepercentage", "% New Sessions"]),
    known(&["Goal Conversion Rate", "Goal Value"]),
];
