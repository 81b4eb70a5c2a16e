//! Advertising platforms.

mod google_ads;
mod meta_ads;

use super::Source;

pub(super) static SOURCES: &[&Source] = &[&google_ads::SOURCE, &meta_ads::SOURCE];
