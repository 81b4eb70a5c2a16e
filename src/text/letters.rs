//! Which code page a text is in that is not UTF-8: the one in which its letters stand where letters
//! stand, and its signs where signs do. `é` is 0xE9 in the west, 0x8E on an old Mac (where the
//! west has `Ž`) and 0x82 under DOS (where the west has a low quote).

use crate::text::Encoding;
use crate::text::code_page::{CodePage, IBM_850, MACINTOSH, WINDOWS_1250, WINDOWS_1252};

/// A page with how well it fits.
pub(super) struct Page {
    pub(super) encoding: Encoding,
    /// Whether another page fits as well and says something else.
    pub(super) is_ambiguous: bool,
    /// The first words that are not plain ASCII, as this page reads them.
    pub(super) words: Vec<String>,
}

/// In this order where two fit equally well.
static PAGES: [(Encoding, &CodePage, &str); 4] = [
    (Encoding::Windows1252, &WINDOWS_1252, WESTERN),
    (Encoding::Windows1250, &WINDOWS_1250, CENTRAL),
    (Encoding::Macintosh, &MACINTOSH, WESTERN),
    (Encoding::Ibm850, &IBM_850, WESTERN),
];

/// Letters that are common in Dutch, Danish, German, French and Spanish.
const WESTERN: &str = "éèëêïöüäåøæóáñçßíúàâÉËÖÜÄÅØÆÓÁ";
/// Letters that are common in Polish, Czech, Slovak and Hungarian.
const CENTRAL: &str = "ąćęłńóśźżáčěéířšúůýžöüőűäĄĆĘŁŃÓŚŹŻČŘŠŽÁÉÍÖÜ";

/// How many bytes beyond ASCII are weighed.
const WEIGHED: usize = 4096;
/// How many words are shown as evidence.
const WORDS: usize = 3;
/// How much of a long word is shown, in characters.
const WORD: usize = 20;

/// The page that fits best.
pub(super) fn best_page(bytes: &[u8]) -> Page {
    let scores = PAGES.map(|(_, page, common)| fitness(bytes, page, common));
    let most = scores.iter().copied().max().unwrap_or_default();
    let best = scores.iter().position(|&score| score == most).unwrap_or_default();
    let (encoding, page, _) = PAGES[best];
    let words = words(bytes, page);
    let is_ambiguous =
        (0..PAGES.len()).any(|other| scores[other] == most && differs(bytes, page, PAGES[other].1));
    Page { encoding, is_ambiguous, words }
}

/// Whether two pages read a byte of the text differently.
fn differs(bytes: &[u8], one: &CodePage, other: &CodePage) -> bool {
    bytes.iter().any(|&byte| one.decode(byte) != other.decode(byte))
}

/// How well all characters beyond ASCII fit their places.
fn fitness(bytes: &[u8], page: &CodePage, common: &str) -> i32 {
    let at = |index: Option<usize>| {
        index.and_then(|index| bytes.get(index)).map_or(' ', |&byte| page.decode(byte))
    };
    (0..bytes.len())
        .filter(|&index| bytes[index] >= 0x80)
        .take(WEIGHED)
        .map(|index| {
            let (before, after) = (at(index.checked_sub(1)), at(Some(index + 1)));
            fits(before, page.decode(bytes[index]), after, common)
        })
        .sum()
}

/// How well a character fits between its neighbours.
fn fits(before: char, it: char, after: char, common: &str) -> i32 {
    let is_inside = before.is_alphabetic() && after.is_alphabetic();
    let is_beside = before.is_alphabetic() || after.is_alphabetic();
    match it {
        // Capitals stand at the beginning of words, or among capitals.
        _ if it.is_uppercase() && before.is_lowercase() => -3,
        _ if it.is_lowercase() && before.is_uppercase() && after.is_uppercase() => -2,
        _ if it.is_alphabetic() && !is_beside => -1,
        _ if common.contains(it) => 2,
        _ if it.is_lowercase() => 1,
        _ if it.is_alphabetic() => 0,
        '’' if before.is_alphabetic() => 2,
        '‘' | '“' | '„' if before.is_alphabetic() => -2,
        '’' | '”' if after.is_alphabetic() => -2,
        _ if is_inside => -3,
        '‘' | '’' | '“' | '”' | '„' | '«' | '»' => 2,
        '€' | '£' | '–' | '—' | '…' | '™' | '®' | '©' | '°' | '½' | '²' | '³' | '·' | '•'
        | '\u{A0}' => 1,
        _ if it.is_control() => -4,
        _ => -3,
    }
}

/// The first words with characters beyond ASCII.
fn words(bytes: &[u8], page: &CodePage) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for word in bytes.split(|byte| byte.is_ascii_whitespace() || b",;|\"".contains(byte)) {
        if word.is_ascii() {
            continue;
        }
        let word: String = word.iter().take(WORD).map(|&byte| page.decode(byte)).collect();
        if !found.contains(&word) {
            found.push(word);
        }
        if found.len() == WORDS {
            break;
        }
    }
    found
}
