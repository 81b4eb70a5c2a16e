//! Yes and no.

use super::missing::bare;
use crate::problem::Code;

const YES: &[&str] = &[
    "true", "yes", "y", "1", "ja", "j", "waar", "sand", "sandt", "aan", "til", "on", "oui", "vrai",
    "wahr", "x", "✓",
];
const NO: &[&str] = &[
    "false", "no", "n", "0", "nee", "nej", "onwaar", "falsk", "uit", "fra", "off", "non", "faux",
    "falsch", "nein",
];

/// A truth in English, Dutch, Danish (or German, French); numbers other than 0 and 1 are none.
///
/// # Errors
/// [`Code::NotAFlag`].
pub fn parse_flag(cell: &str) -> Result<bool, Code> {
    let text = bare(cell);
    let is_one_of = |list: &[&str]| list.iter().any(|word| word.eq_ignore_ascii_case(text));
    if text.len() <= 7 && is_one_of(YES) {
        Ok(true)
    } else if text.len() <= 7 && is_one_of(NO) {
        Ok(false)
    } else {
        Err(Code::NotAFlag)
    }
}

/// Whether a cell is a truth by its word; a digit may be anything else.
pub(super) fn is_flag_word(cell: &str) -> bool {
    let text = bare(cell);
    !text.starts_with(|first: char| first.is_ascii_digit())
        && text != "x"
        && parse_flag(text).is_ok()
}
