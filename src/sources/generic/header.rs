//! A header taken apart: its words, and the unit or the scale it names at its end.

use super::plain::plain_words;

/// A header as the words of a table are compared with it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Header {
    /// Its words in small letters, without currencies and `utc`.
    pub(super) plain: String,
    /// The words before a unit of time, and the unit: `load time ms` → `load time`, `ms`.
    pub(super) timed: Option<(String, &'static str)>,
    /// The words before a scale, and its upper end: `Score (1-5)` → `score`, 5.
    pub(super) scaled: Option<(String, i64)>,
    /// The currency it names.
    pub(super) currency: Option<&'static str>,
}

/// Words for units of time, and the ends of the fields that take them.
const UNITS: &[(&str, &str)] = &[
    ("ms", "ms msec msecs millisecond milliseconds milliseconden millisekunder"),
    ("s", "s sec secs second seconds seconden sekunder sek"),
    ("min", "min mins minute minutes minuten minutter"),
    ("h", "h hr hrs hour hours uur uren timer"),
    ("d", "d day days dagen dage"),
];

impl Header {
    pub(super) fn of(name: &str) -> Self {
        let (plain, currency) = plain_words(name);
        let plain = plain.strip_suffix(" utc").unwrap_or(&plain).to_owned();
        Header { timed: timed(&plain), scaled: scaled(&plain), plain, currency }
    }
}

fn timed(plain: &str) -> Option<(String, &'static str)> {
    let (rest, last) = plain.rsplit_once(' ')?;
    let is_unit = |words: &str| words.split(' ').any(|word| word == last);
    let (unit, _) = UNITS.iter().find(|(_, words)| is_unit(words))?;
    Some((rest.strip_suffix(" in").unwrap_or(rest).to_owned(), unit))
}

/// `score 1 10`, `score 1 to 5`, `rating /10`, `cijfer van 10`.
fn scaled(plain: &str) -> Option<(String, i64)> {
    const BETWEEN: &[&str] = &["to", "of", "out", "tot", "van", "af", "til", "ud", "0", "1", "/"];
    let (rest, last) = plain.rsplit_once(' ')?;
    let top: i64 =
        last.trim_start_matches('/').parse().ok().filter(|top| (3..=100).contains(top))?;
    let mut words = rest;
    while let Some((before, word)) =
        words.rsplit_once(' ').filter(|(_, word)| BETWEEN.contains(word))
    {
        let _ = word;
        words = before;
    }
    (words != rest || last.starts_with('/')).then(|| (words.to_owned(), top))
}

#[cfg(test)]
mod tests {
    use super::Header;

    #[test]
    fn takes_units_and_scales_from_the_end() {
        for (name, timed, scaled) in [
            ("First_Response_Time_Hours", Some(("first response time", "h")), None),
            ("load_ms", Some(("load", "ms")), None),
            ("Fully Loaded Time (ms)", Some(("fully loaded time", "ms")), None),
            ("LCP (s)", Some(("lcp", "s")), None),
            ("First response time (in hrs)", Some(("first response time", "h")), None),
            ("Reactietijd (minuten)", Some(("reactietijd", "min")), None),
            ("Løsningstid (timer)", Some(("løsningstid", "h")), None),
            ("Score (1-5)", None, Some(("score", 5))),
            ("Rating out of 10", None, Some(("rating", 10))),
            ("cijfer /10", None, Some(("cijfer", 10))),
            ("Submit Date (UTC)", None, None),
            ("Size 10", None, None),
        ] {
            let header = Header::of(name);
            let own = |pair: Option<(&str, &'static str)>| {
                pair.map(|(text, unit)| (text.to_owned(), unit))
            };
            assert_eq!(header.timed, own(timed), "{name}");
            assert_eq!(header.scaled, scaled.map(|(text, top)| (text.to_owned(), top)), "{name}");
        }
        assert_eq!(Header::of("Submit Date (UTC)").plain, "submit date");
    }
}
