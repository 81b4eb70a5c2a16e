//! WooCommerce: its analytics in both code paths, its product export, and the export plugins.

mod advanced_orders;
mod categories;
mod coupons;
mod customers;
mod orders;
mod products;
mod revenue;
mod skyverge_orders;
mod stock;
mod webtoffee_orders;

use super::Source;

pub(super) static SOURCES: &[&Source] = &[
    &orders::SOURCE,
    &products::SOURCE,
    &revenue::SOURCE,
    &customers::SOURCE,
    &stock::SOURCE,
    &coupons::SOURCE,
    &categories::SOURCE,
    &webtoffee_orders::SOURCE,
    &skyverge_orders::SOURCE,
    &advanced_orders::SOURCE,
];
