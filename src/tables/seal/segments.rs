//! Customers' scores by recency, frequency and value, and the segments they make.

use serde::{Deserialize, Serialize};

/// Customers of a kind, by the fifths they are in for how recently, how often and for how much they
/// bought; the first that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Segment {
    /// Recency 4–5, frequency 4–5, value 4–5.
    Champions,
    /// Recency 4–5 and frequency 3–5, or recency 3 and frequency 4–5.
    Loyal,
    /// Recency 5 and frequency 2, or recency 4 and frequency 1–2.
    Promising,
    /// Recency 5, frequency 1.
    New,
    /// Recency 3, frequency 1–3.
    NeedsAttention,
    /// Recency 1–2, frequency 3–5, not below.
    AtRisk,
    /// Recency 1–2, frequency 4–5, value 4–5.
    CannotLose,
    /// Recency 2, frequency 1–2.
    Hibernating,
    /// Recency 1, frequency 1–2.
    Lost,
}
