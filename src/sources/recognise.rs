//! Telling the source of a table by its header and what stands above it.

use super::{Basis, Source, generic, sources};
use crate::csv::Head;
use crate::values::currency::code_of;
use crate::values::{ColumnStyle, StyleKind};

/// A source and how it fits a table.
#[derive(Clone, Debug)]
pub struct Recognised {
    /// The source.
    pub source: &'static Source,
    /// How sure, 0 to 1.
    pub certainty: f64,
    /// What speaks for it: `columns:27/79`, `title` …
    pub evidence: String,
    /// How many columns it knows.
    pub known: usize,
    /// Which column (from 0) fills which field, the most wanted column of a field first.
    pub fields: Vec<(usize, String)>,
    /// Columns whose meaning their cells told, not their names.
    pub by_content: Vec<usize>,
    /// Fields with one text for all rows, as header or file name say.
    pub constants: Vec<(String, String)>,
    /// A currency named in a header.
    pub currency: Option<&'static str>,
}

/// The best source for a table of the file of that name; with `wanted` that one, however badly it
/// fits. None if there is no source of that id, or none of the columns means anything.
pub fn recognise(
    head: &Head,
    styles: &[ColumnStyle],
    wanted: Option<&str>,
    file: &str,
) -> Option<Recognised> {
    if let Some(id) = wanted {
        let source = super::source(id)?;
        let found = assign(source, head, styles, file);
        return Some(Recognised { certainty: 1.0, evidence: "user".to_owned(), ..found });
    }
    let named = sources().filter(|source| source.id != generic::SOURCE.id);
    let mut best: Option<Recognised> = None;
    for source in named.filter(|source| is_possible(source, head, file)) {
        let found = assign(source, head, styles, file);
        if best.as_ref().is_none_or(|best| found.certainty > best.certainty) {
            best = Some(found);
        }
    }
    let is_poor = |best: &Recognised| best.known * 2 < head.names.len();
    if best.as_ref().is_some_and(|best| !is_poor(best)) {
        return best;
    }
    let plain = assign(&generic::SOURCE, head, styles, file);
    // A table that its words explain almost wholly is no export of which less than half is known.
    let is_plain = plain.known * 10 >= head.names.len() * 9;
    best.filter(|_| !is_plain).or(Some(plain)).filter(|found| !found.fields.is_empty())
}

/// Whether the header has what the source needs and nothing of its look-alikes.
fn is_possible(source: &Source, head: &Head, file: &str) -> bool {
    let file = file.rsplit(['/', '\\']).next().unwrap_or(file).to_lowercase();
    let has = |name: &&str| head.names.iter().any(|header| matches_name(name, header).is_some());
    let has_comments = head.preamble.iter().any(|line| line.trim_start().starts_with('#'));
    source.needs.iter().all(|group| group.iter().any(has))
        && !source.never.iter().any(has)
        && !source.not_named.iter().any(|start| file.starts_with(start))
        && (has_comments || !source.needs_comments || source.telling.iter().any(has))
}

/// Gives each column of the header its fields.
fn assign(source: &'static Source, head: &Head, styles: &[ColumnStyle], file: &str) -> Recognised {
    if source.id == generic::SOURCE.id {
        return generic::recognise(head, styles, file);
    }
    let mut fields = Vec::new();
    let mut currency = None;
    let mut is_known = vec![false; head.names.len()];
    // A question with nothing but numbers under it comes first.
    let is_number = |at: usize| styles.get(at).is_some_and(|style| style.kind == StyleKind::Number);
    let rank = |(at, _): &(usize, &str)| !is_number(*at);
    for column in source.columns.iter().copied().flatten() {
        for name in column.names {
            // A name with a place for anything takes only what no other name has.
            let is_open = name.contains('*') && !is_within(name);
            let is_free = |(at, _): &(usize, &str)| !is_open || !is_known[*at];
            let found: Vec<_> = headers_named(name, head).filter(is_free).collect();
            if column.to.is_empty() {
                for (at, _) in found {
                    is_known[at] = true;
                }
            } else {
                let first = if is_within(name) {
                    let scores = found.iter().filter(|(at, _)| may_be_score(styles, *at));
                    scores.min_by_key(|found| rank(found))
                } else {
                    found.first()
                };
                let all = if column.is_each {
                    found.as_slice()
                } else {
                    first.map_or(&[][..], std::slice::from_ref)
                };
                for &(at, rest) in all {
                    is_known[at] = true;
                    currency = currency.or_else(|| code_of(rest));
                    fields.extend(column.to.iter().map(|field| (at, (*field).to_owned())));
                }
            }
        }
    }
    let known = is_known.iter().filter(|&&known| known).count();
    let has_title = has_title(source, head);
    let share = known as f64 / head.names.len().max(1) as f64;
    let certainty = (0.6 + 0.3 * share + if has_title { 0.09 } else { 0.0 }).min(0.99);
    // Likely names alone are no proof.
    let is_confirmed = source.basis != Basis::NotConfirmed;
    let certainty = if is_confirmed { certainty } else { 0.7 * certainty };
    let title = if has_title { " title" } else { "" };
    let what = if is_confirmed { "columns" } else { "likely_columns" };
    let evidence = format!("{what}:{known}/{}{title}", head.names.len());
    Recognised {
        source,
        certainty,
        evidence,
        known,
        fields,
        by_content: Vec::new(),
        constants: Vec::new(),
        currency,
    }
}

