//! GA4 › Acquisition › User acquisition › Download CSV. One row per channel group through which a user first came; it counts users, not sessions. UTF-8, comma, decimal point.

use super::columns;
use crate::sources::{Basis, EMPTY, Source};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "ga4_user_acquisition",
    name: ("GA4", "User acquisition"),
    fills: &[TableId::Sessions],
    needs: &[
        &[
            "First user primary channel group (Default Channel Group)",
            "First user primary channel group",
            "First user default channel group",
            "Standaard kanaalgroep voor nieuwe gebruiker",
            "First user source / medium",
            "First user source",
            "First user medium",
            "First user campaign",
        ],
        &["Total users", "New users", "Active users", "Users", "Nieuwe gebruikers", "Nye brugere"],
    ],
    titles: &["User acquisition", "Gebruikersacquisitie"],
    columns: columns::TRAFFIC,
    quirks: columns::QUIRKS,
    basis: Basis::RealFile,
    ..EMPTY
};
