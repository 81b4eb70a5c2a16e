//! Shopify: orders, products and what else its admin exports.

mod orders;
mod products;

use super::Source;

pub(super) static SOURCES: &[&Source] = &[&orders::SOURCE, &products::SOURCE];
