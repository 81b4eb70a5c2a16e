//! What comes back, and how goods get to customers.

use super::Kpi;

/// The section's KPIs.
pub(super) const KPIS: &[Kpi] = &[];
