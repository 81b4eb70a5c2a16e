//! What watches the site beside analytics: behaviour, uptime, speed.

mod clarity;
mod lighthouse;
mod uptimerobot;

use super::Source;

pub(super) static SOURCES: &[&Source] =
    &[&clarity::SOURCE, &lighthouse::SOURCE, &uptimerobot::SOURCE];
