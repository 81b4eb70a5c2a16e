//! Words that say that a row is a total.

/// Words for a total, in small letters.
const WORDS: &[&str] = &[
    "total",
    "totals",
    "totaal",
    "totalen",
    "totale",
    "totalt",
    "grand total",
    "subtotal",
    "sub total",
    "sub-total",
    "subtotaal",
    "tussentotaal",
    "eindtotaal",
    "generaal totaal",
    "hovedtotal",
    "deltotal",
    "mellemtotal",
    "i alt",
    "ialt",
    "samlet",
    "sum",
    "summe",
    "gesamt",
];

/// How much a row says in words that it is a total.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Word {
    #[default]
    None,
    /// More follows, as in the name of an article: `Total Care`, `Totaal januari`.
    Start,
    /// Nothing follows, or a colon: `Total`, `Total: Campaigns`.
    Whole,
}

/// Whether a cell begins like one of the words; nearly all end here.
pub(super) fn may_be_total(cell: &[u8]) -> bool {
    match cell {
        [first, second, ..] if first.is_ascii_graphic() => {
            is_start([first.to_ascii_lowercase(), second.to_ascii_lowercase()])
        }
        // Blanks before the word.
        [_, _, ..] => true,
        _ => false,
    }
}

/// Whether some of the words begins with these letters.
fn is_start(letters: [u8; 2]) -> bool {
    matches!(
        &letters,
        b"to"
            | b"gr"
            | b"su"
            | b"tu"
            | b"ei"
            | b"ge"
            | b"ho"
            | b"de"
            | b"me"
            | b"i "
            | b"ia"
            | b"sa"
    )
}

/// How much a cell says that its row is a total.
pub(super) fn total_word(cell: &str) -> Word {
    if !may_be_total(cell.as_bytes()) {
        return Word::None;
    }
    let text = cell.trim();
    let is_word =
        |word: &&&str| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let say = |word: &&str| {
        let rest = &text[word.len()..];
        match rest.trim_start().chars().next() {
            None | Some(':') => Word::Whole,
            Some(_) if rest.starts_with(char::is_alphanumeric) => Word::None,
            Some(_) => Word::Start,
        }
    };
    // No word for a total is longer than the longest of the list and a name behind it.
    let words = WORDS.iter().filter(|_| text.len() <= 60);
    words.filter(is_word).map(say).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{WORDS, Word, is_start, total_word};

    #[test]
    fn knows_how_words_for_totals_begin() {
        for word in WORDS {
            assert!(is_start([word.as_bytes()[0], word.as_bytes()[1]]), "{word}");
        }
    }

    #[test]
    fn knows_words_for_totals() {
        for (cell, expected) in [
            ("Total", Word::Whole),
            ("TOTAAL", Word::Whole),
            ("Total: Campaigns", Word::Whole),
            ("Grand total", Word::Whole),
            ("I alt januar", Word::Start),
            ("Subtotaal 2026-01", Word::Start),
            ("Total Care", Word::Start),
            ("Summer sale", Word::None),
            ("Somebody", Word::None),
            ("Totally new", Word::None),
            ("Mug", Word::None),
        ] {
            assert_eq!(total_word(cell), expected, "{cell}");
        }
    }
}
