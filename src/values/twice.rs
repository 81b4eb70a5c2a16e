//! Text that was encoded twice: UTF-8 bytes taken for Windows-1252, `GÃ¼nter` for `Günter`.
//!
//! Cells stay as they are written; only words that mean something (headers, states of orders) are
//! recognised in both spellings.

/// What Windows-1252 has at 0x80 to 0x9F; NUL where it has nothing.
const HIGH: [char; 32] = [
    '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘',
    '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
];

/// The text as it was before it was encoded a second time; none where it was not: all its bytes
/// must make the way back.
pub fn repaired(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let bytes: Option<Vec<u8>> = text.chars().map(byte_of).collect();
    String::from_utf8(bytes?).ok()
}

/// The byte of a character in Windows-1252. The five it has nothing for are kept as controls.
fn byte_of(mark: char) -> Option<u8> {
    let code = u32::from(mark);
    if code < 0x100 {
        return u8::try_from(code).ok();
    }
    let at = HIGH.iter().position(|high| *high == mark)?;
    u8::try_from(0x80 + at).ok()
}

/// Texts of which all that need it can be repaired; none where one cannot, or none needs it.
pub fn all_repaired<'a>(texts: impl Iterator<Item = &'a str>) -> Option<Vec<String>> {
    let mut is_any = false;
    let all: Option<Vec<String>> = texts
        .map(|text| {
            if text.is_ascii() {
                return Some(text.to_owned());
            }
            is_any = true;
            repaired(text)
        })
        .collect();
    all.filter(|_| is_any)
}

#[cfg(test)]
mod tests {
    use super::{all_repaired, repaired};

    #[test]
    fn finds_the_way_back() {
        for (text, expected) in [
            ("GÃ¼nter", Some("Günter")),
            ("MÃ¦rke", Some("Mærke")),
            ("BelÃ¸b", Some("Beløb")),
            ("â‚¬", Some("€")),
            ("PÃ¥ lager", Some("På lager")),
            ("Ã\u{81}", Some("Á")),
            ("Günter", None),
            ("Mærke", None),
            ("Mug", None),
            ("日本", None),
        ] {
            assert_eq!(repaired(text).as_deref(), expected, "{text}");
        }
        let mixed = ["Dato", "BelÃ¸b", "Mærke"];
        assert_eq!(all_repaired(mixed.into_iter()), None);
        let all = all_repaired(["Dato", "BelÃ¸b"].into_iter());
        assert_eq!(all, Some(vec!["Dato".to_owned(), "Beløb".to_owned()]));
        assert_eq!(all_repaired(["Dato"].into_iter()), None);
    }
}
