//! Facts worth knowing about a figure or a report.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Something worth knowing about a figure or a report, worded by the page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Note {
    /// Which: `www/locales/notes.ts`.
    pub code: String,
    /// The facts in it, by name; amounts as decimal strings.
    pub values: BTreeMap<String, String>,
}

impl Note {
    /// A note with its facts.
    pub fn new<const N: usize>(code: &str, values: [(&str, String); N]) -> Self {
        let values = values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Note { code: code.to_owned(), values }
    }
}
