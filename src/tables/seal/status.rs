//! Which orders count, by the words shops write for their state.

use crate::tables::dictionary::Dictionary;
use crate::values::twice::repaired;

/// Why an order does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum LeftOut {
    /// Cancelled, voided or failed before it was a sale.
    Cancelled,
    /// Never placed.
    Draft,
    /// Placed by the shop to try something.
    Test,
}

impl LeftOut {
    /// As notes name it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            LeftOut::Cancelled => "cancelled",
            LeftOut::Draft => "draft",
            LeftOut::Test => "test",
        }
    }
}

/// In lower case, with blanks for `-` and `_`, without `wc-`. Pending, unpaid and refunded orders
/// count, so their words are not here.
const WORDS: &[(LeftOut, &[&str])] = &[
    (
        LeftOut::Cancelled,
        &[
            "cancelled",
            "canceled",
            "cancel",
            "cancelled by customer",
            "geannuleerd",
            "annuleerd",
            "annulleret",
            "annulled",
            "annuleret",
            "storniert",
            "annulé",
            "annulée",
            "cancelado",
            "cancelada",
            "annullato",
            "avbruten",
            "kansellert",
            "anulowane",
            "voided",
            "void",
            "ongeldig",
            "ugyldig",
            "ugyldiggjort",
            "failed",
            "failure",
            "payment failed",
            "payment error",
            "betalingsfout",
            "betaalfout",
            "fout bij betaling",
            "betalingsfejl",
            "mislukt",
            "betaling mislukt",
            "mislykket",
            "mislykkedes",
            "fejlet",
            "fehlgeschlagen",
            "échouée",
            "expired",
            "verlopen",
            "udløbet",
            "abgelaufen",
            "declined",
            "rejected",
            "afgewezen",
            "geweigerd",
            "afvist",
            "trash",
            "deleted",
            "verwijderd",
            "slettet",
            "not completed",
        ],
    ),
    (
        LeftOut::Draft,
        &[
            "draft",
            "drafts",
            "concept",
            "kladde",
            "entwurf",
            "brouillon",
            "checkout draft",
            "auto draft",
            "quotation",
            "quotation sent",
            "offerte",
            "offerte verzonden",
            "tilbud",
            "tilbud sendt",
            "proposal",
        ],
    ),
    (LeftOut::Test, &["test", "test order", "testbestelling", "testordre", "bogus"]),
];

/// What each status word of the dictionary means, by its code.
pub(super) fn meanings(words: Option<&Dictionary>) -> Vec<Option<LeftOut>> {
    let count = words.map_or(0, Dictionary::len);
    (0..count as u32).map(|code| meaning(words?.text(code))).collect()
}

fn meaning(word: &str) -> Option<LeftOut> {
    // `GennemfÃ¸rt`: cells stay as written, but say what they say.
    let repaired = repaired(word);
    let word = repaired.as_deref().unwrap_or(word);
    let word = word.trim().to_lowercase().replace(['-', '_'], " ");
    let word = word.strip_prefix("wc ").unwrap_or(&word);
    WORDS.iter().find(|(_, words)| words.contains(&word)).map(|(why, _)| *why)
}

#[cfg(test)]
mod tests {
    use super::{LeftOut, meaning};

    #[test]
    fn knows_the_words_of_the_shops() {
        for (word, expected) in [
            ("Geannuleerd", Some(LeftOut::Cancelled)),
            ("wc-cancelled", Some(LeftOut::Cancelled)),
            ("Annulleret", Some(LeftOut::Cancelled)),
            ("voided", Some(LeftOut::Cancelled)),
            ("expired", Some(LeftOut::Cancelled)),
            ("Mislykket", Some(LeftOut::Cancelled)),
            ("UdlÃ¸bet", Some(LeftOut::Cancelled)),
            ("checkout-draft", Some(LeftOut::Draft)),
            ("Test", Some(LeftOut::Test)),
            ("pending", None),
            ("refunded", None),
            ("partially_paid", None),
            ("", None),
        ] {
            assert_eq!(meaning(word), expected, "{word}");
        }
    }
}
