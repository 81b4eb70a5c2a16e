//! A KPI engine for online shops.
//!
//! The data goes one way, and a module uses only the ones before it:
//!
//! ```text
//! bytes ─ text ─ csv ─ values ─ sources ─ tables ─ measures ─ kpis ─ analyses ─ report ─ alerts ─ summary ─ engine ─ wasm
//! ```
//!
//! The engine has no clock, no locale and no network: today, time zone, currency and settings are
//! arguments, so the same input gives the same report on every machine.

pub mod alerts;
pub mod analyses;
mod blocks;
pub mod calendar;
pub mod csv;
pub mod engine;
pub mod headline;
pub mod import;
pub mod kpis;
pub mod measures;
pub mod note;
mod ordered;
pub mod problem;
pub mod report;
pub mod settings;
pub mod sources;
pub mod summary;
pub mod tables;
pub mod text;
pub mod unit;
pub mod values;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
