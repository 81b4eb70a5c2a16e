//! Other shop systems.

use super::Source;

pub(super) static SOURCES: &[&Source] = &[];
