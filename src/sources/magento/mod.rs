//! Magento 2 and Adobe Commerce: grids, reports and system exports.

use super::Source;

pub(super) static SOURCES: &[&Source] = &[];
