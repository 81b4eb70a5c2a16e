//! What watches the site beside analytics: behaviour, uptime, speed.

mod clarity;
mod crux;
mod lighthouse;
mod uptimerobot;

use super::Source;

pub(super) static SOURCES: &[&Source] =
    &[&clarity::SOURCE, &crux::SOURCE, &lighthouse::SOURCE, &uptimerobot::SOURCE];
