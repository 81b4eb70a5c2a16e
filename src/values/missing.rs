//! What exports write where they have nothing.

use super::month::month;

/// Spaces of all kinds, zero-width marks and byte order marks around a cell.
pub(super) fn is_blank(mark: char) -> bool {
    mark.is_whitespace() || matches!(mark, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}')
}

/// The cell without blanks around it and without the guards that keep a spreadsheet from
/// calculating: a leading apostrophe or tab, `="…"`.
#[inline]
pub fn bare(cell: &str) -> &str {
    if is_bare(cell.as_bytes()) { cell } else { without_guards(cell) }
}

/// Whether the first and the last byte show that there is nothing to take off a cell.
#[inline]
pub(crate) fn is_bare(cell: &[u8]) -> bool {
    let (Some(first), Some(last)) = (cell.first(), cell.last()) else { return true };
    matches!(first, b'!'..=b'~') && !matches!(first, b'=' | b'\'') && matches!(last, b'!'..=b'~')
}

fn without_guards(cell: &str) -> &str {
    let cell = cell.trim_matches(is_blank);
    if let Some(inner) = cell.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')) {
        return inner.trim_matches(is_blank);
    }
    // One apostrophe only in front of something: alone, or in pairs, it is text.
    match cell.strip_prefix('\'') {
        Some(rest) if !rest.is_empty() && !rest.contains('\'') => rest.trim_start_matches(is_blank),
        _ => cell,
    }
}

/// Texts that mean "nothing" in any column, compared without case.
const NOTHING: &[&str] = &[
    "-", "--", "---", "–", "—", "n/a", "#n/a", "#n/b", "n/b", "n.v.t.", "null", "nan", "#ref!",
    "#div/0!", "#value!", "#name?", "#null!", "#num!", "\\n", "i/t", "#i/t",
];

/// Texts that mean "nothing" where a number, a date or a truth is expected.
const NO_VALUE: &[&str] = &[
    "none",
    "nil",
    "na",
    "n.a.",
    "(not set)",
    "not set",
    "(none)",
    "unknown",
    "onbekend",
    "ukendt",
    "nat",
    "#nv",
    ".",
    "?",
    "undefined",
    "0000-00-00",
    "0000-00-00 00:00:00",
    "nvt",
    "not stocked",
];

/// By the byte such texts begin with how long they are, a bit each; and by the byte they end with.
/// Hardly any other text begins, ends and is as long as one.
const BEGINNINGS: [u32; 256] = lengths(false);
const ENDINGS: [u32; 256] = lengths(true);

const fn lengths(by_ending: bool) -> [u32; 256] {
    let mut found = [0; 256];
    let lists = [NOTHING, NO_VALUE];
    let (mut list, mut at) = (0, 0);
    while list < lists.len() {
        let text = lists[list][at].as_bytes();
        let byte = if by_ending { text[text.len() - 1] } else { text[0] };
        found[byte as usize] |= 1 << text.len();
        found[byte.to_ascii_uppercase() as usize] |= 1 << text.len();
        at += 1;
        if at == lists[list].len() {
            (list, at) = (list + 1, 0);
        }
    }
    found
}

/// Whether a text may be one that means "nothing": nearly all end here.
#[inline]
pub(crate) fn may_be_missing(text: &[u8]) -> bool {
    let (Some(first), Some(last)) = (text.first(), text.last()) else { return true };
    let lengths = BEGINNINGS[usize::from(*first)] & ENDINGS[usize::from(*last)];
    text.len() < 32 && lengths >> text.len() & 1 == 1
}

fn is_one_of(text: &str, list: &[&str]) -> bool {
    list.iter().any(|entry| entry.eq_ignore_ascii_case(text))
}

/// Whether a cell of a text column says nothing. `None` and `(not set)` are text here: shops use
/// them as names.
pub fn is_missing_text(cell: &str) -> bool {
    let text = bare(cell);
    match text.as_bytes() {
        [] => true,
        // An order's number.
        [b'#', b'0'..=b'9', ..] => false,
        bytes => may_be_missing(bytes) && is_one_of(text, NOTHING),
    }
}

