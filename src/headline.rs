//! The few figures that say at a glance what a file, or a way to read it, comes to.

use serde::{Deserialize, Serialize};

use crate::unit::{Unit, Value};

/// The main figures of some data over all its days: of each kind of table it fills the sums a shop
/// owner would know by heart.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Headline {
    /// The figures that can be told, always in the same order.
    pub figures: Vec<HeadlineFigure>,
    /// The currency of the amounts, if any file names one.
    pub currency: Option<String>,
    /// First day of the data, ISO; none where no row has a day.
    pub from: Option<String>,
    /// Last day.
    pub to: Option<String>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct HeadlineFigure {
    /// Id of the KPI.
    pub kpi: String,
    /// What it is measured in.
    pub unit: Unit,
    /// The figure; none where this data does not tell it and the data it is compared with does.
    pub value: Option<Value>,
}

/// What reading a file in another way would change.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Effect {
    /// The value the guess would have instead: `,` for `.`, `mdy` for `dmy` …; empty where more
    /// than one thing was said.
    pub other: String,
    /// The file alone, as it is read.
    pub now: Headline,
    /// The file alone, read in the other way: the same KPIs in the same order.
    pub then: Headline,
    /// Orders that would lie in another month, or in none.
    pub orders_moved: u64,
}
