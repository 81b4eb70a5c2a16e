//! E-mail, marketing automation and customer relations.

use super::Source;

pub(super) static SOURCES: &[&Source] = &[];
