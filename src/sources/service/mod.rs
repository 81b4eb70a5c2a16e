//! Help desks, surveys and reviews.

use super::Source;

pub(super) static SOURCES: &[&Source] = &[];
