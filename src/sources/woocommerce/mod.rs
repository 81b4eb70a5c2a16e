//! WooCommerce: its analytics in both code paths, its product export, and the export plugins.

mod orders;
mod products;

use super::Source;

pub(super) static SOURCES: &[&Source] = &[&orders::SOURCE, &products::SOURCE];
