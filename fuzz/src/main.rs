//! libFuzzer around one of the targets, the one that `FUZZ_TARGET` names.
#![no_main]

mod targets;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use targets::{TARGETS, Target};

static CHOSEN: LazyLock<Target> = LazyLock::new(|| {
    let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
    let found = TARGETS.iter().find(|(target, _)| *target == name);
    found.unwrap_or_else(|| panic!("FUZZ_TARGET names no target: {name:?}")).1
});

fuzz_target!(|bytes: &[u8]| CHOSEN(bytes));
