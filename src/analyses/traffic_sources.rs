//! Where visits come from, down to campaigns, keywords and pages.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Analyst;
use crate::measures::Missing;

/// Where visits come from, down to campaigns, keywords and pages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct TrafficSources {
    /// All visits; below them the levels: channels, their sources, and each source's campaigns,
    /// keywords and landing pages. A level stands as deep as a report knows its dimensions
    /// together: landing pages that no report tells by source stand at the top.
    pub all: TrafficNode,
}

/// Visits of one channel, source, campaign, keyword or landing page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct TrafficNode {
    /// The value; none for all, for visits without one, and for the rest.
    pub key: Option<String>,
    /// Whether it stands for all values beyond the limit.
    pub is_other: bool,
    /// Visits; not whole where rows of a longer span are spread over its days.
    pub sessions: f64,
    /// Goals reached, as the site counts them.
    pub goals: Option<f64>,
    /// Orders, or what else [`TrafficLevel::conversion_of`] says, ÷ visits.
    pub conversion: Option<f64>,
    /// Net sales of the orders, or the site's own revenue ([`TrafficLevel::revenue_of`]).
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub revenue: Option<Decimal>,
    /// Revenue ÷ visits, over the days that both are known.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub revenue_per_session: Option<Decimal>,
    /// What it is made of, by one dimension each.
    pub below: Vec<TrafficLevel>,
}

/// The parts of a node by one dimension.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct TrafficLevel {
    /// `channel`, `source`, `campaign`, `keyword` or `landing_page`.
    pub dimension: String,
    /// What the conversion is of: `orders` where they know the level's dimensions, else the site's
    /// `purchases`, else its `goals`; none where no conversion is known.
    pub conversion_of: Option<String>,
    /// Whose revenue it is: that of the `orders`, or the `site`'s; none where none is known.
    pub revenue_of: Option<String>,
    /// Most visits first, the rest together last.
    pub nodes: Vec<TrafficNode>,
}

pub(super) fn answer(_: &Analyst) -> Result<TrafficSources, Vec<Missing>> {
    Err(Vec::new())
}
