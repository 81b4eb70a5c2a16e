//! Google Analytics 4, its BigQuery rows, and Universal Analytics before it.

mod bigquery_events;
mod checkout_journey;
mod columns;
mod demographics;
mod events;
mod exploration;
mod funnel;
mod items;
mod landing_page;
mod overview;
mod pages;
mod tech;
mod traffic;
mod universal;
mod user_acquisition;

use super::Source;

pub(super) static SOURCES: &[&Source] = &[
    &landing_page::SOURCE,
    &traffic::SOURCE,
    &user_acquisition::SOURCE,
    &pages::SOURCE,
    &events::SOURCE,
    &tech::SOURCE,
    &demographics::SOURCE,
    &items::SOURCE,
    &checkout_journey::SOURCE,
    &funnel::SOURCE,
    &exploration::SOURCE,
    &overview::SOURCE,
    &bigquery_events::SOURCE,
    &universal::SOURCE,
];
