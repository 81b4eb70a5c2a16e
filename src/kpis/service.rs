//! What customers ask for, and how soon they are answered.

use super::Kpi;

/// The section's KPIs.
pub(super) const KPIS: &[Kpi] = &[];
