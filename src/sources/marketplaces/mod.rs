//! Marketplaces.

use super::Source;

pub(super) static SOURCES: &[&Source] = &[];
