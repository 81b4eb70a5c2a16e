//! Which delimiters are worth a try.

use super::{Quote, best_quoting, is_plausible};
use crate::csv::delimiter::Delimiter;
use crate::csv::split::Format;

/// In this order where two fit equally well.
const DELIMITERS: &[u8] = b",;\t|\x1F\x01:^~ ";
/// Of several bytes. They hold others as their parts, so they count only where those stand in
/// them alone.
const LONG_DELIMITERS: &[&str] =
    &["||", ";;", "::", "~~", "|~|", "~|~", "^|^", "|^|", "<|>", "#|#", "<>", "§", "¦", "¬"];

/// The delimiters that occur in the sample; without those that are parts of a longer one that
/// splits all rows alike.
pub(super) fn candidates(sample: &str, quote: Quote) -> Vec<Delimiter> {
    let is_steady = |it: &Delimiter| {
        let (format, fit) = best_quoting(sample, Format::of(*it), quote);
        fit.is_steady && is_plausible(sample, format, &fit)
    };
    let long: Vec<Delimiter> = LONG_DELIMITERS
        .iter()
        .filter(|it| is_likely(it, sample))
        .filter_map(|it| Delimiter::from_name(it))
        .filter(is_steady)
        .collect();
    let is_part = |byte: u8| long.iter().any(|it| it.as_bytes().contains(&byte));
    let is_there = |byte: u8| memchr::memchr(byte, sample.as_bytes()).is_some();
    let short = DELIMITERS.iter().copied().filter(|&byte| is_there(byte) && !is_part(byte));
    short.map(Delimiter::byte).chain(long.iter().copied()).collect()
}

/// Whether a delimiter of several bytes stands in all lines, and its parts stand nowhere else in
/// the first one.
fn is_likely(long: &str, sample: &str) -> bool {
    let mut lines = sample.split(['\n', '\r']).filter(|line| !line.trim().is_empty());
    let count = |part: &str, text: &str| memchr::memmem::find_iter(text.as_bytes(), part).count();
    let first = lines.next().unwrap_or_default();
    // Two columns with an empty one between them look the same; more hardly ever do.
    let least = if long == ";;" { 2 } else { 1 };
    let mut parts = long.split("").filter(|part| !part.is_empty());
    let found = count(long, first);
    found >= least
        && parts.all(|part| count(part, first) == found * long.matches(part).count())
        && count(long, sample) >= least * 2
}
