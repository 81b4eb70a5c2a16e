//! What lies in the warehouse, and how long it lasts.

use super::Kpi;

/// The section's KPIs.
pub(super) const KPIS: &[Kpi] = &[];
