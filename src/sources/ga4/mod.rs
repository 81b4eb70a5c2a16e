//! Google Analytics 4, its BigQuery rows, and Universal Analytics before it.

mod columns;
mod exploration;
mod landing_page;
mod overview;
mod traffic;
mod user_acquisition;

use super::Source;

pub(super) static SOURCES: &[&Source] = &[
    &landing_page::SOURCE,
    &traffic::SOURCE,
    &user_acquisition::SOURCE,
    &exploration::SOURCE,
    &overview::SOURCE,
];
