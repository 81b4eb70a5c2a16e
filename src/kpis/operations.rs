//! Site, people, data.

use super::Kpi;

/// The section's KPIs.
pub(super) const KPIS: &[Kpi] = &[];
