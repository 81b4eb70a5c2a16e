//! Names of months and weekdays, and the small words of dates, in English, Dutch and Danish
//! (and the neighbours' German, French and Swedish where they differ).

/// The beginnings that tell the twelve months; the longest that fits wins.
const MONTHS: &[(&str, u8)] = &[
    ("jan", 1),
    ("feb", 2),
    ("fév", 2),
    ("fev", 2),
    ("mar", 3),
    ("mrt", 3),
    ("maa", 3),
    ("mär", 3),
    ("apr", 4),
    ("avr", 4),
    ("may", 5),
    ("mei", 5),
    ("maj", 5),
    ("mai", 5),
    ("jun", 6),
    ("juin", 6),
    ("jul", 7),
    ("juil", 7),
    ("aug", 8),
    ("aoû", 8),
    ("aou", 8),
    ("sep", 9),
    ("oct", 10),
    ("okt", 10),
    ("nov", 11),
    ("dec", 12),
    ("dez", 12),
    ("déc", 12),
];

/// The full names, to refuse words that only begin like a month (`Marketing`, `Decor`).
const FULL: &[&str] = &[
    "january",
    "januari",
    "januar",
    "janvier",
    "february",
    "februari",
    "februar",
    "février",
    "fevrier",
    "march",
    "maart",
    "marts",
    "mars",
    "märz",
    "april",
    "avril",
    "may",
    "mei",
    "maj",
    "mai",
    "june",
    "juni",
    "juin",
    "july",
    "juli",
    "juillet",
    "august",
    "augustus",
    "augusti",
    "août",
    "aout",
    "september",
    "septembre",
    "sept",
    "october",
    "oktober",
    "octobre",
    "november",
    "novembre",
    "december",
    "dezember",
    "décembre",
    "decembre",
];

/// The month, 1 to 12, of a name or its short form, in any case, with or without a point.
pub(crate) fn month(word: &str) -> Option<u8> {
    let mut buffer = [0_u8; 16];
    let name = lower(word.trim_end_matches('.'), &mut buffer)?;
    let (short, month) = MONTHS
        .iter()
        .filter(|(short, _)| name.starts_with(short))
        .max_by_key(|(short, _)| short.len())?;
    (name == *short || FULL.contains(&name)).then_some(*month)
}

/// Whether a word of a date carries nothing: a weekday, `at`, `kl.`, `om`, `uur`, `of`.
pub(super) fn is_filler(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "at",
        "kl",
        "om",
        "uur",
        "of",
        "de",
        "den",
        "d",
        "the",
        "mon",
        "tue",
        "tues",
        "wed",
        "thu",
        "thur",
        "thurs",
        "fri",
        "sat",
        "sun",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "ma",
        "di",
        "wo",
        "do",
        "vr",
        "za",
        "zo",
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
        "zondag",
        "man",
        "tir",
        "tirs",
        "ons",
        "tor",
        "tors",
        "fre",
        "lør",
        "søn",
        "mandag",
        "tirsdag",
        "onsdag",
        "torsdag",
        "fredag",
        "lørdag",
        "søndag",
        "st",
        "nd",
        "rd",
        "th",
        "e",
    ];
    let mut buffer = [0_u8; 16];
    lower(word.trim_end_matches('.'), &mut buffer).is_some_and(|word| WORDS.contains(&word))
}

/// The word in small letters, in the buffer; none if it is longer than any name.
fn lower<'a>(word: &str, buffer: &'a mut [u8; 16]) -> Option<&'a str> {
    let mut length = 0;
    for small in word.chars().flat_map(char::to_lowercase) {
        let end = length + small.len_utf8();
        if end > buffer.len() {
            return None;
        }
        small.encode_utf8(&mut buffer[length..end]);
        length = end;
    }
    std::str::from_utf8(&buffer[..length]).ok()
}

#[cfg(test)]
mod tests {
    use super::{is_filler, month};

    #[test]
    fn knows_months_in_three_languages() {
        for (word, expected) in [
            ("mrt", Some(3)),
            ("Maart", Some(3)),
            ("marts", Some(3)),
            ("Mar", Some(3)),
            ("mei", Some(5)),
            ("maj", Some(5)),
            ("OKT.", Some(10)),
            ("juni", Some(6)),
            ("Sept", Some(9)),
            ("Marketing", None),
            ("Decor", None),
            ("ma", None),
        ] {
            assert_eq!(month(word), expected, "word {word:?}");
        }
        assert!(is_filler("Mon") && is_filler("kl.") && !is_filler("mar"));
    }
}
