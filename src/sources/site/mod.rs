//! What watches the site beside analytics: behaviour, uptime, speed.

use super::Source;

pub(super) static SOURCES: &[&Source] = &[];
