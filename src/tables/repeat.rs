//! Orders that two files give, and which of them was believed.

use serde::{Deserialize, Serialize};

/// An order that two files give. It counts once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Repeat {
    /// The order's id as written.
    pub order: String,
    /// Where the word is that counts.
    pub kept: RepeatPlace,
    /// Where the other one is. What only it tells is taken from there.
    pub other: RepeatPlace,
    /// What became of the other one.
    pub fate: RepeatFate,
    /// Why that one of the two was believed.
    pub why: RepeatWhy,
    /// What they say differently: status, total, refund …; at most ten.
    pub differences: Vec<Difference>,
}

/// Where a file gives an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct RepeatPlace {
    /// Number of the file in its shop.
    pub file: u32,
    /// Its name.
    pub name: String,
    /// Physical line of the order's first row.
    pub line: u32,
}

/// What became of the rows that give an order a second time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum RepeatFate {
    /// They say the same.
    Same,
    /// They say something else, and the later word stands.
    Replaced,
    /// They are the rest of the order: the export was cut in the middle of it.
    Joined,
}

/// Why one of two words on an order is the later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum RepeatWhy {
    /// It knows of a cancellation that the other does not.
    Cancelled,
    /// It knows of a greater refund.
    Refunded,
    /// Its file has data, or a day of export in its name, that is later.
    Exported,
    /// Its file was added later.
    Added,
}

/// A cell that two files fill differently for one order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Difference {
    /// The canonical field: `orders.status`; `order_lines` for the lines' sum.
    pub field: String,
    /// What the word that counts says.
    pub kept: String,
    /// What the other one says; empty for nothing.
    pub other: String,
}
