//! Shopify: orders, products and what else its admin exports.

mod customers;
mod inventory;
mod orders;
mod products;
mod sales_report;
mod sessions_report;
mod transactions;

use super::Source;

pub(super) static SOURCES: &[&Source] = &[
    &orders::SOURCE,
    &transactions::SOURCE,
    &customers::SOURCE,
    &products::SOURCE,
    &inventory::SOURCE,
    &sales_report::SOURCE,
    &sessions_report::SOURCE,
];
