//! Warehouse and parcel tools.

use super::Source;

pub(super) static SOURCES: &[&Source] = &[];