/// Whether a cell of a column of numbers, dates or truths says nothing. A bound such as `< 10%`
/// is no value either.
pub fn is_missing_value(cell: &str) -> bool {
    let text = bare(cell);
    match text.as_bytes() {
        [] => true,
        [b'<' | b'>', ..] => text.len() <= 8,
        // What begins like a value is one, but for a date of zeros.
        [b'0', ..] => text.starts_with("0000-") && is_one_of(text, NO_VALUE),
        [b'1'..=b'9', ..] | [b'-' | b'.', b'0'..=b'9', ..] => false,
        bytes => may_be_missing(bytes) && (is_one_of(text, NOTHING) || is_one_of(text, NO_VALUE)),
    }
}

/// Whether a code has been rounded by a spreadsheet: `8.71E+12`, `3,77123E+12`.
pub fn is_spreadsheet_damage(cell: &str) -> bool {
    let text = bare(cell);
    // Most codes end here: digits stand in front, and few have a plus.
    let bytes = text.as_bytes();
    if !matches!(bytes, [b'0'..=b'9' | b'.' | b',', ..]) || !bytes.contains(&b'+') {
        return false;
    }
    let Some((digits, power)) = text.split_once("E+").or_else(|| text.split_once("e+")) else {
        return false;
    };
    let mut marks = 0;
    !digits.is_empty()
        && digits.bytes().all(|byte| {
            marks += u32::from(matches!(byte, b'.' | b','));
            byte.is_ascii_digit() || matches!(byte, b'.' | b',')
        })
        && marks <= 1
        && (1..=3).contains(&power.len())
        && power.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a code has become a day by a spreadsheet: `1-2` → `1-feb`, `1. feb`, `feb-01`.
pub fn is_date_damage(cell: &str) -> bool {
    let text = bare(cell);
    // No longer than "12. sept.", and a digit or a letter first; most codes end here.
    if text.len() > 9 || !text.starts_with(|first: char| first.is_ascii_alphanumeric()) {
        return false;
    }
    let Some(mark) = text.bytes().position(|byte| matches!(byte, b'-' | b' ')) else {
        return false;
    };
    let (first, second) = (&text[..mark], &text[mark + 1..]);
    let is_day = |text: &str| {
        let digits = text.strip_suffix('.').unwrap_or(text);
        (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_month = |text: &str| (3..=5).contains(&text.len()) && month(text).is_some();
    (is_day(first) && is_month(second)) || (is_month(first) && is_day(second))
}

#[cfg(test)]
mod tests {
    use super::{NO_VALUE, NOTHING, bare, is_date_damage, is_missing_text, is_missing_value};

    #[test]
    fn knows_every_text_for_nothing_in_any_case() {
        for text in NOTHING.iter().chain(NO_VALUE) {
            for text in [(*text).to_owned(), text.to_uppercase()] {
                assert!(is_missing_value(&text), "{text}");
            }
        }
        for text in NOTHING {
            assert!(is_missing_text(text) && is_missing_text(&text.to_uppercase()), "{text}");
        }
        for text in ["no", "NL", "nan na", "unknowing", "0", "-5"] {
            assert!(!is_missing_value(text), "{text}");
        }
    }

    #[test]
    fn knows_codes_that_became_days() {
        for (cell, expected) in [
            ("1-feb", true),
            ("1. feb", true),
            ("12-mrt", true),
            ("3. maj", true),
            ("feb-01", true),
            ("10-Dec", true),
            ("1-2", false),
            ("12-marathon", false),
            ("A-feb", false),
            ("mar-mug", false),
            ("M-10", false),
            ("1-feb-2026", false),
        ] {
            assert_eq!(is_date_damage(cell), expected, "{cell}");
        }
    }

    #[test]
    fn takes_the_guards_off() {
        for (cell, text) in [
            ("'1640", "1640"),
            ("\t-12.5", "-12.5"),
            ("=\"0012\"", "0012"),
            ("\u{feff}Name ", "Name"),
            ("'s-Hertogenbosch", "s-Hertogenbosch"),
            ("'quoted'", "'quoted'"),
            ("'", "'"),
            ("12", "12"),
        ] {
            assert_eq!(bare(cell), text, "cell {cell:?}");
        }
    }
}
