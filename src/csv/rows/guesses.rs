//! What was taken of how the file is written, with what speaks for it.

use super::Rows;
use crate::csv::Guess;
use crate::csv::layout::Found;

/// How much of a line is quoted as evidence, in characters.
const QUOTED: usize = 40;

impl Rows {
    fn guess(&mut self, about: &str, value: String, evidence: String, ambiguous: bool) {
        let about = about.to_owned();
        self.guesses.push(Guess { about, column: None, value, evidence, ambiguous, effect: None });
    }

    /// Why the first table begins where it does.
    pub(super) fn guess_header(&mut self, found: &Found, preamble: &[String]) {
        let evidence = match (self.options.header_row, found.has_header, found.is_guess) {
            (Some(_), ..) => "given".to_owned(),
            (None, true, false) if found.words_over_values > 0 => {
                format!("words_over_values:{}", found.words_over_values)
            }
            (None, true, false) => "header_words".to_owned(),
            (None, true, true) => "words_over_words".to_owned(),
            (None, false, _) => "values_in_first_row".to_owned(),
        };
        let value = self.header_row.map_or("0".to_owned(), |line| line.to_string());
        let is_ambiguous = found.is_guess && self.options.header_row.is_none();
        self.guess("header_row", value, evidence, is_ambiguous);
        if let Some(first) = preamble.first() {
            let first: String = first.chars().take(QUOTED).collect();
            let value = preamble.len().to_string();
            self.guess("preamble", value, format!("lines_above:{first}"), false);
        }
    }

    /// What only the whole file tells: quotes, line ends, notes.
    pub(super) fn guess_at_end(&mut self) {
        if self.tables == 0 {
            return;
        }
        let dialect = self.dialect();
        let evidence = match (self.options.quote, self.quoted) {
            (Some(_), _) => "given".to_owned(),
            (None, 0) => "no_quoted_cells".to_owned(),
            (None, cells) => format!("quoted_cells:{cells}"),
        };
        self.guess("quote", dialect.quote.unwrap_or(' ').to_string(), evidence, false);
        if let Some(escape) = dialect.escape {
            let evidence = format!("escaped_rows:{}", self.escaped);
            self.guess("escape", escape.to_string(), evidence, false);
        }
        let ends = ["LF", "CRLF", "CR"].into_iter().zip(self.newlines);
        let ends: Vec<String> = ends
            .filter(|&(_, count)| count > 0)
            .map(|(name, count)| format!("{name} {count}"))
            .collect();
        self.guess("newline", dialect.newline, format!("line_ends:{}", ends.join(", ")), false);
        if self.notes > 0 {
            let evidence = format!("notes_from_line:{}", self.notes_from);
            self.guess("notes", self.notes.to_string(), evidence, false);
        }
    }
}
