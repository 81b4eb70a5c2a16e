//! Advertising platforms.

mod google_ads;
mod meta_ads;
mod microsoft_ads;

use super::Source;

pub(super) static SOURCES: &[&Source] =
    &[&google_ads::SOURCE, &meta_ads::SOURCE, &microsoft_ads::SOURCE];