/// Whether a source names a column so, be it that it has no use for it.
pub(crate) fn knows(source: &Source, header: &str) -> bool {
    let names = source.columns.iter().copied().flatten().flat_map(|column| column.names);
    names.into_iter().any(|name| matches_name(name, header).is_some())
}

/// Whether cells of the column are numbers, or are not known.
fn may_be_score(styles: &[ColumnStyle], at: usize) -> bool {
    styles.get(at).is_none_or(|style| style.has_numbers || style.filled == 0)
}

/// Whether a name is a word in any text: `*recommend*`.
fn is_within(name: &str) -> bool {
    name.len() > 2 && name.starts_with('*') && name.ends_with('*')
}

/// The columns with that name, and what stands for a `*` in it.
fn headers_named<'a>(name: &'a str, head: &'a Head) -> impl Iterator<Item = (usize, &'a str)> {
    let headers = head.names.iter().enumerate();
    headers.filter_map(move |(at, header)| matches_name(name, header).map(|rest| (at, rest)))
}

fn has_title(source: &Source, head: &Head) -> bool {
    let starts = |line: &String| {
        let text = plain_name(line.trim_start_matches(['#', ' ', '"']));
        source.titles.iter().any(|title| text.starts_with(&plain_name(title)))
    };
    head.preamble.iter().any(starts)
}

/// The name as compared: small letters, blanks as one space, no marks around it.
pub(crate) fn plain_name(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for word in name.split(is_blank) {
        if !word.is_empty() {
            if !plain.is_empty() {
                plain.push(' ');
            }
            plain.extend(word.chars().flat_map(char::to_lowercase));
        }
    }
    plain
}

/// The first letter of a name as compared. Most names differ in it.
fn first_letter(name: &str) -> Option<char> {
    name.chars().find(|&mark| !is_blank(mark))?.to_lowercase().next()
}

fn is_blank(mark: char) -> bool {
    mark.is_whitespace() || matches!(mark, '\u{feff}' | '\u{200b}')
}

/// Whether a header has that name; then the part of the header in the place of `*` (empty
/// without one).
pub(crate) fn matches_name<'a>(name: &str, header: &'a str) -> Option<&'a str> {
    if is_within(name) {
        let word = plain_name(&name[1..name.len() - 1]);
        return plain_name(header).contains(&word).then_some("");
    }
    let Some((before, after)) = name.split_once('*') else {
        let is_same =
            first_letter(name) == first_letter(header) && plain_name(name) == plain_name(header);
        return is_same.then_some("");
    };
    let header = header.trim();
    let start = header.get(..before.len())?;
    let end = header.len().checked_sub(after.len()).filter(|end| *end >= before.len())?;
    let is_same =
        start.eq_ignore_ascii_case(before) && header.get(end..)?.eq_ignore_ascii_case(after);
    is_same.then(|| &header[before.len()..end])
}

#[cfg(test)]
mod tests {
    use super::matches_name;

    #[test]
    fn compares_names_without_case_and_with_a_place_for_anything() {
        for (name, header, expected) in [
            ("Created at", " created  AT", Some("")),
            ("Amount spent (*)", "Amount spent (EUR)", Some("EUR")),
            ("Amount spent (*)", "Amount spent", None),
            ("Tax * Name", "Tax 1 Name", Some("1")),
            ("*recommend*", "Would you\nRecommend us?", Some("")),
            ("*recommend*", "What did you like?", None),
            ("Gennemført", "GENNEMFØRT", Some("")),
        ] {
            assert_eq!(matches_name(name, header), expected, "{name} / {header}");
        }
    }
}
