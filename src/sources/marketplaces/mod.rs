//! Marketplaces.

mod amazon_orders;
mod amazon_settlement;
mod bol_orders;
mod etsy_items;
mod etsy_orders;

use super::Source;

pub(super) static SOURCES: &[&Source] = &[
    &etsy_orders::SOURCE,
    &etsy_items::SOURCE,
    &amazon_orders::SOURCE,
    &amazon_settlement::V2,
    &amazon_settlement::V1,
    &bol_orders::SOURCE,
];
