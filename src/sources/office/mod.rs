//! Bookkeeping, ERP, business intelligence, exchange rates.

use super::Source;

pub(super) static SOURCES: &[&Source] = &[];
