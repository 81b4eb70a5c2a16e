//! What the words say that shops write for the state of an order, and which of them leave it out.

use crate::settings::Settings;
use crate::tables::dictionary::Dictionary;
use crate::values::twice::repaired;

/// What a state says of an order beyond that it was placed; or why the order does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Standing {
    /// Cancelled or voided before it was a sale.
    Cancelled,
    /// Not paid for, as that failed or was not done in time.
    Failed,
    /// Never placed.
    Draft,
    /// Placed by the shop to try something.
    Test,
    /// Waiting to be paid for. Counts, unless the settings leave it out.
    Pending,
    /// Any other state, left out by the settings.
    Chosen,
}

impl Standing {
    /// All of them, as they are listed.
    pub(super) const ALL: [Standing; 6] = [
        Standing::Cancelled,
        Standing::Failed,
        Standing::Draft,
        Standing::Test,
        Standing::Pending,
        Standing::Chosen,
    ];

    /// As notes, settings and the column `standing` name it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Standing::Cancelled => "cancelled",
            Standing::Failed => "failed",
            Standing::Draft => "draft",
            Standing::Test => "test",
            Standing::Pending => "pending",
            Standing::Chosen => "chosen",
        }
    }

    /// The one of that name.
    pub(crate) fn named(name: &str) -> Option<Standing> {
        Self::ALL.into_iter().find(|standing| standing.name() == name)
    }

    /// Whether such an order counts where the settings say nothing of it.
    const fn counts(self) -> bool {
        matches!(self, Standing::Pending)
    }

    /// Whether the order was to be and came to nothing.
    pub(super) const fn is_void(self) -> bool {
        matches!(self, Standing::Cancelled | Standing::Failed)
    }
}

/// In lower case, with blanks for `-` and `_`, without `wc-`. All other words are of orders that
/// count: paid, sent, refunded, on hold.
const WORDS: &[(Standing, &[&str])] = &[
    (
        Standing::Cancelled,
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
            "trash",
            "deleted",
            "verwijderd",
            "slettet",
        ],
    ),
    (
        Standing::Failed,
        &[
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
            "not completed",
        ],
    ),
    (
        Standing::Pending,
        &[
            "pending",
            "pending payment",
            "payment pending",
            "awaiting payment",
            "unpaid",
            "not paid",
            "wachtend op betaling",
            "in afwachting van betaling",
            "wacht op betaling",
            "betaling in behandeling",
            "onbetaald",
            "niet betaald",
            "afventer betaling",
            "afventende betaling",
            "betaling afventer",
            "ikke betalt",
            "ubetalt",
            "zahlung ausstehend",
            "unbezahlt",
        ],
    ),
    (
        Standing::Draft,
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
    (Standing::Test, &["test", "test order", "testbestelling", "testordre", "bogus"]),
];

/// What each status word of the dictionary says, by its code.
fn meanings(words: Option<&Dictionary>) -> Vec<Option<Standing>> {
    let count = words.map_or(0, Dictionary::len);
    (0..count as u32).map(|code| meaning(words?.text(code))).collect()
}

/// The states of orders: what each word says, and whether it leaves an order out.
pub(super) struct States {
    /// By the code of a word, what it says.
    pub(super) meanings: Vec<Option<Standing>>,
    /// By the code of a word, why an order of that state does not count.
    pub(super) left_out: Vec<Option<Standing>>,
    choice: Choice,
}

impl States {
    pub(super) fn new(words: Option<&Dictionary>, settings: &Settings) -> Self {
        let (meanings, choice) = (meanings(words), Choice::new(settings));
        let left_out = choice.left_out(words, &meanings);
        States { meanings, left_out, choice }
    }

    /// Why an order that stands so does not count, whatever word says it.
    pub(super) fn why(&self, standing: Standing) -> Option<Standing> {
        self.choice.why("", Some(standing))
    }
}

/// Which states leave orders out, by what they say and the settings.
struct Choice {
    excluded: Vec<String>,
    counted: Vec<String>,
}

