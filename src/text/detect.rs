//! Which encoding a file is in, from its first bytes.

use crate::text::{Encoding, letters};

/// An encoding and what speaks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detected {
    /// The encoding.
    pub encoding: Encoding,
    /// Why, as a key: `bom`, `ascii`, `valid_utf8`, `zero_bytes`, `mostly_utf8:3`,
    /// `reads_as:Müller, Søren` …
    pub evidence: String,
    /// Whether nothing decides it.
    pub is_ambiguous: bool,
}

/// How many bytes tell UTF-16 without a mark: every second one is zero in Latin text.
const ZEROS_SEEN_IN: usize = 1 << 10;

/// Guesses the encoding from the first bytes of a file; `is_whole` if there are no more.
pub fn detect(prefix: &[u8], is_whole: bool) -> Detected {
    let found = |encoding, evidence: &str, is_ambiguous| Detected {
        encoding,
        evidence: evidence.to_owned(),
        is_ambiguous,
    };
    for encoding in [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be] {
        if prefix.starts_with(encoding.byte_order_mark()) {
            return found(encoding, "bom", false);
        }
    }
    if let Some(encoding) = utf16_without_mark(prefix) {
        return found(encoding, "zero_bytes", false);
    }
    if prefix.is_ascii() {
        return found(Encoding::Utf8, "ascii", false);
    }
    let count = Utf8Count::of(prefix, is_whole);
    match count.foreign {
        0 => found(Encoding::Utf8, "valid_utf8", false),
        // A few foreign bytes among letters that are UTF-8: one pasted row, not another encoding.
        foreign if foreign <= count.valid => Detected {
            encoding: Encoding::Utf8,
            evidence: format!("mostly_utf8:{foreign}"),
            is_ambiguous: false,
        },
        _ => {
            let page = letters::best_page(prefix);
            Detected {
                encoding: page.encoding,
                evidence: format!("reads_as:{}", page.words.join(", ")),
                is_ambiguous: page.is_ambiguous,
            }
        }
    }
}

/// UTF-16 if one half of each pair of bytes is mostly zero and the other never is.
fn utf16_without_mark(prefix: &[u8]) -> Option<Encoding> {
    let sample = &prefix[..prefix.len().min(ZEROS_SEEN_IN) & !1];
    let zeros =
        |from: usize| sample.iter().skip(from).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd, pairs) = (zeros(0), zeros(1), sample.len() / 2);
    if pairs < 2 {
        return None;
    }
    // Seven in ten: names and addresses in Dutch or Danish stay far above it.
    let is_most = |count: usize| count * 10 >= pairs * 7;
    match (is_most(even), is_most(odd)) {
        (false, true) if even == 0 => Some(Encoding::Utf16Le),
        (true, false) if odd == 0 => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// Characters of several bytes that are UTF-8, and bytes that are not.
struct Utf8Count {
    valid: usize,
    foreign: usize,
}

impl Utf8Count {
    fn of(mut bytes: &[u8], is_whole: bool) -> Self {
        let mut count = Utf8Count { valid: 0, foreign: 0 };
        loop {
            let (valid, error) = match std::str::from_utf8(bytes) {
                Ok(text) => (text, None),
                Err(error) => {
                    let valid = &bytes[..error.valid_up_to()];
                    // OK because just found valid.
                    (std::str::from_utf8(valid).unwrap_or_default(), Some(error))
                }
            };
            count.valid += valid.chars().filter(|character| !character.is_ascii()).count();
            let Some(error) = error else { return count };
            let Some(length) = error.error_len() else {
                count.foreign += usize::from(is_whole);
                return count;
            };
            count.foreign += length;
            bytes = &bytes[error.valid_up_to() + length..];
        }
    }
}
