//! Magento 2 and Adobe Commerce: grids, reports and system exports.

mod carts;
mod customers;
mod orders;
mod products;
mod sales_report;
mod stock;

use super::Source;

pub(super) static SOURCES: &[&Source] = &[
    &orders::SOURCE,
    &customers::SOURCE,
    &sales_report::SOURCE,
    &carts::SOURCE,
    &products::SOURCE,
    &stock::SOURCE,
];