impl Choice {
    fn new(settings: &Settings) -> Self {
        let plain = |words: &[String]| words.iter().map(|word| plain(word)).collect();
        Choice {
            excluded: plain(&settings.excluded_statuses),
            counted: plain(&settings.counted_statuses),
        }
    }

    /// By the code of a status word, why an order of that state does not count.
    fn left_out(
        &self,
        words: Option<&Dictionary>,
        meanings: &[Option<Standing>],
    ) -> Vec<Option<Standing>> {
        let Some(words) = words else { return Vec::new() };
        let texts = (0..words.len() as u32).map(|code| plain(words.text(code)));
        texts.zip(meanings).map(|(word, &standing)| self.why(&word, standing)).collect()
    }

    /// A word of the settings is that very word or all of its kind: `failed` also stands for
    /// `Mislukt`. What is to count prevails.
    fn why(&self, word: &str, standing: Option<Standing>) -> Option<Standing> {
        let names = |list: &[String]| {
            let is_it = |named: &String| {
                named == word || standing.is_some_and(|standing| standing.name() == named)
            };
            list.iter().any(is_it)
        };
        if names(&self.counted) {
            None
        } else if names(&self.excluded) {
            Some(standing.unwrap_or(Standing::Chosen))
        } else {
            standing.filter(|standing| !standing.counts())
        }
    }
}

/// A word as it is looked for. `GennemfÃ¸rt`: cells stay as written, but say what they say.
fn plain(word: &str) -> String {
    let repaired = repaired(word);
    let word = repaired.as_deref().unwrap_or(word);
    let word = word.trim().to_lowercase().replace(['-', '_'], " ");
    word.strip_prefix("wc ").map_or_else(|| word.clone(), str::to_owned)
}

fn meaning(word: &str) -> Option<Standing> {
    let word = plain(word);
    let is_its = |words: &[&str]| words.contains(&word.as_str());
    WORDS.iter().find(|(_, words)| is_its(words)).map(|(standing, _)| *standing)
}

#[cfg(test)]
mod tests {
    use super::{Choice, Standing, meaning, plain};
    use crate::settings::Settings;

    #[test]
    fn knows_the_words_of_the_shops() {
        for (word, expected) in [
            ("Geannuleerd", Some(Standing::Cancelled)),
            ("wc-cancelled", Some(Standing::Cancelled)),
            ("Annulleret", Some(Standing::Cancelled)),
            ("voided", Some(Standing::Cancelled)),
            ("expired", Some(Standing::Failed)),
            ("Mislykket", Some(Standing::Failed)),
            ("UdlÃ¸bet", Some(Standing::Failed)),
            ("checkout-draft", Some(Standing::Draft)),
            ("Test", Some(Standing::Test)),
            ("wc-pending", Some(Standing::Pending)),
            ("Wachtend op betaling", Some(Standing::Pending)),
            ("on-hold", None),
            ("refunded", None),
            ("partially_paid", None),
            ("", None),
        ] {
            assert_eq!(meaning(word), expected, "{word}");
        }
    }

    #[test]
    fn settings_decide_which_states_count() {
        let settings = Settings {
            excluded_statuses: vec!["pending".to_owned(), "On hold".to_owned()],
            counted_statuses: vec!["failed".to_owned(), "Kladde".to_owned()],
            ..Settings::default()
        };
        let choice = Choice::new(&settings);
        for (word, expected) in [
            // All words of the kind, and others by themselves.
            ("Afventer betaling", Some(Standing::Pending)),
            ("on-hold", Some(Standing::Chosen)),
            ("Mislukt", None),
            ("kladde", None),
            ("checkout-draft", Some(Standing::Draft)),
            ("cancelled", Some(Standing::Cancelled)),
            ("completed", None),
        ] {
            assert_eq!(choice.why(&plain(word), meaning(word)), expected, "{word}");
        }
        assert_eq!(choice.why("", Some(Standing::Failed)), None);
        assert_eq!(choice.why("", Some(Standing::Test)), Some(Standing::Test));
    }
}
